/// A pattern of paths in the way of `.editorconfig`: `*`, `**`, `?`, `[a-z]`, `[!a]`, `{one,two}`.
///
/// Letters are compared as readers see them, so that a name typed with composed marks matches one with combining marks.
public struct PathGlob: Sendable, Hashable {
  /// The longest pattern, in characters.
  private static let longest = 1024
  /// The most patterns that braces may stand for.
  private static let mostAlternatives = 256

  /// A piece of a pattern.
  private enum Token: Sendable, Hashable {
    /// One character.
    case literal(Character)
    /// Any character but a slash.
    case one
    /// Any number of characters but slashes.
    case many
    /// Any number of characters.
    case anything
    /// Nothing, or any folders with the slash behind them.
    case folders
    /// A character of a set, or none of it.
    case set([ClosedRange<Character>], isNegated: Bool)
  }

  /// The pattern as it was written.
  public let source: String
  /// What its braces stand for, each as pieces.
  private let alternatives: [[Token]]

  /// Reads a pattern; nil where it is empty, too long or stands for too many.
  public init?(_ source: String) {
    guard !source.isEmpty, source.count <= Self.longest else { return nil }
    self.source = source
    var pattern = Array(source)
    if pattern.last == "/" { pattern += "**" }
    if pattern.first == "/" {
      pattern.removeFirst()
    } else if !pattern.contains("/") {
      pattern = Array("**/") + pattern
    }
    guard let expanded = Self.expand(pattern) else { return nil }
    alternatives = expanded.map(Self.tokens)
  }

  /// Whether a path, relative to the folder of the pattern, matches.
  public func matches(_ path: String) -> Bool {
    let characters = Array(path)
    return alternatives.contains { Self.matches($0, characters) }
  }

  /// Whether a path or one of the folders it lies in matches.
  public func covers(_ path: String) -> Bool {
    if matches(path) { return true }
    return path.indices.contains { path[$0] == "/" && matches(String(path[..<$0])) }
  }

  /// Follows all ways through the pieces at once, so that no pattern takes long.
  private static func matches(_ tokens: [Token], _ path: [Character]) -> Bool {
    var states = closure([0], tokens, atFolder: true)
    for character in path {
      var next: Set<Int> = []
      for state in states where state < tokens.count {
        switch tokens[state] {
        case .literal(let wanted): if wanted == character { next.insert(state + 1) }
        case .one: if character != "/" { next.insert(state + 1) }
        case .many: if character != "/" { next.insert(state) }
        case .anything, .folders: next.insert(state)
        case .set(let ranges, let isNegated):
          let isIn = ranges.contains { $0.contains(character) }
          if isIn != isNegated && character != "/" { next.insert(state + 1) }
        }
      }
      states = closure(next, tokens, atFolder: character == "/")
      if states.isEmpty { return false }
    }
    return states.contains(tokens.count)
  }

  /// The states with those that need no further character; folders end behind a slash only.
  private static func closure(_ states: Set<Int>, _ tokens: [Token], atFolder: Bool) -> Set<Int> {
    var closed = states
    var waiting = Array(states)
    while let state = waiting.popLast() {
      guard state < tokens.count else { continue }
      let passes =
        switch tokens[state] {
        case .many, .anything: true
        case .folders: atFolder
        case .literal, .one, .set: false
        }
      if passes && closed.insert(state + 1).inserted { waiting.append(state + 1) }
    }
    return closed
  }

  /// The patterns that a pattern with braces stands for; nil where they are too many.
  private static func expand(_ pattern: [Character]) -> [[Character]]? {
    var done: [[Character]] = []
    var waiting = [pattern]
    while let next = waiting.popLast() {
      guard let (open, close, commas) = braces(next) else {
        done.append(next)
        continue
      }
      let cuts = [open] + commas + [close]
      for (start, end) in zip(cuts, cuts.dropFirst()) {
        var whole = Array(next[..<open])
        whole.append(contentsOf: next[(start + 1)..<end])
        whole.append(contentsOf: next[(close + 1)...])
        waiting.append(whole)
      }
      guard done.count + waiting.count <= mostAlternatives else { return nil }
    }
    return done
  }

  /// The innermost braces that hold a comma: where they open and close, and the commas between.
  private static func braces(_ pattern: [Character]) -> (open: Int, close: Int, commas: [Int])? {
    var open: Int?
    var commas: [Int] = []
    for (index, character) in pattern.enumerated() {
      switch character {
      case "{": (open, commas) = (index, [])
      case ",": commas.append(index)
      case "}":
        if let open, !commas.isEmpty { return (open, index, commas) }
        open = nil
      default: break
      }
    }
    return nil
  }

  /// The pieces of a pattern without braces.
  private static func tokens(_ pattern: [Character]) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < pattern.count {
      let rest = pattern[index...]
      if rest.starts(with: "**/") && (index == 0 || pattern[index - 1] == "/") {
        tokens.append(.folders)
        index += 3
      } else if rest.starts(with: "**") {
        tokens.append(.anything)
        index += 2
      } else if let (set, end) = set(rest) {
        tokens.append(set)
        index = end
      } else {
        switch pattern[index] {
        case "*": tokens.append(.many)
        case "?": tokens.append(.one)
        default: tokens.append(.literal(pattern[index]))
        }
        index += 1
      }
    }
    return tokens
  }

  /// The set that a pattern begins with, and the index after it.
  private static func set(_ rest: ArraySlice<Character>) -> (Token, Int)? {
    guard rest.first == "[", let close = rest.dropFirst(2).firstIndex(of: "]") else { return nil }
    var inside = rest[(rest.startIndex + 1)..<close]
    let isNegated = inside.first == "!"
    if isNegated { inside.removeFirst() }
    guard !inside.isEmpty, !inside.contains("/") else { return nil }
    var ranges: [ClosedRange<Character>] = []
    var index = inside.startIndex
    while index < inside.endIndex {
      let first = inside[index]
      if index + 2 < inside.endIndex, inside[index + 1] == "-", first <= inside[index + 2] {
        ranges.append(first...inside[index + 2])
        index += 3
      } else {
        ranges.append(first...first)
        index += 1
      }
    }
    return (.set(ranges, isNegated: isNegated), close + 1)
  }
}
