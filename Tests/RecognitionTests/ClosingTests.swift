import DocumentModel
import Testing

@testable import Recognition

/// Tasks, vague words, bodies asked past the addressee, and attachments.
@Suite("The closing part")
struct ClosingTests {
  /// A submission to UBND that ends with these paragraphs.
  static func submission(_ closing: [String], told: String = "") throws -> (Document, Submission) {
    let body = [
      "Điểm c khoản 1 Điều 17 Nghị định số 96/2023/NĐ-CP quy định Ủy ban nhân dân cấp tỉnh quyết định mạng lưới cấp cứu.",
      "Năm 2023 có 412 lượt người bệnh từ đảo vào bờ. Tàu cũ hỏng 9 lần. Có 3 ca đến muộn.",
      "Ngày 09/9/2024, Sở Y tế gửi phương án lấy ý kiến Sở Tài chính; Sở Tài chính nhất trí\(told).",
      "Sở Y tế nhận thấy phương án là cần thiết. Sở chịu trách nhiệm về số liệu.",
    ]
    return try Fixtures.submission(Fixtures.department(body: body + closing))
  }

  /// A full request, with words behind it.
  static func asking(_ words: String) -> [String] {
    ["Sở Y tế kính đề nghị Ủy ban nhân dân thành phố phê duyệt phương án vận chuyển cấp cứu đường thủy\(words)."]
  }

  @Test(
    "who answers for a task, who leads, by when",
    arguments: [
      (" và giao Sở Tài chính thẩm định dự toán", ["one 0 missing"]),
      (" và giao Sở Tài chính thẩm định dự toán trước ngày 15/11/2024", ["one 0 told"]),
      ("; giao Sở Tài chính thẩm định dự toán trong 05 ngày làm việc", ["one 0 told"]),
      ("; giao Sở Tài chính thẩm định dự toán hằng quý", ["one 0 told"]),
      ("; giao Sở Xây dựng quản lý, vận hành bến", ["one 0 standing"]),
      ("; giao Sở Xây dựng tổ chức thực hiện", ["one 0 standing"]),
      ("; giao các sở, ngành liên quan lập danh sách bến", ["unnamed 0 missing"]),
      ("; giao Sở Tài chính, Sở Xây dựng lập danh sách bến trước 30/11/2024", ["several 0 told"]),
      ("; giao UBND huyện Cát Hải, UBND huyện Bạch Long Vĩ làm bến trong năm 2025", ["one 0 told"]),
      ("; giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập dự toán", ["one 1 missing"]),
      ("; giao Sở Xây dựng, Sở Tài chính đồng chủ trì lập dự toán", ["one 2 missing"]),
      ("; giao Sở Xây dựng chủ trì, Sở Tài chính đồng chủ trì lập dự toán", ["one 2 missing"]),
      ("; giao Sở Xây dựng chủ trì lập dự toán, Sở Tài chính chủ trì thẩm định", ["one 1 missing"]),
      (
        "; chỉ đạo Sở Xây dựng cắm biển, giao Công an thành phố phân luồng trong quý IV/2024",
        ["one 0 told", "one 0 told"]
      ),
      // Land, posts and money are handed over, not asked for.
      ("; giao Sở Y tế 28 biên chế", []), ("; giao đất cho Trung tâm Cấp cứu", []),
      (" mà trước đây đã giao Sở Xây dựng lập", []),
    ])
  func tasks(_ row: (words: String, tasks: [String])) throws {
    let found = try Self.submission(Self.asking(row.words)).1.tasks
    #expect(found.map { "\($0.subject.rawValue) \($0.leads) \($0.deadline.rawValue)" } == row.tasks)
  }

  @Test("a task told in the text before the request is none")
  func tasksTold() throws {
    let told = "; UBND thành phố đã giao Sở Tài chính cân đối vốn"
    #expect(try Self.submission(Self.asking(""), told: told).1.tasks == [])
  }

  @Test("tasks in the items of a list, each in its own place")
  func tasksInList() throws {
    let (document, submission) = try Self.submission([
      "Sở Y tế kính đề nghị Ủy ban nhân dân thành phố:", "- Phê duyệt phương án vận chuyển cấp cứu;",
      "- Giao Sở Tài chính bố trí 4,2 tỷ đồng trước ngày 30/11/2024;",
      "- Giao Công an thành phố lập chốt tại bến Bính.",
    ])
    #expect(submission.tasks.map(\.deadline) == [.told, .missing])
    #expect(document.text(of: submission.tasks[1].place) == "Giao Công an thành phố lập chốt tại bến Bính")
    #expect(submission.tasks[1].bodies.map { document.text(of: $0) } == ["Công an thành phố"])
  }

