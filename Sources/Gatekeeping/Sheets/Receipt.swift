import Checking
import WordWriting

/// Phiếu tiếp nhận hồ sơ.
struct Receipt {
  /// How things are said.
  let words: SheetWords

  /// The receipt.
  var page: Page {
    let about = words.say("Về việc tiếp nhận hồ sơ trình kèm ", "Receipt of the dossier of ") + words.submission
    var page = words.page(.receipt, about: about)
    words.addReview(to: &page)
    for line in DecreeForm.receivers([words.sender], words.language) { page.add(line) }
    page.add(
      DecreeForm.text(
        words.say(
          "\(words.officeName) đã tiếp nhận của \(words.sender) hồ sơ sau đây:",
          "\(words.officeName) received this dossier from \(words.sender):")))
    words.addDossier(to: &page)
    words.addPapers(to: &page)
    page.add(
      DecreeForm.text(
        words.say("Kết quả kiểm tra bốn nội dung bắt buộc của tờ trình:", "The four demands on a submission:")))
    page.add(words.elementTable())
    words.addDossierFaults(to: &page)
    words.addAdvice(
      to: &page,
      heading: words.say(
        "Nội dung nên hoàn thiện thêm trong quá trình xử lý:", "Worth mending while the dossier is dealt with:"))
    page.add(
      DecreeForm.text(
        words.say(
          "Việc tiếp nhận chỉ xác nhận hồ sơ có đủ nội dung bắt buộc; nội dung trình do cấp có thẩm quyền xem xét, quyết định.",
          "A receipt says only that what is demanded is there; on the matter itself the competent authority decides.")))
    if !words.office.contact.isEmpty {
      page.add(DecreeForm.text(words.say("Đầu mối liên hệ: ", "Contact: ") + words.name(words.office.contact) + "."))
    }
    words.addHead(to: &page)
    words.addClosing(to: &page)
    return page
  }
}
