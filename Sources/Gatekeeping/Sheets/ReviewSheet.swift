import Checking
import Recognition
import Reporting
import WordWriting

/// Phiếu trình: what the office presents with the dossier, with room for its own opinion.
struct ReviewSheet {
  /// How things are said.
  let words: SheetWords

  /// What the submission says in its own words.
  private var digest: SubmissionDigest? { words.result.digest }

  /// The sheet.
  var page: Page {
    var page = words.page(.review, about: words.say("Về việc ", "About ") + words.subject)
    words.addReview(to: &page)
    addMatter(to: &page)
    addProcess(to: &page)
    addOpinions(to: &page)
    addOffice(to: &page)
    words.addHead(to: &page)
    page.add(Paragraph(size: 6))
    let clerk = words.say("NGƯỜI LẬP PHIẾU", "PREPARED BY")
    page.add(
      Table(
        columns: [1, 1],
        rows: [
          [
            DecreeForm.signature(titles: [clerk], name: "", words.language),
            DecreeForm.signature(
              titles: words.signerTitles, name: words.office.signer.isEmpty ? "" : words.name(words.office.signer),
              words.language),
          ]
        ]))
    page.add(heading(words.say("IV. Ý KIẾN CỦA NGƯỜI QUYẾT ĐỊNH", "IV. DECISION")))
    addLines(3, to: &page)
    return page
  }

  /// Who submits what to whom, and what came with it.
  private func addMatter(to page: inout Page) {
    page.add(heading(words.say("I. NỘI DUNG TRÌNH", "I. THE MATTER")))
    words.addDossier(to: &page)
    let addressees = (digest?.addressees ?? []).map { words.name($0) }
    let decider = Retelling.body(words.result.elements.first { $0.name == .recommendation }?.decides)
    add(
      words.say("Nơi được trình", "Addressed to"), addressees.isEmpty ? nil : addressees.joined(separator: "; "),
      to: &page)
    add(words.say("Người được đề nghị quyết định", "Asked to decide"), decider?[words.language], to: &page)
    let asked = words.result.elements.first { $0.name == .recommendation }?.evidence.prefix(3) ?? []
    add(
      words.say("Việc đề nghị quyết định", "Asked for"),
      asked.isEmpty ? nil : asked.map { words.quoted($0.text) }.joined(separator: " "), to: &page)
    add(words.say("Dự thảo văn bản xin ban hành", "Draft of what is to be issued"), draft, to: &page)
    let papers = (digest?.papers ?? []).map { words.name($0) }
    add(
      words.say("Tài liệu tờ trình nói có kèm theo", "Announced as attached"),
      papers.isEmpty ? words.say("không nêu", "none") : papers.joined(separator: "; "), to: &page)
    words.addPapers(to: &page)
    words.addDossierFaults(to: &page)
  }

  /// Whether the draft of what is to be issued is there.
  private var draft: String {
    if let paper = words.facts.attachments.first(where: \.isDraft) {
      return words.say("có trong hồ sơ: ", "in the dossier: ") + words.name(paper.name)
    }
    let isAbsent = words.say("; trong hồ sơ không có", "; not in the dossier")
    let known = !words.facts.attachments.isEmpty || !words.facts.absent.isEmpty
    switch digest?.announcesDraft {
    case true?: return words.say("tờ trình nói có kèm theo", "announced as attached") + (known ? isAbsent : "")
    case false?: return words.say("không thấy nói có kèm theo", "not announced") + (known ? isAbsent : "")
    case nil: return words.say("tờ trình không xin ban hành văn bản", "nothing is asked to be issued")
    }
  }

  /// The legal basis, and how comments were asked for.
  private func addProcess(to page: inout Page) {
    page.add(heading(words.say("II. QUÁ TRÌNH CHUẨN BỊ", "II. PREPARATION")))
    let bases = (digest?.bases ?? []).map { words.name($0) }
    add(
      words.say("Căn cứ về thẩm quyền", "Basis of the power to decide"),
      bases.isEmpty ? words.say("không thấy nêu", "none") : bases.joined(separator: "; "), to: &page)
    let others = (digest?.documents ?? []).filter { !(digest?.bases ?? []).contains($0) }.map { words.name($0) }
    if !others.isEmpty {
      add(words.say("Văn bản khác được dẫn", "Other documents named"), others.joined(separator: "; "), to: &page)
    }
    let days = (digest?.days ?? []).compactMap(said)
    if !days.isEmpty { add(words.say("Các mốc thời gian", "Days"), days.joined(separator: "; "), to: &page) }
    page.add(words.elementTable())
  }

