extension XMLTokeniser {
  /// Goes over a text that stands here, and tells whether it does.
  private mutating func passOver(_ text: StaticString) -> Bool {
    let isHere = text.withUTF8Buffer { bytes in
      guard let first = bytes.baseAddress else { return true }
      return XMLNameTable.areSame(first, here, bytes.count)
    }
    if isHere { here += text.utf8CodeUnitCount }
    return isHere
  }

  /// Goes over a quoted value that is one of a few.
  private mutating func passOverValue(_ values: StaticString...) -> Bool {
    passOverBlanks()
    guard passOver("=") else { return false }
    passOverBlanks()
    let quote: StaticString = here.pointee == UInt8(ascii: "'") ? "'" : "\""
    guard passOver(quote) else { return false }
    for value in values where passOver(value) { return passOver(quote) }
    return false
  }

  /// Goes over the declaration `<?xml …?>`, if there is one: version 1.0 and UTF-8 are read here.
  mutating func passOverDeclaration() throws(XMLDoubt) {
    let first = here
    guard passOver("<?xml") else { return }
    // Another instruction whose name begins so is refused further on.
    guard classes[Int(here.pointee)] & XMLByteClass.isBlank != 0 else { return here = first }
    passOverBlanks()
    guard passOver("version"), passOverValue("1.0") else { throw XMLDoubt() }
    var blank = here
    passOverBlanks()
    if here > blank, passOver("encoding") {
      guard passOverValue("UTF-8", "utf-8") else { throw XMLDoubt() }
      blank = here
      passOverBlanks()
    }
    if here > blank, passOver("standalone") {
      guard passOverValue("yes", "no") else { throw XMLDoubt() }
      passOverBlanks()
    }
    guard passOver("?>"), here - first < XMLTokenLimits.token else { throw XMLDoubt() }
  }

  /// Goes over white space, comments and instructions outside the root element.
  mutating func passOverMisc() throws(XMLDoubt) {
    while true {
      passOverBlanks()
      guard here.pointee == UInt8(ascii: "<") else { return }
      switch here[1] {
      case UInt8(ascii: "!"):
        here += 1
        try passOverComment(orTakeSection: false)
      case UInt8(ascii: "?"):
        here += 1
        try passOverInstruction()
      default: return
      }
    }
  }

  /// Goes over a comment whose `<` was passed, or adds the text of a section of character data.
  mutating func passOverComment(orTakeSection isInContent: Bool) throws(XMLDoubt) {
    let first = here
    guard passOver("!--") else {
      guard isInContent, passOver("![CDATA[") else { throw XMLDoubt() }
      return try takeSection()
    }
    // `<!-->` and `<!--->` are none.
    guard here.pointee != UInt8(ascii: ">"), here.pointee != UInt8(ascii: "-") || here[1] == UInt8(ascii: "-") else {
      throw XMLDoubt()
    }
    while here.pointee != UInt8(ascii: "-") || here[1] != UInt8(ascii: "-") {
      guard here.pointee != 0 else { throw XMLDoubt() }
      here += 1
    }
    guard passOver("-->"), here - first < XMLTokenLimits.token else { throw XMLDoubt() }
  }

  /// Adds the text of a section of character data.
  private mutating func takeSection() throws(XMLDoubt) {
    let first = here
    while here[0] != UInt8(ascii: "]") || here[1] != UInt8(ascii: "]") || here[2] != UInt8(ascii: ">") {
      // libxml2 takes line ends here as they stand, against the rule.
      guard here.pointee != 0, here.pointee != 0x0D else { throw XMLDoubt() }
      here += 1
    }
    guard here - first < XMLTokenLimits.token else { throw XMLDoubt() }
    if here > first { tape.add(text: first, here - first) }
    here += 3
  }

  /// Goes over an instruction whose `<` was passed; of names that begin with `xml` libxml2 is to judge.
  mutating func passOverInstruction() throws(XMLDoubt) {
    let first = here
    here += 1
    guard classes[Int(here.pointee)] & XMLByteClass.beginsName != 0 else { throw XMLDoubt() }
    let isReserved = here[0] | 0x20 == UInt8(ascii: "x") && here[1] | 0x20 == UInt8(ascii: "m")
    guard !isReserved else { throw XMLDoubt() }
    while classes[Int(here.pointee)] & XMLByteClass.isInName != 0 { here += 1 }
    guard here.pointee == UInt8(ascii: "?") || classes[Int(here.pointee)] & XMLByteClass.isBlank != 0 else {
      throw XMLDoubt()
    }
    while here[0] != UInt8(ascii: "?") || here[1] != UInt8(ascii: ">") {
      // A question mark right behind the name has to end it.
      guard here.pointee != 0, here.pointee != UInt8(ascii: "?") || classes[Int(here[-1])] & XMLByteClass.isInName == 0
      else { throw XMLDoubt() }
      here += 1
    }
    here += 2
    guard here - first < XMLTokenLimits.token else { throw XMLDoubt() }
  }
}
