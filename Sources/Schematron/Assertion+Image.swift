import DataImage

extension Traits: ImageCodable {
  /// Writes it.
  public func write(to image: inout ImageWriter) {
    for text in [role, flag, see, icon] { text.write(to: &image) }
    subject.write(to: &image)
  }

  /// Reads one.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(
      role: try Optional(from: &image), flag: try Optional(from: &image), see: try Optional(from: &image),
      icon: try Optional(from: &image), subject: try Optional(from: &image))
  }
}

extension Assertion: ImageCodable {
  /// Writes it.
  public func write(to image: inout ImageWriter) {
    (kind == .report).write(to: &image)
    id.write(to: &image)
    place.write(to: &image)
    test.write(to: &image)
    traits.write(to: &image)
    message.write(to: &image)
    diagnostics.write(to: &image)
    properties.write(to: &image)
    foreign.write(to: &image)
  }

  /// Reads one.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(
      kind: try Bool(from: &image) ? .report : .assert, id: try String(from: &image),
      place: try SchemaPlace(from: &image), test: try Expression(from: &image), traits: try Traits(from: &image),
      message: try Message(from: &image), diagnostics: try Array(from: &image), properties: try Array(from: &image),
      foreign: try Array(from: &image))
  }
}

extension Message: ImageCodable {
  /// Writes it.
  public func write(to image: inout ImageWriter) {
    language.write(to: &image)
    parts.write(to: &image)
    preservesSpace.write(to: &image)
  }

  /// Reads one.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(
      language: try String(from: &image), parts: try Array(from: &image), preservesSpace: try Bool(from: &image))
  }
}

extension Message.Part: ImageCodable {
  /// Writes it.
  public func write(to image: inout ImageWriter) {
    switch self {
    case .text(let text):
      image.write(0 as UInt8)
      text.write(to: &image)
    case .value(let expression):
      image.write(1 as UInt8)
      expression.write(to: &image)
    case .name(let path):
      image.write(2 as UInt8)
      path.write(to: &image)
    }
  }

  /// Reads one.
  public init(from image: inout ImageReader) throws(ImageFault) {
    switch try UInt8(from: &image) {
    case 0: self = .text(try String(from: &image))
    case 1: self = .value(try Expression(from: &image))
    case 2: self = .name(try Optional(from: &image))
    default: throw .broken
    }
  }
}

extension Diagnostic: ImageCodable {
  /// Writes it.
  public func write(to image: inout ImageWriter) {
    id.write(to: &image)
    message.write(to: &image)
  }

  /// Reads one.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(id: try String(from: &image), message: try Message(from: &image))
  }
}

extension Property: ImageCodable {
  /// Writes it.
  public func write(to image: inout ImageWriter) {
    id.write(to: &image)
    role.write(to: &image)
    scheme.write(to: &image)
    message.write(to: &image)
  }

  /// Reads one.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(
      id: try String(from: &image), role: try Optional(from: &image), scheme: try Optional(from: &image),
      message: try Message(from: &image))
  }
}

extension ForeignElement: ImageCodable {
  /// Writes it.
  public func write(to image: inout ImageWriter) {
    for part in [namespace, name, language] { part.write(to: &image) }
    attributes.write(to: &image)
    text.write(to: &image)
    place.write(to: &image)
  }

  /// Reads one.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(
      namespace: try String(from: &image), name: try String(from: &image), language: try String(from: &image),
      attributes: try Dictionary(from: &image), text: try String(from: &image), place: try SchemaPlace(from: &image))
  }
}
