import DocumentModel
import Testing

@testable import Recognition

/// Where sentences stand, where they end, and how far small words reach.
@Suite("Zones, sentences and reach")
struct ZoneTests {
  /// The zone of the sentence that begins with these words.
  static func zone(of words: String, in text: String, name: String = "trình.txt") throws -> Sentence.Zone? {
    let reading = try Fixtures.reading(text, name: name)
    return reading.sentences.first { reading.document.text(of: $0.place).hasPrefix(words) }?.zone
  }

  @Test("the parts of a submission")
  func zones() throws {
    let text = Fixtures.department(body: ["I. SỰ CẦN THIẾT", "Năm 2023 có 412 lượt người bệnh."])
    #expect(try Self.zone(of: "SỞ Y TẾ", in: text) == .frame)
    #expect(try Self.zone(of: "TỜ TRÌNH", in: text) == .title)
    #expect(try Self.zone(of: "Phương án vận chuyển", in: text) == .title)
    #expect(try Self.zone(of: "Kính gửi", in: text) == .frame)
    #expect(try Self.zone(of: "Năm 2023", in: text) == .body)
    #expect(try Self.zone(of: "Nơi nhận", in: text) == .frame)
    #expect(try Self.zone(of: "Lưu: VT", in: text) == .frame || Self.zone(of: "- Lưu: VT", in: text) == .frame)
    #expect(try Self.zone(of: "GIÁM ĐỐC", in: text) == .frame)
  }

  @Test("headings")
  func headings() throws {
    let text = "SỞ Y TẾ\n\n# TỜ TRÌNH\nVề phương án\n\nKính gửi: UBND thành phố\n\n## I. Sự cần thiết\n\nCó 412 lượt.\n"
    #expect(try Self.zone(of: "Sự cần thiết", in: text, name: "a.md") == .heading)
    #expect(try Self.zone(of: "Có 412", in: text, name: "a.md") == .body)
  }

