import Checking
import Reporting

/// How the line of a dossier is written and read.
extension DossierEntry {
  /// The kind of such lines.
  static let kind = "dossier"

  /// The members of the line, but for those of the chain.
  var members: [(String, JSON)] {
    [
      ("kind", .string(Self.kind)), ("entry", .string(entry.description)), ("path", .string(main.path)),
      ("sha256", .string(main.sha256)), ("received", .string(received)), ("judged", .string(judged)),
      ("sender", .optional(sender)), ("number", .optional(number)), ("date", .optional(date)),
      ("subject", .optional(subject)), ("verdict", .string(verdict)), ("review", .bool(review)),
      ("reason", .optional(reason)),
      (
        "elements",
        .object(
          ElementResult.Name.allCases.compactMap { name in
            elements[name.rawValue].map { (name.rawValue, .string($0)) }
          })
      ),
      ("findings", .array(findings.map(\.json))), ("attachments", .array(attachments.map(\.json))),
      ("absent", .array(absent.map { .string($0) })), ("remarks", .array(remarks.map { .string($0) })),
      ("round", .number(round)), ("follows", .optional(follows?.description)), ("slip", slip?.json ?? .null),
      ("placing", placing?.json ?? .null), ("by", .string(by)), ("rules", .string(rules)),
    ]
  }

  /// Reads the line; nil where something that has to be there is missing.
  init?(_ json: JSON) {
    guard let entry = json["entry"]?.text.flatMap({ EntryNumber($0) }), let main = File(json),
      let received = json["received"]?.text, let judged = json["judged"]?.text, let verdict = json["verdict"]?.text
    else { return nil }
    self.entry = entry
    self.main = main
    self.received = received
    self.judged = judged
    self.verdict = verdict
    sender = json["sender"]?.text
    number = json["number"]?.text
    date = json["date"]?.text
    subject = json["subject"]?.text
    review = json["review"]?.isTrue ?? false
    reason = json["reason"]?.text
    elements = Dictionary(
      (json["elements"]?.members ?? []).compactMap { member in member.1.text.map { (member.0, $0) } },
      uniquingKeysWith: { first, _ in first })
    findings = (json["findings"]?.items ?? []).compactMap(Note.init)
    attachments = (json["attachments"]?.items ?? []).compactMap(File.init)
    absent = (json["absent"]?.items ?? []).compactMap(\.text)
    remarks = (json["remarks"]?.items ?? []).compactMap(\.text)
    round = max(1, json["round"]?.whole ?? 1)
    follows = json["follows"]?.text.flatMap { EntryNumber($0) }
    slip = json["slip"].flatMap(Slip.init)
    placing = Placing(json["placing"])
    by = json["by"]?.text ?? ""
    rules = json["rules"]?.text ?? ""
  }
}

extension DossierEntry.File {
  /// The file in a line.
  var json: JSON { .object([("path", .string(path)), ("sha256", .string(sha256))]) }

  /// Reads a file; nil where it has no path or no hash.
  init?(_ json: JSON) {
    guard let path = json["path"]?.text, let sha256 = json["sha256"]?.text else { return nil }
    self.init(path: path, sha256: sha256)
  }
}

extension DossierEntry.Note {
  /// The longest quotation that is kept, in characters.
  private static let longestQuote = 240

  /// A finding, shortened.
  init(_ finding: Finding) {
    self.init(
      rule: finding.rule, severity: finding.severity.rawValue, line: finding.spot.start.line,
      quote: finding.quote.count > Self.longestQuote
        ? String(finding.quote.prefix(Self.longestQuote)) + "…" : finding.quote)
  }

  /// The finding in a line.
  var json: JSON {
    .object([
      ("rule", .string(rule)), ("severity", .string(severity)), ("line", .number(line)), ("quote", .string(quote)),
    ])
  }

  /// Reads a finding; nil where it names no rule.
  init?(_ json: JSON) {
    guard let rule = json["rule"]?.text else { return nil }
    self.init(
      rule: rule, severity: json["severity"]?.text ?? "", line: json["line"]?.whole ?? 0,
      quote: json["quote"]?.text ?? "")
  }
}

extension DossierEntry.Slip {
  /// The slip in a line.
  var json: JSON {
    .object([
      ("number", .string(number)), ("count", .number(count)), ("deadline", .optional(deadline?.iso8601)),
    ])
  }

  /// Reads a slip; nil where it has no number.
  init?(_ json: JSON) {
    guard let number = json["number"]?.text else { return nil }
    self.init(
      number: number, count: json["count"]?.whole ?? 0, deadline: json["deadline"]?.text.flatMap { CivilDate($0) })
  }
}
