import Checking
import DocumentReading
import TestSupport
import Testing

@testable import WordWriting

/// Skeletons: what the linter reads in an empty one, and in one that is filled in.
@Suite struct SkeletonTests {
  /// A skeleton of one kind for one addressee in one format.
  struct Case: Sendable, CustomTestStringConvertible {
    /// The kind.
    var kind: SkeletonKind
    /// Who decides.
    var addressee: SkeletonAddressee
    /// The format.
    var format: PageFormat

    var testDescription: String { "\(kind.rawValue) \(addressee.rawValue) \(format.rawValue)" }

    /// Every one.
    static let all: [Case] = SkeletonKind.allCases.flatMap { kind in
      SkeletonAddressee.allCases.flatMap { addressee in
        [PageFormat.docx, .markdown, .text].map { Case(kind: kind, addressee: addressee, format: $0) }
      }
    }
  }

  /// The checker of the program.
  private static let checker: Checker? = {
    guard let sources = try? RuleSources.load(RuleSelection()), let today = CivilDate("2026-11-26") else { return nil }
    return try? Checker(sources: sources, settings: Checker.Settings(today: today))
  }()

  /// What the linter says of a page.
  private func result(of page: Page, _ format: PageFormat) throws -> FileResult {
    let checker = try #require(Self.checker)
    return checker.makeJudge()(try format.bytes(of: page), "to-trinh." + format.rawValue)
  }

  @Test(arguments: Case.all) func emptyOnesAreReturnedWithOneFindingForEachBlank(_ one: Case) throws {
    let skeleton = try Skeleton(one.kind, to: one.addressee)
    let found = try result(of: skeleton.page, one.format)
    #expect(found.verdict == .returning)
    let isPractice = one.kind == .practice || one.kind == .ownFieldPractice
    // Number and day; practical basis; authority; comments; appraisal; request.
    let wanted = ["HP-5.4", "HP-5.3", isPractice ? "HP-1.3" : "HP-1.1", "HP-3.1", "HP-2.1", "HP-4.1"]
    #expect(found.findings.map(\.rule).sorted() == wanted.sorted())
    #expect(skeleton.words(.blank).count + 1 == wanted.count)
    #expect(found.elements.allSatisfy { $0.status == "missing" })
  }

  @Test(arguments: Case.all) func everyPartIsRecognised(_ one: Case) throws {
    let found = try result(of: try Skeleton(one.kind, to: one.addressee).page, one.format)
    let known = try #require(found.submission)
    #expect(known.addressee == one.addressee.rawValue)
    #expect(known.number?.contains("TTr") == true)
    #expect(known.place == "Hải Phòng")
    #expect(known.issuer?.isEmpty == false)
    #expect(known.matter == "[tên việc đề nghị quyết định]")
  }

  @Test(arguments: Case.all) func filledOnesAreAccepted(_ one: Case) throws {
    var generator = SeededGenerator(seed: 16)
    for _ in 0..<3 {
      let page = try Skeleton(one.kind, to: one.addressee).page.filled(for: one.kind, one.addressee, &generator)
      let found = try result(of: page, one.format)
      #expect(found.verdict == .accept, "\(found.findings.map { "\($0.rule) \($0.quote)" })")
    }
  }

  @Test(arguments: [
    ("nonsense here\n", 1), ("# x\n\nheading\n", 3), ("receiver.nobody X\n", 1), ("text.ubnd.x X\n", 1),
  ]) func brokenLinesAreTold(_ text: String, _ line: Int) {
    let file = RuleFile(path: "skeletons/appraised.txt", shownPath: "a.txt", bytes: Array(text.utf8))
    let faults = #expect(throws: RuleFaults.self) {
      _ = try Skeleton(.appraised, to: .committee, files: [file])
    }
    #expect(faults?.faults.map(\.line) == [line])
  }

  @Test func missingFilesAreTold() {
    #expect(throws: RuleFaults.self) { _ = try Skeleton(.appraised, to: .committee, files: []) }
  }
}

extension Page {
  /// The page with something in every blank.
  fileprivate func filled(
    for kind: SkeletonKind, _ addressee: SkeletonAddressee, _ generator: inout SeededGenerator
  ) -> Page {
    let answers = Answers(kind: kind, addressee: addressee)
    var page = self
    page.blocks = blocks.map { block in
      switch block {
      case .paragraph(let paragraph): return .paragraph(paragraph.filled(answers, &generator))
      case .table(var table):
        table.rows = table.rows.map { row in
          row.map { Table.Cell($0.paragraphs.map { $0.filled(answers, &generator) }) }
        }
        return .table(table)
      }
    }
    return page
  }
}

