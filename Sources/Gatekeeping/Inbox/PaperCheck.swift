import Checking
import Recognition
import VietnameseText

/// Compares a submission with the files that came with it.
struct PaperCheck {
  /// The most paragraphs in which the title of a paper is looked for.
  private static let headLines = 30
  /// The least part of the words of the shorter subject that both must have.
  private static let leastCommon = 0.5

  /// The kinds of papers.
  let catalogue: PaperCatalogue

  /// What is said of a dossier's papers.
  struct Outcome {
    /// What each attachment is.
    var papers: [SheetFacts.Paper] = []
    /// Announced papers that did not come.
    var absent: [String] = []
    /// Where the draft disagrees with the submission.
    var remarks: [Message] = []
  }

  /// Compares.
  func compare(_ dossier: Dossier) -> Outcome {
    var outcome = Outcome()
    var kinds: [[PaperCatalogue.Kind]] = []
    for attachment in dossier.attachments {
      let paragraphs = attachment.result?.papers?.paragraphs ?? []
      let found = attachment.file.isSteering ? [] : catalogue.kinds(of: attachment.file.name, Self.titles(paragraphs))
      kinds.append(found)
      outcome.papers.append(
        SheetFacts.Paper(
          name: Self.name(attachment, in: dossier), kind: found.first?.name ?? "",
          isDraft: found.first?.paper == .draft))
      if found.first?.paper == .draft, !paragraphs.isEmpty {
        outcome.remarks += disagreements(attachment, paragraphs, dossier.main.result?.submission)
      }
    }
    // What is announced by a file that came alone may come by another way.
    guard dossier.folder != nil else { return outcome }
    var named: Set<String> = []
    for announced in dossier.main.result?.papers?.announced ?? [] {
      // One paper is often named more than once.
      let name = catalogue.kind(of: announced)?.name ?? announced.kind.rawValue
      guard !isThere(announced, kinds, dossier.attachments), named.insert(name).inserted else { continue }
      outcome.absent.append(announced.words)
    }
    return outcome
  }

  /// The name of an attachment from the dossier's folder on.
  private static func name(_ attachment: Examined, in dossier: Dossier) -> String {
    dossier.folder.flatMap { FilePath.relative(attachment.file.below, to: $0) } ?? attachment.file.name
  }

  /// The lines that may be the title of a paper: those in capitals and what follows each.
  private static func titles(_ paragraphs: [String]) -> [String] {
    let head = Array(paragraphs.prefix(headLines))
    return head.indices.filter { head[$0].uppercased() == head[$0] && head[$0].contains(where: \.isLetter) }
      .map { head[$0] + " " + (head.indices.contains($0 + 1) ? head[$0 + 1] : "") }
  }

  /// Whether an announced paper is among the files.
  private func isThere(
    _ announced: PaperFacts.Announced, _ kinds: [[PaperCatalogue.Kind]], _ attachments: [Examined]
  ) -> Bool {
    let files = attachments.filter { !$0.file.isSteering }
    if announced.kind == .dossier { return !files.isEmpty }
    if let number = Self.number(in: announced.words),
      files.contains(where: { Self.bears(number, $0) })
    {
      return true
    }
    let wanted = catalogue.kind(of: announced)
    return kinds.contains { found in
      guard let wanted, !wanted.isGeneral else { return found.contains { $0.paper == announced.kind } }
      return found.contains(wanted)
    }
  }

  /// The number of a document among words, such as `512/BC-STP`.
  private static func number(in words: String) -> String? {
    words.split(whereSeparator: \.isWhitespace).first { $0.contains("/") && $0.first?.isNumber ?? false }
      .map { Spelling.bare($0) }
  }

  /// Whether a file bears a number in its name or its first lines.
  private static func bears(_ number: String, _ file: Examined) -> Bool {
    let texts = [file.file.name] + (file.result?.papers?.paragraphs ?? []).prefix(headLines)
    return texts.contains { " \(Spelling.bare($0)) ".contains(" \(number) ") }
  }

  /// Where a draft disagrees with the submission that it came with.
  private func disagreements(
    _ draft: Examined, _ paragraphs: [String], _ submission: SubmissionSummary?
  ) -> [Message] {
    guard let submission else { return [] }
    var remarks: [Message] = []
    let cited = paragraphs.flatMap { $0.split { $0.isWhitespace || ",;()".contains($0) } }
      .filter { $0.first?.isNumber ?? false && $0.lowercased().contains("/ttr") }.map(String.init)
    if let number = submission.number, number.first?.isNumber ?? false, let other = cited.first,
      !cited.contains(where: { Spelling.bare($0) == Spelling.bare(number) })
    {
      remarks.append(
        Message(
          vietnamese: "Dự thảo “\(draft.file.name)” dẫn Tờ trình số \(other), trong khi tờ trình gửi đến mang số "
            + "\(number).",
          english: "The draft “\(draft.file.name)” cites submission \(other), while the one that came is \(number)."))
    }
    if let own = submission.subject, let other = subject(of: paragraphs), !Self.isAlike(own, other) {
      remarks.append(
        Message(
          vietnamese: "Trích yếu của dự thảo “\(draft.file.name)” (“\(other)”) không khớp với tờ trình (“\(own)”).",
          english: "The draft “\(draft.file.name)” is about “\(other)”, the submission about “\(own)”."))
    }
    return remarks
  }

  /// What a draft is about: the line below its title.
  private func subject(of paragraphs: [String]) -> String? {
    let head = Array(paragraphs.prefix(Self.headLines))
    guard let title = head.firstIndex(where: { catalogue.draftTitles.contains(Spelling.bare($0)) }) else { return nil }
    let below = head[(title + 1)...].first { $0.contains(where: \.isLetter) }
    return below.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  /// Whether two subjects share enough words to be about one matter.
  private static func isAlike(_ left: String, _ right: String) -> Bool {
    let words = [left, right].map { Set(Spelling.bare($0).split(separator: " ")) }
    let least = min(words[0].count, words[1].count)
    return least == 0 || Double(words[0].intersection(words[1]).count) >= leastCommon * Double(least)
  }
}
