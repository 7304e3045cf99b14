import DocumentModel

/// What every format gets after reading: typed labels told from text, and headings told by their look.
enum Shaping {
  /// Shapes a document.
  static func shape(_ document: inout Document) {
    TypedLabels.find(in: &document)
    HeadingsByLook.apply(to: &document)
    TypedLabels.nest(in: &document)
  }
}
