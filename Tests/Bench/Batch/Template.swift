/// The habits of one office: how its Word files are laid out, and how much Word wrote into them on the way.
struct Template: Sendable {
  /// How the letterhead is made.
  enum Letterhead: Sendable {
    /// A table of two columns.
    case table
    /// The same, with the line below the motto drawn.
    case drawnLine
    /// Paragraphs with a tab between left and right.
    case tabs
  }

  /// Its name, by which the list of the batch calls it.
  let name: String
  /// How the letterhead is made.
  let letterhead: Letterhead
  /// Whether headings have a style and are numbered by Word; else they are bold, with a typed number.
  let hasStyledHeadings: Bool
  /// Whether items of lists are numbered by Word; else a dash is typed.
  let hasWordLists: Bool
  /// Whether there is a table of costs.
  let hasTable: Bool
  /// Whether there are footnotes.
  let hasNotes: Bool
  /// Whether first, even and other pages have headers and footers of their own; else there is one footer at most.
  let hasManyHeaders: Bool
  /// Whether properties stand at each run, rather than in the styles.
  let hasDirectFormat: Bool
  /// The bytes of text in a run on average: Word cuts runs at each editing and each mark of its speller.
  let runBytes: Int
  /// How many of Word's latent styles are listed, of 376.
  let latentStyles: Int
  /// How many styles of tables with conditional formats there are, some 2 kB each.
  let tableStyles: Int
  /// How many lists are defined, nine levels each.
  let lists: Int

  /// The templates in turn; their `styles.xml` have about 12, 19, 36, 44, 60, 30, 17 and 40 kB.
  static let all = [
    Template(
      name: "plain-2007", letterhead: .table, hasStyledHeadings: false, hasWordLists: false, hasTable: false,
      hasNotes: false, hasManyHeaders: false, hasDirectFormat: true, runBytes: 66, latentStyles: 70, tableStyles: 0,
      lists: 1),
    Template(
      name: "numbered-headings", letterhead: .table, hasStyledHeadings: true, hasWordLists: true, hasTable: true,
      hasNotes: false, hasManyHeaders: false, hasDirectFormat: false, runBytes: 44, latentStyles: 137, tableStyles: 1,
      lists: 6),
    Template(
      name: "drawn-line", letterhead: .drawnLine, hasStyledHeadings: false, hasWordLists: false, hasTable: false,
      hasNotes: true, hasManyHeaders: false, hasDirectFormat: true, runBytes: 72, latentStyles: 376, tableStyles: 0,
      lists: 3),
    Template(
      name: "many-headers", letterhead: .table, hasStyledHeadings: false, hasWordLists: true, hasTable: true,
      hasNotes: false, hasManyHeaders: true, hasDirectFormat: true, runBytes: 78, latentStyles: 376, tableStyles: 4,
      lists: 10),
    Template(
      name: "all-table-styles", letterhead: .drawnLine, hasStyledHeadings: true, hasWordLists: true, hasTable: true,
      hasNotes: true, hasManyHeaders: true, hasDirectFormat: true, runBytes: 68, latentStyles: 376, tableStyles: 12,
      lists: 14),
    Template(
      name: "tabs-no-table", letterhead: .tabs, hasStyledHeadings: false, hasWordLists: false, hasTable: false,
      hasNotes: false, hasManyHeaders: false, hasDirectFormat: false, runBytes: 38, latentStyles: 267, tableStyles: 1,
      lists: 2),
    Template(
      name: "few-runs", letterhead: .table, hasStyledHeadings: false, hasWordLists: false, hasTable: true,
      hasNotes: false, hasManyHeaders: false, hasDirectFormat: false, runBytes: 98, latentStyles: 137, tableStyles: 0,
      lists: 1),
    Template(
      name: "often-edited", letterhead: .tabs, hasStyledHeadings: true, hasWordLists: false, hasTable: false,
      hasNotes: true, hasManyHeaders: false, hasDirectFormat: true, runBytes: 44, latentStyles: 376, tableStyles: 2,
      lists: 8),
  ]
}
