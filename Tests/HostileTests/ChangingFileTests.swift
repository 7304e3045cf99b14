import DocumentReading
import Glibc
import TestSupport
import Testing

@testable import Checking

/// Files that others write while they are read, folders that lead in circles, and containers cut anywhere.
@Suite struct ChangingFileTests {
  /// What another program may do to a file while it is read.
  enum Change: String, CaseIterable {
    /// It goes on.
    case longer
    /// It is cut.
    case shorter
    /// Other words stand in it, just as many.
    case other
    /// It is emptied, to be written anew.
    case emptied

    /// Makes the change in a file of a size.
    func happen(to path: String, of size: Int) {
      switch self {
      case .longer: _ = truncate(path, size + 1)
      case .shorter: _ = truncate(path, size - 1)
      case .emptied: _ = truncate(path, 0)
      case .other:
        // A second later, as the clock of a file system tells it.
        let times = [timespec(), timespec(tv_sec: time(nil) + 1, tv_nsec: 0)]
        _ = utimensat(AT_FDCWD, path, times, 0)
      }
    }
  }

  @Test(arguments: Change.allCases)
  func aFileThatChangesIsRefused(change: Change) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", text: HostileKind.text)
    let size = HostileKind.text.utf8.count
    let error = #expect(throws: ReadingError.self) {
      try FileInput.read(path) { change.happen(to: path, of: size) }
    }
    #expect(error?.reason == .unreadable && error?.vietnamese.contains("thay đổi") == true)
  }

  @Test func aFileThatOthersReadIsRead() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", text: HostileKind.text)
    let bytes = try FileInput.read(path) { _ = Repository.bytes(at: path) }
    #expect(bytes == Array(HostileKind.text.utf8))
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
