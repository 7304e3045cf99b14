import Checking
import DocumentModel
import DocumentReading
import Glibc

/// One run over many broken files.
struct FuzzRun {
  /// The most memory of the whole process, in bytes.
  private static let memory = 200 << 20
  /// The least share of files that are read in spite of all; with fewer, the mutations would try nothing but the doors.
  private static let leastRead = 0.4

  /// What to do.
  private let options: FuzzOptions

  /// Creates a run.
  init(_ options: FuzzOptions) { self.options = options }

  /// Reads all files and tells whether each ended well.
  func run() -> Bool {
    let watchdog = Watchdog()
    watchdog.start()
    let judge = Self.judge()
    var outcomes: [String: Int] = [:]
    for number in options.first..<options.first + options.count {
      if options.isVerbose { Fuzz.tell("\(number)") }
      let bytes = Mutation(seed: options.seed, number: number).bytes
      watchdog.begin(number)
      outcomes[outcome(of: bytes, number: number, judge: judge), default: 0] += 1
      let fault =
        switch number % 4 {
        case 1: Annotating.fault(in: bytes, seed: UInt64(number))
        case 2: Self.difference(in: bytes)
        default: String?.none
        }
      watchdog.end()
      if let fault {
        print("file \(number) of seed \(options.seed): \(fault)")
        return false
      }
      if Usage.now.peak > Self.memory {
        print("file \(number) of seed \(options.seed) brought memory to \(Usage.now.peak >> 20) MB")
        return false
      }
    }
    let told = outcomes.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    print("\(options.count) files: \(told)")
    print("\(Usage.now.described), slowest file \(watchdog.slowest) ms")
    return Double(outcomes["read", default: 0]) >= Self.leastRead * Double(options.count)
  }

  /// Reads one file; every eighth goes through the whole check.
  private func outcome(of bytes: [UInt8], number: Int, judge: BatchRunner.Judge?) -> String {
    if number % 8 == 0, let judge {
      guard case .unjudged(let why) = judge(bytes, "a.docx").verdict else { return "read" }
      return why.code == Unjudged.notASubmissionCode ? "read" : why.code
    }
    do {
      _ = try DocumentReader().read(bytes, name: "a.docx")
      return "read"
    } catch {
      return error.reason.rawValue
    }
  }

  /// What the two ways of reading XML tell differently of a file; nil where they agree, as they must.
  private static func difference(in bytes: [UInt8]) -> String? {
    func read(_ markup: WordMarkup) -> Result<Document, ReadingError> {
      do { return .success(try DocumentReader(markup: markup).read(bytes, name: "a.docx")) } catch {
        return .failure(error)
      }
    }
    return read(.quick) == read(.libxml2) ? nil : "the tokeniser and libxml2 read it differently"
  }

  /// A judge with the built-in rules; nil where these are broken, which other tests find.
  private static func judge() -> BatchRunner.Judge? {
    guard let today = CivilDate("2026-01-01"), let sources = try? RuleSources.load(RuleSelection()),
      let checker = try? Checker(sources: sources, settings: Checker.Settings(today: today))
    else { return nil }
    return checker.makeJudge()
  }
}
