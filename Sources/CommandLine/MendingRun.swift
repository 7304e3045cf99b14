import Checking
import DocumentReading
import Reporting

/// Mends files before they are checked, or shows what would be mended.
struct MendingRun {
  /// What to do.
  let plan: CheckPlan
  /// The files by what counts for them.
  let groups: CheckGroups
  /// The checkers of the groups.
  let checkers: [Checker]
  /// What every command knows.
  let common: CommonChoices
  /// Where to write.
  let console: any Console

  /// What can be mended in one file.
  private enum Outcome {
    /// Nothing, or nothing that is touched.
    case nothing
    /// It is mended.
    case mended(MendedFile)
    /// There is something, but the file cannot be changed, for this reason.
    case refused(Message)
  }

  /// Mends the files in place; the error of the first that cannot be written ends it.
  func mend() throws(AtomicFile.Failure) {
    var judges: [Int: BatchRunner.Judge] = [:]
    for input in groups.inputs where input.source == .file {
      switch look(at: input, &judges).outcome {
      case .nothing: break
      case .refused(let why): note(input.path, why)
      case .mended(let file):
        // What the file may be read and written by stays, as far as the system lets it.
        let target = try AtomicFile(input.path, mode: AtomicFile.mode(of: input.path))
        try target.write(file.bytes)
        try target.commit()
        let count = file.fixes.count
        if !plan.report.isQuiet {
          note(input.path, Message(vietnamese: "đã sửa \(count) chỗ", english: "mended in \(count) places"))
        }
      }
    }
  }

  /// Prints what would be mended, changes nothing, and returns the exit status that a check has.
  func show() -> Int32 {
    var summary = RunSummary()
    var judges: [Int: BatchRunner.Judge] = [:]
    for input in groups.inputs {
      let (result, outcome) = look(at: input, &judges)
      if case .unjudged(let why) = result.verdict {
        let isForeign = why.code == Unjudged.notASubmissionCode && (!input.isNamed || plan.passesOver)
        if isForeign { continue }
        note(input.path, why.message)
      }
      let settings = groups.settings(of: input.path)
      summary.add(result, failingOn: settings.failOn, showing: settings.show)
      switch outcome {
      case .nothing: break
      case .refused(let why): note(input.path, why)
      case .mended(let file):
        let diff = UnifiedDiff.text(file.before, file.after, path: SafeText.line(input.path))
        console.write(console.outputIsTerminal ? SafeText.lines(diff) : diff)
      }
    }
    let mayBeNone = summary.files == 0 && (plan.passesOver || plan.git != nil)
    return mayBeNone ? ExitStatus.done : ExitStatus.of(summary)
  }

  /// The result of a file as it is, and what can be mended in it.
  ///
  /// - Parameter judges: the judges of the groups met so far, since making one takes as long as judging.
  private func look(
    at input: CheckInput, _ judges: inout [Int: BatchRunner.Judge]
  ) -> (result: FileResult, outcome: Outcome) {
    do throws(ReadingError) {
      let bytes = try BatchRunner.bytes(of: input)
      let group = groups.byPath[ExactPath(input.path)] ?? 0
      guard checkers.indices.contains(group) else {
        return (FileResult(path: input.path, verdict: .unjudged(.notASubmission)), .nothing)
      }
      let judge = judges[group] ?? checkers[group].makeJudge()
      judges[group] = judge
      let result = judge(bytes, input.path)
      if case .unjudged = result.verdict { return (result, .nothing) }
      let isReturned = result.verdict == .returning
      let found = try checkers[group].fixes(of: bytes, name: input.path, isReturned: isReturned)
      guard !found.fixes.isEmpty else { return (result, .nothing) }
      if found.document.format == .docx { return (result, .refused(Self.word(found.fixes.count))) }
      let file = MendedFile(bytes, found.document, found.fixes)
      return (result, file.map { .mended($0) } ?? .refused(Self.encoding))
    } catch {
      return (FileResult(path: input.path, verdict: .unjudged(Unjudged(error))), .nothing)
    }
  }

  /// A Word file, which is not changed in place.
  private static func word(_ count: Int) -> Message {
    Message(
      vietnamese: "\(count) chỗ sửa được; với tệp Word, dùng: totrinh annotate TỆP -o TỆP-MỚI.docx --fix",
      english: "\(count) places can be mended; for a Word file use: totrinh annotate FILE -o OUT.docx --fix")
  }

  /// A file whose encoding cannot be written.
  private static let encoding = Message(
    vietnamese: "không sửa, vì tệp dùng bảng mã cũ hoặc có byte hỏng; hãy lưu lại tệp ở dạng Unicode (UTF-8) trước",
    english: "not mended: the file is in a legacy encoding or has broken bytes; save it as Unicode (UTF-8) first")

  /// Tells something about a file.
  private func note(_ path: String, _ message: Message) {
    console.note("totrinh: " + Printable.line("\(path): \(message[common.language])"))
  }
}
