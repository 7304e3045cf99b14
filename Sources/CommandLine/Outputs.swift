import Checking
import Glibc
import Reporting

/// The reports of one run, each with where it goes.
struct Outputs {
  /// A report under way.
  private struct Output {
    /// Puts it together.
    var reporter: any Reporter
    /// Where it goes; nil for standard output.
    var file: AtomicFile?
  }

  /// The reports.
  private var outputs: [Output] = []
  /// The summary of a step of GitHub Actions, where annotations are printed and there is a file for it.
  private var stepSummary: StepSummary?
  /// Whether whoever reads standard output is to have each result as soon as it is there.
  private let isStream: Bool
  /// Where standard output goes.
  private let console: any Console
  /// Why a file can be written no further.
  private var failure: AtomicFile.Failure?

  /// Opens the files.
  ///
  /// - Parameter endsWithReader: whether nothing is left to do once nobody reads standard output any more.
  init(
    _ choices: ReportChoices, _ context: ReportContext, on console: any Console, endsWithReader: Bool = true
  ) throws(AtomicFile.Failure) {
    self.console = console
    isStream = choices.format == .jsonl
    var forFiles = context
    forFiles.isColoured = false
    forFiles.columns = nil
    for output in choices.outputs {
      outputs.append(Output(reporter: output.format.reporter(forFiles), file: try AtomicFile(output.path)))
    }
    outputs.append(Output(reporter: choices.format.reporter(context), file: nil))
    if choices.format == .github, let path = console.environment("GITHUB_STEP_SUMMARY"), !path.isEmpty {
      stepSummary = StepSummary(path: path, reporter: ReportFormat.markdown.reporter(forFiles))
    }
    // `totrinh … | head` ends early on purpose; files are finished all the same.
    if endsWithReader, outputs.count == 1, stepSummary == nil { console.endWithReader() }
    write { $0.begin() }
  }

  /// Adds a result to every report.
  mutating func add(_ result: FileResult) {
    write { $0.add(result) }
    if isStream { console.flush() }
  }

  /// Ends every report and gives the files their names.
  mutating func end(_ summary: RunSummary) throws(AtomicFile.Failure) {
    write { $0.end(summary) }
    if let failure { throw failure }
    for output in outputs { try output.file?.commit() }
    try stepSummary?.append()
  }

  /// Writes a piece of each report, unless a file failed before.
  private mutating func write(_ piece: (inout any Reporter) -> [UInt8]) {
    stepSummary?.add(piece)
    for index in outputs.indices where failure == nil {
      let bytes = piece(&outputs[index].reporter)
      do throws(AtomicFile.Failure) {
        if let file = outputs[index].file { try file.write(bytes) } else { console.write(bytes) }
      } catch {
        failure = error
      }
    }
  }
}

/// What is added to the file that GitHub Actions shows as the summary of a step; others may have written there before.
private struct StepSummary {
  /// The path of the file.
  let path: String
  /// Puts the summary together.
  var reporter: any Reporter
  /// What it came to so far; the reporter keeps it short.
  private var bytes: [UInt8] = []

  /// Begins a summary.
  init(path: String, reporter: any Reporter) {
    self.path = path
    self.reporter = reporter
  }

  /// Adds a piece.
  mutating func add(_ piece: (inout any Reporter) -> [UInt8]) {
    bytes += piece(&reporter)
  }

  /// Writes everything at the end of the file.
  func append() throws(AtomicFile.Failure) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o666)
    guard descriptor >= 0 else { throw AtomicFile.Failure(path: path, code: errno) }
    defer { close(descriptor) }
    if let code = Descriptor.write(bytes, to: descriptor) { throw AtomicFile.Failure(path: path, code: code) }
  }
}
