import Checking
import Reporting
import WordWriting

/// The report as a Word file.
extension DeskReport {
  /// The file; without a byte where it would be too large for one.
  public func docx(_ language: Language) -> [UInt8] { (try? PageFormat.docx.bytes(of: page(language))) ?? [] }

  /// The report as it is printed, across the page since its tables are wide.
  private func page(_ language: Language) -> Page {
    var page = Page(title: title, language: language, paper: .landscape)
    page.add(Paragraph([Run(title, bold: true)], .center, role: .heading(1)))
    for line in about { page.add(Paragraph([Run(line)], .center)) }
    for figure in figures {
      page.add(Paragraph([Run(figure.label + ": "), Run(figure.value, bold: true)], role: .item))
    }
    for table in tables {
      page.add(Paragraph([Run(table.title, bold: true)], role: .heading(2)))
      page.add(table.printed)
    }
    for line in closing { page.add(Paragraph([Run(line, italic: true)])) }
    return page
  }
}

extension ReportTable {
  /// The least and the greatest share of a column: long texts take several lines.
  private static let shares = 8...30

  /// The table as it is printed, its columns as wide as what they hold asks for.
  fileprivate var printed: Table {
    let widths = columns.indices.map { column in
      let longest = ([columns] + rows).map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
      return min(max(longest, Self.shares.lowerBound), Self.shares.upperBound)
    }
    let head = columns.map { Table.Cell($0, .center, bold: true) }
    return Table(
      columns: widths, rows: [head] + rows.map { row in row.map { Table.Cell(SafeText.line($0)) } }, headers: 1,
      ruled: true)
  }
}
