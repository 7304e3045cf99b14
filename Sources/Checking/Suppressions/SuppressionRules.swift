/// The rules about suppressions, which no file of rules can hold: they speak of what the other rules said.
public enum SuppressionRules {
  /// The rules; raw values are their identifiers.
  enum Rule: String, CaseIterable, Sendable {
    /// A suppression that suppresses nothing.
    case unused = "SUP-1"
    /// A suppression without a reason.
    case noReason = "SUP-2"
    /// A suppression that is not understood.
    case unclear = "SUP-3"
    /// A suppression that the gatekeeper does not follow.
    case refused = "SUP-4"
  }

  /// The pack that they are told to belong to.
  public static let pack = "totrinh"

  /// What is known of each.
  public static let descriptions: [RuleDescription] = Rule.allCases.map(description)

  /// What is known of one.
  static func description(of rule: Rule) -> RuleDescription {
    let texts = texts(of: rule)
    return RuleDescription(
      id: rule.rawValue, pack: pack, severity: texts.severity, summary: texts.summary, why: texts.why, fix: texts.fix,
      source: LegalSource(document: "totrinh", clause: "docs/configuration.md"))
  }

  /// What is said of one.
  private struct Texts {
    /// How much it weighs.
    var severity: Severity
    /// What it asks for.
    var summary: Message
    /// Why it asks.
    var why: Message
    /// How to mend what it finds.
    var fix: Message
  }

  /// What is said of a rule.
  private static func texts(of rule: Rule) -> Texts {
    switch rule {
    case .unused:
      Texts(
        severity: .advice,
        summary: Message(
          vietnamese: "Mỗi dòng bỏ qua đều có chỗ để bỏ qua", english: "Every suppression suppresses something"),
        why: Message(
          vietnamese: "Dòng bỏ qua không còn tác dụng có thể che lỗi sau này.",
          english: "A suppression that has no effect may hide a fault later."),
        fix: Message(vietnamese: "Xóa dòng bỏ qua này.", english: "Delete the suppression."))
    case .noReason:
      Texts(
        severity: .warning,
        summary: Message(vietnamese: "Dòng bỏ qua phải nêu lý do", english: "A suppression gives its reason"),
        why: Message(
          vietnamese: "Người đọc sau cần biết vì sao một quy tắc không được áp dụng.",
          english: "Whoever reads it later needs to know why a rule was not applied."),
        fix: Message(
          vietnamese: "Viết lý do sau dấu hai chấm: totrinh: bỏ qua HP-4.5: lý do …",
          english: "Write the reason behind the colon: totrinh-ignore HP-4.5: reason …"))
    case .unclear:
      Texts(
        severity: .warning,
        summary: Message(
          vietnamese: "Dòng bỏ qua phải đúng mẫu và nêu quy tắc có thật",
          english: "A suppression has the right form and names rules that exist"),
        why: Message(
          vietnamese: "Dòng không hiểu được thì không có tác dụng.", english: "What is not understood has no effect."),
        fix: Message(
          vietnamese: "Viết theo mẫu: totrinh: bỏ qua HP-4.5: lý do …",
          english: "Write: totrinh-ignore HP-4.5: reason …"))
    case .refused:
      Texts(
        severity: .advice,
        summary: Message(
          vietnamese: "Hồ sơ gửi đi không còn dòng bỏ qua", english: "A dossier that is sent holds no suppressions"),
        why: Message(
          vietnamese: "Bên tiếp nhận không áp dụng điều bên soạn tự bỏ qua.",
          english: "Who receives a dossier does not follow what its drafter chose to suppress."),
        fix: Message(
          vietnamese: "Xóa dòng bỏ qua trước khi gửi; giải trình trong tờ trình nếu cần.",
          english: "Delete it before sending; explain in the submission itself where needed."))
    }
  }

  /// What is wrong, in one sentence.
  ///
  /// - Parameter detail: the rules that were named, or what is wrong with them.
  static func message(_ rule: Rule, _ detail: String, _ language: Language) -> String {
    let end = detail.isEmpty ? "." : ": \(detail)."
    switch rule {
    case .unused:
      return Message(
        vietnamese: "Dòng bỏ qua không ứng với phát hiện nào" + end, english: "The suppression matches no finding" + end
      )[language]
    case .noReason:
      return Message(
        vietnamese: "Dòng bỏ qua không nêu lý do nên không có tác dụng" + end,
        english: "The suppression gives no reason, so it has no effect" + end)[language]
    case .unclear:
      return Message(
        vietnamese: "Dòng bỏ qua không hiểu được nên không có tác dụng" + end,
        english: "The suppression is not understood, so it has no effect" + end)[language]
    case .refused:
      return Message(
        vietnamese: "Bên tiếp nhận không áp dụng dòng bỏ qua của bên soạn" + end,
        english: "The gatekeeper does not follow the drafter's suppression" + end)[language]
    }
  }

  /// The rules of all built-in packs, for telling a rule that is not in use from one that does not exist.
  private static let builtIn: [String] = (try? RuleSet(packs: RulePack.builtIn()))?.rules.map(\.id) ?? []

  /// What is wrong with the name of a rule; nil where the rule exists.
  static func fault(of rule: String, among rules: RuleSet) -> Message? {
    if rules.rule(rule) != nil || builtIn.contains(rule) { return nil }
    return Message.unknown("quy tắc", "rule", rule, among: builtIn + rules.rules.map(\.id))
  }
}
