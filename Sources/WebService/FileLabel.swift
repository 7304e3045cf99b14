import Reporting

/// The name of a file as somebody sent it, made fit to be shown and to tell a format; it never names anything here.
enum FileLabel {
  /// The most characters that are kept of its beginning, and of its end.
  private static let (mostOfStart, mostOfEnd) = (120, 40)

  /// The name without folders, controls and leading dots.
  static func safe(_ name: String) -> String {
    // Some browsers send a whole path of Windows.
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    let shown = SafeText.line(String(last)).drop { $0 == "." || $0.isWhitespace }
    guard !shown.isEmpty else { return "tep" }
    guard shown.count > mostOfStart + mostOfEnd else { return String(shown) }
    return shown.prefix(mostOfStart) + "…" + shown.suffix(mostOfEnd)
  }
}
