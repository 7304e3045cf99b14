import DocumentModel

/// A flow of paragraphs that is read on its own: a part's text, a note, or a text box.
struct WordStory {
  /// A table that is open.
  struct Table {
    /// The container of the table.
    var container: Int
    /// How many rows it has so far.
    var rows = 0
    /// The container of the open row.
    var row: Int?
    /// How many cells the open row has so far.
    var cells = 0
    /// The container of the open cell.
    var cell: Int?
    /// The colour of the open cell.
    var fill: WordColor?
    /// Whether the table's style colours cells in a way that is not followed.
    var isColored = false
    /// Whether the open row is not in the view that is read.
    var isRowGone = false
    /// Whether the open cell is not in the view that is read.
    var isCellGone = false
    /// Why the text of the whole table is not seen; nil where it is.
    var hidden: HiddenText.Reason?
    /// The same for the open row.
    var hiddenRow: HiddenText.Reason?
    /// The paragraph that it stands in, which goes on after it; nil for a table between paragraphs.
    var around: Open?
    /// What its style says of runs.
    var run = RunProperties()
    /// The colour behind all its cells.
    var wholeFill: WordColor?
  }

  /// Why the rows and tables that are open hide their text; nil where they do not.
  var hiddenByTable: HiddenText.Reason? { tables.lazy.compactMap { $0.hidden ?? $0.hiddenRow }.first }

  /// A complex field that is open.
  struct Field {
    /// Its number in the part.
    var ordinal: Int
    /// Whether its result has begun.
    var isResult = false
    /// Its instruction, as far as it is needed.
    var instruction: [UInt8] = []
    /// How much text there was when its result began.
    var before = 0
    /// The field of a form that it stands for.
    var form: WordFormField?
  }

  /// A paragraph that is open.
  struct Open {
    /// Its text so far.
    var builder = WordParagraphBuilder()
    /// Its number in the part.
    var ordinal: Int
    /// The container it stands in.
    var container: Int
    /// The id of its style.
    var style: String?
    /// What its style says.
    var resolved: StyleSheet.Resolved
    /// What it says itself.
    var properties = ParagraphProperties()
    /// What is said of its mark.
    var mark = RunProperties()
    /// Whether its mark is not in the view that is read, so that the next paragraph goes on with it.
    var isMarkGone = false
    /// Its label and level, once counted; the label is nil for a paragraph without numbering.
    var numbering: (label: String?, level: Int)?
    /// The paragraphs of the text boxes it holds.
    var boxes: [Paragraph] = []
    /// The number of the element that began it.
    var element = 0
  }

  /// The container of paragraphs outside tables.
  var container: Int
  /// Why nothing of it is seen; nil for a visible flow.
  var hidden: HiddenText.Reason?
  /// The colour behind it.
  var background: WordColor
  /// The finished paragraphs.
  var output: [Paragraph] = []
  /// The paragraph that is open.
  var paragraph: Open?
  /// A paragraph whose mark is gone, waiting for the next.
  var pending: Open?
  /// The drawing that is open.
  var box = WordBox()
  /// The tables that are open, outermost first.
  var tables: [Table] = []
  /// The fields that are open, outermost first.
  var fields: [Field] = []
  /// How many of these have not come to their result.
  var instructions = 0
  /// What the open run says.
  var run = RunProperties()
  /// The id of the open run's style.
  var runStyle: String?
  /// How the open run looks, once asked for.
  var look: WordLook?

  /// Creates an empty flow.
  init(container: Int, background: WordColor, hidden: HiddenText.Reason? = nil) {
    self.container = container
    self.background = background
    self.hidden = hidden
  }

  /// The container that a paragraph now stands in.
  var place: Int {
    guard let table = tables.last else { return container }
    return table.cell ?? table.row ?? table.container
  }

  /// The colour behind the text of the innermost cell, box or page.
  var backdrop: WordColor {
    for table in tables.reversed() {
      if let fill = table.fill ?? table.wholeFill, fill != .automatic { return fill }
      if table.isColored { return .unknown }
    }
    return background
  }
}
