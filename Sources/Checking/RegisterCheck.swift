import Recognition

/// Something wrong in a register that an office keeps.
public struct RegisterFault: Sendable, Equatable {
  /// The line, from 1.
  public var line: Int
  /// What is wrong, in Vietnamese.
  public var vietnamese: String
  /// What is wrong, in English.
  public var english: String
}

/// Checks a table of legal documents, or of articles that give powers, before it is laid over the built-in one.
public struct RegisterCheck: Sendable {
  /// The columns of the table of articles.
  private static let articleColumns = ["instrument", "article", "who", "decides_what", "source", "checked", "status"]
  /// The kinds of documents.
  private static let kinds = ["law", "code", "resolution", "decree", "circular", "decision"]
  /// The columns of both tables that may not be empty.
  private static let needed: Set<String> = [
    "number", "kind", "name", "issuer", "gives_powers", "instrument", "article", "who", "decides_what", "source",
    "checked", "status",
  ]
  /// The columns that hold a day.
  private static let days: Set<String> = ["issued", "effective", "ended", "checked"]

  /// What is wrong, in the order of lines.
  public private(set) var faults: [RegisterFault] = []
  /// How many rows there are.
  public private(set) var rows = 0
  /// How many of them are verified.
  public private(set) var verified = 0
  /// The built-in register.
  private let known: InstrumentRegister
  /// The table.
  private let table: CommaSeparated

  /// Checks a table.
  public init(_ bytes: [UInt8], known: InstrumentRegister) {
    self.known = known
    table = CommaSeparated(bytes)
    rows = table.rows.count
    if String(validating: bytes, as: UTF8.self) == nil {
      add(1, "tệp không phải UTF-8", "the file is not UTF-8")
    }
    switch table.header {
    case InstrumentRegister.columns: checkInstruments()
    case Self.articleColumns: checkArticles()
    default:
      let first = InstrumentRegister.columns.joined(separator: ",")
      let second = Self.articleColumns.joined(separator: ",")
      add(
        1, "dòng đầu phải là “\(first)” hoặc “\(second)”", "the first line has to be “\(first)” or “\(second)”")
    }
    if rows == 0 { add(1, "không có dòng nào dưới dòng đầu", "there is no row below the first line") }
    faults.sort { $0.line < $1.line }
  }

  /// Takes note of a fault.
  private mutating func add(_ line: Int, _ vietnamese: String, _ english: String) {
    faults.append(RegisterFault(line: line, vietnamese: vietnamese, english: english))
  }

  /// The cells of a row by column; nil where their number is wrong.
  private mutating func cells(_ row: CommaSeparated.Row) -> [String: String]? {
    guard row.fields.count == table.header.count else {
      let (have, want) = (row.fields.count, table.header.count)
      add(row.line, "có \(have) ô, cần \(want)", "has \(have) cells, not \(want)")
      return nil
    }
    let cells = Dictionary(zip(table.header, row.fields), uniquingKeysWith: { first, _ in first })
    for (column, value) in cells.sorted(by: { $0.key < $1.key }) { check(column, value, row.line) }
    if cells["status"] == "verified" { verified += 1 }
    return cells
  }

  /// Checks one cell by its column.
  private mutating func check(_ column: String, _ value: String, _ line: Int) {
    if value.isEmpty {
      if Self.needed.contains(column) { add(line, "ô \(column) còn trống", "\(column) is empty") }
      return
    }
    if value.first?.isWhitespace == true || value.last?.isWhitespace == true || value.contains("  ") {
      add(line, "ô \(column) thừa dấu cách", "\(column) has loose blanks")
    }
    if Self.days.contains(column), CivilDate(value) == nil {
      add(line, "\(column) không phải ngày dạng YYYY-MM-DD: \(value)", "\(column) is no day YYYY-MM-DD: \(value)")
    }
    let choices = ["kind": Self.kinds, "gives_powers": ["yes", "no"], "status": ["verified", "unverified"]]
    if let allowed = choices[column], !allowed.contains(value) {
      let list = allowed.joined(separator: ", ")
      add(line, "\(column) là “\(value)”, phải là một trong: \(list)", "\(column) is “\(value)”, not one of: \(list)")
    }
  }

