/// The names that the tokeniser has met, each with what has to be known of it; they stay known from text to text.
///
/// Its memory never moves, so that events can refer to it. What it holds is bounded, for a hostile text may have any
/// number of names.
final class XMLNameTable {
  /// What a name says of the attribute that bears it.
  enum Role: UInt8 {
    /// It is an attribute, or the name stands for an element.
    case ordinary
    /// It declares the default namespace.
    case declaresDefault
    /// It declares a prefix, which is its local name.
    case declaresPrefix
  }

  /// One name as it is written, with its prefix.
  struct Name {
    /// A copy of it, with a zero behind it.
    var start: UnsafePointer<UInt8>
    /// The local name in the copy.
    var local: UnsafePointer<UInt8>
    /// Its length.
    var count: Int32
    /// Its words, as `words(of:count:)` gives them.
    var words: (head: UInt64, tail: UInt64)
    /// The index of its prefix; 0 without one.
    var prefix: Int32
    /// The number of its local name in `XMLEventNames`.
    var number: Int32
    /// The index of the prefix that it declares, if it does.
    var declared: Int32
    /// What it says of an attribute.
    var role: Role
  }

  /// One namespace.
  struct Space {
    /// A copy of its name, with a zero behind it; nil for no namespace.
    var start: UnsafePointer<UInt8>?
    /// The length of its name.
    var count: Int
    /// Its number in `XMLEventNames`.
    var number: Int32
  }

  /// The index of the prefix `xml`.
  static let xmlPrefix = 1
  /// The index of the prefix `xmlns`.
  static let xmlnsPrefix = 2
  /// The index of no namespace.
  static let noSpace = 0
  /// The index of the namespace of the prefix `xml`.
  static let xmlSpace = 1
  /// How many slots there are: a power of two, more than twice the names.
  static let slotCount = 2 * XMLTokenLimits.names
  /// The most slots that are looked at for a name.
  private static let longestSearch = 32
  /// The bytes of all copies.
  private static let arenaSize = 1 << 16

  /// The indices of names, one more than they are, by hash; 0 for a free slot.
  let slots = UnsafeMutablePointer<UInt16>.allocate(capacity: slotCount)
  /// The names.
  let names = UnsafeMutablePointer<Name>.allocate(capacity: XMLTokenLimits.names)
  /// The namespaces.
  let spaces = UnsafeMutablePointer<Space>.allocate(capacity: XMLTokenLimits.prefixes)
  /// The classes of bytes.
  let classes = XMLByteClass.makeTable()
  /// The numbers that readers know names by.
  private let events: XMLEventNames
  /// The copies.
  private let arena = UnsafeMutablePointer<UInt8>.allocate(capacity: arenaSize)
  /// How much of that is taken.
  private var used = 0
  /// How many names there are.
  private var nameCount = 0
  /// How many namespaces there are.
  private var spaceCount = 0
  /// The prefixes; the first stands for none.
  private var prefixes: [[UInt8]] = []

  /// Creates a table of nothing.
  init(_ events: XMLEventNames) {
    self.events = events
    empty()
  }

  deinit {
    slots.deallocate()
    names.deallocate()
    spaces.deallocate()
    classes.deallocate()
    arena.deallocate()
  }

  /// Forgets all names.
  func empty() {
    slots.update(repeating: 0, count: Self.slotCount)
    (used, nameCount, spaceCount) = (0, 0, 0)
    prefixes = [[], Array("xml".utf8), Array("xmlns".utf8)]
    spaces[Self.noSpace] = Space(start: nil, count: 0, number: Int32(XMLEventNames.noNamespace))
    spaceCount = 1
    let xml = Array("http://www.w3.org/XML/1998/namespace".utf8)
    xml.withUnsafeBufferPointer { if let start = $0.baseAddress { _ = try? addSpace(start, $0.count) } }
  }

  /// Forgets all names where few others would find room.
  func makeRoom() {
    if nameCount > XMLTokenLimits.names / 2 || spaceCount > XMLTokenLimits.prefixes / 2
      || prefixes.count > XMLTokenLimits.prefixes / 2 || used > Self.arenaSize / 2
    {
      empty()
    }
  }

  /// The first and the last eight bytes of a name, or a shorter one as a whole: up to 16 bytes are told apart by these.
  ///
  /// Eight bytes from the start on are looked at in any case.
  @inline(__always)
  static func words(of start: UnsafePointer<UInt8>, count: Int) -> (head: UInt64, tail: UInt64) {
    let head = XMLByteWords.load(start)
    if count >= 8 { return (head, XMLByteWords.load(start + (count - 8))) }
    return (head & ((1 << UInt64(truncatingIfNeeded: count * 8)) &- 1), 0)
  }

