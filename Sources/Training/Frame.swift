/// A submission with four gaps and, for each gap, passages whose status is known.
struct Frame {
  /// One passage.
  struct Passage {
    /// The row of the table of situations, such as `B16`.
    var row: String
    /// The status it gives its element.
    var status: String
    /// The text.
    var text: String
    /// A line that takes the subject's place where the passage asks for it.
    var title: String?
  }

  /// The file's name without its ending.
  var name: String
  /// The text with its gaps.
  var text: String
  /// The passages of each element, in the columns' order; the first is the usual one.
  var passages: [[Passage]]

  /// Reads a frame; nil where parts are missing.
  init?(name: String, text source: String, elements: [String]) {
    self.name = name
    var document: String?
    var passages = elements.map { _ in [Passage]() }
    for section in Frame.sections(of: source) {
      let words = section.header.split(separator: " ").map(String.init)
      if words == ["document"] {
        document = section.body
      } else if words.count == 3, let element = elements.firstIndex(of: words[0]) {
        var body = section.body
        var title: String?
        if body.hasPrefix("title:"), let end = body.firstIndex(of: "\n") {
          title = String(body[..<end].dropFirst(6).drop(while: { $0 == " " }))
          body = String(body[body.index(after: end)...])
        }
        passages[element].append(Passage(row: words[1], status: words[2], text: Frame.trimmed(body), title: title))
      }
    }
    guard let document, passages.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.text = document
    self.passages = passages
  }

  /// The document with one passage in each gap.
  func filled(_ picks: [Passage], elements: [String]) -> String {
    var lines: [String] = []
    let title = picks.lazy.compactMap(\.title).first
    var isTitled = title == nil
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let element = elements.firstIndex(where: { line == "{{\($0)}}" }) {
        lines.append(picks[element].text)
      } else if !isTitled, let title, line.hasPrefix("Về việc") || line.hasPrefix("V/v") {
        lines.append(title)
        isTitled = true
      } else {
        lines.append(String(line))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The usual document, then each other passage in the company of the usual ones.
  func minimalPairs() -> [[Passage]] {
    let usual = passages.map { $0[0] }
    var picks = [usual]
    for element in passages.indices {
      for passage in passages[element].dropFirst() {
        var pick = usual
        pick[element] = passage
        picks.append(pick)
      }
    }
    return picks
  }

  /// Documents in which every passage stands equally often, in changing company.
  func rotations(_ turns: Int) -> [[Passage]] {
    let length = passages.map(\.count).max() ?? 0
    return (0..<turns).flatMap { turn in
      (0..<length).map { step in
        passages.indices.map { element in
          let list = passages[element]
          return list[(step + element * turn + turn * turn) % list.count]
        }
      }
    }
  }

  /// The parts between lines `---header---`; what stands before the first is left out.
  private static func sections(of source: String) -> [(header: String, body: String)] {
    var sections: [(header: String, lines: [Substring])] = []
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("---"), line.hasSuffix("---"), line.count > 6 {
        sections.append((String(line.dropFirst(3).dropLast(3)), []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].lines.append(line)
      }
    }
    return sections.map { ($0.header, trimmed($0.lines.joined(separator: "\n"))) }
  }

  /// A text without line ends at its ends.
  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.last == "\n" { rest.removeLast() }
    while rest.first == "\n" { rest.removeFirst() }
    return String(rest)
  }
}
