/// One walk of a text through the tree of a `PhraseMatcher`.
struct PhraseWalk {
  /// The tree.
  let nodes: UnsafeBufferPointer<PhraseMatcher.Node>
  /// What leads on beside words.
  let others: UnsafeBufferPointer<PhraseMatcher.Other>
  /// Which groups end.
  let groups: UnsafeBufferPointer<PhraseMatcher.GroupEnd>
  /// The nodes that words lead to, by the node before and the word's number.
  let steps: OpenTable
  /// The nodes that words lead to from the root, by the word's number; negative for none.
  let firstSteps: UnsafeBufferPointer<Int32>
  /// The text.
  let tokens: UnsafeBufferPointer<Token>
  /// For a token, the numbers of the classes of a name that begins there, and the token after it.
  let names: (Int) -> [(name: Int, end: Int)]
  /// Where the phrases looked for begin.
  private var start = 0
  /// The longest phrase of each group that begins there.
  private var longest: [PhraseMatcher.Hit] = []

  /// Begins a walk.
  init(
    nodes: UnsafeBufferPointer<PhraseMatcher.Node>,
    others: UnsafeBufferPointer<PhraseMatcher.Other>, groups: UnsafeBufferPointer<PhraseMatcher.GroupEnd>,
    steps: OpenTable, firstSteps: UnsafeBufferPointer<Int32>,
    tokens: UnsafeBufferPointer<Token>, names: @escaping (Int) -> [(name: Int, end: Int)]
  ) {
    self.nodes = nodes
    self.others = others
    self.groups = groups
    self.steps = steps
    self.firstSteps = firstSteps
    self.tokens = tokens
    self.names = names
  }

  /// The phrases that begin at each token, the longest of each group.
  mutating func hits() -> [PhraseMatcher.Hit] {
    var found: [PhraseMatcher.Hit] = []
    let leadsOn = nodes[0].hasOthers
    for index in tokens.indices {
      let id = Int(tokens[index].id)
      let next = id >= 0 && id < firstSteps.count ? Int(firstSteps[id]) : -1
      guard next >= 0 || leadsOn else { continue }
      start = index
      if next >= 0 { walk(next, at: index + 1) }
      if leadsOn { walkOthers(nodes[0], at: index) }
      guard !longest.isEmpty else { continue }
      if longest.count > 1 { longest.sort { $0.group < $1.group } }
      found += longest
      longest.removeAll(keepingCapacity: true)
    }
    return found
  }

  /// Notes a phrase that ends before a token.
  private mutating func note(_ group: Int, _ end: Int) {
    if let known = longest.firstIndex(where: { $0.group == group }) {
      if end > longest[known].tokens.upperBound { longest[known].tokens = start..<end }
    } else if end > start {
      longest.append(PhraseMatcher.Hit(group: group, tokens: start..<end))
    }
  }

  /// The node that a token's word leads to; negative where none does.
  @inline(__always) private func next(_ node: PhraseMatcher.Node, _ number: Int, _ token: Int) -> Int {
    let id = tokens[token].id
    if node.word == id { return Int(node.next) }
    guard node.filter & PhraseMatcher.Node.bit(of: id) != 0, id >= 0 else { return -1 }
    return Int(steps.value(of: PhraseMatcher.key(number, id)))
  }

  /// Follows every path from a node behind the root through the tokens.
  private mutating func walk(_ number: Int, at index: Int) {
    let node = nodes[number]
    var end = node.groups
    while end >= 0 {
      note(Int(groups[Int(end)].group), index)
      end = groups[Int(end)].next
    }
    guard index < tokens.count else { return }
    let next = next(node, number, index)
    if next >= 0 { walk(next, at: index + 1) }
    if node.hasOthers { walkOthers(node, at: index) }
    // A comma, dash or `&` between the words of a phrase does not part them.
    guard node.word != PhraseMatcher.Node.noWord, tokens[index].kind == .mark, joins(index), index + 1 < tokens.count
    else { return }
    let behind = self.next(node, number, index + 1)
    if behind >= 0 { walk(behind, at: index + 2) }
  }

  /// Follows the paths from a node that begin with a name or a gap.
  private mutating func walkOthers(_ node: PhraseMatcher.Node, at index: Int) {
    var here: [(name: Int, end: Int)]?
    var place = node.others
    while place >= 0 {
      let other = others[Int(place)]
      place = other.next
      guard other.name < 0 else {
        let known = here ?? names(index)
        here = known
        for found in known where found.name == Int(other.name) && found.end > index {
          walk(Int(other.node), at: found.end)
        }
        continue
      }
      var position = index
      for _ in 0...other.gap {
        walk(Int(other.node), at: position)
        guard position < tokens.count, !endsClause(position) else { break }
        position += 1
      }
    }
  }

  /// Whether a mark may stand between two words of a phrase.
  private func joins(_ index: Int) -> Bool {
    tokens[index].isMark(",") || tokens[index].isMark("-") || tokens[index].isMark("&")
  }

  /// Whether a token ends the clause that a gap may not leave.
  private func endsClause(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .lineEnd: true
    case .mark: tokens[index].isMark(".") || tokens[index].isMark(";") || tokens[index].isMark(":")
    case .word, .number: false
    }
  }
}