  @Test(
    "what follows the signature is attached",
    arguments: ["DỰ THẢO QUYẾT ĐỊNH", "PHỤ LỤC I", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QUYẾT ĐỊNH"])
  func attached(_ line: String) throws {
    let text =
      Fixtures.department(body: ["Có 412 lượt."])
      + "\n\n\(line)\n\nĐiều 1. Phê duyệt phương án theo khoản 2 Điều 17 Nghị định 96/2023/NĐ-CP.\n"
    #expect(try Self.zone(of: "Điều 1", in: text) == .attached || Self.zone(of: "Phê duyệt", in: text) == .attached)
    let (_, submission) = try Fixtures.submission(text)
    #expect(submission.authority.status == .missing)
    #expect(submission.recommendation.status == .missing)
  }

  @Test("notes of a Markdown file and notes typed below the signature")
  func notes() throws {
    let markdown =
      "SỞ Y TẾ\n\n# TỜ TRÌNH\nVề phương án\n\nKính gửi: UBND thành phố\n\nCó 412 lượt[^1].\n\n[^1]: Số liệu năm 2023.\n"
    #expect(try Self.zone(of: "Số liệu năm", in: markdown, name: "a.md") == .note)
    let typed = Fixtures.department(body: ["Có 412 lượt [1]."]) + "\n\n[1] Số liệu năm 2023 của ngành.\n"
    let reading = try Fixtures.reading(typed)
    let note = reading.sentences.first { reading.document.text(of: $0.place).contains("Số liệu năm 2023") }
    #expect(note?.zone == .note)
  }

  @Test("a text box behind the title counts as body")
  func textBox() throws {
    var document = try Fixtures.document(Fixtures.department(body: ["Có 412 lượt.", "Khung chữ ở lề."]))
    document.containers.append(Container(kind: .textBox, parent: 0))
    for index in document.paragraphs.indices where document.paragraphs[index].text == "Khung chữ ở lề." {
      document.paragraphs[index].container = document.containers.count - 1
    }
    let recognizer = try Fixtures.recognizer()
    let reading = Reading(
      document: document, lexicon: recognizer.lexicon, citations: recognizer.citations, fields: recognizer.fields)
    #expect(reading.sentences.first { document.text(of: $0.place).hasPrefix("Khung") }?.zone == .body)
  }

  @Test("a table row is one sentence")
  func row() throws {
    let text =
      "SỞ Y TẾ\n\n# TỜ TRÌNH\nVề phương án\n\nKính gửi: UBND thành phố\n\n| A | B |\n|---|---|\n| Sở Tài chính. Có ý | Thống nhất |\n"
    let rows = try Fixtures.reading(text, name: "a.md").sentences.filter(\.isRow)
    #expect(rows.count == 2)
    #expect(rows.last?.bodies.first?.key == "tai-chinh")
    #expect(rows.last?.has(.agree) == true)
  }

  @Test(
    "where sentences end",
    arguments: [
      ("Có 412 lượt. Đã xử lý.", ["Có 412 lượt.", "Đã xử lý."]), ("TP. Hải Phòng có đảo.", ["TP. Hải Phòng có đảo."]),
      ("Chi 18.4 tỷ. Đủ.", ["Chi 18.4 tỷ.", "Đủ."]), ("Kính trình./.", ["Kính trình./."]),
      ("Một; hai.", ["Một;", "hai."]),
      ("Bộ nói: \"Được làm. Phải gọn\".", ["Bộ nói: \"Được làm. Phải gọn\"."]),
      ("Ngày 5.3.2024 họp.", ["Ngày 5.3.2024 họp."]),
      ("Theo Điều 5. Sở làm.", ["Theo Điều 5.", "Sở làm."]), ("Sở Y tế v.v. làm.", ["Sở Y tế v.v. làm."]),
      ("KT. Giám đốc ký.", ["KT. Giám đốc ký."]), ("Đồng chí PGS.TS. Lan dự.", ["Đồng chí PGS.TS. Lan dự."]),
    ])
  func sentences(_ row: (text: String, sentences: [String])) throws {
    let (document, sentences) = try Fixtures.sentences(of: row.text)
    #expect(sentences.map { document.text(of: $0.place) } == row.sentences)
  }

  @Test("a full stop inside quotation marks does not end the sentence around them")
  func quotedStop() throws {
    let sentences = try Fixtures.sentences(of: "Bộ nói: \"Được làm. Phải gọn.\" rồi thôi.").sentences
    withKnownIssue("the full stop before the closing mark ends the sentence") { #expect(sentences.count == 1) }
  }

  @Test(
    "negation reaches the words right behind it",
    arguments: [
      ("Sở chưa thống nhất.", true), ("Sở không đồng ý.", true), ("Sở đã thống nhất.", false),
      ("Sở chưa hề có văn bản nào đồng ý.", false),
      ("Tuy chưa có số liệu, Sở thống nhất.", false), ("Chưa có nơi nào thống nhất.", true),
    ])
  func negation(_ row: (text: String, isNegated: Bool)) throws {
    #expect(try Self.ofAgreement(row.text) { $0.isNegated($1) } == row.isNegated)
  }

  @Test(
    "a plan reaches through its clause until something done",
    arguments: [
      ("Sở sẽ thống nhất.", true), ("Sở dự kiến họp và thống nhất vào tháng sau.", true),
      ("Theo kế hoạch sẽ họp; Sở thống nhất.", false),
      ("Sở đã thống nhất.", false), ("Sở đang xem xét để thống nhất.", true),
      ("Việc sẽ triển khai đã được Sở thống nhất.", false),
    ])
  func plan(_ row: (text: String, isPlanned: Bool)) throws {
    #expect(try Self.ofAgreement(row.text) { $0.isPlanned($1) } == row.isPlanned)
  }

  @Test(
    "a condition at the beginning of the clause reaches to its end",
    arguments: [
      ("Nếu Sở thống nhất thì làm.", true), ("Trường hợp Sở thống nhất, xã làm.", true),
      ("Sở thống nhất nếu đủ vốn.", false),
      ("Sở thống nhất.", false), ("Chỉ khi Sở đồng ý mới làm.", true),
    ])
  func condition(_ row: (text: String, isConditional: Bool)) throws {
    #expect(try Self.ofAgreement(row.text) { $0.isConditional($1) } == row.isConditional)
  }

  /// What holds of the first words of agreement in a paragraph.
  static func ofAgreement(_ text: String, _ test: (Sentence, Range<Int>) -> Bool) throws -> Bool {
    let sentences = try Fixtures.sentences(of: text).sentences
    let found = sentences.lazy.compactMap { sentence in sentence.all(.agree).first.map { (sentence, $0.tokens) } }.first
    let (sentence, tokens) = try #require(found)
    return test(sentence, tokens)
  }
}
