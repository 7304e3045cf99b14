/// Names of Office Open XML (ECMA-376, transitional) that parts written here carry.
enum PackageNames {
  /// The namespace of WordprocessingML.
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  /// The namespace of WordprocessingML in its strict form.
  static let strictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main"
  /// The namespaces in which Word keeps the threads of comments and their lasting ids.
  static let wordExtensions: Set<String> = [
    "http://schemas.microsoft.com/office/word/2012/wordml", "http://schemas.microsoft.com/office/word/2016/wordml/cid",
    "http://schemas.microsoft.com/office/word/2018/wordml/cex",
  ]
  /// The namespace of references to relationships in the strict form.
  static let strictRelationshipReference = "http://purl.oclc.org/ooxml/officeDocument/relationships"
  /// The namespace of references to relationships.
  static let relationshipReference = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// The namespace of a part of relationships.
  static let relationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  /// The namespace of the list of content types.
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"

  /// The type of a relationship from one part of a document to another.
  static func relationship(_ kind: String) -> String { "\(relationshipReference)/\(kind)" }

  /// The content type of a part of WordprocessingML.
  static func contentType(_ kind: String) -> String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml"
  }
}
