import Checking
import Reporting

/// What happened to a dossier later; raw values are the words on the command line.
public enum EventKind: String, Sendable, CaseIterable {
  /// A person accepts what the program did not.
  case overrideAccept = "override-accept"
  /// A person returns what the program did not.
  case overrideReturn = "override-return"
  /// The sender takes it back.
  case withdrawn
  /// Something in the register is put right.
  case corrected
  /// It is given to a unit or a person.
  case assigned
  /// It is laid before the decider.
  case presented
  /// It is decided.
  case decided
  /// What was decided is issued.
  case issued
  /// It is archived.
  case archived
  /// Files came later for a dossier that was known; written by the program alone.
  case supplemented
  /// A file went elsewhere than its line says; written by the program alone.
  case placed

  /// The kinds that a person may write.
  public static let forPersons: [EventKind] = allCases.filter { $0 != .supplemented && $0 != .placed }
}

/// The line of the register about something that happened to a dossier.
public struct EntryEvent: Sendable, Equatable {
  /// The kind of such lines.
  static let kind = "event"

  /// The dossier.
  public var entry: EntryNumber
  /// What happened.
  public var event: EventKind
  /// The day on which it happened.
  public var on: CivilDate
  /// When it was written down.
  public var at: String
  /// The unit or person that it was given to.
  public var unit: String?
  /// The document that goes with it, such as the decision.
  public var document: String?
  /// Why.
  public var reason: String?
  /// Who says so.
  public var by: String
  /// Files that came with it.
  public var files: [DossierEntry.File] = []
  /// Where they go.
  public var placing: Placing?

  /// Creates an event.
  public init(
    entry: EntryNumber, event: EventKind, on: CivilDate, at: String, unit: String? = nil, document: String? = nil,
    reason: String? = nil, by: String, files: [DossierEntry.File] = [], placing: Placing? = nil
  ) {
    self.entry = entry
    self.event = event
    self.on = on
    self.at = at
    self.unit = unit
    self.document = document
    self.reason = reason
    self.by = by
    self.files = files
    self.placing = placing
  }

  /// The members of the line, but for those of the chain.
  var members: [(String, JSON)] {
    var members: [(String, JSON)] = [
      ("kind", .string(Self.kind)), ("entry", .string(entry.description)), ("event", .string(event.rawValue)),
      ("on", .string(on.iso8601)), ("at", .string(at)), ("unit", .optional(unit)), ("document", .optional(document)),
      ("reason", .optional(reason)), ("by", .string(by)),
    ]
    if !files.isEmpty { members.append(("attachments", .array(files.map(\.json)))) }
    if let placing { members.append(("placing", placing.json)) }
    return members
  }

  /// Reads the line; nil where something that has to be there is missing.
  init?(_ json: JSON) {
    guard let entry = json["entry"]?.text.flatMap({ EntryNumber($0) }),
      let event = json["event"]?.text.flatMap({ EventKind(rawValue: $0) }),
      let on = json["on"]?.text.flatMap({ CivilDate($0) }), let at = json["at"]?.text
    else { return nil }
    self.init(
      entry: entry, event: event, on: on, at: at, unit: json["unit"]?.text, document: json["document"]?.text,
      reason: json["reason"]?.text,
      by: json["by"]?.text ?? "", files: (json["attachments"]?.items ?? []).compactMap(DossierEntry.File.init),
      placing: Placing(json["placing"]))
  }
}

/// A line of the register.
public enum RegisterLine: Sendable, Equatable {
  /// A dossier that came.
  case dossier(DossierEntry)
  /// What happened to one.
  case event(EntryEvent)

  /// The members of the line, but for those of the chain.
  var members: [(String, JSON)] {
    switch self {
    case .dossier(let entry): entry.members
    case .event(let event): event.members
    }
  }

  /// Where it promises to bring files.
  var placing: Placing? {
    switch self {
    case .dossier(let entry): entry.placing
    case .event(let event): event.placing
    }
  }

  /// The dossier that it is about.
  var entry: EntryNumber {
    switch self {
    case .dossier(let entry): entry.entry
    case .event(let event): event.entry
    }
  }

  /// Reads a line; nil where it is of no known kind or lacks something.
  init?(_ json: JSON) {
    switch json["kind"]?.text {
    case DossierEntry.kind:
      guard let entry = DossierEntry(json) else { return nil }
      self = .dossier(entry)
    case EntryEvent.kind:
      guard let event = EntryEvent(json) else { return nil }
      self = .event(event)
    default: return nil
    }
  }
}
