internal import CLibXML2

/// Parses XML given in pieces and hands its events to a handler.
///
/// It is the judge of every text; `XMLWholeText` gives the same events of plain ones in less time.
///
/// There is no network, no document type declaration and no entity beside the five of XML itself.
public final class XMLEventParser {
  /// The largest piece that is given to libxml2 at once, so that limits are looked at in between.
  private static let pieceSize = 1 << 16

  /// Takes the events.
  private let handler: any XMLEventHandler
  /// The limits.
  private let limits: XMLEventLimits
  /// Gives names their numbers.
  private let cache: XMLEventNameCache
  /// libxml2's parser; nil where memory ran out.
  private var context: xmlParserCtxtPtr?
  /// What ended the parse.
  private var failure: XMLEventError?
  /// How deep the current element stands.
  private var depth = 0
  /// Namespace declarations in force, and the depth of each element that made some.
  private var declarations: [(depth: Int, count: Int)] = []
  /// The sum of the counts in `declarations`.
  private var declared = 0
  /// The attributes of the element that starts.
  private var room: [XMLEventAttribute] = []

  /// Creates a parser for one document.
  public init(handler: any XMLEventHandler, names: XMLEventNames, limits: XMLEventLimits = XMLEventLimits()) {
    self.handler = handler
    self.limits = limits
    cache = XMLEventNameCache(names)
    LibXML2.prepared
    var callbacks = Self.callbacks
    context = xmlCreatePushParserCtxt(&callbacks, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    // NOENT replaces the five entities in attribute values; others cannot be declared without a DOCTYPE.
    // HUGE lifts limits that honest files pass; `limits` stands in their place.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_HUGE.rawValue
    _ = xmlCtxtUseOptions(context, Int32(options))
  }

  deinit {
    xmlFreeParserCtxt(context)
  }

  /// Parses the next piece.
  public func push(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLEventError) {
    var start = 0
    while start < bytes.count {
      let end = min(start + Self.pieceSize, bytes.count)
      try parse(UnsafeBufferPointer(rebasing: bytes[start..<end]), last: false)
      start = end
    }
  }

  /// Tells that there are no more pieces.
  public func finish() throws(XMLEventError) {
    try parse(UnsafeBufferPointer(start: nil, count: 0), last: true)
  }

  /// Gives one piece to libxml2 and looks at the limits.
  private func parse(_ piece: UnsafeBufferPointer<UInt8>, last: Bool) throws(XMLEventError) {
    if let failure { throw failure }
    guard let context else { throw XMLEventError(.limit, message: "out of memory") }
    let status = piece.withMemoryRebound(to: CChar.self) {
      xmlParseChunk(context, $0.baseAddress, Int32($0.count), last ? 1 : 0)
    }
    // A namespace error has a status too, yet leaves the text readable.
    if status != 0, failure == nil, context.pointee.wellFormed == 0 {
      failure = XMLEventError(.malformed, message: "XML error \(status)")
    }
    if failure == nil { checkWaiting(in: context) }
    if let failure { throw failure }
  }

  /// Refuses a tag that grows without end: libxml2 looks through it again with every piece.
  private func checkWaiting(in context: xmlParserCtxtPtr) {
    guard let input = context.pointee.input, let start = input.pointee.cur, let end = input.pointee.end else { return }
    let waiting = end - start
    guard waiting > 4 * Self.pieceSize else { return }
    // Comparing each attribute with all before it takes quadratic time, so their signs are counted first.
    let signs = UnsafeBufferPointer(start: start, count: waiting).count { $0 == 0x3D }
    if waiting > limits.token || signs > 4 * limits.attributes { stop(.limit, "a tag is too long") }
  }

  /// Ends the parse.
  private func stop(_ reason: XMLEventError.Reason, _ message: String) {
    guard failure == nil else { return }
    let input = context?.pointee.input
    failure = XMLEventError(
      reason, message: message, line: Int(input?.pointee.line ?? 0), column: Int(input?.pointee.col ?? 0))
    xmlStopParser(context)
  }
}

extension XMLEventParser {
  /// libxml2's callbacks; each finds its parser in the user data.
  private static var callbacks: xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.internalSubset = { data, _, _, _ in
      XMLEventParser.at(data)?.stop(.documentType, "document type declarations are not read")
    }
    callbacks.startElementNs = { data, local, _, uri, namespaceCount, namespaces, count, _, attributes in
      guard let parser = XMLEventParser.at(data), let local else { return }
      parser.start(local, uri, namespaces: namespaces, Int(namespaceCount), attributes: attributes, Int(count))
    }
    callbacks.endElementNs = { data, local, _, uri in
      guard let parser = XMLEventParser.at(data), let local else { return }
      parser.end(local, uri)
    }
    callbacks.characters = { data, text, count in
      guard let parser = XMLEventParser.at(data), parser.failure == nil, let text, count > 0 else { return }
      parser.handler.characters(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    callbacks.ignorableWhitespace = callbacks.characters
    callbacks.cdataBlock = callbacks.characters
    callbacks.serror = { data, error in
      guard let parser = XMLEventParser.at(data), parser.failure == nil, let error = error?.pointee else { return }
      // Warnings and namespace errors such as a relative name leave the text readable.
      guard error.level == XML_ERR_FATAL else { return }
      let message = error.message.map { String(cString: $0) } ?? "XML error \(error.code)"
      parser.failure = XMLEventError(
        .malformed, message: String(message.prefix { $0 != "\n" }), line: Int(error.line), column: Int(error.int2))
    }
    return callbacks
  }

  /// The parser that a callback belongs to.
  private static func at(_ data: UnsafeMutableRawPointer?) -> XMLEventParser? {
    data.map { Unmanaged<XMLEventParser>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Checks the limits and hands on the start of an element.
  private func start(
    _ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?,
    namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ namespaceCount: Int,
    attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int
  ) {
    guard failure == nil else { return }
    depth += 1
    guard depth <= limits.depth else { return stop(.limit, "elements stand too deep in one another") }
    guard count <= limits.attributes else { return stop(.limit, "an element has too many attributes") }
    if namespaceCount > 0, let namespaces {
      declarations.append((depth, namespaceCount))
      declared += namespaceCount
      guard declared <= limits.attributes else { return stop(.limit, "too many namespaces are declared") }
      for index in 0..<namespaceCount {
        guard let namespace = namespaces[index * 2 + 1] else { continue }
        handler.declare(prefix: namespaces[index * 2], namespace: namespace)
      }
    }
    note(attributes, count)
    room.withUnsafeBufferPointer { handler.start(name(local, uri), XMLEventAttributes(attributes: $0)) }
  }

  /// Notes the attributes of an element: five pointers each, to local name, prefix, namespace, start and end of the value.
  private func note(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int) {
    room.removeAll(keepingCapacity: true)
    guard let pointers else { return }
    for index in 0..<count {
      guard let local = pointers[index * 5], let start = pointers[index * 5 + 3], let end = pointers[index * 5 + 4]
      else { continue }
      room.append(
        XMLEventAttribute(
          namespace: Int32(truncatingIfNeeded: cache.namespace(pointers[index * 5 + 2])),
          local: Int32(truncatingIfNeeded: cache.local(local)), start: start, count: end - start))
    }
  }

  /// Hands on the end of an element.
  private func end(_ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?) {
    guard failure == nil else { return }
    if let last = declarations.last, last.depth == depth {
      declarations.removeLast()
      declared -= last.count
    }
    depth -= 1
    handler.end(name(local, uri))
  }

  /// A name with its numbers.
  private func name(_ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?) -> XMLEventName {
    XMLEventName(
      namespace: cache.namespace(uri), local: cache.local(local), pointer: local, namespacePointer: uri)
  }
}
