import Reporting

/// Where one file of a dossier goes, as its line of the register promises before it is done.
public struct Placement: Sendable, Equatable {
  /// Where the file stood; nil for a sheet that is made.
  public var from: String?
  /// Where it stands from then on.
  public var to: String
  /// The SHA-256 of the file; nil for a sheet, which tells the hash of the line itself.
  public var sha256: String?
  /// What is made, such as `return-slip`; nil for a file that came.
  public var made: String?

  /// Creates a placement.
  public init(from: String? = nil, to: String, sha256: String? = nil, made: String? = nil) {
    self.from = from
    self.to = to
    self.sha256 = sha256
    self.made = made
  }

  /// The placement in a line of the register.
  var json: JSON {
    let source: (String, JSON) = made.map { ("made", .string($0)) } ?? ("from", .optional(from))
    return .object([source, ("to", .string(to))] + (sha256.map { [("sha256", .string($0))] } ?? []))
  }

  /// Reads a placement; nil where it tells no target.
  init?(_ json: JSON) {
    guard let to = json["to"]?.text else { return nil }
    self.init(from: json["from"]?.text, to: to, sha256: json["sha256"]?.text, made: json["made"]?.text)
  }
}

/// What a line of the register promises to bring where.
public struct Placing: Sendable, Equatable {
  /// The folder that everything goes below.
  public var shelf: String
  /// Whether files leave the place where they stood.
  public var moves: Bool
  /// The files.
  public var placements: [Placement]

  /// Creates a promise.
  public init(shelf: String, moves: Bool, placements: [Placement]) {
    self.shelf = shelf
    self.moves = moves
    self.placements = placements
  }

  /// The promise in a line of the register.
  var json: JSON {
    .object([
      ("shelf", .string(shelf)), ("how", .string(moves ? "move" : "copy")),
      ("files", .array(placements.map(\.json))),
    ])
  }

  /// Reads a promise; nil where there is none.
  init?(_ json: JSON?) {
    guard let json, let shelf = json["shelf"]?.text, let files = json["files"]?.items else { return nil }
    self.init(shelf: shelf, moves: json["how"]?.text == "move", placements: files.compactMap(Placement.init))
  }
}
