import DocumentModel
import DocumentReading
import TestSupport
import VietnameseText

@testable import Recognition

/// Recognition with the shipped word lists, and the few lines around a passage that make it a submission.
enum Fixtures {
  /// The recogniser, made once, or the faults of the shipped lists.
  private static let shared: Result<Recognizer, RuleDataErrors> = {
    do throws(RuleDataErrors) {
      return .success(try Recognizer(files: RepositoryFiles.ruleData))
    } catch {
      return .failure(error)
    }
  }()

  /// The recogniser with the shipped word lists.
  static func recognizer() throws -> Recognizer { try shared.get() }

  /// A document from text as a file of this name would hold it.
  static func document(_ text: String, name: String = "trình.txt") throws -> Document {
    try DocumentReader().read(Array(text.utf8), name: name)
  }

  /// What is recognised in a text.
  static func submission(_ text: String, name: String = "trình.txt") throws -> (Document, Submission) {
    let document = try document(text, name: name)
    return (document, try recognizer().recognize(document))
  }

  /// The document on its way to a submission, with zones, sentences and names.
  static func reading(_ text: String, name: String = "trình.txt") throws -> Reading {
    let recognizer = try recognizer()
    return Reading(
      document: try document(text, name: name), lexicon: recognizer.lexicon, citations: recognizer.citations,
      fields: recognizer.fields)
  }

  /// The sentences of one paragraph in the body of a submission by the Sở Y tế of Hải Phòng.
  static func sentences(of paragraph: String) throws -> (document: Document, sentences: [Sentence]) {
    let reading = try reading(department(body: [paragraph]))
    let found = reading.sentences.filter { $0.zone == .body || $0.zone == .note || $0.zone == .heading }
    return (reading.document, found)
  }

  /// The tokens of a text, told by the vocabulary of the shipped word lists.
  static func tokens(_ text: String) throws -> [Token] {
    Tokenizer.tokens(of: text, in: try recognizer().lexicon.phrases.vocabulary)
  }

  /// A submission by a department with these paragraphs of body, as plain text.
  static func department(body: [String]) -> String {
    """
    ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG
    SỞ Y TẾ
    Số: 214/TTr-SYT
    Hải Phòng, ngày 14 tháng 10 năm 2024

    TỜ TRÌNH
    Phương án vận chuyển cấp cứu đường thủy cho các đảo

    Kính gửi: Ủy ban nhân dân thành phố Hải Phòng

    \(body.joined(separator: "\n\n"))

    Nơi nhận:
    - Như trên;
    - Lưu: VT.

    GIÁM ĐỐC
    """
  }

  /// The words of a place.
  static func words(_ place: Place?, in document: Document) -> String? {
    place.map { document.text(of: $0) }
  }
}
