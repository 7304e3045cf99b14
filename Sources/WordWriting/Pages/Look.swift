/// Sizes and margins of annex I to decree 30/2020/NĐ-CP.
public enum Look {
  /// The typeface.
  static let typeface = "Times New Roman"

  /// Running text, in points (13 to 14).
  public static let text = 14
  /// The body above and the issuing body, the national title (12 to 13).
  public static let letterhead = 12
  /// The motto, a point larger than the national title, and the place with the date.
  public static let motto = 13
  /// The number (13).
  public static let number = 13
  /// `Nơi nhận` (12).
  public static let recipientsTitle = 12
  /// The recipients (11).
  public static let recipients = 11
  /// Cells of tables; the decree leaves them open.
  public static let table = 12
  /// The least space below a table, in points.
  static let belowTable = 6
  /// The number of the page (13 to 14).
  static let pageNumber = 13

  /// The indentation of a first line: 1.27 cm, in twentieths of a point.
  static let firstLine = 720

  /// The short edge of A4, in twentieths of a point.
  static let shortEdge = 11906
  /// The long edge.
  static let longEdge = 16838
  /// Above and below: 20 mm.
  static let marginAbove = 1134
  /// At the left: 30 mm.
  static let marginLeft = 1701
  /// At the right: 15 mm.
  static let marginRight = 851
  /// From the edge to the number of the page.
  static let marginNumber = 567

  /// The width of the text.
  static func width(of paper: Page.Paper) -> Int {
    (paper == .portrait ? shortEdge : longEdge) - marginLeft - marginRight
  }
}
