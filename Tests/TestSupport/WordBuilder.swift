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
    + #"xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" "#
    + #"xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" "#
    + #"xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" "#
    + #"xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:x="urn:unknown""#

  /// The inner XML of `w:body`.
  public var body: String
  /// The inner XML of other parts by file name below `word/`; the root element is told by the name.
  public var parts: [String: String]

  /// Other parts, given whole.
  public var wholeParts: [Part]

  /// A part that is not of Word's own XML.
  public struct Part: Sendable {
    /// Its file name below `word/`; before the dot it is the id of the relationship too.
    public var name: String
    /// The last step of its relationship's type.
    public var kind: String
    /// Its bytes.
    public var contents: [UInt8]

    /// Creates a part from bytes.
    public init(_ name: String, kind: String, _ contents: [UInt8]) {
      self.name = name
      self.kind = kind
      self.contents = contents
    }

    /// Creates a part from text.
    public init(_ name: String, kind: String, _ text: String) {
      self.init(name, kind: kind, Array(text.utf8))
    }
  }

  /// Creates a package.
  public init(_ body: String, parts: [String: String] = [:], wholeParts: [Part] = []) {
    self.body = body
    self.parts = parts
    self.wholeParts = wholeParts
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
    for part in wholeParts {
      let id = part.name.prefix { $0 != "." }
      relationships += "<Relationship Id='\(id)' Type='\(office)/\(part.kind)' Target='\(part.name)'/>"
      files.append(ZipBuilder.File("word/\(part.name)", part.contents))
    }
    files.append(
      ZipBuilder.File(
        "word/_rels/document.xml.rels", "<Relationships xmlns='\(package)'>\(relationships)</Relationships>"))
    return files
  }

  /// The bytes of the package.
  public var bytes: [UInt8] { ZipBuilder(files).bytes() }

  /// The bytes of the package with its list of content types, by which a file is told to be one.
  public var wholeFile: [UInt8] {
    let types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"
    return ZipBuilder([ZipBuilder.File("[Content_Types].xml", types)] + files).bytes()
  }
}
