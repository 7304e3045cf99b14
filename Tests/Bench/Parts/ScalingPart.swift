extension Measuring {
  /// Whether cost grows along a line: size of a document, number of files, rules, size of the lexicon.
  func scaling(_ report: inout Report) throws(BenchFailure) {
    report.heading("Growth")
    report.note(
      "Seconds less those of a start with one small file under the same rules. The line goes through 1× and 4×; 2× is held against it."
    )
    var rows = [["what grows", "1×", "2×", "4×", "deviation of 2×, %", "4× over 1×"]]
    let batch = try Batch()
    let pieces = try [1, 2, 4].map { size throws(BenchFailure) -> String in
      let path = "\(scratch.path)/size-\(size).docx"
      try Files.write(batch.item(size, bytes: size * 400_000, Template.all[3]).word.bytes, to: path)
      return path
    }
    let quarter = words.count / 4
    let some = Array(words.prefix(min(max(quarter, 1), 200)))
    let sizes = [1, 2, 4]
    rows.append(try row("size of a document, 0.4 MB of text", sizes.indices.map { ([pieces[$0]], []) }, &report))
    rows.append(try row("files, \(quarter)", sizes.map { (Array(words.prefix(quarter * $0)), []) }, &report))
    var made: [([String], [String])] = []
    for size in sizes { made.append((some, try rulesOption(size * 100))) }
    rows.append(try row("rules added, 100", made, &report))
    made = []
    for size in sizes { made.append((some, try lexiconOption(size))) }
    rows.append(try row("phrases of the lexicon", made, &report))
    report.table(rows)
  }

  /// A row about three runs of growing size, each with its files and the words of its command line.
  private func row(
    _ name: String, _ runs: [(paths: [String], more: [String])], _ report: inout Report
  ) throws(BenchFailure) -> [String] {
    var commands: [Command] = []
    for run in runs {
      commands.append(try check(run.paths, more: ["--no-cache"] + run.more))
      commands.append(try check([words[0]], more: ["--no-cache"] + run.more))
    }
    let samples = try inTurn(commands)
    let costs = [0, 2, 4].map { index in
      Spread(zip(samples[index], samples[index + 1]).map { $0.seconds - $1.seconds }).median
    }
    let wanted = costs[0] + (costs[2] - costs[0]) / 3
    let deviation = (costs[1] / wanted - 1) * 100
    report.hold(.linear, deviation.magnitude)
    return [name] + costs.map { $0.told(3) } + [deviation.told(1), (costs[2] / costs[0]).told(2)]
  }

  /// The words of the command line for a lexicon of so many times its phrases.
  private func lexiconOption(_ times: Int) throws(BenchFailure) -> [String] {
    let folder = "\(scratch.path)/lexicon-\(times)"
    try Files.makeFolder(folder)
    try Files.makeFolder(folder + "/lexicon")
    for (path, bytes) in GrownLexicon.files(times) { try Files.write(bytes, to: folder + "/" + path) }
    return ["--rules", folder]
  }
}