  /// The slot where the search for a name begins.
  @inline(__always) static func slot(_ words: (head: UInt64, tail: UInt64), count: Int) -> Int {
    let mixed = (words.head ^ (words.tail &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(truncatingIfNeeded: count))
    return Int(truncatingIfNeeded: (mixed &* 0xD6E8_FEB8_6659_FD93) >> 40) & (slotCount - 1)
  }

  /// Whether a name has these words and this length, and is the same in between.
  @inline(__always)
  static func isSame(
    _ name: Name, _ words: (head: UInt64, tail: UInt64), _ start: UnsafePointer<UInt8>, _ count: Int
  ) -> Bool {
    name.words == words && Int(name.count) == count && (count <= 16 || areSame(name.start, start, count))
  }

  /// Takes up a name that was met for the first time, and gives its index.
  func add(_ start: UnsafePointer<UInt8>, _ count: Int, slot first: Int) throws(XMLDoubt) -> Int {
    guard nameCount < XMLTokenLimits.names, count <= XMLTokenLimits.name, let colon = colon(in: start, count) else {
      throw XMLDoubt()
    }
    var slot = first
    var looked = 0
    while slots[slot] != 0 {
      slot = (slot + 1) & (Self.slotCount - 1)
      looked += 1
    }
    guard looked < Self.longestSearch, let copy = copy(start, count) else { throw XMLDoubt() }
    let localStart = colon == 0 ? 0 : colon + 1
    let prefix = try prefix(Array(UnsafeBufferPointer(start: start, count: colon)))
    let local = Array(UnsafeBufferPointer(start: start + localStart, count: count - localStart))
    var name = Name(
      start: copy, local: copy + localStart, count: Int32(count), words: Self.words(of: start, count: count),
      prefix: Int32(prefix),
      number: Int32(truncatingIfNeeded: events.locals[local] ?? XMLEventNames.unknown), declared: 0, role: .ordinary)
    if prefix == Self.xmlnsPrefix {
      name.role = .declaresPrefix
      name.declared = Int32(try self.prefix(local))
      // Both may be declared only as what they are, which is left to libxml2.
      guard name.declared > Self.xmlnsPrefix else { throw XMLDoubt() }
    } else if prefix == 0, local.elementsEqual(prefixes[Self.xmlnsPrefix]) {
      name.role = .declaresDefault
    }
    (names + nameCount).initialize(to: name)
    slots[slot] = UInt16(nameCount + 1)
    nameCount += 1
    return nameCount - 1
  }

  /// The index of a namespace by its name, which is not empty.
  func space(_ start: UnsafePointer<UInt8>, _ count: Int) throws(XMLDoubt) -> Int {
    for index in 1..<spaceCount where spaces[index].count == count {
      if let known = spaces[index].start, Self.areSame(known, start, count) { return index }
    }
    return try addSpace(start, count)
  }

  /// Whether two stretches of memory hold the same.
  @inline(__always)
  static func areSame(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    var index = 0
    while index < count {
      if left[index] != right[index] { return false }
      index += 1
    }
    return true
  }

  /// Takes up a namespace.
  private func addSpace(_ start: UnsafePointer<UInt8>, _ count: Int) throws(XMLDoubt) -> Int {
    guard spaceCount < XMLTokenLimits.prefixes, count <= XMLTokenLimits.namespace, let copy = copy(start, count) else {
      throw XMLDoubt()
    }
    let number = events.namespaces[Array(UnsafeBufferPointer(start: start, count: count))] ?? XMLEventNames.unknown
    (spaces + spaceCount).initialize(
      to: Space(start: copy, count: count, number: Int32(truncatingIfNeeded: number)))
    spaceCount += 1
    return spaceCount - 1
  }

  /// The index of a prefix.
  private func prefix(_ bytes: [UInt8]) throws(XMLDoubt) -> Int {
    if let index = prefixes.firstIndex(of: bytes) { return index }
    guard prefixes.count < XMLTokenLimits.prefixes else { throw XMLDoubt() }
    prefixes.append(bytes)
    return prefixes.count - 1
  }

  /// A copy of bytes with a zero behind it; nil where there is no room.
  private func copy(_ start: UnsafePointer<UInt8>, _ count: Int) -> UnsafePointer<UInt8>? {
    guard used + count < Self.arenaSize else { return nil }
    let copy = arena + used
    copy.update(from: start, count: count)
    copy[count] = 0
    used += count + 1
    return UnsafePointer(copy)
  }

  /// Where the colon of a name stands, 0 without one; nil where it is no name, or one with letters beyond ASCII.
  private func colon(in start: UnsafePointer<UInt8>, _ count: Int) -> Int? {
    var colon = 0
    var isStart = true
    for index in 0..<count {
      if start[index] == UInt8(ascii: ":") {
        guard colon == 0, !isStart else { return nil }
        (colon, isStart) = (index, true)
      } else {
        guard classes[Int(start[index])] & (isStart ? XMLByteClass.beginsName : XMLByteClass.isInName) != 0 else {
          return nil
        }
        isStart = false
      }
    }
    return isStart ? nil : colon
  }
}
