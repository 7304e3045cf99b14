import Testing

@testable import Recognition

/// Each situation of the table, told in two or more passages: what status the element gets.
@Suite("Situations A01 to E03")
struct RowTests {
  @Test("each situation has two passages or more")
  func coverage() {
    let thin = PassageTable.rows.filter { row in PassageTable.cases.count { $0.row == row } < 2 }
    #expect(PassageTable.rows.count == 76)
    #expect(thin.isEmpty)
  }

  @Test("status and facts", arguments: PassageTable.cases)
  func status(_ passage: PassageCase) throws {
    let (_, submission) = try Fixtures.submission(passage.text, name: "trình.md")
    let found = ElementReading(passage.element, of: submission)
    func check() {
      #expect(found.status == passage.status)
      for fact in passage.facts { #expect(found.facts[fact.name] == fact.value, "\(fact.name)") }
    }
    if passage.known.isEmpty { check() } else { withKnownIssue("\(passage.known)") { check() } }
  }
}

/// An element as words, whichever of the four it is.
struct ElementReading {
  /// Its status.
  var status: String
  /// Its facts by name, with the one who decides.
  var facts: [String: String]

  /// Reads one of the elements of a submission.
  init(_ name: String, of submission: Submission) {
    let (status, facts): (String, [Fact]) =
      switch name {
      case "authority": (submission.authority.status.rawValue, submission.authority.facts)
      case "appraisal": (submission.appraisal.status.rawValue, submission.appraisal.facts)
      case "consultation": (submission.consultation.status.rawValue, submission.consultation.facts)
      case "recommendation": (submission.recommendation.status.rawValue, submission.recommendation.facts)
      default: ("", [])
      }
    self.status = status
    self.facts = Dictionary(facts.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    if let decides = submission.decides { self.facts["decides"] = decides == .chairman ? "chairman" : decides.rawValue }
  }
}
