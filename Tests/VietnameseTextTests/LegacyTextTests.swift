import TestSupport
import Testing

@testable import VietnameseText

/// TCVN3 and VNI brought to Unicode.
@Suite("Legacy encodings")
struct LegacyTextTests {
  /// Every Vietnamese letter beyond ASCII, small.
  static let small = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ".map(String.init)

  /// A text converted as one line.
  static func converted(_ text: String, from encoding: LegacyEncoding, isCapitals: Bool = false) -> String {
    var result = LegacyText()
    result.convert(Array(text.utf8)[...], at: 0, from: encoding, isCapitals: isCapitals)
    return String(decoding: result.utf8, as: UTF8.self)
  }

  @Test("every letter of both encodings", arguments: small)
  func letters(_ letter: String) {
    #expect(Self.converted("x" + LegacyForms.tcvn3(letter) + "n", from: .tcvn3) == "x\(letter)n")
    #expect(Self.converted("x" + LegacyForms.vni(letter) + "n", from: .vni) == "x\(letter)n")
    let capital = letter.uppercased()
    #expect(Self.converted("X" + LegacyForms.vni(capital) + "N", from: .vni) == "X\(capital)N")
    #expect(Self.converted("x" + LegacyForms.tcvn3(letter) + "n", from: .tcvn3, isCapitals: true) == "X\(capital)N")
  }

  @Test(
    "words as others have written them",
    arguments: [
      ("B¶o Th¾ng", "Bảo Thắng", .tcvn3), ("M\u{AD}êng Kh\u{AD}¬ng", "Mường Khương", .tcvn3),
      ("QuyÕt ®Þnh", "Quyết định", .tcvn3), ("§Ò nghÞ “xÐt”", "Đề nghị “xét”", .tcvn3),
      ("CéNG HßA X· HéI CHñ NGHÜA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", .tcvn3), ("TR×NH bµy", "TRÌNH bày", .tcvn3),
      ("ñY BAN nh©n d©n", "ỦY BAN nhân dân", .tcvn3), ("X· Hïng Th¾ng", "Xã Hùng Thắng", .tcvn3),
      ("Xin chaøo caùc baïn", "Xin chào các bạn", .vni), ("Quyeát ñònh soá 5", "Quyết định số 5", .vni),
      ("TÔØ TRÌNH", "TỜ TRÌNH", .vni), ("Öu tieân, ñöôïc", "Ưu tiên, được", .vni),
      ("Vieät Nam – 2024", "Việt Nam – 2024", .vni), ("plain ASCII, 1.5%", "plain ASCII, 1.5%", .tcvn3),
      ("日本 ® x", "日本 đ x", .tcvn3),
    ] as [(String, String, LegacyEncoding)])
  func words(_ row: (text: String, unicode: String, encoding: LegacyEncoding)) {
    #expect(Self.converted(row.text, from: row.encoding) == row.unicode)
  }

  @Test(
    "fonts by their names",
    arguments: [
      (".VnTime", .tcvn3, false), (".VnTimeH", .tcvn3, true), (".VNARIAL", .tcvn3, false),
      (".VnArial NarrowH", .tcvn3, true),
      ("VNI-Times", .vni, false), ("vni-helve", .vni, false), ("Times New Roman", nil, false), ("Verdana", nil, false),
      ("Vnrockwell", nil, false), ("", nil, false),
    ] as [(String, LegacyEncoding?, Bool)])
  func fonts(_ row: (name: String, encoding: LegacyEncoding?, isCapitals: Bool)) {
    let font = LegacyFont(name: row.name)
    #expect(font?.encoding == row.encoding)
    #expect(font?.isCapitals ?? false == row.isCapitals)
  }

  @Test("each letter knows the source of its first and last byte", arguments: LegacyEncoding.allCases)
  func sources(_ encoding: LegacyEncoding) {
    let unicode = "Sở Tài chính đã thẩm định, thống nhất sự cần thiết; ưu tiên được – 5 tỷ đồng."
    let written = encoding == .tcvn3 ? LegacyForms.tcvn3(unicode) : LegacyForms.vni(unicode)
    var text = LegacyText()
    text.convert(Array(written.utf8)[...], at: 100, from: encoding)
    #expect(String(decoding: text.utf8, as: UTF8.self) == unicode)
    func source(_ offset: Int) -> Int {
      let stretch = text.stretches.last { $0.offset <= offset } ?? LegacyText.Stretch(offset: 0, source: 0)
      return stretch.source + (offset - stretch.offset)
    }
    var offset = 0
    for scalar in unicode.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      let bytes = Array(written.utf8)[(source(offset) - 100)..<(source(end - 1) + 1 - 100)]
      let expected =
        encoding == .tcvn3 ? LegacyForms.tcvn3(String(scalar)) : LegacyForms.vni(String(scalar))
      #expect(String(decoding: bytes, as: UTF8.self) == expected)
      offset = end
    }
  }
}

