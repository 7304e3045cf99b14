import DocumentModel
import DocumentReading
import Glibc
import Recognition
import Testing

@testable import Checking

/// A document and a pack of rules small enough to be read at a glance.
enum Fixtures {
  /// A text of a few lines; line 1 is the title.
  static let text = """
    TỜ TRÌNH
    Về việc sửa đường
    Căn cứ khoản 2 Điều 14 Nghị định 1/2020/NĐ-CP.
    Kính đề nghị Ủy ban nhân dân thành phố phê duyệt.
    """

  /// Two rules: authority may not be missing, and hidden words are reported where they stand.
  static let schema = """
    <schema xmlns="http://purl.oclc.org/dsdl/schematron" xmlns:r="urn:totrinh:rules:1" xml:lang="vi">
      <ns prefix="t" uri="urn:totrinh:submission:1"/>
      <r:source document="Chỉ đạo" clause="điểm 1">Phải nêu căn cứ.</r:source>
      <pattern id="one">
        <rule context="t:authority">
          <assert id="HP-1.1" role="return" test="@status != 'missing'" diagnostics="en HP-1.1-fix">Chưa có.</assert>
          <assert id="HP-1.4" role="warning" test="not(@decider = 'unstated')">Chưa nói ai quyết định.</assert>
        </rule>
      </pattern>
      <pattern id="two">
        <rule context="t:hidden"><report id="HP-5.1" role="warning" test="true()">Chữ ẩn.</report></rule>
      </pattern>
      <diagnostics>
        <diagnostic id="en" xml:lang="en">Missing.</diagnostic>
        <diagnostic id="HP-1.1-fix">Nêu điều khoản.</diagnostic>
      </diagnostics>
    </schema>
    """

  /// The pack of the schema with some examples.
  static func pack(examples: [(path: String, text: String)] = []) -> RulePack {
    let files = [("a.sch", schema)] + examples.map { ("examples/" + $0.path, $0.text) }
    return RulePack(
      name: "haiphong", origin: .builtIn,
      files: files.map { RuleFile(path: $0.0, shownPath: "Rules/haiphong/" + $0.0, bytes: Array($0.1.utf8)) })
  }

  /// A paragraph a line; lines count in the text itself.
  static func document(_ text: String) -> Document {
    var document = Document(format: .text, source: SourceText(Array(text.utf8)))
    var start = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let map = SourceMap([SourceMap.Segment(offset: 0, source: start)])
      document.paragraphs.append(Paragraph(text: String(line), ordinal: index + 1, map: map))
      start += line.utf8.count + 1
    }
    return document
  }

  /// Recognises by single words: what starts with `TỜ TRÌNH` is a submission, `Căn cứ` an authority, `?` a doubt.
  static func recognize(_ document: Document) -> Submission {
    var submission = Submission()
    submission.appraisal = Element(status: .agreed)
    for (index, paragraph) in document.paragraphs.enumerated() {
      let place = Place(paragraph: index, range: 0..<paragraph.text.utf8.count)
      if paragraph.text.hasPrefix("TỜ TRÌNH") {
        submission.isSubmission = true
        submission.title = place
      }
      if paragraph.text.hasPrefix("Về việc") { submission.subject = place }
      if paragraph.text.hasPrefix("Căn cứ") {
        submission.authority = Element(
          status: .specific, rows: ["A03"], evidence: [Evidence(kind: "article", place: place)],
          facts: [Fact("decider", "unstated")])
      }
      if paragraph.text.hasPrefix("?") { submission.authority.confidence = .doubtful }
      if paragraph.text.hasPrefix("!") { submission.appraisal.confidence = .doubtful }
    }
    return submission
  }

  /// A checker that reads and recognises as above.
  static func checker(language: Language = .vietnamese) throws -> Checker {
    let today = CivilDate("2026-01-02") ?? .today()
    return Checker(
      rules: try RuleSet(packs: [pack()]), settings: Checker.Settings(today: today, language: language)
    ) { bytes, name throws(ReadingError) in
      guard !name.hasSuffix(".bad") else { throw ReadingError(.damaged, vietnamese: "Hỏng.", english: "Broken.") }
      return document(String(decoding: bytes, as: UTF8.self))
    } recognize: {
      recognize($0)
    }
  }

  /// Runs a body with a new folder that is removed afterwards.
  static func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    var template = Array("/tmp/totrinh-tests-XXXXXX".utf8CString)
    let made = mkdtemp(&template).map { String(cString: $0) }
    let folder = try #require(made)
    defer { remove(folder) }
    return try body(folder)
  }

  /// Writes a file.
  static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  /// Removes a folder with all below it.
  private static func remove(_ path: String) {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      for name in FolderWalk.names(in: path) ?? [] { remove(path + "/" + name) }
    }
    Glibc.remove(path)
  }
}
