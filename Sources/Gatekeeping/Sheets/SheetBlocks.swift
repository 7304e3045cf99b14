import Checking
import Reporting
import WordWriting

/// The blocks that sheets are put together from.
extension SheetWords {
  /// The most entries of a list.
  private static let mostEntries = 200

  /// The page with everything above the receiver.
  func page(_ sheet: Sheet, about subject: String, notes: [String] = []) -> Page {
    let title = sheet.title[language]
    let day = SheetDate.words(facts.judged, language)
    let number = facts.number.isEmpty ? "……/……" : name(facts.number)
    var page = Page(title: "\(title) - \(submission)", language: language)
    page.add(
      DecreeForm.letterhead(
        parents: office.parent.isEmpty ? [] : [name(office.parent).uppercased()],
        issuer: [office.name.isEmpty ? DecreeForm.blank : name(office.name).uppercased()],
        number: say("Số: ", "No. ") + number,
        dateline: (office.place.isEmpty ? DecreeForm.blank : name(office.place)) + ", " + day, language))
    for line in DecreeForm.title(title, about: subject) { page.add(line) }
    for note in notes { page.add(Paragraph([Run(note, italic: true)], .center)) }
    return page
  }

  /// Whose dossier it is, which, and when it came.
  func addDossier(to page: inout Page) {
    var lines = [
      (say("Cơ quan trình", "Sender"), sender), (say("Văn bản trình", "Submission"), submission),
      (say("Về việc", "About"), subject),
      (say("Tiếp nhận", "Received"), SheetDate.words(facts.received, language)),
    ]
    if facts.arrival > 0 { lines.append((say("Số đến", "Arrival number"), "\(facts.arrival)/\(facts.year)")) }
    if facts.round > 1 { lines.append((say("Lần trình", "Round"), say("thứ \(facts.round)", "\(facts.round)"))) }
    for (label, value) in lines {
      page.add(Paragraph([Run(label + ": ", bold: true), Run(value)], role: .item, below: 3))
    }
  }

  /// What a person should read before signing, in a frame; nothing where the verdict is sure.
  func addReview(to page: inout Page) {
    guard result.review else { return }
    let doubtful = result.elements.filter { !$0.isSure }
    let returning = result.findings.first { $0.severity == .returning }
    var places = doubtful.compactMap { element in
      element.evidence.first.map { "\(place($0.spot)): \(quoted($0.text))" }
    }
    if let returning, !returning.quote.isEmpty {
      let own = "\(place(returning.spot)): \(quoted(returning.quote))"
      places.removeAll { $0 == own }
      places.insert(own, at: 0)
    }
    let names = doubtful.map { Labels.element($0.name)[language] }.joined(separator: "; ")
    var lines = [
      Paragraph(
        [
          Run(
            say(
              "Cần người đọc lại trước khi ký (bỏ khung này khi ban hành).",
              "To be read by a person before signing (remove this frame then)."), bold: true)
        ], size: Look.table),
      Paragraph(
        [Run(say("Chương trình chưa chắc chắn về: ", "The program is not sure about: ") + names + ".")],
        size: Look.table),
    ]
    let whole = say("toàn văn, vì không có câu nào rõ ý", "the whole text: no sentence is clear")
    for (number, text) in (places.isEmpty ? [whole] : places).prefix(4).enumerated() {
      let label = number == 0 ? say("Đọc trước hết: ", "Read first: ") : say("Sau đó: ", "Then: ")
      lines.append(Paragraph([Run(label, bold: true), Run(text)], size: Look.table))
    }
    page.add(Table(columns: [1], rows: [[Table.Cell(lines)]], ruled: true))
  }

  /// Findings that do not return the file, one line each.
  func addAdvice(to page: inout Page, heading: String) {
    let others = result.findings.filter { $0.severity < .returning }
    guard !others.isEmpty else { return }
    page.add(DecreeForm.text(heading, bold: true))
    for finding in others.prefix(Self.mostEntries) {
      var words = "\(name(finding.message)) (\(place(finding.spot)); \(name(finding.rule)))"
      if !finding.fix.isEmpty { words += " " + name(finding.fix) }
      page.add(Paragraph([Run(words)], .justified, role: .item, size: Look.table, below: 3))
    }
    addRest(others.count, to: &page)
  }

