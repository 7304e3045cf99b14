import Checking
import DocumentModel
import DocumentReading
import TestSupport
import ZipArchive

@testable import WordWriting

/// A file with comments on words that a test chose.
struct Annotated {
  /// The file.
  let bytes: [UInt8]

  /// Annotates the first place where words stand in any paragraph of a file.
  init(_ file: [UInt8], at words: [String], fixes: [(words: String, replacement: String)] = []) throws {
    let annotator = WordAnnotator()
    let clean = try annotator.withoutOwnComments(file)
    let document = try DocumentReader().read(clean, name: "a.docx")
    let findings = try words.enumerated().map { index, words in
      Self.finding("T-\(index)", at: try Self.place(of: words, in: document), in: document)
    }
    let fixes = try fixes.map { fix in
      Fix(
        kind: .wording, place: try Self.place(of: fix.words, in: document), replacement: fix.replacement,
        message: Message(vietnamese: "", english: ""))
    }
    bytes = try annotator.annotate(clean, findings: findings, fixes: fixes).bytes
  }

  /// A finding at a place.
  static func finding(_ rule: String, at place: Place, in document: Document) -> Finding {
    Finding(
      rule: rule, severity: .warning, message: "a < b", fix: "c", source: LegalSource(document: "d", clause: "e"),
      place: place, spot: Spot(of: place, in: document, paths: []), quote: document.quote(of: place))
  }

  /// Words that stand nowhere.
  struct NoSuchWords: Error {}

  /// Where words stand first.
  static func place(of words: String, in document: Document) throws -> Place {
    for (index, paragraph) in document.paragraphs.enumerated() {
      guard let found = paragraph.text.firstRange(of: words) else { continue }
      let start = paragraph.text.utf8.distance(from: paragraph.text.startIndex, to: found.lowerBound)
      return Place(paragraph: index, range: start..<start + words.utf8.count)
    }
    throw NoSuchWords()
  }

  /// The text of a part.
  func part(_ name: String) throws -> String {
    let archive = try ZipArchive(bytes)
    guard let entry = archive.entry(named: name) else { return "" }
    return String(decoding: try archive.contents(of: entry), as: UTF8.self)
  }

  /// What stands in the body.
  func body() throws -> String {
    let document = try part("word/document.xml")
    guard let start = document.firstRange(of: "<w:body>"), let end = document.firstRange(of: "</w:body>") else {
      return ""
    }
    return String(document[start.upperBound..<end.lowerBound])
  }
}
