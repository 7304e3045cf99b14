import DataImage
import VietnameseText

extension ClosingLexicon {
  /// Writes the phrases, without the vocabulary.
  func write(to image: inout ImageWriter) {
    signs.write(to: &image)
    papers.write(to: &image)
    vague.write(to: &image)
    rows.write(to: &image)
  }

  /// Reads the phrases.
  init(from image: inout ImageReader, vocabulary: Vocabulary) throws(ImageFault) {
    signs = try PhraseMatcher(from: &image, names: Self.classes, vocabulary: vocabulary)
    papers = try PhraseMatcher(from: &image, names: Self.classes, vocabulary: vocabulary)
    vague = try PhraseMatcher(from: &image, names: Self.classes, vocabulary: vocabulary)
    rows = try Array(from: &image)
    guard vague.groupsEnd(below: rows.count) else { throw .broken }
  }
}

extension ClosingLexicon.VagueRow: ImageCodable {
  /// Writes the row.
  func write(to image: inout ImageWriter) {
    lacks.rawValue.write(to: &image)
    write.write(to: &image)
    writeEnglish.write(to: &image)
  }

  /// Reads a row.
  init(from image: inout ImageReader) throws(ImageFault) {
    guard let lacks = VagueWording.Lack(rawValue: try String(from: &image)) else { throw .broken }
    self.init(lacks: lacks, write: try String(from: &image), writeEnglish: try String(from: &image))
  }
}
