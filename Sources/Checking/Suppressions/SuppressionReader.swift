import DocumentModel

/// Reads suppressions as drafters write them: `totrinh: bỏ qua HP-4.5: lý do`, `totrinh-ignore HP-4.5: reason`, and the
/// lines of a file beside the document, `HP-4.5 1f0c3a52: reason`.
enum SuppressionReader {
  /// What follows `totrinh:`, in lower case.
  private static let verbs = ["bỏ qua", "bo qua", "ignore"]
  /// What may stand before the reason itself, in lower case.
  private static let openings = ["lý do:", "lí do:", "ly do:", "reason:", "lý do", "lí do", "ly do", "reason"]
  /// The least number of letters of a fingerprint, so that it means one finding.
  private static let leastFingerprint = 8
  /// The most rules of one suppression.
  private static let mostRules = 20
  /// The most suppressions of one document, and the most lines of a file beside it.
  private static let most = 500
  /// How much of a file beside a document is read.
  private static let mostBytes = 1 << 20

  /// What was read of one.
  enum Outcome: Equatable {
    /// The rules, what the line is about besides them, and the reason.
    case read(rules: [String], rest: String?, reason: String)
    /// No reason is given.
    case noReason
    /// It is not understood.
    case unclear
  }

  /// Reads the words of a remark.
  static func remark(_ text: String) -> Outcome {
    let words = text.trimmed
    if words.lowercased().hasPrefix("totrinh-ignore") { return list(words.dropFirst("totrinh-ignore".count)) }
    guard words.lowercased().hasPrefix("totrinh:") else { return .unclear }
    let rest = words.dropFirst("totrinh:".count).trimmed
    guard let verb = verbs.first(where: { rest.count >= $0.count && rest.prefix($0.count).lowercased() == $0 }) else {
      return .unclear
    }
    return list(rest.dropFirst(verb.count))
  }

  /// Reads a line of a file beside the document.
  static func line(_ line: Substring) -> Outcome {
    let head = line.prefix { $0 != ":" }
    let words = head.split(whereSeparator: \.isWhitespace)
    let isHex = words.last.map { $0.utf8.count >= leastFingerprint && $0.allSatisfy(\.isHexDigit) } ?? false
    guard words.count == 2, isHex, let first = words.first, let last = words.last, isRule(first) else {
      return .unclear
    }
    guard let reason = reason(line.dropFirst(head.count)) else { return .noReason }
    return .read(rules: [String(first).uppercased()], rest: last.lowercased(), reason: reason)
  }

  /// Reads rules up to a colon, and the reason behind it.
  private static func list(_ text: Substring) -> Outcome {
    let head = text.prefix { $0 != ":" }
    let rules = head.split { $0 == "," || $0.isWhitespace }
    guard !rules.isEmpty, rules.count <= mostRules, rules.allSatisfy(isRule) else { return .unclear }
    guard let reason = reason(text.dropFirst(head.count)) else { return .noReason }
    return .read(rules: rules.map { $0.uppercased() }, rest: nil, reason: reason)
  }

  /// Whether a word looks like a rule's identifier.
  private static func isRule(_ word: Substring) -> Bool {
    word.first?.isLetter == true && word.contains("-")
      && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }
  }

  /// The reason behind a colon; nil without a word of it.
  private static func reason(_ text: Substring) -> String? {
    var words = text.dropFirst().trimmed
    if let opening = openings.first(where: { words.prefix($0.count).lowercased() == $0 }) {
      words = words.dropFirst(opening.count).trimmed
    }
    return words.contains(where: \.isLetter) ? String(words).blanksMadeOne : nil
  }

  /// Reads what is written in a document and beside it.
  ///
  /// - Parameters:
  ///   - remarks: the words of the remarks, each with its paragraph.
  ///   - lines: the bytes of the file beside the document; nil without one.
  ///   - known: whether a rule exists.
  static func read(
    _ remarks: [(paragraph: Int, text: String)], sideFile bytes: [UInt8]?, knownRules: (String) -> Message?
  ) -> Suppressions {
    var found = Suppressions()
    func add(_ outcome: Outcome, _ origin: Suppression.Origin, paragraph: Int?) {
      let nothing = Message(vietnamese: "", english: "")
      switch outcome {
      case .unclear: found.faults.append(Suppressions.Fault(rule: .unclear, origin: origin, detail: nothing))
      case .noReason: found.faults.append(Suppressions.Fault(rule: .noReason, origin: origin, detail: nothing))
      case .read(let rules, let rest, let reason):
        let unknown = rules.compactMap(knownRules)
        found.faults += unknown.map { Suppressions.Fault(rule: .unclear, origin: origin, detail: $0) }
        guard unknown.isEmpty else { return }
        let target: Suppression.Target = paragraph.map { .paragraph($0) } ?? .fingerprint(rest ?? "")
        found.items.append(Suppression(rules: rules, target: target, reason: reason, origin: origin))
      }
    }
    let tooMany = Message(
      vietnamese: "chỉ đọc \(most) dòng bỏ qua đầu tiên", english: "only the first \(most) suppressions are read")
    for (index, remark) in remarks.enumerated() {
      guard index < most else {
        found.faults.append(Suppressions.Fault(rule: .unclear, origin: .remark(index), detail: tooMany))
        break
      }
      add(self.remark(remark.text), .remark(index), paragraph: remark.paragraph)
    }
    guard let bytes else { return found }
    let text = String(decoding: bytes.prefix(mostBytes), as: UTF8.self)
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let words = line.trimmed.drop { $0 == "\u{FEFF}" }
      guard let first = words.first, first != "#" else { continue }
      guard index < most else {
        found.faults.append(Suppressions.Fault(rule: .unclear, origin: .sideFile(line: index + 1), detail: tooMany))
        break
      }
      add(self.line(words), .sideFile(line: index + 1), paragraph: nil)
    }
    return found
  }
}
