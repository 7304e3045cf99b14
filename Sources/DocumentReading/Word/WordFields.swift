import XML

extension WordPartHandler {
  /// The most fields in one another.
  private static let deepestField = 1_000

  /// Begins a complex field, its result, or ends it.
  func startField(_ attributes: XMLEventAttributes) {
    // The characters of a deleted field are no boundaries in the view that is read.
    guard gone == 0 else { return }
    if attributes.word(.fldCharType, is: "begin") {
      guard story.fields.count < Self.deepestField else {
        state.failure = .tooLargeWord(
          "more than \(Self.deepestField) fields in one another",
          vietnamese: "trên \(Self.deepestField) trường lồng nhau")
        return
      }
      story.fields.append(WordStory.Field())
      story.instructions += 1
    } else if attributes.word(.fldCharType, is: "separate") {
      guard let last = story.fields.indices.last, !story.fields[last].isResult else { return }
      story.fields[last].isResult = true
      story.instructions -= 1
    } else if let field = story.fields.popLast(), !field.isResult {
      story.instructions -= 1
      appendButton(field.instruction)
    }
  }

  /// Keeps the instruction that was collected.
  func endInstruction() {
    guard case .instruction = collecting else { return }
    collecting = .nothing
    guard gone == 0, let last = story.fields.indices.last, !story.fields[last].isResult,
      story.fields[last].instruction.count < 4_096
    else { return }
    story.fields[last].instruction.append(contentsOf: scratch)
  }

  /// Adds the words of a macro button, which stand in its instruction: `MACROBUTTON name words`.
  private func appendButton(_ instruction: [UInt8]) {
    let words = instruction.split(separator: 0x20, maxSplits: 2)
    guard words.count == 3, words[0].elementsEqual("MACROBUTTON".utf8) else { return }
    append(words[2])
  }
}
