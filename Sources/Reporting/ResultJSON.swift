import Checking

/// The JSON of results, which other programs rely on: keys may be added, never renamed.
enum ResultJSON {
  /// The member `tool`.
  static func tool(_ context: ReportContext) -> JSON {
    .object([
      ("name", .string("totrinh")), ("version", .string(context.version)), ("rules", .string(context.rules)),
    ])
  }

  /// A member of `files`.
  static func file(_ result: FileResult, _ context: ReportContext) -> JSON {
    var members: [(String, JSON)] = [
      ("path", .string(result.path)), ("sha256", .optional(result.sha256)), ("format", .optional(result.format)),
      ("verdict", .string(result.verdict.name)), ("review", .bool(result.review)),
    ]
    if case .unjudged(let why) = result.verdict {
      members.append(("reason", .string(why.code)))
      members.append(("reasonMessage", .string(why.message[context.language])))
    } else {
      members.append(("reason", .null))
    }
    members.append(("elements", .object(result.elements.map { ($0.name.rawValue, element($0)) })))
    members.append(("submission", result.submission.map(submission) ?? .null))
    members.append(("findings", .array(context.findings(of: result).map { finding($0) })))
    if !result.suppressed.isEmpty { members.append(("suppressed", .array(result.suppressed.map(suppressed)))) }
    if let told = Retelling(result, context.language) {
      members.append(("explanation", .array(told.sentences.map { .string($0) })))
    }
    return .object(members)
  }

  /// The member `summary`.
  static func summary(_ summary: RunSummary) -> JSON {
    let counts: [(String, JSON)] = [
      ("files", .number(summary.files)), ("accepted", .number(summary.accepted)),
      ("returned", .number(summary.returned)), ("unjudged", .number(summary.unjudged)),
      ("review", .number(summary.review)), ("passedOver", .number(summary.passedOver)),
      ("return", .number(summary.findings[.returning, default: 0])),
      ("warning", .number(summary.findings[.warning, default: 0])),
      ("advice", .number(summary.findings[.advice, default: 0])),
    ]
    return .object(counts + (summary.suppressed > 0 ? [("suppressed", .number(summary.suppressed))] : []))
  }

  /// A place.
  static func place(_ spot: Spot) -> JSON {
    .object([
      ("line", .number(spot.start.line)), ("column", .number(spot.start.column)), ("endLine", .number(spot.end.line)),
      ("endColumn", .number(spot.end.column)), ("part", .string(spot.part)), ("paragraph", .number(spot.paragraph)),
      ("path", .string(spot.path)), ("offset", .number(spot.offset)), ("length", .number(spot.length)),
      ("byteColumn", .number(spot.byteColumn)), ("endByteColumn", .number(spot.endByteColumn)),
    ])
  }

  /// A member of `elements`.
  private static func element(_ element: ElementResult) -> JSON {
    var members: [(String, JSON)] = [
      ("status", .string(element.status)), ("confidence", .string(element.isSure ? "sure" : "doubtful")),
    ]
    if let readings = element.readings {
      members.append(
        ("readings", .object([("grammar", .string(readings.grammar)), ("second", .string(readings.second))])))
    }
    if element.name == .recommendation { members.append(("decides", .optional(element.decides))) }
    let evidence = element.evidence.map { JSON.object([("text", .string($0.text)), ("place", place($0.spot))]) }
    return .object(members + [("evidence", .array(evidence))])
  }

  /// The member `submission`.
  private static func submission(_ summary: SubmissionSummary) -> JSON {
    .object([
      ("number", .optional(summary.number)), ("date", .optional(summary.date)), ("place", .optional(summary.place)),
      ("issuer", .optional(summary.issuer)), ("addressee", .optional(summary.addressee)),
      ("subject", .optional(summary.subject)),
    ])
  }

  /// A member of `suppressed`: a finding, and why it does not count.
  private static func suppressed(_ suppressed: SuppressedFinding) -> JSON {
    let why = JSON.object([("kind", .string(suppressed.kind.rawValue)), ("reason", .string(suppressed.reason))])
    return .object(members(of: suppressed.finding) + [("suppression", why)])
  }

  /// A member of `findings`.
  private static func finding(_ finding: Finding) -> JSON { .object(members(of: finding)) }

  /// The members of a finding.
  private static func members(of finding: Finding) -> [(String, JSON)] {
    [
      ("rule", .string(finding.rule)), ("severity", .string(finding.severity.rawValue)),
      ("message", .string(finding.message)), ("fix", .string(finding.fix)),
      (
        "source",
        .object([
          ("document", .string(finding.source.document)), ("clause", .string(finding.source.clause)),
        ])
      ),
      ("place", place(finding.spot)), ("quote", .string(finding.quote)),
      ("fingerprint", .string(finding.fingerprint)), ("assertion", .string(finding.assertion)),
      ("node", .string(finding.node)),
    ]
  }
}
