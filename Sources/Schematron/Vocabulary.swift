/// Which elements and attributes the standard has, and where, as far as this program reads them.
struct Vocabulary {
  /// What one element may carry.
  struct Entry {
    /// The attributes it has to have.
    var required: Set<String> = []
    /// The attributes it may have besides.
    var optional: Set<String> = []
    /// The elements that may stand in it.
    var children: Set<String> = []
    /// Whether text may stand in it.
    var holdsText = false

    /// Every attribute it may have.
    var attributes: Set<String> { required.union(optional) }
  }

  /// The namespace of Schematron.
  static let namespace = "http://purl.oclc.org/dsdl/schematron"
  /// The namespace of `xml:lang` and `xml:space`.
  static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// The query languages that are XPath 1.0.
  static let queryBindings: Set<String> = ["xslt", "xslt1", "xpath", "xpath1"]

  /// Attributes of everything with `rich` content in the standard's grammar.
  private static let rich: Set<String> = ["icon", "see", "fpi"]
  /// The elements that may stand in a message.
  private static let inline: Set<String> = ["emph", "dir", "span"]

  /// What the standard has but this program refuses, with the reason.
  static let refused: [String: String] = [
    "include": "include is not supported: a rule file stands alone"
  ]

  /// The elements by name.
  static let elements: [String: Entry] = {
    let prose = Entry(optional: ["id", "class", "icon"], children: inline, holdsText: true)
    let assertion = Entry(
      required: ["test"],
      optional: rich.union(["id", "flag", "role", "subject", "diagnostics", "properties"]),
      children: inline.union(["name", "value-of"]), holdsText: true)
    return [
      "schema": Entry(
        optional: rich.union(["id", "schemaVersion", "defaultPhase", "queryBinding"]),
        children: ["title", "ns", "p", "let", "phase", "pattern", "diagnostics", "properties"]),
      "title": Entry(children: ["dir"], holdsText: true),
      "ns": Entry(required: ["prefix", "uri"]),
      "p": prose,
      "let": Entry(required: ["name", "value"]),
      "phase": Entry(required: ["id"], optional: rich, children: ["p", "let", "active"]),
      "active": Entry(required: ["pattern"], children: inline, holdsText: true),
      "pattern": Entry(
        optional: rich.union(["id", "abstract", "is-a"]), children: ["title", "p", "let", "rule", "param"]),
      "param": Entry(required: ["name", "value"]),
      "rule": Entry(
        optional: rich.union(["id", "abstract", "context", "role", "flag", "subject"]),
        children: ["let", "assert", "report", "extends", "p"]),
      "extends": Entry(required: ["rule"]),
      "assert": assertion,
      "report": assertion,
      "name": Entry(optional: ["path"]),
      "value-of": Entry(required: ["select"]),
      "emph": Entry(holdsText: true),
      "span": Entry(optional: ["class"], holdsText: true),
      "dir": Entry(optional: ["value"], holdsText: true),
      "diagnostics": Entry(children: ["diagnostic"]),
      "diagnostic": Entry(required: ["id"], optional: rich, children: inline.union(["value-of"]), holdsText: true),
      "properties": Entry(children: ["property"]),
      "property": Entry(
        required: ["id"], optional: ["role", "scheme"], children: inline.union(["name", "value-of"]), holdsText: true),
    ]
  }()
}
