import DocumentModel
import VietnameseText

/// The document cut into sentences, each with its zone; the ground that all readers stand on.
struct Structure {
  /// The sentences in reading order.
  var sentences: [Sentence] = []
  /// The paragraph that is, or begins with, the line `TỜ TRÌNH`; nil without one.
  var title: Int?
  /// The paragraphs of the addressee's lines.
  var addressee: [Int] = []
  /// The paragraphs of the subject.
  var subject: Range<Int>?
  /// The paragraph `Nơi nhận`; nil without one.
  var recipients: Int?
  /// The first paragraph of an attached draft or annex; nil without one.
  var attached: Int?
}

/// Cuts a document into zones and sentences.
struct StructureReader {
  /// The document.
  let document: Document
  /// The tokens of each paragraph.
  let tokens: [[Token]]
  /// Words to look for.
  let words: Words

  /// The whole structure, names not yet read.
  func read() -> Structure {
    var structure = Structure()
    structure.title = titleParagraph()
    findAddressee(&structure)
    findSubject(&structure)
    structure.recipients = recipientsParagraph(after: structure.addressee.last ?? structure.title ?? -1)
    structure.attached = attachedParagraph(
      after: structure.recipients ?? structure.addressee.last ?? structure.title ?? 0)
    cut(&structure)
    return structure
  }

  /// Whether the tokens of a paragraph begin with these words.
  func begins(_ paragraph: Int, with phrase: [StaticString], at offset: Int = 0) -> Bool {
    let line = tokens[paragraph]
    guard line.count >= phrase.count + offset else { return false }
    return phrase.indices.allSatisfy { line[offset + $0].id == words[phrase[$0]] }
  }

  /// The line `TỜ TRÌNH`, alone or with what follows on the same line.
  private func titleParagraph() -> Int? {
    let candidates = document.paragraphs.indices.filter { index in
      guard begins(index, with: ["tờ", "trình"]), !isRoot(index, [.header, .footer, .footnote, .endnote]) else {
        return false
      }
      let line = tokens[index]
      return line[0].isAllCaps && line[1].isAllCaps || line.count == 2 && line[0].isCapitalised
    }
    return candidates.first { tokens[$0].count == 2 } ?? candidates.first
  }

  /// Whether a paragraph stands in a container of one of these kinds.
  func isRoot(_ paragraph: Int, _ kinds: [Container.Kind]) -> Bool {
    document.containers(around: document.paragraphs[paragraph]).contains { kinds.contains($0.kind) }
  }

  /// The line `Kính gửi` and the list of bodies after it.
  private func findAddressee(_ structure: inout Structure) {
    let start = structure.title ?? 0
    guard start < document.paragraphs.count else { return }
    guard let line = (start..<document.paragraphs.count).first(where: { begins($0, with: ["kính", "gửi"]) }) else {
      return
    }
    structure.addressee = [line]
    // `Kính gửi:` alone goes on with a list, one body a line.
    guard tokens[line].count <= 3 else { return }
    var next = line + 1
    while next < document.paragraphs.count, next - line <= 8 {
      let isItem = !document.paragraphs[next].label.isEmpty || tokens[next].first?.isMark("-") == true
      guard isItem || next == line + 1 else { break }
      structure.addressee.append(next)
      if !isItem { break }
      next += 1
    }
  }

  /// The lines between title and addressee.
  private func findSubject(_ structure: inout Structure) {
    guard let title = structure.title else { return }
    let end = structure.addressee.first ?? min(title + 3, document.paragraphs.count)
    guard end > title + 1 else { return }
    // Text boxes, rules and a second column may stand between; the subject begins with `Về việc`, `V/v`, `Đề nghị`, … or is the next line.
    structure.subject = (title + 1)..<min(end, title + 4)
  }

  /// The line `Nơi nhận`.
  private func recipientsParagraph(after start: Int) -> Int? {
    document.paragraphs.indices.first {
      isRecipients($0, after: start) && !isRoot($0, [.footnote, .header, .footer, .textBox])
    }
  }

