import Checking
import DocumentReading
import Gatekeeping
import TestSupport
import Testing

/// Checked files, dossiers and offices that sheets are made of.
enum SheetCases {
  /// Words that mean something to one format or another.
  static let hostile =
    "<script>alert(1)</script> & { HYPERLINK \"x\" } \u{1}\u{202E}fdp\u{7}\u{FFFE} =1+1 **b** [a](b) `c` | d\nmới @ai"

  /// An office of which everything is told.
  static let office = Office(
    name: "Văn phòng", parent: "UBND thành phố Hải Phòng", place: "Hải Phòng", onBehalf: "TL. CHỦ TỊCH",
    signerTitle: "CHÁNH VĂN PHÒNG", contact: "Phòng Hành chính - Tổ chức",
    recipients: ["Như trên", "CT, các PCT UBND TP", "Lưu: VT, KSTT"])

  /// The checker for each language: making one takes longer than all that is done with it.
  private static let checkers: [Language: Checker] = {
    var checkers: [Language: Checker] = [:]
    for language in Language.allCases {
      guard let sources = try? RuleSources.load(RuleSelection(packs: ["haiphong"])),
        let today = CivilDate("2026-11-26")
      else { continue }
      var settings = Checker.Settings(phase: .gatekeeper, today: today, language: language)
      settings.keepsDigest = true
      checkers[language] = try? Checker(sources: sources, settings: settings)
    }
    return checkers
  }()

  /// The result of a sample, with its digest.
  static func result(_ sample: String, format: String = "docx", language: Language = .vietnamese) throws -> FileResult {
    let path = "Samples/\(sample)/to-trinh.\(format)"
    return try #require(checkers[language]).makeJudge()(try FileInput.read(Repository.root + "/" + path), path)
  }

  /// The facts of a dossier of which everything is told.
  static func facts(_ result: FileResult, round: Int = 2) throws -> SheetFacts {
    let earlier = SheetFacts.EarlierReturn(slip: "03/PTL-VP", date: try #require(CivilDate("2026-11-02")))
    return SheetFacts(
      arrival: 417, year: 2026, sender: result.submission?.issuer ?? "", path: "a/to-trinh.docx",
      received: try #require(CivilDate("2026-11-24")), judged: try #require(CivilDate("2026-11-26")), round: round,
      earlier: round > 1 ? earlier : nil, number: "05/PTL-VP", deadline: CivilDate("2026-12-03"),
      head: String(repeating: "0f", count: 32),
      attachments: [
        SheetFacts.Paper(name: "du-thao-quyet-dinh.docx", kind: "dự thảo Quyết định", isDraft: true),
        SheetFacts.Paper(name: "anh-hien-trang.jpg"),
      ], absent: ["Báo cáo thẩm định"],
      remarks: [
        Message(
          vietnamese: "Trích yếu của dự thảo khác với tờ trình.", english: "The draft has another subject.")
      ])
  }

  /// The facts of a dossier of which only the days are known.
  static func bareFacts() throws -> SheetFacts {
    let day = try #require(CivilDate("2026-11-26"))
    return SheetFacts(arrival: 0, year: 0, received: day, judged: day)
  }

  /// A result with as many findings as are wanted, each with words of some length.
  static func result(findings count: Int, quote: String, subject: String) throws -> FileResult {
    var result = try result("appraisal-contrary-walking-street")
    let first = try #require(result.findings.first { $0.severity == .returning })
    result.submission?.subject = subject
    result.submission?.number = subject
    result.submission?.issuer = subject
    result.digest?.issuer = subject
    result.findings = (0..<count).map { number in
      var finding = first
      finding.severity = number < (count + 1) / 2 ? .returning : .warning
      finding.quote = quote
      finding.message += " (\(number))"
      return finding
    }
    return result
  }
}
