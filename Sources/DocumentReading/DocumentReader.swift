import DocumentModel

/// Reads a file of any known format into a document.
public struct DocumentReader: Sendable {
  /// Reads Word files.
  private let word: WordReader

  /// Creates a reader.
  ///
  /// - Parameter markup: who reads the XML of Word files; what is read is the same.
  public init(revisions: RevisionView = .accepted, markup: WordMarkup = .usual) {
    word = WordReader(revisions: revisions, designs: WordDesigns(), markup: markup)
  }

  /// Reads a file, whose format is told by its content first and by its name second.
  public func read(_ bytes: [UInt8], name: String) throws(ReadingError) -> Document {
    guard !bytes.isEmpty else { throw Refusals.empty }
    guard bytes.count <= ReadingLimits.fileBytes else {
      throw Refusals.tooLarge(
        vietnamese: "trên \(ReadingLimits.fileBytes >> 20) MB", english: "over \(ReadingLimits.fileBytes >> 20) MB")
    }
    var document: Document
    switch FormatSniffing.sniff(bytes) {
    case .word: document = try word.read(bytes, name: name)
    case .text: document = try readText(bytes, name: name)
    case .encrypted: throw Refusals.encrypted
    case .refused(let format): throw Refusals.refused(format, name: name)
    }
    guard !document.paragraphs.isEmpty else { throw Refusals.empty }
    Shaping.shape(&document)
    Remarks.take(from: &document)
    return document
  }

  /// Tells where the text of a Word file's main part comes from, paragraph by paragraph as `read` gives them.
  ///
  /// - Returns: nil for a file that is no ZIP container.
  public func trace(_ bytes: [UInt8]) throws(ReadingError) -> WordTrace? {
    guard bytes.count <= ReadingLimits.fileBytes, FormatSniffing.sniff(bytes) == .word else { return nil }
    return try word.trace(bytes)
  }

  /// Reads a file that is neither a package nor of another known format.
  private func readText(_ bytes: [UInt8], name: String) throws(ReadingError) -> Document {
    let text: [UInt8]
    switch TextDecoding.decode(bytes) {
    case .text(let utf8): text = utf8
    case .binary: throw FileName.promisesWord(name) ? Refusals.notWord : Refusals.refused(.binary, name: name)
    case .notUnicode: throw FileName.promisesWord(name) ? Refusals.notWord : Refusals.notUnicode
    }
    if FileName.promisesWord(name) { throw Refusals.notWord }
    if FileName.ending(of: name) == ".xml" { throw Refusals.refused(.xml, name: name) }
    guard text.count <= ReadingLimits.textFileBytes else {
      let most = ReadingLimits.textFileBytes >> 20
      throw Refusals.tooLarge(vietnamese: "trên \(most) MB chữ", english: "over \(most) MB of text")
    }
    guard text.count(where: { $0 == 0x0A || $0 == 0x0D }) <= ReadingLimits.lines else {
      throw Refusals.tooLarge(
        vietnamese: "trên \(ReadingLimits.lines) dòng", english: "over \(ReadingLimits.lines) lines")
    }
    let converted = LegacyConversion.text(of: text)
    let unicode = converted?.text.utf8 ?? text
    var document =
      FileName.promisesMarkdown(name) ? try MarkdownReader.read(unicode) : try PlainTextReader.read(unicode)
    if let converted { LegacyConversion.trace(&document, through: converted, to: text) }
    return document
  }
}
