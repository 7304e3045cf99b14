import TestSupport
import Testing

@testable import Recognition

/// Broken lists are told all at once, by file and line; the shipped ones have no fault.
@Suite("Word lists and registers")
struct LexiconTests {
  /// The shipped files with some lines put before those of a file.
  static func files(_ added: [String: String]) -> [(path: String, bytes: [UInt8])] {
    RepositoryFiles.ruleData.map { file in
      added[file.path].map { (path: file.path, bytes: Array($0.utf8) + file.bytes) } ?? file
    }
  }

  /// The faults of files as `path:line: message`.
  static func faults(_ files: [(path: String, bytes: [UInt8])]) -> [String] {
    do throws(RuleDataErrors) {
      _ = try Recognizer(files: files)
      return []
    } catch {
      return error.faults.map { "\($0.path):\($0.line): \($0.message)" }
    }
  }

  @Test("the shipped files have no fault")
  func shipped() {
    #expect(RepositoryFiles.ruleData.count > 40)
    #expect(Self.faults(RepositoryFiles.ruleData) == [])
  }

  @Test("every sign has a file and every file a sign")
  func signs() {
    let names = RepositoryFiles.names(in: "Rules/lexicon").filter { $0.hasSuffix(".txt") }
    let others: Set = [
      "bodies.txt", "documents.txt", "generic.txt", "key-phrases.txt", "attached-papers.txt",
      // What form and citations are read by.
      "academic-titles.txt", "fixed-names.txt", "known-abbreviations.txt", "law-history.txt", "legal-symbols.txt",
    ]
    let signs =
      Sign.allCases.map(\.rawValue) + DossierSign.allCases.map(\.rawValue) + ClosingSign.allCases.map(\.rawValue)
    #expect(Set(names.filter { !others.contains($0) }) == Set(signs.map { "\($0).txt" }))
  }

  @Test(
    "a broken line",
    arguments: [
      ("lexicon/agree.txt", "# lời\n(đồng ý\n", "lexicon/agree.txt:2: an opening bracket without a closing one"),
      ("lexicon/agree.txt", "đồng ý)\n", "lexicon/agree.txt:1: a closing bracket without an opening one"),
      ("lexicon/plan.txt", "\n\n(a)?\n", "lexicon/plan.txt:3: the phrase may be empty"),
      ("lexicon/ask.txt", "<bodie> xin\n", "lexicon/ask.txt:1: no class named <bodie>"),
      ("lexicon/ask.txt", "<body xin\n", "lexicon/ask.txt:1: `<` without `>`"),
      ("lexicon/bodies.txt", "ministry: bộ\n", "lexicon/bodies.txt:1: no class of bodies named `ministry`"),
      ("lexicon/bodies.txt", "bộ nội vụ\n", "lexicon/bodies.txt:1: a class and a colon are missing"),
      ("lexicon/documents.txt", "law: luật\n", "lexicon/documents.txt:1: no rank named `law`"),
      ("lexicon/assign.txt", "giao <body>\n", "lexicon/assign.txt:1: no class named <body>"),
      (
        "lexicon/attached-papers.txt", "photo: ảnh\n", "lexicon/attached-papers.txt:1: no kind of papers named `photo`"
      ),
    ])
  func brokenLine(_ row: (path: String, added: String, fault: String)) {
    #expect(Self.faults(Self.files([row.path: row.added])) == [row.fault])
  }

  @Test("faults of several files come at once, by path and line")
  func together() {
    let files = Self.files([
      "lexicon/plan.txt": "(a\n\nb)\n", "lexicon/agree.txt": "<x> a\n", "lexicon/bodies.txt": "no colon\n",
    ])
    #expect(
      Self.faults(files) == [
        "lexicon/agree.txt:1: no class named <x>", "lexicon/bodies.txt:1: a class and a colon are missing",
        "lexicon/plan.txt:1: an opening bracket without a closing one",
        "lexicon/plan.txt:3: a closing bracket without an opening one",
      ])
  }

  @Test("a missing file is told by name, and every one of them")
  func missing() {
    let faults = Self.faults(
      RepositoryFiles.ruleData.filter { $0.path != "lexicon/agree.txt" && $0.path != "lexicon/plan.txt" })
    #expect(faults == ["lexicon/agree.txt:1: the file is missing", "lexicon/plan.txt:1: the file is missing"])
    #expect(Self.faults([]).count > Sign.allCases.count)
  }

  @Test("a register without its columns is a fault of its first line")
  func register() {
    let files = RepositoryFiles.ruleData.map { file in
      file.path == "registers/departments.csv"
        ? (path: file.path, bytes: Array("name,kind\nSở X,department\n".utf8)) : file
    }
    #expect(Self.faults(files).contains { $0.hasPrefix("registers/departments.csv:1: ") })
  }

  @Test("a vague phrase that stands in place of nothing known, and a broken one")
  func vagueWording() {
    let files = RepositoryFiles.ruleData.map { file in
      file.path == "registers/vague-wording.csv"
        ? (path: file.path, bytes: Array("phrase,lacks,write,write_en\nsớm,time,a,b\n(sớm,date,a,b\n".utf8)) : file
    }
    #expect(
      Self.faults(files) == [
        "registers/vague-wording.csv:2: nothing is called `time` that may lack",
        "registers/vague-wording.csv:3: an opening bracket without a closing one",
      ])
  }

  @Test("lines may end with CR LF, begin with a byte order mark and hold comments")
  func lenient() {
    #expect(Self.faults(Self.files(["lexicon/agree.txt": "\u{FEFF}# lời\r\n\r\nđồng lòng # đủ\r\n"])) == [])
  }

  @Test("comma-separated values")
  func commaSeparated() {
    let table = CommaSeparated(Array("\u{FEFF}a,b\r\n\"x, y\",\"nói \"\"có\"\"\"\n\n1\n\"hai\ndòng\",2".utf8))
    #expect(table.header == ["a", "b"])
    #expect(table.rows.map(\.fields) == [["x, y", "nói \"có\""], ["1"], ["hai\ndòng", "2"]])
    #expect(table.rows.map(\.line) == [2, 4, 5])
    #expect(table.rows[1].field(1) == "")
    #expect(table.column("b") == 1)
    #expect(table.column("c") == nil)
  }
}
