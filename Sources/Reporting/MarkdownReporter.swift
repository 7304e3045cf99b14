import Checking

/// Results as Markdown, for comments and summaries.
///
/// GitHub refuses a summary of more than 1 MiB as a whole, so the report ends before that and says so.
struct MarkdownReporter: Reporter {
  /// How many bytes are written before the rest is only counted.
  private static let most = 960 << 10
  /// The longest quotation, in characters.
  private static let longestQuote = 240

  /// What the report needs to know.
  let context: ReportContext
  /// How many bytes were written.
  private var written = 0
  /// How many files were left out.
  private var left = 0

  /// Creates a reporter.
  init(context: ReportContext) {
    self.context = context
  }

  /// The heading.
  mutating func begin() -> [UInt8] {
    Array("# \(context.say("Kết quả soát tờ trình", "Submissions checked"))\n\n".utf8)
  }

  /// A section a file.
  mutating func add(_ result: FileResult) -> [UInt8] {
    var lines = ["## \(MarkdownText.line(context.path(of: result))): \(verdict(of: result))", ""]
    let known = [result.submission?.number, result.submission?.issuer, result.submission?.subject].compactMap { $0 }
    if !known.isEmpty {
      lines += ["\(context.say("Văn bản", "Document")): \(MarkdownText.line(known.joined(separator: " · ")))", ""]
    }
    if let reason = context.reason(of: result) {
      lines += ["\(MarkdownText.line(reason.message)) (`\(reason.code)`)", ""]
    }
    if !result.elements.isEmpty {
      lines += [
        "| \(context.say("Yêu cầu", "Demand")) | \(context.say("Đọc thấy", "What was read")) | |", "|---|---|---|",
      ]
      for element in result.elements {
        let name = Labels.element(element.name)[context.language]
        let status = Labels.status(element.status, of: element.name)[context.language]
        let doubt = element.isSure ? "" : " (\(context.say("nghi ngờ", "doubtful")))"
        lines.append(
          "| \(MarkdownText.line(name)) | \(MarkdownText.line(status))\(doubt) | \(element.isMet ? "✓" : "✗") |")
      }
      lines.append("")
    }
    let findings = context.findings(of: result)
    for finding in findings { lines += item(finding) }
    if !findings.isEmpty { lines.append("") }
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    guard written + bytes.count <= Self.most else {
      left += 1
      return []
    }
    written += bytes.count
    return bytes
  }

  /// The counts.
  mutating func end(_ summary: RunSummary) -> [UInt8] {
    var text = "---\n\n\(summary.sentence(context))\n"
    if left > 0 {
      text += context.say(
        "\nCòn \(left) tệp không ghi ở đây vì báo cáo đã quá dài.\n", "\n\(left) more files are left out: too long.\n")
    }
    return Array(text.utf8)
  }

  /// The verdict in words.
  private func verdict(of result: FileResult) -> String {
    let word = Labels.verdict(result.verdict)[context.language]
    return result.review ? "\(word) (\(context.say("nên đọc lại", "to be reviewed")))" : word
  }

  /// An item of the list of findings.
  private func item(_ finding: Finding) -> [String] {
    let severity = Labels.severity(finding.severity)[context.language]
    let line = context.say("dòng \(finding.spot.start.line)", "line \(finding.spot.start.line)")
    let place = finding.spot.path.isEmpty ? line : "\(line), \(MarkdownText.line(finding.spot.path))"
    var lines = [
      "- **\(MarkdownText.line(finding.rule))** (\(severity), \(place)): \(MarkdownText.line(finding.message))"
    ]
    if !finding.quote.isEmpty {
      lines.append("  “\(MarkdownText.line(SafeText.line(finding.quote, longest: Self.longestQuote)))”")
    }
    if !finding.cited.isEmpty {
      lines.append("  \(context.say("Căn cứ", "Source")): \(MarkdownText.line(finding.cited))")
    }
    if !finding.fix.isEmpty {
      lines.append("  \(context.say("Cách sửa", "To mend")): \(MarkdownText.line(finding.fix))")
    }
    // A backslash at the end keeps lines apart without making paragraphs of them.
    return lines.enumerated().map { $0.offset + 1 < lines.count ? $0.element + "\\" : $0.element }
  }
}
