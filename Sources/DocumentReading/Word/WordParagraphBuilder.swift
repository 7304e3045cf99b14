import DocumentModel
import VietnameseText

/// How a run looks once all its styles are resolved.
struct WordLook: Equatable {
  /// What can be switched on and off.
  var style: Run.Style = []
  /// The index of the font.
  var font: Int?
  /// The size in half-points.
  var halfPoints: Int?
  /// The font of a legacy encoding that its letters are shown in; nil for Unicode.
  var letters: LegacyFont?
  /// Why it is not seen; nil for visible text.
  var hidden: HiddenText.Reason?
}

/// Collects the text of one paragraph as bytes, with its runs, hidden text and marks of notes.
struct WordParagraphBuilder {
  /// The visible text so far.
  private(set) var utf8: [UInt8] = []
  /// The runs so far; equal neighbours are one.
  private(set) var runs: [Run] = []
  /// The hidden text so far.
  private(set) var hidden: [HiddenText] = []
  /// The marks of notes so far.
  private(set) var notes: [NoteReference] = []
  /// The stretches of text in fonts of legacy encodings; equal neighbours are one.
  private(set) var legacy: [LegacyStretch] = []
  /// Where the visible text comes from, where that is noted.
  private(set) var pieces: [WordTrace.Piece] = []
  /// Hidden text that may still go on.
  private var hiddenUTF8: [UInt8] = []
  /// Why that text is not seen.
  private var hiddenReason = HiddenText.Reason.vanish
  /// The font of a legacy encoding that it is written in.
  private var hiddenLetters: LegacyFont?

  /// How many bytes of text there are, hidden ones included.
  var size: Int { utf8.count + hiddenUTF8.count }

  /// Whether there is no visible sign, only blanks if anything.
  var isBlank: Bool { Self.isBlank(utf8) }

  /// Adds text of one look.
  mutating func append(_ bytes: some Collection<UInt8>, look: WordLook) {
    guard !bytes.isEmpty else { return }
    if let reason = look.hidden {
      if reason != hiddenReason || look.letters != hiddenLetters { closeHidden() }
      hiddenReason = reason
      hiddenLetters = look.letters
      hiddenUTF8.append(contentsOf: bytes)
      return
    }
    closeHidden()
    let start = utf8.count
    utf8.append(contentsOf: bytes)
    if let font = look.letters { addLegacy(start..<utf8.count, font) }
    if let last = runs.indices.last, runs[last].style == look.style, runs[last].font == look.font,
      runs[last].halfPoints == look.halfPoints
    {
      runs[last].range = runs[last].range.lowerBound..<utf8.count
    } else {
      runs.append(Run(range: start..<utf8.count, style: look.style, font: look.font, halfPoints: look.halfPoints))
    }
  }

  /// Takes up a stretch in a font of a legacy encoding.
  private mutating func addLegacy(_ range: Range<Int>, _ font: LegacyFont) {
    if let last = legacy.indices.last, legacy[last].font == font, legacy[last].range.upperBound == range.lowerBound {
      legacy[last].range = legacy[last].range.lowerBound..<range.upperBound
    } else {
      legacy.append(LegacyStretch(range: range, font: font))
    }
  }

  /// Notes where text comes from that was just added, unless it is hidden.
  mutating func trace(_ count: Int, of element: Int, _ stored: WordTrace.StoredText?) {
    guard hiddenUTF8.isEmpty, count > 0 else { return }
    pieces.append(WordTrace.Piece(text: utf8.count - count..<utf8.count, element: element, stored: stored))
  }

  /// Adds the mark of a note.
  mutating func append(noteIn container: Int) {
    closeHidden()
    notes.append(NoteReference(offset: utf8.count, container: container))
  }

  /// Empties it for the next paragraph; the room of a usual one is kept.
  mutating func reset() {
    let keeps = utf8.capacity <= 1 << 16
    utf8.removeAll(keepingCapacity: keeps)
    runs.removeAll(keepingCapacity: keeps)
    hidden = []
    notes = []
    legacy = []
    pieces = []
    hiddenUTF8.removeAll(keepingCapacity: keeps)
  }

  /// Ends a stretch of hidden text.
  mutating func closeHidden() {
    guard !hiddenUTF8.isEmpty else { return }
    if !Self.isBlank(hiddenUTF8) {
      var text = hiddenUTF8
      if let hiddenLetters { text = LegacyStretch.converted(text, from: hiddenLetters) }
      hidden.append(
        HiddenText(offset: utf8.count, text: String(decoding: text, as: UTF8.self), reason: hiddenReason))
    }
    hiddenUTF8.removeAll(keepingCapacity: true)
  }

  /// Whether bytes hold blanks only: white space, or a no-break space.
  private static func isBlank(_ utf8: [UInt8]) -> Bool {
    var isAfterC2 = false
    for byte in utf8 {
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20: if isAfterC2 { return false }
      case 0xC2 where !isAfterC2: isAfterC2 = true
      case 0xA0 where isAfterC2: isAfterC2 = false
      default: return false
      }
    }
    return true
  }
}
