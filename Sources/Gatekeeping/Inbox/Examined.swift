import Checking
import DocumentReading
import Reporting

/// What was found out of one file of the inbox.
struct Examined: Sendable {
  /// The file.
  var file: InboxFile
  /// The SHA-256 of its bytes; empty where it could not be read.
  var sha256: String
  /// What becomes of it; nil where it was known before or could not be read.
  var result: FileResult?
  /// The dossier that it belongs to in the register already.
  var known: EntryNumber?
  /// Whether it is the submission of that dossier.
  var isKnownMain = false
  /// Why it could not be read this time.
  var failure: DeskFailure?

  /// Whether it can be the main part of a dossier that has other files: a submission.
  var isSubmission: Bool {
    if isKnownMain { return true }
    guard let result, !file.isSteering else { return false }
    if case .unjudged = result.verdict { return false }
    return true
  }
}

/// Reads and judges files of the inbox, on any thread.
struct Examiner: Sendable {
  /// The files that the register knows, with the dossier of each.
  let known: [DossierEntry.File: EntryNumber]
  /// The files that are submissions there.
  let knownMains: Set<DossierEntry.File>
  /// How the register names a path.
  let places: Places

  /// Examines one file.
  func examine(_ file: InboxFile, judge: BatchRunner.Judge) -> Examined {
    var examined = Examined(file: file, sha256: "")
    let result: FileResult
    if file.identity.size > FileInput.largest {
      // What is too large to be judged can still be an attachment, and is registered like any file.
      guard let sha256 = Disk.hash(of: file.path) else { return Self.unreadable(examined, nil) }
      examined.sha256 = sha256
      do throws(ReadingError) {
        _ = try FileInput.read(file.path)
        return Self.unreadable(examined, nil)
      } catch {
        guard error.reason == .tooLarge else { return Self.unreadable(examined, error) }
        result = FileResult(path: file.shown, sha256: sha256, verdict: .unjudged(Unjudged(error)))
      }
    } else {
      do throws(ReadingError) {
        let bytes = try FileInput.read(file.path)
        examined.sha256 = SHA256.hex(bytes)
        if let entry = known[named(examined)] {
          examined.known = entry
          examined.isKnownMain = knownMains.contains(named(examined))
          return examined
        }
        result = judge(bytes, file.shown)
      } catch {
        return Self.unreadable(examined, error)
      }
    }
    guard file.identity.isStill(at: file.path) else { return Self.unreadable(examined, nil) }
    if let entry = known[named(examined)] { examined.known = entry }
    examined.result = result
    return examined
  }

  /// A file as the register names it.
  private func named(_ examined: Examined) -> DossierEntry.File {
    DossierEntry.File(path: places.named(examined.file.path), sha256: examined.sha256)
  }

  /// A file that cannot be read this time; the next run tries again.
  private static func unreadable(_ examined: Examined, _ error: ReadingError?) -> Examined {
    var examined = examined
    let message =
      error.map { Message(vietnamese: $0.vietnamese, english: $0.english) }
      ?? Message(
        vietnamese: "Tệp bị thay đổi trong lúc đọc nên để lại lần sau.",
        english: "The file changed while it was read, so it is left for the next run.")
    examined.failure = DeskFailure(examined.file.shown, message)
    return examined
  }
}

/// How the register names paths: from its own folder on where they lie below it.
struct Places: Sendable {
  /// The folder of the register.
  let base: String

  /// The name of an absolute path.
  func named(_ path: String) -> String { FilePath.relative(path, to: base) ?? path }

  /// The absolute path of a name.
  func path(_ name: String) -> String { FilePath.join(base, name) }
}
