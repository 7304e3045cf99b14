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

  /// The ways to read the line, each a run of steps.
  public let readings: [[Step]]

  /// What is wrong with a line.
  public struct Fault: Error, Sendable, Equatable {
    /// The fault in English.
    public let message: String
  }

  /// How many readings one line may have.
  static let mostReadings = 4096
  /// How many words a gap may cover.
  static let gapLength = 8

  /// Reads a line.
  public init(_ line: String) throws(Fault) {
    var scalars = Array(line.unicodeScalars)[...]
    let readings = try PhrasePattern.choice(&scalars, depth: 0)
    guard scalars.isEmpty else { throw Fault(message: "a closing bracket without an opening one") }
    guard !readings.contains(where: \.isEmpty) else { throw Fault(message: "the phrase may be empty") }
    self.readings = readings
  }

  /// Readings separated by `|`.
  private static func choice(_ rest: inout ArraySlice<Unicode.Scalar>, depth: Int) throws(Fault) -> [[Step]] {
    guard depth < 8 else { throw Fault(message: "brackets nested too deep") }
    var all: [[Step]] = []
    while true {
      all += try sequence(&rest, depth: depth)
      guard rest.first == "|" else { break }
      rest.removeFirst()
    }
    return all
  }

  /// Words and brackets one after the other.
  private static func sequence(_ rest: inout ArraySlice<Unicode.Scalar>, depth: Int) throws(Fault) -> [[Step]] {
    var readings: [[Step]] = [[]]
    var word = String.UnicodeScalarView()
    func flush() {
      let steps = Tokenizer.foldedWords(of: String(word)).map(Step.word)
      word = String.UnicodeScalarView()
      if !steps.isEmpty { readings = readings.map { $0 + steps } }
    }
    scan: while let scalar = rest.first {
      switch scalar {
      case "|", ")": break scan
      case "(":
        flush()
        rest.removeFirst()
        var inner = try choice(&rest, depth: depth + 1)
        guard rest.first == ")" else { throw Fault(message: "an opening bracket without a closing one") }
        rest.removeFirst()
        if rest.first == "?" {
          rest.removeFirst()
          inner.append([])
        }
        guard readings.count * inner.count <= mostReadings else { throw Fault(message: "too many readings") }
        readings = readings.flatMap { head in inner.map { head + $0 } }
      case "<":
        flush()
        guard let end = rest.firstIndex(of: ">") else { throw Fault(message: "`<` without `>`") }
        let name = String(String.UnicodeScalarView(rest[rest.index(after: rest.startIndex)..<end]))
        rest = rest[rest.index(after: end)...]
        readings = readings.map { $0 + [.name(name)] }
      case "…":
        flush()
        rest.removeFirst()
        readings = readings.map { $0 + [.gap(gapLength)] }
      default:
        word.append(scalar)
        rest.removeFirst()
      }
    }
    flush()
    return readings
  }
}
