/// What one Unicode scalar means to a Vietnamese reader: a letter with its tone, a combining mark, or something else.
enum Letter: Equatable {
  /// A letter: its folded byte, its tone (0 to 5) and whether it is a capital.
  case letter(UInt8, tone: UInt8, capital: Bool)
  /// A combining tone mark, 1 to 5.
  case tone(UInt8)
  /// A combining mark that makes another vowel.
  case shape(Shape)
  /// A decimal digit.
  case digit(UInt8)
  /// A character without width that says nothing: soft hyphen, joiner, byte order mark.
  case invisible
  /// A blank of any kind but a line end.
  case blank
  /// The end of a line.
  case lineEnd
  /// Anything else, brought to ASCII where a plain twin exists.
  case other(UInt32)

  /// Marks that turn one vowel into another.
  enum Shape: Equatable {
    /// The circumflex of `â ê ô`.
    case circumflex
    /// The breve of `ă`.
    case breve
    /// The horn of `ơ ư`.
    case horn
  }
}

/// Folded bytes of the seven letters that ASCII does not have.
enum FoldedLetter {
  /// `ă`
  static let aBreve: UInt8 = 0x81
  /// `â`
  static let aCircumflex: UInt8 = 0x82
  /// `ê`
  static let eCircumflex: UInt8 = 0x83
  /// `ô`
  static let oCircumflex: UInt8 = 0x84
  /// `ơ`
  static let oHorn: UInt8 = 0x85
  /// `ư`
  static let uHorn: UInt8 = 0x86
  /// `đ`
  static let dStroke: UInt8 = 0x87

  /// Whether a folded byte is a vowel.
  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    case aBreve...uHorn: true
    default: false
    }
  }

  /// The letter of ASCII that a folded byte is without its mark.
  static func withoutMark(_ byte: UInt8) -> UInt8 {
    switch byte {
    case aBreve, aCircumflex: UInt8(ascii: "a")
    case eCircumflex: UInt8(ascii: "e")
    case oCircumflex, oHorn: UInt8(ascii: "o")
    case uHorn: UInt8(ascii: "u")
    case dStroke: UInt8(ascii: "d")
    default: byte
    }
  }

  /// The letters of ASCII that the bytes of a folded word are, the tone at its end left out.
  static func withoutMarks(_ folded: [UInt8]) -> [UInt8] { folded.filter { $0 >= 0x10 }.map(withoutMark) }

  /// The letter that a vowel becomes under a mark; nil where the mark does not fit.
  static func applying(_ shape: Letter.Shape, to byte: UInt8) -> UInt8? {
    switch (shape, byte) {
    case (.breve, UInt8(ascii: "a")): aBreve
    case (.circumflex, UInt8(ascii: "a")): aCircumflex
    case (.circumflex, UInt8(ascii: "e")): eCircumflex
    case (.circumflex, UInt8(ascii: "o")): oCircumflex
    case (.horn, UInt8(ascii: "o")): oHorn
    case (.horn, UInt8(ascii: "u")): uHorn
    default: nil
    }
  }
}

/// Tells letters from other scalars by one table look-up for all that Vietnamese uses.
struct LetterTable: Sendable {
  /// The only one; made at first use.
  static let shared = LetterTable()

  /// For scalars below 0x1F00: folded byte, tone and capital packed; 0 for no letter.
  private let packed: [UInt16]

