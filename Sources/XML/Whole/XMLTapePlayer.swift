/// Hands the events of a row on to a handler.
struct XMLTapePlayer {
  /// How many events are handed on before it is asked anew whether more are wanted.
  private static let slice = 256

  /// The names that events refer to.
  let names: XMLNameTable
  /// Where the next event stands.
  var next: UnsafeMutableRawPointer
  /// Where the last one ends.
  let end: UnsafeMutableRawPointer

  /// Hands on all events, or as many as are wanted.
  mutating func play(to handler: any XMLEventHandler, while isWanted: () -> Bool) {
    while next < end, isWanted() {
      var count = 0
      while next < end, count < Self.slice {
        step(handler)
        count += 1
      }
    }
  }

  /// Hands on one event.
  @inline(__always) private mutating func step(_ handler: any XMLEventHandler) {
    let head = XMLTape.Head(bits: word())
    switch head.kind {
    case XMLTape.Kind.text.rawValue:
      let start = UnsafePointer<UInt8>(bitPattern: UInt(word()))
      handler.characters(UnsafeBufferPointer(start: start, count: Int(word())))
    case XMLTape.Kind.end.rawValue: handler.end(name(head))
    default: start(head, handler)
    }
  }

  /// Hands on the start of an element, and its end where it has one tag for both.
  @inline(__always) private mutating func start(_ head: XMLTape.Head, _ handler: any XMLEventHandler) {
    let attributes = next.bindMemory(to: XMLEventAttribute.self, capacity: head.attributes)
    next += head.attributes * MemoryLayout<XMLEventAttribute>.stride
    for _ in 0..<head.declarations {
      let prefix = UnsafePointer<UInt8>(bitPattern: UInt(word()))
      guard let space = UnsafePointer<UInt8>(bitPattern: UInt(word())) else { continue }
      handler.declare(prefix: prefix, namespace: space)
    }
    let name = name(head)
    handler.start(
      name, XMLEventAttributes(attributes: UnsafeBufferPointer(start: attributes, count: head.attributes)))
    if head.kind == XMLTape.Kind.empty.rawValue { handler.end(name) }
  }

  /// The next word.
  @inline(__always) private mutating func word() -> UInt64 {
    defer { next += MemoryLayout<UInt64>.size }
    return next.load(as: UInt64.self)
  }

  /// The name of an event.
  @inline(__always) private func name(_ head: XMLTape.Head) -> XMLEventName {
    let name = names.names + head.name
    let space = names.spaces + head.space
    return XMLEventName(
      namespace: Int(space.pointee.number), local: Int(name.pointee.number), pointer: name.pointee.local,
      namespacePointer: space.pointee.start)
  }
}
