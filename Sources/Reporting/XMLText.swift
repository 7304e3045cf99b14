import DocumentModel

/// Writes XML by hand: elements whose names are ours and whose texts may be anybody's.
public enum XMLText {
  /// The first line of every document.
  public static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// Text for an element: what XML forbids is replaced, what could steer a terminal is written as a number.
  public static func content(_ text: String) -> String { escaped(text, keepsLines: true) }

  /// Text for an attribute between double quotation marks; line ends and tabs survive as numbers.
  public static func attribute(_ text: String) -> String { escaped(text, keepsLines: false) }

  /// Attributes, each with a blank before it.
  public static func attributes(_ pairs: [(name: String, value: String)]) -> String {
    pairs.map { " \($0.name)=\"\(attribute($0.value))\"" }.joined()
  }

  /// An element on one line; without a text it is empty.
  public static func element(_ name: String, _ pairs: [(name: String, value: String)] = [], _ text: String = "")
    -> String
  {
    text.isEmpty ? "<\(name)\(attributes(pairs))/>" : "<\(name)\(attributes(pairs))>\(content(text))</\(name)>"
  }

  /// Text as a schema's `token`: words with one blank between them.
  public static func token(_ text: String) -> String {
    text.blanksMadeOne
  }

  /// Text with everything replaced that has a meaning of its own.
  private static func escaped(_ text: String, keepsLines: Bool) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "\n" where keepsLines, "\t" where keepsLines: safe.unicodeScalars.append(scalar)
      default:
        if !isAllowed(scalar) {
          safe += "\u{FFFD}"
        } else if SafeText.isUnsafe(scalar) {
          safe += "&#\(scalar.value);"
        } else {
          safe.unicodeScalars.append(scalar)
        }
      }
    }
    return safe
  }

  /// Whether XML 1.0 knows a character at all.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
