import Glibc
import TestSupport
import Testing

@testable import CommandLine

/// `report`, and reports that go to files.
@Suite struct ReportRunTests {
  /// A line of results.
  private static func line(_ path: String, _ verdict: String, severity: String? = nil, message: String = "M.") -> String
  {
    let place =
      #"{"line": 1, "column": 1, "endLine": 1, "endColumn": 2, "byteColumn": 1, "endByteColumn": 2, "length": 1}"#
    let finding = severity.map {
      #"{"rule": "X-1", "severity": "\#($0)", "message": "\#(message)", "place": \#(place), "quote": "T"}"#
    }
    return
      #"{"path": "\#(path)", "sha256": "00", "verdict": "\#(verdict)", "reason": "empty", "findings": [\#(finding ?? "")]}"#
  }

  /// The last line of a run.
  private static let end = #"{"summary": {"passedOver": 2}, "tool": {"rules": "aa"}}"#

  /// Runs with files of these lines in a folder, `@` standing for the folder.
  private func run(
    _ arguments: [String], _ files: [String: [String]], in folder: TemporaryFolder, step: String? = nil
  ) throws -> (status: Int32, console: MemoryConsole) {
    for (name, lines) in files { try folder.write(name, text: lines.map { $0 + "\n" }.joined()) }
    let console = MemoryConsole()
    if let step { console.variables["GITHUB_STEP_SUMMARY"] = folder.path + "/" + step }
    let words = arguments.map {
      $0.split(separator: "@", omittingEmptySubsequences: false).joined(separator: folder.path)
    }
    return (Program.run(words, on: console, with: Services()), console)
  }

  /// The cases of `status`: options, lines of two files, the status.
  private static let statuses: [([String], [String], [String], Int32)] = [
    ([], [line("a", "accept"), end], [line("b", "accept"), end], 0),
    ([], [line("a", "accept"), end], [line("b", "return", severity: "return"), end], 1),
    ([], [line("a", "accept", severity: "advice"), end], [end], 0),
    (["--fail-on=advice"], [line("a", "accept", severity: "advice"), end], [end], 1),
    ([], [line("a", "unjudged"), end], [line("b", "return", severity: "return"), end], 2), ([], [end], [end], 2),
    ([], [line("a", "accept")], [end], 2), ([], ["no JSON"], [end], 2),
    ([], [line("a", "return", severity: "return"), end], [line("a", "accept"), end], 0),
  ]

  @Test(arguments: statuses)
  func status(options: [String], first: [String], second: [String], status: Int32) throws {
    let files = ["1": first, "2": second]
    let run = try run(["report", "@/1", "@/2", "--format=json"] + options, files, in: try TemporaryFolder())
    #expect(run.status == status, "\(run.console.errors)")
  }

