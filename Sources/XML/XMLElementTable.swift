/// The elements of an XML text with where each stands in its bytes, for changing some of them and nothing else.
///
/// It is made of text that a parser has read before: what no parser lets pass is refused here, but not told apart. The
/// elements are numbered by the order of their start tags, as events come.
public struct XMLElementTable: Sendable {
  /// The text is not well-formed, or has a document type declaration.
  public struct Malformed: Error, Sendable, Equatable {}

  /// One element.
  public struct Element: Sendable {
    /// Where its start tag begins.
    fileprivate var first: UInt32
    /// Where its start tag ends.
    fileprivate var afterTag: UInt32
    /// Where its content ends.
    fileprivate var afterContent: UInt32
    /// Where its end tag ends.
    fileprivate var afterEnd: UInt32
    /// The element around it; -1 for the root.
    fileprivate var around: Int32
    /// How many bytes its name has.
    fileprivate var nameLength: UInt16
    /// The number of its local name; -1 for one that is not known.
    fileprivate var local: Int16
    /// Whether its namespace is among those asked for.
    public fileprivate(set) var isKnownNamespace: Bool

    /// The number of its local name in a known namespace; -1 for any other.
    public var name: Int { isKnownNamespace ? Int(local) : -1 }
    /// The element around it; nil for the root.
    public var parent: Int? { around < 0 ? nil : Int(around) }
    /// The whole element.
    public var range: Range<Int> { Int(first)..<Int(afterEnd) }
    /// Its start tag.
    public var startTag: Range<Int> { Int(first)..<Int(afterTag) }
    /// What stands between its tags.
    public var content: Range<Int> { Int(afterTag)..<Int(afterContent) }
    /// Its name in the start tag, with the prefix.
    public var nameRange: Range<Int> { Int(first) + 1..<Int(first) + 1 + Int(nameLength) }
    /// Its name in the end tag; nil for an empty-element tag.
    public var endNameRange: Range<Int>? {
      isEmptyTag ? nil : Int(afterContent) + 2..<Int(afterContent) + 2 + Int(nameLength)
    }
    /// Whether it is written as one tag, `<name/>`.
    public var isEmptyTag: Bool { afterEnd == afterTag }
  }

  /// The text as UTF-8.
  public let utf8: [UInt8]
  /// The elements in the order of their start tags.
  public private(set) var elements: [Element] = []

  /// Finds the elements of a text.
  ///
  /// - Parameters:
  ///   - utf8: the text; a byte order mark may stand before it.
  ///   - namespaces: the namespaces whose elements are told apart by name.
  ///   - names: the local names that have numbers, which are their places here.
  public init(_ utf8: [UInt8], namespaces: Set<String>, names: [String]) throws(Malformed) {
    guard utf8.count < Int(UInt32.max) else { throw Malformed() }
    self.utf8 = utf8
    var scanner = Scanner(utf8: utf8, namespaces: namespaces, names: names)
    try scanner.scan()
    elements = scanner.elements
  }

  /// The element with a number; nil beyond the last.
  public subscript(index: Int) -> Element? { elements.indices.contains(index) ? elements[index] : nil }

  /// The prefix of an element's name, without the colon; empty without one.
  public func prefix(of element: Element) -> String {
    let name = utf8[element.nameRange]
    return name.firstIndex(of: 0x3A).map { String(decoding: name[..<$0], as: UTF8.self) } ?? ""
  }

  /// The elements right below one, in order.
  public func children(of index: Int) -> [Int] {
    guard let parent = self[index] else { return [] }
    var children: [Int] = []
    var next = index + 1
    while let child = self[next], child.first < parent.afterEnd {
      children.append(next)
      next = self.next(after: next)
    }
    return children
  }

