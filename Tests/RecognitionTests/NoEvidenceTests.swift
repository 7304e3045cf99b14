import DocumentModel
import Testing

@testable import Recognition

/// One accepted submission of a commune, changed so that an element's evidence is no evidence any more.
struct Undoing: Sendable, CustomTestStringConvertible {
  /// What is done to the text.
  var testDescription: String
  /// The element that loses its ground.
  var element: String
  /// The words taken out.
  var from: String
  /// The words put in their place.
  var to: String
  /// The statuses that return a file, one of which must come.
  var statuses: [String]
}

/// What is no evidence: negated, planned, conditional, of another dossier, hidden, among recipients, by others.
@Suite("No evidence")
struct NoEvidenceTests {
  /// The four sentences of the accepted text that the changes work on.
  static let authority =
    "Khoản 3 Điều 10 Nghị định số 186/2025/NĐ-CP giao Ủy ban nhân dân cấp tỉnh quyết định việc này."
  static let consultation =
    "Ngày 24/10/2025, xã gửi Công văn số 311/UBND-KT lấy ý kiến Bảo tàng Hải Phòng; Bảo tàng trả lời nhất trí."
  static let appraisal = "Sở Tài chính đã thẩm định phương án, thống nhất sự cần thiết và cùng chịu trách nhiệm."
  static let request =
    "Xã kính đề nghị Ủy ban nhân dân thành phố cho phép chuyển công năng trụ sở cũ thành nhà trưng bày."

  /// The accepted text.
  static let accepted = """
    THÀNH PHỐ HẢI PHÒNG
    ỦY BAN NHÂN DÂN XÃ KIẾN HẢI
    Số: 58/TTr-UBND
    Kiến Hải, ngày 20 tháng 11 năm 2025

    TỜ TRÌNH
    Về trụ sở cũ tại thôn Đoan Xá

    Kính gửi: Ủy ban nhân dân thành phố Hải Phòng

    \(authority)

    \(consultation)

    \(appraisal)

    \(request)

    Nơi nhận:
    - Như trên;
    - Lưu: VT.

    CHỦ TỊCH
    """

  /// A change of the sentence on the appraisal.
  private static func appraisal(_ name: String, _ to: String) -> Undoing {
    Undoing(
      testDescription: "appraisal \(name)", element: "appraisal", from: appraisal, to: to,
      statuses: ["missing", "unclear", "contrary"])
  }

  /// A change of the sentence on the consultation.
  private static func consultation(_ name: String, _ to: String) -> Undoing {
    Undoing(
      testDescription: "consultation \(name)", element: "consultation", from: consultation, to: to,
      statuses: ["missing", "planned"])
  }

  /// A change of the sentence on the authority.
  private static func authority(_ name: String, _ to: String) -> Undoing {
    Undoing(
      testDescription: "authority \(name)", element: "authority", from: authority, to: to,
      statuses: ["missing", "general"])
  }

  /// A change of the request.
  private static func request(_ name: String, _ to: String) -> Undoing {
    Undoing(
      testDescription: "recommendation \(name)", element: "recommendation", from: request, to: to,
      statuses: ["missing", "vague"])
  }

