import TestSupport
import Testing

@testable import Gatekeeping

/// The program itself on many files.
@Suite struct InboxTests {
  /// Texts of submissions that scenarios use too.
  private static let texts = ["accepted.md", "returned.md"].map { Repository.bytes("Tests/ScenarioTests/Texts/" + $0) }

  /// An inbox of many files, some of them submissions.
  private func inbox(_ count: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(in: "/dev/shm")
    for number in 0..<count {
      let name = "inbox/van-ban-\(number).md"
      if number % 50 == 0 {
        try folder.write(name, Self.texts[(number / 50) % 2] + Array("\n<!-- \(number) -->\n".utf8))
      } else {
        try folder.write(name, text: "Biên bản họp số \(number).\n")
      }
    }
    return folder
  }

  /// The options that bring everything to one folder.
  private static let routes = [
    "--accepted", "out", "--returned", "out", "--unjudged", "out", "--move", "--slip", "none",
  ]

  @Test func aThousandFilesAreHandledInOneOrderByAnyNumberOfThreads() throws {
    var orders: [[String]] = []
    for jobs in ["1", "2"] {
      let folder = try inbox(1000)
      let run = try ProgramRun(["inbox", "inbox", "--jobs", jobs] + Self.routes, in: folder.path)
      #expect(run.status == 2 && run.text.contains("1000"), "\(run.errors)")
      #expect(FileTree.files(in: folder.path + "/inbox").isEmpty)
      #expect(FileTree.files(in: folder.path + "/out").count == 1000)
      let register = Register(Repository.bytes(at: folder.path + "/so-theo-doi.jsonl"))
      #expect(register.fault == nil && register.entries.count == 1000)
      orders.append(register.entries.map(\.main.path))
      #expect(try ProgramRun(["register", "verify"], in: folder.path).status == 0)
    }
    #expect(orders[0] == orders[1])
    #expect(Set(orders[0]).count == 1000)
  }

  @Test func twoRunsAtOnceHandleEveryFileOnce() throws {
    let folder = try inbox(100)
    let command = "'\(ProgramRun.program)' inbox inbox \(Self.routes.joined(separator: " "))"
    let script = "\(command) > one 2>&1 & \(command) > two 2>&1; wait; true"
    #expect(try ProgramRun(["-c", script], program: "/bin/sh", in: folder.path).status == 0)
    let register = Register(Repository.bytes(at: folder.path + "/so-theo-doi.jsonl"))
    #expect(register.fault == nil && register.entries.count == 100)
    #expect(FileTree.files(in: folder.path + "/out").count == 100)
  }

  @Test func aWatchedInboxHandlesWhateverArrivesOnce() throws {
    let folder = try TemporaryFolder(in: "/dev/shm")
    try folder.makeFolder("inbox")
    try folder.makeFolder("aside")
    let script = """
      '\(ProgramRun.program)' inbox inbox --watch \(Self.routes.joined(separator: " ")) > out.txt 2> err.txt & pid=$!
      for burst in 1 2 3; do
        for n in $(seq 1 60); do echo "thẳng $burst-$n" > inbox/a-$burst-$n.txt; done
        for n in $(seq 1 30); do echo "chuyển $burst-$n" > aside/b-$burst-$n.txt; mv aside/b-$burst-$n.txt inbox/; done
        for n in $(seq 1 10); do { echo "nửa đầu $burst-$n"; sleep 3; echo "nửa sau"; } > inbox/c-$burst-$n.txt & done
        sleep 1
      done
      left=600
      while [ $left -gt 0 ] && [ "$(cat so-theo-doi.jsonl 2> /dev/null | wc -l)" -lt 300 ]; do sleep 0.2; left=$((left - 1)); done
      kill -TERM $pid
      wait $pid
      """
    let run = try ProgramRun(["-c", script], program: "/bin/sh", in: folder.path)
    // Nothing there is a submission; the program ended by itself.
    #expect(run.status == 2)
    let register = Register(Repository.bytes(at: folder.path + "/so-theo-doi.jsonl"))
    #expect(register.fault == nil && register.entries.count == 300)
    #expect(FileTree.files(in: folder.path + "/inbox").isEmpty)
    let slow = FileTree.files(in: folder.path + "/out").filter { $0.hasPrefix("/c-") }
    #expect(slow.count == 30 && slow.allSatisfy { FileTree.text(folder.path + "/out" + $0).hasSuffix("nửa sau\n") })
  }

  @Test func aFileThatIsBeingWrittenWaits() throws {
    let folder = try TemporaryFolder(in: "/dev/shm")
    try folder.makeFolder("inbox")
    let script = """
      exec 3> inbox/x.md; echo nửa >&3
      '\(ProgramRun.program)' inbox inbox --unjudged u --move > one.txt 2>&1; test ! -e u/x.md || exit 9
      exec 3>&-
      '\(ProgramRun.program)' inbox inbox --unjudged u --move > two.txt 2>&1; test -e u/x.md
      """
    #expect(try ProgramRun(["-c", script], program: "/bin/sh", in: folder.path).status == 0)
    #expect(FileTree.text(folder.path + "/one.txt").contains("đang được ghi"))
  }

  @Test func aHashThatWasPrintedFindsACutRegister() throws {
    let folder = try inbox(2)
    _ = try ProgramRun(["inbox", "inbox"], in: folder.path)
    let path = folder.path + "/so-theo-doi.jsonl"
    let whole = Repository.bytes(at: path)
    let head = Register(whole).head
    #expect(try ProgramRun(["register", "verify", "--head", head], in: folder.path).status == 0)
    try folder.write("so-theo-doi.jsonl", whole[...(whole.firstIndex(of: 0x0A) ?? 0)])
    #expect(try ProgramRun(["register", "verify"], in: folder.path).status == 0)
    #expect(try ProgramRun(["register", "verify", "--head", head], in: folder.path).status == 1)
  }
}
