import Checking

/// One result of a SARIF run.
enum SARIFResult {
  /// A finding.
  static func value(of finding: Finding, in result: FileResult, rule: Int, _ context: ReportContext) -> JSON {
    var location: [(String, JSON)] = [("physicalLocation", physical(finding, context.path(of: result)))]
    // In Word there are no lines: a reader finds the place by its section and paragraph.
    if result.format == "docx" && !finding.spot.path.isEmpty {
      let logical = JSON.object([
        ("fullyQualifiedName", .string(finding.spot.path)), ("kind", .string("element")),
        (
          "properties",
          .object([
            ("part", .string(finding.spot.part)), ("paragraph", .number(finding.spot.paragraph)),
            ("offset", .number(finding.spot.offset)), ("length", .number(finding.spot.length)),
          ])
        ),
      ])
      location.append(("logicalLocations", .array([logical])))
    }
    return .object([
      ("ruleId", .string(finding.rule)), ("ruleIndex", .number(rule)),
      ("level", .string(SARIFRules.level(finding.severity))), ("message", message(finding.advice(context))),
      ("locations", .array([.object(location)])),
      ("partialFingerprints", .object([("primaryLocationLineHash", .string(finding.fingerprint))])),
      ("properties", .object([("verdict", .string(result.verdict.name)), ("review", .bool(result.review))])),
    ])
  }

  /// The notification that a file could not be judged.
  static func notification(_ reason: (code: String, message: String), _ path: String) -> JSON {
    .object([
      ("level", .string("error")), ("descriptor", .object([("id", .string(reason.code))])),
      ("message", message(reason.message)),
      (
        "locations", .array([.object([("physicalLocation", .object([("artifactLocation", artifact(path))]))])])
      ),
    ])
  }

  /// A notification about the report itself.
  static func notification(_ text: String) -> JSON {
    .object([("level", .string("warning")), ("message", message(text))])
  }

  /// The file and the stretch of it.
  private static func physical(_ finding: Finding, _ path: String) -> JSON {
    let spot = finding.spot
    var region: [(String, JSON)] = [
      ("startLine", .number(spot.start.line)), ("startColumn", .number(spot.start.column)),
      ("endLine", .number(spot.end.line)), ("endColumn", .number(spot.end.column)),
    ]
    if !finding.quote.isEmpty { region.append(("snippet", .object([("text", .string(finding.quote))]))) }
    return .object([("artifactLocation", artifact(path)), ("region", .object(region))])
  }

  /// A file: below the root of the sources, unless its path is absolute.
  private static func artifact(_ path: String) -> JSON {
    var members: [(String, JSON)] = [("uri", .string(PathURI.reference(path)))]
    if !path.hasPrefix("/") { members.append(("uriBaseId", .string("%SRCROOT%"))) }
    return .object(members)
  }

  /// A message in which nothing becomes a link.
  private static func message(_ text: String) -> JSON {
    var safe = ""
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      // `[words](target)` is a link in SARIF; a blank between the two brackets takes it apart.
      if last == "]" && scalar == "(" { safe += " " }
      safe.unicodeScalars.append(scalar)
      last = scalar
    }
    return .object([("text", .string(safe))])
  }
}
