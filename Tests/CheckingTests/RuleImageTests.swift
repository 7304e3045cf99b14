import Recognition
import TestSupport
import Testing

@testable import Checking
@testable import DataImage

/// The image of the built-in rules: as its sources, and never a reason to fail.
@Suite(.serialized) struct RuleImageTests {
  /// The image of the files in the binary, made of these now.
  static let bytes = (try? RuleImage.bytes()) ?? []

  @Test func theOneInTheBinaryIsAsItsSources() {
    #expect(
      Repository.bytes("Sources/CBuiltInRules/rules.image") == Self.bytes,
      "rules.image is stale: run `swift run -c release training image`")
    #expect(RuleImage.builtIn != nil)
  }

  @Test func whatIsReadFromItIsWhatWasWritten() throws {
    let all = try RuleImage.allFiles()
    let image = try RuleImage(Image(Self.bytes))
    let rules = try RuleSet(image, packs: Array(image.packs.indices))
    let recognizer = try Recognizer(image.image, readsForm: false)
    #expect(RuleImage.bytes(all, rules, recognizer) == Self.bytes)
    let known = try RuleSet(packs: all.packs)
    #expect(rules.rules == known.rules)
    #expect(rules.looksAtForm == known.looksAtForm && rules.looksAtPlaces == known.looksAtPlaces)
  }

  @Test(arguments: [["haiphong"], ["haiphong", "law"], ["law", "nd30"], ["all"], ["cantho", "haiphong", "nd30"]])
  func sourcesAreTheSameWithAndWithout(packs: [String]) throws {
    let selection = RuleSelection(packs: packs)
    let imaged = try RuleSources.load(selection)
    let files = try RuleSources.load(selection, builtIn: RuleFile.builtIn)
    #expect(imaged.image != nil && files.image == nil)
    #expect(imaged == files && imaged.sha256 == files.sha256)
    #expect(imaged.mayLookAtTheDay == files.mayLookAtTheDay)
    #expect(try RuleSet(packs: files.packs).rules == Checker(sources: imaged, settings: Self.settings).rules.rules)
  }

  @Test func otherFilesAreReadThemselves() throws {
    try Fixtures.withFolder { (folder: String) throws in
      Fixtures.write(Fixtures.schema, to: folder + "/own.sch")
      #expect(try RuleSources.load(RuleSelection(folders: [folder])).image == nil)
      Fixtures.write("phrase,lacks,write,write_en\n", to: folder + "/own.csv")
      let selection = RuleSelection(registers: ["vague-wording": folder + "/own.csv"])
      #expect((try? RuleSources.load(selection))?.image == nil)
    }
    var changed = try RuleSources.load(RuleSelection())
    changed.data[0].bytes.append(0x0A)
    #expect(changed.image == nil)
  }

  /// Some bytes changed at random, in a way that the fingerprint does not tell.
  @Test(arguments: 0..<60) func brokenImagesDoNoHarm(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var changed = Self.bytes
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      let place = Int.random(in: Image.directory..<changed.count, using: &random)
      changed[place] = seed % 2 == 0 ? UInt8.random(in: 0...255, using: &random) : [0, 0xFF][Int(seed / 2 % 2)]
    }
    #expect(throws: ImageFault.notAnImage) { try Image(changed) }
    let fingerprint = changed[Image.directory...].withUnsafeBytes { Fingerprint.of($0) }
    for shift in 0..<8 { changed[24 + shift] = UInt8(truncatingIfNeeded: fingerprint >> (8 * shift)) }
    guard let image = try? RuleImage(Image(changed)) else { return }
    _ = try? RuleSet(image, packs: Array(image.packs.indices))
    guard let recognizer = try? Recognizer(image.image, readsForm: true) else { return }
    let samples = ["draft-regulation", "consultation-planned-archive-scanning"]
    for name in samples { Self.recognize(Repository.bytes("Samples/\(name)/to-trinh.txt"), recognizer) }
  }

  /// How documents are judged here.
  private static let settings = Checker.Settings(today: CivilDate("2026-01-01") ?? .today())

  /// Reads a text with a recogniser.
  private static func recognize(_ bytes: [UInt8], _ recognizer: Recognizer) {
    guard let files = try? RuleSources.load(RuleSelection()),
      let checker = try? Checker(sources: files, settings: settings),
      let (document, _) = try? checker.recognized(bytes, name: "to-trinh.txt")
    else { return }
    _ = recognizer.recognize(document)
  }
}
