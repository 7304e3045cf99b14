import DataImage
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

extension LawRegisters: ImageCodable {
  /// Writes what is known.
  func write(to image: inout ImageWriter) {
    instruments.write(to: &image)
    articles.write(to: &image)
    symbols.write(to: &image)
    history.write(to: &image)
  }

  /// Reads what is known.
  init(from image: inout ImageReader) throws(ImageFault) {
    instruments = try InstrumentRegister(from: &image)
    articles = try ArticleRegister(from: &image)
    symbols = try LegalSymbols(from: &image)
    history = try Array(from: &image)
  }
}
