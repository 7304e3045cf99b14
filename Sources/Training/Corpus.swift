import Checking
import DocumentModel
import DocumentReading
import Recognition

/// What keeps the program from its work.
struct TrainingError: Error {
  /// What is wrong, for a person.
  var message: String
}

/// The labelled documents of `Tests/Corpus`, read once.
struct Corpus {
  /// The documents.
  private(set) var examples: [Example] = []
  /// The spelling of each feature, by index.
  private(set) var spellings: [String] = []
  /// The number of each feature, by index.
  private(set) var hashes: [UInt64] = []
  /// The index of each feature.
  private var indices: [UInt64: Int32] = [:]
  /// The reader of the elements, built-in data.
  private let recognizer: Recognizer
  /// The names of the elements.
  static let elements = SecondReaderColumns.elements.map(\.name)

  /// Reads the frames and the sets below a folder.
  init(root: String) throws(TrainingError) {
    do {
      let data = RuleFile.builtIn.filter { $0.path.hasPrefix("lexicon/") || $0.path.hasPrefix("registers/") }
      recognizer = try Recognizer(files: data.map { ($0.path, $0.bytes) })
    } catch {
      throw TrainingError(message: "the built-in lexicon is faulty: \(error.faults)")
    }
    let frames = FolderWalk(root + "/frames").files.sorted()
    guard !frames.isEmpty else { throw TrainingError(message: "no frames below \(root)") }
    for path in frames { try addFrame(path) }
    for set in ["dev", "dev2", "dev3", "dev4", "dev5", "late"] { try addSet(root + "/" + set, named: set) }
  }

  /// Adds the documents that a frame makes.
  private mutating func addFrame(_ path: String) throws(TrainingError) {
    let name = String(path.split(separator: "/").last?.split(separator: ".").first ?? "")
    let text = String(decoding: try Corpus.read(path), as: UTF8.self)
    guard let frame = Frame(name: name, text: text, elements: Corpus.elements) else {
      throw TrainingError(message: "\(path) is no frame")
    }
    let author = String(name.split(separator: "-").first ?? "")
    for (isPair, picks) in [(true, frame.minimalPairs()), (false, frame.rotations(3))] {
      for (number, pick) in picks.enumerated() {
        let document = try Corpus.parse(Array(frame.filled(pick, elements: Corpus.elements).utf8), "\(name).txt")
        try add(
          document, name: "\(name)/\(number)", set: "frames", fold: author, isPair: isPair,
          statuses: pick.map(\.status), rows: pick.map(\.row), accepted: nil)
      }
    }
  }

  /// Adds a folder with `labels.tsv`.
  private mutating func addSet(_ folder: String, named set: String) throws(TrainingError) {
    for cells in try Corpus.labels(of: folder) where cells[1] == "totrinh" {
      let document = try Corpus.parse(try Corpus.read(folder + "/" + cells[0]), cells[0])
      try add(
        document, name: "\(set)/\(cells[0])", set: set, fold: set, isPair: false, statuses: Array(cells[2...5]),
        rows: [], accepted: cells[7] == "accept")
    }
  }

  /// Adds a document.
  private mutating func add(
    _ document: Document, name: String, set: String, fold: String, isPair: Bool, statuses: [String], rows: [String],
    accepted: Bool?
  ) throws(TrainingError) {
    var labels: [Int] = []
    for (element, status) in zip(SecondReaderColumns.elements, statuses) {
      guard let place = element.statuses.firstIndex(of: status) else {
        throw TrainingError(message: "\(name): \(element.name) has no status \(status)")
      }
      labels.append(place)
    }
    let known = indices
    let collector = SpellingCollector()
    let features = recognizer.features(of: document) { hash, spelling in
      if known[hash] == nil { collector.spellings[hash] = spelling }
    }
    let newSpellings = collector.spellings
    let windows = features.windows.map { window in
      window.features.map { index(of: $0.hash, newSpellings) }
    }
    let whole = features.whole.map { index(of: $0, newSpellings) }
    let said = recognizer.recognize(document)
    let grammar = [
      said.authority.status.rawValue, said.appraisal.status.rawValue, said.consultation.status.rawValue,
      said.recommendation.status.rawValue,
    ]
    let grammarLabels = zip(SecondReaderColumns.elements, grammar).map { $0.statuses.firstIndex(of: $1) ?? 0 }
    let isShown = [
      !said.authority.evidence.isEmpty, !said.appraisal.evidence.isEmpty, !said.consultation.evidence.isEmpty,
      !said.recommendation.evidence.isEmpty,
    ]
    let confidences = [
      said.authority.confidence, said.appraisal.confidence, said.consultation.confidence,
      said.recommendation.confidence,
    ]
    let isAccepted = !labels.enumerated().contains { Verdicts.returns($0.offset, $0.element) }
    examples.append(
      Example(
        name: name, set: set, fold: fold, isPair: isPair, labels: labels, rows: rows, accepted: accepted ?? isAccepted,
        windows: windows, whole: whole, grammar: grammarLabels, isShown: isShown,
        isLeaning: confidences.map { $0 == .doubtful }))
  }

  /// The index of a feature, made where there is none yet.
  private mutating func index(of hash: UInt64, _ names: [UInt64: String]) -> Int32 {
    if let index = indices[hash] { return index }
    let index = Int32(truncatingIfNeeded: hashes.count)
    indices[hash] = index
    hashes.append(hash)
    spellings.append(names[hash] ?? "")
    return index
  }

  /// The rows of a folder's `labels.tsv`, each of at least eight cells.
  static func labels(of folder: String) throws(TrainingError) -> [[String]] {
    let table = String(decoding: try read(folder + "/labels.tsv"), as: UTF8.self)
    var rows: [[String]] = []
    for line in table.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 8 else { throw TrainingError(message: "\(folder)/labels.tsv: a row is too short: \(line)") }
      rows.append(cells)
    }
    return rows
  }

  /// The bytes of a file.
  static func read(_ path: String) throws(TrainingError) -> [UInt8] {
    do { return try FileInput.read(path) } catch { throw TrainingError(message: "\(path): \(error.english)") }
  }

  /// A document from its bytes.
  static func parse(_ bytes: [UInt8], _ name: String) throws(TrainingError) -> Document {
    do { return try DocumentReader().read(bytes, name: name) } catch {
      throw TrainingError(message: "\(name): \(error.english)")
    }
  }
}

/// Receives the spellings of features.
private final class SpellingCollector {
  /// The spellings by number.
  var spellings: [UInt64: String] = [:]
}
