import DocumentModel
import Testing

@testable import Recognition

/// The bodies that sentences name.
@Suite("Bodies")
struct NameTests {
  /// What is expected of the only body of a text.
  struct Row: Sendable {
    var text: String
    var name: String
    var kind: Body.Kind
    var key: String
    var isSubmitter: Bool
    var isBare: Bool

    /// Creates an expectation.
    init(
      _ text: String, _ name: String, _ kind: Body.Kind, key: String = "", submitter: Bool = false, bare: Bool = false
    ) {
      self.text = text
      self.name = name
      self.kind = kind
      self.key = key
      isSubmitter = submitter
      isBare = bare
    }
  }

  /// One body each; the document's submitter is the Sở Y tế. Names of offices and unions go on with capitals only.
  static let rows: [Row] = [
    Row("Sở Tài chính có văn bản.", "Sở Tài chính", .department, key: "tai-chinh"),
    Row("Sở KH&CN có văn bản.", "Sở KH&CN", .department, key: "khoa-hoc-cong-nghe"),
    Row("Sở Khoa học & Công nghệ đề xuất.", "Sở Khoa học & Công nghệ", .department, key: "khoa-hoc-cong-nghe"),
    Row("SỞ TÀI CHÍNH thẩm định.", "SỞ TÀI CHÍNH", .department, key: "tai-chinh"),
    Row("Sở Y tế nhận thấy.", "Sở Y tế", .department, key: "y-te", submitter: true),
    Row("Sở nhận thấy.", "Sở", .department, bare: true),
    Row("Công an thành phố có ý kiến.", "Công an thành phố", .department),
    Row("Ủy ban nhân dân thành phố giao.", "Ủy ban nhân dân thành phố", .ubnd),
    Row("Uỷ ban nhân dân thành phố Hải Phòng giao.", "Uỷ ban nhân dân thành phố Hải Phòng", .ubnd),
    Row("UBND TP Hải Phòng giao.", "UBND TP Hải Phòng", .ubnd),
    Row("Chủ tịch UBND thành phố kết luận.", "Chủ tịch UBND thành phố", .chairman),
    Row("Phó Chủ tịch UBND thành phố chủ trì.", "Phó Chủ tịch UBND thành phố", .chairman),
    Row("Văn phòng UBND thành phố chuyển.", "Văn phòng UBND thành phố", .office),
    Row("HĐND thành phố thông qua.", "HĐND thành phố", .council),
    Row("UBND huyện Cát Hải góp ý.", "UBND huyện Cát Hải", .local),
    Row("Ủy ban nhân dân xã Kiến Hải góp ý.", "Ủy ban nhân dân xã Kiến Hải", .local),
    Row("UBND các quận, huyện góp ý.", "UBND các quận, huyện", .local),
    Row("UBND 12 xã góp ý.", "UBND 12 xã", .local),
    Row("UBND thành phố Hạ Long góp ý.", "UBND thành phố Hạ Long", .local),
    Row("Bộ Tài chính hướng dẫn.", "Bộ Tài chính", .central),
    Row("Thủ tướng Chính phủ giao.", "Thủ tướng Chính phủ", .central),
    Row("Hội đồng thẩm định bỏ phiếu.", "Hội đồng thẩm định", .appraisers),
    Row("Các sở, ngành góp ý.", "Các sở, ngành", .unnamed),
    Row("Các cơ quan, đơn vị liên quan góp ý.", "Các cơ quan, đơn vị liên quan", .unnamed),
    Row("Công ty TNHH Minh Hải đề nghị.", "Công ty TNHH Minh Hải", .company),
    Row("Ủy ban Mặt trận Tổ quốc thành phố góp ý.", "Ủy ban Mặt trận Tổ quốc", .party),
    Row("Bệnh viện Việt Tiệp góp ý.", "Bệnh viện Việt Tiệp", .unit),
    Row("Phòng Nghiệp vụ Y góp ý.", "Phòng Nghiệp", .inner),
    Row("Hội Chữ thập đỏ góp ý.", "Hội Chữ", .association),
    Row("Bà con ngoài đảo mong muốn.", "Bà con", .people),
  ]

  @Test("one body", arguments: rows)
  func body(_ row: Row) throws {
    let (document, sentences) = try Fixtures.sentences(of: row.text)
    let sentence = try #require(sentences.first)
    try #require(sentence.bodies.count == 1, "\(sentence.bodies)")
    let body = sentence.bodies[0]
    #expect(document.text(of: sentence.place(body.tokens)) == row.name)
    #expect(body.kind == row.kind)
    #expect(body.key == row.key)
    #expect(body.isSubmitter == row.isSubmitter)
    #expect(body.isBare == row.isBare)
  }

  @Test(
    "words that name no body",
    arguments: [
      "Có cơ sở để làm.", "Thành phố Hải Phòng có đảo.", "Ngành y tế phát triển.", "Theo Công văn số 15/STC-HCSN.",
      "Bộ hồ sơ gồm 02 quyển.",
    ])
  func nobody(_ text: String) throws {
    let (document, sentences) = try Fixtures.sentences(of: text)
    let named = sentences.flatMap { sentence in sentence.bodies.map { document.text(of: sentence.place($0.tokens)) } }
    #expect(named == [])
  }

  @Test(
    "words that begin like a body's name",
    arguments: [
      "Ban hành kế hoạch.", "Khoa học phát triển.", "Tổ chức thực hiện tốt.", "Trường hợp này khó.",
      "Hội nghị đã bàn xong.",
      "Phòng cháy là việc chung.",
    ])
  func beginnings(_ text: String) throws {
    let (_, sentences) = try Fixtures.sentences(of: text)
    #expect(sentences.flatMap(\.bodies) == [])
  }

  @Test("an abbreviation is the whole name, not a bare head")
  func abbreviation() throws {
    let body = try #require(try Fixtures.sentences(of: "Ý kiến của STC nêu rõ.").sentences.first?.bodies.first)
    #expect(body.kind == .department)
    #expect(body.key == "tai-chinh")
    #expect(!body.isBare)
  }

  @Test("several bodies stand in order and none inside another")
  func several() throws {
    let (document, sentences) = try Fixtures.sentences(of: "Sở Tài chính, Sở Xây dựng và UBND huyện Cát Hải góp ý.")
    let names = sentences.flatMap { sentence in sentence.bodies.map { document.text(of: sentence.place($0.tokens)) } }
    #expect(names == ["Sở Tài chính", "Sở Xây dựng", "UBND huyện Cát Hải"])
  }
}
