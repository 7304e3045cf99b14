import XML

/// Reads the numbering part.
final class NumberingHandler: WordPartReader {
  /// The most lists and the most uses of a document.
  private static let limit = 50_000

  /// What was read.
  private(set) var definitions = NumberingDefinitions()
  /// Why the file is not read.
  private(set) var failure: ReadingError?
  /// The list that is open, and its id.
  private var list: (id: Int, list: NumberingDefinitions.List)?
  /// The use that is open, and its id.
  private var use: (id: Int, use: NumberingDefinitions.Use)?
  /// The level that is open, and its index.
  private var level: (index: Int, level: NumberingDefinitions.Level)?
  /// The level that a use overrides.
  private var overridden: Int?
  /// Whether a branch for older programs is open, which says less.
  private var isFallback = false

  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes) {
    guard let known = WordName.known(name.local) else { return }
    if name.namespace == WordNamespace.compatibility, known == .Fallback { isFallback = true }
    guard name.namespace == WordNamespace.word, !isFallback else { return }
    switch known {
    case .abstractNum: list = attributes.number(.abstractNumId).map { ($0, NumberingDefinitions.List()) }
    case .numStyleLink: list?.list.styleLink = attributes.word(.val)
    case .num: use = attributes.number(.numId).map { ($0, NumberingDefinitions.Use(list: -1)) }
    case .abstractNumId: use?.use.list = attributes.number(.val) ?? -1
    case .lvlOverride: overridden = attributes.number(.ilvl)
    case .startOverride:
      if let overridden, (0...8).contains(overridden) { use?.use.starts[overridden] = attributes.number(.val) }
    case .lvl: level = attributes.number(.ilvl).map { ($0, NumberingDefinitions.Level()) }
    case .start: level?.level.start = attributes.number(.val) ?? 1
    case .numFmt: readFormat(attributes)
    case .lvlText: level?.level.text = attributes.word(.val) ?? ""
    case .lvlRestart: level?.level.restart = attributes.number(.val)
    case .isLgl: level?.level.isLegal = attributes.isOn
    case .pStyle: level?.level.style = attributes.word(.val)
    case .lvlPicBulletId: level?.level.isPicture = true
    case .vanish: level?.level.isHidden = attributes.isOn
    case .rFonts: level?.level.symbolFont = attributes.word(.ascii) ?? attributes.word(.hAnsi)
    default: break
    }
  }

  /// Reads `w:numFmt`; a format of its own says in `w:format` how it looks, such as `001, 002, 003, ...`.
  private func readFormat(_ attributes: XMLEventAttributes) {
    let format = attributes.word(.val) ?? "decimal"
    let example = format == "custom" ? attributes.word(.format)?.prefix { $0 != "," } : nil
    level?.level.format = example.map(String.init) ?? format
  }

  func end(_ name: XMLEventName) {
    guard let known = WordName.known(name.local) else { return }
    if name.namespace == WordNamespace.compatibility, known == .Fallback { isFallback = false }
    guard name.namespace == WordNamespace.word, !isFallback else { return }
    switch known {
    case .lvl:
      guard let closed = level, (0...8).contains(closed.index) else { break }
      if use != nil {
        use?.use.levels[closed.index] = closed.level
      } else {
        list?.list.levels[closed.index] = closed.level
      }
      level = nil
    case .lvlOverride: overridden = nil
    case .abstractNum:
      if let list { definitions.lists[list.id] = list.list }
      list = nil
    case .num:
      if let use { definitions.uses[use.id] = use.use }
      use = nil
    default: break
    }
    if max(definitions.lists.count, definitions.uses.count) > Self.limit {
      failure = .tooLargeWord("more than \(Self.limit) lists", vietnamese: "trên \(Self.limit) danh sách")
    }
  }

  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {}
}
