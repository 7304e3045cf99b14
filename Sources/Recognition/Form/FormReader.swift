import DocumentModel
import VietnameseText

/// Reads the elements of form that a file shows; what its format cannot show is left out.
struct FormReader {
  /// The document being read.
  let reading: Reading
  /// The words of form.
  let lexicon: FormLexicon
  /// How things look.
  let look: LookReader

  /// Creates a reader.
  init(reading: Reading, lexicon: FormLexicon) {
    self.reading = reading
    self.lexicon = lexicon
    look = LookReader(document: reading.document)
  }

  /// The document.
  var document: Document { reading.document }
  /// The words that code asks for.
  var words: Words { reading.lexicon.words }

  /// Adds the form to a submission.
  func complete(_ submission: inout Submission) {
    // A submission that was brought to one line shows no form.
    guard submission.isSubmission, submission.title.map({ !isWhole($0) }) ?? true else { return }
    let head = FormHeadReader(form: self, letterhead: submission.letterhead, title: submission.title)
    let foot = FormFootReader(form: self, submission: submission)
    let text = FormTextReader(form: self, foot: foot.start)
    let words = FormWordsReader(form: self, references: submission.references)
    submission.form = head.parts() + titleParts(submission) + text.parts() + foot.parts() + words.parts()
  }

  /// Whether a title's paragraph holds the text too.
  private func isWhole(_ title: Place) -> Bool { line(title.paragraph).utf8.count > 400 }

  /// The words of a token.
  func text(_ index: Int, of sentence: Sentence) -> Substring {
    let owner = sentence.owners.isEmpty ? sentence.paragraph : sentence.owners[index]
    return document.paragraphs[owner].text.utf8Slice(sentence.tokens[index].range)
  }

  /// The text of a paragraph without blanks at its ends.
  func line(_ paragraph: Int) -> String {
    document.paragraphs.indices.contains(paragraph) ? document.paragraphs[paragraph].text.trimmed : ""
  }

  /// The place of a whole paragraph.
  func place(of paragraph: Int) -> Place {
    guard document.paragraphs.indices.contains(paragraph) else { return Place(paragraph: paragraph, range: 0..<0) }
    return Place(paragraph: paragraph, range: 0..<document.paragraphs[paragraph].text.utf8.count)
  }

  /// A word for yes or no.
  static func yes(_ value: Bool) -> String { value ? "yes" : "no" }

  /// Whether a place shows capitals only.
  func isCapitals(_ place: Place) -> Bool {
    let text = document.text(of: place)
    return text == text.uppercased() || look.isShownInCapitals(place)
  }

  /// The line of the type, the subject and the addressee.
  private func titleParts(_ submission: Submission) -> [FormPart] {
    var parts: [FormPart] = []
    if let title = submission.title {
      let whole = line(title.paragraph)
      parts.append(
        FormPart(
          .type, at: title,
          [
            Fact("caps", Self.yes(isCapitals(title))),
            Fact("alone", Self.yes(Spelling.key(of: whole) == Spelling.key(of: document.text(of: title)))),
          ] + look.facts(of: title)))
    }
    if let subject = submission.subject {
      let key = Spelling.key(of: document.text(of: subject))
      let short = Spelling.keys(of: ["V v", "Vv"]).contains { key == $0 || key.hasPrefix($0 + " ") }
      parts.append(FormPart(.subject, at: subject, [Fact("short", Self.yes(short))] + look.facts(of: subject)))
    }
    if let first = reading.structure.addressee.first {
      parts.append(FormPart(.addressee, at: place(of: first), addresseeFacts(first)))
    }
    return parts
  }

  /// What is told of the addressee's lines.
  private func addresseeFacts(_ first: Int) -> [Fact] {
    let head = line(first)
    let items = reading.structure.addressee.dropFirst()
    let hasColon = head.unicodeScalars.prefix { $0 != ":" }.count < min(head.unicodeScalars.count, 12)
    var facts = [Fact("colon", Self.yes(hasColon)), Fact("items", "\(items.count)")]
    if items.count > 1 {
      let marked =
        items.dropLast().allSatisfy { line($0).hasSuffix(";") } && items.last.map { line($0).hasSuffix(".") } ?? true
      facts.append(Fact("marks", Self.yes(marked)))
    }
    return facts
  }
}
