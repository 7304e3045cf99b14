import DocumentModel

/// A document that shows what a rule finds, or what it lets pass.
public struct RuleExample: Sendable, Equatable {
  /// The rule.
  public var rule: String
  /// Whether the rule has to find something.
  public var isWrong: Bool
  /// The file, as messages name it.
  public var shownPath: String
  /// The file's name, which tells its format.
  public var name: String
  /// The document as written, with marks.
  public var marked: [UInt8]
  /// The document, without marks.
  public var bytes: [UInt8]
  /// The stretches of the document that were marked: one of them has to be found.
  public var marks: [Range<Int>]

  /// Reads an example of a pack; nil for a file that is none.
  public init?(_ file: RuleFile) {
    let parts = file.path.split(separator: "/").map(String.init)
    guard parts.count == 3, parts[0] == "examples", let isWrong = Self.isWrong(parts[2]) else { return nil }
    rule = parts[1]
    name = parts[2]
    shownPath = file.shownPath
    self.isWrong = isWrong
    marked = file.bytes
    // A Word file carries no marks: its bytes are those of a container.
    (bytes, marks) = parts[2].hasSuffix(".docx") ? (file.bytes, []) : Self.withoutMarks(file.bytes)
  }

  /// Whether the example is text that can be shown as it is.
  public var isText: Bool { !name.hasSuffix(".docx") }

  /// What a file name promises; nil where it is not that of an example.
  private static func isWrong(_ name: String) -> Bool? {
    guard let dot = name.lastIndex(of: "."), ["md", "txt", "docx"].contains(name[name.index(after: dot)...]) else { return nil }
    let parts = name[..<dot].split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, Int(parts[1]) != nil else { return nil }
    return parts[0] == "fail" ? true : parts[0] == "pass" ? false : nil
  }

  /// A text without `⟦` and `⟧`, and the stretches that stood between them.
  static func withoutMarks(_ bytes: [UInt8]) -> (bytes: [UInt8], marks: [Range<Int>]) {
    let opening = Array("⟦".utf8)
    let closing = Array("⟧".utf8)
    var plain: [UInt8] = []
    var marks: [Range<Int>] = []
    var start: Int?
    var rest = bytes[...]
    while let byte = rest.first {
      if rest.starts(with: opening) {
        start = plain.count
        rest = rest.dropFirst(opening.count)
      } else if rest.starts(with: closing) {
        if let from = start { marks.append(from..<plain.count) }
        start = nil
        rest = rest.dropFirst(closing.count)
      } else {
        plain.append(byte)
        rest = rest.dropFirst()
      }
    }
    return (plain, marks)
  }

  /// Whether a place overlaps one of the marks; true where nothing is marked.
  func isMet(by spot: Spot) -> Bool {
    guard !marks.isEmpty else { return true }
    let source = SourceText(bytes)
    return marks.contains { mark in
      let end = source.position(at: mark.upperBound)
      guard spot.start == spot.end else {
        return spot.start < end && source.position(at: mark.lowerBound) < spot.end
      }
      // A place without length, such as that of hidden words, may also stand before the blanks around the mark.
      let blanks = bytes[..<mark.lowerBound].reversed().prefix { $0 == 0x20 }.count
      return source.position(at: mark.lowerBound - blanks) <= spot.start && spot.start <= end
    }
  }
}

extension RulePack {
  /// The examples of the pack, in the order of their paths.
  public var examples: [RuleExample] {
    files.compactMap(RuleExample.init)
  }
}
