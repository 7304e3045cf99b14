import DocumentModel
import DocumentReading
import TestSupport
import Testing

@testable import Recognition

/// The second reader: its features, its file of weights, its arithmetic and what it says.
@Suite struct SecondReaderTests {
  /// A submission of which each element stands in a plain sentence.
  private static let submission = """
    ỦY BAN NHÂN DÂN TỈNH A
    SỞ CÔNG THƯƠNG

    Số: 187/TTr-SCT
    Thái Nguyên, ngày 12 tháng 3 năm 2026

    TỜ TRÌNH
    Về việc phương án nổ mìn

    Kính gửi: Ủy ban nhân dân tỉnh Thái Nguyên

    Theo khoản 3 Điều 24 Nghị định số 181/2024/NĐ-CP, phương án do Ủy ban nhân dân cấp tỉnh phê duyệt.

    Sở Xây dựng đã thẩm định và thống nhất với phương án tại Công văn số 74/SXD ngày 02/3/2026.

    Sở Công Thương kính đề nghị Ủy ban nhân dân tỉnh phê duyệt phương án nổ mìn./.
    """

  /// A recogniser of the repository's data.
  private static func recognizer() throws -> Recognizer {
    let paths = (Repository.files(below: "Rules/lexicon") + Repository.files(below: "Rules/registers"))
    return try Recognizer(files: paths.map { (String($0.dropFirst("Rules/".count)), Repository.bytes($0)) })
  }

  /// A document of a text.
  private static func document(_ text: String) throws -> Document {
    try DocumentReader().read(Array(text.utf8), name: "a.txt")
  }

  /// What the second reader says of a text by some weights.
  private static func opinions(_ text: String, weights: String) throws -> [(status: String, margin: Double)] {
    try recognizer().secondOpinions(weights: Array(weights.utf8), of: try document(text))
  }

