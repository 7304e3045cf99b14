import DocumentModel
import TestSupport
import Testing
import VietnameseText

@testable import Recognition

/// Legal documents as people cite them: what is read, and what is said to be wrong.
@Suite("Legal references")
struct LegalReferenceTests {
  /// The references of some paragraphs of a submission of 14 October 2024.
  private static func references(_ body: String...) throws -> [LegalReference] {
    try Fixtures.submission(Fixtures.department(body: body)).1.references
  }

  /// A spelling, the number that is read, and what is wrong with it.
  static let spellings: [(text: String, number: String, faults: [ReferenceFault.Kind])] = [
    ("Nghị định số 126/2024/NĐ-CP", "126/2024/NĐ-CP", []),
    ("Nghị định số 126/2024/NĐCP", "126/2024/NĐ-CP", [.hyphen]),
    ("Nghị định số 126/2024/NĐ CP", "126/2024/NĐ-CP", [.hyphen]),
    ("Nghị định số 126/2024/NĐ/CP", "126/2024/NĐ-CP", [.hyphen]),
    ("Nghị định số 126/2024/NĐ - CP", "126/2024/NĐ-CP", [.blank]),
    ("Nghị định số 126 /2024/NĐ-CP", "126/2024/NĐ-CP", [.blank]),
    ("Nghị định số 126/2024/NĐ–CP", "126/2024/NĐ-CP", [.dash]),
    ("Nghị định số 126/2024/NÐ-CP", "126/2024/NĐ-CP", [.lookAlike]),
    ("Nghị định số 126/2024/ND-CP", "126/2024/NĐ-CP", [.letters]),
    ("Quyết định số 12/2024/QĐ-TTG", "12/2024/QĐ-TTg", [.letters]),
    ("Nghị định số 91.2016.NĐ-CP", "91/2016/NĐ-CP", [.separator]),
    ("Nghị định 126/2024", "126/2024/NĐ-CP", [.symbol]),
    ("Nghị định số 126/NĐ-CP", "126/NĐ-CP", [.year]),
    ("Nghị định số 45/25010/NĐ-CP", "45/25010/NĐ-CP", [.oddYear]),
    ("Luật số 31/2024/QH 15", "31/2024/QH15", [.blank]),
    ("Luật Quy hoạch số 21/2017/QH12", "21/2017/QH12", [.term]),
    ("Thông tư số 126/2024/NĐ-CP", "126/2024/NĐ-CP", [.kind]),
    ("Thông tư số 05/2020/TT-BNN&PTNT", "05/2020/TT-BNNPTNT", []),
    ("Thông tư liên tịch số 39/2014/TTLT-BTP-BNV", "39/2014/TTLT-BTP-BNV", []),
    ("Nghị quyết số 1669/NQ-UBTVQH15", "1669/NQ-UBTVQH15", []),
    ("Quyết định số 12/QĐ-UBND", "12/QĐ-UBND", []),
    ("Công văn số 1526/UBND-NC", "1526/UBND-NC", []),
    ("Công văn số 3803/SNV-CCHC&VTLT", "3803/SNV-CCHC&VTLT", []),
  ]

  @Test("one spelling", arguments: spellings)
  func spelling(_ example: (text: String, number: String, faults: [ReferenceFault.Kind])) throws {
    let found = try Self.references("Sở đã rà soát \(example.text) và báo cáo.")
    #expect(found.map(\.number) == [example.number])
    #expect(found.first?.faults.map(\.kind) == example.faults)
  }

  @Test(
    "what is no number",
    arguments: [
      "Có 126/144 đơn vị trả lời.", "Ngày 05/3/2024, Sở đã họp.", "Tỷ lệ 3/4 số phiếu.", "Giá 12.500 đồng/m2.",
      "Luật sư Nguyễn đã góp ý.",
    ])
  func nothing(_ text: String) throws {
    #expect(try Self.references(text).isEmpty)
  }

  @Test("kind, number, day, body and article are told")
  func parts() throws {
    let text =
      "Tại điểm b khoản 2 Điều 14 Nghị định số 126/2024/NĐ-CP ngày 08 tháng 10 năm 2024 của Chính phủ quy định về hội."
    let found = try #require(try Self.references(text).first)
    #expect(found.kind == "Nghị định" && found.number == "126/2024/NĐ-CP" && found.issuer == "Chính phủ")
    #expect(found.date == PartialDate(year: 2024, month: 10, day: 8))
    #expect(found.article == "điểm b khoản 2 Điều 14" && found.articleNumbers == ["14"])
  }

  @Test(
    "a law by its name and year is found in the register",
    arguments: [
      ("Luật Đất đai năm 2013", "45/2013/QH13"), ("Luật Đất đai 2024", "31/2024/QH15"),
      ("Luật Đất đai ngày 29 tháng 11 năm 2013", "45/2013/QH13"),
      // Two laws bear this name and year; the one in force on the day is meant, here none: the short name decides.
      ("Luật Tổ chức chính quyền địa phương năm 2025", "72/2025/QH15"),
    ])
  func byName(_ text: String, _ number: String) throws {
    #expect(try Self.references("Theo \(text), Sở lập hồ sơ.").first?.known?.row.number == number)
  }

  @Test("a law without a year may be any of its name")
  func withoutYear() throws {
    #expect(try Self.references("Theo Luật Đất đai, Sở lập hồ sơ.").first?.known == nil)
  }

  @Test(
    "the order of point, clause and article",
    arguments: [
      ("điểm a khoản 2 Điều 5", false), ("Điều 5 khoản 2", true), ("khoản 2 điểm a", true),
      ("Điều 3, khoản 2, khoản 3 Điều 4 và Điều 6", false), ("khoản 2, khoản 3 Điều 15", false),
      ("điểm b, c khoản 4 Điều 19", false),
    ])
  func order(_ article: String, _ isReversed: Bool) throws {
    let found = try Self.references("Thẩm quyền theo \(article) Nghị định số 126/2024/NĐ-CP.")
    #expect(found.first?.faults.contains { $0.kind == .articleOrder } == isReversed)
  }

  @Test("a number that a line end breaks is in order")
  func lineEnd() throws {
    let found = try Self.references("Việc này theo Nghị định số 126/2024/NĐ-\nCP của Chính phủ.")
    #expect(found.first?.number == "126/2024/NĐ-CP" && found.first?.faults.isEmpty == true)
  }

  @Test("what replaced a law is followed to what is in force on the day")
  func successors() throws {
    let register = try InstrumentRegister(files: RepositoryFiles.ruleData)
    let law = try #require(register.rows(number: "77/2015/QH13").first)
    #expect(register.successors(of: law, on: "2025-04-01").map(\.number) == ["65/2025/QH15"])
    #expect(register.successors(of: law, on: "2026-01-01").map(\.number) == ["72/2025/QH15"])
  }

  @Test("numbers of local bodies count only together with the place")
  func localNumbers() throws {
    let own = try Self.references("Theo Quyết định số 28/2022/QĐ-UBND của UBND thành phố Hải Phòng.")
    let other = try Self.references("Theo Quyết định số 28/2022/QĐ-UBND của Ủy ban nhân dân tỉnh Lâm Đồng.")
    #expect(own.first?.known != nil && other.first?.known == nil)
  }
}