/// Telling legacy encodings from Unicode, French and code.
@Suite("Legacy detection")
struct LegacyDetectionTests {
  /// The encodings of the lines of a text; nil where it is Unicode.
  static func lines(_ text: String) -> [LegacyEncoding?]? {
    LegacyDetection(lines: text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8)[...] })?
      .lines
  }

  /// Submissions of the corpus.
  static let texts = ["dev", "dev2", "dev4", "dev5"].flatMap { set in
    RepositoryFiles.names(in: "Tests/Corpus/\(set)").filter { $0.hasSuffix(".txt") }.prefix(15).compactMap {
      RepositoryFiles.text("Tests/Corpus/\(set)/\($0)")
    }
  }

  @Test("every submission is known in every encoding, and never taken for another", arguments: texts.indices)
  func submissions(_ index: Int) {
    let text = Self.texts[index]
    #expect(Self.lines(text) == nil)
    #expect(Self.lines(VietnameseForms.decomposed(text)) == nil)
    #expect(Set((Self.lines(LegacyForms.tcvn3(text)) ?? []).compactMap { $0 }) == [.tcvn3])
    #expect(Set((Self.lines(LegacyForms.vni(text)) ?? []).compactMap { $0 }) == [.vni])
  }

  @Test(
    "what is no Vietnamese of old",
    arguments: [
      "L’été dernier, la mère de Noël a été reçue à l’hôtel où naît la forêt ; « déjà vu », garçon, œuvre, naïveté.",
      "Le préfet décide où, dès le 1er août, les élèves âgés seront reçus à la mairie du 3ᵉ arrondissement, près du musée.",
      "Über die Größe der Häuser müssen schöne Bücher für Köln, Österreich, Straße, daß, weiß und Füße geführt werden.",
      "På ön går små björnar över ån; där är också många träd, och vår bästa vän är här på måndag, så må så.",
      "El niño soñó que mañana vería pingüinos en España; ¿qué año? ¡Así será! Señor, él está aquí, también, después.",
      "Não há coração que não sinta a saudade; são três irmãs, às vezes à noite, a avó e o avô também lá estão.",
      "let µs = 5 × n ÷ 2; // © 2024 ® ™ § 3.1 — °C ± 0,5 ¼ ½ ¾ «x» ¬a ¦ b ¨ ´ ¸ ¹²³ ªº",
      "if (a ¬ b) { str = \"Ã¡Ã©Ã­\"; }  Ä Ö Ü ß  ñandú  æther  føtex  þorn  ðæt  Ærøskøbing  Ålesund",
      "Giá: 5 µm, 12 µg, 3 µl, 7 µs, 8 µA; mã số ®TM, ©QH, ªb, ºc, ·d", "©®µ×ª¬", "", "không dấu: Thanh pho Hai Phong",
      "Hà Nam và Hà Tây là hai xã có giá tài khoán", "có lý do và tham gia, tìm mã hàng, áo dài, nhà trí óc",
    ])
  func others(_ text: String) {
    #expect(Self.lines(text) == nil)
    #expect(Self.lines(text + "\n" + text + "\nỦy ban nhân dân thành phố Hải Phòng") == nil)
  }

  @Test("lines of Unicode among lines of TCVN3 stay as they are")
  func mixed() {
    let old = LegacyForms.tcvn3("Sở Tài chính đã thẩm định và thống nhất về sự cần thiết")
    let weak = LegacyForms.tcvn3("Số 5")
    let text = "\(old)\n\(weak)\nSở Xây dựng đã có ý kiến\nHà Nam có\n\(old)\nplain\n\(weak)"
    #expect(Self.lines(text) == [.tcvn3, .tcvn3, nil, nil, .tcvn3, nil, .tcvn3])
  }
}
