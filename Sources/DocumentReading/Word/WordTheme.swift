import XML

/// Reads the Latin fonts of the theme part.
final class WordThemeHandler: WordPartReader {
  /// The fonts of the document.
  private let fonts: FontList
  /// The font that is open: `majorFont` or `minorFont`.
  private var open: WordName?
  /// Whether both fonts were read.
  private(set) var isFinished = false

  /// Creates a handler.
  init(fonts: FontList) { self.fonts = fonts }

  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes) {
    guard name.namespace == WordNamespace.drawing, let known = WordName.known(name.local) else { return }
    switch known {
    case .majorFont, .minorFont: open = known
    case .latin where open == .majorFont: fonts.majorFont = attributes.plain(.typeface) ?? ""
    case .latin where open == .minorFont:
      fonts.minorFont = attributes.plain(.typeface) ?? ""
      isFinished = true
    default: break
    }
  }

  func end(_ name: XMLEventName) {
    guard name.namespace == WordNamespace.drawing, let known = WordName.known(name.local) else { return }
    if known == open { open = nil }
  }

  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {}
}
