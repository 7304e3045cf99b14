import ZipArchive

/// The formats that a page is written in; raw values are the endings of file names.
public enum PageFormat: String, Sendable, Equatable, CaseIterable {
  /// Word (Office Open XML, transitional).
  case docx
  /// A page for browsers that loads nothing.
  case html
  /// Markdown with tables, as GitHub reads it.
  case markdown = "md"
  /// Plain text.
  case text = "txt"

  /// Other endings of file names.
  private static let aliases = ["htm": PageFormat.html, "markdown": .markdown]

  /// Tells the format by a file's name; nil where its ending says nothing.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: "."), !fileName[dot...].contains("/") else { return nil }
    let ending = fileName[fileName.index(after: dot)...].lowercased()
    guard let format = PageFormat(rawValue: ending) ?? Self.aliases[ending] else { return nil }
    self = format
  }

  /// Writes a page; the same page gives the same bytes.
  public func bytes(of page: Page) throws(ZipWriter.Failure) -> [UInt8] {
    switch self {
    case .docx: try WordPage(page).package()
    case .html: Array(HTMLPage(page).text().utf8)
    case .markdown: Array(MarkdownPage.text(of: page).utf8)
    case .text: Array(TextPage.text(of: page).utf8)
    }
  }
}
