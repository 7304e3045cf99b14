/// A line of a configuration: a key with its value, and where it stands.
public struct ConfigurationEntry: Sendable, Hashable {
  /// The key, such as `fail-on` or `severity.HP-4.5`.
  public var key: String
  /// The value as it is written.
  public var value: String
  /// The file, as messages name it.
  public var path: String
  /// The line, from 1.
  public var line: Int
  /// The folder that paths in the value begin from.
  public var folder: String

  /// The items of a value that is a list.
  public var items: [String] {
    value.split(separator: ",").map { String($0.trimmed) }.filter { !$0.isEmpty }
  }

  /// A fault of this line.
  func fault(_ vietnamese: String, _ english: String) -> ConfigurationFault {
    ConfigurationFault(path: path, line: line, message: Message(vietnamese: vietnamese, english: english))
  }
}

/// A file of settings, read and checked line by line.
public struct ConfigurationFile: Sendable {
  /// The lines below a pattern, or those before the first one.
  struct Section: Sendable {
    /// Which files it is about; nil for all.
    var glob: PathGlob?
    /// Its lines.
    var entries: [ConfigurationEntry] = []
  }

  /// The most lines that are read.
  private static let mostLines = 10_000

  /// The file, as messages name it.
  let path: String
  /// The folder that patterns begin from.
  let folder: String
  /// The sections in order; the first has no pattern.
  private(set) var sections = [Section()]
  /// What is wrong with it.
  private(set) var faults: [ConfigurationFault] = []

  /// Whether the search for further files ends here.
  var isRoot: Bool { sections[0].entries.last { $0.key == ConfigurationKey.root }?.value == "true" }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - path: how messages name it.
  ///   - folder: the folder that patterns begin from.
  ///   - home: the folder that paths in values begin from.
  init(_ bytes: [UInt8], path: String, folder: String, home: String) {
    self.path = path
    self.folder = folder
    guard let text = String(validating: bytes, as: UTF8.self) else {
      report(0, "tệp cấu hình không phải là UTF-8", "the configuration is not UTF-8")
      return
    }
    let body = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let lines = body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.count <= Self.mostLines else {
      report(0, "tệp cấu hình dài trên \(Self.mostLines) dòng", "over \(Self.mostLines) lines of configuration")
      return
    }
    for (index, line) in lines.enumerated() { read(line.trimmed, number: index + 1, home: home) }
  }

  /// Reads one line.
  private mutating func read(_ line: Substring, number: Int, home: String) {
    guard let first = line.first, first != "#", first != ";" else { return }
    if first == "[" { return openSection(line, number: number) }
    guard let equals = line.firstIndex(of: "=") else {
      report(
        number, "dòng này không phải là “khóa = giá trị” hay “[mẫu tên tệp]”",
        "this line is neither “key = value” nor “[pattern]”")
      return
    }
    let typed = String(line[..<equals].trimmed)
    let key = ConfigurationKey.aliases[typed] ?? typed
    let value = String(line[line.index(after: equals)...].trimmed)
    let entry = ConfigurationEntry(key: key, value: value, path: path, line: number, folder: home)
    guard let kind = ConfigurationKey.value(of: key) else {
      report(.unknown("khóa", "key", typed, among: ConfigurationKey.names), number)
      return
    }
    if key == ConfigurationKey.root && sections.count > 1 {
      report(number, "root chỉ đứng trước mục [mẫu] đầu tiên", "root stands before the first [pattern] only")
    } else if let earlier = sections[sections.count - 1].entries.first(where: { $0.key == key }) {
      report(number, "\(key) đã có ở dòng \(earlier.line)", "\(key) stands in line \(earlier.line) already")
    } else if check(entry, kind) {
      sections[sections.count - 1].entries.append(entry)
    }
  }

  /// Begins a section.
  private mutating func openSection(_ line: Substring, number: Int) {
    guard line.last == "]", let glob = PathGlob(String(line.dropFirst().dropLast().trimmed)) else {
      report(
        number, "mẫu tên tệp trong [ ] trống, quá dài hoặc thiếu dấu ]",
        "the pattern between [ ] is empty, too long or not closed")
      // What follows must not count for all files, so it counts for a name that none has.
      sections.append(Section(glob: PathGlob("\u{0}")))
      return
    }
    sections.append(Section(glob: glob))
  }

  /// Whether a value is of the kind that its key takes.
  private mutating func check(_ entry: ConfigurationEntry, _ kind: ConfigurationKey.Value) -> Bool {
    let count = faults.count
    let words: [String]
    switch kind {
    case .word: words = entry.value.isEmpty ? [] : [entry.value]
    case .path, .text, .template, .number: words = entry.value.isEmpty ? [] : [entry.value]
    case .words, .paths, .patterns: words = entry.items
    }
    if words.isEmpty { report(entry.line, "\(entry.key) cần một giá trị", "\(entry.key) needs a value") }
    for word in words {
      switch kind {
      case .word(let known) where !known.contains(word), .words(let known) where !known.contains(word):
        report(
          .unknown("giá trị của \(entry.key)", "value of \(entry.key)", word, among: known, listing: true), entry.line)
      case .template where !word.contains(DeskKey.numberMark):
        report(
          entry.line, "\(entry.key) cần có \(DeskKey.numberMark) ở chỗ ghi số",
          "\(entry.key) needs \(DeskKey.numberMark) where the number stands")
      case .number(let range) where !(Int(word).map(range.contains) ?? false):
        report(
          entry.line, "\(entry.key) cần một số từ \(range.lowerBound) đến \(range.upperBound)",
          "\(entry.key) needs a number from \(range.lowerBound) to \(range.upperBound)")
      case .patterns where PathGlob(word) == nil:
        report(entry.line, "mẫu “\(word)” không dùng được", "the pattern “\(word)” cannot be used")
      default: break
      }
    }
    return faults.count == count
  }

  /// Takes note of a fault.
  private mutating func report(_ line: Int, _ vietnamese: String, _ english: String) {
    report(Message(vietnamese: vietnamese, english: english), line)
  }

  /// Takes note of a fault.
  private mutating func report(_ message: Message, _ line: Int) {
    faults.append(ConfigurationFault(path: path, line: line, message: message))
  }
}

extension StringProtocol {
  /// The text without the blanks at its ends.
  public var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return self[endIndex...]
    }
    return self[first...last]
  }
}
