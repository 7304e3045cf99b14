import DataImage
import VietnameseText

/// Which article lets whom decide what, by `registers/authority-articles.csv`.
public struct ArticleRegister: Sendable {
  /// Who decides, as far as it matters which house is meant.
  enum House: Sendable, Equatable, CaseIterable {
    /// The People's Council.
    case council
    /// The People's Committee or its Chairman.
    case executive
    /// Anybody else.
    case other
  }

  /// One row.
  public struct Row: Sendable {
    /// The article, clause and point as written.
    public var article: String
    /// The number of the article.
    var number: String
    /// Who decides.
    public var who: String
    /// The house that decides.
    var house: House
    /// What is decided.
    public var what: String
    /// The keys of the phrases that tell it.
    var phrases: [String]
    /// Whether the row is verified.
    public var isVerified: Bool
  }

  /// The path of the table below `Rules/`.
  static let path = "registers/authority-articles.csv"
  /// The fewest syllables of a phrase that tells one matter from another.
  private static let leastSyllables = 2

  /// The rows in the order of the table.
  private var list = ImageList<Row>()
  /// The rows by the folded number of the instrument.
  private var byNumber = RowIndex()

  /// Reads the table among the data files; without it nothing is known.
  public init(files: [(path: String, bytes: [UInt8])]) throws(RuleDataErrors) {
    guard let file = files.first(where: { $0.path == Self.path }) else { return }
    let table = CommaSeparated(file.bytes)
    let columns = ["instrument", "article", "who", "decides_what", "status"].map { table.column($0) }
    guard let instrument = columns[0], let article = columns[1], let who = columns[2], let what = columns[3],
      let status = columns[4]
    else {
      let message = "columns `instrument`, `article`, `who`, `decides_what` and `status` are needed"
      throw RuleDataErrors(faults: [.init(path: Self.path, line: 1, message: message)])
    }
    let (council, executive) = (
      Spelling.keys(of: ["HĐND", "Hội đồng nhân dân"]), Spelling.keys(of: ["UBND", "Ủy ban nhân dân"])
    )
    for row in table.rows {
      let key = " " + Spelling.key(of: row.field(who)) + " "
      let hasCouncil = council.contains { key.contains(" \($0) ") }
      let hasExecutive = executive.contains { key.contains(" \($0) ") }
      let house: House = hasCouncil == hasExecutive ? .other : hasCouncil ? .council : .executive
      let words = row.field(article)
      let phrases = row.field(what).split { ",;(".contains($0) }.map { Spelling.key(of: $0) }
        .filter { $0.split(separator: " ").count >= Self.leastSyllables }
      byNumber.enter(list.count, under: LegalSymbols.folded(row.field(instrument)))
      list.append(
        Row(
          article: words, number: String(words.split(separator: " ").last ?? ""), who: row.field(who), house: house,
          what: row.field(what), phrases: phrases, isVerified: row.field(status) == "verified"))
    }
  }

  /// The rows of an instrument.
  public func rows(of instrument: String) -> [Row] {
    byNumber.rows(of: LegalSymbols.folded(instrument)).compactMap { list[$0] }
  }
}

extension ArticleRegister: ImageCodable {
  /// Writes the register.
  public func write(to image: inout ImageWriter) {
    list.write(to: &image)
    byNumber.write(to: &image)
  }

  /// Takes the register where it lies.
  public init(from image: inout ImageReader) throws(ImageFault) {
    list = try ImageList(from: &image)
    byNumber = try RowIndex(from: &image)
  }
}

extension ArticleRegister.Row: ImageCodable {
  /// Writes the row.
  public func write(to image: inout ImageWriter) {
    for text in [article, number, who, what] { text.write(to: &image) }
    image.write(UInt8(truncatingIfNeeded: ArticleRegister.House.allCases.firstIndex(of: house) ?? 0))
    phrases.write(to: &image)
    isVerified.write(to: &image)
  }

  /// Reads a row.
  public init(from image: inout ImageReader) throws(ImageFault) {
    article = try String(from: &image)
    number = try String(from: &image)
    who = try String(from: &image)
    what = try String(from: &image)
    house = try image.oneOf(ArticleRegister.House.allCases)
    phrases = try Array(from: &image)
    isVerified = try Bool(from: &image)
  }
}
