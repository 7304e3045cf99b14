import Reporting
import XML

/// Writes elements of WordprocessingML with the prefix that their surroundings use.
struct WordMarkup {
  /// The prefix.
  private let prefix: String
  /// The declaration of the prefix, where the surroundings have none that attributes could use.
  private let declaration: String

  /// Writes with a prefix that is declared.
  init(prefix: String) { (self.prefix, declaration) = (prefix, "") }

  /// Writes for the content of an element of a part.
  init(in element: XMLElementTable.Element?, of table: XMLElementTable) {
    let used = element.map(table.prefix) ?? ""
    prefix = used.isEmpty ? "w" : used
    declaration = used.isEmpty ? " xmlns:w=\"\(table.wordNamespace)\"" : ""
  }

  /// An element whose content is markup; without content it is empty.
  ///
  /// - Parameter attributes: names without a prefix are names of WordprocessingML.
  func element(
    _ name: String, _ attributes: [(name: String, value: String)] = [], _ content: String = "",
    isOutermost: Bool = false
  ) -> String {
    let own = XMLText.attributes(
      attributes.map { ($0.name.contains(":") ? $0.name : "\(prefix):\($0.name)", $0.value) })
    let tag = "\(prefix):\(name)"
    let opening = "<\(tag)\(isOutermost ? declaration : "")\(own)"
    return content.isEmpty ? opening + "/>" : "\(opening)>\(content)</\(tag)>"
  }

  /// The start tag and the end tag of an element.
  func tags(_ name: String, _ attributes: [(name: String, value: String)]) -> (opening: String, closing: String) {
    let own = XMLText.attributes(attributes.map { ("\(prefix):\($0.name)", $0.value) })
    return ("<\(prefix):\(name)\(declaration)\(own)>", "</\(prefix):\(name)>")
  }
}

extension XMLElementTable {
  /// The namespace of WordprocessingML that the part uses.
  var wordNamespace: String {
    guard let root = self[0] else { return PackageNames.word }
    let tag = String(decoding: utf8[root.startTag], as: UTF8.self)
    return tag.contains(PackageNames.strictWord) ? PackageNames.strictWord : PackageNames.word
  }
}
