import DataImage

extension PhraseMatcher {
  /// A node of which all that follows is known by number.
  private struct Shape: Hashable {
    /// The words that lead on, each with the shape it leads to.
    var words: [Int32: Int32] = [:]
    /// The names and gaps that lead on, in their order: class, length, and the shape each leads to.
    var others: [[Int32]] = []
    /// The groups that end, in their order.
    var groups: [Int32] = []
  }

  /// The same phrases, with what follows in the same way after many of them kept once: a tree no more, and several times
  /// smaller. Nothing may be added to it.
  func merged() -> PhraseMatcher {
    var merged = PhraseMatcher(names: [], vocabulary: vocabulary)
    merged.nameNumbers = nameNumbers
    // What a node leads to stands behind it, so from the last to the first every shape is known when it is needed.
    var shapes: [Shape] = []
    var numbers: [Shape: Int32] = [:]
    var shapeOfNode = [Int32](repeating: 0, count: nodes.count)
    let words = wordsOfNodes()
    for index in nodes.indices.reversed() {
      var shape = Shape()
      for (word, next) in words[index] { shape.words[word] = shapeOfNode[Int(next)] }
      for other in list(of: nodes[index]) {
        shape.others.append([other.name, other.gap, shapeOfNode[Int(other.node)]])
      }
      shape.groups = ends(of: nodes[index])
      if numbers[shape] == nil {
        numbers[shape] = Int32(truncatingIfNeeded: shapes.count)
        shapes.append(shape)
      }
      shapeOfNode[index] = numbers[shape] ?? 0
    }
    // Turned around, so that every node stands before those that it leads to.
    let last = Int32(truncatingIfNeeded: shapes.count - 1)
    merged.nodes = FlatArray(repeating: Node(), count: shapes.count)
    merged.steps = OpenTable(capacity: 2 * shapes.reduce(0) { $0 + ($1.words.count > 1 ? $1.words.count : 0) })
    for (number, shape) in shapes.reversed().enumerated() { merged.set(shape, at: number, last: last) }
    merged.firstSteps = FlatArray(firstSteps.map { $0 < 0 ? $0 : last - shapeOfNode[Int($0)] })
    return merged
  }

  /// Makes a node of a shape.
  private mutating func set(_ shape: Shape, at number: Int, last: Int32) {
    var node = Node()
    for (word, next) in shape.words.sorted(by: { $0.key < $1.key }) {
      if shape.words.count == 1 {
        (node.word, node.next) = (word, last - next)
      } else {
        node.word = Node.manyWords
        node.filter |= Node.bit(of: word)
        steps.insert(last - next, for: Self.key(number, word))
      }
    }
    for (index, other) in shape.others.enumerated() {
      let place = Int32(truncatingIfNeeded: others.count)
      if index == 0 { node.others = place }
      let isLast = index + 1 == shape.others.count
      others.append(
        Other(name: other[0], gap: other[1], node: last - other[2], next: isLast ? -1 : place + 1))
    }
    for (index, group) in shape.groups.enumerated() {
      let place = Int32(truncatingIfNeeded: groups.count)
      if index == 0 { node.groups = place }
      groups.append(GroupEnd(group: group, next: index + 1 == shape.groups.count ? -1 : place + 1))
    }
    nodes[number] = node
  }

  /// For each node, the words that lead on and the nodes that they lead to.
  private func wordsOfNodes() -> [[(word: Int32, next: Int32)]] {
    var words: [[(word: Int32, next: Int32)]] = nodes.map { node in
      node.word == Node.noWord || node.word == Node.manyWords ? [] : [(node.word, node.next)]
    }
    steps.each { key, next in
      let word = Int32(bitPattern: UInt32(truncatingIfNeeded: key))
      words[Int(key >> 32)].append((word, next))
    }
    return words
  }

  /// The names and gaps that lead on from a node.
  private func list(of node: Node) -> [Other] {
    var list: [Other] = []
    var next = node.others
    while next >= 0 {
      list.append(others[Int(next)])
      next = others[Int(next)].next
    }
    return list
  }

  /// The groups that end at a node.
  private func ends(of node: Node) -> [Int32] {
    var ends: [Int32] = []
    var next = node.groups
    while next >= 0 {
      ends.append(groups[Int(next)].group)
      next = groups[Int(next)].next
    }
    return ends
  }
}

extension FlatArray {
  /// What becomes of each value.
  fileprivate func map<Other>(_ body: (Element) -> Other) -> [Other] { indices.map { body(self[$0]) } }
}

extension OpenTable {
  /// Hands on every key with its number.
  fileprivate func each(_ body: (UInt64, Int32) -> Void) {
    for index in slots.indices where slots[index].value >= 0 { body(slots[index].key, slots[index].value) }
  }
}
