import DocumentReading

/// Checks many files on all cores and hands their results over in order.
public struct BatchRunner: Sendable {
  /// What became of one input.
  enum Outcome: Sendable {
    /// It has a result.
    case result(FileResult)
    /// It was found by walking and is no submission.
    case passedOver
  }

  /// Judges the bytes of one file; each thread makes one of its own.
  public typealias Judge = (_ bytes: [UInt8], _ path: String) -> FileResult

  /// Creates a thread's judge.
  private let makeJudge: @Sendable () -> Judge
  /// How many threads may work.
  private let jobs: Int
  /// Whether named files that are no submission are passed over too.
  private let passesOverNamed: Bool

  /// Creates a runner.
  public init(jobs: Int, passesOverNamed: Bool, makeJudge: @escaping @Sendable () -> Judge) {
    self.jobs = jobs
    self.passesOverNamed = passesOverNamed
    self.makeJudge = makeJudge
  }

  /// Checks the inputs in their order and returns how many were passed over.
  ///
  /// - Parameters:
  ///   - onResult: runs on the calling thread, in the order of the inputs.
  ///   - onProgress: runs after each input with how many are done.
  public func run(_ inputs: [CheckInput], onResult: (FileResult) -> Void, onProgress: (Int) -> Void = { _ in }) -> Int {
    var passedOver = 0
    let makeJudge = makeJudge
    let passesOverNamed = passesOverNamed
    Workers<Outcome>.run(count: inputs.count, threads: jobs) {
      let judge = makeJudge()
      return { Self.outcome(of: inputs[$0], passesOverNamed: passesOverNamed, judge: judge) }
    } receive: { index, outcome in
      switch outcome {
      case .result(let result): onResult(result)
      case .passedOver: passedOver += 1
      }
      onProgress(index + 1)
    }
    return passedOver
  }

  /// Reads and judges one input.
  private static func outcome(of input: CheckInput, passesOverNamed: Bool, judge: Judge) -> Outcome {
    // Walking would not have found it at all.
    if passesOverNamed && input.source == .file && !FolderWalk.isDocument(input.path) { return .passedOver }
    let result: FileResult
    do {
      result = judge(try bytes(of: input), input.path)
    } catch {
      return .result(FileResult(path: input.path, verdict: .unjudged(Unjudged(error))))
    }
    guard !input.isNamed || passesOverNamed, case .unjudged(let why) = result.verdict else { return .result(result) }
    if why.code == Unjudged.notASubmissionCode { return .passedOver }
    // XML is a common ending: what is no Word document there is one of the other documents of a folder.
    let isForeign = why.code == ReadingError.Reason.notSupported.rawValue && input.path.lowercased().hasSuffix(".xml")
    return isForeign ? .passedOver : .result(result)
  }

  /// The bytes of an input.
  public static func bytes(of input: CheckInput) throws(ReadingError) -> [UInt8] {
    switch input.source {
    case .file: return try FileInput.read(input.path)
    case .standardInput: return try FileInput.readStandardInput()
    case .staged(let object): return try GitRepository.contents(of: object)
    case .unlistable:
      throw ReadingError(
        .unreadable, vietnamese: "Không mở được thư mục này để xem bên trong.", english: "This folder cannot be listed."
      )
    }
  }
}
