/// Numbers by words as written: faster to ask than a dictionary, which takes care of other spellings of one word.
public struct WordNumbers: Sendable {
  /// The numbers by the hash of the word.
  private var table = OpenTable()
  /// The words with one hash that is another's too: none, as far as anybody has seen.
  private var others: [String: Int32] = [:]
  /// The words in the table, by their places in `numbers`.
  private var words: [String] = []
  /// The numbers, by place.
  private var numbers: [Int32] = []

  /// Creates an empty list.
  public init() {}

  /// Gives a word a number, once.
  public mutating func set(_ number: Int32, for word: String) {
    let key = Tokenizer.hash(word.utf8)
    let place = Int(table.value(of: key))
    if place < 0 {
      table.insert(Int32(truncatingIfNeeded: words.count), for: key)
      words.append(word)
      numbers.append(number)
    } else if words[place] == word {
      numbers[place] = number
    } else {
      others[word] = number
    }
  }

  /// The number of a word; nil for one that has none.
  public subscript(word: String) -> Int32? {
    let place = Int(table.value(of: Tokenizer.hash(word.utf8)))
    guard place >= 0 else { return nil }
    // Equal hashes of different words would show here at once.
    guard words[place].utf8.elementsEqual(word.utf8) else { return others[word] }
    return numbers[place]
  }
}