  /// Whether a line begins with `Nơi nhận` as a label: `Nơi nhận kết quả` heads the column of a table.
  private func isRecipients(_ paragraph: Int, after start: Int) -> Bool {
    guard paragraph > start, begins(paragraph, with: ["nơi", "nhận"]) else { return false }
    return tokens[paragraph].count == 2 || tokens[paragraph][2].kind != .word
  }

  /// The first line of an attached draft or annex: a second national title, `PHỤ LỤC`, `DỰ THẢO`, `QUYẾT ĐỊNH` alone.
  private func attachedParagraph(after start: Int) -> Int? {
    document.paragraphs.indices.first { index in
      guard index > start, !isRoot(index, [.footnote, .endnote, .header, .footer]) else { return false }
      let line = tokens[index]
      guard let first = line.first, first.isAllCaps, line.count >= 2, line[1].isAllCaps else { return false }
      if begins(index, with: ["cộng", "hòa"]) || begins(index, with: ["phụ", "lục"]) { return true }
      guard line.count <= 4 else { return false }
      return begins(index, with: ["quyết", "định"]) || begins(index, with: ["dự", "thảo"])
    }
  }

  /// Cuts all paragraphs into sentences.
  private func cut(_ structure: inout Structure) {
    var heading: Int?
    var leadIn: Int?
    var index = 0
    var block = 0
    while index < document.paragraphs.count {
      let zone = zone(of: index, structure)
      let (row, end) = rowExtent(index)
      block += 1
      if let row, zone == .body || zone == .note {
        append(row: index..<end, zone, heading, block, &structure)
        _ = row
        index = end
        continue
      }
      let paragraph = document.paragraphs[index]
      let isItem = !paragraph.label.isEmpty || tokens[index].first?.isMark("-") == true || paragraph.kind != .plain
      if zone == .heading {
        heading = structure.sentences.count
        leadIn = nil
      } else if !isItem {
        leadIn = nil
      }
      let before = structure.sentences.count
      appendSentences(of: index, zone, heading, leadIn, block, &structure)
      if zone == .body || zone == .heading, endsWithColon(index), structure.sentences.count > before {
        leadIn = structure.sentences.count - 1
      }
      index += 1
    }
  }

  /// Whether the last mark of a paragraph is a colon.
  private func endsWithColon(_ paragraph: Int) -> Bool {
    tokens[paragraph].last?.isMark(":") ?? false
  }

  /// The table row a paragraph stands in, and the paragraph after the row.
  private func rowExtent(_ index: Int) -> (row: Int?, end: Int) {
    func row(of paragraph: Int) -> Int? {
      var next: Int? = document.paragraphs[paragraph].container
      var steps = 0
      while let container = next, document.containers.indices.contains(container), steps < document.containers.count {
        if document.containers[container].kind == .row { return container }
        next = document.containers[container].parent
        steps += 1
      }
      return nil
    }
    guard let mine = row(of: index) else { return (nil, index + 1) }
    var end = index + 1
    while end < document.paragraphs.count, row(of: end) == mine { end += 1 }
    return (mine, end)
  }

  /// Where a paragraph stands.
  private func zone(of index: Int, _ structure: Structure) -> Sentence.Zone {
    let containers = document.containers(around: document.paragraphs[index])
    if containers.contains(where: { $0.kind == .header || $0.kind == .footer }) { return .frame }
    if containers.contains(where: { $0.kind == .footnote || $0.kind == .endnote }) { return .note }
    if let attached = structure.attached, index >= attached { return .attached }
    if let title = structure.title {
      if index < title { return .frame }
      if index == title { return .title }
    }
    if containers.contains(where: { $0.kind == .textBox }), structure.title.map({ index > $0 }) ?? true { return .body }
    if let subject = structure.subject, subject.contains(index) { return .title }
    if let last = structure.addressee.last, index <= last { return .frame }
    if let recipients = structure.recipients, index >= recipients { return isTypedNote(index) ? .note : .frame }
    if isSignature(index) && index > document.paragraphs.count / 2 { return .frame }
    if case .heading = document.paragraphs[index].kind { return .heading }
    return .body
  }

