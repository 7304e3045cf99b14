import Checking
import DocumentModel
import Reporting
import WordWriting

/// What every sheet says of the office, the dossier and its findings.
struct SheetWords {
  /// The longest words of a document that a sheet quotes, in characters: a page holds several.
  private static let longestQuote = 300
  /// The longest subject or name.
  private static let longestName = 600

  /// What was found.
  let result: FileResult
  /// What is known of the dossier.
  let facts: SheetFacts
  /// Whose sheet it is.
  let office: Office
  /// The language of its words.
  let language: Language

  /// A sentence in the language of the sheet.
  func say(_ vietnamese: String, _ english: String) -> String { language == .english ? english : vietnamese }

  /// A name from a document or a configuration, cut where it is endless; dots where there is none.
  func name(_ text: String?) -> String {
    let words = (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? DecreeForm.blank : SafeText.line(words, longest: Self.longestName)
  }

  /// Words of a document between quotation marks.
  func quoted(_ text: String) -> String { "“\(SafeText.line(text, longest: Self.longestQuote))”" }

  /// The body that sent the dossier.
  var sender: String {
    let issuer = result.submission?.issuer
    let isIssuer = facts.sender.isEmpty || facts.sender.lowercased() == issuer?.lowercased()
    return name(isIssuer ? result.digest?.issuer ?? issuer : facts.sender)
  }

  /// What the office calls itself in a sentence.
  var officeName: String { office.name.isEmpty ? say("Cơ quan tiếp nhận", "The office") : name(office.name) }

  /// The submission with its number and day, as far as it tells them.
  var submission: String {
    var words = say("Tờ trình", "Submission")
    words +=
      (result.submission?.number).map { say(" số ", " no. ") + name($0) } ?? say(" chưa ghi số", " without number")
    words +=
      (result.submission?.date).map { (language == .english ? " of " : " ") + SheetDate.words(iso: $0, language) }
      ?? say(" chưa ghi ngày", " without date")
    return words
  }

  /// The subject without `Về việc`; dots where there is none.
  var subject: String { name(result.submission?.matter) }

  /// A place as a person finds it; a Word file has no lines that a reader could count.
  func place(_ spot: Spot) -> String {
    let hasLines = result.format != Document.Format.docx.rawValue
    let line = say("dòng \(spot.start.line)", "line \(spot.start.line)")
    guard !spot.path.isEmpty else {
      return hasLines ? line : say("đoạn \(spot.paragraph)", "paragraph \(spot.paragraph)")
    }
    let path = SafeText.line(spot.path, longest: 80)
    return hasLines ? "\(path) (\(line))" : path
  }

  /// The lines above the signature.
  var signerTitles: [String] {
    let title = office.signerTitle.isEmpty ? DecreeForm.blank : name(office.signerTitle)
    return office.onBehalf.isEmpty ? [title] : [name(office.onBehalf), title]
  }
}
