/// The lists that a Word file defines: what the numbering part says.
struct NumberingDefinitions {
  /// One level of a list.
  struct Level: Equatable {
    /// The number of the first item.
    var start = 1
    /// How its number is printed.
    var format = "decimal"
    /// The label, with `%1` to `%9` for the numbers of the levels.
    var text = ""
    /// The level, from 1, whose items start this one anew; 0 for none, nil for any above.
    var restart: Int?
    /// Whether the numbers of all levels are printed as digits.
    var isLegal = false
    /// The id of the paragraph style that stands on this level.
    var style: String?
    /// Whether its label is set in a font of symbols.
    var symbolFont: String?
    /// Whether its label is a picture.
    var isPicture = false
    /// Whether its label is hidden.
    var isHidden = false
  }

  /// A list as `w:abstractNum` defines it.
  struct List {
    /// Its levels by their index.
    var levels: [Int: Level] = [:]
    /// The id of the numbering style that defines it in its stead.
    var styleLink: String?
  }

  /// A use of a list as `w:num` defines it.
  struct Use {
    /// The id of the list.
    var list: Int
    /// Numbers that levels start with here, by level.
    var starts: [Int: Int] = [:]
    /// Levels that are defined anew here.
    var levels: [Int: Level] = [:]
  }

  /// The lists by id.
  var lists: [Int: List] = [:]
  /// The uses by id.
  var uses: [Int: Use] = [:]

  /// A use and the list that counts for it, followed through numbering styles.
  func resolve(_ id: Int, styles: StyleSheet) -> (use: Use, list: List)? {
    guard let use = uses[id], var list = lists[use.list] else { return nil }
    var result = use
    var steps = 0
    // A loop of styles would go round for ever.
    while let style = list.styleLink, list.levels.isEmpty, steps < 8 {
      guard let next = styles.resolve(style).paragraph.numbering.flatMap({ uses[$0] }), let linked = lists[next.list]
      else { break }
      result.list = next.list
      result.levels.merge(next.levels) { own, _ in own }
      list = linked
      steps += 1
    }
    return (result, list)
  }
}
