/// The namespaces and local names that a reader of events knows, each with a number to switch over.
///
/// Several namespaces may share a number: OOXML has each twice, in its transitional and its strict form.
public struct XMLEventNames: Sendable {
  /// The number of a namespace or name that is not known.
  public static let unknown = -1
  /// The number of no namespace at all.
  public static let noNamespace = -2

  /// The number of each namespace name.
  let namespaces: [[UInt8]: Int]
  /// The number of each local name.
  let locals: [[UInt8]: Int]

  /// Creates the list; local names are numbered by their place in it.
  public init(namespaces: [String: Int], locals: [String]) {
    self.namespaces = Dictionary(
      namespaces.map { (Array($0.key.utf8), $0.value) }, uniquingKeysWith: { first, _ in first })
    self.locals = Dictionary(
      locals.enumerated().map { (Array($0.element.utf8), $0.offset) }, uniquingKeysWith: { first, _ in first })
  }
}

/// The name of an element in an event; valid only while the event is handled.
public struct XMLEventName {
  /// The number of its namespace in `XMLEventNames`.
  public let namespace: Int
  /// The number of its local name in `XMLEventNames`.
  public let local: Int
  /// The local name as the parser holds it.
  let pointer: UnsafePointer<UInt8>

  /// The namespace name as the parser holds it.
  let namespacePointer: UnsafePointer<UInt8>?

  /// The namespace name; nil for none.
  public var namespaceName: String? { namespacePointer.map { String(cString: $0) } }

  /// The local name.
  public var localName: String { String(cString: pointer) }
}

/// Numbers of the names of one parse, found by the parser's own pointers: it keeps each distinct name once.
final class XMLEventNameCache {
  /// A name by its pointer, and its number.
  private typealias Slot = (pointer: UnsafePointer<UInt8>?, number: Int)

  /// How many names are remembered; a hostile file may hold any number of distinct ones.
  private static let capacity = 512

  /// The names that have numbers.
  private let names: XMLEventNames
  /// Numbers of namespace names met so far.
  private var namespaces: [(pointer: UnsafePointer<UInt8>, number: Int)] = []
  /// The namespace name that was asked for last: nearly always that of the next element too.
  private let last: UnsafeMutablePointer<Slot>
  /// Numbers of local names met so far, by the hash of their pointers.
  ///
  /// Memory of its own, because this is asked for every tag and attribute, and checks of exclusive access would cost
  /// more than the look-up.
  private let slots: UnsafeMutablePointer<Slot>
  /// How many slots are taken.
  private var taken = 0

  /// Creates an empty cache.
  init(_ names: XMLEventNames) {
    self.names = names
    last = UnsafeMutablePointer.allocate(capacity: 1)
    last.initialize(to: (nil, 0))
    slots = UnsafeMutablePointer.allocate(capacity: Self.capacity * 2)
    slots.initialize(repeating: (nil, 0), count: Self.capacity * 2)
  }

  deinit {
    last.deallocate()
    slots.deallocate()
  }

  /// The number of a namespace name; nil stands for none.
  func namespace(_ pointer: UnsafePointer<UInt8>?) -> Int {
    guard let pointer else { return XMLEventNames.noNamespace }
    if last.pointee.pointer == pointer { return last.pointee.number }
    for known in namespaces where known.pointer == pointer {
      last.pointee = (pointer, known.number)
      return known.number
    }
    let number = names.namespaces[Self.bytes(pointer)] ?? XMLEventNames.unknown
    if namespaces.count < 64 { namespaces.append((pointer, number)) }
    return number
  }

  /// The number of a local name.
  func local(_ pointer: UnsafePointer<UInt8>) -> Int {
    var slot = Int(bitPattern: (UInt(bitPattern: pointer) &* 0x9E37_79B9_7F4A_7C15) >> 32) & (Self.capacity * 2 - 1)
    while let known = slots[slot].pointer {
      if known == pointer { return slots[slot].number }
      slot = (slot + 1) & (Self.capacity * 2 - 1)
    }
    let number = names.locals[Self.bytes(pointer)] ?? XMLEventNames.unknown
    if taken < Self.capacity {
      slots[slot] = (pointer, number)
      taken += 1
    }
    return number
  }

  /// The bytes of a name.
  private static func bytes(_ pointer: UnsafePointer<UInt8>) -> [UInt8] {
    var end = pointer
    while end.pointee != 0 { end += 1 }
    return Array(UnsafeBufferPointer(start: pointer, count: end - pointer))
  }
}
