import DocumentModel
import Testing

@testable import DocumentReading

/// What holds for any text: places lead to the words, runs cover them, and no input is too odd to be read.
struct PlainTextPropertyTests {
  /// Pieces that random documents are made of.
  private static let pieces = [
    "Căn cứ ", "Điều 3", "ủy ban", "y\u{302}\u{301} kie\u{302}\u{301}n", "Ủ", "😀", "đ", " ", "  ", "   ", "\t", "\n",
    "\n",
    "\n\n", "\r\n", "\r", "\u{0C}", "1. ", "a) ", "- ", "+ ", "I. ", "|", "| a | b |", "+---+", "|---|", "____",
    "--- ---",
    "2", "hội1", "[1]", "1 Theo", "¹", "TỜ TRÌNH", "Về việc", "Kính gửi: ", "Nơi nhận:", "./.", ".", ";", ":", "*",
    "**", "_",
    "`", "```", "~~", "[", "](", ")", "[^1]", "[^1]: ", "> ", "# ", "===", "<!--", "-->", "<br>", "<b>", "</b>",
    "<div>",
    "\\", "156/2018/NĐ-", "\u{A0}", "một dòng chữ khá dài để đủ bề rộng của trang giấy thông thường và", "\u{FEFF}",
  ]

  /// Random documents, the same in every run.
  private static func documents(_ count: Int, seed: UInt64) -> [[UInt8]] {
    var numbers = RepeatableNumbers(seed: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...40, using: &numbers)).flatMap { _ in
        Array((pieces.randomElement(using: &numbers) ?? "").utf8)
      }
    }
  }

  /// Checks one document: every byte of a paragraph stands at its place in the source, blanks for white space aside.
  private func check(_ document: Document, _ input: [UInt8]) {
    let source = document.source.utf8
    for paragraph in document.paragraphs {
      let text = Array(paragraph.text.utf8)
      let isTrue = text.indices.allSatisfy { offset in
        let place = paragraph.map.source(of: offset)
        guard source.indices.contains(place) else { return false }
        // The blank between lines stands for white space, which may be a no-break space or a mark without width.
        return source[place] == text[offset]
          || (text[offset] == 0x20 && "\n\r\t\u{0C} |\u{A0}\u{FEFF}".utf8.contains(source[place]))
      }
      #expect(isTrue, "\(paragraph.text) in \(String(decoding: input, as: UTF8.self).debugDescription)")
      #expect(!text.isEmpty)
      let ends = paragraph.runs.map(\.range.upperBound)
      #expect(paragraph.runs.map(\.range.lowerBound) == [0] + ends.dropLast() && ends.last == text.count)
      #expect(document.containers.indices.contains(paragraph.container))
      #expect(paragraph.noteReferences.allSatisfy { (0...text.count).contains($0.offset) })
      #expect(paragraph.hidden.allSatisfy { (0...text.count).contains($0.offset) })
      #expect((0...text.count).contains(paragraph.typedLabelLength))
    }
    #expect(document.paragraphs.map(\.ordinal) == Array(1..<(document.paragraphs.count + 1)))
  }

  /// Places are true for random documents in both formats.
  @Test(arguments: ["a.txt", "a.md"])
  func placesAreTrue(_ name: String) {
    for input in Self.documents(1500, seed: 2026) {
      do {
        check(try DocumentReader().read(input, name: name), input)
      } catch {
        #expect(error.reason == .empty)
      }
    }
  }

  /// Damaged bytes are read or refused, never more.
  @Test(arguments: ["a.txt", "a.md", "a.docx", "-"])
  func survivesDamage(_ name: String) {
    var numbers = RepeatableNumbers(seed: 7)
    var answers = 0
    for var input in Self.documents(700, seed: 11) where !input.isEmpty {
      for _ in 0..<Int.random(in: 1...6, using: &numbers) {
        input[Int.random(in: input.indices, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
      }
      _ = try? DocumentReader().read(input, name: name)
      answers += 1
    }
    #expect(answers == 700)
  }
}
