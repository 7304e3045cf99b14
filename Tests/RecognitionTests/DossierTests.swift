import DocumentModel
import TestSupport
import Testing

@testable import Recognition

/// Rounds of asking, draft legal rules, symbols and days off.
@Suite("What a dossier tells beside the four elements")
struct DossierTests {
  /// A submission of the department of health with these lines instead of its own.
  private func submission(
    _ body: String, title: String = "Phương án vận chuyển cấp cứu đường thủy cho các đảo",
    number: String = "214/TTr-SYT"
  ) throws -> (Document, Submission) {
    let text = Fixtures.department(body: [body])
      .replacing("Phương án vận chuyển cấp cứu đường thủy cho các đảo", with: title)
      .replacing("214/TTr-SYT", with: number)
    return try Fixtures.submission(text)
  }

  @Test(
    "answers that are untold, vague or late",
    arguments: [
      ("lấy ý kiến Sở Tài chính, Sở Nội vụ. Sở Tài chính nhất trí.", ["untold Sở Nội vụ"]),
      ("lấy ý kiến Sở Tài chính, Sở Nội vụ; hai nơi đều nhất trí.", []),
      ("lấy ý kiến Sở Tài chính, Sở Nội vụ, hai cơ quan đều thống nhất.", []),
      ("lấy ý kiến Sở Tài chính và được Sở Tài chính nhất trí.", []),
      ("lấy ý kiến Sở Tài chính. Sở Tài chính đề nghị thực hiện theo quy định hiện hành.", ["vague Sở Tài chính"]),
      ("lấy ý kiến Sở Tài chính. Sở Tài chính đề nghị thực hiện theo quy định tại Điều 5 Luật Giá.", []),
      ("lấy ý kiến Sở Tài chính. Sở Tài chính nhất trí, đề nghị thực hiện theo quy định.", []),
      ("lấy ý kiến Sở Tài chính. Sở Tài chính quá hạn 05 ngày mới trả lời, nhất trí.", ["late Sở Tài chính"]),
    ] as [(String, [String])])
  func answers(_ told: String, _ expected: [String]) throws {
    let (document, submission) = try submission("Ngày 02/9/2024, Sở đã có Công văn số 12/SYT-NVY \(told)")
    let asked = submission.rounds.flatMap(\.asked)
    #expect(asked.map { "\($0.answer.rawValue) \(document.text(of: $0.place))" } == expected)
  }

  @Test(
    "who did not answer, and whether there was a deadline",
    arguments: [
      ("gửi 12 cơ quan lấy ý kiến, 10/12 cơ quan trả lời.", "10/12", false),
      ("gửi 12 cơ quan lấy ý kiến, hạn trả lời trước ngày 15/9/2024, 10/12 cơ quan trả lời.", "10/12", true),
      ("gửi 12 cơ quan lấy ý kiến, 12/12 cơ quan trả lời.", nil, false),
      ("lấy ý kiến Sở Tài chính, Sở Nội vụ. Sở Tài chính nhất trí. Sở Nội vụ chưa trả lời.", "chưa trả lời", false),
      ("lấy ý kiến Sở Tài chính. Sở Tài chính không góp ý gì thêm.", nil, false),
    ] as [(String, String?, Bool)])
  func silence(_ told: String, _ expected: String?, _ hasDeadline: Bool) throws {
    let (document, submission) = try submission("Ngày 02/9/2024, Sở đã có Công văn số 12/SYT-NVY \(told)")
    let round = try #require(submission.rounds.first)
    #expect(Fixtures.words(round.silence, in: document) == expected)
    #expect(round.hasDeadline == hasDeadline)
  }

  @Test(
    "everybody asked of one place's matter",
    arguments: [
      ("Sửa chữa Trạm Y tế xã Gia Luận", "các sở, ngành và UBND các xã, phường", true, true),
      ("Sửa chữa Trạm Y tế xã Gia Luận", "12 sở, ngành và 114 xã, phường, đặc khu", true, true),
      ("Kế hoạch tiêm chủng năm 2025", "các sở, ngành và UBND các xã, phường", true, false),
      ("Sửa chữa Trạm Y tế xã Gia Luận", "các sở, ngành và UBND các xã, phường có liên quan", false, true),
      ("Sửa chữa Trạm Y tế xã Gia Luận", "Sở Tài chính và UBND đặc khu Cát Hải", false, true),
    ])
  func everybody(_ title: String, _ asked: String, _ isToAll: Bool, _ isSingle: Bool) throws {
    let (_, submission) = try submission(
      "Ngày 02/9/2024, Sở đã gửi Công văn số 12/SYT-NVY lấy ý kiến \(asked); 20 nơi trả lời nhất trí.", title: title)
    let round = try #require(submission.rounds.first)
    #expect(round.isToEverybody == isToAll)
    #expect(round.isOfSingleMatter == isSingle)
  }

