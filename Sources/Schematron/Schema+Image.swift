import DataImage

extension Schema: ImageCodable {
  /// Writes the schema, read and checked.
  public func write(to image: inout ImageWriter) {
    for text in [path, title, language] { text.write(to: &image) }
    namespaces.write(to: &image)
    variables.write(to: &image)
    phases.write(to: &image)
    defaultPhase.write(to: &image)
    patterns.write(to: &image)
    diagnostics.write(to: &image)
    properties.write(to: &image)
    foreign.write(to: &image)
  }

  /// Reads a schema, which needs no check any more.
  public init(from image: inout ImageReader) throws(ImageFault) {
    path = try String(from: &image)
    title = try String(from: &image)
    language = try String(from: &image)
    namespaces = try Dictionary(from: &image)
    variables = try Array(from: &image)
    phases = try Dictionary(from: &image)
    defaultPhase = try Optional(from: &image)
    patterns = try Array(from: &image)
    diagnostics = try Dictionary(from: &image)
    properties = try Dictionary(from: &image)
    foreign = try Array(from: &image)
  }
}

extension SchemaPlace: ImageCodable {
  /// Writes it.
  public func write(to image: inout ImageWriter) {
    image.write(UInt32(truncatingIfNeeded: line))
    image.write(UInt32(truncatingIfNeeded: column))
  }

  /// Reads one.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(line: Int(try UInt32(from: &image)), column: Int(try UInt32(from: &image)))
  }
}

extension Expression: ImageCodable {
  /// Writes it.
  public func write(to image: inout ImageWriter) {
    source.write(to: &image)
    place.write(to: &image)
  }

  /// Reads one.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(source: try String(from: &image), place: try SchemaPlace(from: &image))
  }
}

extension Variable: ImageCodable {
  /// Writes it.
  public func write(to image: inout ImageWriter) {
    name.write(to: &image)
    value.write(to: &image)
  }

  /// Reads one.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(name: try String(from: &image), value: try Expression(from: &image))
  }
}

extension Phase: ImageCodable {
  /// Writes it.
  public func write(to image: inout ImageWriter) {
    id.write(to: &image)
    variables.write(to: &image)
    active.write(to: &image)
  }

  /// Reads one.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(id: try String(from: &image), variables: try Array(from: &image), active: try Array(from: &image))
  }
}

extension Pattern: ImageCodable {
  /// Writes it.
  public func write(to image: inout ImageWriter) {
    id.write(to: &image)
    title.write(to: &image)
    variables.write(to: &image)
    rules.write(to: &image)
    foreign.write(to: &image)
  }

  /// Reads one.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(
      id: try String(from: &image), title: try String(from: &image), variables: try Array(from: &image),
      rules: try Array(from: &image), foreign: try Array(from: &image))
  }
}

extension Rule: ImageCodable {
  /// Writes it.
  public func write(to image: inout ImageWriter) {
    id.write(to: &image)
    context.write(to: &image)
    selection.write(to: &image)
    variables.write(to: &image)
    assertions.write(to: &image)
    traits.write(to: &image)
    foreign.write(to: &image)
  }

  /// Reads one.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(
      id: try String(from: &image), context: try Expression(from: &image), selection: try String(from: &image),
      variables: try Array(from: &image), assertions: try Array(from: &image), traits: try Traits(from: &image),
      foreign: try Array(from: &image))
  }
}
