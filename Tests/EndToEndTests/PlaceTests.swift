import Checking
import DocumentModel
import DocumentReading
import TestSupport
import Testing

/// The places that results tell, cut out of the file again by what the contract says of lines, columns and paragraphs.
@Suite struct PlaceTests {
  /// The ways to write the letters of a text.
  enum Form: String, CaseIterable, Sendable {
    /// As the sample is.
    case original
    /// Letters put together.
    case composed
    /// Letters taken apart.
    case decomposed

    /// The text in this form.
    func applied(to text: String) -> String {
      switch self {
      case .original: text
      case .composed: VietnameseForms.composed(text)
      case .decomposed: VietnameseForms.decomposed(text)
      }
    }
  }

  /// Words that a result quotes, and where it says they stand.
  private struct Quotation {
    /// What is quoted, for the message of a failure.
    let subject: String
    /// The words.
    let words: String
    /// The place.
    let spot: Spot
    /// Whether the words are given as the source writes them, markup included.
    let isSource: Bool
    /// Whether they are hidden words, whose place in a Word file is the visible word beside them.
    var isHidden = false
  }

  /// Everything that a result quotes.
  private func quotations(of result: FileResult) -> [Quotation] {
    let evidence = result.elements.flatMap { element in
      element.evidence.map {
        Quotation(subject: element.name.rawValue, words: $0.text, spot: $0.spot, isSource: false)
      }
    }
    return evidence
      + result.findings.map {
        Quotation(
          subject: $0.rule, words: $0.quote, spot: $0.spot, isSource: true, isHidden: $0.rule == "HP-5.1")
      }
  }

  /// A text by lines and columns.
  private struct Lines {
    /// The scalars of each line.
    let lines: [[Unicode.Scalar]]

    /// Parts a text at CR, LF and CRLF.
    init(_ text: String) {
      // Swift takes CR LF for one character, and each of the three for a new line.
      lines = text.split(separator: #/\r\n|\r|\n/#, omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    }

    /// The text between two positions; nil where one of them lies outside.
    func text(of spot: Spot) -> String? {
      let (start, end) = (spot.start, spot.end)
      guard start <= end, start.line >= 1, start.column >= 1, end.line <= lines.count else { return nil }
      guard start.column - 1 <= lines[start.line - 1].count, end.column - 1 <= lines[end.line - 1].count else {
        return nil
      }
      var result = String.UnicodeScalarView()
      for line in start.line...end.line {
        let scalars = lines[line - 1]
        let first = line == start.line ? start.column - 1 : 0
        let last = line == end.line ? end.column - 1 : scalars.count
        result.append(contentsOf: scalars[first..<max(first, last)])
        if line < end.line { result.append("\n") }
      }
      return String(result)
    }
  }

  /// What the source writes at a place without the marks of notes, `[1]` and `[^1]`, which are no words.
  private func withoutNotes(_ text: String) -> String { text.replacing(#/\[\^?\d+\]/#, with: "") }

  /// The scalars of a text, blanks made one; `String` itself takes both forms of a letter for equal.
  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(Samples.collapsed(text).unicodeScalars) }

  /// The letters and digits of a text, without marks of Markdown between them.
  private func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  @Test(arguments: Samples.files.filter { $0.format != "docx" }, Form.allCases)
  func text(file: Samples.File, form: Form) throws {
    let text = form.applied(to: Samples.decoded(Repository.bytes(file.path)))
    let result = try Samples.judge(Array(text.utf8), as: file.path)
    let lines = Lines(text)
    for quotation in quotations(of: result) {
      let found = try #require(lines.text(of: quotation.spot), "\(quotation)")
      if quotation.spot.length == 0 {
        // Hidden words: the place covers them in the source, and nothing of the text.
        #expect(scalars(found) == scalars(quotation.words), "\(quotation)")
      } else if quotation.isSource {
        #expect(scalars(found) == scalars(quotation.words), "\(quotation)")
      } else if file.format == "txt" {
        #expect(scalars(withoutNotes(found)) == scalars(quotation.words), "\(quotation)")
      } else {
        #expect(letters(withoutNotes(found)) == letters(quotation.words), "\(quotation)")
      }
    }
    if case .unjudged = result.verdict { return }
    #expect(result.findings.allSatisfy { $0.spot.start < $0.spot.end }, "a finding covers nothing")
  }

  @Test(arguments: Samples.files.filter { $0.format != "docx" }, [Form.composed, .decomposed])
  func theFormOfLettersChangesNoStatus(file: Samples.File, form: Form) throws {
    let text = Samples.decoded(Repository.bytes(file.path))
    #expect(form.applied(to: text) == text)
    let given = try Samples.judge(file.path)
    let changed = try Samples.judge(Array(form.applied(to: text).utf8), as: file.path)
    #expect(changed.verdict == given.verdict && changed.review == given.review)
    #expect(changed.elements.map(\.status) == given.elements.map(\.status))
    #expect(changed.elements.map(\.isSure) == given.elements.map(\.isSure))
    #expect(changed.findings.map(\.rule) == given.findings.map(\.rule))
    #expect(changed.submission?.date == given.submission?.date)
  }

  @Test(arguments: Samples.files.filter { $0.format == "docx" })
  func word(file: Samples.File) throws {
    let bytes = Repository.bytes(file.path)
    let document = try DocumentReader().read(bytes, name: file.path)
    let rendering = Lines(String(decoding: document.plainRendering().utf8, as: UTF8.self))
    for quotation in quotations(of: try Samples.judge(bytes, as: file.path)) where quotation.spot.length > 0 {
      let spot = quotation.spot
      let paragraphs = document.paragraphs.filter { $0.part == spot.part && $0.ordinal == spot.paragraph }
      try #require(paragraphs.count == 1, "\(quotation)")
      let utf8 = Array(paragraphs[0].text.utf8)
      try #require(spot.offset >= 0 && spot.offset + spot.length <= utf8.count, "\(quotation)")
      let cut = String(decoding: utf8[spot.offset..<spot.offset + spot.length], as: UTF8.self)
      guard !quotation.isHidden else {
        #expect(rendering.text(of: spot).map(scalars) == scalars(cut), "\(quotation)")
        continue
      }
      #expect(scalars(cut) == scalars(quotation.words), "\(quotation)")
      #expect(rendering.text(of: spot).map(scalars) == scalars(quotation.words), "\(quotation)")
    }
  }
}
