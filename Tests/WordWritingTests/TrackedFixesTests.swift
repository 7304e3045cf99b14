import TestSupport
import Testing

/// Fixes as tracked changes.
@Suite struct TrackedFixesTests {
  /// The beginning of an insertion and of a deletion of ours.
  private static func change(_ name: String, _ id: Int) -> String { "<w:\(name) w:id=\"\(id)\" w:author=\"totrinh\">" }

  @Test func wordsAreDeletedAndPutIn() throws {
    let body = "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>ngày 5 tháng</w:t></w:r></w:p>"
    let annotated = try Annotated(WordBuilder(body).wholeFile, at: [], fixes: [("5", "05")])
    let run = "<w:r><w:rPr><w:i/></w:rPr>"
    #expect(
      try annotated.body()
        == "<w:p>\(run)<w:t xml:space=\"preserve\">ngày </w:t></w:r>\(Self.change("del", 1))"
        + "\(run)<w:delText xml:space=\"preserve\">5</w:delText></w:r></w:del>\(Self.change("ins", 2))"
        + "\(run)<w:t xml:space=\"preserve\">05</w:t></w:r></w:ins>\(run)<w:t xml:space=\"preserve\"> tháng</w:t></w:r></w:p>"
    )
  }

  @Test func wordsInSeveralRunsAreDeletedRunByRun() throws {
    let body =
      "<w:p><w:r><w:t>15/TTr</w:t></w:r><w:bookmarkStart w:id=\"8\" w:name=\"x\"/><w:r><w:t>–SXD</w:t></w:r></w:p>"
    let annotated = try Annotated(WordBuilder(body).wholeFile, at: [], fixes: [("TTr–", "TTr-")])
    #expect(
      try annotated.body()
        == "<w:p><w:r><w:t>15/</w:t></w:r>\(Self.change("del", 9))<w:r><w:delText xml:space=\"preserve\">TTr</w:delText></w:r>"
        + "</w:del><w:bookmarkStart w:id=\"8\" w:name=\"x\"/>\(Self.change("del", 10))<w:r><w:delText>–</w:delText></w:r></w:del>"
        + "\(Self.change("ins", 11))<w:r><w:t xml:space=\"preserve\">TTr-</w:t></w:r></w:ins>"
        + "<w:r><w:t xml:space=\"preserve\">SXD</w:t></w:r></w:p>")
  }

  @Test func aCommentGoesAroundTheChange() throws {
    let body = "<w:p><w:r><w:t>a5b</w:t></w:r></w:p>"
    let annotated = try Annotated(WordBuilder(body).wholeFile, at: ["5"], fixes: [("5", "05")])
    #expect(
      try annotated.body()
        == "<w:p><w:r><w:t>a</w:t></w:r><w:commentRangeStart w:id=\"0\"/>\(Self.change("del", 1))"
        + "<w:r><w:delText xml:space=\"preserve\">5</w:delText></w:r></w:del>\(Self.change("ins", 2))"
        + "<w:r><w:t xml:space=\"preserve\">05</w:t></w:r></w:ins><w:commentRangeEnd w:id=\"0\"/>"
        + "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:t xml:space=\"preserve\">b</w:t></w:r></w:p>")
  }

  @Test func changesOfOthersAreLeftAlone() throws {
    let body = "<w:p><w:ins w:id=\"3\" w:author=\"x\"><w:r><w:t>a5b</w:t></w:r></w:ins></w:p>"
    let annotated = try Annotated(WordBuilder(body).wholeFile, at: [], fixes: [("5", "05")])
    #expect(try annotated.body() == body)
  }
}
