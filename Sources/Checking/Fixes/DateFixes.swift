import DocumentModel
import VietnameseText

/// Finds days below 10 and months below 3 without their zero, where a document tells its own date.
struct DateFixes {
  /// What is wrong.
  private static let message = Message(
    vietnamese: "Ngày nhỏ hơn 10 và tháng 1, tháng 2 phải ghi thêm số 0 ở trước (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
    english: "A day below 10 and the months 1 and 2 take a leading zero (decree 30/2020/NĐ-CP, annex I).")

  /// The date line of the submission.
  let dateLine: Place?

  /// The dates of a paragraph that lack a zero: that of the submission, and those behind the number of a document.
  func fixes(in paragraph: MendedParagraph) -> [Fix] {
    var fixes: [Fix] = []
    for position in paragraph.tokens.indices where paragraph.has(.day, at: position) {
      guard let day = paragraph[position + 1], let month = paragraph[position + 3], isNumber(day, upTo: 31),
        paragraph.has(.month, at: position + 2), isNumber(month, upTo: 12), paragraph.has(.year, at: position + 4),
        let year = paragraph[position + 5], isNumber(year, upTo: 2100), year.value > 1900,
        isDateLine(paragraph, position) || followsNumber(paragraph, position)
      else { continue }
      if day.value < 10, day.range.count == 1 { fixes.append(padded(day, paragraph)) }
      if month.value < 3, month.range.count == 1 { fixes.append(padded(month, paragraph)) }
    }
    return fixes
  }

  /// Whether a token is a whole number within bounds.
  private func isNumber(_ token: Token, upTo most: Int) -> Bool {
    token.kind == .number && token.value > 0 && token.value <= most
  }

  /// Whether a token stands in the date line of the submission.
  private func isDateLine(_ paragraph: MendedParagraph, _ position: Int) -> Bool {
    guard let dateLine, dateLine.paragraph == paragraph.index, let token = paragraph[position] else { return false }
    return dateLine.range.contains(token.range.lowerBound)
  }

  /// Whether the symbol of a number stands right before a token: `30/2020/NĐ-CP ngày`.
  private func followsNumber(_ paragraph: MendedParagraph, _ position: Int) -> Bool {
    guard let last = paragraph[position - 1], last.kind == .word, last.isAllCaps,
      let joint = paragraph[position - 2], joint.isMark("-") || joint.isMark("/"), !last.followsBlank
    else { return false }
    return true
  }

  /// A number with a zero before it.
  private func padded(_ token: Token, _ paragraph: MendedParagraph) -> Fix {
    paragraph.fix(.date, token.range, "0" + paragraph.words(token), Self.message)
  }
}
