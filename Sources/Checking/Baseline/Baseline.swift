/// A list of known findings, by content: what is in it does not count, wherever it moves.
public struct Baseline: Sendable, Equatable {
  /// A known finding.
  public struct Entry: Sendable, Hashable {
    /// The key of its rule and words.
    public var fingerprint: String
    /// The rule.
    public var rule: String
    /// The file in which it was seen last.
    public var path: String

    /// Creates an entry.
    public init(fingerprint: String, rule: String, path: String) {
      self.fingerprint = fingerprint
      self.rule = rule
      self.path = path
    }
  }

  /// Why a file is no such list.
  public struct Failure: Error, Sendable, Equatable {
    /// The line, from 1; 0 where the file as a whole is meant.
    public var line: Int
    /// What is wrong.
    public var message: Message
  }

  /// The first line of the file.
  private static let heading = "# totrinh baseline 1"

  /// The known findings, in the order of the file.
  public private(set) var entries: [Entry]
  /// The keys of all entries.
  private let fingerprints: Set<String>

  /// Creates a list.
  public init(_ entries: [Entry]) {
    self.entries = entries
    fingerprints = Set(entries.map(\.fingerprint))
  }

  /// Reads a file: below the heading, a line `fingerprint TAB rule TAB path` for each finding.
  public init(reading bytes: [UInt8]) throws(Failure) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.first == Self.heading[...] else {
      throw Failure(
        line: 1,
        message: Message(
          vietnamese: "không phải là tệp do --write-baseline ghi", english: "no file that --write-baseline wrote"))
    }
    var entries: [Entry] = []
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty && !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      guard cells.count == 3, cells[0].utf8.count == 32, cells[0].allSatisfy(\.isHexDigit), !cells[1].isEmpty else {
        throw Failure(
          line: index + 1,
          message: Message(
            vietnamese: "dòng này không đúng dạng: mã, quy tắc, đường dẫn cách nhau bằng phím Tab",
            english: "this line is not: key, rule and path, separated by tabs"))
      }
      entries.append(Entry(fingerprint: String(cells[0]), rule: String(cells[1]), path: String(cells[2])))
    }
    self.init(entries)
  }

  /// Whether a finding is known.
  public func contains(_ finding: Finding) -> Bool { fingerprints.contains(finding.fingerprint) }

  /// The file, one line a finding, by path, rule and key, so that changes are easy to read.
  public var bytes: [UInt8] {
    let sorted = Set(entries).sorted { left, right in
      if left.path != right.path { return PathOrder.precedes(left.path, right.path) }
      if left.rule != right.rule { return RuleIdentifier.precedes(left.rule, right.rule) }
      return left.fingerprint < right.fingerprint
    }
    let lines = sorted.map { "\($0.fingerprint)\t\($0.rule)\t\(Self.oneLine($0.path))" }
    return Array(([Self.heading] + lines).joined(separator: "\n").utf8) + [0x0A]
  }

  /// A path that keeps to its line.
  private static func oneLine(_ path: String) -> String {
    String(path.map { $0.isNewline ? "\u{FFFD}" : $0 })
  }
}

/// What a run learns about a list of known findings.
public struct BaselineRun: Sendable {
  /// The list; nil where the run only writes one.
  private let known: Baseline?
  /// The entries seen again or for the first time.
  private var seen: [Baseline.Entry] = []
  /// The files that were judged.
  private var judged: Set<String> = []

  /// Begins a run.
  public init(_ known: Baseline?) {
    self.known = known
  }

  /// Takes the known findings out of what counts for a file.
  public mutating func apply(to result: inout FileResult) {
    if case .unjudged = result.verdict { return }
    let path = Self.plain(result.path)
    judged.insert(path)
    let entries = result.findings.map { Baseline.Entry(fingerprint: $0.fingerprint, rule: $0.rule, path: path) }
    guard let known else {
      seen += entries
      return
    }
    seen += zip(result.findings, entries).filter { known.contains($0.0) }.map(\.1)
    result.suppress(.baseline, where: known.contains)
  }

  /// The entries that were not found again, of files that were judged or are gone.
  public var stale: [Baseline.Entry] {
    let again = Set(seen.map(\.fingerprint))
    return (known?.entries ?? []).filter { !again.contains($0.fingerprint) && isOver($0.path) }
  }

  /// The list to be written: what was found, and of an older list no more than was found again.
  public var rewritten: Baseline {
    let again = Set(seen.map(\.fingerprint))
    // Of files that this run did not look at nothing is known, so their entries stay.
    let others = (known?.entries ?? []).filter { !again.contains($0.fingerprint) && !isOver($0.path) }
    return Baseline(seen + others)
  }

  /// Whether a run says all that there is to say of a file: it was judged, or it is gone.
  private func isOver(_ path: String) -> Bool { judged.contains(path) || FileInput.kind(of: path) != .file }

  /// A path without what does not change it.
  private static func plain(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2).drop { $0 == "/" } }
    return String(path)
  }
}
