import Glibc
import Reporting
import TestSupport
import Testing

/// The program among other programs: pipes, terminals, and results of earlier runs.
@Suite struct ShellTests {
  /// A sample that is returned.
  private static let returned = "Samples/authority-missing-street-food-festival/to-trinh.txt"

  /// Runs a line of bash in the repository, `$0` standing for the program.
  private func bash(_ line: String, _ words: [String] = []) throws -> ProgramRun {
    try ProgramRun(["-c", line, ProgramRun.program] + words, program: "bash")
  }

  @Test(arguments: ["check Samples", "check Samples --format json", "check Samples --format html"])
  func aReaderWhoLeavesEndsTheRun(words: String) throws {
    let run = try bash("\"$0\" \(words) | head -n 1 | cut -c 1-10; echo ${PIPESTATUS[0]}")
    // As cat, grep and the others end: by SIGPIPE.
    #expect(run.text.hasSuffix("\n141\n") && run.errors.isEmpty, "\(run.text) \(run.errors)")
  }

  @Test(arguments: ["help", "rules list", "explain HP-1.1", "model \(returned)", "completions bash"])
  func aReaderWhoLeavesIsNoError(words: String) throws {
    let run = try bash("\"$0\" \(words) | true; echo ${PIPESTATUS[0]}")
    #expect(["0\n", "141\n"].contains(run.text) && run.errors.isEmpty, "\(run.text) \(run.errors)")
  }

  @Test func filesAreFinishedWithoutAReader() throws {
    let folder = try TemporaryFolder()
    let out = folder.path + "/out.jsonl"
    let run = try bash("\"$0\" check Samples --output jsonl=\(out) | head -n 1 >/dev/null; echo ${PIPESTATUS[0]}")
    #expect(run.text == "2\n" && run.errors.isEmpty)
    #expect(Repository.bytes(at: out) == (try ProgramRun(["check", "Samples", "--format", "jsonl"])).output)
  }

  @Test func aFullDiskIsAnError() throws {
    let run = try bash("\"$0\" check \(Self.returned) >/dev/full; echo $?")
    #expect(run.text == "2\n" && run.errors.hasPrefix("totrinh: "))
  }

  @Test(arguments: [
    ("NO_COLOR=1", [], false), ("CLICOLOR_FORCE=1", [], true), ("CLICOLOR_FORCE=0", [], false),
    ("NO_COLOR=1", ["--color=always"], true), ("CLICOLOR_FORCE=1", ["--color=never"], false),
    ("NO_COLOR=1 CLICOLOR_FORCE=1", [], false),
  ])
  func colours(variables: String, options: [String], areWanted: Bool) throws {
    let run = try bash("\(variables) \"$0\" check \(Self.returned) \"$@\"", options)
    #expect(run.text.contains("\u{1B}[") == areWanted)
  }

  @Test(arguments: ReportFormat.allCases)
  func resultsOfEarlierRunsChangeNothing(format: ReportFormat) throws {
    let folder = try TemporaryFolder()
    let words = ["check", "Samples", "--format", format.rawValue]
    // Two of the formats tell the time.
    let outputs = try (0..<3).map { number in
      let line = "XDG_CACHE_HOME=\(folder.path) \"$0\" \"$@\""
      let run = try number == 0 ? ProgramRun(words) : bash(line, words)
      return run.text.replacing(#/\d\d:\d\d:\d\d/#, with: "")
    }
    #expect(outputs[0] == outputs[1] && outputs[1] == outputs[2] && outputs[0].count > 100)
  }
}
