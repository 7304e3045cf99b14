import DocumentModel
import Recognition
import Testing

@testable import Checking

/// The XML that rules look at.
@Suite struct SubmissionXMLTests {
  /// The model as text.
  private func printed(_ document: Document, _ submission: Submission) throws -> String {
    let today = try #require(CivilDate("2026-01-02"))
    let tree = try #require(SubmissionXML.tree(of: document, submission, today: today))
    return String(decoding: tree.printed(), as: UTF8.self)
  }

  @Test func wholeTree() throws {
    let document = Fixtures.document("TỜ TRÌNH\nCăn cứ")
    let xml = try printed(document, Fixtures.recognize(document))
    let place = #"part="document" paragraph="1" offset="0" length="11" line="1" column="1" endLine="1" endColumn="9""#
    let second = #"part="document" paragraph="2" offset="0" length="9" line="2" column="1" endLine="2" endColumn="7""#
    #expect(
      xml == """
        <?xml version="1.0" encoding="UTF-8"?>
        <submission xmlns="urn:totrinh:submission:1" format="text" kind="submission" addressee="none" today="2026-01-02">
          <letterhead rank="unknown"/>
          <title \(place) path="đoạn 1" n="0">TỜ TRÌNH</title>
          <authority status="specific" confidence="sure" rows="A03" decider="unstated">
            <evidence kind="article" \(second) path="đoạn 2" n="1">
              <text>Căn cứ</text>
            </evidence>
          </authority>
          <appraisal status="agreed" confidence="sure" rows=""/>
          <consultation status="missing" confidence="sure" rows=""/>
          <recommendation status="missing" confidence="sure" rows="" decides="none"/>
          <body>
            <p \(place) path="đoạn 1" n="0">
              <text>TỜ TRÌNH</text>
            </p>
            <p \(second) path="đoạn 2" n="1">
              <text>Căn cứ</text>
            </p>
          </body>
        </submission>

        """)
  }

  @Test func bothReadersAreTold() throws {
    let document = Fixtures.document("TỜ TRÌNH\nCăn cứ")
    var submission = Fixtures.recognize(document)
    let place = Place(paragraph: 1, range: 0..<9)
    let sign = Place(paragraph: 1, range: 5..<9)
    submission.appraisal = Element(
      status: .missing,
      readers: [
        ReaderOpinion(.grammar, .missing),
        ReaderOpinion(
          .second, .agreed, margin: 1.204, next: .missing,
          evidence: Evidence(kind: "second-reader", place: place, signs: [sign])),
      ])
    let xml = try printed(document, submission)
    #expect(xml.contains(#"<reader name="grammar" status="missing"/>"#))
    #expect(
      xml.contains(
        #"<reader name="second" status="agreed" margin="1.20" next="missing" part="document" paragraph="2" "#))
    #expect(xml.contains("<text>Căn cứ</text>\n      <words>cứ</words>\n    </reader>"))
  }

  @Test(arguments: [(-1.0, "0.00"), (0.005, "0.01"), (12.3456, "12.35"), (1e300, "1000000.00")])
  func marginsHaveTwoDecimals(margin: Double, words: String) throws {
    let document = Fixtures.document("TỜ TRÌNH")
    var submission = Fixtures.recognize(document)
    submission.authority.readers = [ReaderOpinion(.second, .missing, margin: margin)]
    #expect(try printed(document, submission).contains("margin=\"\(words)\""))
  }

  @Test func aReaderIsNoPlaceForAFinding() throws {
    let document = Fixtures.document("TỜ TRÌNH\nCăn cứ")
    var submission = Fixtures.recognize(document)
    let evidence = Evidence(kind: "x", place: Place(paragraph: 1, range: 0..<9))
    submission.consultation.readers = [ReaderOpinion(.grammar, .missing, evidence: evidence)]
    let today = try #require(CivilDate("2026-01-02"))
    let tree = try #require(SubmissionXML.tree(of: document, submission, today: today))
    let consultation = try #require(tree.xml.root?.elements.first { $0.name == "consultation" })
    #expect(tree.place(of: consultation) == nil)
  }

  @Test func containersNestAndClose() throws {
    var document = Fixtures.document("a\nb\nc\nd")
    document.containers += [
      Container(kind: .table, parent: 0), Container(kind: .row, parent: 1), Container(kind: .cell, parent: 2),
      Container(kind: .cell, parent: 2, ordinal: 1), Container(kind: .footnote, label: "1"),
    ]
    for (index, container) in [3, 4, 0, 5].enumerated() { document.paragraphs[index].container = container }
    let xml = try printed(document, Submission())
    let tags = xml.split(separator: "<").compactMap { $0.split(whereSeparator: { " >\n".contains($0) }).first }
    let body = tags.drop { $0 != "body" }.filter { $0 != "text" && $0 != "/text" }
    #expect(
      body.joined(separator: " ")
        == "body table row cell p /p /cell cell p /p /cell /row /table p /p footnote p /p /footnote /body /submission")
    #expect(xml.contains(#"<footnote mark="1">"#))
  }

  @Test func hostileTextBecomesWellFormed() throws {
    var document = Fixtures.document("TỜ TRÌNH <&\u{0}\u{FFFE}]]>\"")
    document.paragraphs[0].label = "\u{1}<"
    document.paragraphs[0].hidden = [HiddenText(offset: 99, text: "\u{8}x", reason: .vanish)]
    var submission = Fixtures.recognize(document)
    submission.facts = [Fact("kind", "other"), Fact("bad name", "x"), Fact("practical-basis", "yes")]
    let xml = try printed(document, submission)
    #expect(!xml.utf8.contains { $0 < 0x20 && $0 != 0x0A })
    #expect(xml.contains(#"kind="submission""#) && !xml.contains("bad name"))
    #expect(xml.contains(#"practical-basis="yes""#))
    #expect(xml.contains(#"<hidden reason="vanish""#))
    #expect(xml.contains("TỜ TRÌNH &lt;&amp;"))
  }

  @Test func processIsWritten() throws {
    let document = Fixtures.document("TỜ TRÌNH\nngày 02/9/2026")
    let place = Place(paragraph: 1, range: 0..<15)
    var submission = Fixtures.recognize(document)
    submission.letterhead.number = place
    submission.letterhead.symbolOwner = SymbolOwner(name: "Sở Xây dựng", isVerified: true)
    submission.moments = [
      Moment(
        role: .deadline, day: PartialDate(year: 2026, month: 9, day: 2), place: place,
        rest: Rest(name: "Quốc khánh", isVerified: false))
    ]
    submission.rounds = [
      AskingRound(
        number: 2, place: place, hasDeadline: false, silence: place, isToEverybody: true, isOfSingleMatter: false,
        asked: [AskingRound.Asked(place: place, answer: .late)])
    ]
    submission.legalDraft = LegalDraft(place: place, appraisal: .planned)
    let xml = try printed(document, submission)
    for tag in [
      #"<number belongs-to="Sở Xây dựng" register="verified""#,
      #"<moment role="deadline" iso="2026-09-02" paper="no" rest="Quốc khánh" register="unverified""#,
      #"<round number="2" deadline="untold" everybody="yes" single-matter="no""#, "<silence ",
      #"<asked answer="late""#, #"<legal-draft appraisal="planned""#,
    ] {
      #expect(xml.contains(tag), "\(tag)")
    }
  }

  @Test(arguments: [
    ("một hai ba", 10, 6..<9), ("một hai ba", 9, 6..<9), ("một", 0, 0..<5), ("  một hai", 0, 2..<7), ("", 0, 0..<0),
    (" \t", 1, 1..<1), ("một", 5, 0..<5),
  ])
  func hiddenWordsStandBesideVisibleOnes(text: String, offset: Int, range: Range<Int>) {
    #expect(BodyXML.word(beside: offset, in: Array(text.utf8)) == range)
  }

  @Test(arguments: [0, 150, 600]) func wordsWithoutEndAreCutAtCharacters(offset: Int) {
    let text = Array(String(repeating: "ạ", count: 200).utf8)
    let range = BodyXML.word(beside: offset, in: text)
    #expect(!range.isEmpty && range.count <= 102)
    #expect(String(validating: text[range], as: UTF8.self) != nil)
  }

  @Test func noticesAndLists() throws {
    var document = Fixtures.document("Kính gửi: UBND")
    document.notices = [
      .revisions(count: 3), .comments(count: 1), .legacyEncoding("TCVN3"), .signature(signer: "A", time: nil),
    ]
    var submission = Submission()
    let place = Place(paragraph: 0, range: 13..<17)
    submission.addressees = [Addressee(kind: .ubnd, place: place)]
    submission.citations = [Citation(kind: "Luật", article: "Điều 1", date: PartialDate(year: 2020), place: place)]
    submission.opinions = [Opinion(body: place, standpoint: .disagrees, place: place)]
    submission.recipients = [place]
    let xml = try printed(document, submission)
    for expected in [
      #"addressee="ubnd""#, #"<addressee kind="ubnd" part"#,
      #"<citation kind="Luật" article="Điều 1" date="2020" part"#,
      #"<opinion standpoint="disagrees" part"#, #"<notice kind="revisions" count="3"/>"#,
      #"<notice kind="legacy-encoding" encoding="TCVN3"/>"#, #"<notice kind="signature" signer="A"/>"#,
      ">UBND</recipient>",
    ] {
      #expect(xml.contains(expected), "\(expected) is missing")
    }
  }
}
