import Checking

/// Results as one JSON object, a file a line.
struct JSONReporter: Reporter {
  /// What the report needs to know.
  let context: ReportContext
  /// Whether a result was written.
  private var hasResults = false

  /// Creates a reporter.
  init(context: ReportContext) {
    self.context = context
  }

  /// Opens the object.
  mutating func begin() -> [UInt8] {
    Array("{\"version\": 1,\n \"tool\": ".utf8) + ResultJSON.tool(context).utf8 + Array(",\n \"files\": [".utf8)
  }

  /// Adds a member of `files`.
  mutating func add(_ result: FileResult) -> [UInt8] {
    defer { hasResults = true }
    return Array((hasResults ? ",\n  " : "\n  ").utf8) + ResultJSON.file(result, context).utf8
  }

  /// Closes the object.
  mutating func end(_ summary: RunSummary) -> [UInt8] {
    Array("],\n \"summary\": ".utf8) + ResultJSON.summary(summary).utf8 + Array("}\n".utf8)
  }
}

/// Results as one JSON object a line.
struct JSONLinesReporter: Reporter {
  /// What the report needs to know.
  let context: ReportContext

  /// Nothing stands before the first line.
  mutating func begin() -> [UInt8] { [] }

  /// Adds a line.
  mutating func add(_ result: FileResult) -> [UInt8] {
    ResultJSON.file(result, context).utf8 + [0x0A]
  }

  /// Adds the last line.
  mutating func end(_ summary: RunSummary) -> [UInt8] {
    let last = JSON.object([
      ("summary", ResultJSON.summary(summary)), ("tool", ResultJSON.tool(context)), ("version", .number(1)),
    ])
    return last.utf8 + [0x0A]
  }
}
