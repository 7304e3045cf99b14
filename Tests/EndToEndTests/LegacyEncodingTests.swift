import Checking
import TestSupport
import Testing

/// The samples in the encodings before Unicode: judged as ever, with the one finding more.
@Suite struct LegacyEncodingTests {
  /// The ways to write a sample.
  enum Form: String, CaseIterable, Sendable {
    /// TCVN3 as characters and as bytes, VNI as characters.
    case tcvn3, tcvn3Bytes, vni

    /// The bytes of a text.
    func bytes(_ text: String) -> [UInt8] {
      switch self {
      case .tcvn3: Array(LegacyForms.tcvn3(text).utf8)
      case .tcvn3Bytes: LegacyForms.tcvn3Bytes(text)
      case .vni: Array(LegacyForms.vni(text).utf8)
      }
    }

    /// The text as its source shows it.
    func shown(_ text: String) -> String { self == .vni ? LegacyForms.vni(text) : LegacyForms.tcvn3(text) }
  }

  /// A text without what Windows-1252 cannot write, and with the spelling that has a capital in TCVN3: `Uỷ` for `Ủy`.
  static func text(of file: Samples.File) -> String {
    Samples.decoded(Repository.bytes(file.path)).replacing("Ủy", with: "Uỷ").replacing("ỦY", with: "UỶ")
      .replacing("\u{A0}", with: " ")
  }

  @Test(arguments: Samples.files.filter { $0.format != "docx" }, Form.allCases)
  func isJudgedAsEver(file: Samples.File, form: Form) throws {
    let text = Self.text(of: file)
    let given = try Samples.judge(Array(text.utf8), as: file.path)
    let changed = try Samples.judge(form.bytes(text), as: file.path)
    #expect(changed.verdict == given.verdict)
    #expect(changed.elements.map(\.status) == given.elements.map(\.status))
    if case .unjudged = given.verdict { return }
    #expect(changed.findings.map(\.rule).filter { $0 != "HP-5.7" } == given.findings.map(\.rule))
    #expect(changed.findings.contains { $0.rule == "HP-5.7" && $0.severity == .warning })
    let lines = form.shown(text).split(separator: #/\r\n|\r|\n/#, omittingEmptySubsequences: false).map(String.init)
    // Hidden words are told in Unicode; all others as the source writes them.
    for finding in changed.findings where finding.spot.start.line == finding.spot.end.line && finding.spot.length > 0 {
      let line = Array(lines[finding.spot.start.line - 1].unicodeScalars)
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: line[(finding.spot.start.column - 1)..<(finding.spot.end.column - 1)])
      #expect(Samples.collapsed(String(cut)) == finding.quote)
    }
  }
}
