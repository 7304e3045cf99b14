import DocumentModel
import VietnameseText

/// Reads the form of what stands below the text: signature, recipients and annexes.
struct FormFootReader {
  /// The form as a whole.
  let form: FormReader
  /// What was recognised.
  let submission: Submission

  /// The lines of the signer: those that were recognised, or else a line in capitals near the recipients.
  private var signature: [Place] {
    if !submission.signature.isEmpty {
      var paragraphs: [Int] = []
      for line in submission.signature where paragraphs.last != line.paragraph { paragraphs.append(line.paragraph) }
      return paragraphs.map { form.place(of: $0) }
    }
    let head = form.reading.structure.recipients ?? form.document.paragraphs.count
    let near = max(0, head - 4)..<min(head + 16, form.document.paragraphs.count)
    let lines = near.filter { index in
      guard index > submission.title?.paragraph ?? 0 else { return false }
      let words = form.line(index).split(whereSeparator: \.isWhitespace)
      return index != head && (2...8).contains(words.count) && form.isCapitals(form.place(of: index))
        && words.allSatisfy { $0.contains(where: \.isLetter) } && !form.line(index).hasPrefix("-")
    }
    return lines.first.map { first in (first..<min(first + 4, near.upperBound)).map { form.place(of: $0) } } ?? []
  }

  /// The first paragraph below the text; nil where neither recipients nor a signature were found.
  var start: Int? {
    [form.reading.structure.recipients, signature.first?.paragraph].compactMap { $0 }.min()
  }

  /// The elements that stand there.
  func parts() -> [FormPart] { signerParts() + recipientParts() + annexParts() }

  /// The authority, the title and the name of the signer.
  private func signerParts() -> [FormPart] {
    let lines = signature
    guard let first = lines.first else { return [] }
    let titles = lines.prefix { form.isCapitals($0) }
    let whole = titles.map { form.document.text(of: $0) }.joined(separator: " ")
    let keys = Spelling.key(of: whole).split(separator: " ").map(String.init)
    let head = Spelling.key(of: "phó")
    let sign = ["tm", "kt", "tl", "tuq", "q"].first { keys.first == Optional($0) } ?? "none"
    let deputy = [head, Spelling.key(of: "thứ")].contains { keys.dropFirst().contains($0) }
    let opening = form.document.text(of: first)
    let dot = sign == "none" || opening.unicodeScalars.prefix(6).contains(".")
    let house = Spelling.keys(of: ["Sở", "Ban Giám đốc", "Giám đốc", "Lãnh đạo", "Thủ trưởng"])
    let after = keys.dropFirst().joined(separator: " ")
    var parts = [
      FormPart(
        .signer, at: first,
        [
          Fact("sign", sign), Fact("deputy", FormReader.yes(deputy)), Fact("dot", FormReader.yes(dot)),
          Fact("lines", "\(titles.count)"),
          Fact("collective", FormReader.yes(!house.contains { after == $0 || after.hasPrefix($0 + " ") })),
        ] + form.look.facts(of: first))
    ]
    if let name = lines.last(where: { isName($0) }), name.paragraph != first.paragraph {
      let key = Spelling.key(of: form.document.text(of: name))
      let title = form.lexicon.academicTitles.contains { key.hasPrefix($0 + " ") }
      parts.append(
        FormPart(.signerName, at: name, [Fact("academic", FormReader.yes(title))] + form.look.facts(of: name)))
    }
    return parts
  }

