import DocumentModel
import XML

/// How notes are counted.
struct NoteNumbering: Equatable {
  /// The format of their marks.
  var format: String?
  /// The number of the first one.
  var start: Int?
  /// Whether each section begins anew.
  var restartsInSection: Bool?

  /// Reads a child of `w:footnotePr` or `w:endnotePr`.
  mutating func read(_ name: WordName, _ attributes: XMLEventAttributes) {
    switch name {
    case .numFmt: format = attributes.word(.val)
    case .numStart: start = attributes.number(.val)
    case .numRestart: restartsInSection = attributes.word(.val, is: "eachSect")
    default: break
    }
  }

  /// These with what they leave open taken from others.
  func over(_ other: NoteNumbering) -> NoteNumbering {
    NoteNumbering(
      format: format ?? other.format, start: start ?? other.start,
      restartsInSection: restartsInSection ?? other.restartsInSection)
  }
}

/// How the two kinds of notes are counted.
struct NotesNumbering: Equatable {
  /// Footnotes.
  var footnotes = NoteNumbering()
  /// Endnotes.
  var endnotes = NoteNumbering()
}

/// Reads from the settings part what changes how text looks and counts.
final class WordSettingsHandler: WordPartReader {
  /// Whether even pages have headers of their own.
  private(set) var hasEvenPages = false
  /// How notes are counted.
  private(set) var notes = NotesNumbering()
  /// Which colours of the theme stand for paper and ink.
  private(set) var mapping: [WordTheme.Slot: WordTheme.Slot] = [:]
  /// The kind of note whose counting is open.
  private var open: WordName?

  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes) {
    guard name.namespace == WordNamespace.word, let known = WordName.known(name.local) else { return }
    switch known {
    case .evenAndOddHeaders: hasEvenPages = attributes.isOn
    case .footnotePr, .endnotePr: open = known
    case .clrSchemeMapping:
      let names: [(WordName, WordTheme.Slot)] = [
        (.bg1, .background1), (.t1, .text1), (.bg2, .background2), (.t2, .text2),
      ]
      for (name, slot) in names { mapping[slot] = attributes.word(name).flatMap(WordTheme.Slot.init(rawValue:)) }
    default:
      if open == .footnotePr { notes.footnotes.read(known, attributes) }
      if open == .endnotePr { notes.endnotes.read(known, attributes) }
    }
  }

  func end(_ name: XMLEventName) {
    let known = WordName.known(name.local)
    if known == .footnotePr || known == .endnotePr { open = nil }
  }

  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {}
}
