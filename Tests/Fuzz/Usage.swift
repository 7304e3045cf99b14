import DocumentReading
import Glibc
import TestSupport

/// What the process has used.
struct Usage {
  /// The processor time in milliseconds.
  let milliseconds: Int
  /// The most memory in bytes.
  let peak: Int

  /// What was used until now.
  static var now: Usage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    let rest = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
    return Usage(milliseconds: seconds * 1_000 + rest / 1_000, peak: usage.ru_maxrss << 10)
  }

  /// Time and memory in words.
  var described: String { "\(milliseconds) ms of processor time, \(peak >> 20) MB at most" }

  /// Reads a file and tells what that took; the memory is that of the process until then.
  static func measure(_ path: String) {
    let start = now.milliseconds
    let said: String
    do {
      let document = try DocumentReader().read(Repository.bytes(at: path), name: path)
      said = "\(document.paragraphs.count) paragraphs"
    } catch {
      said = "\(error.reason.rawValue): \(error.english)"
    }
    let end = now
    print("\(path): \(said); \(Usage(milliseconds: end.milliseconds - start, peak: end.peak).described)")
  }
}
