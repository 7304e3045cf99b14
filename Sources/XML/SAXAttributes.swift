/// The attributes of an element in an event, without namespace declarations; valid only while the event is handled.
public struct XMLEventAttributes {
  /// How many there are.
  public let count: Int
  /// Five pointers an attribute: local name, prefix, namespace name, start and end of the value.
  let pointers: UnsafePointer<UnsafePointer<UInt8>?>?
  /// Gives names their numbers.
  let cache: XMLEventNameCache

  /// The value of the attribute with a local name in a namespace, both by number; nil without it.
  public func utf8(_ local: Int, in namespace: Int) -> UnsafeBufferPointer<UInt8>? {
    guard let pointers else { return nil }
    for index in 0..<count {
      guard let name = pointers[index * 5], cache.local(name) == local,
        cache.namespace(pointers[index * 5 + 2]) == namespace
      else { continue }
      return value(at: index)
    }
    return nil
  }

  /// The value of the attribute with a local name in a namespace as a string; nil without it.
  public func string(_ local: Int, in namespace: Int) -> String? {
    utf8(local, in: namespace).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of the attribute at an index.
  public func value(at index: Int) -> UnsafeBufferPointer<UInt8>? {
    guard index >= 0, index < count, let pointers, let start = pointers[index * 5 + 3],
      let end = pointers[index * 5 + 4]
    else { return nil }
    return UnsafeBufferPointer(start: start, count: end - start)
  }

  /// The numbers of the namespace and local name of the attribute at an index.
  public func name(at index: Int) -> (namespace: Int, local: Int) {
    guard index >= 0, index < count, let pointers, let name = pointers[index * 5] else {
      return (XMLEventNames.unknown, XMLEventNames.unknown)
    }
    return (cache.namespace(pointers[index * 5 + 2]), cache.local(name))
  }
}
