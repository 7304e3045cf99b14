import DocumentModel
import Recognition

/// Tells for each paragraph where a reader finds it, such as `Phần II/đoạn 3` or `bảng 1/hàng 2/cột 3`.
struct OutlinePaths {
  /// The longest a heading without a label is quoted, in characters.
  private static let longestTitle = 40
  /// The most containers and headings that a path names, so that hostile nesting cannot make it grow.
  private static let deepest = 6

  /// The path of each paragraph.
  let paths: [String]

  /// Finds the paths of a document's paragraphs.
  init(document: Document, outline: [OutlineEntry]) {
    let entries = outline.filter { document.paragraphs.indices.contains($0.paragraph) }
      .sorted { ($0.paragraph, $1.level) < ($1.paragraph, $0.level) }
    var next = 0
    var open: [(entry: OutlineEntry, path: String)] = []
    var count = 0
    var paths: [String] = []
    paths.reserveCapacity(document.paragraphs.count)
    for (index, paragraph) in document.paragraphs.enumerated() {
      while let last = open.last, last.entry.extent.upperBound <= index {
        open.removeLast()
        count = 0
      }
      var isHeading = false
      while next < entries.count, entries[next].paragraph <= index {
        isHeading = isHeading || entries[next].paragraph == index
        let label = Self.label(of: document.paragraphs[entries[next].paragraph])
        let outer = open.suffix(1).map(\.path).first(where: { _ in open.count < Self.deepest })
        open.append((entries[next], (outer.map { $0 + "/" } ?? "") + label))
        next += 1
        count = 0
      }
      let section = open.last?.path ?? ""
      if let container = Self.path(of: paragraph, in: document) {
        paths.append(container)
      } else if isHeading {
        paths.append(section)
      } else {
        count += 1
        paths.append((section.isEmpty ? "" : section + "/") + "đoạn \(count)")
      }
    }
    self.paths = paths
  }

  /// How a heading is called: its label, or the beginning of its words where it has none.
  private static func label(of heading: Paragraph) -> String {
    let label = heading.label.blanksMadeOne
    let bare = String(label.prefix(longestTitle)).trimmingEnd { ".):-–".contains($0) }
    guard !bare.isEmpty else {
      let title = heading.text.blanksMadeOne
      return title.count <= longestTitle ? title : String(title.prefix(longestTitle)) + "…"
    }
    if bare.allSatisfy({ "IVXLC".contains($0) }) { return "Phần \(bare)" }
    if bare.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) { return "mục \(bare)" }
    return bare
  }

  /// The path of a paragraph that stands in a table, note, box, header or footer; nil for one of the main text.
  private static func path(of paragraph: Paragraph, in document: Document) -> String? {
    let around = document.containers(around: paragraph)
    let names = around.reversed().compactMap { container -> String? in
      let number = container.label.isEmpty ? "\(container.ordinal + 1)" : container.label
      switch container.kind {
      case .body, .quote, .code: return nil
      case .table: return "bảng \(container.ordinal + 1)"
      case .row: return "hàng \(container.ordinal + 1)"
      case .cell: return "cột \(container.ordinal + 1)"
      case .textBox: return "khung chữ \(container.ordinal + 1)"
      case .footnote: return "chú thích \(number)"
      case .endnote: return "chú thích cuối \(number)"
      case .header: return "đầu trang"
      case .footer: return "chân trang"
      }
    }
    return names.isEmpty ? nil : names.suffix(deepest).joined(separator: "/")
  }
}

extension String {
  /// The text without the characters at its end that answer a test.
  func trimmingEnd(_ isDropped: (Character) -> Bool) -> String {
    var kept = self[...]
    while let last = kept.last, isDropped(last) { kept.removeLast() }
    return String(kept)
  }
}
