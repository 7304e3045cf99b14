import VietnameseText

/// The phrases of tasks, vague wording and attachments.
extension LexiconLoader {
  /// Reads their files; their words join the vocabulary of the phrases.
  mutating func loadClosing(into phrases: inout PhraseMatcher) -> ClosingLexicon {
    var signs = PhraseMatcher(names: ClosingLexicon.classes, vocabulary: phrases.vocabulary)
    for (group, sign) in ClosingSign.allCases.enumerated() {
      let path = "lexicon/\(sign.rawValue).txt"
      guard let bytes = files[path] else {
        faults.append(.init(path: path, line: 1, message: "the file is missing"))
        continue
      }
      for (line, text) in LexiconLoader.lines(of: bytes) { add(text, group, to: &signs, path, line) }
    }
    var papers = PhraseMatcher(names: ClosingLexicon.classes, vocabulary: signs.vocabulary)
    let path = "lexicon/attached-papers.txt"
    eachClassedLine(of: path) { className, phrase, line, loader in
      guard let kind = PaperKind(rawValue: className), let group = PaperKind.allCases.firstIndex(of: kind) else {
        loader.faults.append(.init(path: path, line: line, message: "no kind of papers named `\(className)`"))
        return
      }
      loader.add(phrase, group, to: &papers, path, line)
    }
    var vague = PhraseMatcher(names: ClosingLexicon.classes, vocabulary: papers.vocabulary)
    let rows = loadVagueWording(into: &vague)
    phrases = phrases.knowing(vague.vocabulary)
    return ClosingLexicon(signs: signs, papers: papers, vague: vague, rows: rows)
  }

  /// Reads `registers/vague-wording.csv`; without the file nothing is vague.
  private mutating func loadVagueWording(into vague: inout PhraseMatcher) -> [ClosingLexicon.VagueRow] {
    let path = "registers/vague-wording.csv"
    guard let bytes = files[path] else { return [] }
    let table = CommaSeparated(bytes)
    guard let phrase = table.column("phrase"), let lacks = table.column("lacks"), let write = table.column("write"),
      let english = table.column("write_en")
    else {
      faults.append(
        .init(path: path, line: 1, message: "columns `phrase`, `lacks`, `write` and `write_en` are needed"))
      return []
    }
    var rows: [ClosingLexicon.VagueRow] = []
    for row in table.rows {
      guard let lack = VagueWording.Lack(rawValue: row.field(lacks)) else {
        faults.append(
          .init(path: path, line: row.line, message: "nothing is called `\(row.field(lacks))` that may lack"))
        continue
      }
      add(row.field(phrase), rows.count, to: &vague, path, row.line)
      rows.append(.init(lacks: lack, write: row.field(write), writeEnglish: row.field(english)))
    }
    return rows
  }

  /// Adds a phrase to a group of a matcher, or notes what is wrong with it.
  private mutating func add(_ text: String, _ group: Int, to matcher: inout PhraseMatcher, _ path: String, _ line: Int)
  {
    do throws(PhrasePattern.Fault) {
      try matcher.add(PhrasePattern(text), group: group)
    } catch {
      faults.append(.init(path: path, line: line, message: error.message))
    }
  }
}
