import DocumentModel

/// The text of a leaf of Markdown cut into pieces: words, marks that are dropped, line ends, comments, notes.
struct InlinePieces {
  /// One piece.
  struct Piece {
    /// What it stands for.
    enum Kind {
      /// Words, shown as they are.
      case text
      /// Characters shown in place of what is written, for an entity.
      case replaced([UInt8])
      /// Marks that are not shown.
      case dropped
      /// The end of a line: kept, or made a blank.
      case lineEnd(isHard: Bool)
      /// A comment; its range is that of its words.
      case comment
      /// The mark of a footnote, with its container.
      case note(Int)
    }

    /// What it stands for.
    var kind: Kind
    /// Its stretch of the leaf's text.
    var range: Range<Int>
    /// How many more (or fewer) bold, italic, struck and underlined stretches cover what begins here.
    var change = StyleCount()
  }

  /// The pieces in order.
  var pieces: [Piece] = []

  /// Adds a piece, unless it is an empty stretch of words.
  mutating func add(_ kind: Piece.Kind, _ range: Range<Int>) {
    if range.isEmpty, case .text = kind { return }
    pieces.append(Piece(kind: kind, range: range))
  }

  /// Lays a style over the pieces between two, both left aside.
  mutating func style(_ style: Run.Style, after opener: Int, before closer: Int) {
    guard opener + 1 < closer, closer < pieces.count else { return }
    pieces[opener + 1].change.add(style, 1)
    pieces[closer].change.add(style, -1)
  }
}

/// How many stretches of each style cover a place.
struct StyleCount {
  /// Bold, italic, struck through, underlined.
  private var bold = 0
  private var italic = 0
  private var strike = 0
  private var underline = 0

  /// Counts stretches of a style up or down.
  mutating func add(_ style: Run.Style, _ count: Int) {
    if style.contains(.bold) { bold += count }
    if style.contains(.italic) { italic += count }
    if style.contains(.strike) { strike += count }
    if style.contains(.underline) { underline += count }
  }

  /// Adds another count.
  mutating func add(_ other: StyleCount) {
    bold += other.bold
    italic += other.italic
    strike += other.strike
    underline += other.underline
  }

  /// The styles with at least one stretch.
  var style: Run.Style {
    var style: Run.Style = []
    if bold > 0 { style.insert(.bold) }
    if italic > 0 { style.insert(.italic) }
    if strike > 0 { style.insert(.strike) }
    if underline > 0 { style.insert(.underline) }
    return style
  }
}
