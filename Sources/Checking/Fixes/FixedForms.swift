import DocumentReading
import Recognition
import VietnameseText

/// The words and symbols of a submission that never change, by `Rules/registers/fixed-forms.csv`.
struct FixedForms: Sendable {
  /// Words that belong together.
  struct Formula: Sendable {
    /// How the words are written.
    var words: [String]
    /// The words as a reader takes them.
    var bare: [BareWord]
    /// Whether it must fill its line.
    var fillsLine: Bool
    /// Whether only letters that look like `Đ` are slips: with another tone the words may be others.
    var isByLetters: Bool
  }

  /// The path of the table below `Rules/`.
  static let path = "registers/fixed-forms.csv"

  /// The formulae by the bare letters of their first words.
  private(set) var formulae: [[UInt8]: [Formula]] = [:]
  /// The words, folded, with which the text of a submission may end.
  private(set) var endings: [[[UInt8]]] = []
  /// The abbreviations of kinds of documents that stand first in a symbol.
  private(set) var types: Set<String> = []
  /// Symbols before which a year always stands.
  private(set) var dated: Set<String> = []
  /// The symbols of the National Assembly, before which a year stands too.
  private(set) var national: Set<String> = []

  /// Reads the table among the data files; without it nothing is mended that rests on it.
  init(_ files: [RuleFile]) throws(RuleFaults) {
    guard let file = files.first(where: { $0.path == Self.path }) else { return }
    let table = CommaSeparated(file.bytes)
    guard let form = table.column("form"), let kind = table.column("kind") else {
      throw RuleFaults([RuleFault(path: file.shownPath, line: 1, message: "columns `form` and `kind` are needed")])
    }
    for row in table.rows {
      let text = row.field(form)
      switch row.field(kind) {
      case "phrase": add(text)
      case "line": add(text, fillsLine: true)
      case "letter": add(text, isByLetters: true)
      case "ending": endings.append(Tokenizer.foldedWords(of: text))
      case "type": types.insert(text)
      case "dated": dated.insert(text)
      case "national": national.insert(text)
      case let other:
        throw RuleFaults([RuleFault(path: file.shownPath, line: row.line, message: "no kind is called `\(other)`")])
      }
    }
  }

  /// Takes up a formula.
  private mutating func add(_ text: String, fillsLine: Bool = false, isByLetters: Bool = false) {
    let bare = Tokenizer.bareWords(of: text)
    guard let first = bare.first else { return }
    let words = bare.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    formulae[first.letters, default: []].append(
      Formula(words: words, bare: bare, fillsLine: fillsLine, isByLetters: isByLetters))
  }
}