  @Test func everySpellingGivesTheNumberOfItsFeature() throws {
    var spellings: [UInt64: String] = [:]
    _ = try Self.recognizer().features(of: try Self.document(Self.submission)) { spellings[$0] = $1 }
    #expect(spellings.count > 150)
    for (hash, spelling) in spellings { #expect(FeatureAtom.feature(spelling) == hash, "\(spelling)") }
    #expect(spellings.values.contains("<department> đã thẩm"))
    #expect(spellings.values.contains("@by <department> =agree"))
  }

  @Test(arguments: [
    ("hoà bình", "hòa bình"), ("Kỹ thuật", "kĩ thuật"), ("thống nhất", "tho\u{302}\u{301}ng nha\u{302}\u{301}t"),
  ])
  func spellingsThatReadAlikeAreOneFeature(left: String, right: String) {
    #expect(FeatureAtom.feature(left) == FeatureAtom.feature(right))
    #expect(FeatureAtom.feature(left) != FeatureAtom.feature(right + " a"))
  }

  @Test(arguments: ["a", "a\tx=1", "a\ta=1,2", "a\ta=1,2,3,4,b", "a\ta=1,2,3,4,99999999", "a\ta"])
  func brokenWeightsAreToldWithTheirLine(line: String) {
    let bytes = Array(("# head\n\n" + line + "\n").utf8)
    #expect(throws: RuleDataErrors.self) { try WeightsTable(bytes) }
    do { _ = try WeightsTable(bytes) } catch { #expect(error.faults.map(\.line) == [3]) }
  }

  @Test func weightsAreAddedByFeature() throws {
    let table = try WeightsTable(Array("@bias\tr=1,2,3\nthống nhất\ta=5,0,0,0,-7 r=0,9,0\n".utf8))
    var sums = [Int32](repeating: 0, count: SecondReaderColumns.count)
    table.add(FeatureAtom.feature("thống nhất"), to: &sums)
    table.add(FeatureAtom.feature("nhất thống"), to: &sums)
    #expect(sums == [5, 0, 0, 0, -7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0])
    #expect(table.bias.suffix(3) == [1, 2, 3])
  }

  @Test(arguments: [(0.0, 1.0), (1.0, 2.718281828459), (-3.0, 0.049787068368), (20.0, 485_165_195.40979)])
  func exponentialAndLogarithm(value: Double, power: Double) {
    #expect(abs(Pooling.exp(value) / power - 1) < 1e-9)
    if value >= 0 { #expect(abs(Pooling.log(power) - value) < 1e-9) }
  }

  @Test func theBestStatusWinsByItsSentence() throws {
    let weights = "@bias\tp=0,0,0,0,100\nthống nhất\tp=900,0,0,0,0\n"
    let said = try Self.opinions(Self.submission, weights: weights)
    #expect(said.map(\.status) == ["specific", "agreed", "detailed", "specific"])
    #expect(said[1].margin > 5 && said[1].margin < 9)
    let without = Self.submission.replacing("thống nhất", with: "xem")
    #expect(try Self.opinions(without, weights: weights)[1].status == "missing")
  }

  @Test func itTellsTheSentenceAndTheWords() throws {
    let recognizer = try Self.recognizer()
    let document = try Self.document(Self.submission)
    let reading = Reading(
      document: document, lexicon: recognizer.lexicon, citations: recognizer.citations, fields: recognizer.fields)
    let said = try SecondReader(weights: Array("thống nhất\tp=900,0,0,0,0\n".utf8)).read(reading)
    let sentence = reading.sentences[try #require(said.appraisal.sentence)]
    #expect(document.text(of: sentence.place).hasPrefix("Sở Xây dựng đã thẩm định"))
    #expect(said.appraisal.signs.map { document.text(of: sentence.place($0)) } == ["thống nhất"])
    #expect(said.recommendation.sentence == nil)
  }

  @Test(arguments: [("margin 99", AppraisalStatus.agreed), ("margin 1", .contrary)])
  func bothReadersAreToldWhicheverWins(policy: String, status: AppraisalStatus) throws {
    let data = ["lexicon", "registers"].flatMap { Repository.files(below: "Rules/" + $0) }
    let weights = "thống nhất\tp=0,0,0,900,0\n"
    let files =
      data.map { (String($0.dropFirst("Rules/".count)), Repository.bytes($0)) } + [
        ("weights/second-reader.txt", Array(weights.utf8)), ("weights/two-readers.txt", Array((policy + "\n").utf8)),
      ]
    let document = try Self.document(Self.submission)
    let appraisal = try Recognizer(files: files).recognize(document).appraisal
    #expect(appraisal.status == status && appraisal.confidence == .doubtful)
    #expect(appraisal.readers.map(\.reader) == [.grammar, .second])
    #expect(appraisal.readers.map(\.status) == [.agreed, .contrary])
    #expect(appraisal.readers.first?.margin == nil && appraisal.readers.last?.next == .agreed)
    for opinion in appraisal.readers {
      let evidence = try #require(opinion.evidence)
      #expect(document.text(of: evidence.place).hasPrefix("Sở Xây dựng đã thẩm định"))
      #expect(evidence.signs.contains { document.text(of: $0).contains("thống nhất") })
    }
  }

  @Test func theGrammarAloneTellsNoReaders() throws {
    let submission = try Self.recognizer().recognize(try Self.document(Self.submission))
    #expect(submission.appraisal.readers.isEmpty && submission.authority.readers.isEmpty)
  }

  @Test func theWeightsOfTheRepositoryReadAPlainSubmission() throws {
    let weights = Repository.text("Rules/weights/second-reader.txt")
    let said = try Self.opinions(Self.submission, weights: weights)
    #expect(said[0].status == "specific")
    #expect(said[1].status == "agreed")
    #expect(said[3].status == "specific")
  }

  @Test(arguments: ["", "\n", "TỜ TRÌNH", "| | |\n| | |", String(repeating: "thống nhất ", count: 20_000)])
  func oddTextsAreRead(text: String) throws {
    guard let document = try? Self.document(text) else { return }
    let said = try Self.recognizer().secondOpinions(weights: Array("thống\tp=1,0,0,0,0\n".utf8), of: document)
    #expect(said.count == 4)
  }
}
