import Glibc

/// `fuzz run|save|annotate|measure`: reads and annotates many broken Word files, writes one of them out, annotates whole
/// ones at random places, or measures the reading of large ones.
@main struct Fuzz {
  /// What the program says when it is called wrongly.
  private static let usage = """
    usage: fuzz run [--seed N] [--first N] [--count N] [--verbose]
                                 read that many broken files (20000 unless told), within 2 s and 200 MB each;
                                 with --verbose the number of each is told before it is read
           fuzz save SEED NUMBER PATH
                                 write one of these files
           fuzz annotate FOLDER FILE…
                                 write annotated copies, for Tests/Tools/check-annotated --pairs
           fuzz measure FILE…    read files, and tell the processor time and the memory of each
    Run it in release: swift run -c release fuzz run
    """

  /// Runs one command.
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "run":
      guard let options = FuzzOptions(words.dropFirst()) else { leave(usage) }
      exit(FuzzRun(options).run() ? 0 : 1)
    case "save":
      guard words.count == 4, let seed = UInt64(words[1]), let number = Int(words[2]),
        let file = fopen(words[3], "w")
      else { leave(usage) }
      let bytes = Mutation(seed: seed, number: number).bytes
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    case "annotate" where words.count > 2: Annotating.write(Array(words.dropFirst(2)), to: words[1])
    case "measure" where words.count > 1: for path in words.dropFirst() { Usage.measure(path) }
    default: leave(usage)
    }
  }

  /// Writes a line beside the output.
  static func tell(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }

  /// Ends with a message.
  private static func leave(_ message: String) -> Never {
    tell(message)
    exit(2)
  }
}

/// The options of a run.
struct FuzzOptions: Sendable {
  /// The seed from which, with its number, each file is made.
  private(set) var seed: UInt64 = 1
  /// The number of the first file.
  private(set) var first = 0
  /// How many files are made.
  private(set) var count = 20_000
  /// Whether the number of each is told before it is read.
  private(set) var isVerbose = false

  /// Reads the options; nil where one is wrong.
  init?(_ words: some Collection<String>) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--verbose" {
        isVerbose = true
        continue
      }
      guard let number = rest.popFirst().flatMap({ Int($0) }), number >= 0 else { return nil }
      switch word {
      case "--seed": seed = UInt64(number)
      case "--first": first = number
      case "--count": count = number
      default: return nil
      }
    }
  }
}
