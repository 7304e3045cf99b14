/// Text of others inside Markdown.
public enum MarkdownText {
  /// Text of others on one line, in which nothing is markup.
  public static func line(_ text: String) -> String {
    var safe = ""
    for scalar in SafeText.line(text).unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      // A mention would send mail to somebody, and an address would become a link.
      case "@": safe += "&#64;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!", "$": safe += "\\" + String(scalar)
      default: safe.unicodeScalars.append(scalar)
      }
    }
    // GitHub makes links of addresses that stand alone.
    return safe.replacing("://", with: ":&#47;/").replacing("www.", with: "www&#46;")
  }
}
