import Glibc
import Synchronization

/// Ends the process when one file takes too much processor time, and remembers the slowest.
final class Watchdog: Sendable {
  /// The most time of a file in milliseconds.
  private static let most = 2_000

  /// The number of the file that is read; a negative one between files.
  private let number = Atomic(-1)
  /// The processor time at which it was begun.
  private let begun = Atomic(0)
  /// The time of the slowest file.
  private let longest = Atomic(0)

  /// The time of the slowest file in milliseconds.
  var slowest: Int { longest.load(ordering: .relaxed) }

  /// A file is about to be read.
  func begin(_ file: Int) {
    begun.store(Usage.now.milliseconds, ordering: .relaxed)
    number.store(file, ordering: .releasing)
  }

  /// The file was read.
  func end() {
    number.store(-1, ordering: .releasing)
    longest.max(Usage.now.milliseconds - begun.load(ordering: .relaxed), ordering: .relaxed)
  }

  /// Watches from a thread of its own.
  func start() {
    Task.detached { [self] in
      while true {
        try? await Task.sleep(for: .milliseconds(100))
        look()
      }
    }
  }

  /// Ends the process if the file takes too long.
  private func look() {
    let file = number.load(ordering: .acquiring)
    guard file >= 0, Usage.now.milliseconds - begun.load(ordering: .relaxed) > Self.most else { return }
    // The file may have ended meanwhile, and another begun.
    guard number.load(ordering: .acquiring) == file else { return }
    Fuzz.tell("file \(file) takes more than \(Self.most) ms")
    _exit(1)
  }
}
