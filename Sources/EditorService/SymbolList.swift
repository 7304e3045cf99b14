import Checking
import DocumentModel
import Recognition
import Reporting

/// The parts that were recognised in a text, as an outline of it.
struct SymbolList {
  /// One part.
  private struct Part {
    /// What it is called.
    var name: String
    /// What was read in it.
    var detail: String
    /// Where it stands, in bytes of the editor's text.
    var range: Range<Int>
    /// The protocol's number for what editors show beside it.
    var kind: Int
    /// The parts within it.
    var parts: [Part] = []
  }

  /// The longest detail, in characters.
  private static let longestDetail = 120
  /// The protocol's numbers for pictures: a namespace, a property, a key.
  private static let (section, property, key) = (3, 7, 20)

  /// The document that is open.
  private let open: OpenDocument
  /// The text as it was read.
  private let document: Document
  /// What was recognised in it.
  private let submission: Submission
  /// The language of names.
  private let language: Language

  /// Prepares the outline; nil where the text cannot be read or is no submission.
  init?(_ open: OpenDocument) {
    guard let outcome = open.outcome, let (document, submission) = open.recognized(), submission.isSubmission else {
      return nil
    }
    self.open = open
    self.document = document
    self.submission = submission
    language = outcome.checks.language
  }

  /// The answer: a tree, or a list for editors that know no other.
  func answer(asTree: Bool) -> JSON {
    let parts = all.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    return .array(asTree ? parts.map(tree) : parts.flatMap { list($0, within: nil) })
  }

  /// All parts.
  private var all: [Part] {
    var parts = letterhead
    parts += part(say("Tên văn bản", "Title"), submission.title, Self.section)
    parts += part(say("Trích yếu", "Subject"), submission.subject, Self.property)
    parts += submission.addressees.flatMap { part(say("Kính gửi", "Addressee"), $0.place, Self.property) }
    parts += element(.authority, submission.authority) + element(.appraisal, submission.appraisal)
    parts += element(.consultation, submission.consultation)
    parts += element(.recommendation, submission.recommendation)
    parts += submission.attachments.flatMap { part(say("Tài liệu kèm theo", "Attachment"), $0.place, Self.property) }
    parts += submission.outline.flatMap { entry in
      let length =
        document.paragraphs.indices.contains(entry.paragraph)
        ? document.paragraphs[entry.paragraph].text.utf8.count : 0
      return part(
        say("Mục", "Section"), Place(paragraph: entry.paragraph, range: 0..<length), Self.section)
    }
    parts += group(say("Chữ ký", "Signature"), submission.signature.flatMap { part("", $0, Self.property) })
    parts += group(say("Nơi nhận", "Recipients"), submission.recipients.flatMap { part("", $0, Self.property) })
    return parts
  }

  /// What stands above the title, as one part with its own.
  private var letterhead: [Part] {
    let letterhead = submission.letterhead
    let parts =
      part(say("Cơ quan chủ quản", "Parent body"), letterhead.parent, Self.property)
      + part(say("Cơ quan trình", "Issuer"), letterhead.issuer, Self.property)
      + part(say("Quốc hiệu", "National title"), letterhead.motto, Self.property)
      + part(say("Số, ký hiệu", "Number"), letterhead.number, Self.property)
      + part(say("Địa danh", "Locality"), letterhead.locality, Self.property)
      + part(say("Ngày", "Date"), letterhead.date, Self.property)
    return group(say("Phần đầu văn bản", "Letterhead"), parts)
  }

  /// One of the four demands: each sentence that it rests on.
  private func element<Status: RawRepresentable<String>>(
    _ name: ElementResult.Name, _ element: Element<Status>
  ) -> [Part] {
    let status = Labels.status(element.status.rawValue, of: name)[language]
    return element.evidence.flatMap { evidence in
      part(Labels.element(name)[language], evidence.place, Self.key).map { part in
        var part = part
        part.detail = status
        return part
      }
    }
  }

  /// One part; none where it was not found or would be empty.
  private func part(_ name: String, _ place: Place?, _ kind: Int) -> [Part] {
    guard let place, !place.range.isEmpty, document.paragraphs.indices.contains(place.paragraph) else { return [] }
    let words = document.text(of: place).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let detail = SafeText.line(words, longest: Self.longestDetail)
    guard !detail.isEmpty else { return [] }
    // Editors take an empty name for a fault.
    return [
      Part(
        name: name.isEmpty ? detail : name, detail: name.isEmpty ? "" : detail,
        range: open.range(of: place, in: document), kind: kind)
    ]
  }

  /// Parts under one name.
  private func group(_ name: String, _ parts: [Part]) -> [Part] {
    let ordered = parts.sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard let first = ordered.first, let end = ordered.map(\.range.upperBound).max() else { return [] }
    return [
      Part(name: name, detail: "", range: first.range.lowerBound..<end, kind: Self.section, parts: ordered)
    ]
  }

  /// A part with those within it.
  private func tree(_ part: Part) -> JSON {
    let range = open.text.range(part.range)
    let members: [(String, JSON)] = [
      ("name", .string(part.name)), ("detail", .string(part.detail)), ("kind", .number(part.kind)), ("range", range),
      ("selectionRange", part.parts.first.map { open.text.range($0.range) } ?? range),
    ]
    return .object(members + (part.parts.isEmpty ? [] : [("children", .array(part.parts.map(tree)))]))
  }

  /// A part and those within it, one after the other.
  private func list(_ part: Part, within parent: String?) -> [JSON] {
    let location = JSON.object([("uri", .string(open.uri)), ("range", open.text.range(part.range))])
    var members: [(String, JSON)] = [
      ("name", .string(part.name)), ("kind", .number(part.kind)), ("location", location),
    ]
    if let parent { members.append(("containerName", .string(parent))) }
    return [.object(members)] + part.parts.flatMap { list($0, within: part.name) }
  }

  /// Words in the language of the document's settings.
  private func say(_ vietnamese: String, _ english: String) -> String {
    language == .english ? english : vietnamese
  }
}
