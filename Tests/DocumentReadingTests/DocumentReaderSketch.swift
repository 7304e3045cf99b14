import DocumentModel

/// A document as lines that are easy to compare: place, kind, label and text of each paragraph.
func sketch(_ document: Document) -> [String] {
  document.paragraphs.map { paragraph in
    var place = ""
    for container in document.containers(around: paragraph).reversed() {
      switch container.kind {
      case .row: place += "\(container.ordinal)."
      case .cell: place += "\(container.ordinal): "
      case .quote: place += "> "
      case .code: place += "code: "
      case .footnote: place += "note \(container.label): "
      default: break
      }
    }
    let label = paragraph.label.isEmpty ? "" : "[\(paragraph.label)] "
    switch paragraph.kind {
    case .plain: return "\(place)\(label)\(paragraph.text)"
    case .heading(let level): return "\(place)H\(level) \(label)\(paragraph.text)"
    case .listItem(let level): return "\(place)L\(level) \(label)\(paragraph.text)"
    }
  }
}

/// A small generator of pseudo-random numbers with a fixed start, so that a failure can be repeated.
struct RepeatableNumbers: RandomNumberGenerator {
  /// The state.
  private var state: UInt64

  /// Starts from a seed.
  init(seed: UInt64) { state = seed }

  /// The next number (SplitMix64).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
