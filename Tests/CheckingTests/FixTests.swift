import DocumentReading
import TestSupport
import Testing

@testable import Checking

/// What is mended without judgement, and what is left to whoever wrote it.
@Suite struct FixTests {
  /// A submission in order.
  private static let text = Repository.text("Tests/ScenarioTests/Texts/accepted.md")

  /// The checker of the program, made once since its rules and weights take long to read; nil where these are broken.
  private static let shared: Checker? = {
    guard let today = CivilDate("2026-01-01"), let sources = try? RuleSources.load(RuleSelection()) else { return nil }
    return try? Checker(sources: sources, settings: Checker.Settings(today: today))
  }()

  /// The checker of the program.
  private static func checker() throws -> Checker { try #require(shared) }

  /// A text after its fixes; nil where it cannot be written as it was.
  private static func mended(_ bytes: [UInt8], isReturned: Bool = false, name: String = "a.md") throws -> MendedFile? {
    let (document, fixes) = try checker().fixes(of: bytes, name: name, isReturned: isReturned)
    return MendedFile(bytes, document, fixes)
  }

  /// Words of the text in order, the same with a slip, and the kind of fix that mends it.
  struct Slip: Sendable, CustomTestStringConvertible {
    var right: String
    var wrong: String
    var kind: Fix.Kind
    var mends: String?
    var testDescription: String { wrong }
  }

  static let slips = [
    Slip(right: "Số: 418/TTr-SXD", wrong: "Số: 418/TTr–SXD", kind: .dash),
    Slip(right: "Số: 418/TTr-SXD", wrong: "Số: 418/TTr — SXD", kind: .dash),
    Slip(right: "Số: 418/TTr-SXD", wrong: "Số: 418-TTr/SXD", kind: .number),
    Slip(right: "Số: 418/TTr-SXD", wrong: "Số: 418 TTr-SXD", kind: .number),
    Slip(right: "64/2010/NĐ-CP", wrong: "64/2010/NĐ–CP", kind: .dash),
    Slip(right: "64/2010/NĐ-CP", wrong: "64-2010-NĐ-CP", kind: .year),
    Slip(right: "64/2010/NĐ-CP", wrong: "64/2010 NĐ-CP", kind: .year),
    Slip(
      right: "64/2010/NĐ-CP", wrong: "64/NĐ-CP ngày 11/6/2010", kind: .year, mends: "64/2010/NĐ-CP ngày 11/6/2010"),
    Slip(
      right: "64/2010/NĐ-CP", wrong: "64/NĐ-CP ngày 11 tháng 6 năm 2010", kind: .year,
      mends: "64/2010/NĐ-CP ngày 11 tháng 6 năm 2010"),
    Slip(
      right: "64/2010/NĐ-CP", wrong: "64/2010/NĐ-CP ngày 1 tháng 2 năm 2010", kind: .date,
      mends: "64/2010/NĐ-CP ngày 01 tháng 02 năm 2010"),
    Slip(
      right: "ngày 14 tháng 10 năm 2024", wrong: "ngày 5 tháng 2 năm 2024", kind: .date,
      mends: "ngày 05 tháng 02 năm 2024"),
    Slip(
      right: "ngày 14 tháng 10 năm 2024", wrong: "ngày 5 tháng 3 năm 2024", kind: .date,
      mends: "ngày 05 tháng 3 năm 2024"),
    Slip(right: "64/2010/NĐ-CP", wrong: "64/2010/NÐ-CP", kind: .wording),
    Slip(right: "Điều 14", wrong: "Ðiều 14", kind: .wording),
    Slip(
      right: "Kính gửi: Ủy ban nhân dân", wrong: "Kính gửi: Uỷ bân nhân dân", kind: .wording,
      mends: "Kính gửi: Uỷ ban nhân dân"),
    Slip(right: "Kính gửi: Ủy ban nhân dân", wrong: "Kính gửi: Ủy ban nhấn dân", kind: .wording),
    Slip(
      right: "phê duyệt Kế hoạch trồng 212 cây xanh đường Lạch Tray năm 2025, kinh phí 1,9 tỷ đồng./.",
      wrong: "phê duyệt Kế hoạch. Kính trình Ủy ban nhân dân thành phố xem xét, quyết định.", kind: .ending,
      mends: "phê duyệt Kế hoạch. Kính trình Ủy ban nhân dân thành phố xem xét, quyết định./."),
  ]

  @Test(arguments: slips) func slipsAreMendedOnce(_ slip: Slip) throws {
    let right = Self.text.replacing(slip.right, with: slip.mends ?? slip.right)
    let wrong = Self.text.replacing(slip.right, with: slip.wrong)
    let mended = try #require(try Self.mended(Array(wrong.utf8)))
    #expect(String(decoding: mended.bytes, as: UTF8.self) == right)
    #expect(mended.fixes.allSatisfy { $0.kind == slip.kind })
    let again = try #require(try Self.mended(mended.bytes))
    #expect(again.fixes.isEmpty && again.bytes == mended.bytes)
  }

  @Test(arguments: [
    "Công văn số 12/UBND – Sở Xây dựng đã nhận", "giai đoạn 2016-2020 NĐ-CP", "Nghị định 64/NĐ-CP của Chính phủ",
    "Quyết định sơ bộ", "hoà giải, uỷ quyền", "ngày 5 tháng 2 năm 2024 thành phố họp",
    "Quyết định số 15/QĐ-UBND ngày 05/3/2020",
    "khoảng 12–15 cây", "Công văn số 396 /TTr-SYT", "hội đồng nhận đơn", "số 12/2020/NQ-HĐND",
  ])
  func whatNeedsJudgementIsLeft(_ words: String) throws {
    let text = Self.text.replacing("chủ yếu sau bão số 3", with: words)
    #expect(try Self.mended(Array(text.utf8))?.fixes == [])
  }

  @Test func theMarkAtTheEndIsPutInReturnedFilesOnly() throws {
    for (end, mends) in [("đồng.", "đồng./."), ("đồng", "đồng./."), ("đồng./", "đồng./."), ("đồng:", "đồng:")] {
      let text = Self.text.replacing("đồng./.", with: end)
      let mended = try #require(try Self.mended(Array(text.utf8), isReturned: true))
      #expect(String(decoding: mended.bytes, as: UTF8.self) == Self.text.replacing("đồng./.", with: mends))
      #expect(try Self.mended(Array(text.utf8))?.fixes == [])
    }
  }

  @Test(arguments: [
    TextEncoding.utf8(hasMark: true), .utf16(isBigEndian: false, hasMark: true),
    .utf16(isBigEndian: true, hasMark: true),
  ])
  func encodingAndLineEndsStay(_ encoding: TextEncoding) throws {
    let right = Self.text.replacing("\n", with: "\r\n")
    let wrong = right.replacing("14 tháng 10", with: "1 tháng 1")
    let mended = try #require(try Self.mended(encoding.encode(Array(wrong.utf8))))
    #expect(mended.bytes == encoding.encode(Array(right.replacing("14 tháng 10", with: "01 tháng 01").utf8)))
  }

  @Test func acceptedSamplesStay() throws {
    let checker = try Self.checker()
    let accepted = Repository.table("Samples/expected.tsv").filter { $0["verdict"] == "accept" }.compactMap {
      $0["case"]
    }
    #expect(accepted.count > 3)
    for sample in accepted {
      for name in ["to-trinh.md", "to-trinh.txt", "to-trinh.docx"] {
        let bytes = Repository.bytes("Samples/\(sample)/\(name)")
        #expect(try checker.fixes(of: bytes, name: name, isReturned: false).fixes == [], "\(sample)/\(name)")
      }
    }
  }

  @Test func aTableOfFormsWithoutItsColumnsIsAFault() {
    let file = RuleFile(path: FixedForms.path, shownPath: "x.csv", bytes: Array("a,b\n".utf8))
    #expect(throws: RuleFaults.self) { try Fixer([file]) }
  }
}
