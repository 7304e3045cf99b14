/// Reads whole texts in memory, one after the other, without libxml2: those that are plain and without any fault.
///
/// It gives the same events as `XMLEventParser`, or none: where it is not wholly sure of a text it says so before the
/// first event, and the text has to be given to that parser instead, which judges it and words what is wrong.
///
/// Its memory is kept from text to text. It belongs to one thread at a time, and to one text: whoever reads another text
/// while events of this one are handed on needs another.
public final class XMLWholeText: @unchecked Sendable {
  /// How long a text there is room for at least.
  private static let least = 1 << 16
  /// How many bytes of memory are kept when a larger text was read.
  private static let kept = 4 << 20

  /// The limits.
  private let limits: XMLEventLimits
  /// The names.
  private let names: XMLNameTable
  /// What is needed while a text is read.
  private let desk = XMLTokeniserDesk()
  /// The events.
  private var tape = XMLTape()
  /// The text with zeros behind it; behind these there is room for as many bytes again.
  private var memory: UnsafeMutablePointer<UInt8>
  /// How long a text there is room for.
  private var capacity: Int

  /// How many bytes of memory texts and events have.
  var room: Int { 2 * capacity + tape.capacity }

  /// Creates a reader of texts with the names that handlers know.
  public init(names: XMLEventNames, limits: XMLEventLimits = XMLEventLimits()) {
    self.names = XMLNameTable(names)
    self.limits = limits
    capacity = Self.least
    memory = Self.memory(for: capacity)
  }

  deinit {
    memory.deallocate()
    tape.deallocate()
  }

  /// Reads a text of a length that is put into memory here.
  ///
  /// - Parameter fill: puts the bytes in place, and tells whether it could.
  /// - Returns: whether it was read, so that `play` hands on its events.
  public func read(count: Int, fill: (UnsafeMutableBufferPointer<UInt8>) -> Bool) -> Bool {
    tape.rewind()
    makeRoom(for: count)
    let text = UnsafeMutableBufferPointer(start: memory, count: count)
    guard count > 0, fill(text) else { return false }
    (memory + count).update(repeating: 0, count: XMLByteWords.padding)
    guard limits.attributes >= XMLTokenLimits.declarations, limits.token >= XMLTokenLimits.token,
      XMLCharacterCheck.isClean(memory, count: count)
    else { return false }
    names.makeRoom()
    var tokeniser = XMLTokeniser(
      memory, count: count, side: memory + count + XMLByteWords.padding, names: names, desk: desk, depth: limits.depth,
      tape: tape)
    let isRead: Bool
    do {
      try tokeniser.run()
      isRead = true
    } catch {
      isRead = false
    }
    // Its memory may have moved.
    tape = tokeniser.tape
    if !isRead { tape.rewind() }
    return isRead
  }

  /// Hands on the events of the text that was read last, while more are wanted.
  public func play(to handler: any XMLEventHandler, while isWanted: () -> Bool = { true }) {
    var player = XMLTapePlayer(names: names, next: tape.first, end: tape.next)
    player.play(to: handler, while: isWanted)
  }

  /// Frees memory that only a large text needed.
  public func trim() {
    guard room > Self.kept else { return }
    memory.deallocate()
    tape.deallocate()
    capacity = Self.least
    memory = Self.memory(for: capacity)
    tape = XMLTape()
  }

  /// Makes room for a text.
  private func makeRoom(for count: Int) {
    guard count > capacity else { return }
    memory.deallocate()
    capacity = max(count, 2 * capacity)
    memory = Self.memory(for: capacity)
  }

  /// Memory for a text of a length.
  private static func memory(for capacity: Int) -> UnsafeMutablePointer<UInt8> {
    .allocate(capacity: 2 * capacity + XMLByteWords.padding)
  }
}
