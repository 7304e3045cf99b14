import DocumentModel
import Recognition

/// Puts the result of one file together from what was recognised and what the rules say.
struct Judgement {
  /// The longest stretch of a paragraph that stands for a submission as a whole, in bytes.
  private static let longestWhole = 200

  /// The document.
  let document: Document
  /// What was recognised in it.
  let submission: Submission
  /// Where each paragraph stands for a reader.
  let paths: [String]

  /// The result.
  ///
  /// - Parameter suppressing: which hits do not count, and what is to be said of that.
  func result(path: String, sha256: String, hits: [RuleEvaluator.Hit], suppressing: Suppressing) -> FileResult {
    let elements = [
      element(.authority, submission.authority), element(.appraisal, submission.appraisal),
      element(.consultation, submission.consultation),
      element(.recommendation, submission.recommendation, decides: submission.decides?.rawValue),
    ]
    let subject = summary.subject ?? ""
    let raw = Finding.ordered(hits.map(finding), subject: subject)
    let own = suppressing.hits(raw, remarks: document.remarks)
    let hits = hits + own
    let findings = own.isEmpty ? raw : Finding.ordered(hits.map(finding), subject: subject)
    let suppressed = findings.compactMap(suppressing.suppression)
    let silent = Set(suppressed.map { Spoken(rule: $0.finding.rule, place: $0.finding.place) })
    let doubtful = Set(elements.filter { !$0.isSure }.map(\.name))
    let returning = hits.filter {
      $0.severity == .returning && !silent.contains(Spoken(rule: $0.rule.id, place: $0.place ?? whole))
    }
    // An acceptance rests on all four; a return stands as soon as one of its reasons is sure.
    let review =
      returning.isEmpty
      ? !doubtful.isEmpty : returning.allSatisfy { $0.element.map(doubtful.contains) ?? false }
    var result = FileResult(
      path: path, sha256: sha256, format: document.format.rawValue,
      verdict: returning.isEmpty ? .accept : .returning, review: review, elements: elements, submission: summary,
      findings: findings.filter { suppressing.suppression(of: $0) == nil })
    result.suppressed = suppressed
    return result
  }

  /// What a rule says at a place.
  private struct Spoken: Hashable {
    /// The rule.
    var rule: String
    /// The place.
    var place: Place
  }

  /// A finding at the place of a hit, or where the submission as a whole is shown.
  private func finding(of hit: RuleEvaluator.Hit) -> Finding {
    if let remark = hit.remark { return finding(of: hit, on: remark) }
    let place = hit.place ?? whole
    let quote = hit.hidden?.blanksMadeOne
    return Finding(
      rule: hit.rule.id, severity: hit.severity, message: hit.message, fix: hit.fix, source: hit.rule.source,
      place: place, spot: Spot(of: place, in: document, paths: paths, hidden: hit.hidden),
      quote: quote ?? document.quote(of: place), assertion: hit.assertion, node: hit.node)
  }

  /// A finding about a note to this program, which stands in the source but in no paragraph.
  private func finding(of hit: RuleEvaluator.Hit, on remark: Remark) -> Finding {
    let place = hit.place ?? whole
    var spot = Spot(of: place, in: document, paths: paths)
    if let source = remark.source {
      spot.start = document.source.position(at: source.lowerBound)
      spot.end = document.source.position(at: source.upperBound)
      spot.byteColumn = document.source.byteColumn(at: source.lowerBound)
      spot.endByteColumn = document.source.byteColumn(at: source.upperBound)
    }
    return Finding(
      rule: hit.rule.id, severity: hit.severity, message: hit.message, fix: hit.fix, source: hit.rule.source,
      place: place, spot: spot, quote: remark.text.blanksMadeOne,
      assertion: hit.assertion, node: hit.node)
  }

  /// The place that stands for the submission as a whole: its title, or else the beginning of its text.
  private var whole: Place {
    if let place = submission.title ?? submission.subject { return place }
    guard let first = document.paragraphs.first else { return Place(paragraph: 0, range: 0..<0) }
    var length = 0
    for character in first.text {
      guard length + character.utf8.count <= Self.longestWhole else { break }
      length += character.utf8.count
    }
    return Place(paragraph: 0, range: 0..<length)
  }

  /// One of the four demands.
  private func element<Status: RawRepresentable<String>>(
    _ name: ElementResult.Name, _ element: Element<Status>, decides: String? = nil
  ) -> ElementResult {
    ElementResult(
      name: name, status: element.status.rawValue, isSure: element.confidence == .sure,
      readings: readings(element.readers), decides: decides,
      evidence: element.evidence.map {
        ElementResult.Evidence(text: words(of: $0.place), spot: Spot(of: $0.place, in: document, paths: paths))
      })
  }

  /// What the two readers saw, where they differ.
  private func readings<Status: RawRepresentable<String>>(
    _ opinions: [ReaderOpinion<Status>]
  ) -> ElementResult.Readings? {
    let grammar = opinions.first { $0.reader == .grammar }
    let second = opinions.first { $0.reader == .second }
    guard let grammar, let second, grammar.status != second.status else { return nil }
    return ElementResult.Readings(grammar: grammar.status.rawValue, second: second.status.rawValue)
  }

  /// The data by which the submission is known.
  private var summary: SubmissionSummary {
    let letterhead = submission.letterhead
    return SubmissionSummary(
      number: letterhead.number.map(words), date: letterhead.day?.iso8601, place: letterhead.locality.map(words),
      issuer: letterhead.issuerName ?? letterhead.issuer.map(words),
      addressee: submission.addressees.first?.kind.rawValue, subject: submission.subject.map(words))
  }

  /// The words of a place, blanks made one.
  private func words(of place: Place) -> String {
    document.text(of: place).blanksMadeOne
  }
}
