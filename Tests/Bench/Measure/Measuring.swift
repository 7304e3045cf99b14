import TestSupport

/// What every part of a run needs: the batch, the programs, how often each thing is done.
struct Measuring {
  /// The batch.
  let folder: BatchFolder
  /// The program that is measured.
  let binary: String
  /// Python, with python-docx where that is to be compared with.
  let python: String
  /// What the seconds of the report are.
  let clock: Command.Clock
  /// How often each pair is measured.
  let count: Int
  /// A folder for what is made on the way; removed with this value.
  let scratch: TemporaryFolder
  /// The Word files.
  let words: [String]

  /// This program, which is the limit too.
  private static let own = ProgramRun.program.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/bench"

  /// Prepares a run.
  init(_ folder: String, binary: String?, python: String?, clock: Command.Clock, count: Int) throws(BenchFailure) {
    self.folder = BatchFolder(folder)
    self.binary = binary ?? ProgramRun.program
    self.python = python ?? "python3"
    self.clock = clock
    self.count = count
    guard let scratch = try? TemporaryFolder() else { throw BenchFailure("no temporary folder can be made") }
    self.scratch = scratch
    words = Files.paths(in: self.folder.word)
    guard !words.isEmpty else { throw BenchFailure("no batch in \(folder); make one: bench make \(folder)") }
    guard Command.works(self.binary, ["--version"]) else {
      throw BenchFailure("\(self.binary) does not run; build it: swift build -c release")
    }
  }

  /// A check of files or folders, as JSON lines.
  func check(_ paths: [String], threads: Int = 1, more: [String] = ["--no-cache"]) throws(BenchFailure) -> Command {
    var inputs = paths
    if paths.count > 1 { inputs = ["--files-from", try list(paths)] }
    let always = ["check", "--format", "jsonl", "--no-config", "--no-progress", "--quiet", "--date", "2026-07-01"]
    return command(binary, always + ["--jobs", "\(threads)"] + more + inputs)
  }

  /// The limit over files.
  func limit(_ paths: [String], threads: Int = 1, mode: LimitParser.Mode = .sax) -> Command {
    command(Self.own, ["limit", "-t", "\(threads)", "-m", mode.rawValue] + paths)
  }

  /// A program whose output is kept until the next one is run.
  func command(_ program: String, _ arguments: [String]) -> Command {
    Command(
      program: program, arguments: arguments, output: scratch.path + "/output", clock: clock,
      variables: ["XDG_CACHE_HOME=" + scratch.path + "/cache", "LC_ALL=C.UTF-8"])
  }

  /// A file that lists paths, one a line.
  func list(_ paths: [String]) throws(BenchFailure) -> String {
    let path = "\(scratch.path)/list-\(paths.count)-\(paths.first?.hash ?? "")"
    try Files.write(Array((paths.joined(separator: "\n") + "\n").utf8), to: path)
    return path
  }

  /// Runs commands in turn, after a first round that is not counted, and returns the samples of each.
  ///
  /// - Parameters:
  ///   - count: how often each is run; as often as the run says unless told.
  ///   - before: runs before each command with its number.
  func inTurn(
    _ commands: [Command], count: Int? = nil, before: (Int) -> Void = { _ in }
  ) throws(BenchFailure) -> [[Command.Sample]] {
    var samples = [[Command.Sample]](repeating: [], count: commands.count)
    for round in 0...(count ?? self.count) {
      for (index, command) in commands.enumerated() {
        before(index)
        let sample = try command.run()
        if round > 0 { samples[index].append(sample) }
      }
    }
    return samples
  }
}

extension String {
  /// A short name for a path that may stand in the name of a file.
  fileprivate var hash: String { filter { $0.isLetter || $0.isNumber } }
}