  /// All changes.
  static let changes: [Undoing] =
    [
      appraisal("negated", "Sở Tài chính chưa thẩm định phương án, chưa thống nhất sự cần thiết."),
      appraisal("negated by a noun", "Phương án chưa có ý kiến thống nhất của Sở Tài chính qua thẩm định."),
      appraisal("planned", "Sở Tài chính sẽ thẩm định phương án, dự kiến thống nhất trong tháng 12."),
      appraisal("under way", "Sở Tài chính đang thẩm định phương án để có ý kiến về sự cần thiết."),
      appraisal("conditional", "Nếu Sở Tài chính thẩm định và thống nhất sự cần thiết thì xã triển khai ngay."),
      appraisal("only after a decision", "Sau khi có chủ trương, Sở Tài chính sẽ thẩm định, thống nhất phương án."),
      appraisal("asked for", "Xã đề nghị Sở Tài chính thẩm định, thống nhất phương án và cùng chịu trách nhiệm."),
      appraisal(
        "quoted from an order", "Chỉ thị số 05/CT-UBND ghi: \"Sở Tài chính thẩm định, thống nhất trước khi trình\"."),
      appraisal(
        "of another dossier", "Sở Tài chính đã thẩm định và thống nhất phương án khác, về nhà văn hóa thôn, năm 2022."),
      appraisal("by persons", "Ông Đỗ Văn Hải và bà con trong thôn thống nhất sự cần thiết và cùng chịu trách nhiệm."),
      appraisal("by a company", "Công ty Cổ phần Dệt Lật Dương đã thẩm định phương án và thống nhất sự cần thiết."),
      appraisal("by a congress", "Đại hội Hội Làng nghề xã thống nhất sự cần thiết với 100% đại biểu tán thành."),
      appraisal("by its own office", "Phòng Kinh tế đã thẩm định phương án, thống nhất sự cần thiết."),
      appraisal("by the Party", "Ban Thường vụ Đảng ủy xã đã họp, thống nhất sự cần thiết của phương án."),
      appraisal("untold", "Phương án gồm 03 phần."),
      appraisal("by silence", "Quá hạn thẩm định, Sở Tài chính không trả lời nên coi như thống nhất."),
      appraisal(
        "as a question", "Sở Tài chính có thống nhất hay không, xã chưa được biết."),
      appraisal(
        "as a wish", "Xã rất mong Sở Tài chính thẩm định và thống nhất phương án."),

      consultation("negated", "Xã chưa gửi văn bản lấy ý kiến Sở Xây dựng."),
      consultation(
        "planned", "Ngày 24/12/2025, xã sẽ gửi Công văn lấy ý kiến Sở Xây dựng; dự kiến nhận trả lời trong tháng."),
      consultation("under way", "Xã đang soạn công văn lấy ý kiến Sở Xây dựng."),
      consultation("conditional", "Nếu được yêu cầu, xã sẽ lấy ý kiến Sở Xây dựng bằng công văn."),
      consultation(
        "quoted from an order",
        "Chỉ thị số 05/CT-UBND nêu: \"các xã phải lấy ý kiến Sở Xây dựng, Sở Tài chính bằng văn bản\"."),
      consultation(
        "of another dossier", "Phương án khác về nhà văn hóa thôn đã được xã lấy ý kiến Sở Xây dựng ngày 12/3/2022."),
      consultation(
        "inside the house", "Ngày 24/10/2025, Phòng Kinh tế và Phòng Văn hóa - Xã hội của xã đã họp, góp ý."),
      consultation("of a congress", "Ngày 24/10/2025, Đại hội Hội Làng nghề xã đã thảo luận, góp ý về phương án."),
      consultation("only papers", "Xã đã gửi Công văn số 311/UBND-KT đề nghị Sở Xây dựng cung cấp bản vẽ hiện trạng."),

      authority("negated", "Không có căn cứ pháp lý tại Nghị định số 186/2025/NĐ-CP cho việc này."),
      authority("still looked for", "Xã sẽ rà soát, bổ sung căn cứ pháp lý sau."),
      authority("of the draft", "Điều 10 dự thảo Quyết định kèm theo giao xã quản lý nhà trưng bày."),
      authority("of a contract", "Khoản 3 Điều 10 hợp đồng thuê giao hợp tác xã quyết định việc bài trí."),
      authority("of a charter", "Điều 10 Điều lệ Hợp tác xã dệt chiếu quy định hội đồng quản trị quyết định việc này."),
      authority("without instrument", "Việc này thuộc thẩm quyền của Ủy ban nhân dân thành phố."),
      authority("only the law in force", "Việc này được thực hiện theo quy định của pháp luật hiện hành."),
      authority("only a wish", "Xuất phát từ nguyện vọng của nhân dân làng nghề."),

      request("negated", "Xã không đề nghị Ủy ban nhân dân thành phố cho phép chuyển công năng trụ sở trong đợt này."),
      request("planned", "Xã sẽ đề nghị Ủy ban nhân dân thành phố cho phép chuyển công năng trụ sở vào năm sau."),
      request(
        "of somebody else",
        "Hợp tác xã dệt chiếu đề nghị Ủy ban nhân dân xã cho phép mở gian trưng bày trong trụ sở cũ."),
      request("already decided", "Năm 2021, Ủy ban nhân dân thành phố đã cho phép chuyển công năng 02 trụ sở khác."),
      request("as a purpose", "Hồ sơ này để Ủy ban nhân dân thành phố có cơ sở cho phép chuyển công năng trụ sở."),
      request("to others", "Đề nghị Sở Tài chính cho phép chuyển công năng trụ sở cũ thành nhà trưng bày."),
      request("past", "Ngày 12/3/2024, xã đã đề nghị Ủy ban nhân dân thành phố cho phép chuyển công năng trụ sở."),
      request("of support", "Xã rất mong Ủy ban nhân dân thành phố quan tâm, tạo điều kiện."),
    ]

