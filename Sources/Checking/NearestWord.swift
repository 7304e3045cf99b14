/// Finds the word that was meant by a misspelt one.
public enum NearestWord {
  /// The longest word that is compared, so that hostile input costs nothing.
  private static let longest = 64

  /// The nearest of some words, where it is near enough to be meant.
  public static func nearest(to typed: String, among known: [String]) -> String? {
    guard typed.utf8.count <= longest else { return nil }
    let distances = known.map { (word: $0, distance: distance(typed, $0)) }
    guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= max(1, best.word.utf8.count / 3) ? best.word : nil
  }

  /// How many letters have to be put in, left out, changed or swapped with a neighbour to get from one word to the other.
  public static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var next = [row + 1]
      next.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var best = min(last[column + 1] + 1, next[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          best = min(best, beforeLast[column - 1] + 1)
        }
        next.append(best)
      }
      (beforeLast, last) = (last, next)
    }
    return last[right.count]
  }
}

extension Message {
  /// That a word is none of those known, with the one that may be meant.
  ///
  /// - Parameters:
  ///   - vietnamese: what the word names, in Vietnamese.
  ///   - english: what the word names, in English.
  ///   - listing: whether all words are told.
  public static func unknown(
    _ vietnamese: String, _ english: String, _ typed: String, among known: [String], listing: Bool = false
  ) -> Message {
    var message = Message(
      vietnamese: "không có \(vietnamese) “\(typed)”", english: "unknown \(english) “\(typed)”")
    if let meant = NearestWord.nearest(to: typed, among: known) {
      message.vietnamese += "; có phải ý bạn là “\(meant)”?"
      message.english += "; did you mean “\(meant)”?"
    }
    if listing {
      let end = message.english.hasSuffix("?") ? " " : ". "
      message.vietnamese += end + "Có: \(known.joined(separator: ", "))."
      message.english += end + "There are: \(known.joined(separator: ", "))."
    }
    return message
  }
}
