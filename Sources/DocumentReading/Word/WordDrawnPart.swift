import XML

/// Collects the words of a chart or diagram: titles, names of rows and columns, the words in shapes.
final class WordDrawnPart: WordPartReader {
  /// The lines so far.
  private(set) var lines: [String] = []
  /// The line that is open.
  private var line: [UInt8] = []
  /// The characters of the element that is open.
  private var text: [UInt8] = []
  /// Whether characters are collected.
  private var isCollecting = false
  /// Whether a point of a diagram is open that stands for no shape.
  private var isSilent = false
  /// Whether stored words of a chart are open.
  private var isCache = false
  /// Whether the categories were read; each row of numbers has them again.
  private var hasCategories = false
  /// Whether categories are open that were read before.
  private var isRepeated = false

  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes) {
    switch (name.namespace, WordName.known(name.local)) {
    case (WordNamespace.drawing, .t), (WordNamespace.chart, .v):
      isCollecting = name.namespace == WordNamespace.drawing || isCache
      text = []
    case (WordNamespace.diagram, .pt):
      isSilent = ["pres", "parTrans", "sibTrans", "doc"].contains(attributes.plain(.type))
    case (WordNamespace.chart, .strCache): isCache = true
    case (WordNamespace.chart, .cat): isRepeated = hasCategories
    default: break
    }
  }

  func end(_ name: XMLEventName) {
    switch (name.namespace, WordName.known(name.local)) {
    case (WordNamespace.drawing, .t):
      if !isSilent, isCollecting { line += text }
      isCollecting = false
    case (WordNamespace.drawing, .p): endLine()
    case (WordNamespace.chart, .v):
      if isCollecting, !isRepeated {
        line = text
        endLine()
      }
      isCollecting = false
    case (WordNamespace.chart, .strCache): isCache = false
    case (WordNamespace.chart, .cat): (isRepeated, hasCategories) = (false, true)
    default: break
    }
  }

  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {
    if isCollecting { text.append(contentsOf: utf8) }
  }

  /// Ends a line, unless it is blank.
  private func endLine() {
    if line.contains(where: { $0 > 0x20 }) {
      lines.append(String(decoding: line.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self))
    }
    line = []
  }
}
