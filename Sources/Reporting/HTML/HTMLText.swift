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

/// The policy of a page that loads nothing and runs nothing but what it brings.
public enum ContentSecurity {
  /// The policy for one style sheet and, where there is one, one script.
  public static func policy(style: String, script: String? = nil) -> String {
    let scripts = script.map { "script-src '\(source($0))'; " } ?? ""
    return "default-src 'none'; style-src '\(source(style))'; \(scripts)base-uri 'none'; form-action 'none'"
  }

  /// The source expression of an inline text.
  private static func source(_ text: String) -> String {
    var hash = SHA256()
    hash.update(text.utf8)
    return "sha256-" + base64(hash.digest())
  }

  /// Bytes in Base64 (RFC 4648).
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for index in 0..<4 {
        let isFilling = index > group.count
        text.append(isFilling ? UInt8(ascii: "=") : alphabet[Int(bits >> UInt32(18 - 6 * index) & 63)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
