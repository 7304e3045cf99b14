import Checking
import Reporting

/// The parts of a Word file beside its text, which are the same for every page.
enum WordParts {
  /// A part of the package.
  struct Part {
    /// Its name.
    var name: String
    /// Its XML.
    var text: String
  }

  /// The relationship that leads to the header.
  static let headerID = "rId3"
  /// How many levels of headings have a style.
  static let headings = 3

  /// All of them, in the order in which they are written.
  static func all(title: String, language: Language) -> [Part] {
    [
      Part(name: "[Content_Types].xml", text: types),
      Part(name: "_rels/.rels", text: relationships(package)),
      Part(name: "docProps/core.xml", text: core(title: title)),
      Part(name: "word/_rels/document.xml.rels", text: relationships(document)),
      Part(name: "word/styles.xml", text: styles(language)),
      Part(name: "word/settings.xml", text: settings),
      Part(name: "word/header1.xml", text: header),
    ]
  }

  /// From the package to its parts.
  private static let package = [
    (PackageNames.relationship("officeDocument"), "word/document.xml"),
    (PackageNames.relationships + "/metadata/core-properties", "docProps/core.xml"),
  ]
  /// From the text to the parts it needs.
  private static let document = [
    (PackageNames.relationship("styles"), "styles.xml"), (PackageNames.relationship("settings"), "settings.xml"),
    (PackageNames.relationship("header"), "header1.xml"),
  ]

  /// What each part is.
  private static let types: String = {
    let word = [
      ("document", "document.main"), ("styles", "styles"), ("settings", "settings"), ("header1", "header"),
    ]
    var text = XMLText.declaration + "<Types xmlns=\"\(PackageNames.contentTypes)\">"
    text += "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    text += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    for (name, kind) in word {
      text += "<Override PartName=\"/word/\(name).xml\" ContentType=\"\(PackageNames.contentType(kind))\"/>"
    }
    text += "<Override PartName=\"/docProps/core.xml\" "
    return text + "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"
  }()

  /// A part of relationships, numbered from `rId1`.
  private static func relationships(_ all: [(type: String, target: String)]) -> String {
    var text = XMLText.declaration + "<Relationships xmlns=\"\(PackageNames.relationships)\">"
    for (number, one) in all.enumerated() {
      text += "<Relationship Id=\"rId\(number + 1)\" Type=\"\(one.type)\" Target=\"\(one.target)\"/>"
    }
    return text + "</Relationships>"
  }

  /// The title; no time and no name, so that the same page gives the same bytes.
  private static func core(title: String) -> String {
    """
    \(XMLText.declaration)<cp:coreProperties \
    xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/">\
    <dc:title>\(XMLText.content(SafeText.line(title)))</dc:title></cp:coreProperties>
    """
  }

  /// The looks: running text, headings, the header, tables.
  private static func styles(_ language: Language) -> String {
    let fonts = ["ascii", "hAnsi", "eastAsia", "cs"].map { " w:\($0)=\"\(Look.typeface)\"" }.joined()
    let size = Look.text * 2
    var text = """
      \(XMLText.declaration)<w:styles xmlns:w="\(PackageNames.word)"><w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts\(fonts)/><w:sz w:val="\(size)"/><w:szCs w:val="\(size)"/>\
      <w:lang w:val="\(language == .english ? "en-GB" : "vi-VN")" w:eastAsia="vi-VN" w:bidi="ar-SA"/>\
      </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
      """
    for level in 1...headings {
      text += """
        <w:style w:type="paragraph" w:styleId="Heading\(level)"><w:name w:val="heading \(level)"/>\
        <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>\
        <w:pPr><w:keepNext/><w:outlineLvl w:val="\(level - 1)"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
        """
    }
    text += "<w:style w:type=\"paragraph\" w:styleId=\"Header\"><w:name w:val=\"header\"/>"
    return text + "<w:basedOn w:val=\"Normal\"/><w:uiPriority w:val=\"99\"/></w:style></w:styles>"
  }

  /// The settings: what Word since 2013 does, no compatibility with older ones.
  private static let settings = """
    \(XMLText.declaration)<w:settings xmlns:w="\(PackageNames.word)"><w:zoom w:percent="100"/>\
    <w:defaultTabStop w:val="\(Look.firstLine)"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
    </w:compat></w:settings>
    """

  /// The number of the page, in the middle above the text.
  private static let header = """
    \(XMLText.declaration)<w:hdr xmlns:w="\(PackageNames.word)"><w:p><w:pPr><w:pStyle w:val="Header"/>\
    <w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:rPr><w:sz w:val="\(Look.pageNumber * 2)"/>\
    <w:szCs w:val="\(Look.pageNumber * 2)"/></w:rPr><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>
    """
}
