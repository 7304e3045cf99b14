import VietnameseText

/// What citations are held against.
struct LawRegisters: Sendable {
  /// The legal documents.
  let instruments: InstrumentRegister
  /// The articles that give powers.
  let articles: ArticleRegister
  /// What letters in numbers stand for.
  let symbols: LegalSymbols
  /// The keys of words by which a sentence speaks of something past.
  let history: [String]

  /// Reads the files that it rests on.
  init(files: [(path: String, bytes: [UInt8])]) throws(RuleDataErrors) {
    instruments = try InstrumentRegister(files: files)
    articles = try ArticleRegister(files: files)
    symbols = try LegalSymbols(files: files)
    let lines = files.first { $0.path == "lexicon/law-history.txt" }.map { Array(RuleLines($0.bytes)) } ?? []
    history = lines.map { " " + Spelling.key(of: String(decoding: $0.bytes, as: UTF8.self)) + " " }
  }
}
