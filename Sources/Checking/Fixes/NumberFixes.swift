import DocumentModel

/// Finds the submission's own number where its slash stands in the wrong place or is missing.
struct NumberFixes {
  /// What is wrong.
  private static let message = Message(
    vietnamese: "Giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ của ký hiệu là dấu gạch nối, ví dụ 15/TTr-SXD.",
    english: "Number and symbol are parted by a slash, the groups of the symbol by a hyphen, such as 15/TTr-SXD.")

  /// The words and symbols that never change.
  let forms: FixedForms

  /// The slip of the number, if there is one: `15-TTr/SXD`, `15-TTr-SXD`, `15 TTr-SXD`.
  func fixes(at place: Place, in document: Document) -> [Fix] {
    guard document.paragraphs.indices.contains(place.paragraph) else { return [] }
    let paragraph = MendedParagraph(document.paragraphs[place.paragraph], at: place.paragraph)
    guard
      let start = paragraph.tokens.firstIndex(where: { place.range.contains($0.range.lowerBound) && $0.kind == .number }
      ),
      let number = paragraph[start]
    else { return [] }
    var next = start + 1
    if paragraph[next]?.isMark("-") == true { next += 1 }
    guard let type = paragraph[next], type.kind == .word, forms.types.contains(paragraph.words(type)),
      let joint = paragraph[next + 1], joint.isMark("-") || joint.isMark("/"), !joint.followsBlank,
      let group = paragraph[next + 2], group.kind == .word, group.isAllCaps, !group.followsBlank
    else { return [] }
    let whole = number.range.upperBound..<group.range.lowerBound
    return [paragraph.fix(.number, whole, "/" + paragraph.words(type) + "-", Self.message)]
  }
}
