import Checking
import DocumentModel
import DocumentReading
import Glibc
import Recognition
import Testing

@testable import CommandLine

/// `check` from words to exit status, with a recogniser that reads single words.
@Suite struct CheckRunTests {
  /// One rule of each severity: on authority, appraisal and consultation.
  private static let schema = """
    <schema xmlns="http://purl.oclc.org/dsdl/schematron" xmlns:r="urn:totrinh:rules:1" xml:lang="vi">
      <ns prefix="t" uri="urn:totrinh:submission:1"/><r:source document="D"/>
      <pattern><rule context="t:submission">
        <assert id="X-1" role="return" test="not(@r)">Trả lại.</assert>
        <assert id="X-2" role="warning" test="not(@w)">Lưu ý.</assert>
        <assert id="X-3" role="advice" test="not(@a)">Góp ý.</assert>
      </rule></pattern>
    </schema>
    """

  /// Services whose recogniser takes the letters of the text for facts; without `T` it is no submission.
  private static let services = Services(
    builtIn: { [RuleFile(path: "haiphong/x.sch", shownPath: "x.sch", bytes: Array(schema.utf8))] },
    makeChecker: { (sources, settings) throws(RuleFaults) in
      Checker(rules: try RuleSet(packs: sources.packs), settings: settings) { bytes, _ throws(ReadingError) in
        guard !bytes.isEmpty else { throw ReadingError(.empty, vietnamese: "Trống.", english: "Empty.") }
        let text = String(decoding: bytes, as: UTF8.self)
        let map = SourceMap([SourceMap.Segment(offset: 0, source: 0)])
        return Document(format: .text, paragraphs: [Paragraph(text: text, map: map)], source: SourceText(bytes))
      } recognize: { document in
        var submission = Submission()
        let text = document.paragraphs.first?.text ?? ""
        submission.isSubmission = text.contains("T")
        submission.facts = ["r", "w", "a"].filter(text.contains).map { Fact($0, "1") }
        return submission
      }
    })

  /// Runs with files of these texts in a new folder, `@` standing for the folder.
  private func run(
    _ arguments: [String], _ files: [String: String], isTerminal: Bool = false
  ) throws -> (status: Int32, console: MemoryConsole, folder: String) {
    var template = Array("/tmp/totrinh-tests-XXXXXX".utf8CString)
    let made = mkdtemp(&template).map { String(cString: $0) }
    let folder = try #require(made)
    for (name, text) in files {
      let file = try #require(fopen(folder + "/" + name, "w"))
      fputs(text, file)
      fclose(file)
    }
    let console = MemoryConsole()
    console.isTerminal = isTerminal
    let words = arguments.map { $0.split(separator: "@", omittingEmptySubsequences: false).joined(separator: folder) }
    return (Program.run(words, on: console, with: Self.services), console, folder)
  }

  /// The cases of `status`.
  private static let statuses: [([String], [String: String], Int32)] = [
    (["@/a.txt"], ["a.txt": "T"], Int32(0)), (["@/a.txt"], ["a.txt": "Tr"], 1), (["@/a.txt"], ["a.txt": "Tw"], 0),
    (["@/a.txt", "--fail-on", "warning"], ["a.txt": "Tw"], 1), (["@/a.txt", "--fail-on=advice"], ["a.txt": "Ta"], 1),
    (["@/a.txt", "--fail-on=warning", "--show=return"], ["a.txt": "Tw"], 1), (["@/a.txt"], ["a.txt": "x"], 2),
    (["@/a.txt"], ["a.txt": ""], 2), (["@/none.txt"], [:], 2), (["@"], ["a.txt": "T", "b.txt": "x"], 0),
    (["@"], ["b.txt": "x"], 2), (["@"], [:], 2), (["@/b.txt", "--pass-over"], ["b.txt": "x"], 0),
    (["@"], ["a.txt": "Tr", "b.txt": ""], 2), (["@", "@/b.txt"], ["a.txt": "T", "b.txt": "x"], 2),
    (["--files-from", "@/list"], ["list": "\n", "a.txt": "T"], 2), (["--files-from", "@/none"], [:], 2),
    (["@/a.txt", "--pack", "cantho"], ["a.txt": "T"], 2), (["@/a.txt", "--output", "json=@/no/x"], ["a.txt": "T"], 2),
  ]

