import DocumentModel

/// The document that asks for something, and where in it.
public struct LegalSource: Sendable, Equatable {
  /// The document, as a person would cite it.
  public var document: String
  /// The article, clause or demand in it; empty where the whole is meant.
  public var clause: String

  /// Creates a source.
  public init(document: String, clause: String = "") {
    self.document = document
    self.clause = clause
  }
}

/// What a rule says against one place of a document.
public struct Finding: Sendable, Equatable {
  /// The rule's identifier, such as `HP-2.1`.
  public var rule: String
  /// How much it weighs.
  public var severity: Severity
  /// What is wrong.
  public var message: String
  /// How to mend it.
  public var fix: String
  /// Who asks for it.
  public var source: LegalSource
  /// Where it stands in the document.
  public var place: Place
  /// The same in the terms of reports.
  public var spot: Spot
  /// The words there, as the source writes them.
  public var quote: String
  /// A key that stays while rule and words stay, wherever they move.
  public var fingerprint: String
  /// The id of the assertion that failed, such as `HP-2.1-draft`.
  public var assertion: String
  /// The node of the model that it is about, as an XPath with the prefix `t`.
  public var node: String

  /// Creates a finding.
  public init(
    rule: String, severity: Severity, message: String, fix: String, source: LegalSource, place: Place, spot: Spot,
    quote: String, fingerprint: String = "", assertion: String = "", node: String = ""
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.fix = fix
    self.source = source
    self.place = place
    self.spot = spot
    self.quote = quote
    self.fingerprint = fingerprint
    self.assertion = assertion
    self.node = node
  }
}

extension Finding {
  /// Puts findings in the order of reports (place, then rule) and gives each its fingerprint.
  ///
  /// - Parameter subject: what the submission is about, so that equal faults of two submissions differ.
  static func ordered(_ findings: [Finding], subject: String) -> [Finding] {
    var ordered = findings.sorted { left, right in
      if left.place.paragraph != right.place.paragraph { return left.place.paragraph < right.place.paragraph }
      if left.spot.offset != right.spot.offset { return left.spot.offset < right.spot.offset }
      if left.spot.length != right.spot.length { return left.spot.length < right.spot.length }
      return RuleIdentifier.precedes(left.rule, right.rule)
    }
    var seen: [String: Int] = [:]
    let subject = normalised(subject)
    for index in ordered.indices {
      let finding = ordered[index]
      let key = [finding.rule, normalised(finding.quote), subject].joined(separator: "\u{0}")
      let earlier = seen[key, default: 0]
      seen[key] = earlier + 1
      // The same words may be found twice: the second one needs a key of its own.
      let content = earlier == 0 ? key : key + "\u{0}\(earlier)"
      ordered[index].fingerprint = String(SHA256.hex(content.utf8).prefix(32))
    }
    return ordered
  }

  /// Words without what an editor may change unseen: case and blanks.
  private static func normalised(_ text: String) -> String {
    text.lowercased().blanksMadeOne
  }
}
