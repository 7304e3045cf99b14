import Glibc
import TestSupport
import Testing

/// Runs of the whole program: what it is given, what it prints, how it ends.
@Suite struct RunTests {
  /// A sample that is accepted, one that is returned, and one that is no submission.
  private static let accepted = "Samples/own-field-heritage-shrine/to-trinh.txt"
  private static let returned = "Samples/authority-missing-street-food-festival/to-trinh.txt"
  private static let other = "Samples/not-a-submission-office-letter/to-trinh.txt"

  /// The cases of `status`: what is typed and the exit status.
  private static let statuses: [([String], Int32)] = [
    ([accepted], 0), ([returned], 1), (["check", accepted, returned], 1), ([other], 2), ([returned, other], 2),
    ([accepted, other, "--pass-over"], 0), ([other, "--pass-over"], 0), (["Samples"], 2),
    (["Samples/own-field-heritage-shrine"], 0),
    (["Samples/not-a-submission-office-letter"], 2), (["Samples/none"], 2), ([], 2), (["check"], 2), (["--help"], 0),
    (["check", "--help"], 0), (["--version"], 0), (["--no-such-option"], 2), (["chek", accepted], 2),
    (["model", accepted], 0), (["model", other], 0), (["rules", "check"], 0), (["rules", "list"], 0),
    (["explain", "HP-1.1"], 0), (["explain", "HP-99"], 2),
  ]

  @Test(arguments: statuses)
  func status(arguments: [String], status: Int32) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status == status, "\(run.errors)")
    // What went wrong is told, and every run that went well has something to show.
    #expect(status == 2 ? !run.errors.isEmpty || !run.output.isEmpty : !run.output.isEmpty)
  }

  @Test func aFolderIsWalkedAndOthersArePassedOver() throws {
    let run = try ProgramRun(["check", "Samples", "--format", "json"])
    // 45 files of submissions and the readable ones of the inbox; letters, the README and tables are passed over.
    let paths = run.text.split(separator: "\n").compactMap { line -> String? in
      guard let start = line.firstRange(of: "\"path\": \"Samples/") else { return nil }
      return line[start.upperBound...].split(separator: "\"").first.map(String.init)
    }
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let submissions = Samples.cases.filter { $0.expected["kind"] == "totrinh" }
    for sample in submissions {
      #expect(Samples.formats.allSatisfy { paths.contains("\(sample.name)/to-trinh.\($0)") }, "\(sample.name)")
    }
    #expect(!paths.contains { $0.hasPrefix("not-a-submission") || $0.hasSuffix("README.md") })
    #expect(run.text.contains("\"accepted\": ") && run.text.contains("\"passedOver\": "))
  }

  @Test(arguments: ["text", "json", "jsonl"])
  func theNumberOfJobsChangesNothing(format: String) throws {
    let outputs = try ["1", "2", "7"].map { try ProgramRun(["Samples", "--format", format, "--jobs", $0]).output }
    #expect(Set(outputs).count == 1 && outputs[0].count > 1000)
  }

  @Test func theFolderOfTheRunChangesOnlyPaths() throws {
    let folder = "Samples/own-field-heritage-shrine"
    let there = try ProgramRun(["check", "to-trinh.txt"], in: Repository.root + "/" + folder)
    let here = try ProgramRun(["check", Self.accepted])
    #expect(here.text == there.text.replacing("to-trinh.txt", with: Self.accepted))
  }

  @Test(arguments: Samples.formats)
  func standardInput(format: String) throws {
    let path = "Samples/appraisal-contrary-walking-street/to-trinh.\(format)"
    let words = ["check", "-", "--stdin-name", path, "--format", "jsonl"]
    let piped = try ProgramRun(words, input: Repository.bytes(path))
    #expect(piped.status == 1)
    #expect(piped.output == (try ProgramRun(["check", path, "--format", "jsonl"])).output)
  }

  @Test func lists() throws {
    let paths = [Self.accepted, Self.returned]
    let direct = try ProgramRun(["check"] + paths).output
    let lines = Array(paths.joined(separator: "\r\n").utf8)
    #expect(try ProgramRun(["check", "--files-from", "-"], input: lines).output == direct)
    let separated = Array((paths.joined(separator: "\0") + "\0").utf8)
    #expect(try ProgramRun(["check", "--files-from", "-", "-0"], input: separated).output == direct)
    #expect(try ProgramRun(["check", "--files-from", "-"], input: []).status == 2)
  }

  @Test func theProgramRunsAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write("tờ trình.txt", Repository.bytes(Self.returned))
    // The release build is there only where somebody has made it.
    let known: [String] = [ProgramRun.program, Repository.root + "/.build/release/totrinh"]
    let builds = known.filter { access($0, X_OK) == 0 }
    #expect(!builds.isEmpty)
    for build in builds {
      // Another process copies it: a file this one had open for writing could not be started while any process
      // another test is just starting still holds it ("text file busy").
      try #require(try ProgramRun(["--preserve=mode", build, "totrinh"], program: "cp", in: folder.path).status == 0)
      let run = try ProgramRun(["check", "tờ trình.txt"], program: folder.path + "/totrinh", in: folder.path)
      #expect(run.status == 1 && run.text.contains("tờ trình.txt: TRẢ LẠI"), "\(build): \(run.errors)")
    }
  }

  @Test func whatIsSaidGoesToItsStream() throws {
    let run = try ProgramRun(["check", Self.accepted, "/nowhere.txt", "--format", "json"])
    #expect(run.output.first == UInt8(ascii: "{") && run.output.last == 0x0A && run.errors.isEmpty)
    let failed = try ProgramRun(["check", "--fromat", "json"])
    #expect(failed.output.isEmpty && failed.errors.contains("--format"))
    #expect(try ProgramRun(["check", "--fromat", "--lang", "en"]).errors.contains("did you mean"))
  }
}
