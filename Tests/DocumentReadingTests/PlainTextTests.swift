import DocumentModel
import Testing

@testable import DocumentReading

/// Plain text: paragraphs, columns, tables, pages and notes.
struct PlainTextTests {
  /// Texts and the paragraphs they are read as.
  static let cases: [(name: String, text: String, expected: [String])] = [
    (
      "wrapped lines are joined, across a sentence's end too",
      """
      Bãi Đồng Mắm rộng 1,7 ha, mở từ năm 2006, nay chất 62.000 tấn rác, cao
      hơn mặt ruộng 7 m. Mùa nồm, mùi bay xa 900 m; nước rỉ vượt chuẩn nhiều
      lần. Các hộ dân đã ba lần phản ánh tại các buổi tiếp xúc cử tri vừa rồi.
      Phường đã ghi nhận.

      Đoạn sau.
      """,
      [
        "Bãi Đồng Mắm rộng 1,7 ha, mở từ năm 2006, nay chất 62.000 tấn rác, cao hơn mặt ruộng 7 m. Mùa nồm, mùi bay xa "
          + "900 m; nước rỉ vượt chuẩn nhiều lần. Các hộ dân đã ba lần phản ánh tại các buổi tiếp xúc cử tri vừa rồi. "
          + "Phường đã ghi nhận.", "Đoạn sau.",
      ]
    ),
    (
      "a line a paragraph stays so",
      "Sở Xây dựng kính trình Ủy ban nhân dân thành phố xem xét một việc rất dài.\nUBND thành phố giao Sở.\nXin báo cáo.",
      [
        "Sở Xây dựng kính trình Ủy ban nhân dân thành phố xem xét một việc rất dài.", "UBND thành phố giao Sở.",
        "Xin báo cáo.",
      ]
    ),
    (
      "labels and legal bases begin paragraphs in a wrapped file",
      """
      Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng
      6 năm 2025;
      Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;
      Căn cứ Quyết định số 01/2024/QĐ-UBND ngày 02 tháng 01 năm 2024 của Ủy ban
      nhân dân thành phố,
      - Một là bố trí đủ vốn cho dự án theo tiến độ đã được duyệt trong năm nay,
        không để chậm;
      Điều 3. Tổ chức thực hiện.
      """,
      [
        "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;",
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;",
        "Căn cứ Quyết định số 01/2024/QĐ-UBND ngày 02 tháng 01 năm 2024 của Ủy ban nhân dân thành phố,",
        "L0 [-] - Một là bố trí đủ vốn cho dự án theo tiến độ đã được duyệt trong năm nay, không để chậm;",
        "Điều 3. Tổ chức thực hiện.",
      ]
    ),
    (
      "a number broken at its dash", "theo Nghị định số 156/2018/NĐ-\nCP của Chính phủ",
      ["theo Nghị định số 156/2018/NĐ-CP của Chính phủ"]
    ),
    (
      "a letterhead in two columns",
      """
      UBND THÀNH PHỐ HẢI PHÒNG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          SỞ XÂY DỰNG                         Độc lập - Tự do - Hạnh phúc
      ___________________                   ___________________________
      Số:      /TTr-SXD                 Hải Phòng, ngày     tháng 3 năm 2026

                                TỜ TRÌNH
           Về việc phê duyệt điều chỉnh quy hoạch chi tiết khu đô thị
                          mới Bắc sông Cấm

      Kính gửi: Ủy ban nhân dân thành phố
      """,
      [
        "0.0: UBND THÀNH PHỐ HẢI PHÒNG", "0.0: SỞ XÂY DỰNG", "0.0: Số:      /TTr-SXD",
        "0.1: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "0.1: Độc lập - Tự do - Hạnh phúc",
        "0.1: Hải Phòng, ngày     tháng 3 năm 2026", "TỜ TRÌNH",
        "Về việc phê duyệt điều chỉnh quy hoạch chi tiết khu đô thị mới Bắc sông Cấm",
        "Kính gửi: Ủy ban nhân dân thành phố",
      ]
    ),
    ("a letterhead with tabs", "SỞ Y TẾ\tCỘNG HÒA\nTỜ TRÌNH", ["0.0: SỞ Y TẾ", "0.1: CỘNG HÒA", "TỜ TRÌNH"]),
    (
      "blanks to fill in are no columns",
      "SỞ Y TẾ\nSố:        /TTr-SYT\nHuế, ngày      tháng      năm 2026\nTỜ TRÌNH",
      ["SỞ Y TẾ", "Số:        /TTr-SYT", "Huế, ngày      tháng      năm 2026", "TỜ TRÌNH"]
    ),
    (
      "a foot in two columns",
      """
      Kính trình Ủy ban nhân dân thành phố xem xét./.

      Nơi nhận:                                KT. GIÁM ĐỐC
      - Như trên;                              PHÓ GIÁM ĐỐC
      - Công ty Hầm và Đá
        phương Bắc;
      - Lưu: VT.
                                          Nông Thế Sử
      """,
      [
        "Kính trình Ủy ban nhân dân thành phố xem xét./.", "0.0: Nơi nhận:", "0.0: L0 [-] - Như trên;",
        "0.0: L0 [-] - Công ty Hầm và Đá phương Bắc;", "0.0: L0 [-] - Lưu: VT.", "0.1: KT. GIÁM ĐỐC",
        "0.1: PHÓ GIÁM ĐỐC",
        "0.1: Nông Thế Sử",
      ]
    ),
    (
      "a table with bars", "Gồm:\n| TT | Tên |\n| 1 | |\n| 2 | B \\| C |\nHết.",
      ["Gồm:", "0.0: TT", "0.1: Tên", "1.0: 1", "2.0: 2", "2.1: B \\| C", "Hết."]
    ),
    (
      "a table with rules between rows joins the lines of a row",
      "+---+-----+\n| T | Tên |\n| T | dài |\n+---+-----+\n| 1 | A   |\n|   | a   |\n+---+-----+",
      ["0.0: T T", "0.1: Tên dài", "1.0: 1", "1.1: A a"]
    ),
    (
      "columns under dashes",
      "Hướng     Khoảng cách\n--------  -----------\nĐông Bắc  184 m\nTây       310 - 365 m\n\nHết",
      ["0.0: Hướng", "0.1: Khoảng cách", "1.0: Đông Bắc", "1.1: 184 m", "2.0: Tây", "2.1: 310 - 365 m", "Hết"]
    ),
    (
      "a page number and a form feed break no paragraph",
      "Sở đã gửi văn bản lấy ý kiến các\n\n                 - 1 -\n\u{0C}đơn vị liên quan.\n\n2\n\nHết.",
      ["Sở đã gửi văn bản lấy ý kiến các đơn vị liên quan.", "Hết."]
    ),
    (
      "notes after a rule, their marks taken out",
      "Việc do Chủ tịch quyết định1. Diện tích 20 m2 tại hội2, theo QĐ1 cũ.\n\n____\n1 Theo Quyết định số 12/QĐ-UBND.\n2 Khoản 4\nĐiều 17.",
      [
        "Việc do Chủ tịch quyết định. Diện tích 20 m2 tại hội, theo QĐ1 cũ.", "note 1: Theo Quyết định số 12/QĐ-UBND.",
        "note 2: Khoản 4 Điều 17.",
      ]
    ),
    (
      "notes in brackets and raised, without a rule where the mark is seen",
      "Đã lấy ý kiến[1] của các sở¹.\n\n[1] Công văn số 7.",
      ["Đã lấy ý kiến của các sở¹.", "note 1: Công văn số 7."]
    ),
    (
      "brackets that nothing announces stay text", "Danh mục:\n\n[1] Luật Đất đai.", ["Danh mục:", "[1] Luật Đất đai."]
    ),
  ]