  /// Checks a table of legal documents.
  private mutating func checkInstruments() {
    let own = Set(table.rows.map { $0.field(0) })
    var seen: [String: Int] = [:]
    var names: [String: Int] = [:]
    for row in table.rows {
      guard let cells = cells(row), let number = cells["number"] else { continue }
      if !number.contains("/") || !number.contains(where: \.isLetter) {
        add(row.line, "số, ký hiệu viết chưa đúng: \(number)", "the number is not written right: \(number)")
      }
      let key = number + "|" + (cells["issuer"] ?? "")
      if let earlier = seen.updateValue(row.line, forKey: key) {
        add(row.line, "lặp lại dòng \(earlier): \(number)", "repeats line \(earlier): \(number)")
      }
      for name in (cells["short_names"] ?? "").split(separator: ";").map(String.init) {
        if let earlier = names.updateValue(row.line, forKey: name) {
          add(row.line, "tên gọi “\(name)” đã ở dòng \(earlier)", "the short name “\(name)” is on line \(earlier)")
        }
      }
      for next in (cells["replaced_by"] ?? "").split(separator: ";").map(String.init)
      where !own.contains(next) && known.rows(number: next).isEmpty {
        add(row.line, "văn bản thay thế \(next) không có trong danh mục", "the successor \(next) is in no register")
      }
      checkDays(cells, number, row.line)
    }
  }

  /// Checks the days of a legal document against each other and against its number.
  private mutating func checkDays(_ cells: [String: String], _ number: String, _ line: Int) {
    let (issued, effective, ended) = (cells["issued"] ?? "", cells["effective"] ?? "", cells["ended"] ?? "")
    let year = number.split(separator: "/").dropFirst().first.flatMap { $0.count == 4 ? Int($0) : nil }
    if let year, !issued.isEmpty, !issued.hasPrefix("\(year)-") {
      add(line, "\(number) ghi ban hành ngày \(issued)", "\(number) is said to be issued on \(issued)")
    }
    // A document that says so may be in force before it was issued.
    if !issued.isEmpty, !effective.isEmpty, effective < issued, cells["source"]?.contains("hồi tố") != true {
      add(line, "\(number) có hiệu lực trước ngày ban hành", "\(number) is in force before it was issued")
    }
    if !effective.isEmpty, !ended.isEmpty, ended <= effective {
      add(line, "\(number) hết hiệu lực trước khi có hiệu lực", "\(number) ended before it was in force")
    }
    if cells["status"] == "verified", issued.isEmpty || effective.isEmpty {
      add(
        line, "\(number) ghi là đã xác minh nhưng thiếu ngày ban hành hoặc ngày hiệu lực",
        "\(number) is verified without the days of issue and effect")
    }
  }

  /// Checks a table of articles.
  private mutating func checkArticles() {
    var seen: [String: Int] = [:]
    for row in table.rows {
      guard let cells = cells(row), let instrument = cells["instrument"], let article = cells["article"] else {
        continue
      }
      if known.rows(number: instrument).isEmpty {
        add(row.line, "không có văn bản \(instrument) trong danh mục", "\(instrument) is in no register")
      }
      if !Self.isArticle(article) {
        add(
          row.line, "điều khoản phải viết như “điểm a khoản 2 Điều 14”: \(article)",
          "an article is written as “điểm a khoản 2 Điều 14”: \(article)")
      }
      if let earlier = seen.updateValue(row.line, forKey: instrument + "|" + article) {
        add(row.line, "lặp lại dòng \(earlier)", "repeats line \(earlier)")
      }
    }
  }

  /// Whether words are an article with its clause and point, in this order.
  private static func isArticle(_ text: String) -> Bool {
    var words = text.split(separator: " ").map(String.init)
    if words.first == "điểm" {
      guard words.count == 6, words[1].count == 1 else { return false }
      words.removeFirst(2)
    }
    if words.first == "khoản" {
      guard words.count == 4, Int(words[1]) != nil else { return false }
      words.removeFirst(2)
    }
    guard words.count == 2, words[0] == "Điều" else { return false }
    let digits = words[1].prefix { $0.isASCII && $0.isNumber }
    return !digits.isEmpty && words[1].count - digits.count <= 1
  }
}
