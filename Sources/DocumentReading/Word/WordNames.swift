import XML

/// The namespaces that the Word reader knows; the transitional and the strict form are one.
enum WordNamespace {
  /// WordprocessingML.
  static let word = 1
  /// References to relationships.
  static let relationshipReference = 2
  /// Markup compatibility.
  static let compatibility = 3
  /// Where drawings stand on the page.
  static let drawingPosition = 4
  /// DrawingML.
  static let drawing = 5
  /// Shapes of Word within drawings.
  static let shape = 6
  /// VML.
  static let vml = 7
  /// Formulas.
  static let math = 8
  /// Pictures within drawings.
  static let picture = 9
  /// Relationship parts.
  static let relationships = 10
  /// Flat packages.
  static let flatPackage = 11
  /// XML signatures.
  static let signature = 12
  /// What Office adds to XML signatures.
  static let packageSignature = 13
  /// `xml:space` and its kin.
  static let xml = 14
  /// Diagrams.
  static let diagram = 15
  /// Charts.
  static let chart = 16
  /// What later versions of Word add to runs.
  static let wordExtension = 17
  /// Groups of shapes of Word within drawings.
  static let shapeGroup = 18
  /// No namespace.
  static let none = XMLEventNames.noNamespace

  /// The number of each namespace name.
  static let numbers: [String: Int] = {
    let transitional = "http://schemas.openxmlformats.org/"
    let strict = "http://purl.oclc.org/ooxml/"
    return [
      transitional + "wordprocessingml/2006/main": word, strict + "wordprocessingml/main": word,
      transitional + "officeDocument/2006/relationships": relationshipReference,
      strict + "officeDocument/relationships": relationshipReference,
      transitional + "markup-compatibility/2006": compatibility,
      transitional + "drawingml/2006/wordprocessingDrawing": drawingPosition,
      strict + "drawingml/wordprocessingDrawing": drawingPosition,
      transitional + "drawingml/2006/main": drawing, strict + "drawingml/main": drawing,
      "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": shape,
      "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup": shapeGroup,
      "urn:schemas-microsoft-com:vml": vml,
      transitional + "officeDocument/2006/math": math, strict + "officeDocument/math": math,
      transitional + "drawingml/2006/picture": picture, strict + "drawingml/picture": picture,
      transitional + "package/2006/relationships": relationships,
      "http://schemas.microsoft.com/office/2006/xmlPackage": flatPackage,
      transitional + "drawingml/2006/diagram": diagram, strict + "drawingml/diagram": diagram,
      transitional + "drawingml/2006/chart": chart, strict + "drawingml/chart": chart,
      "http://schemas.microsoft.com/office/drawing/2014/chartex": chart,
      "http://schemas.microsoft.com/office/word/2010/wordml": wordExtension,
      "http://www.w3.org/2000/09/xmldsig#": signature,
      transitional + "package/2006/digital-signature": packageSignature,
      "http://www.w3.org/XML/1998/namespace": xml,
    ]
  }()

  /// Whether Word acts on a namespace, so that a choice which requires it is taken and an element of it is read.
  static func isUnderstood(_ name: String) -> Bool {
    name.hasPrefix("http://schemas.openxmlformats.org/") || name.hasPrefix("http://schemas.microsoft.com/office/")
      || name.hasPrefix("http://purl.oclc.org/ooxml/") || name.hasPrefix("urn:schemas-microsoft-com:")
  }
}

