import DataImage

extension PhraseMatcher {
  /// Writes the phrases, merged, without the vocabulary, which many matchers share.
  public func write(to image: inout ImageWriter) {
    let merged = merged()
    merged.nodes.write(to: &image)
    merged.others.write(to: &image)
    merged.groups.write(to: &image)
    merged.steps.write(to: &image)
    merged.firstSteps.write(to: &image)
  }

  /// Takes the phrases where they lie.
  ///
  /// - Parameters:
  ///   - names: the classes that they were made with.
  ///   - vocabulary: the words that they were made with, or more.
  public init(from image: inout ImageReader, names: [String], vocabulary: Vocabulary) throws(ImageFault) {
    self.init(names: names, vocabulary: vocabulary)
    nodes = try FlatArray(from: &image)
    others = try FlatArray(from: &image)
    groups = try FlatArray(from: &image)
    steps = try OpenTable(from: &image)
    firstSteps = try FlatArray(from: &image)
    guard isSound else { throw .broken }
  }

  /// Whether every group that ends is below a bound.
  public func groupsEnd(below bound: Int) -> Bool {
    let groups = groups
    return groups.indices.allSatisfy { Int(groups[$0].group) < bound }
  }

  /// Whether every step leads onward within the tree, so that each walk ends.
  private var isSound: Bool {
    let (nodes, others, groups) = (nodes, others, groups)
    let count = Int32(truncatingIfNeeded: nodes.count)
    let lead = others.indices.allSatisfy { index in
      let other = others[index]
      return other.node > 0 && other.node < count && other.gap >= 0 && Int(other.gap) <= PhrasePattern.gapLength
        && (other.next < 0 || other.next > index)
        && Int(other.next) < others.count
    }
    guard lead else { return false }
    let areSound = nodes.indices.allSatisfy { index in
      let node = nodes[index]
      guard node.next < count, Int(node.others) < others.count, Int(node.groups) < groups.count,
        node.word < 0 || node.next > index
      else { return false }
      var next = node.others
      while next >= 0 {
        guard others[Int(next)].node > index else { return false }
        next = others[Int(next)].next
      }
      return true
    }
    let end = groups.indices.allSatisfy { index in
      let end = groups[index]
      return end.group >= 0 && (end.next < 0 || end.next > index) && Int(end.next) < groups.count
    }
    return !nodes.isEmpty && areSound && end && steps.holdsOnly(below: nodes.count)
      && firstSteps.indices.allSatisfy { firstSteps[$0] < count }
  }
}
