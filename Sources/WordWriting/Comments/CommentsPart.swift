import XML

/// The comments of a Word file as they stand in their part.
struct CommentsPart {
  /// One comment.
  struct Comment {
    /// Its id.
    var id: String
    /// Who wrote it.
    var author: String
    /// Its words.
    var text: String
    /// The lasting ids of its paragraphs; the last one is that of the comment.
    var paragraphIDs: [String]
    /// Its stretch of the part.
    var range: Range<Int>
  }

  /// The author of the comments that are written here.
  static let author = "totrinh"

  /// The part's name.
  let name: String
  /// Its text.
  let text: PartText
  /// Its elements.
  let table: XMLElementTable
  /// The comments, in order.
  let comments: [Comment]

  /// Reads the part that a main part refers to; nil where there is none.
  init?(of package: WordPackageCopy, named part: String?) throws(AnnotationError) {
    guard let part, let text = try package.text(of: part) else { return nil }
    let table = try XMLElementTable(wordPart: text.utf8, named: part)
    guard table.name(of: 0) == .comments else { throw .part(part) }
    (name, self.text, self.table) = (part, text, table)
    comments = table.elements.indices.compactMap { Self.comment($0, table) }
  }

  /// The comment that an element is; nil for another element.
  private static func comment(_ index: Int, _ table: XMLElementTable) -> Comment? {
    guard table.name(of: index) == .comment, let element = table[index],
      let id = table.attribute("id", of: element)
    else { return nil }
    var comment = Comment(
      id: id, author: table.attribute("author", of: element) ?? "", text: "", paragraphIDs: [], range: element.range)
    for inner in index + 1..<max(table.next(after: index), index + 1) {
      guard let element = table[inner] else { continue }
      switch table.name(of: inner) {
      case .p:
        if let id = table.attribute("paraId", of: element) { comment.paragraphIDs.append(id) }
        if !comment.text.isEmpty { comment.text += "\n" }
      case .t:
        comment.text += String(decoding: XMLCharacterData(table.utf8, element.content).decoded, as: UTF8.self)
      default: break
      }
    }
    return comment
  }
}

/// The threads of comments, as Word keeps them beside the comments.
struct CommentThreads {
  /// The kinds of relationships that lead to parts which list comments by their lasting ids.
  static let kinds = ["commentsExtended", "commentsIds", "commentsExtensible"]

  /// The paragraph ids of the comments that somebody answered, by the paragraph ids of the answers.
  private(set) var parents: [String: String] = [:]

  /// Reads the threads of a file.
  init(_ package: WordPackageCopy, _ part: String?) throws(AnnotationError) {
    guard let part, let text = try package.text(of: part) else { return }
    let table = try XMLElementTable(wordPart: text.utf8, named: part)
    for index in table.elements.indices where table.name(of: index) == .commentEx {
      guard let element = table[index], let id = table.attribute("paraId", of: element),
        let parent = table.attribute("paraIdParent", of: element)
      else { continue }
      parents[id] = parent
    }
  }
}
