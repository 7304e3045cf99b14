/// A block of Markdown that holds text and no other block.
struct MarkdownLeaf {
  /// The kinds of leaf.
  enum Kind: Equatable {
    /// A paragraph.
    case paragraph
    /// A heading of a level from 1 to 6.
    case heading(Int)
    /// Code: lines as they are.
    case code
    /// HTML: its text without tags.
    case html
    /// A cell of a table.
    case cell
  }

  /// What it is.
  var kind: Kind
  /// Its lines in the source, without what marks the blocks around it.
  var lines: [Range<Int>]
  /// The container it stands in.
  var container: Int
  /// Whether it stands in a footnote.
  var isNote: Bool
  /// The label of the item of a list that it begins; empty where it begins none.
  var label = ""
  /// How deep that item stands, from 0.
  var level = 0
}
