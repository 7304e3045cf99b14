extension Measuring {
  /// Peak memory over all Word files and over the two large ones, with the times of these against the limit.
  func memory(_ report: inout Report) throws(BenchFailure) {
    let small = try inTurn([check([words[0]]), check([folder.word]), check([folder.word], threads: 2)], count: 1)
    report.heading("Memory")
    report.table([
      ["peak, MB", "one file", "all Word files, one thread", "two threads"], [""] + small.map(\.peak.megabytes),
    ])
    report.hold(.memory, Double(small[2].peak) / 1e6)
    var rows = [
      ["file", "XML, MB", "text, MB", "limit, s", "totrinh, s", "ratio", "peak, MB", "peak over text"]
    ]
    for (name, path) in [("pages-2000", folder.pages), ("xml-100mb", folder.large)] {
      let samples = try inTurn([check([path]), limit([path])], count: min(count, 3))
      let (text, xml) = try sizes(of: name)
      let share = Double(samples[0].peak) / Double(text)
      rows.append([
        name, xml.megabytes, text.megabytes, samples[1].seconds.told(), samples[0].seconds.told(),
        Spread.ofPairs(samples[0], samples[1]).told(), samples[0].peak.megabytes, share.told(2),
      ])
      if path == folder.large { report.hold(.largeMemory, share) }
    }
    report.table(rows)
  }

  /// The bytes of text and of `document.xml` of a file, as the batch's list tells them.
  private func sizes(of name: String) throws(BenchFailure) -> (text: Int, xml: Int) {
    for line in Files.text(folder.list).split(separator: "\n") {
      let cells = line.split(separator: "\t")
      if cells.count == 4, cells[0] == name, let text = Int(cells[2]), let xml = Int(cells[3]) { return (text, xml) }
    }
    throw BenchFailure("\(folder.list) does not tell the size of \(name)")
  }
}
