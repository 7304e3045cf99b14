import DocumentModel
import TestSupport
import Testing
import VietnameseText

@testable import Recognition

/// Slips of the keyboard in the phrases that decide.
@Suite("Slips in key phrases")
struct KeyPhraseTests {
  /// Every text of the corpus.
  static let files = ["dev", "dev2", "dev4", "dev5"].flatMap { set in
    RepositoryFiles.names(in: "Tests/Corpus/\(set)").filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }
      .map { "Tests/Corpus/\(set)/\($0)" }
  }

  @Test("text without slips is never mended; the corpus itself has a few", arguments: files)
  func clean(_ path: String) throws {
    let keyPhrases = try Fixtures.recognizer().lexicon.keyPhrases
    for line in (RepositoryFiles.text(path) ?? "").split(separator: "\n") {
      let bytes = Array(line.utf8)
      let mended = keyPhrases.tokens(of: String(line)).filter(\.isMended).map {
        String(decoding: bytes[$0.range], as: UTF8.self)
      }
      #expect(mended.allSatisfy { $0 == "đinh" && line.lowercased().contains("thẩm đinh") }, "\(mended): \(line)")
    }
  }

  @Test("every key phrase is made of words that the lexicon holds")
  func known() throws {
    #expect(try Fixtures.recognizer().lexicon.keyPhrases.unknown.isEmpty)
  }

  /// Sentences with a slip, the element they are about and the status it gets.
  static let slips: [(element: String, status: String, passage: String)] = [
    ("appraisal", "agreed", "Sở Tài chính đã thẩm đinh tại Báo cáo số 674/BC-STC ngày 12/11/2025, thống nhất cao."),
    ("appraisal", "agreed", "Sở Tài chính đã thẩmđịnh tại Báo cáo số 674/BC-STC ngày 12/11/2025, thống nhất cao."),
    ("appraisal", "agreed", "Sở Tài chính đã thẩm định tại Báo cáo số 674/BC-STC ngày 12/11/2025, thống nhât cao."),
    (
      "consultation", "detailed",
      "Ngày 24/10/2025, xã lấy ýkiến Hợp tác xã dệt chiếu Lật Dương; hợp tác xã đề nghị thêm kho, xã đã bổ sung."
    ),
    ("recommendation", "specific", "Xã kính đề nghi Ủy ban nhân dân thành phố cho phép chuyển công năng trụ sở cũ."),
    (
      "recommendation", "specific",
      "Xã kính đề nghị Ủy ban nhân dân thành phố phê duyêt phương án chuyển công năng trụ sở cũ."
    ),
    (
      "authority", "specific",
      "Theo khoản 3 Điều 10 Nghị định số 186/2025/NĐ-CP, thẩm quyên quyết định thuộc Ủy ban nhân dân thành phố."
    ),
  ]

  @Test("a slip is read as what was meant, doubtfully, and quoted as written", arguments: slips.indices)
  func slip(_ index: Int) throws {
    let slip = Self.slips[index]
    let passage = PassageCase(
      row: "", frame: "commune", element: slip.element, status: slip.status, facts: [], known: "", subject: "",
      passage: slip.passage)
    let (document, submission) = try Fixtures.submission(passage.text, name: "trình.md")
    #expect(ElementReading(slip.element, of: submission).status == slip.status)
    let (evidence, confidence) =
      switch slip.element {
      case "authority": (submission.authority.evidence, submission.authority.confidence)
      case "appraisal": (submission.appraisal.evidence, submission.appraisal.confidence)
      case "consultation": (submission.consultation.evidence, submission.consultation.confidence)
      default: (submission.recommendation.evidence, submission.recommendation.confidence)
      }
    #expect(confidence == .doubtful)
    #expect(evidence.contains { slip.passage.contains(document.text(of: $0.place)) })
  }

  @Test(
    "a negation is never mended away",
    arguments: ["Sở Tài chính chưa thẩm đinh dự án.", "Sở Tài chính không thống nhât với đề nghị của xã."])
  func negation(_ passage: String) throws {
    let text = PassageCase(
      row: "", frame: "commune", element: "appraisal", status: "", facts: [], known: "", subject: "", passage: passage
    ).text
    let (_, submission) = try Fixtures.submission(text, name: "trình.md")
    #expect(submission.appraisal.status != .agreed)
  }
}
