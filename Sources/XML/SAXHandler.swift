/// Takes the events of one XML parse; names and bytes are valid only within each call.
public protocol XMLEventHandler: AnyObject {
  /// Declares prefixes for the element that starts next; called only where there are declarations.
  func declare(prefix: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>)
  /// An element starts.
  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes)
  /// An element ends.
  func end(_ name: XMLEventName)
  /// Text, in pieces of any length, with entities and character references replaced.
  func characters(_ utf8: UnsafeBufferPointer<UInt8>)
}

extension XMLEventHandler {
  /// Does nothing: most readers need no prefixes.
  public func declare(prefix: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>) {}
}
