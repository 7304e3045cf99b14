import Testing

@testable import WordWriting

/// The names that other programs know parts by.
@Suite struct PackageNamesTests {
  @Test func namesAreThoseOfTheStandard() {
    #expect(
      PackageNames.relationship("comments")
        == "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments")
    #expect(
      PackageNames.contentType("document.main")
        == "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
  }
}
