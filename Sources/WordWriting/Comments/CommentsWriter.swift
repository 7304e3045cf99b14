import Reporting
import XML

/// Adds comments to the part that holds them, which is made where there is none.
struct CommentsWriter {
  /// The part as it is; nil where there is none.
  let part: CommentsPart?
  /// Tells what the main part is called and refers to.
  let anchors: Anchors

  /// What writes the comments.
  var markup: WordMarkup {
    guard let part else { return WordMarkup(prefix: "w") }
    return WordMarkup(in: part.table[0], of: part.table)
  }

  /// Writes comments.
  func write(_ comments: String, to package: inout WordPackageCopy) throws(AnnotationError) {
    if let part {
      guard let root = part.table[0] else { throw .part(part.name) }
      return package.edit(part.name, part.text, try part.table.appending(comments, to: root, of: part.name))
    }
    let main = anchors.trace.mainPart
    let namespace = anchors.points.table.wordNamespace
    let known = anchors.trace.first("comments")
    let name = known ?? package.freeName("comments", in: WordPackageCopy.folder(of: main))
    let whole =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<w:comments xmlns:w=\"\(namespace)\">\(comments)</w:comments>"
    package.set(name, to: Array(whole.utf8))
    try package.list(name, contentType: PackageNames.contentType("comments"))
    guard known == nil else { return }
    let isStrict = namespace == PackageNames.strictWord
    let references = isStrict ? PackageNames.strictRelationshipReference : PackageNames.relationshipReference
    try package.relate(main, to: name, type: references + "/comments")
  }
}
