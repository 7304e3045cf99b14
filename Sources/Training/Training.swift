import Checking
import Glibc
import Recognition

/// `training train|check|measure|accuracy|image`: learns, checks and measures the weights of the second reader, and writes the
/// image of all rules and data.
@main struct Training {
  /// Where the labelled documents stand, from the root of the repository.
  private static let corpus = "Tests/Corpus"
  /// The labelled sets that training uses.
  private static let sets = ["dev", "dev2", "dev4", "dev5"].map { corpus + "/" + $0 }
  /// Where the weights stand.
  private static let weights = "Rules/weights/second-reader.txt"
  /// What the program says when it is called wrongly.
  private static let usage = """
    usage: training train     learn from Tests/Corpus and write Rules/weights/second-reader.txt
           training check     say whether the weights stand for the corpus, the lexicon and the code
           training measure   learn without each author and each set in turn, and tell how well the rest is read
           training accuracy [FOLDER]…   tell how well the built-in readers read labelled folders (Tests/Corpus/dev…)
           training image [--check]   write Sources/CBuiltInRules/rules.image, or say whether it is as its sources
    Run it in the root of the repository, in release: swift run -c release training check
    """

  /// Runs one command.
  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    let mayGoOn = ["accuracy", "image"]
    guard let command = arguments.first, arguments.count == 1 || mayGoOn.contains(command) else { leave(usage) }
    do throws(TrainingError) {
      switch command {
      case "train": try await train()
      case "check": try await check()
      case "measure": try await measure()
      case "image" where arguments.count == 1: try ImageFile.write()
      case "image" where arguments.dropFirst() == ["--check"]: try ImageFile.check()
      case "accuracy":
        let folders = arguments.dropFirst()
        try Accuracy(folders: folders.isEmpty ? sets : Array(folders)).print()
      default: leave(usage)
      }
    } catch {
      leave(error.message)
    }
  }

  /// The bytes that training gives.
  private static func learned() async throws(TrainingError) -> [UInt8] {
    let corpus = try Corpus(root: corpus)
    let division = Division(corpus: corpus, settings: TrainingSettings())
    let models = await division.models(corpus.examples.filter { !$0.isPair })
    return WeightsFile.bytes(models, spellings: corpus.spellings)
  }

  /// Writes the weights.
  private static func train() async throws(TrainingError) {
    try save(try await learned(), to: weights)
  }

  /// Writes a file and tells its size.
  static func save(_ bytes: [UInt8], to path: String) throws(TrainingError) {
    guard let file = fopen(path, "w") else { throw TrainingError(message: "\(path) cannot be written") }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else {
      throw TrainingError(message: "\(path) was not written in full")
    }
    print("\(path): \(bytes.count) bytes")
  }

  /// Compares the weights with what training gives now.
  private static func check() async throws(TrainingError) {
    let bytes = try await learned()
    let present: [UInt8]
    do { present = try FileInput.read(weights) } catch { throw TrainingError(message: "\(weights): \(error.english)") }
    guard present == bytes else {
      throw TrainingError(
        message: "\(weights) is not what corpus, lexicon and code give: run `swift run -c release training train`")
    }
    print("\(weights) stands for the corpus")
  }

  /// Prints how well documents are read that training did not see.
  private static func measure() async throws(TrainingError) {
    let corpus = try Corpus(root: corpus)
    let judged = await Division(corpus: corpus, settings: TrainingSettings()).judged()
    Measurement(judged: judged, policy: try policy()).print()
  }

  /// Ends with a message on standard error.
  private static func leave(_ message: String) -> Never {
    let line = Array("training: \(message)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    exit(2)
  }

  /// Who wins where the readers differ, as the built-in file tells.
  private static func policy() throws(TrainingError) -> ReaderPolicy {
    guard let file = RuleFile.builtIn.first(where: { $0.path == ReaderPolicy.path }) else { return ReaderPolicy() }
    do { return try ReaderPolicy(file.bytes) } catch {
      throw TrainingError(message: "the built-in policy is faulty: \(error.faults)")
    }
  }
}
