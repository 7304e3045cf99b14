import Checking
import DocumentModel
import Reporting
import TestSupport
import Testing

@testable import EditorService

/// Suppressions as they are offered, on every sample: once a reason is written, the finding does not count, and nothing else changes.
@Suite struct SuppressionEditTests {
  /// The texts and Markdown files among the samples, as they are and with the line ends of Windows.
  private static let samples = Repository.names(in: "Samples").flatMap { name in
    ["to-trinh.md", "to-trinh.txt"].flatMap { file in
      let path = "Samples/\(name)/\(file)"
      return Repository.exists(path) ? [(path, "\n"), (path, "\r\n")] : []
    }
  }

  @Test(arguments: samples)
  func suppressionsCountForTheirFindingAlone(path: String, lineEnd: String) throws {
    let checker = try Fixtures.checker.get()
    let judge = checker.makeJudge()
    let bytes = Array(Repository.text(path).replacing("\r\n", with: "\n").replacing("\n", with: lineEnd).utf8)
    let item = JSON.object([
      ("uri", .string("file:///" + path)), ("text", .string(String(decoding: bytes, as: UTF8.self))),
    ])
    var open = try #require(OpenDocument(item))
    try open.look(try Fixtures.services())
    guard let document = open.recognized()?.document, let result = open.outcome?.result else { return }
    for finding in result.findings {
      guard let edit = SuppressionEdit(of: finding, in: open, as: document, .vietnamese) else { continue }
      let lineEnds = edit.words.filter(\.isNewline)
      #expect(edit.words.filter { !$0.isNewline }.hasSuffix("-->") && lineEnds.allSatisfy { String($0) == lineEnd })
      var text = open.text
      text.replace(edit.offset..<edit.offset, with: edit.words)
      let unexplained = judge(text.utf8, path)
      // Without a reason the finding stays, and the gap is told.
      #expect(unexplained.suppressed.isEmpty && unexplained.findings.contains { $0.rule == "SUP-2" })
      text.replace(
        edit.offset..<edit.offset + edit.words.utf8.count, with: edit.words.replacing("…", with: "đã xem xét"))
      let explained = judge(text.utf8, path)
      #expect(
        explained.suppressed.contains { $0.finding.fingerprint == finding.fingerprint }, "\(finding.rule) \(edit.words)"
      )
      let left = result.findings.filter { other in
        !explained.suppressed.contains { $0.finding.fingerprint == other.fingerprint }
      }
      #expect(explained.findings.map(\.fingerprint) == left.map(\.fingerprint), "\(finding.rule)")
    }
  }

  @Test func nearlyEveryFindingCanBeSuppressed() throws {
    var (found, offered) = (0, 0)
    for (path, lineEnd) in Self.samples where lineEnd == "\n" {
      let item = JSON.object([("uri", .string("file:///" + path)), ("text", .string(Repository.text(path)))])
      var open = try #require(OpenDocument(item))
      try open.look(try Fixtures.services())
      guard let document = open.recognized()?.document, let result = open.outcome?.result else { continue }
      found += result.findings.count
      offered += result.findings.count { SuppressionEdit(of: $0, in: open, as: document, .vietnamese) != nil }
    }
    #expect(found > 10 && offered * 10 >= found * 9, "\(offered) of \(found)")
  }
}
