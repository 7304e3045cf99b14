import XML

/// Reads the styles part.
final class StylesHandler: WordPartReader {
  /// The most styles of a document.
  private static let limit = 50_000

  /// What was read.
  private(set) var definitions = StyleSheet.Definitions()
  /// Why the file is not read.
  private(set) var failure: ReadingError?
  /// The fonts of the document.
  private let fonts: FontList
  /// The style that is open, and its id.
  private var open: (id: String, style: StyleSheet.Style)?
  /// Whether the defaults of runs or paragraphs are open.
  private var isInDefaults = false
  /// Whether a part of a table style for some of its cells is open.
  private var isConditional = false
  /// Whether `w:rPr` or `w:pPr` is open; properties stand nowhere else.
  private var isInRun = false
  /// Whether `w:pPr` is open.
  private var isInParagraph = false
  /// How deep in old properties, which tracked changes keep, the parser stands.
  private var skipped = 0

  /// Creates a handler.
  init(fonts: FontList) { self.fonts = fonts }

  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes) {
    if skipped > 0 {
      skipped += 1
      return
    }
    guard name.namespace == WordNamespace.word, let known = WordName.known(name.local) else { return }
    switch known {
    case .style:
      guard let id = attributes.word(.styleId) else { return }
      open = (id, StyleSheet.Style())
      if attributes.word(.type, is: "paragraph"), let isDefault = attributes.word(.default_),
        ["1", "true", "on"].contains(isDefault)
      {
        definitions.defaultParagraphStyle = id
      }
    case .name where !isInRun: open?.style.name = attributes.word(.val)?.lowercased() ?? ""
    case .basedOn: open?.style.base = attributes.word(.val)
    case .rPrDefault, .pPrDefault: isInDefaults = true
    case .tblStylePr: isConditional = true
    case .rPr: isInRun = true
    case .pPr: isInParagraph = true
    case .rPrChange, .pPrChange: skipped = 1
    case .shd where !isInRun && !isInParagraph:
      if WordColor(shading: attributes) != nil { open?.style.colorsCells = true }
    default: readProperty(known, attributes)
    }
  }

  /// Reads a child of `w:rPr` or `w:pPr`.
  private func readProperty(_ name: WordName, _ attributes: XMLEventAttributes) {
    guard !isConditional else { return }
    switch (isInRun, isInParagraph, isInDefaults) {
    case (true, _, true): definitions.defaultRun.read(name, attributes, fonts: fonts)
    case (true, _, false): open?.style.run.read(name, attributes, fonts: fonts)
    case (false, true, true): definitions.defaultParagraph.read(name, attributes)
    case (false, true, false): open?.style.paragraph.read(name, attributes)
    default: break
    }
  }

  func end(_ name: XMLEventName) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    guard name.namespace == WordNamespace.word, let known = WordName.known(name.local) else { return }
    switch known {
    case .style:
      if let open { definitions.styles[open.id] = open.style }
      open = nil
      if definitions.styles.count > Self.limit {
        failure = .tooLargeWord("more than \(Self.limit) styles", vietnamese: "trên \(Self.limit) kiểu chữ")
      }
    case .rPrDefault, .pPrDefault: isInDefaults = false
    case .tblStylePr: isConditional = false
    case .rPr: isInRun = false
    case .pPr: isInParagraph = false
    default: break
    }
  }

  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {}
}
