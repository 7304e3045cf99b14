import DocumentModel
import Testing

@testable import DocumentReading

/// Typed labels and headings by look.
struct ShapingTests {
  /// Texts and the label they begin with.
  @Test(arguments: [
    ("I. Căn cứ", "I."), ("II. CĂN CỨ", "II."), ("IV/ Căn cứ", "IV/"), ("1. Về", "1."), ("1.2. Về", "1.2."),
    ("1.2 Về", "1.2"), ("1) về", "1)"), ("2/ về", "2/"), ("(1) về", "(1)"), ("(a) về", "(a)"), ("a) về", "a)"),
    ("đ) về", "đ)"), ("Đ. Điều xin", "Đ."), ("A. Về", "A."), ("- Về", "-"), ("– về", "–"), ("-Về", "-"), ("+ về", "+"),
    ("* về", "*"), ("• về", "•"), ("5.Kiến nghị", "5."), ("II.1. Về", "II.1."),
  ])
  func findsLabel(_ text: String, _ label: String) {
    let found = TypedLabel.read(Array(text.utf8), in: 0..<text.utf8.count)
    #expect(found?.text == label)
  }

  /// Texts that begin with no label.
  @Test(arguments: [
    "15.000 đồng", "1.500 m2", "2.5 tỷ đồng", "15/3/2024 họp", "10.5.2024 họp", "2024. Năm", "Điều 1. Phạm vi",
    "-1,5 độ",
    "I.", "1.", "Ia. x", "CP, việc", "XXXX. x", "(2024) x", "*đậm*", "I", "-", "", "07/09 sở",
  ])
  func findsNoLabel(_ text: String) {
    #expect(TypedLabel.read(Array(text.utf8), in: 0..<text.utf8.count) == nil)
  }

  /// A label's length takes the blanks after it in.
  @Test func measuresLabel() throws {
    let document = try DocumentReader().read(Array("đ)\u{A0}  về".utf8), name: "a.txt")
    #expect(document.paragraphs[0].typedLabelLength == "đ)\u{A0}  ".utf8.count)
    #expect(document.paragraphs[0].text == "đ)\u{A0}  về")
  }

  /// The frame of a submission around some lines of its body.
  private func body(_ lines: String) throws -> [String] {
    let text =
      "SỞ Y TẾ\n\nTỜ TRÌNH\nVề việc A\n\nKính gửi: UBND\n\n" + lines
      + "\n\nTrân trọng./.\n\nNơi nhận:\n- VT.\n\nGIÁM ĐỐC"
    let all = sketch(try DocumentReader().read(Array(text.utf8), name: "a.txt"))
    #expect(all.prefix(4) == ["SỞ Y TẾ", "TỜ TRÌNH", "Về việc A", "Kính gửi: UBND"])
    #expect(all.suffix(4) == ["Trân trọng./.", "Nơi nhận:", "L0 [-] - VT.", "GIÁM ĐỐC"])
    return Array(all.dropFirst(4).dropLast(4))
  }

  /// Bodies and what becomes of their lines.
  @Test(arguments: [
    ("I. SỰ CẦN THIẾT\n\nVì mưa.", ["H1 [I.] I. SỰ CẦN THIẾT", "Vì mưa."]),
    ("II. Quá trình\n\nVì mưa.", ["H1 [II.] II. Quá trình", "Vì mưa."]),
    ("KIẾN NGHỊ\n\nVì mưa.", ["H1 KIẾN NGHỊ", "Vì mưa."]),
    ("1. Căn cứ\n\nLuật Đất đai năm 2024.", ["H2 [1.] 1. Căn cứ", "Luật Đất đai năm 2024."]),
    ("1.1. Căn cứ\n\nLuật Đất đai năm 2024.", ["H3 [1.1.] 1.1. Căn cứ", "Luật Đất đai năm 2024."]),
    ("1. Căn cứ\n\n- Luật A;\n- Luật B.", ["H2 [1.] 1. Căn cứ", "L0 [-] - Luật A;", "L0 [-] - Luật B."]),
    ("1. Mua gạo\n2. Mua muối\n3. Mua mắm.", ["L0 [1.] 1. Mua gạo", "L0 [2.] 2. Mua muối", "L0 [3.] 3. Mua mắm."]),
    (
      "1. Về thẩm quyền: Theo Luật.\n\nThêm một đoạn dài hơn.",
      ["L0 [1.] 1. Về thẩm quyền: Theo Luật.", "Thêm một đoạn dài hơn."]
    ),
    (
      "4. Kính trình UBND ban hành:\n\n- Quyết định.", ["L0 [4.] 4. Kính trình UBND ban hành:", "L1 [-] - Quyết định."]
    ),
    ("1. Một.\na) Hai;\n- Ba;\nb) Bốn.", ["L0 [1.] 1. Một.", "L1 [a)] a) Hai;", "L2 [-] - Ba;", "L1 [b)] b) Bốn."]),
  ])
  func shapes(_ lines: String, _ expected: [String]) throws {
    #expect(try body(lines) == expected)
  }

  /// Bold paragraphs are headings where all of them is bold.
  @Test func boldHeadings() throws {
    let text =
      "Kính gửi: UBND\n\n**A. Người quyết**\n\nx\n\n**Vì sao**\n\n**Đầu.** Rồi chữ.\n\n**a) Nhỏ**\n\nXong./.\n\n**TM. UBND**\n"
    #expect(
      sketch(try DocumentReader().read(Array(text.utf8), name: "a.md")) == [
        "Kính gửi: UBND", "H1 [A.] A. Người quyết", "x", "H2 Vì sao", "Đầu. Rồi chữ.", "H4 [a)] a) Nhỏ", "Xong./.",
        "TM. UBND",
      ])
  }
}
