import DocumentReading
import XML

/// Takes the comments that an earlier run wrote out of a Word file.
struct OwnComments {
  /// The package.
  private(set) var package: WordPackageCopy
  /// What the main part is and refers to.
  let trace: WordTrace

  /// Prepares for a package.
  init(_ package: WordPackageCopy, _ trace: WordTrace) {
    self.package = package
    self.trace = trace
  }

  /// Removes them, but for those that somebody answered: these belong to a thread of others.
  ///
  /// - Returns: whether there were any.
  mutating func remove() throws(AnnotationError) -> Bool {
    guard let part = try CommentsPart(of: package, named: trace.first("comments")) else { return false }
    let threads = try CommentThreads(package, trace.first("commentsExtended"))
    let answered = Set(
      part.comments.filter { $0.author != CommentsPart.author }.flatMap(\.paragraphIDs).compactMap {
        threads.parents[$0]
      })
    let own = part.comments.filter { comment in
      comment.author == CommentsPart.author && answered.isDisjoint(with: comment.paragraphIDs)
    }
    guard !own.isEmpty else { return false }
    var edits = ByteEdits()
    for comment in own { edits.replace(comment.range) }
    package.edit(part.name, part.text, edits)
    try removeAnchors(Set(own.map(\.id)))
    try removeEntries(Set(own.flatMap(\.paragraphIDs)))
    return true
  }

  /// Removes the marks of comments from the main part.
  private mutating func removeAnchors(_ ids: Set<String>) throws(AnnotationError) {
    guard let text = try package.text(of: trace.mainPart) else { throw .part(trace.mainPart) }
    let table = try XMLElementTable(wordPart: text.utf8, named: trace.mainPart)
    var edits = ByteEdits()
    for index in table.elements.indices {
      switch table.name(of: index) {
      case .commentRangeStart, .commentRangeEnd, .commentReference:
        guard let element = table[index], let id = table.attribute("id", of: element), ids.contains(id) else {
          continue
        }
        edits.replace(runAround(index, in: table) ?? element.range)
      default: break
      }
    }
    package.edit(trace.mainPart, text, edits)
  }

  /// The run that holds nothing but the mark of a comment; nil for another mark.
  private func runAround(_ index: Int, in table: XMLElementTable) -> Range<Int>? {
    guard table.name(of: index) == .commentReference, let parent = table[index]?.parent, table.name(of: parent) == .r,
      table.children(of: parent).allSatisfy({ $0 == index || table.name(of: $0) == .rPr })
    else { return nil }
    return table[parent]?.range
  }

  /// Removes what Word noted beside the comments.
  private mutating func removeEntries(_ ids: Set<String>) throws(AnnotationError) {
    guard !ids.isEmpty else { return }
    var lasting: Set<String> = []
    for kind in CommentThreads.kinds {
      guard let part = trace.first(kind), let text = try package.text(of: part) else { continue }
      let table = try XMLElementTable(wordPart: text.utf8, named: part)
      var edits = ByteEdits()
      for element in table.elements.dropFirst() where element.parent == 0 {
        let paragraph = table.attribute("paraId", of: element)
        let durable = table.attribute("durableId", of: element)
        guard paragraph.map(ids.contains) ?? durable.map(lasting.contains) ?? false else { continue }
        if let durable { lasting.insert(durable) }
        edits.replace(element.range)
      }
      package.edit(part, text, edits)
    }
  }
}

extension WordTrace {
  /// The first part of a kind that the main part refers to.
  func first(_ kind: String) -> String? { relationships.first { $0.kind == kind }?.target }
}
