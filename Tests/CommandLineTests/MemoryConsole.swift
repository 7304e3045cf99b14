@testable import CommandLine

/// A console that keeps what is written.
final class MemoryConsole: Console {
  /// What went to standard output.
  var output: [UInt8] = []
  /// How much had been written each time it was handed over.
  var flushed: [Int] = []
  /// The lines that went to standard error.
  var notes: [String] = []
  /// The lines of progress.
  var progress: [String] = []
  /// The environment.
  var variables: [String: String] = [:]
  /// Whether both streams are terminals.
  var isTerminal = false
  /// The columns of the terminal.
  var columns: Int?
  /// Whether the process would end with its reader.
  var endsWithReader = false

  func write(_ bytes: [UInt8]) { output += bytes }

  func flush() { flushed.append(output.count) }

  func note(_ line: String) { notes.append(line) }

  func showProgress(_ line: String) { progress.append(line) }

  var outputIsTerminal: Bool { isTerminal }

  var errorsAreOnTerminal: Bool { isTerminal }

  func endWithReader() { endsWithReader = true }

  func environment(_ name: String) -> String? { variables[name] }

  func finish() -> Bool { true }

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Standard error as text.
  var errors: String { notes.joined(separator: "\n") }
}
