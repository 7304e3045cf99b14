import Checking
import Recognition
import VietnameseText

/// The kinds of papers that a dossier may hold, with the words by which files and announcements name them.
public struct PaperCatalogue: Sendable {
  /// A kind of paper.
  struct Kind: Sendable, Equatable {
    /// Its class among the papers that submissions announce.
    var paper: PaperKind
    /// Its name.
    var name: String
    /// The words for it, without marks.
    var words: [String]
    /// Whether it stands for all of its class.
    var isGeneral: Bool
  }

  /// The path of the table below `Rules/`.
  private static let path = "registers/dossier-papers.csv"

  /// The kinds, special ones before general ones.
  private let kinds: [Kind]

  /// Knows no kinds.
  public init() { kinds = [] }

  /// Reads the table among the data files.
  public init(files: [RuleFile]) throws(RuleFaults) {
    guard let file = files.first(where: { $0.path == Self.path }) else {
      kinds = []
      return
    }
    let table = CommaSeparated(file.bytes)
    guard let paper = table.column("paper"), let name = table.column("name"), let words = table.column("words"),
      let scope = table.column("scope")
    else {
      let message = "columns `paper`, `name`, `words` and `scope` are needed"
      throw RuleFaults([RuleFault(path: file.shownPath, line: 1, message: message)])
    }
    var kinds: [Kind] = []
    for row in table.rows {
      guard let kind = PaperKind(rawValue: row.field(paper)) else {
        throw RuleFaults([RuleFault(path: file.shownPath, line: row.line, message: "no such `paper`")])
      }
      kinds.append(
        Kind(
          paper: kind, name: row.field(name), words: row.field(words).split(separator: ";").map { Spelling.bare($0) },
          isGeneral: row.field(scope) == "general"))
    }
    self.kinds = kinds
  }

  /// The titles that drafts bear, without marks: their names without the word for a draft.
  var draftTitles: [String] {
    let draft = kinds.first { $0.paper == .draft && $0.isGeneral }.map { Spelling.bare($0.name) + " " } ?? ""
    return kinds.filter { $0.paper == .draft && !$0.isGeneral }
      .map { Spelling.bare($0.name) }.map { $0.hasPrefix(draft) ? String($0.dropFirst(draft.count)) : $0 }
  }

  /// The kind that an announcement means.
  func kind(of announced: PaperFacts.Announced) -> Kind? {
    let words = Self.padded(announced.words)
    return kinds.first { $0.paper == announced.kind && $0.words.contains { words.contains(" \($0) ") } }
  }

  /// The kinds that a file may be, by its name and by its first lines.
  func kinds(of name: String, _ paragraphs: [String]) -> [Kind] {
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    let texts = [Self.padded(stem)] + paragraphs.map { Self.padded($0) }
    return kinds.filter { kind in kind.words.contains { word in texts.contains { $0.contains(" \(word) ") } } }
  }

  /// The words of a text with a blank on both sides.
  private static func padded(_ text: some StringProtocol) -> String { " \(Spelling.bare(text)) " }
}
