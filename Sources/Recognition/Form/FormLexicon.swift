import DataImage
import VietnameseText

/// The words that the form of a submission is read by.
struct FormLexicon: Sendable {
  /// A name as it ought to be written.
  struct Name: Sendable {
    /// The words.
    var words: [String]
    /// The folded words.
    var folded: [[UInt8]]
    /// Which of them begin with a capital.
    var capitals: [Bool]
    /// The name.
    var text: String { words.joined(separator: " ") }

    /// Takes a name.
    init(_ text: some StringProtocol) {
      words = String(text).split { (letter: Character) in letter.isWhitespace || ",-–".contains(letter) }.map(
        String.init)
      folded = words.flatMap { Tokenizer.foldedWords(of: $0) }
      capitals = words.map { $0.unicodeScalars.first?.properties.isUppercase ?? false }
    }
  }

  /// Names of bodies.
  let names: [Name]
  /// Names of departments by key.
  let departments: [String: Name]
  /// The keys of titles that do not stand before a signer's name.
  let academicTitles: [String]
  /// Abbreviations that need no explanation.
  let abbreviations: Set<String>

  /// Reads the files that it rests on; without them nothing is known.
  init(files: [(path: String, bytes: [UInt8])]) {
    func lines(_ path: String) -> [String] {
      files.first { $0.path == path }.map { RuleLines($0.bytes).map { String(decoding: $0.bytes, as: UTF8.self) } }
        ?? []
    }
    names = lines("lexicon/fixed-names.txt").map { Name($0) }
    academicTitles = Spelling.keys(of: lines("lexicon/academic-titles.txt"))
    abbreviations = Set(lines("lexicon/known-abbreviations.txt").flatMap { $0.split(separator: " ").map(String.init) })
    var departments: [String: Name] = [:]
    if let file = files.first(where: { $0.path == "registers/departments.csv" }) {
      let table = CommaSeparated(file.bytes)
      if let key = table.column("key"), let name = table.column("name"), let kind = table.column("kind") {
        for row in table.rows where row.field(kind) == "department" {
          departments[row.field(key)] = Name(row.field(name))
        }
      }
    }
    self.departments = departments
  }
}

extension FormLexicon: ImageCodable {
  /// Writes the words.
  func write(to image: inout ImageWriter) {
    names.write(to: &image)
    departments.write(to: &image)
    academicTitles.write(to: &image)
    abbreviations.write(to: &image)
  }

  /// Reads the words.
  init(from image: inout ImageReader) throws(ImageFault) {
    names = try Array(from: &image)
    departments = try Dictionary(from: &image)
    academicTitles = try Array(from: &image)
    abbreviations = try Set(from: &image)
  }
}

extension FormLexicon.Name: ImageCodable {
  /// Writes the name.
  func write(to image: inout ImageWriter) {
    words.write(to: &image)
    folded.write(to: &image)
    capitals.write(to: &image)
  }

  /// Reads a name.
  init(from image: inout ImageReader) throws(ImageFault) {
    words = try Array(from: &image)
    folded = try Array(from: &image)
    capitals = try Array(from: &image)
    guard capitals.count == words.count else { throw .broken }
  }
}
