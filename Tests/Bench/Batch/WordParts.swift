/// The parts of a package beside its main part and its styles.
enum WordParts {
  /// The definitions of lists: the first numbers headings, the second has dashes, the others are left over.
  static func numbering(_ template: Template) -> String {
    var xml = ""
    for list in 0..<template.lists {
      xml += "<w:abstractNum w:abstractNumId=\"\(list)\"><w:nsid w:val=\"3F0\(10_000 + list * 37)\"/>"
      xml += "<w:multiLevelType w:val=\"hybridMultilevel\"/><w:tmpl w:val=\"2A4C6E80\"/>"
      for level in 0..<9 {
        let isDash = list == 1
        xml += "<w:lvl w:ilvl=\"\(level)\" w:tplc=\"0409000F\"><w:start w:val=\"1\"/>"
        xml += "<w:numFmt w:val=\"\(isDash ? "bullet" : ["decimal", "lowerLetter", "lowerRoman"][level % 3])\"/>"
        xml += "<w:lvlText w:val=\"\(isDash ? "-" : "%\(level + 1).")\"/><w:lvlJc w:val=\"left\"/>"
        xml += "<w:pPr><w:ind w:left=\"\(720 * (level + 1))\" w:hanging=\"360\"/></w:pPr>"
        xml += "<w:rPr><w:rFonts w:hint=\"default\"/></w:rPr></w:lvl>"
      }
      xml += "</w:abstractNum>"
    }
    for list in 0..<max(template.lists, 2) {
      let definition = min(list, template.lists - 1)
      xml += "<w:num w:numId=\"\(list + 1)\"><w:abstractNumId w:val=\"\(definition)\"/></w:num>"
    }
    return WordNamespaces.part("numbering", xml)
  }

  /// The footnotes or endnotes, with Word's separators before them.
  static func notes(_ root: String, _ notes: [String]) -> String {
    let name = root == "footnotes" ? "footnote" : "endnote"
    var xml = ""
    for (index, kind) in ["separator", "continuationSeparator"].enumerated() {
      xml += "<w:\(name) w:type=\"\(kind)\" w:id=\"\(index)\"><w:p><w:r><w:\(kind)/></w:r></w:p></w:\(name)>"
    }
    for (index, note) in notes.enumerated() { xml += "<w:\(name) w:id=\"\(index + 2)\">\(note)</w:\(name)>" }
    return WordNamespaces.part(root, xml)
  }

  /// A header or footer with the number of the page.
  static func edge(_ root: String) -> String {
    let field = ["begin", "separate", "end"].map { "<w:fldChar w:fldCharType=\"\($0)\"/>" }
    var xml = "<w:p><w:pPr><w:pStyle w:val=\"\(root == "hdr" ? "Header" : "Footer")\"/><w:jc w:val=\"center\"/></w:pPr>"
    xml += "<w:r>\(field[0])</w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE   \\* MERGEFORMAT </w:instrText></w:r>"
    xml += "<w:r>\(field[1])</w:r><w:r><w:rPr><w:noProof/></w:rPr><w:t>2</w:t></w:r><w:r>\(field[2])</w:r></w:p>"
    return WordNamespaces.part(root, xml)
  }

  /// The settings of the file, with the marks of its editings.
  static let settings: String = {
    var xml = "<w:zoom w:percent=\"100\"/><w:proofState w:spelling=\"clean\" w:grammar=\"clean\"/>"
    xml += "<w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:footnotePr>"
    xml += "<w:footnote w:id=\"0\"/><w:footnote w:id=\"1\"/></w:footnotePr><w:compat>"
    for (name, value) in [
      ("compatibilityMode", "15"), ("enableOpenTypeFeatures", "1"), ("doNotFlipMirrorIndents", "1"),
    ] {
      xml +=
        "<w:compatSetting w:name=\"\(name)\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"\(value)\"/>"
    }
    xml += "</w:compat><w:rsids><w:rsidRoot w:val=\"00A77B3E\"/>"
    xml += (1...90).map { "<w:rsid w:val=\"00\(100_000 + $0 * 7_919)\"/>" }.joined()
    return WordNamespaces.part("settings", xml + "</w:rsids><w:themeFontLang w:val=\"en-US\"/>")
  }()

  /// The fonts of the file.
  static let fonts: String = WordNamespaces.part(
    "fonts",
    ["Times New Roman", "Calibri", "Symbol", "Courier New", "Cambria"].map {
      "<w:font w:name=\"\($0)\"><w:panose1 w:val=\"02020603050405020304\"/><w:charset w:val=\"00\"/>"
        + "<w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/><w:sig w:usb0=\"E0002EFF\" w:usb1=\"C000785B\" "
        + "w:usb2=\"00000009\" w:usb3=\"00000000\" w:csb0=\"000001FF\" w:csb1=\"00000000\"/></w:font>"
    }.joined())

  /// The theme: colours, fonts with those of other scripts, and fills.
  static let theme: String = {
    let colours = ["dk1", "lt1", "dk2", "lt2"] + (1...6).map { "accent\($0)" } + ["hlink", "folHlink"]
    var xml = "\(WordNamespaces.declaration)<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    xml += "name=\"Office Theme\"><a:themeElements><a:clrScheme name=\"Office\">"
    for (index, name) in colours.enumerated() {
      let value = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31"][index % 6]
      xml += "<a:\(name)><a:srgbClr val=\"\(value)\"/></a:\(name)>"
    }
    xml += "</a:clrScheme><a:fontScheme name=\"Office\">"
    for kind in ["majorFont", "minorFont"] {
      xml += "<a:\(kind)><a:latin typeface=\"Times New Roman\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
      for script in ["Jpan", "Hang", "Hans", "Hant", "Arab", "Hebr", "Thai", "Ethi", "Beng", "Gujr", "Khmr", "Viet"] {
        xml += "<a:font script=\"\(script)\" typeface=\"Times New Roman\"/>"
      }
      xml += "</a:\(kind)>"
    }
    xml += "</a:fontScheme><a:fmtScheme name=\"Office\"><a:fillStyleLst>"
    xml += String(repeating: "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>", count: 3)
    return xml + "</a:fillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
  }()
}