  /// Whether a paragraph below the signature is a note with a typed mark: `[1] …`.
  private func isTypedNote(_ index: Int) -> Bool {
    let line = tokens[index]
    guard line.count > 4 else { return false }
    if let first = document.paragraphs[index].text.unicodeScalars.first, "¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars.contains(first) {
      return true
    }
    return line[0].isMark("[") && line[1].kind == .number && line[2].isMark("]")
  }

  /// Whether a paragraph is a line of a signature block: `KT. GIÁM ĐỐC`, `CHỦ TỊCH`.
  func isSignature(_ index: Int) -> Bool {
    let line = tokens[index]
    guard let first = line.first, first.isAllCaps, line.count <= 8 else { return false }
    let heads = ["kt", "tm", "tl", "tuq", "giám", "chủ", "phó"].map { words[$0] }
    return heads.contains(first.id) && line.allSatisfy { $0.kind != .word || $0.isAllCaps }
  }

  /// Makes one sentence of a table row.
  private func append(
    row: Range<Int>, _ zone: Sentence.Zone, _ heading: Int?, _ block: Int, _ structure: inout Structure
  ) {
    var all: [Token] = []
    var owners: [Int] = []
    for paragraph in row {
      for var token in tokens[paragraph] {
        if owners.last.map({ $0 != paragraph }) ?? false, all.last?.kind != .lineEnd {
          // The border between cells parts clauses as a line end does.
          token.followsBlank = true
          all.append(Token.lineEnd(at: token.range.lowerBound))
          owners.append(paragraph)
        }
        all.append(token)
        owners.append(paragraph)
      }
    }
    guard !all.isEmpty else { return }
    structure.sentences.append(
      Sentence(
        paragraph: row.lowerBound, heading: heading, zone: zone, isRow: true, leadIn: nil, block: block, tokens: all,
        owners: owners, quotes: quotes(in: all)))
  }

  /// How many tokens a sentence may have: what nobody ever ends is cut, so that reading it takes no endless time.
  private static let longestSentence = 1_000

  /// Cuts a paragraph into sentences.
  private func appendSentences(
    of index: Int, _ zone: Sentence.Zone, _ heading: Int?, _ leadIn: Int?, _ block: Int, _ structure: inout Structure
  ) {
    let skipped = document.paragraphs[index].typedLabelLength
    let line = tokens[index].filter { $0.range.lowerBound >= skipped }
    let quotes = quotes(in: line)
    // A submission on one line has its title, addressee and text in one paragraph.
    let isWhole = zone == .title && index == structure.title && line.count > 60
    var start = 0
    var zoneNow = isWhole ? Sentence.Zone.title : zone
    for position in line.indices
    where endsSentence(position, line, quotes) || position == line.count - 1
      || position - start >= StructureReader.longestSentence
    {
      let range = start..<(position + 1)
      start = position + 1
      let part = Array(line[range])
      guard part.contains(where: { $0.kind == .word || $0.kind == .number }) else { continue }
      let quoted: [Range<Int>] = quotes.compactMap { quote in
        let overlap = quote.clamped(to: range)
        return overlap.isEmpty ? nil : (overlap.lowerBound - range.lowerBound)..<(overlap.upperBound - range.lowerBound)
      }
      structure.sentences.append(
        Sentence(
          paragraph: index, heading: heading, zone: zoneNow, isRow: false, leadIn: leadIn, block: block, tokens: part,
          owners: [], quotes: quoted))
      if isWhole { zoneNow = .body }
    }
  }
}

extension Token {
  /// A line end without text, as it stands between the cells of a row.
  static func lineEnd(at offset: Int) -> Token {
    Token(
      kind: .lineEnd, mark: 0, isCapitalised: false, isAllCaps: false, followsBlank: true, id: Vocabulary.unknown,
      value: -1,
      range: offset..<offset)
  }
}
