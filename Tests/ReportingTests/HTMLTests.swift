import Checking
import DocumentModel
import Testing

@testable import Reporting

/// The page: it holds everything, runs nothing of others and shows places where they are.
@Suite struct HTMLTests {
  /// A file with this text and a finding of each severity on some of its bytes.
  private static func file(_ text: String, _ ranges: [Range<Int>], _ severities: [Severity]) -> FileResult {
    let source = SourceText(Array(text.utf8))
    let findings = zip(ranges, severities).map { range, severity in
      let start = source.position(at: range.lowerBound)
      let end = source.position(at: range.upperBound)
      let spot = Spot(
        start: start, end: end, byteColumn: source.byteColumn(at: range.lowerBound),
        endByteColumn: source.byteColumn(at: range.upperBound), part: "document", paragraph: 1, path: "đoạn 1",
        offset: range.lowerBound, length: range.count)
      return Finding(
        rule: "X-\(severity.rawValue)", severity: severity, message: "M.", fix: "F.",
        source: LegalSource(document: "D"),
        place: Place(paragraph: 0, range: range), spot: spot, quote: source.text(in: range), fingerprint: "ab")
    }
    return FileResult(path: "a.txt", format: "text", verdict: .returning, findings: findings, text: source)
  }

  /// The text of the document in a page.
  private func document(_ page: String) -> String? {
    guard let start = page.firstRange(of: "<div class=\"document\""),
      let body = page[start.upperBound...].firstIndex(of: ">"),
      let end = page[body...].firstRange(of: "</div></details>")
    else { return nil }
    return String(page[page.index(after: body)..<end.lowerBound])
  }

  @Test func wordsOfOthersAreText() throws {
    let hostile = "<script>alert(1)</script> </div></details> \"q\" 'r' & \u{1B}[31m\u{7} \u{202E}x <img onerror=y>"
    let page = Fixtures.report(.html, [Self.file(hostile, [0..<8], [.returning]), Fixtures.returned])
    #expect(page.split(separator: "<script>").count == 2 && page.split(separator: "</script>").count == 2)
    #expect(!page.contains("<img") && !page.contains("<b>.txt"))
    let text = try #require(document(page))
    #expect(text.contains("<mark class=\"return\">&lt;script&gt;</mark>alert(1)&lt;/script&gt; &lt;/div&gt;"))
    #expect(text.contains("&quot;q&quot; &#39;r&#39; &amp; \\u{1B}[31m\\u{7} \\u{202E}x"))
    #expect(!page.unicodeScalars.contains { SafeText.isUnsafe($0) && $0 != "\n" })
  }

  @Test func nothingIsLoaded() {
    let page = Fixtures.report(.html)
    for words in ["http:", "https:", "src=", "<link", "@import", "url(", "onclick", " style=\""] {
      #expect(!page.contains(words), "\(words)")
    }
    #expect(page.contains("content=\"default-src 'none'; style-src 'sha256-") && !page.contains("unsafe-inline"))
  }

  @Test func thePolicyAllowsWhatThePageBrings() throws {
    let page = Fixtures.report(.html)
    for (name, directive) in [("style", "style-src"), ("script", "script-src")] {
      let inner = try #require(
        page.split(separator: "<\(name)>").dropFirst().first?.split(separator: "</\(name)>").first)
      var hash = SHA256()
      hash.update(inner.utf8)
      #expect(page.contains("\(directive) 'sha256-\(Base64.text(hash.digest()))'"))
    }
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("\u{0}\u{0}\u{0}", "AAAA"),
  ])
  func base64(text: String, encoded: String) {
    #expect(Base64.text(Array(text.utf8)) == encoded)
  }

  @Test func overlappingPlacesAreCutApart() throws {
    let file = Self.file("abcdefghij", [0..<6, 4..<8, 5..<5], [.advice, .returning, .warning])
    let text = try #require(document(Fixtures.report(.html, [file])))
    let words = text.replacing(#/<a [^>]*>([^<]*)<\/a>/#) { "{\($0.1)}" }
    #expect(
      words == """
        {X-advice}<mark class="advice">abcd</mark>{X-return}<mark class="return">e</mark>{X-warning}\
        <mark class="return">f</mark><mark class="return">gh</mark>ij
        """)
  }

  @Test func linesStayLines() throws {
    let text = try #require(document(Fixtures.report(.html, [Self.file("a\r\nb\rc\n\td", [0..<1], [.advice])])))
    #expect(text.hasSuffix("a</mark>\nb\nc\n\td"))
  }

  @Test func aTextThatHasChangedIsNotMarked() {
    var file = Self.file("abcdefghij", [0..<6], [.returning])
    file.text = SourceText(Array("xbcdefghij".utf8))
    #expect(document(Fixtures.report(.html, [file])) == nil)
    file.text = SourceText([])
    #expect(document(Fixtures.report(.html, [file])) == nil)
  }

  @Test func ofALongTextOnlyPartsAreShown() throws {
    let text = String(repeating: "ờ", count: 100_000)
    let file = Self.file(text, [150_000..<150_003], [.returning])
    let page = Fixtures.report(.html, [file])
    let shown = try #require(document(page))
    #expect(shown.contains("<mark class=\"return\">ờ</mark>") && shown.hasPrefix("[…]\n") && shown.utf8.count < 2000)
    #expect(!shown.contains("\u{FFFD}") && page.contains("Trích văn bản"))
  }

  @Test func filtersHaveWhatTheyNeed() {
    let page = Fixtures.report(.html)
    #expect(page.contains("data-verdict=\"return\" data-review=\"true\" data-rules=\"HP-1.1 HP-1.6 X-2\""))
    #expect(page.contains("data-unit=\"Sở &lt;A&gt; &amp; &#39;B&#39;\""))
    #expect(page.split(separator: "<details class=\"file ").count - 1 == Fixtures.all.count)
    #expect(page.contains("<html lang=\"vi\">") && page.contains("aria-label=\"Lọc danh sách\""))
  }

  @Test func everyLinkLeadsSomewhere() {
    let files = Fixtures.all + [Self.file("abcdefghij", [0..<6, 4..<8], [.advice, .returning])]
    let page = Fixtures.report(.html, files)
    let targets = page.matches(of: #/href="#([^"]+)"/#).map { String($0.1) }
    let ids = page.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
    #expect(targets.count > 10 && Set(targets).isSubset(of: Set(ids)))
    #expect(Set(ids).count == ids.count)
  }
}
