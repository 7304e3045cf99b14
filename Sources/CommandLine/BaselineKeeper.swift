import Checking
import DocumentReading

/// Reads the list of known findings before a run, and writes or compares it afterwards.
struct BaselineKeeper {
  /// Why the list cannot be used.
  struct Failure: Error {
    /// The file, with the line and a colon.
    var place: String
    /// What is wrong.
    var message: Message
  }

  /// How many entries that were not found again are named.
  private static let mostNamed = 20

  /// What to do.
  private let choices: BaselineChoices
  /// What the run learns.
  var run: BaselineRun

  /// Reads the list, where one is named.
  init(_ choices: BaselineChoices) throws(Failure) {
    self.choices = choices
    guard let path = choices.known else {
      run = BaselineRun(choices.isWanted ? nil : Baseline([]))
      return
    }
    let bytes: [UInt8]
    do throws(ReadingError) { bytes = try FileInput.read(path) } catch {
      throw Failure(place: path + ": ", message: Message(vietnamese: error.vietnamese, english: error.english))
    }
    do throws(Baseline.Failure) { run = BaselineRun(try Baseline(reading: bytes)) } catch {
      throw Failure(place: "\(path):\(error.line): ", message: error.message)
    }
  }

  /// Writes the list where it is wanted, tells what is left over, and gives the exit status.
  func end(_ status: Int32, _ language: Language, on console: any Console) throws(AtomicFile.Failure) -> Int32 {
    guard choices.isWanted else { return status }
    if let target = choices.target {
      let file = try AtomicFile(target)
      try file.write(run.rewritten.bytes)
      try file.commit()
    }
    let stale = run.stale
    guard let path = choices.known, !stale.isEmpty else { return status }
    let isRewritten = choices.target != nil
    let message = Message(
      vietnamese: "\(stale.count) phát hiện đã biết không còn gặp"
        + (isRewritten ? ", đã bỏ khỏi danh sách mới" : "; ghi lại bằng --write-baseline"),
      english: "\(stale.count) known findings are not found any more"
        + (isRewritten ? " and left the list" : "; rewrite the list with --write-baseline"))
    console.note("totrinh: " + Printable.line("\(path): \(message[language])"))
    guard choices.isStrict else { return status }
    for entry in stale.prefix(Self.mostNamed) {
      console.note("  " + Printable.line("\(entry.path): \(entry.rule) \(entry.fingerprint)"))
    }
    return isRewritten ? status : ExitStatus.incomplete
  }
}
