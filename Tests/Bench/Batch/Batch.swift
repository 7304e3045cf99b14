import Glibc
import TestSupport

/// Makes the files that are measured; the same seed gives the same bytes on every machine.
struct Batch {
  /// The seed when none is told.
  static let seed: UInt64 = 20_220_815
  /// The bytes of text of a file in turn: two to six pages of 2.5 kB, with the median at 9 kB.
  private static let sizes = [6_000, 9_000, 7_500, 12_000, 9_000, 5_000, 10_500, 8_500, 15_000, 9_500]
  /// The bytes of text of a page in the large file.
  private static let pageBytes = 2_500
  /// The size of the main part of the largest file.
  private static let largest = 100_000_000
  /// How many phrases are searched for.
  private static let phrases = 200

  /// One submission in its formats.
  struct Item {
    /// Its values.
    let paper: Paper
    /// The habits of its office.
    let template: Template
    /// The Word file.
    let word: WordFile
  }

  /// The seed.
  let seed: UInt64
  /// The tables.
  private let sentences: Sentences

  /// Creates a maker.
  init(seed: UInt64 = Batch.seed) throws(BenchFailure) {
    self.seed = seed
    sentences = try Sentences()
  }

  /// The submission of a number, from 0.
  func item(_ number: Int) -> Item {
    // Templates and sizes have no common divisor once a file is skipped at each turn of the templates.
    let size = Self.sizes[(number + number / Template.all.count) % Self.sizes.count]
    return item(number, bytes: size, Template.all[number % Template.all.count])
  }

  /// A submission of so many bytes of text in a template.
  func item(_ number: Int, bytes: Int, _ template: Template) -> Item {
    var composer = Composer(sentences, seed: seed, number: number)
    let paper = composer.paper(bytes: bytes, template)
    return Item(paper: paper, template: template, word: WordFile(paper, template, seed: seed &+ UInt64(number)))
  }

  /// Writes the whole batch into a folder.
  ///
  /// - Parameter count: how many submissions there are in each format.
  func write(to folder: String, count: Int) throws(BenchFailure) {
    let folder = BatchFolder(folder)
    for name in ["", "/word", "/text", "/markdown", "/large"] { try Files.makeFolder(folder.path + name) }
    var list = "name\ttemplate\ttext_bytes\tdocument_bytes\n"
    for number in 0..<count {
      let item = item(number)
      let name = Self.name(number)
      try Files.write(item.word.bytes, to: "\(folder.word)/\(name).docx")
      try Files.write(Array(PlainPaper.text(item.paper).utf8), to: "\(folder.text)/\(name).txt")
      try Files.write(Array(PlainPaper.markdown(item.paper).utf8), to: "\(folder.markdown)/\(name).md")
      let sizes = "\(item.paper.textBytes)\t\(item.word.documentBytes)"
      list += "\(name)\t\(item.template.name)\t\(sizes)\n"
    }
    let pages = item(0, bytes: 2_000 * Self.pageBytes, Template.all[3])
    try Files.write(pages.word.bytes, to: folder.pages)
    list += "pages-2000\t\(pages.template.name)\t\(pages.paper.textBytes)\t\(pages.word.documentBytes)\n"
    let large = large()
    try Files.write(large.word.bytes, to: folder.large)
    list += "xml-100mb\t\(large.template.name)\t\(large.paper.textBytes)\t\(large.word.documentBytes)\n"
    try Files.write(Array(list.utf8), to: folder.list)
    let chosen = Phrases.chosen(Self.phrases).joined(separator: "\n")
    try Files.write(Array((chosen + "\n").utf8), to: folder.phrases)
  }

  /// The file whose main part has a hundred million bytes or a little more; how much text that takes is tried on less.
  private func large() -> Item {
    let template = Template.all[3]
    let tried = item(1, bytes: 2_000_000, template)
    let share = Double(tried.paper.textBytes) / Double(max(tried.word.documentBytes, 1))
    return item(1, bytes: Int(Double(Self.largest) * share * 1.005), template)
  }

  /// The name of a submission: its number with four digits.
  private static func name(_ number: Int) -> String {
    let digits = "\(number + 1)"
    return String(repeating: "0", count: max(4 - digits.utf8.count, 0)) + digits
  }
}
