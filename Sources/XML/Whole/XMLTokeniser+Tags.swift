extension XMLTokeniser {
  /// Reads a start tag whose `<` was passed.
  mutating func startTag() throws(XMLDoubt) {
    try tape.reserve()
    let first = here
    let around = declarationCount
    declarationsAround = around
    let name = try self.name()
    var count = 0
    while true {
      let blank = here
      passOverBlanks()
      let byte = here.pointee
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      guard here > blank else { throw XMLDoubt() }
      try attribute(&count)
    }
    let isEmpty = here.pointee == UInt8(ascii: "/")
    if isEmpty { here += 1 }
    guard here.pointee == UInt8(ascii: ">"), here - first < XMLTokenLimits.token else { throw XMLDoubt() }
    here += 1
    let prefix = Int(known[name].prefix)
    let space = desk.bindings[prefix]
    guard space >= 0, prefix != XMLNameTable.xmlPrefix, known[name].role == .ordinary, openCount < depth else {
      throw XMLDoubt()
    }
    if count > 0 { try resolveAttributes(count) }
    let declared = declarationCount - around
    let kind = isEmpty ? XMLTape.Kind.empty : .start
    tape.addStart(XMLTape.Head(kind, name: name, space: Int(space), attributes: count, declarations: declared))
    for index in around..<declarationCount { handOnDeclaration(index) }
    if isEmpty {
      if declared > 0 { undoDeclarations(downTo: around) }
    } else {
      desk.open[openCount] = Open(end: XMLTape.Head(.end, name: name, space: Int(space)), declarations: around)
      openCount += 1
    }
  }

  /// Goes over white space.
  @inline(__always) mutating func passOverBlanks() {
    while classes[Int(here.pointee)] & XMLByteClass.isBlank != 0 { here += 1 }
  }

  /// Reads a name and gives its index.
  @inline(__always) private mutating func name() throws(XMLDoubt) -> Int {
    let first = here
    var next = first
    while classes[Int(next.pointee)] & XMLByteClass.endsName == 0 { next += 1 }
    here = next
    let count = next - first
    let words = XMLNameTable.words(of: first, count: count)
    let start = XMLNameTable.slot(words, count: count)
    var slot = start
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if XMLNameTable.isSame(known[index], words, first, count) { return index }
      slot = (slot + 1) & (XMLNameTable.slotCount - 1)
    }
    return try names.add(first, count, slot: start)
  }

  /// Reads one attribute: a declaration takes force, any other is noted with the index of its name.
  @inline(__always) private mutating func attribute(_ count: inout Int) throws(XMLDoubt) {
    let name = try self.name()
    passOverBlanks()
    guard here.pointee == UInt8(ascii: "=") else { throw XMLDoubt() }
    here += 1
    passOverBlanks()
    let quote = here.pointee
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw XMLDoubt() }
    let first = here + 1
    let place = XMLByteWords.endOfValue(from: first, quote)
    var value = UnsafeBufferPointer(start: first, count: place - first)
    if place.pointee == quote {
      here = place + 1
    } else {
      guard known[name].role == .ordinary else { throw XMLDoubt() }
      here = first
      value = try decodedValue(until: quote)
    }
    guard known[name].role == .ordinary else { return try declare(name, value) }
    guard count < XMLTokenLimits.attributes, let start = value.baseAddress else { throw XMLDoubt() }
    desk.attributes[count] = name
    (tape.attributes + count).initialize(
      to: XMLEventAttribute(namespace: 0, local: known[name].number, start: start, count: value.count))
    count += 1
  }

  /// Reads a value in which something does not stand for itself, and its closing quotation mark.
  private mutating func decodedValue(until quote: UInt8) throws(XMLDoubt) -> UnsafeBufferPointer<UInt8> {
    let first = side
    while here.pointee != quote {
      switch here.pointee {
      case 0, UInt8(ascii: "<"): throw XMLDoubt()
      case UInt8(ascii: "&"):
        try takeReference()
        continue
      case 0x0D:
        // A line end of two bytes is one.
        if here[1] == 0x0A { here += 1 }
        side.pointee = 0x20
      case 0x09, 0x0A: side.pointee = 0x20
      default: side.pointee = here.pointee
      }
      side += 1
      here += 1
    }
    here += 1
    return UnsafeBufferPointer(start: first, count: side - first)
  }

  /// Gives the noted attributes their namespaces, now that all declarations of the tag are known.
  @inline(__always) private mutating func resolveAttributes(_ count: Int) throws(XMLDoubt) {
    let attributes = tape.attributes
    var firstPrefix = 0
    var hasOthers = false
    for index in 0..<count {
      let name = desk.attributes[index]
      for other in 0..<index where desk.attributes[other] == name { throw XMLDoubt() }
      let prefix = Int(known[name].prefix)
      if prefix == 0 {
        attributes[index].namespace = Int32(XMLEventNames.noNamespace)
        continue
      }
      let space = desk.bindings[prefix]
      guard space >= 0 else { throw XMLDoubt() }
      attributes[index].namespace = names.spaces[Int(space)].number
      if firstPrefix == 0 { firstPrefix = prefix }
      if prefix != firstPrefix { hasOthers = true }
    }
    if hasOthers { try refuseSameAttributes(count) }
  }

  /// Gives up where two attributes are the same by prefixes that stand for one namespace.
  private mutating func refuseSameAttributes(_ count: Int) throws(XMLDoubt) {
    for index in 0..<count {
      let name = known[desk.attributes[index]]
      guard name.prefix != 0 else { continue }
      for other in 0..<index {
        let earlier = known[desk.attributes[other]]
        guard earlier.prefix != 0, desk.bindings[Int(earlier.prefix)] == desk.bindings[Int(name.prefix)] else {
          continue
        }
        // Both names end in a zero.
        let length = name.start + Int(name.count) - name.local
        if XMLNameTable.areSame(name.local, earlier.local, length + 1) { throw XMLDoubt() }
      }
    }
  }

  /// Lets a prefix, or names without one, stand for a namespace.
  private mutating func declare(_ name: Int, _ value: UnsafeBufferPointer<UInt8>) throws(XMLDoubt) {
    let isDefault = known[name].role == .declaresDefault
    let prefix = isDefault ? 0 : Int(known[name].declared)
    guard declarationCount < XMLTokenLimits.declarations, !value.isEmpty, let start = value.baseAddress else {
      throw XMLDoubt()
    }
    let space = try names.space(start, value.count)
    // These two stand for themselves, which is left to libxml2.
    guard space != XMLNameTable.xmlSpace, !value.elementsEqual("http://www.w3.org/2000/xmlns/".utf8) else {
      throw XMLDoubt()
    }
    for other in declarationsAround..<declarationCount where desk.declarations[other].prefix == prefix {
      throw XMLDoubt()
    }
    desk.declarations[declarationCount] = Declaration(
      prefix: prefix, before: desk.bindings[prefix], spelling: isDefault ? nil : known[name].local)
    declarationCount += 1
    desk.bindings[prefix] = Int32(space)
  }

  /// Adds a declaration of the tag to its event.
  private mutating func handOnDeclaration(_ index: Int) {
    let declaration = desk.declarations[index]
    let space = Int(desk.bindings[declaration.prefix])
    if let start = names.spaces[space].start { tape.addDeclaration(declaration.spelling, start) }
  }
}