  /// Each text is read as its paragraphs.
  @Test(arguments: cases.indices)
  func reads(_ index: Int) throws {
    let (name, text, expected) = Self.cases[index]
    #expect(sketch(try DocumentReader().read(Array(text.utf8), name: "a.txt")) == expected, "\(name)")
    let windows = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(sketch(try DocumentReader().read(Array(windows.utf8), name: "a.txt")) == expected, "\(name), CRLF")
  }

  /// A reference stands where the mark stood and names its note.
  @Test func placesReferences() throws {
    let text = "Ủy ban quyết định1, rồi báo cáo[2].\n\n---\n1 Một.\n\n[2] Hai."
    let document = try DocumentReader().read(Array(text.utf8), name: "a.txt")
    let paragraph = document.paragraphs[0]
    #expect(paragraph.text.hasPrefix("Ủy ban quyết định, rồi báo cáo"))
    let first = try #require(paragraph.noteReferences.first)
    #expect(document.text(of: Place(paragraph: 0, range: 0..<first.offset)) == "Ủy ban quyết định")
    #expect(document.containers[first.container].label == "1")
  }

  /// A place in a joined paragraph leads to its own line.
  @Test func leadsToTheLine() throws {
    let text = "Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024 của Quốc hội khóa mười\r\nlăm, Sở trình."
    let document = try DocumentReader().read(Array(text.utf8), name: "a.txt")
    let offset = document.paragraphs[0].text.utf8.count - "trình.".utf8.count
    let place = Place(paragraph: 0, range: offset..<(offset + 6))
    #expect(document.source.position(at: document.sourceRange(of: place).lowerBound) == Position(line: 2, column: 9))
    #expect(document.quote(of: place) == "trình")
  }

  /// A very long line is one paragraph.
  @Test func readsLongLine() throws {
    let text = [UInt8](repeating: 0x61, count: 3_000_000)
    #expect(try DocumentReader().read(text, name: "a.txt").paragraphs.map(\.text.utf8.count) == [3_000_000])
  }
}
