extension Measuring {
  /// The cost of each rule that is added to the built-in ones.
  func rules(_ report: inout Report) throws(BenchFailure) {
    let counts = [0, 50, 100, 200]
    var commands: [Command] = []
    for count in counts { commands.append(try check(words, more: ["--no-cache"] + rulesOption(count))) }
    let samples = try inTurn(commands)
    report.heading("Rules")
    report.note(
      "Whole checks with made-up rules beside the built-in ones; each looks at a recognised element and its evidence.")
    var rows = [["rules added", "totrinh, s", "over none", "µs a file and rule"]]
    for (index, count) in counts.enumerated() {
      let more = Spread(
        zip(samples[index], samples[0]).map { ($0.seconds - $1.seconds) * 1e6 / Double(max(count, 1) * words.count) })
      rows.append([
        "\(count)", samples[index].seconds.told(), Spread.ofPairs(samples[index], samples[0]).told(),
        count == 0 ? "" : more.told(),
      ])
    }
    report.table(rows)
  }

  /// The words of the command line for so many made-up rules.
  func rulesOption(_ count: Int) throws(BenchFailure) -> [String] {
    guard count > 0 else { return [] }
    let folder = scratch.path + "/rules-\(count)"
    try Files.makeFolder(folder)
    try Files.write(Array(MadeUpRules.schema(count).utf8), to: folder + "/made-up.sch")
    return ["--rules", folder]
  }
}

/// Rules that stand for those of an office: each looks for words in one of the four elements.
enum MadeUpRules {
  /// A file of so many rules.
  static func schema(_ count: Int) -> String {
    let elements = ["authority", "appraisal", "consultation", "recommendation"]
    var patterns = ""
    var diagnostics = ""
    var active = ""
    for number in 1...max(count, 1) {
      let (id, element) = ("ZB-\(number).1", elements[number % elements.count])
      active += "<active pattern=\"p\(number)\"/>"
      patterns += """
        <pattern id="p\(number)"><rule context="/t:submission/t:\(element)" subject="t:evidence[1]">
        <assert id="\(id)" role="advice" test="not(t:evidence[contains(t:text, 'mục số \(number) bis')]) and @status != 's\(number)'"
          see="https://example.org/\(number)" diagnostics="\(id)-en \(id)-fix \(id)-fix-en">
        <m:summary>Không nhắc mục \(number)</m:summary><m:summary xml:lang="en">Item \(number) is not named</m:summary>
        Không nhắc mục \(number).</assert></rule></pattern>

        """
      diagnostics += """
        <diagnostic id="\(id)-en" xml:lang="en">Item \(number) is named.</diagnostic>
        <diagnostic id="\(id)-fix">Bỏ mục \(number).</diagnostic>
        <diagnostic id="\(id)-fix-en" xml:lang="en">Leave item \(number) out.</diagnostic>

        """
    }
    return """
      <schema xmlns="http://purl.oclc.org/dsdl/schematron" xmlns:m="urn:totrinh:rules:1" queryBinding="xslt" xml:lang="vi">
      <ns prefix="t" uri="urn:totrinh:submission:1"/><m:source document="Quy chế thử" clause="Điều 1"/>
      <phase id="drafter">\(active)</phase><phase id="gatekeeper">\(active)</phase>
      \(patterns)<diagnostics>\(diagnostics)</diagnostics></schema>
      """
  }
}
