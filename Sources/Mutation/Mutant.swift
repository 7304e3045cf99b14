import Checking

/// One line of `Rules/` changed so that it means something else.
struct Mutant: Sendable {
  /// What is done to the line.
  enum Change: String, Sendable {
    /// The line, a phrase or a row of a register, is gone.
    case removed
    /// The test of a rule holds where it did not.
    case negated
    /// The rule weighs something else.
    case weighed
    /// The rule looks at nothing.
    case blinded
    /// The rule is not active.
    case inactive
    /// The rule names one row of the table of situations less.
    case untold
  }

  /// The file, from the root of the repository.
  let path: String
  /// The number of the line, from 1.
  let number: Int
  /// The line as it stands.
  let line: String
  /// What is done to it.
  let change: Change
  /// The line that stands in its place; nil for none.
  let replacement: String?

  /// A line for a person: where, what and the words.
  var description: String { "\(path):\(number): \(change.rawValue): \(line.trimmed.prefix(100))" }

  /// Sources in which the line is changed.
  func applied(to sources: RuleSources) -> RuleSources {
    var sources = sources
    for index in sources.data.indices where sources.data[index].shownPath == path {
      sources.data[index].bytes = changed(sources.data[index].bytes)
    }
    for pack in sources.packs.indices {
      for index in sources.packs[pack].files.indices where sources.packs[pack].files[index].shownPath == path {
        sources.packs[pack].files[index].bytes = changed(sources.packs[pack].files[index].bytes)
      }
    }
    return sources
  }

  /// A file's bytes with the line changed.
  private func changed(_ bytes: [UInt8]) -> [UInt8] {
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1) else { return bytes }
    if let replacement { lines[number - 1] = Substring(replacement) } else { lines.remove(at: number - 1) }
    return Array(lines.joined(separator: "\n").utf8)
  }
}

extension Mutant {
  /// Every mutant of some sources.
  static func all(of sources: RuleSources) -> [Mutant] {
    let files = sources.data.filter { !$0.path.hasPrefix("weights/second") } + sources.packs.flatMap(\.schemas)
    return files.flatMap { file in
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      return lines.enumerated().flatMap { number, line in
        mutants(of: String(line), number: number + 1, in: file.shownPath)
      }
    }
  }

  /// The mutants of one line.
  private static func mutants(of line: String, number: Int, in path: String) -> [Mutant] {
    func mutant(_ change: Change, _ replacement: String?) -> Mutant {
      Mutant(path: path, number: number, line: line, change: change, replacement: replacement)
    }
    if path.hasSuffix(".csv") { return number == 1 || line.isEmpty ? [] : [mutant(.removed, nil)] }
    if path.hasSuffix(".txt") {
      return line.trimmed.isEmpty || line.trimmed.hasPrefix("#") ? [] : [mutant(.removed, nil)]
    }
    var mutants: [Mutant] = []
    if let test = line.value(of: "test") {
      mutants.append(mutant(.negated, line.replacingValue(of: "test", with: "not(\(test))")))
    }
    if let role = line.value(of: "role") {
      mutants.append(mutant(.weighed, line.replacingValue(of: "role", with: role == "advice" ? "warning" : "advice")))
    }
    if let context = line.value(of: "context") {
      mutants.append(mutant(.blinded, line.replacingValue(of: "context", with: context + "[false()]")))
    }
    if line.trimmed.hasPrefix("<active ") { mutants.append(mutant(.inactive, "")) }
    if line.trimmed.hasPrefix("<m:rows>"), let open = line.firstIndex(of: ">"), let end = line.firstRange(of: "</") {
      let rows = line[line.index(after: open)..<end.lowerBound].split(separator: " ").dropLast()
      mutants.append(mutant(.untold, line[...open] + rows.joined(separator: " ") + line[end.lowerBound...]))
    }
    return mutants
  }
}

extension String {
  /// The text without blanks around it.
  var trimmed: Substring {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return text
  }

  /// Where the value of an attribute stands in a line of XML.
  private func range(of attribute: String) -> Range<Index>? {
    guard let start = firstRange(of: " \(attribute)=\""), let end = self[start.upperBound...].firstIndex(of: "\"")
    else {
      return nil
    }
    return start.upperBound..<end
  }

  /// The value of an attribute in a line of XML.
  func value(of attribute: String) -> String? { range(of: attribute).map { String(self[$0]) } }

  /// The line with another value of an attribute.
  func replacingValue(of attribute: String, with value: String) -> String {
    var text = self
    if let range = range(of: attribute) { text.replaceSubrange(range, with: value) }
    return text
  }
}
