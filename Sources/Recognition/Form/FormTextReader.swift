import DocumentModel
import VietnameseText

/// Reads the form of the running text: legal bases, letters of points, the end, and how paragraphs are set.
struct FormTextReader {
  /// The form as a whole.
  let form: FormReader
  /// The first paragraph below the text; nil where it is not known.
  let foot: Int?

  /// The shortest paragraph that counts as running text, in bytes.
  private static let shortest = 120

  /// The elements.
  func parts() -> [FormPart] { basisParts() + pointParts() + endingParts() + textParts() + fontParts() }

  /// The paragraphs of the text, each once.
  private var body: [Int] {
    var found: [Int] = []
    for sentence in form.reading.sentences
    where sentence.zone == .body && !sentence.isRow && found.last != sentence.paragraph
      && sentence.paragraph < foot ?? .max
    {
      found.append(sentence.paragraph)
    }
    return found
  }

  /// The lines of the legal bases, where there are two or more that follow each other.
  private func basisParts() -> [FormPart] {
    let opening = Spelling.key(of: "Căn cứ") + " "
    let lines = body.prefix { _ in true }.filter { index in
      Spelling.key(of: form.line(index).prefix(24)).hasPrefix(opening)
    }
    let block = lines.filter { lines.contains($0 - 1) || lines.contains($0 + 1) }
    return block.map { index in
      let text = form.line(index)
      let isLast = !lines.contains(index + 1)
      let mark = text.last.map { ";.,:".contains($0) ? String($0) : "none" } ?? "none"
      return FormPart(
        .basis, at: form.place(of: index),
        [Fact("last", FormReader.yes(isLast)), Fact("mark", mark)] + form.look.facts(of: form.place(of: index)))
    }
  }

  /// Points whose letter is none of the alphabet of points, or follows the wrong one.
  private func pointParts() -> [FormPart] {
    let letters = Array("abcdđeghiklmnopqrstuvxy")
    var found: [FormPart] = []
    var last: Int?
    for index in body {
      let label = form.document.paragraphs[index].label.trimmed
      guard label.count == 2, label.hasSuffix(")"), let letter = label.first, letter.isLetter, letter.isLowercase else {
        continue
      }
      guard let position = letters.firstIndex(of: letter) else {
        found.append(FormPart(.point, at: form.place(of: index), [Fact("letter", String(letter)), Fact("right", "")]))
        last = nil
        continue
      }
      // Only a letter that is passed over counts; a list may begin anew anywhere.
      if let before = last, position == before + 2 {
        found.append(
          FormPart(
            .point, at: form.place(of: index),
            [Fact("letter", String(letter)), Fact("right", String(letters[before + 1]))]))
      }
      last = position
    }
    return found
  }

  /// The end of the text, where it is known.
  private func endingParts() -> [FormPart] {
    guard foot != nil else { return [] }
    let tail = body.suffix(6)
    guard let last = tail.last else { return [] }
    let marks = tail.reversed().lazy.map { ending(of: form.line($0)) }
    let mark = marks.first { $0 == "right" } ?? marks.first { $0 == "half" } ?? "none"
    return [FormPart(.ending, at: Place(paragraph: last, range: tailRange(last)), [Fact("mark", mark)])]
  }

  /// The last words of a paragraph.
  private func tailRange(_ paragraph: Int) -> Range<Int> {
    let end = form.document.paragraphs[paragraph].text.utf8.count
    let sentence = form.reading.sentences.last { $0.paragraph == paragraph && !$0.isRow }
    return min(sentence?.place.range.lowerBound ?? 0, end)..<end
  }

  /// Whether a line ends as a document does: `./.`, or something like it.
  private func ending(of line: String) -> String {
    let plain = String(line.filter { !$0.isWhitespace })
    if plain.contains("./.") { return "right" }
    return [".//", "./", "/.", "../", "//"].contains { plain.hasSuffix($0) } ? "half" : "none"
  }

  /// How most paragraphs are set: sizes, alignment, indent and spacing, with the first that departs.
  private func textParts() -> [FormPart] {
    guard form.look.isTold else { return [] }
    let paragraphs = body.filter { index in
      let paragraph = form.document.paragraphs[index]
      return paragraph.kind == .plain && paragraph.text.utf8.count >= Self.shortest
        && !form.document.stands(paragraph, in: .cell)
    }
    guard let first = paragraphs.first else { return [] }
    let all = paragraphs.map { form.document.paragraphs[$0] }
    var facts: [Fact] = []
    let sizes = all.flatMap { paragraph in
      paragraph.runs.compactMap { run in run.halfPoints.map { ($0, run.range.count) } }
    }
    if let size = Self.most(sizes) { facts.append(Fact("size", LookReader.points(size))) }
    let justified = all.count { $0.alignment == .justified }
    facts.append(Fact("justified", FormReader.yes(justified * 2 > all.count)))
    if let indent = Self.most(all.map { ($0.layout?.firstLine ?? 0, 1) }) { facts.append(Fact("indent", "\(indent)")) }
    if let space = Self.most(all.map { (max($0.layout?.before ?? 0, $0.layout?.after ?? 0), 1) }) {
      facts.append(Fact("space", "\(space)"))
    }
    let lines = all.compactMap { $0.layout?.line }
    if lines.count * 2 > all.count, let line = Self.most(lines.map { ($0, 1) }) {
      facts.append(Fact("leading", "\(line)"))
    }
    return [FormPart(.text, at: form.place(of: first), facts)]
  }

  /// The value that has most weight.
  private static func most(_ values: [(value: Int, weight: Int)]) -> Int? {
    var weights: [Int: Int] = [:]
    for value in values { weights[value.value, default: 0] += value.weight }
    return weights.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// The first letters in each font.
  private func fontParts() -> [FormPart] {
    guard form.look.isTold else { return [] }
    var seen: Set<Int> = []
    var found: [FormPart] = []
    for (index, paragraph) in form.document.paragraphs.enumerated() {
      for run in paragraph.runs {
        guard let font = run.font, !seen.contains(font), form.document.fonts.indices.contains(font),
          paragraph.text.utf8Slice(run.range).count(where: \.isLetter) >= 3
        else { continue }
        seen.insert(font)
        found.append(
          FormPart(.font, at: Place(paragraph: index, range: run.range), [Fact("font", form.document.fonts[font])]))
        guard found.count < 20 else { return found }
      }
    }
    return found
  }
}
