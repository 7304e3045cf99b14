import Reporting

/// A table of a report.
public struct ReportTable: Sendable, Equatable {
  /// What it shows.
  public var title: String
  /// The names of its columns.
  public var columns: [String]
  /// Its rows.
  public var rows: [[String]]

  /// Creates a table.
  public init(title: String, columns: [String], rows: [[String]] = []) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  /// The table as comma-separated values.
  public var csv: [UInt8] { CSVText.mark + CSVText.row(columns) + rows.flatMap { CSVText.row($0) } }

  /// The table for a terminal, its columns under each other.
  public var text: String {
    let lines = ([columns] + rows).map { $0.map { SafeText.line($0) } }
    let widths = columns.indices.map { column in
      lines.map { $0.indices.contains(column) ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    let body = lines.map { cells in
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: max(0, width - DisplayWidth.of(cell)))
      }
      let line = padded.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    return ([title] + body).map { $0 + "\n" }.joined()
  }
}

/// Bars of a report, each of parts that stand on one another.
public struct ReportChart: Sendable, Equatable {
  /// One bar.
  public struct Bar: Sendable, Equatable {
    /// What it stands for.
    public var label: String
    /// The sizes of its parts.
    public var parts: [Int]

    /// Its whole size.
    var total: Int { parts.reduce(0) { $0 &+ $1 } }
  }

  /// What it shows.
  public var title: String
  /// What the parts stand for.
  public var legend: [String]
  /// The bars.
  public var bars: [Bar]
}

/// A report on a period: figures, tables and charts, in no format yet.
public struct DeskReport: Sendable, Equatable {
  /// Its title.
  public var title: String
  /// The lines below it.
  public var about: [String]
  /// Figures of the whole, with what each counts.
  public var figures: [(label: String, value: String)]
  /// The tables.
  public var tables: [ReportTable]
  /// The charts.
  public var charts: [ReportChart]
  /// The lines at its end, such as the hash of the register.
  public var closing: [String]

  /// Whether two reports say the same.
  public static func == (left: DeskReport, right: DeskReport) -> Bool {
    left.title == right.title && left.about == right.about && left.tables == right.tables
      && left.charts == right.charts && left.closing == right.closing
      && left.figures.map { [$0.label, $0.value] } == right.figures.map { [$0.label, $0.value] }
  }

  /// The report for a terminal.
  public var text: String {
    var blocks = [([title] + about).map { SafeText.line($0) + "\n" }.joined()]
    if !figures.isEmpty { blocks.append(figures.map { "\($0.label): \($0.value)\n" }.joined()) }
    blocks += tables.map(\.text)
    blocks.append(closing.map { SafeText.line($0) + "\n" }.joined())
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
