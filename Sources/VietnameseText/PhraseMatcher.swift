import DataImage

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

  /// One point of the tree: what may follow, and which groups end here.
  ///
  /// Most nodes have one word behind them and nothing else, so that is kept here and the rest apart.
  struct Node: BitwiseCopyable, Sendable {
    /// The only word that leads on from here; `noWord` for none, `manyWords` where `steps` knows them.
    var word = Node.noWord
    /// The node that it leads to.
    var next: Int32 = -1
    /// Of many words, a bit for each, some for several, so that most others need not be looked up.
    var filter: UInt32 = 0
    /// The first of the names and gaps that lead on; negative for none.
    var others: Int32 = -1
    /// The first of the groups that end here; negative for none.
    var groups: Int32 = -1

    /// Whether names or gaps lead on.
    var hasOthers: Bool { others >= 0 }

    /// No word has this number.
    static let noWord: Int32 = -3
    /// Nor this one.
    static let manyWords: Int32 = -4

    /// The bit of a word in `filter`.
    static func bit(of word: Int32) -> UInt32 {
      1 &<< ((UInt32(bitPattern: word) &* 0x9E37_79B9) >> 27)
    }
  }

  /// A name or a gap that leads from one node to another.
  struct Other: BitwiseCopyable, Sendable {
    /// The number of a name's class; negative for a gap.
    var name: Int32
    /// How many words a gap may cover.
    var gap: Int32
    /// The node that it leads to.
    var node: Int32
    /// The next one of the same node; negative behind the last.
    var next: Int32 = -1
  }

  /// A group that ends at a node.
  struct GroupEnd: BitwiseCopyable, Sendable {
    /// The group.
    var group: Int32
    /// The next one of the same node; negative behind the last.
    var next: Int32 = -1
  }

  /// The tree; the root comes first, and every node stands before those that it leads to.
  var nodes = FlatArray(repeating: Node(), count: 1)
  /// What leads on beside words.
  var others = FlatArray<Other>()
  /// Which groups end.
  var groups = FlatArray<GroupEnd>()
  /// The nodes that words lead to, by the node before and the word's number.
  var steps = OpenTable()
  /// The nodes that words lead to from the root, by the word's number; negative for none.
  var firstSteps = FlatArray<Int32>()
  /// The names that patterns may ask for, by number.
  var nameNumbers: [String: Int]
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
    for node in try follow(pattern.parts, from: [0]) { end(group, at: node) }
  }

  /// Lets a group end at a node, behind those that do so already.
  private mutating func end(_ group: Int, at node: Int) {
    let group = Int32(truncatingIfNeeded: group)
    let new = Int32(truncatingIfNeeded: groups.count)
    var last: Int32 = -1
    var next = nodes[node].groups
    while next >= 0 {
      if groups[Int(next)].group == group { return }
      (last, next) = (next, groups[Int(next)].next)
    }
    groups.append(GroupEnd(group: group))
    if last >= 0 { groups[Int(last)].next = new } else { nodes[node].groups = new }
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
        for index in here.indices { here[index] = follow(name: -1, gap: length, from: here[index]) }
      case .step(.name(let name)):
        guard let number = nameNumbers[name] else { throw PhrasePattern.Fault(message: "no class named <\(name)>") }
        for index in here.indices { here[index] = follow(name: number, gap: 0, from: here[index]) }
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
    let known = nodes[node].word == word ? nodes[node].next : steps.value(of: key)
    if known >= 0 { return Int(known) }
    let next = Int32(truncatingIfNeeded: addNode())
    if nodes[node].word == Node.noWord {
      (nodes[node].word, nodes[node].next) = (word, next)
    } else {
      if nodes[node].word != Node.manyWords {
        steps.insert(nodes[node].next, for: Self.key(node, nodes[node].word))
        nodes[node].filter |= Node.bit(of: nodes[node].word)
        nodes[node].word = Node.manyWords
      }
      steps.insert(next, for: key)
      nodes[node].filter |= Node.bit(of: word)
    }
    if node == 0, word >= 0 {
      let missing = Int(word) - firstSteps.count + 1
      for _ in 0..<max(0, missing) { firstSteps.append(-1) }
      firstSteps[Int(word)] = next
    }
    return Int(next)
  }

  /// The node behind a name or a gap, made where there is none yet.
  private mutating func follow(name: Int, gap: Int, from node: Int) -> Int {
    var other = Other(name: Int32(truncatingIfNeeded: name), gap: Int32(truncatingIfNeeded: gap), node: 0)
    var last: Int32 = -1
    var next = nodes[node].others
    while next >= 0 {
      let known = others[Int(next)]
      if known.name == other.name, known.gap == other.gap { return Int(known.node) }
      (last, next) = (next, known.next)
    }
    let new = Int32(truncatingIfNeeded: others.count)
    let made = addNode()
    other.node = Int32(truncatingIfNeeded: made)
    others.append(other)
    if last >= 0 { others[Int(last)].next = new } else { nodes[node].others = new }
    return made
  }

  /// Adds a node and gives its number.
  private mutating func addNode() -> Int {
    nodes.append(Node())
    return nodes.count - 1
  }

  /// What stands for a node and a word behind it.
  static func key(_ node: Int, _ word: Int32) -> UInt64 {
    UInt64(truncatingIfNeeded: node) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// The phrases that begin at each token, the longest of each group; `names` tells the names that begin at a token.
  ///
  /// - Parameter names: for a token, the numbers of the classes of a name that begins there, and the token after it.
  public func hits(in tokens: [Token], names: (Int) -> [(name: Int, end: Int)]) -> [Hit] {
    nodes.withUnsafeBufferPointer { nodes in
      others.withUnsafeBufferPointer { others in
        groups.withUnsafeBufferPointer { groups in
          firstSteps.withUnsafeBufferPointer { firstSteps in
            tokens.withUnsafeBufferPointer { tokens in
              withoutActuallyEscaping(names) { names in
                var walk = PhraseWalk(
                  nodes: nodes, others: others, groups: groups, steps: steps, firstSteps: firstSteps, tokens: tokens,
                  names: names)
                return walk.hits()
              }
            }
          }
        }
      }
    }
  }
}
