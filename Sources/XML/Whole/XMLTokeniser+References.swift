extension XMLTokeniser {
  /// Reads a reference to a character, or to one of the five entities of XML, and adds what it stands for.
  ///
  /// What is added is shorter than the reference, so that there is always room for it.
  mutating func takeReference() throws(XMLDoubt) {
    if here[1] == UInt8(ascii: "#") { return try takeCharacterReference() }
    let name = here + 1
    var end = name
    while end - name < 5, end.pointee != UInt8(ascii: ";"), end.pointee != 0 { end += 1 }
    guard end.pointee == UInt8(ascii: ";") else { throw XMLDoubt() }
    switch (end - name, name[0], name[1]) {
    case (2, UInt8(ascii: "l"), UInt8(ascii: "t")): side.pointee = UInt8(ascii: "<")
    case (2, UInt8(ascii: "g"), UInt8(ascii: "t")): side.pointee = UInt8(ascii: ">")
    case (3, UInt8(ascii: "a"), UInt8(ascii: "m")) where name[2] == UInt8(ascii: "p"): side.pointee = UInt8(ascii: "&")
    case (4, UInt8(ascii: "q"), UInt8(ascii: "u"))
    where name[2] == UInt8(ascii: "o") && name[3] == UInt8(ascii: "t"):
      side.pointee = UInt8(ascii: "\"")
    case (4, UInt8(ascii: "a"), UInt8(ascii: "p"))
    where name[2] == UInt8(ascii: "o") && name[3] == UInt8(ascii: "s"):
      side.pointee = UInt8(ascii: "'")
    default: throw XMLDoubt()
    }
    side += 1
    here = end + 1
  }

  /// Reads a reference by number, `&#1234;` or `&#x12AB;`.
  private mutating func takeCharacterReference() throws(XMLDoubt) {
    let isHexadecimal = here[2] == UInt8(ascii: "x")
    let first = here + (isHexadecimal ? 3 : 2)
    var place = first
    var value: UInt32 = 0
    while place - first < 8, let digit = Self.digit(place.pointee, isHexadecimal) {
      value = value * (isHexadecimal ? 16 : 10) + digit
      place += 1
      guard value <= 0x10_FFFF else { throw XMLDoubt() }
    }
    guard place > first, place.pointee == UInt8(ascii: ";"), let scalar = Unicode.Scalar(value),
      XMLCharacters.isAllowed(scalar)
    else { throw XMLDoubt() }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      side.pointee = byte
      side += 1
    }
    here = place + 1
  }

  /// The value of a digit; nil for any other byte.
  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where isHexadecimal: UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F") where isHexadecimal: UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
