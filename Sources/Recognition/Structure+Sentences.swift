import DocumentModel
import VietnameseText

/// Where sentences and quotations end.
extension StructureReader {
  /// Whether a line ends inside a document's number: behind the dash or slash of `126/2024/NĐ-CP`.
  func breaksNumber(_ index: Int, _ line: [Token]) -> Bool {
    guard index >= 2, index + 1 < line.count, line[index + 1].isAllCaps else { return false }
    let (mark, before) = (line[index - 1], line[index - 2])
    guard !mark.followsBlank else { return false }
    if mark.isMark("/") { return before.kind == .number }
    return mark.isMark("-") && before.isAllCaps && line[max(0, index - 8)..<index].contains { $0.isMark("/") }
  }

  /// Whether a sentence ends at a token.
  func endsSentence(_ index: Int, _ line: [Token], _ quotes: [Range<Int>]) -> Bool {
    let token = line[index]
    if token.kind == .lineEnd { return !breaksNumber(index, line) }
    guard token.kind == .mark else { return false }
    if quotes.contains(where: { $0.contains(index) && $0.upperBound > index + 2 }) { return false }
    if token.isMark(";") { return true }
    guard token.isMark(".") || token.isMark("!") || token.isMark("?") else { return false }
    guard index + 1 < line.count else { return true }
    let next = line[index + 1]
    guard next.followsBlank || next.kind == .lineEnd || next.isMark("\"") || next.isMark("/") else { return false }
    guard !next.isMark("/") else { return false }
    if next.kind == .word, !next.isCapitalised { return false }
    // `TP. Hải Phòng`, but not the end of a number: `45/2021/NĐ-CP. Điều lệ …`
    if index > 0, line[index - 1].kind == .word, line[index - 1].isAllCaps, line[index - 1].range.count <= 3,
      line[index - 1].isCapitalised, !(index > 1 && line[index - 2].isMark("-") && !line[index - 1].followsBlank),
      StructureReader.isAbbreviation(line[index - 1])
    {
      return false
    }
    return true
  }

  /// Whether a short word of capitals is an abbreviation with a full stop, such as `TP.` or `KT.`.
  static func isAbbreviation(_ token: Token) -> Bool {
    token.range.count <= 3
  }

  /// The stretches in double quotation marks; one that is never closed reaches to the end of the line only if short.
  func quotes(in line: [Token]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for index in line.indices where line[index].isMark("\"") {
      if let start = open {
        found.append(start..<(index + 1))
        open = nil
      } else {
        open = index
      }
    }
    return found
  }
}
