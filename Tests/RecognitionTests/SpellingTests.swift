import DocumentModel
import TestSupport
import Testing
import VietnameseText

@testable import Recognition

/// A passage means the same in every way of typing it, and is quoted as written.
@Suite("Spelling")
struct SpellingTests {
  /// A passage and a form; each passage takes two of the forms, so that every form meets many.
  static let pairs: [(passage: PassageCase, form: SpellingForm)] = {
    let forms = SpellingForm.allCases
    return PassageTable.cases.enumerated().flatMap { index, passage in
      [forms[index % forms.count], forms[(index * 7 + 5) % forms.count]].map { (passage, $0) }
    }
  }()

  /// What a reading comes to, apart from how it is written.
  private struct Meaning: Equatable {
    /// Status, facts and rows of the four elements.
    var elements: [String]
    /// The keys of the evidence.
    var evidence: [String]
    /// The numbers of documents.
    var numbers: [String]
    /// Other facts of the submission.
    var others: [String]

    /// Reads a text.
    init(_ text: String) throws {
      let (document, submission) = try Fixtures.submission(text, name: "trình.md")
      func element<Status: RawRepresentable<String>>(_ element: Element<Status>) -> String {
        let facts = element.facts.map { "\($0.name)=\($0.value)" }
        return "\(element.status.rawValue) \(element.confidence) \(element.rows) \(facts)"
      }
      let evidence =
        submission.authority.evidence + submission.appraisal.evidence + submission.consultation.evidence
        + submission.recommendation.evidence
      elements = [
        element(submission.authority), element(submission.appraisal), element(submission.consultation),
        element(submission.recommendation),
      ]
      self.evidence = evidence.map { Spelling.key(of: document.text(of: $0.place)) }
      numbers = submission.citations.map(\.number)
      others = [
        "\(submission.isSubmission)", "\(String(describing: submission.decides))", "\(submission.letterhead.rank)",
        submission.letterhead.day?.iso8601 ?? "", "\(submission.facts)", "\(submission.opinions.map(\.standpoint))",
        Spelling.key(of: submission.letterhead.issuerName ?? ""),
      ]
    }
  }

  @Test("every form of a passage is read the same", arguments: pairs.indices)
  func forms(_ index: Int) throws {
    let (passage, form) = Self.pairs[index]
    let changed = form.applied(to: passage.text)
    #expect(try Meaning(changed) == Meaning(passage.text), "\(form)")
    let (document, submission) = try Fixtures.submission(changed, name: "trình.md")
    for evidence in submission.authority.evidence + submission.appraisal.evidence {
      // Not one byte of the quotation is other than the file's.
      let words = document.quote(of: evidence.place).split(separator: " ")
      #expect(words.allSatisfy { changed.utf8.contains($0.utf8) })
    }
  }

  @Test("each form changes many passages")
  func formsMatter() {
    for form in SpellingForm.allCases {
      let texts = PassageTable.cases.map(\.text)
      #expect(texts.count { Array(form.applied(to: $0).utf8) != Array($0.utf8) } > 20, "\(form)")
    }
  }

  @Test(
    "numbers however they are broken",
    arguments: [
      "126/2024/NĐ-CP", "126/2024/NĐ- CP", "126/2024/NĐ -CP", "126/2024/NĐ - CP", "126/2024/ NĐ-CP",
      "126/2024/N\u{AD}Đ-CP", "126/2024/N\u{D0}-CP", "126/2024/NĐ\u{2011}CP", "126/2024/NĐ–CP", "126/2024/NĐ-\nCP",
      "126/2024/\nNĐ-CP", "126/\u{2060}2024/NĐ-CP", "126/2024/NĐ-\u{A0}CP", "126/2024/NĐ-С\u{420}",
    ])
  func numbers(_ number: String) throws {
    let text = "Theo Điều 5 Nghị định số \(number) ngày 08/10/2024 của Chính phủ, Sở trình."
    let document = try Fixtures.document(Fixtures.department(body: [text]), name: "a.md")
    let submission = try Fixtures.recognizer().recognize(document)
    #expect(submission.citations.map(\.number).filter { !$0.isEmpty } == ["126/2024/NĐ-CP"])
  }

  @Test("numbers broken by a line break inside a paragraph, as Word has them", arguments: ["NĐ-\nCP", "\nNĐ-CP"])
  func lineBreaks(_ symbol: String) throws {
    let text = "Theo Điều 5 Nghị định số 126/2024/NĐ-CP ngày 08/10/2024 của Chính phủ, Sở trình."
    var document = try Fixtures.document(Fixtures.department(body: [text]))
    let index = try #require(document.paragraphs.firstIndex { $0.text == text })
    document.paragraphs[index].text = text.replacing("NĐ-CP", with: symbol)
    let submission = try Fixtures.recognizer().recognize(document)
    #expect(submission.citations.map(\.number).filter { !$0.isEmpty } == ["126/2024/NĐ-CP"])
    #expect(submission.citations.first { !$0.number.isEmpty }?.article == "Điều 5")
  }
}

extension Sequence where Element == UInt8 {
  /// Whether some bytes stand among these.
  fileprivate func contains(_ part: some Collection<UInt8>) -> Bool {
    let all = Array(self)
    let part = Array(part)
    guard let first = part.first, all.count >= part.count else { return part.isEmpty }
    return all.indices.contains { start in
      all[start] == first && start + part.count <= all.count && all[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
