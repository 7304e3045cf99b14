import XML

/// The elements of WordprocessingML that changing a part has to know; raw values are their places in the table of names.
enum MarkupName: Int, CaseIterable {
  case body, p, r, t, delText, rPr, pPr, ins, del, moveFrom, moveTo, hyperlink, sdt, sdtContent, smartTag, customXml
  case fldSimple, dir, bdo, txbxContent, comments, comment, commentRangeStart, commentRangeEnd, commentReference
  case commentEx, commentId

  /// The namespaces of WordprocessingML, in its transitional and its strict form.
  static let wordNamespaces: Set<String> = [PackageNames.word, PackageNames.strictWord]

  /// Whether runs and marks of comments may stand right in it.
  var holdsRuns: Bool {
    switch self {
    case .p, .ins, .del, .moveFrom, .moveTo, .hyperlink, .sdtContent, .smartTag, .customXml, .fldSimple, .dir, .bdo:
      true
    default: false
    }
  }
}

extension XMLElementTable {
  /// The elements of a part of a Word file.
  init(wordPart utf8: [UInt8], named part: String) throws(AnnotationError) {
    do {
      try self.init(
        utf8, namespaces: MarkupName.wordNamespaces.union(PackageNames.wordExtensions),
        names: MarkupName.allCases.map { "\($0)" })
    } catch {
      throw .part(part)
    }
  }

  /// What an element is; nil for one that is not known.
  func name(of index: Int) -> MarkupName? { self[index].flatMap { MarkupName(rawValue: $0.name) } }

  /// The nearest of an element and those around it that is of a kind.
  func nearest(_ name: MarkupName, around index: Int) -> Int? {
    var next: Int? = index
    while let current = next {
      if self.name(of: current) == name { return current }
      next = self[current]?.parent
    }
    return nil
  }
}
