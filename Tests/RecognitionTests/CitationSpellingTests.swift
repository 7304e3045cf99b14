import DocumentModel
import TestSupport
import Testing
import VietnameseText

@testable import Recognition

/// Citations written in every tolerated spelling read back to what was cited.
@Suite("Tolerated spellings of citations")
struct CitationSpellingTests {
  /// What is cited.
  struct Cited: Equatable {
    var kind: String
    var number: String
    var date: PartialDate?
    var issuer: String
    var article: String
  }

  /// A kind with its letters, its body and the body's letters.
  private static let sorts: [(kind: String, letters: String, body: String)] = [
    ("Nghị định", "NĐ-CP", "Chính phủ"), ("Nghị quyết", "NQ-CP", "Chính phủ"),
    ("Quyết định", "QĐ-TTg", "Thủ tướng Chính phủ"), ("Thông tư", "TT-BNV", "Bộ Nội vụ"),
    ("Thông tư", "TT-BTC", "Bộ trưởng Bộ Tài chính"), ("Quyết định", "QĐ-UBND", "UBND thành phố Hải Phòng"),
    ("Nghị quyết", "NQ-HĐND", "Hội đồng nhân dân thành phố"), ("Luật", "QH", "Quốc hội"),
  ]

  /// Writes one citation and tells what it says.
  private static func make(_ generator: inout SeededGenerator) -> (text: String, cited: Cited) {
    let sort = sorts[Int.random(in: 0..<sorts.count, using: &generator)]
    let year = Int.random(in: 2012...2026, using: &generator)
    let ordinal = String(Int.random(in: 10...999, using: &generator))
    let term = year <= 2015 ? 13 : year <= 2020 ? 14 : 15
    let letters = sort.letters == "QH" ? "QH\(term)" : sort.letters
    let number = "\(ordinal)/\(year)/\(letters)"
    var cited = Cited(kind: sort.kind, number: number, date: nil, issuer: "", article: "")
    var text =
      sort.kind + [" số ", " số: ", " "].randomElement(using: &generator, or: " số ") + spelled(number, &generator)
    if Bool.random(using: &generator) {
      let day = PartialDate(
        year: year, month: Int.random(in: 1...12, using: &generator), day: Int.random(in: 1...28, using: &generator))
      cited.date = day
      text += written(day, &generator)
      if Bool.random(using: &generator) {
        cited.issuer = sort.body
        text += " của " + sort.body
      }
    }
    if Bool.random(using: &generator) {
      cited.article = article(&generator)
      text = cited.article + " " + text
    }
    return ("Sở rà soát theo \(text) quy định về việc này.", cited)
  }

  /// What may stand in place of what in a number.
  private static let changes: [(from: Character, to: String)] = [
    ("-", " - "), ("-", "- "), ("-", "–"), ("-", ""), ("-", " "), ("Đ", "Ð"), ("Đ", "D"), ("/", " / "), ("-", "-\n"),
    ("-", "\u{2011}"), ("-", "-\u{200B}"), ("H", "H "),
  ]

  /// A number in one of the tolerated spellings.
  private static func spelled(_ number: String, _ generator: inout SeededGenerator) -> String {
    let way = Int.random(in: 0..<changes.count + 3, using: &generator)
    guard changes.indices.contains(way) else { return way == changes.count ? number.uppercased() : number }
    // Behind the `H` of `QH` a blank may stand, nowhere else.
    let change = changes[way]
    guard change.from != "H" || number.contains("QH") else { return number }
    return String(number.flatMap { $0 == change.from ? Array(change.to) : [$0] })
  }

  /// A day in one of the usual ways.
  private static func written(_ date: PartialDate, _ generator: inout SeededGenerator) -> String {
    let (day, month) = (date.day ?? 1, date.month ?? 1)
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let words: String = " ngày " + two(day) + " tháng \(month) năm \(date.year)"
    let figures: String = " ngày " + two(day) + "/" + two(month) + "/\(date.year)"
    let ways: [String] = [
      words, figures, " (ngày \(day)/\(month)/\(date.year))", ", ngày \(day) tháng " + two(month) + " năm \(date.year)",
    ]
    return ways.randomElement(using: &generator, or: "")
  }

  /// A point, clause and article.
  private static func article(_ generator: inout SeededGenerator) -> String {
    var words = "Điều \(Int.random(in: 1...200, using: &generator))"
    if Bool.random(using: &generator) { words = "khoản \(Int.random(in: 1...30, using: &generator)) " + words }
    if words.hasPrefix("khoản"), Bool.random(using: &generator) {
      words = "điểm \(["a", "b", "c", "đ", "g"].randomElement(using: &generator, or: "a")) " + words
    }
    return words
  }

  @Test("ten thousand citations", arguments: 0..<10)
  func roundTrip(_ part: Int) throws {
    let recognizer = try Fixtures.recognizer()
    let reader = ReferenceReader(
      citations: recognizer.citations, numbers: LegalNumberReader(symbols: recognizer.law.symbols),
      register: recognizer.law.instruments)
    let dates = DateReader(words: recognizer.lexicon.words)
    var generator = SeededGenerator(seed: 17_000 + UInt64(part))
    for _ in 0..<1_000 {
      let (text, cited) = Self.make(&generator)
      let tokens = Tokenizer.tokens(of: text, in: recognizer.lexicon.phrases.vocabulary)
      let sentence = Sentence(
        paragraph: 0, heading: nil, zone: .body, isRow: false, leadIn: nil, block: 0, tokens: tokens, owners: [])
      sentence.dates = dates.dates(in: tokens)
      sentence.kinds = recognizer.citations.kinds.hits(in: tokens) { _ in [] }
      let utf8 = Array(text.utf8)
      let found = reader.references(in: sentence) { index in
        Substring(String(decoding: utf8[tokens[index].range], as: UTF8.self))
      }
      let read = found.first.map { found in
        let reference = found.reference
        return Cited(
          kind: reference.kind, number: reference.number, date: reference.date, issuer: reference.issuer,
          article: reference.article)
      }
      guard found.count == 1, read == cited else {
        Issue.record("\(text): \(String(describing: read)), not \(cited)")
        return
      }
    }
  }
}

extension Array {
  /// One of the elements, or another value where there is none.
  fileprivate func randomElement(using generator: inout SeededGenerator, or other: Element) -> Element {
    randomElement(using: &generator) ?? other
  }
}