  /// The number of the first element that begins behind one.
  public func next(after index: Int) -> Int {
    guard let element = self[index] else { return elements.count }
    var low = index + 1
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if elements[middle].first < element.afterEnd { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The value of an attribute by its local name, entities replaced; nil without it.
  public func attribute(_ local: String, of element: Element) -> String? {
    value(of: local, in: element).map { String(decoding: XMLCharacterData(utf8, $0).decoded, as: UTF8.self) }
  }

  /// Where the value of an attribute stands, by its local name; nil without it.
  public func value(of local: String, in element: Element) -> Range<Int>? {
    var position = element.nameRange.upperBound
    while let found = XMLAttributeScanner.next(in: utf8, &position, before: element.startTag.upperBound) {
      let name = utf8[found.name]
      let start = name.firstIndex(of: 0x3A).map { $0 + 1 } ?? name.startIndex
      guard name[start...].elementsEqual(local.utf8) else { continue }
      return found.value
    }
    return nil
  }
}

/// Walks through a start tag, attribute by attribute.
enum XMLAttributeScanner {
  /// The next attribute's name and what stands between its quotation marks; the position moves behind it.
  static func next(
    in utf8: [UInt8], _ position: inout Int, before end: Int
  ) -> (name: Range<Int>, value: Range<Int>)? {
    while position < end, isBlank(utf8[position]) { position += 1 }
    let start = position
    while position < end, utf8[position] != 0x3D, utf8[position] != 0x3E, !isBlank(utf8[position]) { position += 1 }
    let name = start..<position
    while position < end, isBlank(utf8[position]) { position += 1 }
    guard position < end, utf8[position] == 0x3D, !name.isEmpty else {
      // The tag ends here.
      position = start
      return nil
    }
    position += 1
    while position < end, isBlank(utf8[position]) { position += 1 }
    guard position < end, utf8[position] == 0x22 || utf8[position] == 0x27 else { return nil }
    let quote = utf8[position]
    let value = position + 1
    position = value
    while position < end, utf8[position] != quote { position += 1 }
    guard position < end else { return nil }
    position += 1
    return (name, value..<position - 1)
  }

  /// Whether a byte is white space of XML.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
}

/// Finds the elements of a text in one walk.
private struct Scanner {
  /// A prefix that was declared.
  private struct Binding {
    /// How deep the element stands that declares it.
    var depth: Int
    /// The prefix; empty for the default namespace.
    var prefix: ArraySlice<UInt8>
    /// Whether it stands for one of the known namespaces.
    var isKnown: Bool
  }

  /// The text.
  let utf8: [UInt8]
  /// The known namespaces.
  let namespaces: Set<String>
  /// The numbers of local names.
  let numbers: [[UInt8]: Int16]
  /// The elements so far.
  var elements: [XMLElementTable.Element] = []
  /// The elements that are open, outermost first.
  private var open: [Int] = []
  /// The declarations in force.
  private var bindings: [Binding] = []

  /// Prepares a walk.
  init(utf8: [UInt8], namespaces: Set<String>, names: [String]) {
    self.utf8 = utf8
    self.namespaces = namespaces
    numbers = Dictionary(
      names.enumerated().map { (Array($1.utf8), Int16(clamping: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Walks through the whole text.
  mutating func scan() throws(XMLElementTable.Malformed) {
    var position = 0
    while position < utf8.count {
      guard utf8[position] == 0x3C else {
        position += 1
        continue
      }
      guard position + 1 < utf8.count else { throw XMLElementTable.Malformed() }
      switch utf8[position + 1] {
      case 0x21: position = try passOver(position)
      case 0x3F: position = try end(of: "?>", from: position + 2)
      case 0x2F: position = try close(at: position)
      default: position = try openElement(at: position)
      }
    }
    guard open.isEmpty, !elements.isEmpty else { throw XMLElementTable.Malformed() }
  }

  /// Passes over a comment or a section of character data.
  private func passOver(_ position: Int) throws(XMLElementTable.Malformed) -> Int {
    if utf8[position...].starts(with: "<!--".utf8) { return try end(of: "-->", from: position + 4) }
    if utf8[position...].starts(with: "<![CDATA[".utf8) { return try end(of: "]]>", from: position + 9) }
    throw XMLElementTable.Malformed()
  }

  /// Where a mark that has to come ends.
  private func end(of mark: StaticString, from start: Int) throws(XMLElementTable.Malformed) -> Int {
    let bytes = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    var position = start
    while position + bytes.count <= utf8.count {
      if utf8[position] == bytes.first, utf8[position...].starts(with: bytes) { return position + bytes.count }
      position += 1
    }
    throw XMLElementTable.Malformed()
  }

  /// Takes an end tag.
  private mutating func close(at position: Int) throws(XMLElementTable.Malformed) -> Int {
    guard let index = open.popLast() else { throw XMLElementTable.Malformed() }
    let end = try self.end(of: ">", from: position + 2)
    let name = utf8[elements[index].nameRange]
    guard utf8[position + 2..<end].starts(with: name) else { throw XMLElementTable.Malformed() }
    elements[index].afterContent = UInt32(position)
    elements[index].afterEnd = UInt32(end)
    while let last = bindings.last, last.depth > open.count { bindings.removeLast() }
    return end
  }

  /// Takes a start tag.
  private mutating func openElement(at start: Int) throws(XMLElementTable.Malformed) -> Int {
    var position = start + 1
    while position < utf8.count, utf8[position] != 0x3E, utf8[position] != 0x2F,
      !XMLAttributeScanner.isBlank(utf8[position])
    {
      position += 1
    }
    let name = start + 1..<position
    while let found = XMLAttributeScanner.next(in: utf8, &position, before: utf8.count) { declare(found) }
    let isEmpty = position < utf8.count && utf8[position] == 0x2F
    if isEmpty { position += 1 }
    guard position < utf8.count, utf8[position] == 0x3E, !name.isEmpty, name.count <= Int(UInt16.max) else {
      throw XMLElementTable.Malformed()
    }
    let end = UInt32(position + 1)
    let (local, isKnown) = resolve(utf8[name])
    elements.append(
      XMLElementTable.Element(
        first: UInt32(start), afterTag: end, afterContent: end, afterEnd: end, around: Int32(clamping: open.last ?? -1),
        nameLength: UInt16(name.count), local: local, isKnownNamespace: isKnown))
    if isEmpty {
      while let last = bindings.last, last.depth > open.count { bindings.removeLast() }
    } else {
      open.append(elements.count - 1)
    }
    return Int(end)
  }

  /// Takes up the declaration of a prefix, if an attribute is one.
  private mutating func declare(_ attribute: (name: Range<Int>, value: Range<Int>)) {
    let name = utf8[attribute.name]
    guard name.starts(with: "xmlns".utf8) else { return }
    let rest = name.dropFirst(5)
    guard rest.isEmpty || rest.first == 0x3A else { return }
    let value = String(decoding: XMLCharacterData(utf8, attribute.value).decoded, as: UTF8.self)
    bindings.append(
      Binding(depth: open.count + 1, prefix: rest.dropFirst(), isKnown: namespaces.contains(value)))
  }

  /// The number of a name's local part, and whether its prefix stands for a known namespace.
  private func resolve(_ name: ArraySlice<UInt8>) -> (Int16, Bool) {
    let colon = name.firstIndex(of: 0x3A)
    let prefix = colon.map { name[..<$0] } ?? name.prefix(0)
    let local = colon.map { name[($0 + 1)...] } ?? name
    let binding = bindings.last { $0.prefix.count == prefix.count && $0.prefix.elementsEqual(prefix) }
    return (numbers[Array(local)] ?? -1, binding?.isKnown ?? false)
  }
}
