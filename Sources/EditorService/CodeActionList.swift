import Checking
import DocumentModel
import Recognition
import Reporting

/// What an editor offers at a stretch of text: to mend what needs no judgement, and to suppress what a person has looked at.
struct CodeActionList {
  /// The kind of an action that belongs to a finding.
  static let quickFix = "quickfix"
  /// The kind of the action that mends everything in a document.
  static let fixAll = "source.fixAll"

  /// A change of the text.
  private struct Edit {
    /// What is replaced, in bytes of the editor's text.
    var range: Range<Int>
    /// By what.
    var words: String
  }

  /// The document.
  private let open: OpenDocument
  /// What was found in it.
  private let outcome: OpenDocument.Outcome
  /// The text as it was read.
  private let document: Document
  /// What mends findings without judgement.
  private let fixes: [EditorFix]
  /// Whether edits name the version of the text that they are for.
  private let namesVersions: Bool

  /// Prepares the offers; nil where the text cannot be read or nothing was found in it.
  init?(_ open: OpenDocument, namesVersions: Bool) {
    guard let outcome = open.outcome, let (document, submission) = open.recognized() else { return nil }
    self.open = open
    self.outcome = outcome
    self.document = document
    self.namesVersions = namesVersions
    fixes = outcome.checks.fixes(document, submission, outcome.result)
  }

  /// The answer for a range.
  ///
  /// - Parameter wanted: the kinds that are asked for; nil where all are.
  func answer(for range: Range<Int>, wanted: [String]?) -> JSON {
    var actions: [JSON] = []
    if Self.isWanted(Self.quickFix, wanted) {
      actions += mendings(range)
      if outcome.checks.followsSuppressions { actions += suppressions(range) }
    }
    // Whoever asks for nothing in particular has pointed at one place, not at the whole text.
    if let wanted, Self.isWanted(Self.fixAll, wanted), let action = mendAll() { actions.append(action) }
    return .array(actions)
  }

  /// Whether a kind is among those asked for: each stands for all below it.
  private static func isWanted(_ kind: String, _ wanted: [String]?) -> Bool {
    guard let wanted else { return true }
    return wanted.contains { $0.isEmpty || kind == $0 || kind.hasPrefix($0 + ".") }
  }

  /// The actions that mend.
  private func mendings(_ range: Range<Int>) -> [JSON] {
    fixes.compactMap { fix in
      let stretch = open.range(of: fix.place, in: document)
      let own = outcome.findings.filter { $0.rule == fix.rule && Self.touch(open.range(of: $0), stretch) }
      guard Self.touch(stretch, range) || own.contains(where: { Self.touch(open.range(of: $0), range) }) else {
        return nil
      }
      return action(
        fix.message[outcome.checks.language], Self.quickFix, [Edit(range: stretch, words: fix.replacement)], for: own,
        isPreferred: true)
    }
  }

  /// The action that mends everything at once; fixes that overlap an earlier one wait for the next time.
  private func mendAll() -> JSON? {
    var edits: [Edit] = []
    let all = fixes.map { Edit(range: open.range(of: $0.place, in: document), words: $0.replacement) }
    for edit in all.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let last = edits.last, last.range.upperBound > edit.range.lowerBound || last.range == edit.range { continue }
      edits.append(edit)
    }
    guard !edits.isEmpty else { return nil }
    let title = Message(
      vietnamese: "totrinh: sửa mọi chỗ sửa được ngay", english: "totrinh: mend all that can be mended")
    return action(title[outcome.checks.language], Self.fixAll, edits, for: [])
  }

  /// The actions that suppress, one for each rule and paragraph.
  private func suppressions(_ range: Range<Int>) -> [JSON] {
    var known: Set<String> = []
    return outcome.findings.compactMap { finding in
      guard Self.touch(open.range(of: finding), range),
        !SuppressionRules.descriptions.contains(where: { $0.id == finding.rule }),
        known.insert("\(finding.rule) \(finding.place.paragraph)").inserted,
        let edit = SuppressionEdit(of: finding, in: open, as: document, outcome.checks.language)
      else { return nil }
      let title = Message(
        vietnamese: "Bỏ qua \(finding.rule) ở đoạn này (phải ghi lý do)",
        english: "Suppress \(finding.rule) in this paragraph (a reason is needed)")
      return action(
        title[outcome.checks.language], Self.quickFix,
        [Edit(range: edit.offset..<edit.offset, words: edit.words)], for: [finding])
    }
  }

  /// One action.
  private func action(
    _ title: String, _ kind: String, _ edits: [Edit], for findings: [Finding], isPreferred: Bool = false
  ) -> JSON {
    let changes = JSON.array(
      edits.map { .object([("range", open.text.range($0.range)), ("newText", .string($0.words))]) })
    let edit: JSON
    if namesVersions {
      let name = JSON.object([("uri", .string(open.uri)), ("version", open.version.map { .number($0) } ?? .null)])
      edit = .object([("documentChanges", .array([.object([("textDocument", name), ("edits", changes)])]))])
    } else {
      edit = .object([("changes", .object([(open.uri, changes)]))])
    }
    let language = outcome.checks.language
    var members: [(String, JSON)] = [("title", .string(title)), ("kind", .string(kind))]
    if !findings.isEmpty {
      let diagnostics = findings.map { DiagnosticList.diagnostic($0, in: open, language) }
      members.append(("diagnostics", .array(diagnostics)))
    }
    if isPreferred { members.append(("isPreferred", .bool(true))) }
    return .object(members + [("edit", edit)])
  }

  /// Whether two ranges share a character or an end.
  private static func touch(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.lowerBound <= right.upperBound && right.lowerBound <= left.upperBound
  }
}
