/// Writes small Word packages from the XML of their parts.
public struct WordBuilder: Sendable {
  /// The namespaces that parts declare.
  public static let namespaces =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#
    + #"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" "#
    + #"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" "#
    + #"xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" "#
    + #"xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" "#
    + #"xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" "#
    + #"xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" "#
    + #"xmlns:v="urn:schemas-microsoft-com:vml" "#
    + #"xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:x="urn:unknown""#

  /// The inner XML of `w:body`.
  public var body: String
  /// The inner XML of other parts by file name below `word/`; the root element is told by the name.
  public var parts: [String: String]

  /// Creates a package.
  public init(_ body: String, parts: [String: String] = [:]) {
    self.body = body
    self.parts = parts
  }

  /// The root element of a part.
  private static func root(of name: String) -> String {
    if name.hasPrefix("header") { return "hdr" }
    if name.hasPrefix("footer") { return "ftr" }
    return String(name.prefix { $0 != "." })
  }

  /// The main part.
  public var document: String {
    "<?xml version=\"1.0\"?><w:document \(Self.namespaces)><w:body>\(body)</w:body></w:document>"
  }

  /// The files of the package.
  public var files: [ZipBuilder.File] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    var files = [
      ZipBuilder.File(
        "_rels/.rels",
        "<Relationships xmlns='\(package)'><Relationship Id='r1' Type='\(office)/officeDocument' "
          + "Target='word/document.xml'/></Relationships>"),
      ZipBuilder.File("word/document.xml", document),
    ]
    var relationships = ""
    for (name, xml) in parts.sorted(by: { $0.key < $1.key }) {
      let root = Self.root(of: name)
      let kind = ["hdr": "header", "ftr": "footer"][root] ?? root
      let id = name.prefix { $0 != "." }
      relationships += "<Relationship Id='\(id)' Type='\(office)/\(kind)' Target='\(name)'/>"
      files.append(ZipBuilder.File("word/\(name)", "<w:\(root) \(Self.namespaces)>\(xml)</w:\(root)>"))
    }
    files.append(
      ZipBuilder.File(
        "word/_rels/document.xml.rels", "<Relationships xmlns='\(package)'>\(relationships)</Relationships>"))
    return files
  }

  /// The bytes of the package.
  public var bytes: [UInt8] { ZipBuilder(files).bytes() }
}
