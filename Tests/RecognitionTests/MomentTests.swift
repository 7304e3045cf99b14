import DocumentModel
import Testing

@testable import Recognition

/// Days with what happened or is due on them.
@Suite("Moments")
struct MomentTests {
  /// `role day` of every moment of a submission of 14 October 2024 with this paragraph.
  private func moments(_ paragraph: String) throws -> [String] {
    let (_, submission) = try Fixtures.submission(Fixtures.department(body: [paragraph]))
    return submission.moments.map { "\($0.role.rawValue) \($0.day.iso8601)" }
  }

  @Test(
    "asking, deadlines for answers and answers",
    arguments: [
      (
        "Ngày 02/9/2024, Sở có Công văn số 12/SYT-NVY lấy ý kiến Sở Tài chính, hạn trả lời trước ngày 15/9/2024.",
        ["asked 2024-09-02", "due 2024-09-15"]
      ),
      (
        "Sở xin ý kiến Công an thành phố tại Công văn số 12/SYT-NVY ngày 02/9/2024. Công an thành phố trả lời ngày 05/9.",
        ["asked 2024-09-02", "answered 2024-09-05"]
      ),
      (
        "Sở lấy ý kiến Sở Tài chính (Công văn số 9/SYT-NVY ngày 02/9/2024), ngày 08/9/2024, Sở Tài chính đã có văn bản trả lời.",
        ["asked 2024-09-02", "answered 2024-09-08"]
      ),
      ("Sở đã lấy ý kiến Sở Tài chính từ ngày 02/9/2024 đến ngày 15/9/2024, kết quả nhất trí.", []),
      ("Dự kiến ngày 20/10/2024 Sở sẽ lấy ý kiến Sở Tài chính.", []),
      ("Sở đã lấy ý kiến Sở Tài chính; hai nơi trả lời nhất trí trước ngày 02/10/2024.", []),
    ] as [(String, [String])])
  func consultation(_ paragraph: String, _ expected: [String]) throws {
    #expect(try moments(paragraph) == expected)
  }

  @Test(
    "drafting and appraisal",
    arguments: [
      ("Ngày 03/6/2024, Sở thành lập Tổ soạn thảo gồm 09 người.", ["drafted 2024-06-03"]),
      ("Ngày 20/8/2024, Sở gửi hồ sơ đề nghị Sở Xây dựng thẩm định.", ["appraisal-asked 2024-08-20"]),
      (
        "Tại Báo cáo thẩm định số 41/BC-SXD ngày 30/8/2024, Sở Xây dựng thống nhất.", ["appraised 2024-08-30"]
      ),
      ("Sau thẩm định, ngày 09/9/2024 Sở đã hoàn thiện dự thảo phương án.", []),
      ("Báo cáo thẩm định số 41/BC-SXD ngày 30/8/2021 là của giai đoạn trước.", []),
    ] as [(String, [String])])
  func drafting(_ paragraph: String, _ expected: [String]) throws {
    #expect(try moments(paragraph) == expected)
  }

  @Test(
    "deadlines of what is asked for",
    arguments: [
      ("phê duyệt phương án, hoàn thành trước ngày 30/11/2024.", ["deadline 2024-11-30"]),
      ("phê duyệt phương án, giao Sở Tài chính bố trí vốn chậm nhất là ngày 05/3.", ["deadline 2025-03-05"]),
      ("thanh toán cho các tàu đã bàn giao trước ngày 30/6/2024.", []),
      ("phê duyệt danh mục các bến hoàn thành trước ngày 30/6/2024.", []),
      ("phê duyệt phương án theo Nghị định số 30/2020/NĐ-CP trước ngày.", []),
    ] as [(String, [String])])
  func deadlines(_ request: String, _ expected: [String]) throws {
    #expect(try moments("Sở Y tế kính trình Ủy ban nhân dân thành phố \(request)") == expected)
  }

  @Test(
    "a year that is not written is told by the submission's own",
    arguments: [
      (10, 2, MomentReader.Tense.past, "2024-10-02"), (11, 20, .past, "2023-11-20"), (11, 20, .future, "2024-11-20"),
      (3, 5, .future, "2025-03-05"), (2, 30, .past, nil),
    ] as [(Int, Int, MomentReader.Tense, String?)])
  func openYear(_ month: Int, _ day: Int, _ tense: MomentReader.Tense, _ expected: String?) {
    let found = DateReader.Found(
      date: PartialDate(year: 0, month: month, day: day), tokens: 0..<1, isBlank: false)
    let own = PartialDate(year: 2024, month: 10, day: 14)
    #expect(MomentReader.whole(found, tense, own: own)?.iso8601 == expected)
    #expect(MomentReader.whole(found, tense, own: nil) == nil)
  }

  @Test("a citation bears the day that stands behind its number")
  func citationDate() throws {
    let (_, submission) = try Fixtures.submission(
      Fixtures.department(body: [
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020; Quyết định số 9/2021/QĐ-UBND có hiệu lực từ ngày 01/7/2021."
      ]))
    #expect(submission.citations.filter { !$0.number.isEmpty }.map { $0.date?.iso8601 } == ["2020-03-05", nil])
  }
}
