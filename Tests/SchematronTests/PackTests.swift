import FoundationEssentials
import Schematron
import Testing
import XML

/// The rules of the packs on models written by hand.
@Suite struct PackTests {
  /// The files of the packs, below `Rules/`.
  static let files = [
    "haiphong/authority.sch", "haiphong/appraisal.sch", "haiphong/process.sch", "haiphong/recommendation.sch",
    "haiphong/dossier.sch", "haiphong/wording.sch", "haiphong/asked.sch", "haiphong/attachments.sch",
    "cantho/options.sch", "cantho/tasks.sch",
  ]

  /// Reads one of them.
  private static func schema(_ file: String) throws -> Schema {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: root.appendingPathComponent("Rules").appendingPathComponent(file))
    return try Schema.load(Array(data), path: file, roles: ["return", "warning", "advice"])
  }

  /// All of them, read once.
  private static let schemas = Result { try files.map(schema) }

  /// What all packs say of a model, in the order of the files.
  private func findings(_ model: String, language: String = "vi") throws -> [AssertionResult] {
    let text = "<submission xmlns='urn:totrinh:submission:1' addressee='ubnd'>\(model)</submission>"
    let tree = try XMLDocument.parse(Array(text.utf8))
    return try Self.schemas.get().flatMap { schema in
      try Validator(schema).validate(tree, phase: "gatekeeper", language: language).results
    }
  }

  @Test(arguments: [
    ("<title/><authority status='missing' ground='claimed'><evidence/></authority>", ["HP-1.1@evidence"]),
    ("<title/><authority status='missing' ground='none'/>", ["HP-1.1@title"]),
    ("<title/><authority status='general' ground='task'><evidence/><evidence/></authority>", ["HP-1.2@evidence"]),
    ("<title/><authority status='missing' ground='unsupported'/>", ["HP-1.3@title"]),
    ("<authority status='specific' decider='unstated' scope='decision'><evidence/></authority>", ["HP-1.4@evidence"]),
    ("<authority status='specific' decider='unstated' scope='procedure'><evidence/></authority>", ["HP-1.5@evidence"]),
    ("<authority status='organic'><evidence/></authority>", ["HP-1.6@evidence"]),
    ("<authority status='specific' decider='stated' addressed='no'><evidence/></authority>", ["HP-1.7@evidence"]),
    ("<authority status='practice' practice='unnamed'><evidence/></authority>", ["HP-1.8@evidence"]),
    ("<authority status='practice' practice='guidance'><evidence/></authority>", []),
    ("<title/><appraisal status='missing' ground='silence'/>", ["HP-2.1@title"]),
    ("<appraisal status='missing' ground='planned'><evidence/></appraisal>", ["HP-2.2@evidence"]),
    ("<appraisal status='missing' ground='negated'><evidence/></appraisal>", ["HP-2.3@evidence"]),
    ("<appraisal status='unclear' ground='unnamed'><evidence/></appraisal>", ["HP-2.4@evidence"]),
    ("<appraisal status='contrary'><evidence/></appraisal>", ["HP-2.5@evidence"]),
    ("<appraisal status='agreed' word='yes' remarks='yes' need='yes'><evidence/></appraisal>", ["HP-2.6@evidence"]),
    (
      "<appraisal status='agreed' word='yes' need='no' responsibility='no'><evidence/></appraisal>", ["HP-2.7@evidence"]
    ),
    ("<appraisal status='agreed' word='yes' need='no' responsibility='yes'/>", []),
    ("<appraisal status='agreed' word='no' need='yes'><evidence/></appraisal>", ["HP-2.8@evidence"]),
    (
      "<appraisal status='agreed' dissent='yes'/><opinions><opinion standpoint='disagrees'><body>X</body></opinion>"
        + "<opinion standpoint='disagrees'/><opinion standpoint='agrees'/></opinions>",
      ["HP-2.9@opinion", "HP-2.9@opinion"]
    ),
    ("<appraisal status='agreed' dissent='yes'><evidence/></appraisal>", ["HP-2.9@evidence"]),
    (
      "<appraisal status='contrary'><evidence/></appraisal><opinions><opinion standpoint='disagrees'/></opinions>",
      ["HP-2.5@evidence"]
    ),
    ("<appraisal status='own-field' reached='conditions'><evidence/></appraisal>", ["HP-2.10@evidence"]),
    ("<appraisal status='agreed' department='verified-other'><evidence/></appraisal>", ["HP-2.11@evidence"]),
    ("<appraisal status='agreed' department='unverified-other'><evidence/></appraisal>", ["HP-2.12@evidence"]),
    ("<title/><consultation status='missing' ground='inside'/>", ["HP-3.1@title"]),
    ("<consultation status='planned'><evidence/></consultation>", ["HP-3.2@evidence"]),
    ("<consultation status='mentioned' ground='general'><evidence/></consultation>", ["HP-3.3@evidence"]),
    ("<consultation status='detailed' silence='yes'><evidence/></consultation>", ["HP-3.4@evidence"]),
    ("<consultation status='detailed' blanks='yes'><evidence/></consultation>", ["HP-3.5@evidence"]),
    ("<consultation status='detailed' drafting='untold'><evidence/></consultation>", ["HP-3.6@evidence"]),
    (
      "<recommendation status='missing' ground='report'/><signature><line n='3'/></signature>"
        + "<body><p n='1'/><p n='2' k='last'/><p n='3'/></body>", ["HP-4.1@p"]
    ),
    ("<recommendation status='vague' ground='bare'><evidence/></recommendation>", ["HP-4.2@evidence"]),
    ("<recommendation status='specific' office='yes'><evidence/></recommendation>", ["HP-4.3@evidence"]),
    ("<recommendation status='specific' options='yes'><evidence/></recommendation>", ["CT-1.1@evidence"]),
    ("<body><p><hidden>chữ</hidden><hidden> </hidden></p></body>", ["HP-5.1@hidden"]),
    (
      "<title/><notices><notice kind='revisions' count='2'/><notice kind='comments' count='1'/><notice kind='signature'/>"
        + "</notices>", ["HP-5.2@title", "HP-5.2@title", "HP-5.6@title"]
    ),
    ("<title/><notices><notice kind='unread' what='altChunk' count='2'/></notices>", ["HP-5.5@title"]),
    (
      "<title/><notices><notice kind='signature' signer='CN=Sở Mẫu' time='2024-03-05T01:02:03Z'/></notices>",
      ["HP-5.6@title"]
    ),
    ("<title/><notices><notice kind='legacy-encoding' encoding='VNI'/></notices>", ["HP-5.7@title"]),
    ("<letterhead><issuer/><number>/TTr-SXD</number><date iso='2024-03-05'/></letterhead>", ["HP-5.4@number"]),
    ("<letterhead><issuer/><number>15/TTr-SXD</number><date iso='2024-03'/></letterhead>", ["HP-5.4@date"]),
    ("<letterhead><issuer/><number>15/TTr-SXD</number><date iso='2024-03-05'/></letterhead>", []),
    (
      "<vague-wordings><vague-wording lacks='date' write='trước ngày …' write-en='by …'>sớm có</vague-wording>"
        + "<vague-wording lacks='act' write='phê duyệt …' write-en='approve …'>quan tâm</vague-wording></vague-wordings>",
      ["HP-4.5@vague-wording", "HP-4.5@vague-wording"]
    ),
    (
      "<asked-bodies><asked-body level='above'>Bộ A</asked-body><asked-body level='below'>Sở B</asked-body></asked-bodies>",
      ["HP-4.7@asked-body", "HP-4.8@asked-body"]
    ),
    (
      "<attachments><attachment at-end='no' listed='no'>bảng kèm theo</attachment><attachment at-end='no' listed='yes'/>"
        + "</attachments>", ["HP-5.11@attachment"]
    ),
    (
      "<tasks><task subject='unnamed' leads='0' deadline='missing'><text>giao các sở</text></task>"
        + "<task subject='one' leads='2' deadline='told'><text>giao A, B chủ trì</text></task>"
        + "<task subject='several' leads='1' deadline='standing'><text>giao A, B</text></task></tasks>",
      ["CT-3.1@task", "CT-3.1@task", "CT-3.2@task", "CT-3.3@task"]
    ),
    ("<tasks><task subject='one' leads='1' deadline='told'/></tasks>", []),
  ])
  func aModelIsJudged(model: String, expected: [String]) throws {
    let found = try findings(model)
    #expect(found.map { "\($0.id)@\($0.subject.name)" } == expected)
    for result in found {
      #expect(result.fix?.isEmpty == false)
      #expect(result.message.hasSuffix("."))
    }
    let english = try findings(model, language: "en")
    #expect(english.map(\.id) == found.map(\.id))
    #expect(zip(english, found).allSatisfy { $0.message != $1.message && $0.fix != $1.fix })
  }

  @Test(arguments: [
    ("other", "", ["HP-4.4"]), ("none", "", ["HP-4.4"]), ("other", " office='yes'", ["HP-4.3"]), ("chu-tich", "", []),
  ])
  func theAddresseeIsJudged(addressee: String, office: String, expected: [String]) throws {
    let text = """
      <submission xmlns='urn:totrinh:submission:1' addressee='\(addressee)' practical-basis='yes'>
      <title/><recommendation status='specific'\(office)/></submission>
      """
    let tree = try XMLDocument.parse(Array(text.utf8))
    let results = try Validator(try Self.schema("haiphong/recommendation.sch")).validate(tree).results
    #expect(results.map(\.id) == expected)
  }

  @Test(arguments: [
    ("addressee='chu-tich' asks='ubnd'", "chu-tich", ["HP-4.6@evidence"]),
    ("addressee='ubnd' asks='chu-tich'", "ubnd", ["HP-4.6@evidence"]),
    ("addressee='chu-tich' asks='chu-tich'", "chu-tich", []), ("addressee='ubnd'", "ubnd", []),
    ("addressee='chu-tich' asks='ubnd'", "ubnd", []), ("addressee='other' asks='ubnd'", "other", []),
  ])
  func theOneAskedIsTheOneAddressed(attributes: String, addressee: String, expected: [String]) throws {
    let text = """
      <submission xmlns='urn:totrinh:submission:1' \(attributes)><title/><addressees><addressee kind='\(addressee)'/>
      </addressees><recommendation><evidence/></recommendation></submission>
      """
    let tree = try XMLDocument.parse(Array(text.utf8))
    let results = try Validator(try Self.schema("haiphong/asked.sch")).validate(tree).results
    #expect(results.map { "\($0.id)@\($0.subject.name)" } == expected)
  }

  @Test(arguments: [("draft='no'", ["HP-5.12@title"]), ("draft='yes'", []), ("", [])])
  func theDraftIsAtHand(attribute: String, expected: [String]) throws {
    let text = "<submission xmlns='urn:totrinh:submission:1' \(attribute)><title/><recommendation/></submission>"
    let tree = try XMLDocument.parse(Array(text.utf8))
    let results = try Validator(try Self.schema("haiphong/attachments.sch")).validate(tree).results
    #expect(results.map { "\($0.id)@\($0.subject.name)" } == expected)
  }

  @Test(arguments: files)
  func everyRuleSaysWhereItComesFrom(file: String) throws {
    let schema = try Self.schema(file)
    let rules = schema.assertions.map(\.assertion)
    #expect(!rules.isEmpty)
    for rule in rules {
      #expect(rule.traits.role != nil && rule.traits.see != nil)
      #expect(rule.foreign.filter { $0.name == "summary" }.map(\.language) == ["vi", "en"])
      #expect(rule.diagnostics == ["-en", "-fix", "-fix-en"].map { rule.id + $0 })
    }
    #expect(schema.foreign.contains { $0.name == "source" && $0.attributes["clause"] != nil })
    #expect(Set(schema.phases.keys) == ["drafter", "gatekeeper"])
  }
}

/// The example of the documentation.
@Suite struct DocumentedExampleTests {
  @Test func itLoads() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: root.appendingPathComponent("docs").appendingPathComponent("writing-rules.md"))
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let example = lines.drop { $0 != "```xml" }.dropFirst().prefix { $0 != "```" }.joined(separator: "\n")
    let schema = try Schema.load(Array(example.utf8), path: "docs", roles: ["return", "warning", "advice"])
    #expect(schema.assertions.map(\.assertion.id) == ["XX-1.1"])
  }
}
