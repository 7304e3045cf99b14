import DocumentReading
import TestSupport
import Testing

@testable import bench

/// The files that are measured: always the same, and as readers expect them.
@Suite struct BatchTests {
  /// A number for each template.
  private static let numbers = Template.all.indices

  @Test func theBatchIsTheSameTwice() throws {
    let (first, second) = (try Batch(), try Batch())
    for number in Self.numbers {
      #expect(first.item(number).word.bytes == second.item(number).word.bytes)
      #expect(PlainPaper.text(first.item(number).paper) == PlainPaper.text(second.item(number).paper))
    }
    #expect(first.item(0).word.bytes != (try Batch(seed: 2)).item(0).word.bytes)
  }

  @Test(arguments: numbers)
  func filesAreReadWithTheTextTheyWereComposedFrom(number: Int) throws {
    let item = try Batch().item(number)
    let markdown = Array(PlainPaper.markdown(item.paper).utf8)
    let plain = Array(PlainPaper.text(item.paper).utf8)
    for (name, bytes) in [("a.docx", item.word.bytes), ("a.txt", plain), ("a.md", markdown)] {
      let document = try DocumentReader().read(bytes, name: name)
      // Two columns of text are paragraphs of their own; what stands in rows is looked for anywhere.
      let all = document.paragraphs.map(\.text).joined(separator: "\n")
      for text in item.paper.bodyTexts { #expect(all.contains(text), "\(item.template.name), \(name)") }
      #expect(all.contains(item.paper.subject) && all.contains(item.paper.number))
    }
  }

  @Test func theLimitParsesEveryTemplate() throws {
    let folder = try TemporaryFolder()
    let batch = try Batch()
    let paths = try Self.numbers.map { try folder.write("\($0).docx", batch.item($0).word.bytes) }
    let outcome = Limit(paths).run(threads: 2)
    #expect(outcome.failures == 0)
    let documents = Self.numbers.reduce(0) { $0 + batch.item($1).word.documentBytes }
    #expect(outcome.xmlBytes > documents)
    let broken = try folder.write("broken.docx", batch.item(0).word.bytes.dropLast(400))
    #expect(Limit([broken]).run(threads: 1).failures == 1)
  }

  @Test func phrasesAreSomeOfTheLexicon() {
    let phrases = Phrases.chosen(200)
    #expect(phrases.count == 200 && Set(phrases).count == 200)
    #expect(phrases.allSatisfy { $0.contains(" ") })
  }
}
