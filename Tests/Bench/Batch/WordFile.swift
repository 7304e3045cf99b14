import TestSupport

/// Puts a submission into a Word file, as Word itself would have saved it.
struct WordFile {
  /// The bytes of the file.
  let bytes: [UInt8]
  /// The size of its main part, inflated.
  let documentBytes: Int

  /// Writes a file; the same seed gives the same bytes.
  init(_ paper: Paper, _ template: Template, seed: UInt64) {
    var body = WordBody(paper, template, seed: seed)
    let document = body.document()
    documentBytes = document.utf8.count
    let edges = template.hasManyHeaders ? 3 : 1
    var parts: [(name: String, kind: String, xml: String)] = [
      ("styles", "styles", WordStyles.part(template)), ("numbering", "numbering", WordParts.numbering(template)),
      ("settings", "settings", WordParts.settings), ("fontTable", "fontTable", WordParts.fonts),
      ("theme/theme1", "theme", WordParts.theme), ("footnotes", "footnotes", WordParts.notes("footnotes", body.notes)),
      ("endnotes", "endnotes", WordParts.notes("endnotes", [])),
    ]
    parts += (1...edges).map { ("footer\($0)", "footer", WordParts.edge("ftr")) }
    if template.hasManyHeaders { parts += (1...edges).map { ("header\($0)", "header", WordParts.edge("hdr")) } }
    var files = [
      ZipBuilder.File("[Content_Types].xml", Self.types(parts.map { ($0.name, $0.kind) })),
      ZipBuilder.File("_rels/.rels", Self.root), ZipBuilder.File("word/document.xml", document),
      ZipBuilder.File("word/_rels/document.xml.rels", Self.relationships(parts.map { ($0.name, $0.kind) })),
    ]
    files += parts.map { ZipBuilder.File("word/\($0.name).xml", $0.xml) }
    files.append(ZipBuilder.File("docProps/core.xml", Self.core(paper)))
    for index in files.indices {
      files[index].method = 8
      files[index].compressed = Deflate.bytes(files[index].contents)
    }
    bytes = ZipBuilder(files).bytes()
  }

  /// The relationship of the package to its main part.
  private static let root =
    "\(WordNamespaces.declaration)<Relationships xmlns=\"\(WordNamespaces.package)\"><Relationship Id=\"rId1\" "
    + "Type=\"\(WordNamespaces.office)/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\" "
    + "Type=\"\(WordNamespaces.package)/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"

  /// The relationships of the main part.
  private static func relationships(_ parts: [(name: String, kind: String)]) -> String {
    var xml = "\(WordNamespaces.declaration)<Relationships xmlns=\"\(WordNamespaces.package)\">"
    for (index, part) in parts.enumerated() {
      // The section names headers and footers by ids of their own.
      let edge = ["header": "rIdH", "footer": "rIdF"][part.kind].map { $0 + part.name.suffix(1) }
      xml += "<Relationship Id=\"\(edge ?? "rId\(index + 1)")\" Type=\"\(WordNamespaces.office)/\(part.kind)\" "
      xml += "Target=\"\(part.name).xml\"/>"
    }
    return xml + "</Relationships>"
  }

  /// The content types of a package.
  private static func types(_ parts: [(name: String, kind: String)]) -> String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    var xml =
      "\(WordNamespaces.declaration)<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    xml += "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    xml += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    xml += "<Override PartName=\"/word/document.xml\" ContentType=\"\(word)document.main+xml\"/>"
    for part in parts {
      let theme = "application/vnd.openxmlformats-officedocument.theme+xml"
      let type = part.kind == "theme" ? theme : "\(word)\(part.kind)+xml"
      xml += "<Override PartName=\"/word/\(part.name).xml\" ContentType=\"\(type)\"/>"
    }
    return xml + "</Types>"
  }

  /// The properties of the file.
  private static func core(_ paper: Paper) -> String {
    "\(WordNamespaces.declaration)<cp:coreProperties "
      + "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(paper.subject)</dc:title>"
      + "<cp:revision>7</cp:revision></cp:coreProperties>"
  }
}
