import DocumentModel
import Recognition
import VietnameseText

/// Finds what can be mended without judgement; made once for a run and used from any thread.
///
/// Nothing that a reader may have meant is touched: another place of the tone mark (`hoà`, `hòa`), an en dash in the
/// national motto, a blank in a symbol, a number without a year that none was told for.
public struct Fixer: Sendable {
  /// The words and symbols that never change.
  private let forms: FixedForms

  /// Creates a fixer from the files of rules and data.
  public init(_ files: [RuleFile]) throws(RuleFaults) {
    forms = try FixedForms(files)
  }

  /// What can be mended in a document, in reading order.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - submission: what was recognised in it; in another document than a submission nothing is mended.
  ///   - isReturned: whether it is returned. Then it has to be signed anew, so the mark at its end is put wherever it is
  ///     missing; a file that is accepted gets it only behind words that plainly end the text.
  public func fixes(in document: Document, _ submission: Submission, isReturned: Bool) -> [Fix] {
    guard submission.isSubmission else { return [] }
    var fixes: [Fix] = []
    for index in document.paragraphs.indices {
      let paragraph = MendedParagraph(document.paragraphs[index], at: index)
      fixes += FormulaFixes(forms: forms).fixes(in: paragraph)
      fixes += SymbolFixes(forms: forms).fixes(in: paragraph)
      fixes += DateFixes(dateLine: submission.letterhead.date).fixes(in: paragraph)
    }
    if let number = submission.letterhead.number { fixes += NumberFixes(forms: forms).fixes(at: number, in: document) }
    fixes += EndingFixes(forms: forms, isReturned: isReturned).fixes(in: document, submission)
    return Self.apart(fixes)
  }

  /// Fixes in reading order, of two that overlap the first.
  private static func apart(_ fixes: [Fix]) -> [Fix] {
    let sorted = fixes.sorted {
      ($0.place.paragraph, $0.place.range.lowerBound, $0.place.range.upperBound)
        < ($1.place.paragraph, $1.place.range.lowerBound, $1.place.range.upperBound)
    }
    var apart: [Fix] = []
    for fix in sorted {
      if let last = apart.last, last.place.paragraph == fix.place.paragraph,
        fix.place.range.lowerBound < last.place.range.upperBound || fix.place.range == last.place.range
      {
        continue
      }
      apart.append(fix)
    }
    return apart
  }
}

/// A paragraph with its tokens.
struct MendedParagraph {
  /// The paragraph's index in the document.
  let index: Int
  /// Its text.
  let text: String
  /// The text as bytes.
  let utf8: [UInt8]
  /// Its tokens; the words of dates have numbers of their own.
  let tokens: [Token]

  /// The words that dates and numbers are made of.
  enum Word: Int32, CaseIterable {
    case day, month, year, number

    /// The words in this order.
    static let vocabulary: Vocabulary = {
      var words = Vocabulary()
      for word in ["ngày", "tháng", "năm", "số"] { _ = words.intern(Tokenizer.foldedWords(of: word).first ?? []) }
      return words
    }()
  }

  /// Takes a paragraph apart.
  init(_ paragraph: Paragraph, at index: Int) {
    self.index = index
    text = paragraph.text
    utf8 = Array(paragraph.text.utf8)
    tokens = Tokenizer.tokens(of: paragraph.text, in: Word.vocabulary)
  }

  /// The token at an index; nil beyond the last.
  subscript(position: Int) -> Token? { tokens.indices.contains(position) ? tokens[position] : nil }

  /// The words of a token.
  func words(_ token: Token) -> String { words(token.range) }

  /// The words of a stretch.
  func words(_ range: Range<Int>) -> String {
    String(decoding: utf8[range.clamped(to: utf8.startIndex..<utf8.endIndex)], as: UTF8.self)
  }

  /// Whether the token at an index is a word of dates or numbers.
  func has(_ word: Word, at position: Int) -> Bool { self[position]?.id == word.rawValue }

  /// A fix in this paragraph.
  func fix(_ kind: Fix.Kind, _ range: Range<Int>, _ replacement: String, _ message: Message) -> Fix {
    Fix(kind: kind, place: Place(paragraph: index, range: range), replacement: replacement, message: message)
  }
}