  @Test(
    "a draft legal rule and its appraisal",
    arguments: [
      ("Dự thảo Quyết định quy định mức hỗ trợ cấp cứu", "Sở đã soạn thảo.", LegalDraft.Appraisal.untold),
      ("Dự thảo Quyết định quy định mức hỗ trợ cấp cứu", "Sở sẽ gửi Sở Tư pháp thẩm định.", .planned),
      (
        "Về việc ban hành Quy định về cấp cứu", "Sở Tư pháp đã thẩm định tại Báo cáo số 9/BC-STP ngày 01/9/2024.", .told
      ),
      ("Về việc ban hành Quy định về cấp cứu", "Hồ sơ gồm: dự thảo; Báo cáo thẩm định; bảng tổng hợp.", .told),
      ("Về việc ban hành Quyết định thành lập Đội cấp cứu theo quy định", "Sở đã soạn thảo.", nil),
      ("Về việc đề nghị xây dựng Nghị quyết quy định mức hỗ trợ cấp cứu", "Sở đã soạn thảo.", nil),
      ("Về việc ban hành Kế hoạch triển khai thực hiện Nghị quyết quy định mức hỗ trợ", "Sở đã soạn thảo.", nil),
    ] as [(String, String, LegalDraft.Appraisal?)])
  func legalDraft(_ title: String, _ told: String, _ expected: LegalDraft.Appraisal?) throws {
    #expect(try submission(told, title: title).1.legalDraft?.appraisal == expected)
  }

  @Test(
    "whose symbol a number bears",
    arguments: [
      ("214/TTr-SYT", nil), ("214/TTr - SYT", nil), ("214/TTr-SYT-NVY", nil), ("214/TTr-SXD", "Sở Xây dựng"),
      ("/TTr-STC", "Sở Tài chính"), ("214/TTr-UBND", nil), ("214/SYT-NVY", nil), ("214/TTr-XYZ", nil),
    ] as [(String, String?)])
  func symbol(_ number: String, _ expected: String?) throws {
    let (_, submission) = try submission("Sở đã soạn thảo.", number: number)
    #expect(submission.letterhead.symbolOwner?.name == expected)
    #expect(submission.letterhead.symbolOwner?.isVerified ?? true)
  }

  @Test(
    "days off: verified holidays, weekends, working Saturdays, unverified rows",
    arguments: [
      (2026, 9, 2, "Quốc khánh", true), (2026, 11, 15, "Chủ nhật", true), (2026, 11, 14, "thứ Bảy", true),
      (2022, 1, 31, "Tết Nguyên đán", false), (2026, 11, 16, nil, true),
    ] as [(Int, Int, Int, String?, Bool)])
  func rest(_ year: Int, _ month: Int, _ day: Int, _ name: String?, _ isVerified: Bool) throws {
    let holidays = try HolidayRegister(files: RepositoryFiles.ruleData)
    let rest = holidays.rest(on: PartialDate(year: year, month: month, day: day))
    #expect(rest?.name == name)
    #expect(rest?.isVerified ?? true == isVerified)
  }

  @Test("a Saturday worked in exchange is a working day, a faulty table is refused")
  func workingSaturday() throws {
    let row = "date,name,kind,source,checked,status\n2026-11-14,x,working_saturday,x,2026-01-01,verified\n"
    let holidays = try HolidayRegister(files: [("registers/holidays.csv", Array(row.utf8))])
    #expect(holidays.rest(on: PartialDate(year: 2026, month: 11, day: 14)) == nil)
    #expect(throws: RuleDataErrors.self) {
      try HolidayRegister(files: [("registers/holidays.csv", Array("date,name\n".utf8))])
    }
  }

  @Test(
    "days of the calendar",
    arguments: [
      (1970, 1, 1, 0, 4), (2000, 2, 29, 11_016, 2), (2026, 11, 25, 20_782, 3), (1969, 12, 31, -1, 3),
    ])
  func calendar(_ year: Int, _ month: Int, _ day: Int, _ number: Int, _ weekday: Int) {
    let date = PartialDate(year: year, month: month, day: day)
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(PartialDate(year: year, month: 2, day: 30).dayNumber == nil)
    #expect(PartialDate(year: Int.max, month: month, day: day).dayNumber == nil)
  }
}
