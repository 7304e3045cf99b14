import Checking
import DocumentReading
import Reporting
import TestSupport
import ZipArchive

extension Measuring {
  /// Where the time of a check goes, measured in this process on one thread, stage by stage for each file in turn.
  func stages(_ report: inout Report) throws(BenchFailure) {
    let stages = try Stages(clock)
    for path in words.prefix(20) { stages.measure(path, counts: false) }
    for path in words { stages.measure(path, counts: true) }
    report.heading("Stages")
    report.note(
      "In one process, one thread, \(words.count) files. Reading less inflating, recognising less reading and rules less all before "
        + "them are differences of whole calls, one after the other on each file.")
    let whole = stages.rows.reduce(0) { $0 + $1.seconds }
    var rows = [["stage", "s", "ms a file", "share, %", "of the limit"]]
    for (name, seconds) in stages.rows + [("all", whole), ("limit", stages.limit)] {
      rows.append([
        name, seconds.told(3), (seconds * 1e3 / Double(words.count)).told(3), (seconds / whole * 100).told(1),
        (seconds / stages.limit).told(2),
      ])
    }
    report.table(rows)
  }
}

/// Measures the stages of a check by the calls that the program itself makes.
final class Stages {
  /// The day on which undated files are judged.
  private static let day = CivilDate("2026-07-01") ?? .today()

  /// What the seconds are.
  private let clock: Command.Clock
  /// Reads and recognises.
  private let checker: Checker
  /// Judges.
  private let judge: BatchRunner.Judge
  /// Writes JSON lines.
  private var reporter: any Reporter
  /// Inflates and parses with handlers that do nothing.
  private let parser = LimitParser(.sax)
  /// The seconds of files read, container opened and inflated, document read, submission recognised, tree made, hash,
  /// judged as a whole, and written.
  private var sums = [Double](repeating: 0, count: 8)
  /// The seconds of the limit.
  private(set) var limit = 0.0

  /// Prepares everything that is made once for a run.
  init(_ clock: Command.Clock) throws(BenchFailure) {
    self.clock = clock
    guard let sources = try? RuleSources.load(RuleSelection()),
      let checker = try? Checker(sources: sources, settings: Checker.Settings(today: Self.day))
    else { throw BenchFailure("the built-in rules are faulty") }
    self.checker = checker
    judge = checker.makeJudge()
    reporter = ReportFormat.jsonl.reporter(
      ReportContext(version: "bench", rules: "", descriptions: checker.activeRules, phase: .drafter))
  }

  /// The stages in their order, with seconds.
  var rows: [(name: String, seconds: Double)] {
    let (read, recognised, tree, hash, judged) = (sums[2], sums[3], sums[4], sums[5], sums[6])
    return [
      ("reading the file", sums[0]), ("opening and inflating", sums[1]), ("reading to a `Document`", read - sums[1]),
      ("recognising", recognised - read), ("making the tree", tree),
      ("rules, findings and their places", judged - recognised - tree - hash), ("hash of the file", hash),
      ("writing JSON lines", sums[7]),
    ]
  }

  /// Measures one file.
  func measure(_ path: String, counts: Bool) {
    var times: [Double] = []
    var start = clock.now
    func end() {
      let now = clock.now
      times.append(now - start)
      start = clock.now
    }
    let bytes = Repository.bytes(at: path)
    end()
    Self.inflate(bytes)
    end()
    _ = try? DocumentReader().read(bytes, name: path)
    end()
    let recognised = try? checker.recognized(bytes, name: path)
    end()
    if let (document, submission) = recognised {
      _ = SubmissionXML.tree(of: document, submission, today: Self.day, showsPlaces: false)
    }
    end()
    _ = SHA256.hex(bytes)
    end()
    let result = judge(bytes, path)
    end()
    _ = reporter.add(result)
    end()
    _ = parser.parse(path)
    end()
    guard counts else { return }
    for index in sums.indices { sums[index] += times[index] }
    limit += times[sums.count]
  }

  /// Opens a container and inflates the parts that the limit inflates too.
  private static func inflate(_ bytes: [UInt8]) {
    guard let archive = try? ZipArchive(bytes) else { return }
    for entry in archive.entries where LimitParser.isWanted(entry.name) { try? archive.inflate(entry) { _ in true } }
  }
}
