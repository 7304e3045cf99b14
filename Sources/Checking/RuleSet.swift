import DataImage
import Schematron

/// The rules of the packs in use, read and checked.
public struct RuleSet: Sendable {
  /// A schema and the pack it belongs to.
  struct PackedSchema: Sendable {
    /// The pack's name.
    var pack: String
    /// The schema.
    var schema: Schema
  }

  /// The schemas, by pack and path.
  let schemas: [PackedSchema]
  /// What is known of each rule, in the order of identifiers.
  public let rules: [RuleDescription]
  /// The rules by identifier.
  let byIdentifier: [String: RuleDescription]
  /// Whether any of them may look at where things stand.
  let looksAtPlaces: Bool
  /// Whether any of them may look at the elements of form.
  let looksAtForm: Bool

  /// Reads the rule files of some packs.
  ///
  /// - Throws: the faults of all of them at once.
  public init(packs: [RulePack]) throws(RuleFaults) {
    var schemas: [PackedSchema] = []
    var faults: [RuleFault] = []
    for pack in packs {
      for file in pack.schemas {
        do {
          let schema = try Schema.load(
            file.bytes, path: file.shownPath, roles: Set(Severity.allCases.map(\.rawValue)))
          schemas.append(PackedSchema(pack: pack.name, schema: schema))
        } catch {
          faults += error.faults.map(RuleFault.init)
        }
      }
    }
    let catalogue = RuleCatalogue(schemas: schemas)
    faults += catalogue.faults
    guard faults.isEmpty else { throw RuleFaults(faults) }
    self.schemas = schemas
    rules = catalogue.rules
    looksAtPlaces = packs.flatMap(\.schemas).contains { ModelUse.mayAsk(for: ModelUse.places, in: $0) }
    looksAtForm = packs.contains(where: ModelUse.mayAskForForm)
    byIdentifier = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes the rules of some packs from an image.
  ///
  /// - Parameter packs: the places of the packs in the image, in order.
  init(_ image: RuleImage, packs: [Int]) throws(ImageFault) {
    var schemas: [PackedSchema] = []
    var rules: [(place: Int, rule: RuleDescription)] = []
    for pack in packs {
      let read = try image.rules(of: pack)
      schemas += read.schemas
      rules += read.rules
    }
    rules.sort { $0.place < $1.place }
    self.schemas = schemas
    self.rules = rules.map(\.rule)
    let heads = packs.map { image.packs[$0] }
    looksAtPlaces = heads.contains(where: \.looksAtPlaces)
    looksAtForm = heads.contains(where: \.looksAtForm)
    byIdentifier = Dictionary(rules.map { ($0.rule.id, $0.rule) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rule with an identifier.
  public func rule(_ id: String) -> RuleDescription? { byIdentifier[id] }
}

extension RuleFault {
  /// A fault of a rule file.
  init(_ fault: SchemaFault) {
    self.init(path: fault.path, line: fault.place.line, column: fault.place.column, message: fault.message)
  }
}