  @Test("the text as it is has all four")
  func acceptedText() throws {
    let (_, submission) = try Fixtures.submission(Self.accepted)
    #expect(submission.isSubmission)
    #expect(submission.authority.status == .specific)
    #expect(submission.appraisal.status == .agreed)
    #expect(submission.consultation.status == .detailed)
    #expect(submission.recommendation.status == .specific)
  }

  @Test("a changed sentence is no evidence", arguments: changes)
  func changed(_ change: Undoing) throws {
    let text = Self.accepted.split(separator: change.from, omittingEmptySubsequences: false).joined(
      separator: change.to)
    try #require(text != Self.accepted)
    let (_, submission) = try Fixtures.submission(text)
    let status = ElementReading(change.element, of: submission).status
    #expect(change.statuses.contains(status), "\(status)")
  }

  @Test("hidden words are no evidence", arguments: HiddenText.Reason.all)
  func hidden(_ reason: HiddenText.Reason) throws {
    var document = try Fixtures.document(Self.accepted)
    for index in document.paragraphs.indices {
      let text = document.paragraphs[index].text
      guard [Self.authority, Self.consultation, Self.appraisal, Self.request].contains(text) else { continue }
      document.paragraphs[index].text = "Nội dung như sau."
      document.paragraphs[index].runs = []
      document.paragraphs[index].hidden = [HiddenText(offset: 0, text: text, reason: reason)]
    }
    let submission = try Fixtures.recognizer().recognize(document)
    #expect(submission.authority.status == .missing)
    #expect(submission.appraisal.status == .missing)
    #expect(submission.consultation.status == .missing)
    #expect(submission.recommendation.status == .missing)
  }

  @Test("words among the recipients are no evidence")
  func recipients() throws {
    let moved = [Self.authority, Self.consultation, Self.appraisal, Self.request]
    var text = Self.accepted
    for sentence in moved {
      text = text.split(separator: sentence, omittingEmptySubsequences: false).joined(separator: "Xã báo cáo.")
    }
    let lines = moved.map { "- \($0)" }.joined(separator: "\n")
    text = text.split(separator: "- Như trên;").joined(separator: "- Như trên;\n\(lines)")
    let (_, submission) = try Fixtures.submission(text)
    #expect(submission.authority.status == .missing)
    #expect(submission.appraisal.status == .missing)
    #expect(submission.consultation.status == .missing)
    #expect(submission.recommendation.status == .missing)
  }
}

extension HiddenText.Reason {
  /// Every reason why words may not be seen.
  static let all: [HiddenText.Reason] = [.vanish, .white, .tiny, .comment, .offPage]
}
