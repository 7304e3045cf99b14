import Checking

/// Text of others inside HTML.
public enum HTMLText {
  /// The text on one line: nothing in it is markup, and what could turn the order of letters is made visible.
  public static func line(_ text: String) -> String { escaped(SafeText.line(text)[...]) }

  /// The text on one line, cut after some characters.
  public static func line(_ text: String, longest: Int) -> String {
    escaped(SafeText.line(text, longest: longest)[...])
  }

  /// Text of several lines, which keeps its line ends and tabs.
  public static func lines(_ text: String) -> String {
    // A line may end with LF, CR LF or CR; a page knows the first only.
    var unified = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" { unified.append("\n") } else if !(scalar == "\n" && last == "\r") { unified.append(scalar) }
      last = scalar
    }
    return String(unified).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { escaped(SafeText.line(String($0))[...]) }.joined(separator: "\t")
    }
    .joined(separator: "\n")
  }

  /// Text without markup of its own, fit for an attribute between double quotation marks too.
  private static func escaped(_ text: Substring) -> String {
    guard text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return String(text) }
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