  @Test(
    "vague words in a request, and what stands beside them",
    arguments: [
      (" và sớm bố trí phương tiện", ["date: sớm bố trí"]),
      (" và sớm bố trí phương tiện trước ngày 15/11/2024", []),
      (" vào thời điểm thích hợp", ["date: thời điểm thích hợp"]),
      (", hệ thống cảnh báo sớm", []), (" để kịp thời cứu người bệnh", []),
      (" và hỗ trợ một phần kinh phí", ["amount: một phần kinh phí"]),
      (" và hỗ trợ một phần kinh phí là 1,2 tỷ đồng", []),
      (" và cho phép áp dụng một số cơ chế đặc thù", ["list: một số cơ chế"]),
      (" và cho phép áp dụng một số cơ chế đặc thù: chỉ định thầu, tạm ứng", []),
      // A task on nameless bodies is judged as a task.
      (" và giao các cơ quan chức năng thực hiện", []),
      (" với sự tham gia của các cơ quan chức năng", ["body: các cơ quan chức năng"]),
      (" (sớm có tàu thì cứu được người)", []), (" do Bộ nói: \"sớm có tàu\"", []),
    ])
  func wording(_ row: (words: String, found: [String])) throws {
    let (document, submission) = try Self.submission(Self.asking(row.words))
    #expect(submission.vagueWordings.map { "\($0.lacks.rawValue): \(document.text(of: $0.place))" } == row.found)
    #expect(submission.vagueWordings.allSatisfy { !$0.write.isEmpty && !$0.writeEnglish.isEmpty })
  }

  @Test("an item that asks for care is vague, a closing line that does so is courtesy")
  func courtesy() throws {
    let lead = ["Sở Y tế kính đề nghị Ủy ban nhân dân thành phố:", "- Phê duyệt phương án vận chuyển cấp cứu;"]
    #expect(try Self.submission(lead + ["- Tăng cường quản lý bến."]).1.vagueWordings.map(\.lacks) == [.act])
    let polite = Self.asking("") + ["Rất mong Ủy ban nhân dân thành phố quan tâm, xem xét./."]
    #expect(try Self.submission(polite).1.vagueWordings == [])
  }

  @Test(
    "bodies asked past the addressee",
    arguments: [
      ("Đề nghị HĐND thành phố thông qua mức giá.", ["above: HĐND thành phố"]),
      ("Kính đề nghị Bộ Xây dựng hướng dẫn việc này.", ["above: Bộ Xây dựng"]),
      ("Đề nghị Sở Tài chính cấp 2 tỷ đồng.", ["below: Sở Tài chính"]),
      ("Đề nghị UBND thành phố trình HĐND thành phố thông qua mức giá.", []),
      ("Đề nghị UBND thành phố giao Sở Tài chính cấp 2 tỷ đồng.", []), ("Sở Tài chính đã đề nghị cấp 2 tỷ đồng.", []),
    ])
  func asked(_ row: (words: String, found: [String])) throws {
    let (document, submission) = try Self.submission(Self.asking("") + [row.words])
    #expect(submission.asked.map { "\($0.level.rawValue): \(document.text(of: $0.place))" } == row.found)
  }

  @Test(
    "who is asked at the end",
    arguments: [
      (asking(""), "ubnd"), (["Kính trình Chủ tịch UBND thành phố phê duyệt phương án cấp cứu."], "chu-tich"),
      (asking("") + ["Kính đề nghị Chủ tịch UBND thành phố cho phép dùng bến Bính."], ""),
    ])
  func asks(_ row: (closing: [String], asks: String)) throws {
    let facts = try Self.submission(row.closing).1.facts
    #expect(facts.first { $0.name == "asks" }?.value ?? "" == row.asks)
  }

  @Test(
    "papers announced in the text and listed at the end",
    arguments: [
      (" (bảng tổng hợp kèm theo)", "", "table -"), (" (có biên bản họp gửi kèm)", "", "minutes -"),
      (" (bảng tổng hợp kèm theo)", "(Gửi kèm dự thảo Quyết định; bảng tổng hợp ý kiến)./.", "table listed"),
      (" (phụ lục kèm theo)", "(Hồ sơ gửi kèm 03 bộ)./.", "table listed"),
      (" (biên bản kèm theo)", "(Gửi kèm dự thảo Quyết định)./.", "minutes -"),
      (" (ban hành kèm theo Quyết định số 5/QĐ-UBND)", "", ""), (" (kèm theo Công văn số 5/STC-HCSN)", "", ""),
      (" (kèm phương án của doanh nghiệp)", "", ""),
    ])
  func attachments(_ row: (told: String, end: String, found: String)) throws {
    let submission = try Self.submission(Self.asking("") + (row.end.isEmpty ? [] : [row.end]), told: row.told).1
    let inText = submission.attachments.filter { !$0.isAtEnd }
    #expect(inText.map { "\($0.paper.rawValue) \($0.isListed ? "listed" : "-")" }.joined() == row.found)
    #expect(submission.attachments.contains(where: \.isAtEnd) == !row.end.isEmpty)
  }

  @Test(
    "the draft of what is asked to be issued",
    arguments: [
      ("ban hành Quyết định cấp cứu đường thủy.", "no"), ("ký ban hành Kế hoạch cấp cứu đường thủy.", "no"),
      ("ban hành Quyết định cấp cứu đường thủy (dự thảo kèm theo).", "yes"),
      ("ban hành Kế hoạch cấp cứu đường thủy kèm theo.", "yes"), ("phê duyệt phương án cấp cứu đường thủy.", ""),
      ("phê duyệt phương án cấp cứu để ban hành Quyết định.", ""),
    ])
  func draft(_ row: (words: String, draft: String)) throws {
    let closing = ["Sở Y tế kính đề nghị Ủy ban nhân dân thành phố \(row.words)"]
    let facts = try Self.submission(closing).1.facts
    #expect(facts.first { $0.name == "draft" }?.value ?? "" == row.draft)
  }
}
