import DataImage
import Recognition

extension RuleImage {
  /// Makes the image of the files that are in the binary, from nothing but these.
  ///
  /// - Throws: the faults of rules and data, of which there can be no image.
  static func bytes() throws(RuleFaults) -> [UInt8] {
    let all = try allFiles()
    return bytes(all, try RuleSet(packs: all.packs), try Checker.recognizer(all))
  }

  /// All built-in packs and data, as files.
  static func allFiles() throws(RuleFaults) -> RuleSources {
    try RuleSources.load(RuleSelection(packs: [RulePack.allName]), builtIn: RuleFile.builtIn)
  }

  /// Makes the image of what was made of all files.
  static func bytes(_ all: RuleSources, _ rules: RuleSet, _ recognizer: Recognizer) -> [UInt8] {
    var image = ImageWriter()
    image.section(.sources) { image in
      var sources: [BuiltInSource] = []
      _ = BuiltInSource.eachInBinary { source in
        sources.append(source)
        return true
      }
      sources.write(to: &image)
    }
    image.section(.packs) { image in
      all.packs.map { PackHead($0) }.write(to: &image)
      for pack in all.packs {
        image.block { image in
          rules.schemas.filter { $0.pack == pack.name }.map(\.schema).write(to: &image)
          let own = rules.rules.enumerated().filter { $0.element.pack == pack.name }
          image.write(UInt32(truncatingIfNeeded: own.count))
          for (place, rule) in own {
            place.write(to: &image)
            rule.write(to: &image)
          }
        }
      }
      let sets = (0..<(1 << all.packs.count)).map { set in
        all.packs.indices.filter { set >> $0 & 1 == 1 }.map { all.packs[$0] }
      }
      sets.map { RuleSources(packs: $0, data: all.data).sha256 }.write(to: &image)
    }
    recognizer.write(to: &image)
    return image.image()
  }
}

extension RuleImage.PackHead {
  /// Tells what the rules of a pack may look at.
  init(_ pack: RulePack) {
    self.init(
      name: pack.name,
      looksAtPlaces: pack.schemas.contains { ModelUse.mayAsk(for: ModelUse.places, in: $0) },
      looksAtForm: ModelUse.mayAskForForm(pack),
      looksAtTheDay: pack.schemas.contains { ModelUse.mayAsk(for: ["today"], in: $0) })
  }
}

/// The image of the built-in rules, for the developer's tool that writes it.
public enum BuiltInImage {
  /// The image of the files that are in the binary.
  public static func bytes() throws(RuleFaults) -> [UInt8] { try RuleImage.bytes() }

  /// Whether the image in the binary stands for the files beside it.
  public static var isInUse: Bool { RuleImage.builtIn != nil }
}
