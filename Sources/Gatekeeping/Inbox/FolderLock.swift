import Checking
import Glibc

/// Keeps a second run, with another register maybe, out of an inbox.
struct FolderLock {
  /// The open folder.
  private let descriptor: Int32

  /// Takes the lock.
  init(_ folder: String) throws(DeskFailure) {
    let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw DeskFailure(folder, code: errno) }
    for _ in 0..<RegisterFile.patience {
      if flock(opened, LOCK_EX | LOCK_NB) == 0 {
        descriptor = opened
        return
      }
      usleep(10_000)
    }
    close(opened)
    throw DeskFailure(
      folder, "một lần chạy khác đang xử lý thư mục này; vui lòng chạy lại sau",
      "another run is at work in this folder; please try again later")
  }

  /// Gives the lock back.
  func release() { close(descriptor) }
}
