import XML

extension WordPartHandler {
  /// The most fields in one another.
  private static let deepestField = 1_000

  /// Begins a complex field, its result, or ends it.
  func startField(_ attributes: XMLEventAttributes) {
    let isBegin = attributes.word(.fldCharType, is: "begin")
    if isBegin { fieldOrdinal += 1 }
    // The characters of a deleted field are no boundaries in the view that is read.
    guard gone == 0 else { return }
    if isBegin {
      guard !state.isUnclosed(fieldOrdinal, in: part) else { return }
      guard story.fields.count < Self.deepestField else {
        state.failure = .tooLargeWord(
          "more than \(Self.deepestField) fields in one another",
          vietnamese: "trên \(Self.deepestField) trường lồng nhau")
        return
      }
      story.fields.append(WordStory.Field(ordinal: fieldOrdinal))
      story.instructions += 1
    } else if attributes.word(.fldCharType, is: "separate") {
      guard let last = story.fields.indices.last, !story.fields[last].isResult else { return }
      story.fields[last].isResult = true
      story.fields[last].before = produced
      story.instructions -= 1
    } else if let field = story.fields.popLast() {
      if !field.isResult { story.instructions -= 1 }
      if !field.isResult || produced == field.before { appendShown(field) }
    }
  }

  /// Remembers the fields of the flow that came neither to a result nor to an end.
  func noteUnclosedFields() {
    for field in story.fields where !field.isResult { state.noteUnclosed(field.ordinal, in: part) }
  }

  /// Keeps the instruction that was collected.
  func endInstruction() {
    guard case .instruction = collecting else { return }
    collecting = .nothing
    guard gone == 0, let last = story.fields.indices.last, !story.fields[last].isResult,
      story.fields[last].instruction.count < 4_096
    else { return }
    story.fields[last].instruction.append(contentsOf: scratch)
    notePageNumber(story.fields[last].instruction)
  }

  /// Notes a field that shows the number of the page, with the alignment of its paragraph.
  func notePageNumber(_ instruction: some Collection<UInt8>) {
    let word = instruction.drop { $0 == 0x20 }.prefix { $0 != 0x20 }
    guard word.count == 4, word.elementsEqual("PAGE".utf8), gone == 0, !state.pageNumber.isFound else { return }
    let paragraph = story.paragraph
    var properties = paragraph?.resolved.paragraph ?? ParagraphProperties()
    if let own = paragraph?.properties { properties.overlay(own) }
    // A frame, a box or a tab moves the number elsewhere.
    let isMoved = properties.isFramed == true || !outer.isEmpty || paragraph?.builder.utf8.contains(0x09) == true
    let alignment = properties.alignment ?? state.styles.defaultParagraph.alignment ?? .left
    state.pageNumber = (true, isMoved ? nil : alignment)
  }

  /// Adds what a field without a stored result shows: the state of a form, the words of a macro button, a sign.
  private func appendShown(_ field: WordStory.Field) {
    if let shown = field.form?.shown { return append(Array(shown.utf8)) }
    let words = field.instruction.split(separator: 0x20, maxSplits: 2)
    guard words.count > 1, !field.isResult else { return }
    let kind = String(decoding: words[0], as: UTF8.self)
    if kind == "MACROBUTTON", words.count == 3 { append(words[2]) }
    guard kind == "SYMBOL", let code = UInt32(String(decoding: words[1], as: UTF8.self)) else { return }
    let switches = words.count == 3 ? String(decoding: words[2], as: UTF8.self) : ""
    let font = switches.split(separator: "\"").dropFirst().first.map(String.init) ?? ""
    if let sign = WordSymbols.sign(code: code, font: font) { append(Array(String(Character(sign)).utf8)) }
  }

  /// Reads a child of `w:ffData`.
  func readForm(_ name: WordName, _ attributes: XMLEventAttributes) {
    guard gone == 0, let last = story.fields.indices.last else { return }
    switch name {
    case .ddList: story.fields[last].form = .list([], selected: 0)
    case .checkBox: story.fields[last].form = .box(isChecked: false)
    case .listEntry: story.fields[last].form?.add(attributes.word(.val) ?? "")
    case .result, .default_: story.fields[last].form?.set(attributes.number(.val) ?? 0, isOn: attributes.isOn)
    case .checked: story.fields[last].form?.set(0, isOn: attributes.isOn)
    default: break
    }
  }
}

/// A field of a form whose state is no text.
enum WordFormField: Equatable {
  /// The entries of a list, of which one is chosen.
  case list([String], selected: Int)
  /// A box to tick.
  case box(isChecked: Bool)

  /// Adds an entry; Word allows 25.
  mutating func add(_ entry: String) {
    guard case .list(let entries, let selected) = self, entries.count < 100 else { return }
    self = .list(entries + [entry], selected: selected)
  }

  /// Takes up the state.
  mutating func set(_ index: Int, isOn: Bool) {
    switch self {
    case .list(let entries, _): self = .list(entries, selected: index)
    case .box: self = .box(isChecked: isOn)
    }
  }

  /// What is seen of it.
  var shown: String {
    switch self {
    case .list(let entries, let selected): entries.indices.contains(selected) ? entries[selected] : ""
    case .box(let isChecked): isChecked ? "☒" : "☐"
    }
  }
}
