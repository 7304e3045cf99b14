import DocumentModel

/// Finds typed labels and how deep each stands in its list.
enum TypedLabels {
  /// Labels every paragraph of a document whose text begins with a label.
  static func find(in document: inout Document) {
    for index in document.paragraphs.indices where document.paragraphs[index].label.isEmpty {
      guard TypedLabel.canBegin(document.paragraphs[index].text.utf8) else { continue }
      let container = document.paragraphs[index].container
      if document.containers.indices.contains(container), document.containers[container].kind == .code { continue }
      let head = Array(document.paragraphs[index].text.utf8.prefix(48))
      guard let found = TypedLabel.read(head, in: 0..<head.count) else { continue }
      document.paragraphs[index].label = found.text
      document.paragraphs[index].typedLabelLength = found.length
    }
  }

  /// Makes items of lists of the labelled paragraphs that are no headings.
  ///
  /// A family of labels met before closes the families opened after it; a heading closes all.
  static func nest(in document: inout Document) {
    var open: [TypedLabel.Style] = []
    var container = 0
    for index in document.paragraphs.indices {
      let place = document.paragraphs[index].container
      var isReset =
        place != container || Opening.of(document.paragraphs[index].text.utf8, isOneOf: Opening.recipients)
      container = place
      let kind = document.paragraphs[index].kind
      if case .heading = kind { isReset = true }
      if isReset { open = [] }
      guard document.paragraphs[index].typedLabelLength > 0, kind == .plain,
        let style = TypedLabel.read(label: document.paragraphs[index].label)?.style
      else { continue }
      if let known = open.firstIndex(of: style) {
        open.removeSubrange((known + 1)...)
      } else {
        open.append(style)
      }
      document.paragraphs[index].kind = .listItem(level: open.count - 1)
    }
  }
}
