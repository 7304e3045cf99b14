import Checking
import DocumentReading
import Reporting

/// The results of earlier runs, by path. Only where each stands is held in memory, so that those of a million files can be merged.
struct ResultIndex {
  /// Why results cannot be used.
  struct Failure: Error {
    /// The file, with the line where there is one.
    var place: String
    /// What is wrong.
    var message: Message
  }

  /// Where a result stands.
  private struct Entry {
    /// The number of its file.
    var file: Int
    /// Its line there.
    var line: LineFile.Line
  }

  /// The files.
  private var files: [LineFile] = []
  /// The last result of each path.
  private var entries: [ExactPath: Entry] = [:]
  /// How many files were passed over.
  private(set) var passedOver = 0
  /// The SHA-256 of the rules that were in use, each once.
  private(set) var rules: [String] = []
  /// The versions of the program that were in use, each once.
  private(set) var versions: [String] = []

  /// The paths in their order.
  var paths: [String] { entries.keys.map(\.path).sorted { PathOrder.precedes($0, $1) } }

  /// Adds the results in a file and returns the paths that had another result before.
  mutating func add(_ name: String) throws(Failure) -> [String] {
    var disputed: [String] = []
    var earlier = EarlierResults()
    var fault: EarlierResults.Failure?
    do throws(ReadingError) {
      let lines = try LineFile(name)
      let file = files.count
      files.append(lines)
      try lines.read { bytes, line in
        do throws(EarlierResults.Failure) {
          guard let result = try earlier.read(bytes) else { return true }
          let entry = Entry(file: file, line: line)
          let other = entries.updateValue(entry, forKey: ExactPath(result.path))
          if let other, self.result(other) != result { disputed.append(result.path) }
          return true
        } catch {
          fault = error
          return false
        }
      }
    } catch {
      throw Failure(place: name, message: Message(vietnamese: error.vietnamese, english: error.english))
    }
    do throws(EarlierResults.Failure) {
      if let fault { throw fault }
      try earlier.end()
    } catch {
      throw Failure(place: error.line > 0 ? "\(name):\(error.line)" : name, message: error.message)
    }
    passedOver += earlier.passedOver
    for hash in earlier.rules where !rules.contains(hash) { rules.append(hash) }
    for version in earlier.versions where !versions.contains(version) { versions.append(version) }
    return disputed
  }

  /// The last result of a path, read again; nil where its file is no longer as it was.
  func result(of path: String) -> FileResult? {
    guard let entry = entries[ExactPath(path)], let result = result(entry) else { return nil }
    return ExactPath(result.path) == ExactPath(path) ? result : nil
  }

  /// The result that stands at a place; nil where none stands there any more.
  private func result(_ entry: Entry) -> FileResult? {
    (try? files[entry.file].bytes(of: entry.line)).flatMap { EarlierResults.result(in: $0) }
  }
}
