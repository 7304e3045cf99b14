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
    for compiler in ["clang", "cc", "/opt/swift/usr/bin/clang"] {
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
      #expect(FileTree.files(in: trial.targets.path, hidden: true).allSatisfy { !$0.contains(".totrinh-") })
      let before = trial.outcome()
      #expect(try trial.run().text.hasPrefix("complete 0"))
      #expect(trial.outcome() == before)
    }
  }

  @Test(arguments: DeskTrial.Way.allCases, ["kill", "torn"])
  func aRoundThatIsKilledIsCompletedByTheNext(way: DeskTrial.Way, mode: String) throws {
    try disturb(way, mode) { run, trial, call in
      #expect(run.status == -1)
      // Between the two calls of a move across file systems a file has both of its names.
      guard way != .across else { return }
      let wanted = way == .copy ? 1...2 : 1...1
      #expect(trial.copies().values.allSatisfy(wanted.contains), "\(mode) at call \(call)")
    }
  }

  @Test(arguments: DeskTrial.Way.allCases, [ENOSPC, EIO, -ENOSPC, -EIO])
  func aRoundThatMeetsAFullOrBrokenDiskIsCompletedByTheNext(way: DeskTrial.Way, code: Int32) throws {
    try disturb(way, "\(code)") { run, trial, call in
      #expect(run.status == 0, "error \(code) at call \(call): \(run.errors)")
      let least = 1
      #expect(trial.copies().values.allSatisfy { $0 >= least }, "error \(code) at call \(call)")
    }
  }

  /// Disturbs rounds at each call, restarts and compares with a round that nothing disturbs.
  private func disturb(_ way: DeskTrial.Way, _ mode: String, look: (ProgramRun, DeskTrial, Int) -> Void) throws {
    let library = try #require(Self.library?.path, "no C compiler was found")
    let undisturbed = try DeskTrial(way)
    #expect(try undisturbed.run().text.hasPrefix("complete"))
    let wanted = undisturbed.outcome()
    var call = 0
    while true {
      call += 1
      try #require(call < Self.mostCalls)
      let trial = try DeskTrial(way)
      let run = try trial.run(disturbedAt: call, mode: mode, library: library)
      if run.status == 0, run.text.hasPrefix("complete"), trial.outcome() == wanted, mode == "kill" || mode == "torn" {
        break
      }
      if call > 1, run.text.hasPrefix("complete"), try isPastTheLastCall(call, way, library) { break }
      look(run, trial, call)
      let next = try trial.run()
      #expect(next.text.hasPrefix("complete"), "\(mode) at call \(call): \(next.text)")
      let outcome = trial.outcome()
      #expect(outcome.files == wanted.files, "\(mode) at call \(call)")
      #expect(outcome.lines == wanted.lines, "\(mode) at call \(call)")
      let register = trial.register()
      #expect(register.fault == nil && !register.isTorn)
    }
    // Fewer would mean that the library is not in the way.
    #expect(call > 100)
  }

  /// Whether a round takes fewer calls than this.
  private func isPastTheLastCall(_ call: Int, _ way: DeskTrial.Way, _ library: String) throws -> Bool {
    try DeskTrial(way).run(disturbedAt: call, mode: "kill", library: library).status == 0
  }
}