  /// Builds the table from the vowels in order of tone: none, huyền, hỏi, ngã, sắc, nặng.
  private init() {
    var table = [UInt16](repeating: 0, count: 0x1F00)
    func set(_ scalar: Unicode.Scalar, _ byte: UInt8, _ tone: UInt8, _ capital: Bool) {
      guard scalar.value < 0x1F00 else { return }
      table[Int(scalar.value)] = UInt16(byte) | UInt16(tone) << 8 | (capital ? 0x800 : 0)
    }
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") {
      set(Unicode.Scalar(byte), byte, 0, false)
      set(Unicode.Scalar(byte - 32), byte, 0, true)
    }
    let vowels: [(UInt8, String)] = [
      (UInt8(ascii: "a"), "aàảãáạ"), (FoldedLetter.aBreve, "ăằẳẵắặ"), (FoldedLetter.aCircumflex, "âầẩẫấậ"),
      (UInt8(ascii: "e"), "eèẻẽéẹ"), (FoldedLetter.eCircumflex, "êềểễếệ"), (UInt8(ascii: "i"), "iìỉĩíị"),
      (UInt8(ascii: "o"), "oòỏõóọ"), (FoldedLetter.oCircumflex, "ôồổỗốộ"), (FoldedLetter.oHorn, "ơờởỡớợ"),
      (UInt8(ascii: "u"), "uùủũúụ"), (FoldedLetter.uHorn, "ưừửữứự"), (UInt8(ascii: "y"), "yỳỷỹýỵ"),
    ]
    for (byte, forms) in vowels {
      for (tone, form) in forms.unicodeScalars.enumerated() {
        set(form, byte, UInt8(tone), false)
        for upper in form.properties.uppercaseMapping.unicodeScalars.prefix(1) { set(upper, byte, UInt8(tone), true) }
      }
    }
    // Eth and the African D look the same as the Vietnamese letter.
    for (scalar, capital) in [
      ("đ", false), ("Đ", true), ("ð", false), ("Ð", true), ("ɖ", false), ("Ɖ", true),
    ] as [(Unicode.Scalar, Bool)] {
      set(scalar, FoldedLetter.dStroke, 0, capital)
    }
    // Cyrillic look-alikes, as some keyboards leave them inside Latin words.
    let twins: [(String, String)] = [("АВСЕНКМОРТХ", "abcehkmoptx"), ("асеорху", "aceopxy")]
    for (index, pair) in twins.enumerated() {
      for (cyrillic, latin) in zip(pair.0.unicodeScalars, pair.1.utf8) { set(cyrillic, latin, 0, index == 0) }
    }
    packed = table
  }

  /// What a scalar is.
  func letter(_ scalar: UInt32) -> Letter {
    packed.withUnsafeBufferPointer { Self.letter(scalar, in: $0) }
  }

  /// Hands on what each scalar of a valid text in UTF-8 is, with where it stands.
  @inline(__always) func each(of bytes: UnsafeBufferPointer<UInt8>, _ body: (Letter, Range<Int>) -> Void) {
    packed.withUnsafeBufferPointer { packed in
      var index = 0
      while index < bytes.count {
        let first = UInt32(bytes[index])
        let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard index + width <= bytes.count else { return }
        let scalar: UInt32 =
          switch width {
          case 1: first
          case 2: (first & 0x1F) << 6 | Self.tail(bytes[index + 1])
          case 3: (first & 0x0F) << 12 | Self.tail(bytes[index + 1]) << 6 | Self.tail(bytes[index + 2])
          default:
            (first & 0x07) << 18 | Self.tail(bytes[index + 1]) << 12 | Self.tail(bytes[index + 2]) << 6
              | Self.tail(bytes[index + 3])
          }
        body(Self.letter(scalar, in: packed), index..<(index + width))
        index += width
      }
    }
  }

  /// What a byte behind the first of a scalar adds.
  @inline(__always) private static func tail(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }

  /// What a scalar is by a table.
  @inline(__always) private static func letter(_ scalar: UInt32, in packed: UnsafeBufferPointer<UInt16>) -> Letter {
    let entry = scalar < packed.count ? packed[Int(scalar)] : 0
    return entry == 0 ? sign(scalar) : letter(entry)
  }

  /// A letter as the table packs it.
  @inline(__always) private static func letter(_ entry: UInt16) -> Letter {
    .letter(UInt8(truncatingIfNeeded: entry), tone: UInt8(entry >> 8 & 7), capital: entry & 0x800 != 0)
  }

  /// What a scalar is that is no letter.
  private static func sign(_ scalar: UInt32) -> Letter {
    switch scalar {
    case 0x30...0x39: return .digit(UInt8(scalar))
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: return .lineEnd
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .blank
    case 0xAD, 0x34F, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
      return .invisible
    case 0x300, 0x340: return .tone(1)
    case 0x309: return .tone(2)
    case 0x303: return .tone(3)
    case 0x301, 0x341: return .tone(4)
    case 0x323: return .tone(5)
    case 0x302: return .shape(.circumflex)
    case 0x306: return .shape(.breve)
    case 0x31B: return .shape(.horn)
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFF0D: return .other(0x2D)
    case 0x2018, 0x2019, 0x201A, 0x201B: return .other(0x27)
    case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB: return .other(0x22)
    default: return .other(scalar)
    }
  }
}