  @Test func partsBecomeOne() throws {
    let files = [
      "1": [Self.line("b", "accept"), Self.line("d", "return", severity: "return"), Self.end],
      "2": [Self.line("a", "unjudged"), Self.line("c", "accept"), Self.end],
    ]
    let console = try run(["report", "@/1", "@/2", "--format=jsonl"], files, in: try TemporaryFolder()).console
    let lines = console.text.split(separator: "\n")
    #expect(lines.prefix(4).map { String($0.prefix(12)) } == ["a", "b", "c", "d"].map { "{\"path\": \"\($0)\"" })
    #expect(
      console.text.contains(#""files": 4, "accepted": 2, "returned": 1, "unjudged": 1, "review": 0, "passedOver": 4"#))
    #expect(console.errors.isEmpty)
  }

  @Test func whatDisagreesIsTold() throws {
    let files = [
      "1": [Self.line("a", "accept"), Self.end],
      "2": [Self.line("a", "accept", severity: "advice"), #"{"summary": {}, "tool": {"rules": "bb"}}"#],
    ]
    let console = try run(["report", "@/1", "@/2", "--format=json", "--lang=en"], files, in: try TemporaryFolder())
      .console
    #expect(console.notes == ["totrinh: a: two results, the later counts", "totrinh: the runs used different rules"])
    #expect(console.text.contains(#""advice": 1"#) && console.text.contains(#""rules": "aa+bb""#))
  }

  @Test func anotherVersionIsTold() throws {
    let end = #"{"summary": {"files": 1}, "tool": {"rules": "aa", "version": "0.0.1"}}"#
    let files = ["1": [Self.line("a", "accept"), end, Self.line("b", "accept"), Self.end]]
    let console = try run(["report", "@/1", "--lang=en"], files, in: try TemporaryFolder()).console
    #expect(
      console.notes == ["totrinh: the results come from version 0.0.1, the report from version \(Program.version)"])
  }

  @Test func namesThatDifferOnlyInTheirBytesAreTwoFiles() throws {
    let files = ["1": [Self.line("\u{1EDD}", "accept"), Self.line("o\u{31B}\u{300}", "accept"), Self.end]]
    let console = try run(["report", "@/1", "--format=jsonl"], files, in: try TemporaryFolder()).console
    #expect(console.text.contains(#"{"files": 2, "accepted": 2"#) && console.errors.isEmpty)
  }

  @Test func linesLongerThanAPieceAreRead() throws {
    let message = String(repeating: "Dài. ", count: 500_000)
    let files = [
      "1": [Self.line("b", "return", severity: "return", message: message), Self.line("a", "accept"), Self.end]
    ]
    let console = try run(["report", "@/1", "--format=jsonl"], files, in: try TemporaryFolder()).console
    #expect(console.text.hasPrefix(#"{"path": "a""#) && console.text.contains(message) && console.errors.isEmpty)
  }

  @Test(arguments: [([String](), "1:1: "), (["--lang=en"], "no line of")])
  func aLineThatIsNoneIsNamed(options: [String], words: String) throws {
    let console = try run(["report", "@/1"] + options, ["1": ["{"]], in: try TemporaryFolder()).console
    #expect(console.errors.contains(words) && console.output.isEmpty)
  }

  @Test func everyFormatGoesToItsFile() throws {
    let folder = try TemporaryFolder()
    let formats = Command.report.formats
    let outputs = formats.map { "--output=\($0)=@/out.\($0)" }
    let files = ["1": [Self.line("a", "return", severity: "return"), Self.end]]
    let status = try run(["report", "@/1", "--quiet"] + outputs, files, in: folder).status
    #expect(status == 1)
    for format in formats {
      let direct = try run(["report", "@/1", "--format", format], files, in: folder).console
      let written = Repository.bytes(at: folder.path + "/out." + format)
      // The two that tell the time may fall on two sides of a second; the text is quiet in the file.
      if ["junit", "html", "text"].contains(format) {
        #expect(!written.isEmpty)
      } else {
        #expect(written == direct.output, "\(format)")
      }
    }
  }

  @Test func aPageShowsTheTextOnlyOfTheSameFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", text: "T")
    let hash = "e632b7095b0bf32c260fa4c539e9fd7b852d0de454e9be26f24d0d6f91d069d3"
    let line = Self.line(path, "return", severity: "return")
    let same = line.split(separator: "\"sha256\": \"00\"").joined(separator: "\"sha256\": \"\(hash)\"")
    let shown = try run(["report", "@/1", "--format=html"], ["1": [same, Self.end]], in: folder).console.text
    #expect(shown.contains("<mark class=\"return\">T</mark>"))
    let other = try run(["report", "@/1", "--format=html"], ["1": [line, Self.end]], in: folder).console.text
    #expect(!other.contains("<mark") && other.contains("<blockquote>T</blockquote>"))
  }

  @Test func annotationsComeWithTheSummaryOfTheStep() throws {
    let folder = try TemporaryFolder()
    let files = ["1": [Self.line("a", "return", severity: "return", message: "Mới."), Self.end], "step": ["Trước."]]
    let run = try run(["report", "@/1", "--format=github"], files, in: folder, step: "step")
    #expect(run.status == 1 && run.console.text.hasPrefix("::error file=a,line=1,"))
    let summary = String(decoding: Repository.bytes(at: folder.path + "/step"), as: UTF8.self)
    #expect(summary.hasPrefix("Trước.\n# Kết quả soát tờ trình\n") && summary.contains("Mới."))
    // Other formats leave it alone, and a place that cannot be written is told.
    _ = try self.run(["report", "@/1", "--format=json"], [:], in: folder, step: "step")
    #expect(Repository.bytes(at: folder.path + "/step").count == summary.utf8.count)
    #expect(try self.run(["report", "@/1", "--format=github"], [:], in: folder, step: "no/step").status == 2)
  }

  @Test func nothingIsLeftWhereAFileCannotBeWritten() throws {
    let folder = try TemporaryFolder()
    let files = ["1": [Self.line("a", "accept"), Self.end]]
    let run = try run(["report", "@/1", "--output=sarif=@/out", "--output=csv=@/no/out"], files, in: folder)
    #expect(run.status == 2 && access(folder.path + "/out", F_OK) != 0 && run.console.errors.contains("/no/out"))
  }
}
