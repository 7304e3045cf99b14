import DataImage

extension RuleDescription: ImageCodable {
  /// Writes the description.
  public func write(to image: inout ImageWriter) {
    id.write(to: &image)
    pack.write(to: &image)
    image.write(UInt8(truncatingIfNeeded: Severity.allCases.firstIndex(of: severity) ?? 0))
    for message in [summary, why, fix] { message.write(to: &image) }
    source.document.write(to: &image)
    source.clause.write(to: &image)
    sentence.write(to: &image)
    isSourceVerified.write(to: &image)
    rows.write(to: &image)
    path.write(to: &image)
    line.write(to: &image)
    tests.write(to: &image)
  }

  /// Reads a description.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(
      id: try String(from: &image), pack: try String(from: &image), severity: try image.oneOf(Severity.allCases),
      summary: try Message(from: &image), why: try Message(from: &image), fix: try Message(from: &image),
      source: LegalSource(document: try String(from: &image), clause: try String(from: &image)),
      sentence: try String(from: &image), isSourceVerified: try Bool(from: &image), rows: try Array(from: &image),
      path: try String(from: &image), line: try Int(from: &image), tests: try Array(from: &image))
  }
}

extension RuleDescription.Test: ImageCodable {
  /// Writes the assertion.
  public func write(to image: inout ImageWriter) {
    for text in [id, pattern, context, expression] { text.write(to: &image) }
    isReport.write(to: &image)
  }

  /// Reads an assertion.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(
      id: try String(from: &image), pattern: try String(from: &image), context: try String(from: &image),
      expression: try String(from: &image), isReport: try Bool(from: &image))
  }
}

extension Message: ImageCodable {
  /// Writes both languages.
  public func write(to image: inout ImageWriter) {
    vietnamese.write(to: &image)
    english.write(to: &image)
  }

  /// Reads both languages.
  public init(from image: inout ImageReader) throws(ImageFault) {
    self.init(vietnamese: try String(from: &image), english: try String(from: &image))
  }
}
