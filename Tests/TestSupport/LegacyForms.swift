/// Vietnamese text in the encodings before Unicode, by tables of their own so that tests need not trust the product.
public enum LegacyForms {
  /// The small letters in the order of TCVN 5712 with the bytes that its fonts give them.
  private static let tcvn3: [Unicode.Scalar: UInt8] = {
    let pairs = """
      à B5 ả B6 ã B7 á B8 ạ B9 ă A8 ằ BB ẳ BC ẵ BD ắ BE ặ C6 â A9 ầ C7 ẩ C8 ẫ C9 ấ CA ậ CB đ AE è CC ẻ CE ẽ CF é D0 ẹ D1
      ê AA ề D2 ể D3 ễ D4 ế D5 ệ D6 ì D7 ỉ D8 ĩ DC í DD ị DE ò DF ỏ E1 õ E2 ó E3 ọ E4 ô AB ồ E5 ổ E6 ỗ E7 ố E8 ộ E9
      ơ AC ờ EA ở EB ỡ EC ớ ED ợ EE ù EF ủ F1 ũ F2 ú F3 ụ F4 ư AD ừ F5 ử F6 ữ F7 ứ F8 ự F9 ỳ FA ỷ FB ỹ FC ý FD ỵ FE
      Ă A1 Â A2 Ê A3 Ô A4 Ơ A5 Ư A6 Đ A7
      """.split(whereSeparator: \.isWhitespace)
    var table: [Unicode.Scalar: UInt8] = [:]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      if let letter = pairs[index].unicodeScalars.first { table[letter] = UInt8(pairs[index + 1], radix: 16) }
    }
    return table
  }()

  /// Letters with what VNI writes for them.
  private static let vni: [Unicode.Scalar: String] = {
    let pairs = """
      á aù à aø ả aû ã aõ ạ aï â aâ ấ aá ầ aà ẩ aå ẫ aã ậ aä ă aê ắ aé ằ aè ẳ aú ẵ aü ặ aë é eù è eø ẻ eû ẽ eõ ẹ eï ê eâ
      ế eá ề eà ể eå ễ eã ệ eä ó où ò oø ỏ oû õ oõ ọ oï ô oâ ố oá ồ oà ổ oå ỗ oã ộ oä ơ ô ớ ôù ờ ôø ở ôû ỡ ôõ ợ ôï
      ú uù ù uø ủ uû ũ uõ ụ uï ư ö ứ öù ừ öø ử öû ữ öõ ự öï í í ì ì ỉ æ ĩ ó ị ò ý yù ỳ yø ỷ yû ỹ yõ ỵ î đ ñ
      """.split(whereSeparator: \.isWhitespace)
    var table: [Unicode.Scalar: String] = [:]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      guard let small = pairs[index].unicodeScalars.first else { continue }
      table[small] = String(pairs[index + 1])
      let capital = small.properties.uppercaseMapping.unicodeScalars
      if let letter = capital.first, capital.count == 1 { table[letter] = pairs[index + 1].uppercased() }
    }
    return table
  }()

  /// A text in TCVN3, a byte a character; toned capitals are the small letters that a font of capitals shows as such.
  public static func tcvn3Bytes(_ text: String) -> [UInt8] {
    VietnameseForms.composed(text).unicodeScalars.map { scalar in
      let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      return tcvn3[scalar] ?? tcvn3[small] ?? (scalar.isASCII ? UInt8(scalar.value) : byte(of: scalar))
    }
  }

  /// A text in TCVN3 as its bytes look in Windows-1252.
  public static func tcvn3(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for byte in tcvn3Bytes(text) { result.append(character(of: byte)) }
    return String(result)
  }

  /// A text in VNI.
  public static func vni(_ text: String) -> String {
    VietnameseForms.composed(text).unicodeScalars.reduce(into: "") { $0 += vni[$1] ?? String($1) }
  }

  /// A text in VNI, a byte a character.
  public static func vniBytes(_ text: String) -> [UInt8] { vni(text).unicodeScalars.map(byte) }

  /// The marks of running text that Windows-1252 keeps below 0xA0.
  private static let marks: [Unicode.Scalar: UInt8] = [
    "“": 0x93, "”": 0x94, "‘": 0x91, "’": 0x92, "–": 0x96, "—": 0x97, "…": 0x85, "•": 0x95,
  ]

  /// The byte of a character in Windows-1252; `?` where it has none.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8 {
    if let mark = marks[scalar] { return mark }
    return scalar.value < 0x100 ? UInt8(scalar.value) : UInt8(ascii: "?")
  }

  /// The character of a byte in Windows-1252.
  private static func character(of byte: UInt8) -> Unicode.Scalar {
    marks.first { $0.value == byte }?.key ?? Unicode.Scalar(byte)
  }
}
