import Checking
import DocumentModel

/// Reads what `--format jsonl` printed in earlier runs, a line at a time.
public struct EarlierResults: Sendable {
  /// Why a line cannot be used.
  public struct Failure: Error, Sendable, Equatable {
    /// The line, from 1; 0 where the end is missing.
    public var line: Int
    /// What is wrong.
    public var message: Message
  }

  /// How many files were passed over.
  public private(set) var passedOver = 0
  /// The SHA-256 of the rules that were in use, each once.
  public private(set) var rules: [String] = []
  /// The versions of the program that were in use, each once.
  public private(set) var versions: [String] = []
  /// How many lines were read.
  private var lines = 0
  /// How many results were read since the last summary.
  private var waiting = 0
  /// Whether the last thing read was a summary.
  private var isComplete = false

  /// Begins before the first line.
  public init() {}

  /// Takes the next line in and returns the result that it holds; nil for a summary or an empty line.
  public mutating func read(_ line: [UInt8]) throws(Failure) -> FileResult? {
    lines += 1
    guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { return nil }
    let value: JSON
    do { value = try JSONParser.value(of: line) } catch { throw unreadable }
    guard let summary = value["summary"] else {
      guard let result = Self.result(value) else { throw unreadable }
      waiting += 1
      isComplete = false
      return result
    }
    // Several runs may have been put one after the other; one that was cut would borrow the end of the next.
    if let told = summary["files"]?.whole, told != waiting {
      throw Failure(
        line: lines,
        message: Message(
          vietnamese: "dòng tổng kết nói có \(told) tệp nhưng trước đó có \(waiting) kết quả: có dòng bị mất hoặc lẫn",
          english:
            "the summary tells of \(told) files, but \(waiting) results stand before it: lines were lost or mixed"))
    }
    passedOver += max(0, min(summary["passedOver"]?.whole ?? 0, 1 << 40))
    let tool = value["tool"]
    if let hash = tool?["rules"]?.text, !rules.contains(hash) { rules.append(hash) }
    if let version = tool?["version"]?.text, !versions.contains(version) { versions.append(version) }
    waiting = 0
    isComplete = true
    return nil
  }

  /// Ends the reading; the last line has to be a summary.
  public func end() throws(Failure) {
    guard !isComplete else { return }
    throw Failure(
      line: 0,
      message: Message(
        vietnamese: "thiếu dòng tổng kết ở cuối: lần chạy trước chưa xong hoặc tệp bị cắt",
        english: "the summary at the end is missing: the run did not end or the file was cut"))
  }

  /// The result that a line holds; nil where it holds none.
  public static func result(in line: [UInt8]) -> FileResult? {
    (try? JSONParser.value(of: line)).flatMap { result($0) }
  }

  /// The error of a line that is no result.
  private var unreadable: Failure {
    Failure(
      line: lines,
      message: Message(
        vietnamese: "không phải là một dòng kết quả của --format jsonl", english: "no line of --format jsonl"))
  }

  /// One result; nil where something that every result has is missing.
  static func result(_ value: JSON) -> FileResult? {
    guard let path = value["path"]?.text, let verdict = verdict(value) else { return nil }
    var findings: [Finding] = []
    for item in value["findings"]?.items ?? [] {
      guard let finding = finding(item) else { return nil }
      findings.append(finding)
    }
    var result = FileResult(
      path: path, sha256: value["sha256"]?.text, format: value["format"]?.text, verdict: verdict,
      review: value["review"]?.isTrue ?? false,
      elements: (value["elements"]?.members ?? []).compactMap { element($0.0, $0.1) },
      submission: value["submission"].flatMap(submission), findings: findings)
    for item in value["suppressed"]?.items ?? [] {
      guard let finding = finding(item) else { return nil }
      let why = item["suppression"]
      result.suppressed.append(
        SuppressedFinding(
          finding: finding, kind: why?["kind"]?.text.flatMap(SuppressedFinding.Kind.init) ?? .external,
          reason: why?["reason"]?.text ?? ""))
    }
    return result
  }

  /// The verdict with its reason.
  private static func verdict(_ value: JSON) -> Verdict? {
    switch value["verdict"]?.text {
    case "accept": return .accept
    case "return": return .returning
    case "unjudged":
      let words = value["reasonMessage"]?.text ?? ""
      return .unjudged(
        Unjudged(code: value["reason"]?.text ?? "", message: Message(vietnamese: words, english: words)))
    default: return nil
    }
  }

  /// One of the four demands.
  private static func element(_ name: String, _ value: JSON) -> ElementResult? {
    guard let name = ElementResult.Name(rawValue: name), let status = value["status"]?.text else { return nil }
    return ElementResult(
      name: name, status: status, isSure: value["confidence"]?.text == "sure",
      readings: value["readings"].flatMap(readings), decides: value["decides"]?.text,
      evidence: (value["evidence"]?.items ?? []).compactMap { item in
        guard let text = item["text"]?.text, let spot = item["place"].flatMap(spot) else { return nil }
        return ElementResult.Evidence(text: text, spot: spot)
      })
  }

  /// The statuses that the two readers saw.
  private static func readings(_ value: JSON) -> ElementResult.Readings? {
    guard let grammar = value["grammar"]?.text, let second = value["second"]?.text else { return nil }
    return ElementResult.Readings(grammar: grammar, second: second)
  }

  /// The data by which the submission is known.
  private static func submission(_ value: JSON) -> SubmissionSummary? {
    guard !value.members.isEmpty else { return nil }
    return SubmissionSummary(
      number: value["number"]?.text, date: value["date"]?.text, place: value["place"]?.text,
      issuer: value["issuer"]?.text, addressee: value["addressee"]?.text, subject: value["subject"]?.text)
  }

  /// A finding.
  private static func finding(_ value: JSON) -> Finding? {
    guard let rule = value["rule"]?.text, let severity = value["severity"]?.text.flatMap(Severity.init),
      let spot = value["place"].flatMap(spot)
    else { return nil }
    let source = value["source"]
    return Finding(
      rule: rule, severity: severity, message: value["message"]?.text ?? "", fix: value["fix"]?.text ?? "",
      source: LegalSource(document: source?["document"]?.text ?? "", clause: source?["clause"]?.text ?? ""),
      place: Place(paragraph: spot.paragraph - 1, range: spot.offset..<spot.offset + spot.length), spot: spot,
      quote: value["quote"]?.text ?? "", fingerprint: value["fingerprint"]?.text ?? "",
      assertion: value["assertion"]?.text ?? "", node: value["node"]?.text ?? "")
  }

  /// A place; numbers that no file can have are brought to those that one may have.
  private static func spot(_ value: JSON) -> Spot? {
    func number(_ key: String, from least: Int) -> Int { max(least, min(value[key]?.whole ?? least, 1 << 40)) }
    guard value["line"]?.whole != nil else { return nil }
    let start = Position(line: number("line", from: 1), column: number("column", from: 1))
    let end = Position(line: number("endLine", from: start.line), column: number("endColumn", from: 1))
    return Spot(
      start: start, end: max(start, end), byteColumn: number("byteColumn", from: 1),
      endByteColumn: number("endByteColumn", from: 1), part: value["part"]?.text ?? "document",
      paragraph: number("paragraph", from: 1), path: value["path"]?.text ?? "", offset: number("offset", from: 0),
      length: number("length", from: 0))
  }
}
