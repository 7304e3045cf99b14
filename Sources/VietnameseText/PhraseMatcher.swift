/// All phrases of a lexicon as one tree over words, matched at every token of a text in one pass.
public struct PhraseMatcher: Sendable {
  /// A phrase found in a text.
  public struct Hit: Sendable, Equatable {
    /// The group the phrase belongs to.
    public var group: Int
    /// The tokens it covers.
    public var tokens: Range<Int>

    /// Creates a hit.
    public init(group: Int, tokens: Range<Int>) {
      self.group = group
      self.tokens = tokens
    }
  }

  /// What leads from one node to the next beside words.
  private enum Edge: Sendable, Equatable {
    case name(Int)
    case gap(Int)
  }

  /// One point of the tree: what may follow, and which groups end here.
  private struct Node: Sendable {
    var hasWords = false
    var others: [(edge: Edge, node: Int)] = []
    var groups: [Int] = []
  }

  /// The tree; the root comes first.
  private var nodes = [Node()]
  /// The nodes that words lead to, by the node before and the word's number.
  private var steps: [UInt64: Int] = [:]
  /// The names that patterns may ask for, by number.
  private let nameNumbers: [String: Int]
  /// The words that phrases are made of.
  public private(set) var vocabulary: Vocabulary

  /// Creates a matcher without phrases that knows these classes of names, and the words of a matcher before it.
  public init(names: [String], vocabulary: Vocabulary = Vocabulary()) {
    nameNumbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    self.vocabulary = vocabulary
  }

  /// The same phrases with a larger vocabulary that begins with its own.
  public func knowing(_ larger: Vocabulary) -> PhraseMatcher {
    var matcher = self
    matcher.vocabulary = larger
    return matcher
  }

  /// Adds a word that no phrase holds, so that tokens tell it by number.
  public mutating func intern(_ word: String) -> Int32 {
    vocabulary.intern(Tokenizer.foldedWords(of: word).first ?? [])
  }

  /// Adds a phrase to a group.
  public mutating func add(_ pattern: PhrasePattern, group: Int) throws(PhrasePattern.Fault) {
    for node in try follow(pattern.parts, from: [0]) where !nodes[node].groups.contains(group) {
      nodes[node].groups.append(group)
    }
  }

  /// The nodes behind some parts of a phrase, by all readings of these; made where there are none yet.
  private mutating func follow(_ parts: [PhrasePattern.Part], from start: [Int]) throws(PhrasePattern.Fault) -> [Int] {
    var here = start
    for part in parts {
      switch part {
      case .step(.word(let folded)):
        let word = vocabulary.intern(folded)
        for index in here.indices { here[index] = follow(word: word, from: here[index]) }
      case .step(.gap(let length)):
        for index in here.indices { here[index] = follow(.gap(length), from: here[index]) }
      case .step(.name(let name)):
        guard let number = nameNumbers[name] else { throw PhrasePattern.Fault(message: "no class named <\(name)>") }
        for index in here.indices { here[index] = follow(.name(number), from: here[index]) }
      case .choice(let choices):
        var next: [Int] = []
        var known: Set<Int> = []
        for choice in choices {
          for node in try follow(choice, from: here) where known.insert(node).inserted { next.append(node) }
        }
        here = next
      }
    }
    return here
  }

  /// The node behind a word, made where there is none yet.
  private mutating func follow(word: Int32, from node: Int) -> Int {
    let key = Self.key(node, word)
    if let next = steps[key] { return next }
    nodes.append(Node())
    nodes[node].hasWords = true
    steps[key] = nodes.count - 1
    return nodes.count - 1
  }

  /// The node behind a name or a gap, made where there is none yet.
  private mutating func follow(_ edge: Edge, from node: Int) -> Int {
    if let next = nodes[node].others.first(where: { $0.edge == edge }) { return next.node }
    nodes.append(Node())
    nodes[node].others.append((edge, nodes.count - 1))
    return nodes.count - 1
  }

  /// What stands for a node and a word behind it.
  private static func key(_ node: Int, _ word: Int32) -> UInt64 {
    UInt64(truncatingIfNeeded: node) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// The node that a token's word leads to; nil where none does.
  private func next(_ node: Int, _ token: Token) -> Int? {
    token.id >= 0 && nodes[node].hasWords ? steps[Self.key(node, token.id)] : nil
  }

  /// The phrases that begin at each token, the longest of each group; `names` tells the names that begin at a token.
  ///
  /// - Parameter names: for a token, the numbers of the classes of a name that begins there, and the token after it.
  public func hits(in tokens: [Token], names: (Int) -> [(name: Int, end: Int)]) -> [Hit] {
    var found: [Hit] = []
    var longest: [Int: Int] = [:]
    for start in tokens.indices {
      longest.removeAll(keepingCapacity: true)
      walk(0, at: start, tokens, names) { group, end in
        if end > longest[group] ?? 0 { longest[group] = end }
      }
      for (group, end) in longest.sorted(by: { $0.key < $1.key }) {
        found.append(Hit(group: group, tokens: start..<end))
      }
    }
    return found
  }

  /// Follows every path from a node through the tokens.
  private func walk(
    _ node: Int, at index: Int, _ tokens: [Token], _ names: (Int) -> [(name: Int, end: Int)],
    _ found: (Int, Int) -> Void
  ) {
    for group in nodes[node].groups { found(group, index) }
    guard index < tokens.count else { return }
    if let next = next(node, tokens[index]) { walk(next, at: index + 1, tokens, names, found) }
    for (edge, next) in nodes[node].others {
      switch edge {
      case .name(let number):
        for name in names(index) where name.name == number && name.end > index {
          walk(next, at: name.end, tokens, names, found)
        }
      case .gap(let length):
        var position = index
        for _ in 0...length {
          walk(next, at: position, tokens, names, found)
          guard position < tokens.count, !PhraseMatcher.endsClause(tokens[position]) else { break }
          position += 1
        }
      }
    }
    // A comma, dash or `&` between the words of a phrase does not part them.
    if node != 0, PhraseMatcher.joins(tokens[index]), index + 1 < tokens.count,
      let next = next(node, tokens[index + 1])
    {
      walk(next, at: index + 2, tokens, names, found)
    }
  }

  /// Whether a mark may stand between two words of a phrase.
  private static func joins(_ token: Token) -> Bool {
    token.isMark(",") || token.isMark("-") || token.isMark("&")
  }

  /// Whether a token ends the clause that a gap may not leave.
  private static func endsClause(_ token: Token) -> Bool {
    token.kind == .lineEnd || token.isMark(".") || token.isMark(";") || token.isMark(":")
  }
}