  /// What is missing from the dossier, and what else is to be said of it.
  func addDossierFaults(to page: inout Page) {
    let faults =
      facts.absent.map {
        say("Thiếu tài liệu mà tờ trình nói có kèm theo: ", "Announced, but not in the dossier: ") + name($0)
      }
      + facts.remarks.map { name($0[language]) }
    guard !faults.isEmpty else { return }
    page.add(DecreeForm.text(say("Về thành phần hồ sơ:", "Of the dossier:"), bold: true))
    for fault in faults.prefix(Self.mostEntries) {
      page.add(Paragraph([Run(fault)], .justified, role: .item, size: Look.table, below: 3))
    }
    addRest(faults.count, to: &page)
  }

  /// The papers that came with the submission.
  func addPapers(to page: inout Page) {
    guard !facts.attachments.isEmpty else { return }
    let header = [say("TT", "No."), say("Tài liệu kèm theo", "Paper"), say("Loại", "Kind")]
    var rows = [header.map { Table.Cell($0, .center, bold: true) }]
    for (number, paper) in facts.attachments.prefix(Self.mostEntries).enumerated() {
      let kind =
        paper.kind.isEmpty
        ? (paper.isDraft ? say("dự thảo", "draft") : say("tài liệu khác", "other")) : name(paper.kind)
      rows.append([Table.Cell("\(number + 1)", .center), Table.Cell(name(paper.name)), Table.Cell(kind)])
    }
    page.add(Table(columns: [1, 9, 5], rows: rows, headers: 1, ruled: true))
    addRest(facts.attachments.count, to: &page)
  }

  /// That a list was cut.
  private func addRest(_ count: Int, to page: inout Page) {
    let rest = count - Self.mostEntries
    guard rest > 0 else { return }
    page.add(
      Paragraph([Run(say("và \(rest) mục khác.", "and \(rest) more."), italic: true)], role: .item, size: Look.table))
  }

  /// The four demands, what was read of each, and where.
  func elementTable() -> Table {
    let header = [
      say("Nội dung", "Demand"), say("Đọc thấy", "What was read"), say("Vị trí, câu trích", "Place, quotation"),
    ]
    var rows = [header.map { Table.Cell($0, .center, bold: true) }]
    for element in result.elements {
      let status = Labels.status(element.status, of: element.name)[language]
      let mark = element.isMet ? say("Đạt: ", "Met: ") : say("Chưa đạt: ", "Not met: ")
      let doubt = element.isSure ? "" : say(" (chưa chắc chắn)", " (doubtful)")
      // Who was asked stands in one sentence, what they answered in the next ones.
      let proofs = element.proofs(most: element.name == .consultation ? 3 : 1)
      let cells = proofs.map { Paragraph([Run("\(place($0.spot)): \(quoted($0.text))")], size: Look.table) }
      let none = say("Không thấy câu nào nói đến.", "No sentence tells of it.")
      rows.append([
        Table.Cell(Labels.element(element.name)[language]), Table.Cell(mark + status + doubt),
        cells.isEmpty ? Table.Cell(none) : Table.Cell(cells),
      ])
    }
    return Table(columns: [4, 4, 7], rows: rows, headers: 1, ruled: true)
  }

  /// The hash by which the register can be verified, in small print.
  func addHead(to page: inout Page) {
    guard !facts.head.isEmpty else { return }
    let words = say(
      "Mã của sổ theo dõi khi lập phiếu (kiểm tra bằng register verify --head): ",
      "The register's hash when this was made (see register verify --head): ")
    page.add(Paragraph([Run(words + name(facts.head), italic: true)], size: Look.recipients, above: 6))
  }

  /// Recipients and signature.
  func addClosing(to page: inout Page) {
    let usual = [say("Như trên", "As above"), say("Lưu: VT", "Files")]
    let names = office.recipients.isEmpty ? usual : office.recipients.map { name($0) }
    let recipients = names.enumerated().map { $1 + ($0 + 1 < names.count ? ";" : ".") }
    page.add(Paragraph(size: 6))
    page.add(
      DecreeForm.closing(
        recipients: recipients, titles: signerTitles, name: office.signer.isEmpty ? "" : name(office.signer), language))
  }
}
