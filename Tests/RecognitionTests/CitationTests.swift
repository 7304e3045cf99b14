import DocumentModel
import TestSupport
import Testing

@testable import Recognition

/// One spelling of a citation with what must be read in it; a line of `Resources/citations.tsv`.
struct CitationCase: Sendable, CustomTestStringConvertible {
  /// The words.
  var text: String
  /// The kind, number, name, article and rank.
  var parts: [String]
  /// Why it is not read yet; empty where it is.
  var known: String
  /// The words.
  var testDescription: String { text }

  /// All spellings.
  static let all: [CitationCase] = {
    let text = RepositoryFiles.text("Tests/RecognitionTests/Resources/citations.tsv") ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let padded = fields + Array(repeating: "", count: max(0, 7 - fields.count))
      return CitationCase(text: padded[0], parts: Array(padded[1...5]), known: padded[6])
    }
  }()
}

/// Documents and articles cited, and what only looks like a citation.
@Suite("Citations, dates and counts")
struct CitationTests {
  /// The citations of a paragraph.
  static func citations(_ text: String) throws -> [CitedDocument] {
    try Fixtures.sentences(of: text).sentences.flatMap(\.citations)
  }

  @Test("there are many spellings")
  func count() { #expect(CitationCase.all.count > 50) }

  @Test("one citation", arguments: CitationCase.all)
  func one(_ row: CitationCase) throws {
    let found = try Self.citations(row.text).map { cited in
      [cited.citation.kind, cited.citation.number, cited.citation.name, cited.citation.article, cited.rank.rawValue]
    }
    if row.known.isEmpty {
      #expect(found == [row.parts])
    } else {
      withKnownIssue("\(row.known)") { #expect(found == [row.parts]) }
    }
  }

  @Test("a citation's place covers article, kind and number")
  func place() throws {
    let text = "Theo điểm b khoản 2 Điều 14 Nghị định số 45/2010/NĐ-CP, Sở thực hiện."
    let (document, sentences) = try Fixtures.sentences(of: text)
    let cited = try #require(sentences.first?.citations.first)
    #expect(document.text(of: cited.citation.place) == "điểm b khoản 2 Điều 14 Nghị định số 45/2010/NĐ-CP")
  }

  @Test(
    "a blank number is told as blank",
    arguments: ["Công văn số      /SXD-QLN", "Công văn số .../SXD-QLN", "Công văn số ……/SXD-QLN"])
  func blank(_ text: String) throws {
    let cited = try #require(try Self.citations("Sở có \(text) ngày 05/3/2024.").first)
    #expect(cited.isNumberBlank)
    #expect(!cited.hasNumber)
  }

  @Test(
    "what only looks like a citation",
    arguments: [
      "Hỗ trợ khoản 300 triệu đồng.", "Bổ sung khoản kinh phí này.", "Việc này đã quyết định xong.",
      "Họp ngày 05/3/2024 tại xã.", "Có 26/30 đơn vị trả lời.", "Làm theo luật và lệ.", "Tăng 15% so với 2023.",
      "Điểm đón số 2 tại bến Gót.",
      "Điều này cần thiết.", "Đạt điểm 8 theo thang điểm.", "Giai đoạn 2025 - 2030.", "Mục tiêu 2 là giảm thời gian.",
      "Đường 5/4 mở rộng.",
    ])
  func none(_ text: String) throws {
    #expect(try Self.citations(text).map(\.citation) == [])
  }

  @Test("a common word that begins a sentence is no paper")
  func beginning() throws {
    let found = try Self.citations("Quy định rất rõ ràng.")
    withKnownIssue("the capital of the sentence makes it a paper") { #expect(found.isEmpty) }
  }

  @Test("several citations stand in order, each with its own article")
  func several() throws {
    let found = try Self.citations(
      "Theo Điều 5 Luật Đất đai, Điều 7 Nghị định số 102/2024/NĐ-CP và Thông tư số 10/2024/TT-BTNMT, Sở làm.")
    #expect(found.map(\.citation.article) == ["Điều 5", "Điều 7", ""])
    #expect(found.map(\.citation.kind) == ["Luật", "Nghị định", "Thông tư"])
  }

  @Test(
    "dates",
    arguments: [
      ("ngày 05 tháng 3 năm 2024", "2024-03-05"), ("ngày 5/3/2024", "2024-03-05"), ("5/3/2024", "2024-03-05"),
      ("tháng 3 năm 2024", "2024-03"),
      ("tháng 3/2024", "2024-03"), ("năm 2024", "2024"), ("ngày 5/3", "0-03-05"), ("ngày 05 tháng 3", "0-03-05"),
      ("ngày 31/12/2100", "2100-12-31"),
    ])
  func dates(_ row: (text: String, date: String)) throws {
    let dates = try Fixtures.sentences(of: "Họp \(row.text) tại xã.").sentences.flatMap(\.dates)
    #expect(dates.map { $0.date?.iso8601 } == [row.date])
    #expect(dates.allSatisfy { !$0.isBlank })
  }

  @Test(
    "dates left blank",
    arguments: ["ngày    tháng 3 năm 2024", "ngày ... tháng ... năm 2024", "ngày …/…/2024", "ngày __ tháng 3 năm 2024"])
  func blankDates(_ text: String) throws {
    let dates = try Fixtures.sentences(of: "Họp \(text) tại xã.").sentences.flatMap(\.dates)
    #expect(dates.count == 1)
    #expect(dates.first?.isBlank == true)
  }

  @Test(
    "no dates",
    arguments: [
      "ngày 32/13/2024", "26/30 đơn vị", "30/2020/NĐ-CP", "ngày đêm", "tháng sau", "năm tới", "5/3 m",
      "ngày 99 tháng 99 năm 9999", "ngày 1.000/3/2024",
    ])
  func noDates(_ text: String) throws {
    #expect(try Fixtures.sentences(of: "Họp \(text) tại xã.").sentences.flatMap(\.dates).isEmpty)
  }

  @Test(
    "counts",
    arguments: [
      ("26/30 đơn vị trả lời", ["26/30"]), ("có 16/18 sở và 4/5 xã trả lời", ["16/18", "4/5"]), ("ngày 5/3 họp", []),
      ("số 5/30 ngày", []),
      ("30/26 đơn vị", []), ("26/30 ĐVSN", []), ("1/1 xã", []), ("5/3/2024 họp xã", []),
    ])
  func counts(_ row: (text: String, counts: [String])) throws {
    let (document, sentences) = try Fixtures.sentences(of: "Có \(row.text) xong.")
    let found = sentences.flatMap { sentence in sentence.counts.map { document.text(of: sentence.place($0)) } }
    #expect(found == row.counts)
  }
}
