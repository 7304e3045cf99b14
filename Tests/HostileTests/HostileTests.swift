import Glibc
import TestSupport
import Testing

/// Every kind of file that is made to harm goes through the whole program, and the documentation tells what becomes of it.
///
/// `RECORD=1 swift test --filter HostileTests` writes the table of the page anew.
@Suite struct HostileTests {
  /// What became of all kinds in one run.
  private static let run = Result { try HostileRun() }

  @Test(arguments: HostileKind.all.map(\.name))
  func isDocumented(kind: String) throws {
    let outcome = try #require(try Self.run.get().outcomes[kind], "the program said nothing of it")
    let row = try #require(LimitsPage.rows.first { $0.first == "`\(kind)`" }, "docs/limits.md has no row for it")
    #expect(row == outcome.row)
  }

  @Test func thePageNamesNothingElse() throws {
    if Recording.isOn {
      let outcomes = try Self.run.get().outcomes
      try LimitsPage.record(HostileKind.all.compactMap { outcomes[$0.name]?.row })
    }
    #expect(LimitsPage.rows.compactMap(\.first) == HostileKind.all.map { "`\($0.name)`" })
  }

  @Test func aRefusalIsASentenceInVietnamese() throws {
    let refused = try Self.run.get().outcomes.values.filter { $0.code != "read" }
    #expect(refused.count > 40)
    for outcome in refused {
      #expect(outcome.message.hasSuffix(".") && outcome.message.split(separator: " ").count >= 4)
      #expect(outcome.message.unicodeScalars.contains { (0x1EA0...0x1EF9).contains($0.value) }, "\(outcome.message)")
    }
  }

  @Test func timeAndMemoryAreBounded() throws {
    let run = try Self.run.get()
    #expect(run.status == 2)
    guard !isSanitized else { return }
    // All kinds one after the other, by a build that is not optimised.
    #expect(run.seconds < 240)
    #expect(run.peak < 1 << 30)
  }

  @Test func everyLimitIsDocumented() {
    let source = Repository.text("Sources/DocumentReading/ReadingLimits.swift")
    let names = source.split(separator: "static let ").dropFirst().map { $0.prefix { $0 != " " } }
    #expect(names.count > 10)
    for name in names { #expect(Repository.text("docs/limits.md").contains("| `\(name)` |"), "\(name)") }
  }

  /// Whether a sanitizer is built in, under which everything takes longer and more memory.
  private var isSanitized: Bool { dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil }
}

/// One run of the program on a file of every kind.
private struct HostileRun: Sendable {
  /// What became of one file.
  struct Outcome: Sendable {
    /// The kind.
    let kind: HostileKind
    /// The reason code; `read` where the file is judged like any other.
    let code: String
    /// The sentence for the user; empty where the file is judged.
    let message: String

    /// The cells of its row in the documentation.
    var row: [String] { ["`\(kind.name)`", kind.about, code == "read" ? code : "`\(code)`", message] }
  }

  /// What became of each kind by name.
  let outcomes: [String: Outcome]
  /// How the program ended.
  let status: Int32
  /// The seconds of processor time it took.
  let seconds: Double
  /// The most memory it held, in bytes.
  let peak: Int

  /// Makes the files and runs the program on them, on one thread.
  init() throws {
    let folder = try TemporaryFolder()
    var paths: [String] = []
    for kind in HostileKind.all {
      let path = "\(folder.path)/\(kind.name).\(kind.ending)"
      try kind.make(path, folder)
      paths.append(path)
    }
    let run = try ProgramRun(["check", "--jobs", "1", "--color", "never"] + paths)
    let lines = run.text.split(separator: "\n").map(String.init)
    var outcomes: [String: Outcome] = [:]
    for (kind, path) in zip(HostileKind.all, paths) {
      let own = lines.lazy.filter { $0.hasPrefix(path + ": ") }.map { String($0.dropFirst(path.count + 2)) }
      guard let line = own.first else { continue }
      let refused = line.split(separator: "(", maxSplits: 1).last?.split(separator: "): ", maxSplits: 1) ?? []
      let isRead = !line.hasPrefix("KHÔNG KIỂM ĐƯỢC")
      outcomes[kind.name] = Outcome(
        kind: kind, code: isRead ? "read" : String(refused.first ?? ""),
        message: isRead ? "" : String(refused.last ?? ""))
    }
    self.outcomes = outcomes
    (status, seconds, peak) = (run.status, run.seconds, run.peak)
  }
}
