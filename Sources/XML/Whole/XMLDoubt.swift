/// What makes the tokeniser leave a text to libxml2: a fault, or anything that it is not wholly sure of.
struct XMLDoubt: Error {}

/// How large the parts of a text may be that the tokeniser reads; whatever is larger is left to libxml2.
///
/// They lie far above what office programs write and far below `XMLEventLimits`, so that no limit of these can be passed.
enum XMLTokenLimits {
  /// The attributes of an element, declarations of namespaces left out.
  static let attributes = 64
  /// The declarations of namespaces in force.
  static let declarations = 256
  /// The bytes of a tag, a comment or an instruction.
  static let token = 1 << 16
  /// The bytes of all events as they are written down.
  static let events = 16 << 20
  /// The bytes of a stretch of text that is rather copied than made an event of its own.
  static let copied = 32
  /// The bytes of a name.
  static let name = 256
  /// The bytes of the name of a namespace.
  static let namespace = 1_024
  /// The distinct names of elements and attributes.
  static let names = 1_024
  /// The distinct prefixes, and the distinct namespaces.
  static let prefixes = 128
}
