import Checking
import Reporting
import WordWriting

/// The grounds of a return as a table: what is wrong, where, who asks for it, what to supply.
struct FindingTable {
  /// How things are said.
  let words: SheetWords
  /// The findings.
  let findings: [Finding]
  /// The documents that ask for it, each once: their names are long, so rows only number them.
  private let sources: [String]

  /// Prepares a table.
  init(words: SheetWords, findings: [Finding]) {
    self.words = words
    self.findings = findings
    var known: Set<String> = []
    sources = findings.map(\.source.document).filter { !$0.isEmpty && known.insert($0).inserted }
  }

  /// Adds the table and the documents that it numbers.
  func add(to page: inout Page) {
    let header = [
      words.say("TT", "No."), words.say("Nội dung chưa đạt", "What is wrong"),
      words.say("Vị trí, câu trích", "Place, quotation"), words.say("Nội dung cần bổ sung, sửa", "What to supply"),
    ]
    var rows = [header.map { Table.Cell($0, .center, bold: true) }]
    for (index, finding) in findings.enumerated() { rows.append(row(finding, number: index + 1)) }
    page.add(Table(columns: [2, 10, 11, 10], rows: rows, headers: 1, ruled: true))
    for (index, source) in sources.enumerated() {
      let label = words.say("Căn cứ (\(index + 1)): ", "Source (\(index + 1)): ")
      page.add(
        Paragraph([Run(label, bold: true), Run(words.name(source) + ".")], .justified, size: Look.table, above: 3))
    }
  }

  /// A finding.
  private func row(_ finding: Finding, number: Int) -> [Table.Cell] {
    var what = [Paragraph([Run(words.name(finding.message))], size: Look.table)]
    if let cited = cited(finding) { what.append(Paragraph([Run(cited, italic: true)], size: Look.table)) }
    var place = [Paragraph([Run(words.place(finding.spot))], size: Look.table)]
    if !finding.quote.isEmpty {
      place.append(Paragraph([Run(words.quoted(finding.quote), italic: true)], size: Look.table))
    }
    let fix =
      finding.fix.isEmpty ? words.say("Bổ sung theo căn cứ đã nêu.", "As the source asks.") : words.name(finding.fix)
    return [Table.Cell("\(number)", .center), Table.Cell(what), Table.Cell(place), Table.Cell(fix)]
  }

  /// Who asks for it: the number of the document, the clause, the rule.
  private func cited(_ finding: Finding) -> String? {
    let number = sources.firstIndex(of: finding.source.document).map { "(\($0 + 1))" }
    let clause = finding.source.clause.isEmpty ? nil : words.name(finding.source.clause)
    let source = [number, clause].compactMap { $0 }.joined(separator: " ")
    let rule = words.say("mã \(words.name(finding.rule))", "rule \(words.name(finding.rule))")
    return source.isEmpty ? rule : words.say("Căn cứ: ", "Source: ") + "\(source); \(rule)"
  }
}
