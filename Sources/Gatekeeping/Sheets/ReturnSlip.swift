import Checking
import WordWriting

/// Phiếu trả lại hồ sơ.
struct ReturnSlip {
  /// How things are said.
  let words: SheetWords

  /// The slip.
  var page: Page {
    let facts = words.facts
    let about = words.say("Về việc trả lại hồ sơ trình kèm ", "Return of the dossier of ") + words.submission
    let notes = facts.round > 1 ? [words.say("(Trình lần thứ \(facts.round))", "(Round \(facts.round))")] : []
    var page = words.page(.returnSlip, about: about, notes: notes)
    words.addReview(to: &page)
    for line in DecreeForm.receivers([words.sender], words.language) { page.add(line) }
    page.add(
      DecreeForm.text(
        words.say(
          "\(words.officeName) trả lại \(words.sender) hồ sơ sau đây:",
          "\(words.officeName) returns this dossier to \(words.sender):")))
    words.addDossier(to: &page)
    if let earlier = facts.earlier {
      let day = SheetDate.words(earlier.date, words.language)
      page.add(
        DecreeForm.text(
          words.say(
            "Hồ sơ này đã được trả lại tại Phiếu số \(words.name(earlier.slip)) \(day).",
            "It was returned before by slip no. \(words.name(earlier.slip)) of \(day).")))
    }
    page.add(
      DecreeForm.text(
        words.say(
          "Qua kiểm tra, hồ sơ chưa đạt các yêu cầu sau; đề nghị cơ quan trình bổ sung, sửa:",
          "It does not meet these demands; please supply what is missing:")))
    FindingTable(words: words, findings: words.result.findings.filter { $0.severity == .returning }).add(to: &page)
    words.addDossierFaults(to: &page)
    words.addAdvice(
      to: &page,
      heading: words.say(
        "Nội dung nên hoàn thiện thêm (không phải lý do trả lại):", "Also worth mending (no ground of the return):"))
    addDeadline(to: &page)
    words.addHead(to: &page)
    words.addClosing(to: &page)
    return page
  }

  /// Until when the dossier is to come again, and who answers questions.
  private func addDeadline(to page: inout Page) {
    let day = words.facts.deadline.map { SheetDate.words($0, words.language) } ?? SheetDate.blank(words.language)
    page.add(
      DecreeForm.text([
        Run(
          words.say(
            "Đề nghị \(words.sender) hoàn thiện và gửi lại hồ sơ, kèm theo phiếu này, chậm nhất ",
            "\(words.sender) is asked to send the dossier again, with this slip, until ")),
        Run(day, bold: true), Run("."),
      ]))
    guard !words.office.contact.isEmpty else { return }
    page.add(DecreeForm.text(words.say("Đầu mối liên hệ: ", "Contact: ") + words.name(words.office.contact) + "."))
  }
}
