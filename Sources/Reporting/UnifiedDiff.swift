/// The difference of two texts as `diff -u` writes it, for `patch -p0` and for people.
public enum UnifiedDiff {
  /// How many lines stand around a change.
  private static let context = 3

  /// The difference; empty where there is none.
  ///
  /// - Parameter path: the name of the file, which both texts have.
  public static func text(_ old: [UInt8], _ new: [UInt8], path: String) -> [UInt8] {
    let (before, after) = (lines(old), lines(new))
    let changes = self.changes(before, after)
    guard !changes.isEmpty else { return [] }
    var text = Array("--- \(path)\n+++ \(path)\n".utf8)
    var index = 0
    while index < changes.count {
      var last = index
      while last + 1 < changes.count, changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * context {
        last += 1
      }
      text += hunk(changes[index...last], before, after)
      index = last + 1
    }
    return text
  }

  /// Lines that change.
  private struct Change {
    /// The lines of the old text.
    var old: Range<Int>
    /// The lines of the new one.
    var new: Range<Int>
  }

  /// The lines of a text, each with its end.
  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
      lines.append(text[start...index])
      start = index + 1
    }
    if start < text.count { lines.append(text[start...]) }
    return lines
  }

  /// The lines that differ; texts of as many lines are compared line by line, others as one change.
  private static func changes(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Change] {
    guard old.count == new.count else {
      let head = zip(old, new).prefix { $0.elementsEqual($1) }.count
      let most = min(old.count, new.count) - head
      let tail = zip(old.reversed(), new.reversed()).prefix { $0.elementsEqual($1) }.prefix(most).count
      return [Change(old: head..<old.count - tail, new: head..<new.count - tail)]
    }
    var changes: [Change] = []
    for index in old.indices where !old[index].elementsEqual(new[index]) {
      if let last = changes.indices.last, changes[last].old.upperBound == index {
        changes[last] = Change(
          old: changes[last].old.lowerBound..<index + 1, new: changes[last].new.lowerBound..<index + 1)
      } else {
        changes.append(Change(old: index..<index + 1, new: index..<index + 1))
      }
    }
    return changes
  }

  /// Changes near each other with the lines around them.
  private static func hunk(
    _ changes: ArraySlice<Change>, _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> [UInt8] {
    guard let first = changes.first, let last = changes.last else { return [] }
    let lead = min(context, first.old.lowerBound)
    let trail = min(context, old.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - lead..<last.old.upperBound + trail
    let newRange = first.new.lowerBound - lead..<last.new.upperBound + trail
    var text = Array("@@ -\(span(oldRange)) +\(span(newRange)) @@\n".utf8)
    var position = oldRange.lowerBound
    for change in changes {
      for line in old[position..<change.old.lowerBound] { text += written(" ", line) }
      for line in old[change.old] { text += written("-", line) }
      for line in new[change.new] { text += written("+", line) }
      position = change.old.upperBound
    }
    for line in old[position..<oldRange.upperBound] { text += written(" ", line) }
    return text
  }

  /// The first line, from 1, and the number of lines.
  private static func span(_ range: Range<Int>) -> String {
    let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
  }

  /// A line behind its sign.
  private static func written(_ sign: String, _ line: ArraySlice<UInt8>) -> [UInt8] {
    let end = line.last == 0x0A ? "" : "\n\\ No newline at end of file\n"
    return Array(sign.utf8) + line + Array(end.utf8)
  }
}
