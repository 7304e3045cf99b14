import CBuiltInRules
import DataImage

/// The image of the built-in rules and data: all of them read and checked when it was made, so that a run need not.
struct RuleImage: Sendable {
  /// What the image knows of a pack without its rules.
  struct PackHead: Sendable {
    /// The pack's name.
    var name: String
    /// Whether a rule may look at where things stand.
    var looksAtPlaces: Bool
    /// Whether a rule may look at the elements of form.
    var looksAtForm: Bool
    /// Whether a rule may look at the day of the run.
    var looksAtTheDay: Bool
  }

  /// The image in the binary; nil where it was not made of the very files that are in the binary.
  static let builtIn: RuleImage? = {
    let bytes = UnsafeRawBufferPointer(start: totrinh_rule_image(), count: totrinh_rule_image_size())
    guard let image = try? RuleImage(try Image(lying: bytes)), image.standsForBinary else { return nil }
    return image
  }()

  /// The image.
  let image: Image
  /// The packs, in the order of their names.
  let packs: [PackHead]
  /// Where the rules of each pack lie.
  private let rules: [ImageReader]
  /// The SHA-256 of the sources by the packs in use, those of each set at the sum of 2 to the power of their places.
  private let hashes: [String]

  /// Reads what there is.
  init(_ image: Image) throws(ImageFault) {
    self.image = image
    var reader = try image.reader(of: .packs)
    var rules: [ImageReader] = []
    packs = try Array(from: &reader)
    for _ in packs { rules.append(try reader.block()) }
    self.rules = rules
    hashes = try Array(from: &reader)
    guard packs.count < 16, hashes.count == 1 << packs.count else { throw .broken }
  }

  /// Whether the image was made of the files that are in the binary.
  private var standsForBinary: Bool {
    guard var reader = try? image.reader(of: .sources), let known = try? [BuiltInSource](from: &reader) else {
      return false
    }
    var next = 0
    let areKnown = BuiltInSource.eachInBinary { source in
      guard next < known.count, known[next] == source else { return false }
      next += 1
      return true
    }
    return areKnown && next == known.count
  }

  /// The schemas of a pack, and its rules, each with its place among the rules of all packs.
  func rules(
    of pack: Int
  ) throws(ImageFault) -> (schemas: [RuleSet.PackedSchema], rules: [(place: Int, rule: RuleDescription)]) {
    guard rules.indices.contains(pack) else { throw .broken }
    var reader = rules[pack]
    var schemas: [RuleSet.PackedSchema] = []
    for _ in 0..<(try reader.count()) {
      schemas.append(RuleSet.PackedSchema(pack: packs[pack].name, schema: try .init(from: &reader)))
    }
    var rules: [(place: Int, rule: RuleDescription)] = []
    for _ in 0..<(try reader.count()) { rules.append((try Int(from: &reader), try RuleDescription(from: &reader))) }
    return (schemas, rules)
  }

  /// The SHA-256 of the sources when these packs are in use.
  func sha256(of packs: [Int]) -> String? {
    let place = packs.reduce(0) { $0 | 1 << $1 }
    return hashes.indices.contains(place) ? hashes[place] : nil
  }
}

extension RuleImage.PackHead: ImageCodable {
  /// Writes it.
  func write(to image: inout ImageWriter) {
    name.write(to: &image)
    for flag in [looksAtPlaces, looksAtForm, looksAtTheDay] { flag.write(to: &image) }
  }

  /// Reads one.
  init(from image: inout ImageReader) throws(ImageFault) {
    self.init(
      name: try String(from: &image), looksAtPlaces: try Bool(from: &image), looksAtForm: try Bool(from: &image),
      looksAtTheDay: try Bool(from: &image))
  }
}
