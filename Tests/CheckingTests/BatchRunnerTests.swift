import Glibc
import Testing

@testable import Checking

/// Finding and reading files, and handing results over in order.
@Suite struct BatchRunnerTests {
  /// Runs over some paths and gives path and verdict of each result.
  private func run(_ paths: [String], jobs: Int = 2, passOver: Bool = false) throws -> (lines: [String], passed: Int) {
    let checker = try Fixtures.checker()
    let runner = BatchRunner(jobs: jobs, passesOverNamed: passOver) { checker.makeJudge() }
    var lines: [String] = []
    let passed = runner.run(CheckInput.gather(paths, standardInputName: "-")) { result in
      var line = (result.path.split(separator: "/").last.map(String.init) ?? "") + " " + result.verdict.name
      if case .unjudged(let why) = result.verdict { line += " " + why.code }
      lines.append(line)
    }
    return (lines, passed)
  }

  @Test(arguments: [1, 2, 4, 7])
  func orderIsThatOfPaths(jobs: Int) throws {
    try Fixtures.withFolder { (folder: String) throws in
      for number in 0..<60 {
        Fixtures.write("TỜ TRÌNH\n" + (number % 3 == 0 ? "Căn cứ" : ""), to: "\(folder)/\(100 + number).txt")
      }
      let expected = (0..<60).map { "\(100 + $0).txt " + ($0 % 3 == 0 ? "accept" : "return") }
      #expect(try run([folder], jobs: jobs).lines == expected)
    }
  }

  @Test func walkingTakesDocumentsOnly() throws {
    try Fixtures.withFolder { (folder: String) throws in
      mkdir(folder + "/b.docx", 0o755)
      mkdir(folder + "/.hidden", 0o755)
      for path in ["a.txt", "b.docx/c.MD", ".hidden/d.txt", ".e.txt", "~$f.docx", "g.pdf", "h.swift", ".txt"] {
        Fixtures.write("TỜ TRÌNH\nCăn cứ", to: folder + "/" + path)
      }
      Fixtures.write("Báo cáo", to: folder + "/z.txt")
      symlink(folder, folder + "/loop")
      let (lines, passed) = try run([folder + "/"])
      #expect(lines == ["a.txt accept", "c.MD accept"])
      #expect(passed == 1)
    }
  }

  @Test func strangeFilesNeverHang() throws {
    try Fixtures.withFolder { (folder: String) throws in
      mkfifo(folder + "/pipe.txt", 0o644)
      symlink("self.txt", folder + "/self.txt")
      symlink("/dev/zero", folder + "/zero.txt")
      mkdir(folder + "/unpacked.docx", 0o755)
      let named = ["pipe.txt", "self.txt", "zero.txt", "unpacked.docx", "nothing.txt"].map { folder + "/" + $0 }
      #expect(
        try run(named).lines == [
          "nothing.txt unjudged unreadable", "pipe.txt unjudged unreadable", "self.txt unjudged unreadable",
          "unpacked.docx unjudged not-supported", "zero.txt unjudged unreadable",
        ])
      #expect(try run([folder]).lines.count == 3)
    }
  }

  @Test func aFileNamedTwiceIsCheckedOnce() throws {
    try Fixtures.withFolder { (folder: String) throws in
      Fixtures.write("TỜ TRÌNH", to: folder + "/a.txt")
      Fixtures.write("Báo cáo", to: folder + "/b.txt")
      // Naming a file weighs more than finding it.
      let lines = try run([folder, folder + "/a.txt", folder + "/b.txt"]).lines
      #expect(lines == ["a.txt return", "b.txt unjudged not-a-submission"])
    }
  }

  @Test func passingOverNamedFiles() throws {
    try Fixtures.withFolder { (folder: String) throws in
      Fixtures.write("Báo cáo", to: folder + "/b.txt")
      let (lines, passed) = try run([folder + "/b.txt", folder + "/gone.py"], passOver: true)
      #expect(lines.isEmpty)
      #expect(passed == 2)
    }
  }
}
