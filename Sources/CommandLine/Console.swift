import Glibc
import Checking

/// Where a run reads and writes; tests put their own in its place.
protocol Console: AnyObject {
  /// Writes bytes to standard output.
  func write(_ bytes: [UInt8])
  /// Hands over what is still held back, so that a reader has it now.
  func flush()
  /// Writes a line to standard error.
  func note(_ line: String)
  /// Shows a line on standard error in place of the one before; an empty one takes it away.
  func showProgress(_ line: String)
  /// Whether standard output is a terminal.
  var outputIsTerminal: Bool { get }
  /// Whether standard error is a terminal.
  var errorsAreOnTerminal: Bool { get }
  /// How many columns the terminal has that standard output goes to; nil where it goes elsewhere.
  var columns: Int? { get }
  /// A variable of the environment.
  func environment(_ name: String) -> String?
  /// From now on the process ends as soon as nobody reads standard output any more, since it does nothing else.
  func endWithReader()
  /// Hands over what is still held back; false where standard output could not take everything.
  func finish() -> Bool
}

/// The console of the process.
final class ProcessConsole: Console {
  /// Output that waits to be written in one piece.
  private var waiting: [UInt8] = []
  /// Whether standard output failed for another reason than a reader who has seen enough.
  private var hasFailed = false
  /// Whether there is still anybody to write to.
  private var isOpen = true

  /// Sees to it that a closed pipe is an error to be handled, not the end of the process.
  init() {
    signal(SIGPIPE, SIG_IGN)
  }

  func write(_ bytes: [UInt8]) {
    waiting += bytes
    if waiting.count >= 1 << 16 || outputIsTerminal { flush() }
  }

  func note(_ line: String) {
    flush()
    _ = Descriptor.write(Array((line + "\n").utf8), to: STDERR_FILENO)
  }

  func showProgress(_ line: String) {
    _ = Descriptor.write(Array(("\r\u{1B}[K" + line).utf8), to: STDERR_FILENO)
  }

  var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  var errorsAreOnTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  var columns: Int? {
    guard outputIsTerminal else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  func endWithReader() {
    signal(SIGPIPE, SIG_DFL)
  }

  func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  func finish() -> Bool {
    flush()
    return !hasFailed
  }

  func flush() {
    defer { waiting.removeAll(keepingCapacity: true) }
    guard isOpen, !waiting.isEmpty, let code = Descriptor.write(waiting, to: STDOUT_FILENO) else { return }
    isOpen = false
    // `totrinh … | head` ends early on purpose.
    hasFailed = code != EPIPE
  }
}
