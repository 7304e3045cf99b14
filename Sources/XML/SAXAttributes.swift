/// An attribute with its names as numbers.
struct XMLEventAttribute {
  /// The number of its namespace in `XMLEventNames`.
  var namespace: Int32
  /// The number of its local name in `XMLEventNames`.
  var local: Int32
  /// Where its value begins.
  var start: UnsafePointer<UInt8>
  /// How many bytes its value has.
  var count: Int
}

/// The attributes of an element in an event, without namespace declarations; valid only while the event is handled.
public struct XMLEventAttributes {
  /// The attributes, in the order of the text.
  let attributes: UnsafeBufferPointer<XMLEventAttribute>

  /// How many there are.
  public var count: Int { attributes.count }

  /// The value of the attribute with a local name in a namespace, both by number; nil without it.
  public func utf8(_ local: Int, in namespace: Int) -> UnsafeBufferPointer<UInt8>? {
    for attribute in attributes where attribute.local == local && attribute.namespace == namespace {
      return UnsafeBufferPointer(start: attribute.start, count: attribute.count)
    }
    return nil
  }

  /// The value of the attribute with a local name in a namespace as a string; nil without it.
  public func string(_ local: Int, in namespace: Int) -> String? {
    utf8(local, in: namespace).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of the attribute at an index.
  public func value(at index: Int) -> UnsafeBufferPointer<UInt8>? {
    guard index >= 0, index < count else { return nil }
    return UnsafeBufferPointer(start: attributes[index].start, count: attributes[index].count)
  }

  /// The numbers of the namespace and local name of the attribute at an index.
  public func name(at index: Int) -> (namespace: Int, local: Int) {
    guard index >= 0, index < count else { return (XMLEventNames.unknown, XMLEventNames.unknown) }
    return (Int(attributes[index].namespace), Int(attributes[index].local))
  }
}
