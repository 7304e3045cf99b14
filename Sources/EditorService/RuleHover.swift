import Checking
import Reporting

/// What is shown where somebody points at a finding: the rule, why it asks, who asks, how to mend.
enum RuleHover {
  /// The answer for a position; null where nothing was found.
  static func answer(at offset: Int, in document: OpenDocument, asMarkdown: Bool) -> JSON {
    guard let outcome = document.outcome else { return .null }
    let here = outcome.findings.filter { finding in
      let range = document.range(of: finding)
      return range.contains(offset) || range.upperBound == offset
    }
    guard let first = here.first else { return .null }
    var known: Set<String> = []
    let parts = here.filter { known.insert($0.rule + $0.message).inserted }.map {
      text(of: $0, outcome.checks, asMarkdown: asMarkdown)
    }
    let contents = JSON.object([
      ("kind", .string(asMarkdown ? "markdown" : "plaintext")),
      ("value", .string(parts.joined(separator: asMarkdown ? "\n\n---\n\n" : "\n\n"))),
    ])
    return .object([("contents", contents), ("range", document.text.range(document.range(of: first)))])
  }

  /// What is told of one finding.
  private static func text(of finding: Finding, _ checks: EditorChecks, asMarkdown: Bool) -> String {
    let language = checks.language
    let rule = (checks.rules + SuppressionRules.descriptions).first { $0.id == finding.rule }
    let source = finding.source
    let cited = [source.document, source.clause].filter { !$0.isEmpty }.joined(separator: ", ")
    let words = { (text: String) in asMarkdown ? escaped(text) : text }
    let bold = { (text: String) in asMarkdown ? "**\(escaped(text))**" : text }
    let severity = Labels.severity(finding.severity)[language]
    var lines = [bold("\(finding.rule) (\(severity))") + " " + words(rule?.summary[language] ?? "")]
    lines.append(words(finding.message))
    let sections = [
      (Message(vietnamese: "Vì sao", english: "Why"), rule?.why[language] ?? ""),
      (Message(vietnamese: "Căn cứ", english: "Source"), cited),
      (Message(vietnamese: "Cách sửa", english: "To mend"), finding.fix),
    ]
    lines += sections.filter { !$0.1.isEmpty }.map { "\(bold($0.0[language] + ":")) \(words($0.1))" }
    return lines.joined(separator: asMarkdown ? "\n\n" : "\n")
  }

  /// Text in which nothing is Markdown, on one line; no more is escaped than has to be, since some editors show the escapes.
  private static func escaped(_ text: String) -> String {
    var safe = ""
    for character in SafeText.line(text) {
      if "\\`*_[]<>&|~".contains(character) || (safe.isEmpty && "#+-=".contains(character)) { safe.append("\\") }
      safe.append(character)
    }
    return safe
  }
}