  /// A day and what happened on it; nil for days that are still to come.
  private func said(_ day: SubmissionDigest.Day) -> String? {
    let date = SheetDate.words(iso: day.date, words.language)
    let body = day.body.isEmpty ? "" : " (\(words.name(day.body)))"
    switch day.role {
    case .drafted: return words.say("dự thảo ", "drafted ") + date
    case .asked: return words.say("gửi lấy ý kiến ", "comments asked for ") + date
    case .due: return words.say("hạn trả lời ", "answers due ") + date
    case .answered: return words.say("trả lời ", "answered ") + date + body
    case .appraisalAsked: return words.say("đề nghị thẩm định ", "appraisal asked for ") + date
    case .appraised: return words.say("thẩm định ", "appraised ") + date
    case .deadline: return nil
    }
  }

  /// What each body said.
  private func addOpinions(to page: inout Page) {
    let voices = digest?.voices ?? []
    page.add(DecreeForm.text(words.say("Ý kiến của từng cơ quan:", "Opinions of each body:"), bold: true))
    guard !voices.isEmpty else {
      page.add(
        DecreeForm.text(words.say("Tờ trình không nêu ý kiến của cơ quan nào.", "The submission tells of none.")))
      return
    }
    let header = [
      words.say("TT", "No."), words.say("Cơ quan", "Body"), words.say("Quan điểm", "Standpoint"),
      words.say("Văn bản, câu trích", "Document, quotation"),
    ]
    var rows = [header.map { Table.Cell($0, .center, bold: true) }]
    for (number, voice) in voices.enumerated() {
      let papers = voice.papers.isEmpty ? "" : words.name(voice.papers.joined(separator: "; ")) + ". "
      rows.append([
        Table.Cell("\(number + 1)", .center), Table.Cell(words.name(voice.body)),
        Table.Cell(Retelling.standpoint(voice.standpoint)[words.language]),
        Table.Cell("\(papers)\(words.quoted(voice.text)) (\(words.place(voice.spot)))"),
      ])
    }
    page.add(Table(columns: [2, 8, 6, 17], rows: rows, headers: 1, ruled: true))
  }

  /// What the check found, and room for the office's opinion.
  private func addOffice(to page: inout Page) {
    page.add(heading(words.say("III. Ý KIẾN CỦA CƠ QUAN TIẾP NHẬN", "III. OPINION OF THE OFFICE")))
    add(words.say("Kết quả kiểm tra", "Verdict"), Labels.verdict(words.result.verdict)[words.language], to: &page)
    let returning = words.result.findings.filter { $0.severity == .returning }
    if !returning.isEmpty { FindingTable(words: words, findings: returning).add(to: &page) }
    words.addAdvice(to: &page, heading: words.say("Nội dung cần lưu ý:", "Worth noting:"))
    page.add(DecreeForm.text(words.say("Đề xuất của người lập phiếu:", "Proposal:"), bold: true))
    addLines(3, to: &page)
  }

  /// A heading of a section.
  private func heading(_ text: String) -> Paragraph {
    Paragraph([Run(text, bold: true)], role: .heading(1), above: 10, below: 4, keepsWithNext: true)
  }

  /// A line with a label; dots where the value is not known.
  private func add(_ label: String, _ value: String?, to page: inout Page) {
    page.add(
      Paragraph(
        [Run(label + ": ", bold: true), Run(value ?? DecreeForm.blank)], role: .item, below: 3))
  }

  /// Dotted lines for a pen.
  private func addLines(_ count: Int, to page: inout Page) {
    for _ in 0..<count { page.add(Paragraph([Run(String(repeating: "…", count: 30))], .center, below: 3)) }
  }
}
