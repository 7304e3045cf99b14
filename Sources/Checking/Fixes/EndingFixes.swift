import DocumentModel
import Recognition
import VietnameseText

/// Finds the end of a submission's text where its mark `./.` is missing or cut short.
struct EndingFixes {
  /// The mark.
  private static let mark = "./."
  /// What is wrong.
  private static let message = Message(
    vietnamese: "Cuối phần nội dung phải có dấu kết thúc “./.” (Nghị định 30/2020/NĐ-CP, Phụ lục III).",
    english: "The text of a submission ends with the mark “./.” (decree 30/2020/NĐ-CP, annex III).")

  /// The words and symbols that never change.
  let forms: FixedForms
  /// Whether the submission is returned.
  let isReturned: Bool

  /// The missing mark, if it is.
  func fixes(in document: Document, _ submission: Submission) -> [Fix] {
    guard let last = lastParagraph(of: document, submission) else { return [] }
    let paragraph = MendedParagraph(document.paragraphs[last], at: last)
    let text = paragraph.utf8
    let end = text.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
    let shown = text[..<end]
    guard !Self.endsOtherwise(shown) else { return [] }
    if let cut = Self.cutMark(at: shown) {
      return isReturned ? [paragraph.fix(.ending, cut, Self.mark, Self.message)] : []
    }
    guard isReturned || isEnding(paragraph) else { return [] }
    let full = shown.last == UInt8(ascii: ".") ? end - 1 : end
    return [paragraph.fix(.ending, full..<end, Self.mark, Self.message)]
  }

  /// The last paragraph of the text, right above signature and recipients; nil where the mark stands somewhere near the
  /// end already, or where no running text ends there.
  private func lastParagraph(of document: Document, _ submission: Submission) -> Int? {
    let foot = [submission.recipients.first, submission.signature.first].compactMap { $0?.paragraph }.min()
    guard let foot, let start = submission.addressees.last?.place.paragraph ?? submission.title?.paragraph,
      foot > start + 1
    else { return nil }
    let last = foot - 1
    guard document.paragraphs.indices.contains(last), document.paragraphs[last].container == 0,
      !((start + 1)..<foot).contains(where: { document.paragraphs[$0].text.contains(Self.mark) })
    else { return nil }
    if case .heading = document.paragraphs[last].kind { return nil }
    return last
  }

  /// Whether text ends with a sign behind which the text goes on, or with one that nobody can tell.
  private static func endsOtherwise(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last else { return true }
    return text.count < 20 || [":", ";", ",", "…", "-", "_", "!", "?"].contains { $0.utf8.last == last }
      || text.suffix(2).elementsEqual("..".utf8)
  }

  /// The mark with a sign missing: `./`, `/.`, `.//`, `. / .`.
  private static func cutMark(at text: ArraySlice<UInt8>) -> Range<Int>? {
    let signs: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: " ")]
    var start = text.endIndex
    while start > text.startIndex, signs.contains(text[start - 1]) { start -= 1 }
    let tail = text[start...]
    guard tail.contains(UInt8(ascii: "/")) else { return nil }
    return start..<text.endIndex
  }

  /// Whether a paragraph ends with words that plainly end a submission.
  private func isEnding(_ paragraph: MendedParagraph) -> Bool {
    let words = Tokenizer.foldedWords(of: paragraph.text)
    return forms.endings.contains { words.count > $0.count && words.suffix($0.count).elementsEqual($0) }
  }
}
