/// Reads a whole text in memory and writes its events into a row.
///
/// It reads the plain XML that office programs write. At whatever it is not wholly sure of it gives up, for libxml2 to
/// judge; so it may refuse what is well-formed, and must never accept what is not. The text has been found to be clean by
/// `XMLCharacterCheck`, and zeros stand behind it: no loop here passes over a zero, so none leaves the text.
struct XMLTokeniser {
  /// An element that is open.
  struct Open {
    /// The event that ends it.
    var end: XMLTape.Head
    /// How many declarations are in force around it.
    var declarations: Int
  }

  /// A declaration in force, with what the prefix stood for before.
  struct Declaration {
    /// The index of the prefix.
    var prefix: Int
    /// The index of the namespace before; -1 for none.
    var before: Int32
    /// The prefix as it is handed on.
    var spelling: UnsafePointer<UInt8>?
  }

  /// The names.
  let names: XMLNameTable
  /// The indices of names by their hashes.
  let slots: UnsafeMutablePointer<UInt16>
  /// The names by their indices.
  let known: UnsafeMutablePointer<XMLNameTable.Name>
  /// The classes of bytes.
  let classes: UnsafeMutablePointer<UInt8>
  /// The memory that is needed while a text is read.
  let desk: XMLTokeniserDesk
  /// How deep elements may stand.
  let depth: Int
  /// Where it ends.
  let end: UnsafePointer<UInt8>
  /// Where reading stands.
  var here: UnsafePointer<UInt8>
  /// Where the next byte of text goes that does not stand in the text as it is to be handed on.
  var side: UnsafeMutablePointer<UInt8>
  /// The events.
  var tape: XMLTape
  /// How many elements are open.
  var openCount = 0
  /// How many declarations are in force.
  var declarationCount = 0
  /// How many of these stand around the tag that is read.
  var declarationsAround = 0

  /// Prepares the reading of a text.
  ///
  /// - Parameters:
  ///   - start: the text, with as many zeros behind it as `XMLByteWords.padding` says.
  ///   - side: room for as many bytes as the text has.
  init(
    _ start: UnsafePointer<UInt8>, count: Int, side: UnsafeMutablePointer<UInt8>, names: XMLNameTable,
    desk: XMLTokeniserDesk, depth: Int, tape: XMLTape
  ) {
    (end, here, self.side) = (start + count, start, side)
    (self.names, self.desk, self.tape) = (names, desk, tape)
    (slots, known, classes) = (names.slots, names.names, names.classes)
    self.depth = min(depth, XMLTokeniserDesk.depth)
    desk.forgetDeclarations()
  }

  /// Reads the text to its end.
  mutating func run() throws(XMLDoubt) {
    if here[0] == 0xEF, here[1] == 0xBB, here[2] == 0xBF { here += 3 }
    try passOverDeclaration()
    try passOverMisc()
    guard here.pointee == UInt8(ascii: "<") else { throw XMLDoubt() }
    here += 1
    try startTag()
    try content()
    try passOverMisc()
    guard here == end else { throw XMLDoubt() }
  }

  /// Reads what stands in the root element, and its end tag.
  private mutating func content() throws(XMLDoubt) {
    while openCount > 0 {
      let first = here
      let place = XMLByteWords.endOfText(from: first)
      try tape.reserve()
      if place > first { take(first, place - first) }
      here = place
      switch place.pointee {
      case UInt8(ascii: "<"):
        here = place + 1
        switch place[1] {
        case UInt8(ascii: "/"): try endTag()
        case UInt8(ascii: "!"): try passOverComment(orTakeSection: true)
        case UInt8(ascii: "?"): try passOverInstruction()
        default: try startTag()
        }
      case UInt8(ascii: "&"):
        let decoded = side
        try takeReference()
        tape.add(text: decoded, side - decoded)
      case UInt8(ascii: "]"):
        guard place[1] != UInt8(ascii: "]") || place[2] != UInt8(ascii: ">") else { throw XMLDoubt() }
        take(place, 1)
        here = place + 1
      case 0x0D:
        here = place + 1
        if here.pointee != 0x0A { takeLineEnd() }
      default: throw XMLDoubt()
      }
    }
  }

  /// Adds text as it stands; short stretches between references and line ends become one with what these stand for.
  @inline(__always) private mutating func take(_ first: UnsafePointer<UInt8>, _ count: Int) {
    guard tape.goesOn(at: side), count < XMLTokenLimits.copied else { return tape.add(text: first, count) }
    side.update(from: first, count: count)
    tape.add(text: side, count)
    side += count
  }

  /// Adds a line feed for a carriage return that stands alone.
  private mutating func takeLineEnd() {
    side.pointee = 0x0A
    tape.add(text: side, 1)
    side += 1
  }

  /// Reads an end tag whose `<` was passed.
  @inline(__always) private mutating func endTag() throws(XMLDoubt) {
    let open = desk.open[openCount - 1]
    let name = known[open.end.name]
    let count = Int(name.count)
    guard count < end - here else { throw XMLDoubt() }
    let words = XMLNameTable.words(of: here + 1, count: count)
    guard XMLNameTable.isSame(name, words, here + 1, count) else { throw XMLDoubt() }
    var place = here + 1 + count
    while classes[Int(place.pointee)] & XMLByteClass.isBlank != 0 { place += 1 }
    guard place.pointee == UInt8(ascii: ">"), place - here < XMLTokenLimits.token else { throw XMLDoubt() }
    here = place + 1
    tape.add(open.end)
    openCount -= 1
    if declarationCount > open.declarations { undoDeclarations(downTo: open.declarations) }
  }

  /// Takes back declarations.
  mutating func undoDeclarations(downTo count: Int) {
    while declarationCount > count {
      declarationCount -= 1
      let declaration = desk.declarations[declarationCount]
      desk.bindings[declaration.prefix] = declaration.before
    }
  }
}

/// The memory that the tokeniser needs beside text and events, kept from text to text.
final class XMLTokeniserDesk {
  /// How deep elements may stand at most, whatever the limits say.
  static let depth = 1_000

  /// The elements that are open, outermost first.
  let open = UnsafeMutablePointer<XMLTokeniser.Open>.allocate(capacity: depth)
  /// The declarations in force.
  let declarations = UnsafeMutablePointer<XMLTokeniser.Declaration>.allocate(capacity: XMLTokenLimits.declarations)
  /// The index of the namespace that each prefix stands for; -1 for none.
  let bindings = UnsafeMutablePointer<Int32>.allocate(capacity: XMLTokenLimits.prefixes)
  /// The names of the attributes of the tag that is read.
  let attributes = UnsafeMutablePointer<Int>.allocate(capacity: XMLTokenLimits.attributes)

  deinit {
    open.deallocate()
    declarations.deallocate()
    bindings.deallocate()
    attributes.deallocate()
  }

  /// Lets no prefix stand for anything, but for `xml`.
  func forgetDeclarations() {
    bindings.update(repeating: -1, count: XMLTokenLimits.prefixes)
    bindings[0] = Int32(XMLNameTable.noSpace)
    bindings[XMLNameTable.xmlPrefix] = Int32(XMLNameTable.xmlSpace)
  }
}
