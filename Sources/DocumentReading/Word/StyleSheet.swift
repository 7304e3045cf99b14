/// The styles of a Word file, each resolved through the styles it is based on when first asked for.
final class StyleSheet {
  /// One style as written.
  struct Style {
    /// Its name, lower-cased.
    var name = ""
    /// The id of the style it is based on.
    var base: String?
    /// What it says of runs.
    var run = RunProperties()
    /// What it says of paragraphs.
    var paragraph = ParagraphProperties()
    /// Whether it colours cells, as table styles do.
    var colorsCells = false
  }

  /// A style with all that it inherits.
  struct Resolved {
    /// What it says of runs.
    var run = RunProperties()
    /// What it says of paragraphs.
    var paragraph = ParagraphProperties()
    /// The heading level by name or outline, from 1; nil for none.
    var heading: Int?
    /// The id of the style in the chain that brings the numbering.
    var numberingStyle: String?
    /// Whether it colours cells.
    var colorsCells = false
  }

  /// The most styles in a chain; Word itself ends at 11.
  private static let longestChain = 64

  /// What the styles part says.
  struct Definitions {
    /// The styles by id.
    var styles: [String: Style] = [:]
    /// What the defaults of the document say of runs.
    var defaultRun = RunProperties()
    /// What the defaults of the document say of paragraphs.
    var defaultParagraph = ParagraphProperties()
    /// The id of the style of paragraphs that name none.
    var defaultParagraphStyle: String?
  }

  /// What the styles part says.
  let definitions: Definitions
  /// Resolved styles by id.
  private var resolved: [String: Resolved] = [:]

  /// Creates a sheet.
  init(_ definitions: Definitions = Definitions()) { self.definitions = definitions }

  /// What the defaults of the document say of runs.
  var defaultRun: RunProperties { definitions.defaultRun }
  /// What the defaults of the document say of paragraphs.
  var defaultParagraph: ParagraphProperties { definitions.defaultParagraph }

  /// A style with all that it inherits; an unknown one says nothing.
  func resolve(_ id: String?) -> Resolved {
    guard let id = id ?? definitions.defaultParagraphStyle else { return Resolved() }
    if let found = resolved[id] { return found }
    var chain: [(id: String, style: Style)] = []
    var next: String? = id
    while let current = next, let style = definitions.styles[current], chain.count < Self.longestChain,
      !chain.contains(where: { $0.id == current })
    {
      chain.append((current, style))
      next = style.base
    }
    var result = Resolved()
    for (id, style) in chain.reversed() {
      result.run.overlay(style.run)
      result.paragraph.overlay(style.paragraph)
      if style.paragraph.numbering != nil || style.paragraph.numberingLevel != nil { result.numberingStyle = id }
      if let level = style.paragraph.outline {
        result.heading = (0...8).contains(level) ? level + 1 : nil
      } else if let level = Self.headingLevel(style.name) {
        result.heading = level
      }
      result.colorsCells = result.colorsCells || style.colorsCells
    }
    if definitions.styles[id] != nil { resolved[id] = result }
    return result
  }

  /// The level of a heading style by its name: built-in names are English in every file that Word writes.
  private static func headingLevel(_ name: String) -> Int? {
    for prefix in ["heading ", "heading", "tiêu đề ", "đầu đề ", "đề mục "] where name.hasPrefix(prefix) {
      guard let level = Int(name.dropFirst(prefix.count)), (1...9).contains(level) else { continue }
      return level
    }
    return nil
  }
}