  /// Whether a line of the signature may be a person's name: a few words, each with a capital.
  private func isName(_ place: Place) -> Bool {
    let words = form.document.text(of: place).split { $0.isWhitespace || $0 == "." }
    return (2...8).contains(words.count) && !form.isCapitals(place)
      && words.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase ?? false || $0.first == "s" }
  }

  /// The lines under `Nơi nhận`.
  private func recipientParts() -> [FormPart] {
    guard let head = form.reading.structure.recipients else { return [] }
    var lines: [String] = []
    var paragraphs: [Int] = []
    for index in head..<min(head + 40, form.document.paragraphs.count) {
      let label = index == head ? "" : form.document.paragraphs[index].label
      let whole = form.line(index)
      guard index == head || !label.isEmpty || Self.isRecipient(whole) else { continue }
      for part in Self.items(of: whole, isHead: index == head) {
        lines.append((label.isEmpty || part.hasPrefix(label) ? "" : label + " ") + part)
        paragraphs.append(index)
      }
      if lines.contains(where: Self.isArchive) { break }
    }
    let colon = lines.first?.contains(":") ?? false
    var parts = [
      FormPart(
        .recipients, at: form.place(of: head),
        [Fact("colon", FormReader.yes(colon))] + form.look.facts(of: form.place(of: head)))
    ]
    guard lines.count > 1 else { return parts }
    let isDashed = { (line: String) in line.hasPrefix("-") || line.hasPrefix("–") }
    let first = Spelling.key(of: lines[1])
    let above = Spelling.keys(of: ["Như trên", "Như kính gửi"]).contains { first.hasPrefix($0) }
    parts.append(
      FormPart(
        .firstRecipient, at: form.place(of: paragraphs[1]),
        [Fact("above", FormReader.yes(above)), Fact("dashed", FormReader.yes(isDashed(lines[1])))]
          + form.look.facts(of: form.place(of: paragraphs[1]))))
    if let last = lines.lastIndex(where: Self.isArchive) {
      parts.append(
        FormPart(
          .archive, at: form.place(of: paragraphs[last]),
          [
            Fact("colon", FormReader.yes(lines[last].contains(":"))),
            Fact("clerk", FormReader.yes(lines[last].contains("VT"))),
            Fact("dot", FormReader.yes(lines[last].hasSuffix("."))),
          ]))
    }
    return parts
  }

  /// Whether a line below `Nơi nhận` names recipients and not the signer.
  private static func isRecipient(_ line: String) -> Bool {
    line.hasPrefix("-") || line.hasPrefix("–") || line.hasPrefix("+") || line.contains(";") || isArchive(line)
      || ["Như trên", "Như kính gửi"].contains { Spelling.key(of: line).hasPrefix(Spelling.key(of: $0)) }
  }

  /// The recipients of a line, which may hold several; of the first line the words behind the colon too.
  private static func items(of line: String, isHead: Bool) -> [String] {
    var items: [String] = []
    for part in line.split(whereSeparator: \.isNewline) {
      var rest = part[...]
      if isHead, items.isEmpty, let colon = part.firstIndex(of: ":") {
        items.append(String(part[...colon]))
        rest = part[part.index(after: colon)...]
      }
      while let end = rest.firstIndex(of: ";") {
        items.append(String(rest[...end]).trimmed)
        rest = rest[rest.index(after: end)...]
      }
      if rest.contains(where: \.isLetter) { items.append(String(rest).trimmed) }
    }
    return items
  }

  /// Whether a line says where the copy is kept.
  private static func isArchive(_ line: String) -> Bool {
    let key = Spelling.key(of: line)
    return key == Spelling.key(of: "Lưu") || key.hasPrefix(Spelling.key(of: "Lưu") + " ")
  }

  /// The annexes.
  private func annexParts() -> [FormPart] {
    let word = Spelling.key(of: "Phụ lục")
    let after = start ?? form.document.paragraphs.count
    let heads = form.document.paragraphs.indices.filter { index in
      guard index > after else { return false }
      let text = form.line(index)
      guard text.utf8.count < 120, text.hasPrefix("P"),
        !form.document.stands(form.document.paragraphs[index], in: .header)
      else {
        return false
      }
      let key = Spelling.key(of: text)
      return key == word || key.hasPrefix(word + " ") && key.split(separator: " ").count <= 3
    }
    guard !heads.isEmpty else { return [] }
    let isAnnounced = form.reading.sentences.contains { sentence in
      sentence.zone == .body && sentence.paragraph < after
        && zip(sentence.tokens, sentence.tokens.dropFirst()).contains {
          $0.id == form.words["phụ"] && $1.id == form.words["lục"]
        }
    }
    return heads.map { index in
      let words = form.line(index).split(separator: " ")
      let number = words.count > 2 ? String(words[2].prefix { $0.isLetter || $0.isNumber }) : ""
      let isRoman = !number.isEmpty && number.allSatisfy { "IVXLC".contains($0) }
      return FormPart(
        .annex, at: form.place(of: index),
        [
          Fact("count", "\(heads.count)"), Fact("number", number.isEmpty ? "none" : isRoman ? "roman" : "other"),
          Fact("announced", FormReader.yes(isAnnounced)),
          Fact("caps", FormReader.yes(form.isCapitals(form.place(of: index)))),
        ])
    }
  }
}
