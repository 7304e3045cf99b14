import Checking
import Reporting

/// Findings as diagnostics of the protocol.
enum DiagnosticList {
  /// The notification that tells all findings of a document, none where there are none.
  static func notification(of document: OpenDocument) -> JSON {
    let findings = document.outcome?.findings ?? []
    var parameters: [(String, JSON)] = [("uri", .string(document.uri))]
    if let version = document.version { parameters.append(("version", .number(version))) }
    let language = document.outcome?.checks.language ?? .vietnamese
    parameters.append(("diagnostics", .array(findings.map { diagnostic($0, in: document, language) })))
    return .notification("textDocument/publishDiagnostics", .object(parameters))
  }

  /// The notification that takes away what was told of a document.
  static func removal(of uri: String) -> JSON {
    .notification(
      "textDocument/publishDiagnostics", .object([("uri", .string(uri)), ("diagnostics", .array([]))]))
  }

  /// One finding.
  static func diagnostic(_ finding: Finding, in document: OpenDocument, _ language: Language) -> JSON {
    let mend = Message(vietnamese: "Cách sửa", english: "To mend")[language]
    let message = finding.fix.isEmpty ? finding.message : "\(finding.message)\n\(mend): \(finding.fix)"
    return .object([
      ("range", document.text.range(document.range(of: finding))), ("severity", .number(severity(finding.severity))),
      ("code", .string(finding.rule)), ("source", .string("totrinh")), ("message", .string(message)),
      ("data", .object([("fingerprint", .string(finding.fingerprint))])),
    ])
  }

  /// The protocol's number for a severity.
  private static func severity(_ severity: Severity) -> Int {
    switch severity {
    case .returning: 1
    case .warning: 2
    case .advice: 3
    }
  }
}