extension Paragraph {
  /// The paragraph with an answer in the place of a blank.
  fileprivate func filled(_ answers: Answers, _ generator: inout SeededGenerator) -> Paragraph {
    guard let choices = answers.table.first(where: { text.contains($0.mark) })?.texts,
      let answer = choices.randomElement(using: &generator), var run = runs.first
    else { return self }
    var paragraph = self
    run.text = answer
    paragraph.runs = [run]
    return paragraph
  }
}

/// What a drafter might write in the blanks.
private struct Answers {
  /// What a blank holds, and what may stand there instead.
  let table: [(mark: String, texts: [String])]

  /// Answers for a kind of submission.
  init(kind: SkeletonKind, addressee: SkeletonAddressee) {
    let isOwn = kind == .ownField || kind == .ownFieldPractice
    let decider =
      addressee == .chairman ? "Chủ tịch Ủy ban nhân dân thành phố" : "Ủy ban nhân dân thành phố"
    let us = isOwn ? "Sở" : "Ủy ban nhân dân phường"
    table = [
      ("Số: ", isOwn ? ["Số: 15/TTr-SYT"] : ["Số: 64/TTr-UBND", "Số: 112/TTr-UBND"]),
      ("ngày … tháng", ["Hải Phòng, ngày 05 tháng 3 năm 2026", "Hải Phòng, ngày 17 tháng 4 năm 2026"]),
      ("[TÊN PHƯỜNG]", ["PHƯỜNG KIẾN AN"]), ("[TÊN SỞ]", ["SỞ Y TẾ"]),
      ("Về việc [", ["Về việc phê duyệt Kế hoạch sửa chữa trạm y tế", "Về việc sửa chữa trạm y tế"]),
      (
        "[Thực trạng",
        [
          "Năm 2025, 05 trong 12 phòng của trạm y tế bị dột, mỗi ngày trạm tiếp 180 lượt người.",
          "Từ tháng 10/2025, tường trạm y tế nứt ba chỗ; 3.920 người dân của 07 tổ phải đi khám cách 6 km.",
        ]
      ),
      (
        "[Điều, khoản",
        [
          "Khoản 2 Điều 18 Nghị định số 93/2019/NĐ-CP ngày 25/11/2019 của Chính phủ quy định \(decider) quyết định "
            + "việc này."
        ]
      ),
      (
        "[Bộ, ngành",
        [
          "Đề xuất dựa trên hướng dẫn của Bộ Y tế tại Công văn số 1234/BYT-KHTC ngày 10/01/2026.",
          "Đề xuất học tập kinh nghiệm của thành phố Đà Nẵng và tỉnh Bắc Ninh đã thực hiện từ năm 2025.",
        ]
      ),
      (
        "[Cơ quan, số",
        [
          "\(us) đã dự thảo Kế hoạch và gửi lấy ý kiến Sở Xây dựng, Sở Tài chính tại Công văn số 88/CV ngày "
            + "16/01/2026; hai Sở đã trả lời, thống nhất với dự thảo.",
          "Ngày 16/01/2026, \(us) có Công văn số 88/CV lấy ý kiến 14 cơ quan; 14/14 cơ quan đã trả lời, nhất trí.",
        ]
      ),
      (
        "[Tên Sở",
        [
          "Sở Y tế đã thẩm định tại Báo cáo số 29/BC-SYT ngày 02/02/2026, đồng ý về sự cần thiết của Kế hoạch và cùng "
            + "chịu trách nhiệm về nội dung trình."
        ]
      ),
      (
        "[Quan điểm",
        [
          "Là cơ quan quản lý nhà nước về y tế, Sở khẳng định việc ban hành Kế hoạch là cần thiết và chịu trách nhiệm về "
            + "nội dung đề xuất."
        ]
      ),
      (
        "[Tên việc",
        [
          "Kính đề nghị \(decider) phê duyệt Kế hoạch sửa chữa trạm y tế, kinh phí 3,2 tỷ đồng từ ngân sách thành phố "
            + "(có dự thảo Quyết định kèm theo)./.",
          "\(us) kính trình \(decider) xem xét, phê duyệt Kế hoạch sửa chữa trạm y tế năm 2026./.",
        ]
      ),
    ]
  }
}
