import XML

/// An `mc:AlternateContent` that is open: one of its branches is read.
struct WordAlternative {
  /// Whether a branch with text was read.
  var isTaken = false
  /// How much text there was before the branch that is open.
  var before = 0
}

/// What the namespace prefixes of a part stand for, as far as alternatives need it.
struct WordPrefixes {
  /// The namespace name of each prefix as last declared: parts declare theirs once, at the root.
  private var names: [String: String] = [:]
  /// The namespaces whose elements are passed over.
  private var ignored: Set<String> = []
  /// The elements of these whose content is read all the same, by namespace; `*` stands for all.
  private var processed: [String: Set<String>] = [:]

  /// Takes up a declaration.
  mutating func declare(_ prefix: UnsafePointer<UInt8>?, _ namespace: UnsafePointer<UInt8>) {
    guard let prefix, names.count < 1_000 else { return }
    names[String(cString: prefix)] = String(cString: namespace)
  }

  /// Takes up `mc:Ignorable`.
  mutating func ignore(_ prefixes: String) {
    for prefix in prefixes.split(separator: " ") {
      if let name = names[String(prefix)], !WordNamespace.isUnderstood(name) { ignored.insert(name) }
    }
  }

  /// Takes up `mc:ProcessContent`.
  mutating func process(_ elements: String) {
    for element in elements.split(separator: " ") {
      let parts = element.split(separator: ":")
      guard parts.count == 2, let name = names[String(parts[0])] else { continue }
      processed[name, default: []].insert(String(parts[1]))
    }
  }

  /// Whether an element of an unknown namespace is passed over with all it holds.
  func isIgnored(_ name: XMLEventName) -> Bool {
    guard !ignored.isEmpty, let namespace = name.namespaceName, ignored.contains(namespace) else { return false }
    guard let elements = processed[namespace] else { return true }
    return !elements.contains("*") && !elements.contains(name.localName)
  }

  /// Whether Word understands all the namespaces that a choice requires.
  func areUnderstood(_ prefixes: String) -> Bool {
    prefixes.split(separator: " ").allSatisfy { names[String($0)].map(WordNamespace.isUnderstood) ?? false }
  }
}

extension WordPartHandler {
  /// Enters alternatives, or one of their branches.
  func startAlternative(_ name: WordName, _ attributes: XMLEventAttributes) {
    switch name {
    case .AlternateContent: alternatives.append(WordAlternative())
    case .Choice, .Fallback:
      guard let last = alternatives.indices.last else { return }
      let isUnderstood = name == .Fallback || prefixes.areUnderstood(attributes.plain(.Requires) ?? "")
      alternatives[last].before = produced
      if alternatives[last].isTaken || !isUnderstood {
        isAlternativeSkipped = name == .Fallback
        return skip()
      }
    default: break
    }
  }

  /// Leaves alternatives, or one of their branches: an empty choice leaves the next one open.
  func endAlternative(_ name: WordName) {
    switch name {
    case .AlternateContent: _ = alternatives.popLast()
    case .Choice, .Fallback:
      guard let last = alternatives.indices.last else { return }
      if produced > alternatives[last].before { alternatives[last].isTaken = true }
    default: break
    }
  }
}
