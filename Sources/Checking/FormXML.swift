import DocumentModel
import Recognition

/// Writes the elements of form and the page.
struct FormXML {
  /// The document.
  let document: Document
  /// What was recognised.
  let submission: Submission
  /// Builds the tree.
  let writer: ModelWriter

  /// Writes the element `form`, where any element of form was found.
  func write() {
    // Without an element nothing is known of the form, so that no rule may miss one.
    guard !submission.form.isEmpty else { return }
    writer.open("form", page)
    for part in submission.form {
      writer.words("part", [("name", part.name.rawValue)] + part.facts.map { ($0.name, $0.value) }, at: part.place)
    }
    writer.close()
  }

  /// Paper and margins in millimetres, and how pages are numbered; empty where the format has no pages.
  private var page: [(String, String)] {
    guard let page = document.page else { return [] }
    let lengths = [
      ("width", page.width), ("height", page.height), ("top", page.top), ("bottom", page.bottom), ("left", page.left),
      ("right", page.right),
    ]
    var attributes = lengths.compactMap { name, length in length.map { (name, Self.millimetres($0)) } }
    attributes.append(("page-number", page.number.map { $0.isInHeader ? "header" : "footer" } ?? "none"))
    if let alignment = page.number?.alignment { attributes.append(("page-number-align", alignment.rawValue)) }
    if let number = page.number {
      attributes.append(("first-page-number", number.isOnFirstPage ? "yes" : "no"))
    }
    let bytes = document.paragraphs.reduce(0) { $0 + ($1.part == "document" ? $1.text.utf8.count : 0) }
    attributes.append(("bytes", "\(bytes)"))
    return attributes
  }

  /// Twentieths of a point in millimetres with one decimal.
  private static func millimetres(_ length: Int) -> String {
    let tenths = (Double(length) * 254 / 1440).rounded()
    guard abs(tenths) < 1e9 else { return "0" }
    let whole = Int(tenths)
    return "\(whole < 0 ? "-" : "")\(abs(whole) / 10).\(abs(whole) % 10)"
  }
}
