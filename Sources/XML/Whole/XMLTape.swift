/// The events of one text in a row, in memory that grows: they are handed on only once the whole text was read.
///
/// An event is a word with its kind and numbers. Behind that of text stand its address and length, behind the start of
/// an element its attributes, then the prefixes that it declares with their namespaces.
struct XMLTape {
  /// The kinds of events.
  enum Kind: UInt64 {
    /// Text.
    case text
    /// An element starts.
    case start
    /// An element starts and ends.
    case empty
    /// An element ends.
    case end
  }

  /// The first word of an event.
  struct Head {
    /// The bits, from the lowest on: kind, name, namespace, attributes, declarations.
    var bits: UInt64

    /// Creates the head of an event.
    @inline(__always)
    init(_ kind: Kind, name: Int = 0, space: Int = 0, attributes: Int = 0, declarations: Int = 0) {
      bits =
        kind.rawValue | UInt64(truncatingIfNeeded: name) << 8 | UInt64(truncatingIfNeeded: space) << 24
        | UInt64(truncatingIfNeeded: attributes) << 40 | UInt64(truncatingIfNeeded: declarations) << 52
    }

    /// The head that a word is.
    @inline(__always) init(bits: UInt64) { self.bits = bits }

    /// What happens.
    @inline(__always) var kind: UInt64 { bits & 0xFF }
    /// The index of the element's name.
    @inline(__always) var name: Int { Int(bits >> 8 & 0xFFFF) }
    /// The index of its namespace.
    @inline(__always) var space: Int { Int(bits >> 24 & 0xFFFF) }
    /// How many attributes it has.
    @inline(__always) var attributes: Int { Int(bits >> 40 & 0xFFF) }
    /// How many prefixes it declares.
    @inline(__always) var declarations: Int { Int(bits >> 52) }
  }

  /// The bytes of a word.
  private static let word = MemoryLayout<UInt64>.size
  /// The bytes of the largest event.
  private static let largest =
    word + XMLTokenLimits.attributes * MemoryLayout<XMLEventAttribute>.stride + XMLTokenLimits.declarations * 2 * word

  /// Where the first event stands.
  private(set) var first: UnsafeMutableRawPointer
  /// Where the next event goes.
  private(set) var next: UnsafeMutableRawPointer
  /// Where the room ends.
  private var end: UnsafeMutableRawPointer
  /// Where the text of the last event ends; nil where that is no text.
  private var textEnd: UnsafePointer<UInt8>?

  /// Creates an empty row.
  init() {
    first = UnsafeMutableRawPointer.allocate(byteCount: Self.largest, alignment: 16)
    next = first
    end = first + Self.largest
  }

  /// How many bytes there is room for.
  var capacity: Int { end - first }

  /// Frees its memory.
  func deallocate() { first.deallocate() }

  /// Forgets all events.
  mutating func rewind() { (next, textEnd) = (first, nil) }

  /// Makes room for the largest event.
  @inline(__always) mutating func reserve() throws(XMLDoubt) { if end - next < Self.largest { try grow() } }

  /// Moves all events to twice the room.
  private mutating func grow() throws(XMLDoubt) {
    let count = next - first
    let capacity = max(self.capacity * 2, count + Self.largest)
    guard capacity <= XMLTokenLimits.events else { throw XMLDoubt() }
    let wider = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    wider.copyMemory(from: first, byteCount: count)
    first.deallocate()
    (first, next, end) = (wider, wider + count, wider + capacity)
  }

  /// Adds a word.
  @inline(__always) private mutating func add(word: UInt64) {
    next.storeBytes(of: word, as: UInt64.self)
    next += Self.word
  }

  /// Adds an event without anything behind its head, for which room was made.
  @inline(__always) mutating func add(_ head: Head) {
    add(word: head.bits)
    textEnd = nil
  }

  /// Adds text, for which room was made; what goes on the text before it is one with that.
  @inline(__always) mutating func add(text: UnsafePointer<UInt8>, _ count: Int) {
    if textEnd == text {
      let length = next - Self.word
      length.storeBytes(of: length.load(as: UInt64.self) + UInt64(truncatingIfNeeded: count), as: UInt64.self)
    } else {
      add(Head(.text))
      add(word: UInt64(UInt(bitPattern: text)))
      add(word: UInt64(truncatingIfNeeded: count))
    }
    textEnd = text + count
  }

  /// Whether text at a place would go on the text of the last event.
  @inline(__always) func goesOn(at place: UnsafeMutablePointer<UInt8>) -> Bool { textEnd == UnsafePointer(place) }

  /// The room for the attributes of the event that is added next.
  @inline(__always) var attributes: UnsafeMutablePointer<XMLEventAttribute> {
    (next + Self.word).bindMemory(to: XMLEventAttribute.self, capacity: XMLTokenLimits.attributes)
  }

  /// Adds the start of an element whose attributes were written into their room.
  @inline(__always) mutating func addStart(_ head: Head) {
    add(head)
    next += head.attributes * MemoryLayout<XMLEventAttribute>.stride
  }

  /// Adds a declaration behind the attributes; the default namespace has no prefix.
  mutating func addDeclaration(_ prefix: UnsafePointer<UInt8>?, _ space: UnsafePointer<UInt8>) {
    add(word: UInt64(UInt(bitPattern: prefix)))
    add(word: UInt64(UInt(bitPattern: space)))
  }
}
