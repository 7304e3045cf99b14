import Checking
import DocumentReading
import Glibc
import Synchronization
import TestSupport
import Testing

/// Files that others write while they are read, folders that lead in circles, and containers cut anywhere.
@Suite struct ChangingFileTests {
  /// A thread's work: writes to a file again and again until told to stop.
  private final class Writer: Sendable {
    /// Whether it has to end.
    private let isDone = Atomic(false)
    /// The file.
    private let path: String

    /// Creates a writer of a file.
    init(_ path: String) { self.path = path }

    /// Writes until told to stop.
    func run() {
      let descriptor = open(path, O_WRONLY)
      defer { close(descriptor) }
      var byte = UInt8(ascii: "a")
      while !isDone.load(ordering: .relaxed) { pwrite(descriptor, &byte, 1, 0) }
    }

    /// Ends the writing.
    func stop() { isDone.store(true, ordering: .relaxed) }
  }

  @Test func aFileThatChangesIsRefused() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", text: HostileKind.text)
    // Reading so much takes longer than the clock of a file system ticks.
    try #require(truncate(path, 200 << 20) == 0)
    let writer = Writer(path)
    async let writing: Void = Task.detached { writer.run() }.value
    try await Task.sleep(for: .milliseconds(50))
    let error = #expect(throws: ReadingError.self) { try FileInput.read(path) }
    writer.stop()
    await writing
    #expect(error?.reason == .unreadable && error?.vietnamese.contains("thay đổi") == true)
    #expect(try FileInput.read(path).count == 200 << 20)
  }

  @Test func aFolderInItselfIsWalkedOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/tờ trình.txt", text: HostileKind.text)
    try #require(symlink(folder.path, folder.path + "/a/vòng") == 0)
    #expect(FolderWalk(folder.path).files == [folder.path + "/a/tờ trình.txt"])
  }

  @Test func foldersWithoutEndAreLeft() throws {
    let folder = try TemporaryFolder()
    var name = ""
    for _ in 0..<100 { name += "d/" }
    try folder.write(name + "a.txt", text: "x")
    let walk = FolderWalk(folder.path)
    #expect(walk.files.isEmpty && walk.unreadable.count == 1)
  }

  @Test(arguments: ["docx", "xml"])
  func aFileCutAnywhereIsRefused(ending: String) {
    let whole = ending == "xml" ? Array(HostileKind.document.utf8) : ZipBuilder(HostileKind.word()).bytes()
    for length in stride(from: 0, to: whole.count, by: 7) {
      #expect(throws: ReadingError.self) { try DocumentReader().read(Array(whole[..<length]), name: "a." + ending) }
    }
  }
}
