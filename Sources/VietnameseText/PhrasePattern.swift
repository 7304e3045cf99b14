/// One line of a lexicon: words, `(a|b)` choices, `(a)?` options, `<class>` places for names, `…` a short gap.
public struct PhrasePattern: Sendable, Equatable {
  /// One step of a phrase.
  public enum Step: Sendable, Hashable {
    /// A folded word.
    case word([UInt8])
    /// A name of a class, such as `<department>`.
    case name(String)
    /// Up to this many words of any kind, within the clause.
    case gap(Int)
  }

  /// One part of a line.
  indirect enum Part: Sendable, Equatable {
    /// A step that every reading takes.
    case step(Step)
    /// Parts of which a reading takes one.
    case choice([[Part]])
  }

  /// The line as it is written: its parts in order.
  let parts: [Part]

  /// The ways to read the line, each a run of steps.
  public var readings: [[Step]] { Self.readings(of: parts) }

  /// What is wrong with a line.
  public struct Fault: Error, Sendable, Equatable {
    /// The fault in English.
    public let message: String
  }

  /// How many readings one line may have.
  static let mostReadings = 4096
  /// How many words a gap may cover.
  static let gapLength = 8

  /// Parts that were read, and in how many ways they can be.
  private struct Read {
    /// The parts, or the choices of a bracket.
    var parts: [Part] = []
    /// The number of readings.
    var count = 1
    /// Whether one of the readings is empty.
    var mayBeEmpty = true
  }

  /// Reads a line.
  public init(_ line: String) throws(Fault) {
    var scalars = Array(line.unicodeScalars)[...]
    let (choices, _, mayBeEmpty) = try PhrasePattern.choice(&scalars, depth: 0)
    guard scalars.isEmpty else { throw Fault(message: "a closing bracket without an opening one") }
    guard !mayBeEmpty else { throw Fault(message: "the phrase may be empty") }
    parts = choices.count == 1 ? choices[0] : [.choice(choices)]
  }

  /// Choices separated by `|`, how many readings they have, and whether one of these is empty.
  private static func choice(
    _ rest: inout ArraySlice<Unicode.Scalar>, depth: Int
  ) throws(Fault) -> (choices: [[Part]], count: Int, mayBeEmpty: Bool) {
    guard depth < 8 else { throw Fault(message: "brackets nested too deep") }
    var (choices, count, mayBeEmpty): ([[Part]], Int, Bool) = ([], 0, false)
    while true {
      let sequence = try sequence(&rest, depth: depth)
      choices.append(sequence.parts)
      count += sequence.count
      mayBeEmpty = mayBeEmpty || sequence.mayBeEmpty
      guard rest.first == "|" else { break }
      rest.removeFirst()
    }
    return (choices, count, mayBeEmpty)
  }

  /// Words and brackets one after the other.
  private static func sequence(_ rest: inout ArraySlice<Unicode.Scalar>, depth: Int) throws(Fault) -> Read {
    var read = Read()
    var word = String.UnicodeScalarView()
    func add(_ step: Step) {
      read.parts.append(.step(step))
      read.mayBeEmpty = false
    }
    func flush() {
      guard !word.isEmpty else { return }
      for folded in Tokenizer.foldedWords(of: String(word)) { add(.word(folded)) }
      word = String.UnicodeScalarView()
    }
    scan: while let scalar = rest.first {
      switch scalar {
      case "|", ")": break scan
      case "(":
        flush()
        rest.removeFirst()
        var (choices, count, mayBeEmpty) = try choice(&rest, depth: depth + 1)
        guard rest.first == ")" else { throw Fault(message: "an opening bracket without a closing one") }
        rest.removeFirst()
        if rest.first == "?" {
          rest.removeFirst()
          choices.append([])
          (count, mayBeEmpty) = (count + 1, true)
        }
        guard read.count * count <= mostReadings else { throw Fault(message: "too many readings") }
        read.parts.append(.choice(choices))
        read.count *= count
        read.mayBeEmpty = read.mayBeEmpty && mayBeEmpty
      case "<":
        flush()
        guard let end = rest.firstIndex(of: ">") else { throw Fault(message: "`<` without `>`") }
        let name = String(String.UnicodeScalarView(rest[rest.index(after: rest.startIndex)..<end]))
        rest = rest[rest.index(after: end)...]
        add(.name(name))
      case "…":
        flush()
        rest.removeFirst()
        add(.gap(gapLength))
      default:
        word.append(scalar)
        rest.removeFirst()
      }
    }
    flush()
    return read
  }

  /// The ways to read some parts.
  private static func readings(of parts: [Part]) -> [[Step]] {
    var readings: [[Step]] = [[]]
    for part in parts {
      switch part {
      case .step(let step): readings = readings.map { $0 + [step] }
      case .choice(let choices):
        let ends = choices.flatMap { Self.readings(of: $0) }
        readings = readings.flatMap { head in ends.map { head + $0 } }
      }
    }
    return readings
  }
}
