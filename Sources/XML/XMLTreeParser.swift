internal import CLibXML2

extension XMLDocument {
  /// How large a document may be.
  public struct Limits: Sendable, Equatable {
    /// The most bytes.
    public var bytes: Int
    /// The deepest nesting of elements.
    public var depth: Int

    /// Creates limits.
    public init(bytes: Int = 16 << 20, depth: Int = 200) {
      self.bytes = bytes
      self.depth = depth
    }
  }

  /// Parses UTF-8 bytes; document type declarations, and with them entities, are refused.
  ///
  /// Each element is tagged with its number in document order, from 0.
  public static func parse(_ bytes: [UInt8], limits: Limits = Limits()) throws(XMLErrors) -> XMLDocument {
    guard bytes.count <= limits.bytes, let count = Int32(exactly: bytes.count) else {
      throw XMLErrors(faults: [XMLFault(message: "the document is larger than \(limits.bytes) bytes")])
    }
    LibXML2.prepared
    guard let context = xmlNewParserCtxt() else {
      throw XMLErrors(faults: [XMLFault(message: "out of memory")])
    }
    defer { xmlFreeParserCtxt(context) }
    let monitor = ParseMonitor(depth: limits.depth)
    context.pointee._private = Unmanaged.passUnretained(monitor).toOpaque()
    ParseMonitor.install(in: context)
    let tree = withExtendedLifetime(monitor) {
      bytes.withUnsafeBytes { buffer in
        xmlCtxtReadMemory(
          context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), count, nil, "UTF-8", totrinh_xml_options())
      }
    }
    let document = tree.map(XMLDocument.init(owning:))
    guard monitor.faults.isEmpty, let document, document.root != nil else {
      throw XMLErrors(faults: monitor.faults.isEmpty ? [XMLFault(message: "this is no XML")] : monitor.faults)
    }
    document.tagElements()
    return document
  }

  /// Tags every element with its number in document order.
  private func tagElements() {
    var tag = 0
    var open = root.map { [$0] } ?? []
    while let element = open.popLast() {
      element.setTag(tag)
      tag += 1
      open.append(contentsOf: element.elements.reversed())
    }
  }
}

/// Watches one run of the parser: collects errors and stops what is not wanted.
private final class ParseMonitor {
  /// The deepest nesting that is let through.
  let depth: Int
  /// What was wrong so far.
  private(set) var faults: [XMLFault] = []

  /// Creates a monitor.
  init(depth: Int) {
    self.depth = depth
  }

  /// Puts the monitor's callbacks into a parser.
  static func install(in context: UnsafeMutablePointer<xmlParserCtxt>) {
    guard let handler = context.pointee.sax else { return }
    handler.pointee.serror = { user, error in
      guard let error, let monitor = ParseMonitor.watching(user) else { return }
      monitor.record(error.pointee)
    }
    handler.pointee.internalSubset = { user, _, _, _ in
      ParseMonitor.stop(user, because: "document type declarations are not allowed")
    }
    handler.pointee.startElementNs = { user, name, prefix, uri, spaces, declared, attributes, defaulted, values in
      if let monitor = ParseMonitor.watching(user), let context = user?.assumingMemoryBound(to: xmlParserCtxt.self),
        Int(context.pointee.nodeNr) >= monitor.depth
      {
        ParseMonitor.stop(user, because: "elements are nested deeper than \(monitor.depth)")
        return
      }
      xmlSAX2StartElementNs(user, name, prefix, uri, spaces, declared, attributes, defaulted, values)
    }
  }

  /// The monitor of a parser.
  private static func watching(_ user: UnsafeMutableRawPointer?) -> ParseMonitor? {
    guard let mark = user?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private else { return nil }
    return Unmanaged<ParseMonitor>.fromOpaque(mark).takeUnretainedValue()
  }

  /// Ends the parsing with a reason of ours.
  private static func stop(_ user: UnsafeMutableRawPointer?, because message: String) {
    guard let context = user?.assumingMemoryBound(to: xmlParserCtxt.self), let monitor = watching(user) else { return }
    monitor.add(
      XMLFault(
        line: max(0, Int(xmlSAX2GetLineNumber(context))), column: max(0, Int(xmlSAX2GetColumnNumber(context))),
        message: message))
    xmlStopParser(context)
  }

  /// Takes note of an error of the parser.
  private func record(_ error: xmlError) {
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    let message = error.message.map { String(cString: $0) } ?? "this is not well-formed"
    add(
      XMLFault(
        line: max(0, Int(error.line)), column: max(0, Int(error.int2)),
        message: message.split(whereSeparator: \.isNewline).joined(separator: " ")))
  }

  /// Keeps a fault, unless there are too many already.
  private func add(_ fault: XMLFault) {
    if faults.count < 20 { faults.append(fault) }
  }
}