/// The local names that the Word reader knows.
enum WordName: Int, CaseIterable {
  // Structure of the parts.
  case document, body, background, hdr, ftr, footnotes, endnotes, footnote, endnote, altChunk, sectPr, headerReference
  case footerReference, titlePg, pgSz, pgMar, settings, evenAndOddHeaders, footnotePr, endnotePr, numStart, numRestart,
    subDoc
  // Blocks.
  case p, pPr, tbl, tblPr, tblStyle, tblpPr, tblInd, tr, trHeight, trPr, tc, tcPr, sdtPr, sdtEndPr, customXmlPr,
    smartTagPr, txbxContent, tblGrid
  // Paragraph properties.
  case pStyle, numPr, ilvl, numId, outlineLvl, jc, shd, framePr, spacing, ind, firstLine, before, after
  // Runs.
  case r, rPr, fldSimple, instr, t, delText, instrText, delInstrText, tab, br, cr, noBreakHyphen, softHyphen, sym, ptab,
    fldChar, ffData,
    rt
  case footnoteReference, endnoteReference, commentReference, commentRangeStart, comment, drawing, pict, object
  // Forms and formulas.
  case ddList, listEntry, result, checkBox, checked, sub, sup, d, dPr, mr, begChr, endChr, naryPr, chr, rad
  // Run properties.
  case rStyle, rFonts, b, i, u, strike, dstrike, caps, vanish, color, sz, highlight, w, textFill, textOutline
  // Tracked changes.
  case ins, del, moveFrom, moveTo, cellIns, cellDel, cellMerge, rPrChange, pPrChange, sectPrChange, tblPrChange
  case tblPrExChange, tblGridChange, trPrChange, tcPrChange, numberingChange
  // Styles and numbering.
  case styles, style, name, basedOn, docDefaults, rPrDefault, pPrDefault, tblStylePr, numbering, abstractNum, num
  case abstractNumId, lvl, lvlOverride, startOverride, start, numFmt, lvlText, lvlRestart, isLgl, numStyleLink
  case lvlPicBulletId
  // Drawings.
  case AlternateContent, Choice, Fallback, anchor, inline, extent, positionH, positionV, posOffset, docPr, spPr, wsp
  case solidFill, noFill, srgbClr, ln, imagedata, shape, rect, roundrect, oval, pic
  case gradFill, pattFill, blipFill, fillRef, schemeClr, lumMod, lumOff, tint, shade, alpha, ext, blip, textpath
  case textbox, wgp, ProcessContent
  // Themes, diagrams and charts.
  case clrSchemeMapping, dk1, lt1, dk2, lt2, accent1, accent2, accent3, accent4, accent5, accent6, hlink, folHlink
  case sysClr, majorFont, minorFont, latin, relIds, chart, pt, cat, tx, strCache, ser, v
  // Packages.
  case Relationship, Relationships, package, part, xmlData, binaryData, SignatureTime, Value, X509SubjectName
  // Attributes.
  case bg1, t1, bg2, t2, themeColor, themeTint, themeShade, themeFill, themeFillTint, themeFillShade, typeface, lastClr
  case line, lineRule, hRule, h, x, y, left, right, top, bottom, dm, string, idx, tblpX, tblpY
  case val, id, type, fldCharType, char, font, ascii, hAnsi, asciiTheme, hAnsiTheme, fill, space, styleId
  case Requires, Ignorable, Id, Type_, Target, TargetMode, relativeFrom, cx, cy, hidden, fillcolor, filled, on
  case customMarkFollows, format, default_

  /// Every name by its number.
  static let table = Array(allCases)
  /// The names for the XML parser; those that are words of Swift end in a line here.
  static let events = XMLEventNames(
    namespaces: WordNamespace.numbers, locals: allCases.map { String("\($0)".prefix { $0 != "_" }) })

  /// The known name of a number; nil for unknown ones.
  static func known(_ number: Int) -> WordName? {
    number >= 0 && number < table.count ? table[number] : nil
  }
}

extension XMLEventAttributes {
  /// The value of an attribute of WordprocessingML.
  func word(_ name: WordName) -> String? { string(name.rawValue, in: WordNamespace.word) }

  /// The value of an attribute without a namespace.
  func plain(_ name: WordName) -> String? { string(name.rawValue, in: WordNamespace.none) }

  /// The value of an attribute of WordprocessingML as a number within 32 bits.
  func number(_ name: WordName) -> Int? {
    utf8(name.rawValue, in: WordNamespace.word).flatMap(Self.number)
  }

  /// The value of an attribute of WordprocessingML that counts in parts of a point, or says its unit itself.
  ///
  /// - Parameter unit: how many parts make a point; for other measures, one is a hundredth with or without its sign.
  func measure(_ name: WordName, unit: Int) -> Int? {
    guard let utf8 = utf8(name.rawValue, in: WordNamespace.word) else { return nil }
    if let number = Self.number(utf8) { return number }
    let text = String(decoding: utf8, as: UTF8.self)
    let points = ["pt": 1.0, "in": 72, "cm": 72 / 2.54, "mm": 72 / 25.4, "pc": 12, "pi": 12, "%": 1 / Double(unit)]
    for (ending, size) in points where text.hasSuffix(ending) {
      guard let number = Double(text.dropLast(ending.count)), abs(number) < 1e6 else { return nil }
      return Int(number * size * Double(unit))
    }
    return nil
  }

  /// Whether an attribute of WordprocessingML has exactly this value.
  func word(_ name: WordName, is value: StaticString) -> Bool {
    guard let utf8 = utf8(name.rawValue, in: WordNamespace.word) else { return false }
    return value.withUTF8Buffer { utf8.elementsEqual($0) }
  }

  /// The value of a switch: present without a value means on.
  var isOn: Bool {
    guard let value = utf8(WordName.val.rawValue, in: WordNamespace.word) else { return true }
    return !(value.elementsEqual("0".utf8) || value.elementsEqual("false".utf8) || value.elementsEqual("off".utf8))
  }

  /// A whole number; a fraction is cut, and anything beyond 32 bits is none.
  static func number(_ utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    var digits = utf8[...]
    let isNegative = digits.first == 0x2D
    if isNegative { digits.removeFirst() }
    var number = 0
    var count = 0
    for digit in digits {
      guard digit >= 0x30, digit <= 0x39 else {
        if digit == 0x2E, count > 0 { break }
        return nil
      }
      number = number * 10 + Int(digit - 0x30)
      count += 1
      guard number <= Int(Int32.max) else { return nil }
    }
    return count == 0 ? nil : isNegative ? -number : number
  }
}
