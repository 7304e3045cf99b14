import DataImage
import VietnameseText

extension Lexicon {
  /// Writes the phrases and names, and the readers that share their vocabulary.
  func write(_ citations: CitationReader, _ fields: ResponsibilityRegister, to image: inout ImageWriter) {
    phrases.vocabulary.write(to: &image)
    phrases.write(to: &image)
    dossier.write(to: &image)
    names.write(to: &image)
    bodies.write(to: &image)
    words.write(to: &image)
    provinces.write(to: &image)
    generic.map(String.init).sorted().write(to: &image)
    keyPhrases.write(to: &image)
    closing.write(to: &image)
    citations.kinds.write(to: &image)
    citations.ranks.map(\.rawValue).write(to: &image)
    fields.write(to: &image)
  }

  /// Reads what `write` wrote.
  ///
  /// All matchers get the vocabulary of the phrases, in which theirs is the beginning.
  static func read(
    _ image: inout ImageReader
  ) throws(ImageFault) -> (Lexicon, CitationReader, ResponsibilityRegister) {
    let vocabulary = try Vocabulary(from: &image)
    let phrases = try PhraseMatcher(from: &image, names: classes, vocabulary: vocabulary)
    let dossier = try PhraseMatcher(from: &image, names: classes, vocabulary: vocabulary)
    let names = try PhraseMatcher(from: &image, names: classes, vocabulary: vocabulary)
    let bodies = try [BodyName](from: &image)
    let words = try Words(from: &image)
    let provinces = try PhraseMatcher(from: &image, names: classes, vocabulary: vocabulary)
    let generic = Set(try [String](from: &image).map { Substring($0) })
    let keyPhrases = try KeyPhrases(from: &image, vocabulary: vocabulary)
    let closing = try ClosingLexicon(from: &image, vocabulary: vocabulary)
    let lexicon = Lexicon(
      phrases: phrases, dossier: dossier, names: names, bodies: bodies, words: words, provinces: provinces,
      generic: generic, keyPhrases: keyPhrases, closing: closing)
    let kinds = try PhraseMatcher(from: &image, names: classes, vocabulary: vocabulary)
    var ranks: [CitedDocument.Rank] = []
    for name in try [String](from: &image) {
      guard let rank = CitedDocument.Rank(rawValue: name) else { throw .broken }
      ranks.append(rank)
    }
    let fields = try ResponsibilityRegister(from: &image, vocabulary: vocabulary)
    let areSound =
      phrases.groupsEnd(below: signs.count) && dossier.groupsEnd(below: DossierSign.allCases.count)
      && names.groupsEnd(below: bodies.count) && kinds.groupsEnd(below: ranks.count)
    guard areSound else { throw .broken }
    return (lexicon, CitationReader(kinds: kinds, ranks: ranks, words: words), fields)
  }
}

extension BodyName: ImageCodable {
  /// Writes the meaning of a name.
  func write(to image: inout ImageWriter) {
    image.write(UInt8(truncatingIfNeeded: Body.Kind.allCases.firstIndex(of: kind) ?? 0))
    key.write(to: &image)
    extends.write(to: &image)
  }

  /// Reads the meaning of a name.
  init(from image: inout ImageReader) throws(ImageFault) {
    self.init(
      kind: try image.oneOf(Body.Kind.allCases), key: try String(from: &image), extends: try Bool(from: &image))
  }
}

extension ResponsibilityRegister {
  /// Writes the register, without the vocabulary.
  func write(to image: inout ImageWriter) {
    keywords.write(to: &image)
    fields.write(to: &image)
  }

  /// Reads a register.
  init(from image: inout ImageReader, vocabulary: Vocabulary) throws(ImageFault) {
    keywords = try PhraseMatcher(from: &image, names: Lexicon.classes, vocabulary: vocabulary)
    fields = try Array(from: &image)
    guard keywords.groupsEnd(below: fields.count) else { throw .broken }
  }
}

extension ResponsibilityRegister.Field: ImageCodable {
  /// Writes the field.
  func write(to image: inout ImageWriter) {
    before.write(to: &image)
    after.write(to: &image)
    isVerified.write(to: &image)
  }

  /// Reads a field.
  init(from image: inout ImageReader) throws(ImageFault) {
    self.init(
      before: try Array(from: &image), after: try Array(from: &image), isVerified: try Bool(from: &image))
  }
}