  @Test(arguments: statuses)
  func status(arguments: [String], files: [String: String], status: Int32) throws {
    #expect(try run(arguments, files).status == status)
  }

  @Test func theVerdictDoesNotMoveWithFailOn() throws {
    let console = try run(["@/a.txt", "--fail-on=advice", "--format=json"], ["a.txt": "Ta"]).console
    #expect(console.text.contains(#""verdict": "accept""#))
  }

  @Test func oneBadFileDoesNotStopTheOthers() throws {
    let console = try run(["@", "--format=jsonl"], ["a.txt": "", "b.txt": "Tr", "c.txt": "T"]).console
    let verdicts = console.text.split(separator: "\n").compactMap { line in
      ["unjudged", "return", "accept"].first { line.contains("\"verdict\": \"\($0)\"") }
    }
    #expect(verdicts == ["unjudged", "return", "accept"])
  }

  @Test func outputIsTheSameForAnyNumberOfJobs() throws {
    let files = Dictionary(uniqueKeysWithValues: (0..<40).map { ("\($0).txt", $0 % 2 == 0 ? "Tr" : "Twa") })
    let (_, _, folder) = try run(["@"], files)
    let outputs = ["1", "2", "4"].map { jobs in
      let console = MemoryConsole()
      _ = Program.run([folder, "--jobs", jobs, "--format", "json"], on: console, with: Self.services)
      return console.text
    }
    #expect(Set(outputs).count == 1)
    #expect(outputs.first?.contains(#""files": 40"#) == true)
  }

  @Test func filesAreWrittenWhole() throws {
    let (status, console, folder) = try run(
      ["@/a.txt", "--output", "json=@/out.json", "--output=jsonl=@/out.jsonl"], ["a.txt": "Tr", "out.json": "old"])
    #expect(status == 1)
    #expect(console.text.contains("TRẢ LẠI"))
    let json = String(decoding: try FileInput.read(folder + "/out.json"), as: UTF8.self)
    #expect(json.hasPrefix("{\"version\": 1,") && json.hasSuffix("}\n"))
    #expect(
      String(decoding: try FileInput.read(folder + "/out.jsonl"), as: UTF8.self).split(separator: "\n").count == 2)
    #expect(FolderWalk(folder).files.count == 1 && !console.notes.contains { $0.contains("tmp") })
  }

  @Test func everyLineIsHandedOverAtOnce() throws {
    let files = ["a.txt": "T", "b.txt": "Tr", "c.txt": "T"]
    let lines = try run(["@", "--format=jsonl"], files).console
    let ends = lines.output.indices.filter { lines.output[$0] == 0x0A }.map { $0 + 1 }
    #expect(lines.flushed == ends.dropLast())
    #expect(try run(["@", "--format=json"], files).console.flushed.isEmpty)
  }

  @Test func progressIsForTerminalsAndManyFiles() throws {
    let files = Dictionary(uniqueKeysWithValues: (0..<12).map { ("\($0).txt", "T") })
    #expect(try run(["@"], files, isTerminal: true).console.progress.last == "")
    #expect(try run(["@"], files).console.progress.isEmpty)
    #expect(try run(["@", "--no-progress"], files, isTerminal: true).console.progress.isEmpty)
    #expect(try run(["@"], ["a.txt": "T"], isTerminal: true).console.progress.isEmpty)
  }

  @Test func pathsFromAList() throws {
    let files = ["a b.txt": "T", "c.txt": "T", "list": ""]
    let (_, _, folder) = try run(["@"], files)
    let list = try #require(fopen(folder + "/list", "w"))
    fputs("\(folder)/a b.txt\n\(folder)/c.txt\n", list)
    fclose(list)
    let console = MemoryConsole()
    #expect(Program.run(["--files-from", folder + "/list", "--quiet"], on: console, with: Self.services) == 0)
  }
}
