import Glibc

/// `bench make|run|limit`: makes files like those of offices and measures the program on them.
@main struct Bench {
  /// What the program says when it is asked or called wrongly.
  private static let usage = """
    usage: bench make FOLDER [--files N] [--seed N]
                           make the files that are measured: N submissions (2000) as Word, text and Markdown,
                           a Word file of 2,000 pages and one with 100 MB of XML; the same bytes each time
           bench run FOLDER [--binary PATH] [--python PATH] [--repeat N] [--clock wall|processor] [--only PART,…]
                           measure the program on them, each figure against another thing run in turn, and print a report;
                           seconds are those that pass, or those of processors, which a busy machine changes less;
                           parts: word stages rules latency cache memory scaling text
           bench limit [-t THREADS] [-m io|inflate|sax] FILE…
                           do with Word files what no correct reader can leave out: read, inflate, parse
    Run it in release: swift run -c release bench make FOLDER
    Exit status: 0 done, 2 wrongly called or not done in full.
    """

  /// Runs one command.
  static func main() {
    var words = Array(CommandLine.arguments.dropFirst())
    guard let command = words.first else { leave(usage) }
    words.removeFirst()
    do throws(BenchFailure) {
      switch command {
      case "make": try make(words)
      case "run": try run(words)
      case "limit": try limit(words)
      case "--help", "help": print(usage)
      default: leave(usage)
      }
    } catch {
      leave("bench: \(error.message)")
    }
  }

  /// Makes a batch.
  private static func make(_ words: [String]) throws(BenchFailure) {
    let options = try BenchOptions(words, names: ["--files", "--seed"])
    guard options.paths.count == 1 else { leave(usage) }
    let count = try options.number("--files") ?? 2_000
    let seed = try options.number("--seed").map { UInt64($0) } ?? Batch.seed
    try Batch(seed: seed).write(to: options.paths[0], count: count)
  }

  /// Measures.
  private static func run(_ words: [String]) throws(BenchFailure) {
    let options = try BenchOptions(words, names: ["--binary", "--python", "--repeat", "--clock", "--only"])
    guard options.paths.count == 1 else { leave(usage) }
    let names = options.text("--only")?.split(separator: ",").map(String.init)
    let parts = try names?.map { name throws(BenchFailure) -> Part in
      guard let part = Part(rawValue: name) else { throw BenchFailure("there is no part \(name); see bench --help") }
      return part
    }
    guard let clock = Command.Clock(rawValue: options.text("--clock") ?? "wall") else { leave(usage) }
    let measuring = try Measuring(
      options.paths[0], binary: options.text("--binary"), python: options.text("--python"), clock: clock,
      count: try options.number("--repeat") ?? 5)
    var report = Report()
    report.table(MachineText.rows(clock))
    for part in parts ?? Part.allCases { try part.measure(measuring, &report) }
    report.bounds()
  }

  /// Does what no reader can leave out.
  private static func limit(_ words: [String]) throws(BenchFailure) {
    let options = try BenchOptions(words, names: ["-t", "-m"])
    guard let mode = LimitParser.Mode(rawValue: options.text("-m") ?? "sax") else { leave(usage) }
    let outcome = Limit(options.paths, mode: mode).run(threads: try options.number("-t") ?? 1)
    print("\(options.paths.count) files, \(outcome.failures) broken, \(outcome.xmlBytes) bytes of XML")
    guard outcome.failures == 0 else { throw BenchFailure("\(outcome.failures) files are broken") }
  }

  /// Ends with a message.
  private static func leave(_ message: String) -> Never {
    let bytes = Array((message + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
    exit(2)
  }
}
