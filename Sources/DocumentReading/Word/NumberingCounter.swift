/// Counts the items of lists through a document and prints their labels.
struct NumberingCounter {
  /// What the file defines.
  private let definitions: NumberingDefinitions
  /// The styles, which may bring numbering.
  private let styles: StyleSheet
  /// The numbers of the nine levels of each list; nil before a level's first item.
  private var numbers: [Int: [Int?]] = [:]
  /// The uses of which each level was met: a start of their own counts the first time only.
  private var started: Set<[Int]> = []

  /// Creates a counter that has met no item.
  init(_ definitions: NumberingDefinitions, styles: StyleSheet) {
    self.definitions = definitions
    self.styles = styles
  }

  /// The level that a paragraph style stands on in a list, where a level names it.
  func level(of style: String, in use: Int) -> Int? {
    guard let (use, list) = definitions.resolve(use, styles: styles) else { return nil }
    return (0...8).first { (use.levels[$0] ?? list.levels[$0])?.style == style }
  }

  /// Counts one item and gives its label; nil where there is no such list.
  mutating func next(use id: Int, level index: Int) -> String? {
    guard (0...8).contains(index), let (use, list) = definitions.resolve(id, styles: styles) else { return nil }
    let levels = (0...8).map { use.levels[$0] ?? list.levels[$0] ?? NumberingDefinitions.Level(format: "none") }
    var counts = numbers[use.list] ?? Array(repeating: nil, count: 9)
    let isFirst = started.insert([id, index]).inserted
    if isFirst, let start = use.starts[index] {
      counts[index] = start
    } else {
      counts[index] = counts[index].map { $0 &+ 1 } ?? use.starts[index] ?? levels[index].start
    }
    // A level above that has no item yet counts as if it had one, as LibreOffice counts in files of Word.
    for above in 0..<index where counts[above] == nil { counts[above] = use.starts[above] ?? levels[above].start }
    for below in index + 1..<9 where index < levels[below].restart ?? below { counts[below] = nil }
    numbers[use.list] = counts
    return label(levels[index], levels: levels, counts: counts)
  }

  /// The label of a level with its numbers put in.
  private func label(
    _ level: NumberingDefinitions.Level, levels: [NumberingDefinitions.Level], counts: [Int?]
  ) -> String {
    if level.isHidden { return "" }
    if level.isPicture { return "•" }
    if level.format == "bullet" { return WordSymbols.bullet(level.text, font: level.symbolFont) }
    var label = ""
    var isPlaceholder = false
    for character in level.text.unicodeScalars {
      if isPlaceholder, (0x31...0x39).contains(character.value) {
        let index = Int(character.value) - 0x31
        let format = level.isLegal && levels[index].format != "none" ? "decimal" : levels[index].format
        if let count = counts[index] { label += NumberFormat.print(count, as: format) }
        isPlaceholder = false
        continue
      }
      if isPlaceholder { label += "%" }
      isPlaceholder = character == "%"
      if !isPlaceholder { label.unicodeScalars.append(character) }
    }
    return isPlaceholder ? label + "%" : label
  }
}
