import TestSupport

/// Writes paragraphs as Word leaves them after much editing: cut into runs, each with its properties, with marks between them.
struct WordText {
  /// How a paragraph looks.
  struct Form {
    /// The id of its style; nil for the one of the body.
    var style: String?
    /// Its alignment.
    var alignment = "both"
    /// Whether its first line is set in.
    var isIndented = true
    /// The number of the list that it is an item of.
    var list: Int?
    /// Its level in that list.
    var level = 0
    /// Whether it is bold, and slanted.
    var isBold = false, isSlanted = false
    /// The size of its letters in half points.
    var size = 28
    /// More of its properties, as XML.
    var more = ""
  }

  /// The habits of the office.
  let template: Template
  /// Where chance comes from.
  private var random: SeededGenerator
  /// The marks of the editings that Word counted.
  private let revisions: [String]
  /// The number of the next bookmark.
  private var bookmark = 0

  /// Creates a writer.
  init(_ template: Template, seed: UInt64) {
    self.template = template
    random = SeededGenerator(seed: seed)
    var random = random
    revisions = (0..<14).map { _ in "00" + Self.hex(6, &random) }
  }

  /// A paragraph; the footnote's mark stands at its end.
  mutating func paragraph(_ text: String, _ form: Form, note: Int? = nil) -> String {
    var xml = "<w:p w14:paraId=\"\(Self.hex(8, &random))\" w14:textId=\"77777777\" w:rsidR=\"\(revision())\" "
    xml += "w:rsidRPr=\"\(revision())\" w:rsidRDefault=\"\(revision())\" w:rsidP=\"\(revision())\">"
    let properties = runProperties(form)
    xml += paragraphProperties(form, properties)
    let isMarked = Int.random(in: 0..<9, using: &random) == 0
    if isMarked {
      xml +=
        "<w:bookmarkStart w:id=\"\(bookmark)\" w:name=\"_Hlk\(Int.random(in: 10_000_000...99_999_999, using: &random))\"/>"
    }
    for piece in pieces(of: text) {
      // The speller's marks stand around what it does not know.
      let isUnknown = Int.random(in: 0..<7, using: &random) == 0
      if isUnknown { xml += "<w:proofErr w:type=\"spellStart\"/>" }
      xml += run(piece, properties)
      if isUnknown { xml += "<w:proofErr w:type=\"spellEnd\"/>" }
    }
    if let note {
      xml += "<w:r w:rsidR=\"\(revision())\"><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
      xml += "<w:footnoteReference w:id=\"\(note)\"/></w:r>"
    }
    if isMarked {
      xml += "<w:bookmarkEnd w:id=\"\(bookmark)\"/>"
      bookmark += 1
    }
    return xml + "</w:p>"
  }

  /// A run.
  private mutating func run(_ text: String, _ properties: String) -> String {
    let space = text.hasPrefix(" ") || text.hasSuffix(" ") ? " xml:space=\"preserve\"" : ""
    let mark = Bool.random(using: &random) ? " w:rsidRPr=\"\(revision())\"" : ""
    return "<w:r\(mark)>\(properties)<w:t\(space)>\(text)</w:t></w:r>"
  }

  /// The text cut at random, mostly before words; the tables of sentences hold nothing that XML would have escaped.
  private mutating func pieces(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var pieces: [String] = []
    var start = 0
    while start < scalars.count {
      // A letter of Vietnamese has one and a third bytes on average.
      var end = min(start + Int.random(in: 2...(template.runBytes * 4 / 3), using: &random), scalars.count)
      // Eight of a hundred cuts lie within a word.
      if Int.random(in: 0..<100, using: &random) >= 8 {
        while end < scalars.count, scalars[end] != " " { end += 1 }
      }
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[start..<end])
      pieces.append(String(piece))
      start = end
    }
    return pieces
  }

  /// The properties of a paragraph.
  private func paragraphProperties(_ form: Form, _ runProperties: String) -> String {
    var xml = "<w:pPr>"
    if let style = form.style { xml += "<w:pStyle w:val=\"\(style)\"/>" }
    if let list = form.list {
      xml += "<w:numPr><w:ilvl w:val=\"\(form.level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
    }
    xml += form.more
    if template.hasDirectFormat || form.style == nil && form.alignment != "both" {
      xml += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFFFFF\"/>"
      xml += "<w:spacing w:before=\"120\" w:after=\"120\" w:line=\"340\" w:lineRule=\"exact\"/>"
      if form.isIndented { xml += "<w:ind w:firstLine=\"720\"/>" }
      xml += "<w:jc w:val=\"\(form.alignment)\"/>"
    }
    return xml + runProperties + "</w:pPr>"
  }

  /// The properties of each run of a paragraph.
  private func runProperties(_ form: Form) -> String {
    var xml = "<w:rPr>"
    if template.hasDirectFormat {
      xml += "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
    }
    if form.isBold { xml += "<w:b/><w:bCs/>" }
    if form.isSlanted { xml += "<w:i/><w:iCs/>" }
    if template.hasDirectFormat { xml += "<w:color w:val=\"000000\"/>" }
    xml += "<w:sz w:val=\"\(form.size)\"/><w:szCs w:val=\"\(form.size)\"/>"
    return xml + "<w:lang w:val=\"vi-VN\"/></w:rPr>"
  }

  /// The mark of one of the editings.
  private mutating func revision() -> String { revisions.randomElement(using: &random) ?? "" }

  /// A number of so many hexadecimal digits, the first of them below 8 as Word wants it.
  private static func hex(_ count: Int, _ random: inout SeededGenerator) -> String {
    let number = UInt32.random(in: 0..<(8 << (4 * UInt32(count - 1))), using: &random)
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: count - digits.utf8.count) + digits
  }
}
