import TestSupport
import Testing

/// The script of `docs/scale-out` that deals a list of files out to many machines and merges their results.
@Suite struct ScaleOutTests {
  /// The script.
  private static let script = Repository.root + "/docs/scale-out/shard.sh"

  /// Runs the script.
  private func shard(_ words: [String], input: [UInt8] = [], variables: [String] = []) throws -> ProgramRun {
    try ProgramRun(
      [Self.script] + words, program: "bash", input: input, variables: ["TOTRINH=" + ProgramRun.program] + variables)
  }

  /// The names in a list.
  private func names(_ list: [UInt8]) -> [String] {
    list.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [1, 2, 3, 5, 16, 40])
  func everyNameIsInOneShare(count: Int) throws {
    let folder = try TemporaryFolder()
    let all = (0..<23).map { "\($0) Tờ\ntrình\t'\($0 % 3)'.md" }
    let list = try folder.write("list", text: all.map { $0 + "\0" }.joined())
    let shares = try (0..<count).map { names(try shard(["names", list, "\($0)", "\(count)"]).output) }
    #expect(shares.flatMap { $0 }.sorted() == all.sorted())
    #expect((shares.map(\.count).max() ?? 0) - (shares.map(\.count).min() ?? 0) <= 1)
  }

  @Test func theListIsWhatACheckFinds() throws {
    let found = names(try shard(["list", "Samples"]).output)
    let folder = try TemporaryFolder()
    let all = folder.path + "/all.jsonl"
    _ = try ProgramRun(["check", "Samples", "--format", "json", "--output", "jsonl=" + all])
    let summary = try #require(String(decoding: Repository.bytes(at: all), as: UTF8.self).split(separator: "\n").last)
    let counts = summary.matches(of: #/"(?:files|passedOver)": ([0-9]+)/#).compactMap { Int($0.output.1) }
    #expect(found.count == counts.reduce(0, +))
    #expect(Set(found).count == found.count)
  }

  @Test(arguments: ["SLURM_ARRAY_TASK_ID", "JOB_COMPLETION_INDEX"])
  func sharesOfAnArrayMakeTheReportOfOneRun(index: String) throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("list", try shard(["list", "Samples"]).output)
    let out = folder.path + "/out"
    #expect(try shard(["merge", list, out, "4"]).errors.contains("0 1 2 3"))
    for number in 0..<4 {
      let run = try shard(["run", list, out], variables: ["SHARDS=4", "\(index)=\(number)"])
      #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
    }
    for format in ["json", "csv", "sarif"] {
      let merged = try shard(["merge", list, out, "4", "--format", format])
      let single = try ProgramRun(["check", "Samples", "--no-cache", "--format", format])
      #expect(merged.output == single.output && merged.status == single.status, "\(format) \(merged.errors)")
    }
  }

  @Test func sharesByAPipeMakeTheReportOfOneRun() throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("list", try shard(["list", "Samples"]).output)
    let results = try shard(["pipe", list, "5"], input: Array("3\n0\n4\n1\n2\n".utf8))
    #expect(results.status == 0, "\(results.errors)")
    let merged = try ProgramRun(["report", "--format", "json", try folder.write("all.jsonl", results.output)])
    #expect(merged.output == (try ProgramRun(["check", "Samples", "--no-cache", "--format", "json"])).output)
    // A share that cannot be checked is not passed over.
    #expect(try shard(["pipe", list, "5"], input: Array("0\n7\n1\n".utf8)).status != 0)
  }

  @Test func aShareThatDidNotEndIsToldAndCheckedAgain() throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("list", try shard(["list", "Samples"]).output)
    let out = folder.path + "/out"
    let failed = try shard(["run", list, out, "0", "2"], variables: ["OPTIONS=--no-such-option"])
    #expect(failed.status == 2 && failed.errors.contains("ended early"))
    #expect(try ProgramRun(["-A", out], program: "ls").output.isEmpty)
    // A file that is gone is a result like others.
    let none = try folder.write("none", text: "Samples/none.md\0")
    let gone = try shard(["pipe", none, "1"], input: Array("0\n".utf8), variables: ["OPTIONS=--no-cache"])
    #expect(gone.status == 0 && gone.text.contains(#""unjudged": 1"#))
    let unable = try shard(["pipe", none, "1"], input: Array("0\n".utf8), variables: ["OPTIONS=--no-such-option"])
    #expect(unable.status != 0 && unable.output.isEmpty)
  }

  @Test(arguments: [[], ["4", "4"], ["-1", "4"], ["a", "4"], ["0", "0"], ["0"]])
  func noShareIsAnError(words: [String]) throws {
    #expect(try shard(["names", "/dev/null"] + words).status == 2)
  }
}
