import Checking
import Reporting

/// Makes the sheets of dossiers as files.
public struct SheetMaker: Sendable {
  /// The ending of the files.
  public let ending: String
  /// The office that makes them.
  private let office: Office
  /// The language of what the rules say.
  private let language: Language

  /// Creates a maker.
  public init(ending: String, office: Office, language: Language) {
    self.ending = "md"
    self.office = office
    self.language = language
  }

  /// A sheet; nil where there is nothing to make.
  public func bytes(_ source: SheetOrder.Source) -> [UInt8]? {
    guard source.kind != .annotated else { return nil }
    let facts = source.facts
    var lines = [
      "# PHIẾU TRẢ LẠI HỒ SƠ", "", "Số: \(facts.number)", "", "Kính gửi: \(SafeText.line(facts.sender))", "",
    ]
    for finding in source.result.findings where finding.severity == .returning {
      lines.append("- \(finding.rule): \(finding.message)")
    }
    lines += ["", "Mã kiểm của sổ: \(facts.head)", ""]
    return Array(lines.joined(separator: "\n").utf8)
  }
}
