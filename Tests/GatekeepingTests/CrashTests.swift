import Glibc
import TestSupport
import Testing

@testable import Gatekeeping

/// A round that is ended, or meets an error of the disk, at each of its calls of the system in turn.
///
/// A library that is loaded before the C library counts the calls; the program knows nothing of it.
@Suite struct CrashTests {
  /// The library with the faults, made by whatever compiler there is; nil where there is none.
  private static let library: (path: String, folder: TemporaryFolder)? = {
    guard let folder = try? TemporaryFolder() else { return nil }
    let source = Repository.root + "/Tests/GatekeepingTests/Resources/faults.c"
    // The one that comes with Swift may lie in a folder of its own.
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin"
    for compiler in folders.split(separator: ":").map({ "\($0)/clang" }) + ["cc"] {
      let words = [compiler, "-shared", "-fPIC", "-O1", "-o", folder.path + "/faults.so", source, "-ldl"]
      let run = try? ProgramRun(words, program: "/usr/bin/env")
      if run?.status == 0 { return (folder.path + "/faults.so", folder) }
    }
    return nil
  }()

  /// The most calls that a round can take, so that a test that goes wrong ends.
  private static let mostCalls = 2000

  @Test func aRoundHandlesEveryFileOnce() throws {
    for way in DeskTrial.Way.allCases {
      let trial = try DeskTrial(way)
      let run = try trial.run()
      #expect(run.text.hasPrefix("complete"), "\(way): \(run.text)")
      let register = trial.register()
      #expect(register.fault == nil && register.entries.count == 24)
      #expect(trial.copies().values.allSatisfy { $0 == (way == .copy ? 2 : 1) }, "\(way)")
      #expect(FileTree.files(in: trial.targets.path, hidden: true).allSatisfy { !$0.contains("/.totrinh-") })
      let before = trial.outcome()
      #expect(try trial.run().text.hasPrefix("complete 0"))
      #expect(trial.outcome() == before)
    }
  }

  /// The sweeps of every run of the tests, and with `EVERY_CRASH` set all there are.
  private static let sweeps: [(way: DeskTrial.Way, mode: String)] = {
    let usual: [(DeskTrial.Way, String)] = [
      (.move, "kill"), (.copy, "torn"), (.move, "\(ENOSPC)"), (.across, "\(-EIO)"),
    ]
    guard getenv("EVERY_CRASH") != nil else { return usual }
    let modes = ["kill", "torn"] + [ENOSPC, EIO, -ENOSPC, -EIO].map { "\($0)" }
    return DeskTrial.Way.allCases.flatMap { way in modes.map { (way, $0) } }
  }()

  @Test(arguments: sweeps)
  func aDisturbedRoundIsCompletedByTheNext(way: DeskTrial.Way, mode: String) throws {
    let library = try #require(Self.library?.path, "no C compiler was found")
    let undisturbed = try DeskTrial(way)
    #expect(try undisturbed.run().text.hasPrefix("complete"))
    let wanted = undisturbed.outcome()
    let calls = try Self.calls(of: way, library)
    // Fewer would mean that the library is not in the way.
    #expect(calls > 100)
    for call in 1...calls {
      let trial = try DeskTrial(way)
      let run = try trial.run(disturbedAt: call, mode: mode, library: library)
      let isKilled = mode == "kill" || mode == "torn"
      #expect((run.status != 0) == isKilled, "\(mode) at call \(call): \(run.errors)")
      // A move across file systems is a copy first; a file may have both of its names for a moment, but never none.
      let most = way == .move ? 1 : 2
      #expect(trial.copies().values.allSatisfy { (1...most).contains($0) }, "\(mode) at call \(call)")
      let next = try trial.run()
      #expect(next.text.hasPrefix("complete"), "\(mode) at call \(call): \(next.text)")
      let outcome = trial.outcome()
      #expect(outcome.files == wanted.files, "\(mode) at call \(call)")
      #expect(outcome.lines == wanted.lines, "\(mode) at call \(call)")
      let register = trial.register()
      #expect(register.fault == nil && !register.isTorn)
    }
  }

  /// How many calls a round takes: the first one at which nothing can be disturbed any more, halving the way to it.
  private static func calls(of way: DeskTrial.Way, _ library: String) throws -> Int {
    var (low, high) = (0, mostCalls)
    while low + 1 < high {
      let middle = (low + high) / 2
      let isKilled = try DeskTrial(way).run(disturbedAt: middle, mode: "kill", library: library).status != 0
      if isKilled { low = middle } else { high = middle }
    }
    return low
  }
}
