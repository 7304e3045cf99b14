import Checking
import WordWriting

/// Makes the sheets of dossiers as files.
public struct SheetMaker: Sendable {
  /// The format of the files.
  private let format: PageFormat
  /// The office that makes them.
  private let office: Office
  /// The language of their words.
  private let language: Language

  /// Creates a maker.
  public init(_ format: PageFormat, office: Office, language: Language) {
    self.format = format
    self.office = office
    self.language = language
  }

  /// The ending of the files.
  public var ending: String { format.rawValue }

  /// A sheet; nil where there is nothing to make.
  public func bytes(_ source: SheetOrder.Source) -> [UInt8]? {
    guard let sheet = Self.sheet(source.kind) else { return annotatedCopy(source) }
    let page = sheet.page(for: source.result, facts: source.facts, office: office, language: language)
    return try? format.bytes(of: page)
  }

  /// The submission with its findings as comments; nil where no copy can be made.
  private func annotatedCopy(_ source: SheetOrder.Source) -> [UInt8]? {
    guard let bytes = try? FileInput.read(source.path), SHA256.hex(bytes) == source.result.sha256 else { return nil }
    let annotator = WordAnnotator(language: language)
    // Comments of an earlier run move no words, so that the places found with them hold without them.
    guard let clean = try? annotator.withoutOwnComments(bytes) else { return nil }
    return try? annotator.annotate(clean, findings: source.result.findings).bytes
  }

  /// The page that a sheet is; nil for what is no page.
  private static func sheet(_ kind: SheetOrder.Kind) -> Sheet? {
    switch kind {
    case .returnSlip: .returnSlip
    case .receipt: .receipt
    case .review: .review
    case .annotated: nil
    }
  }
}
