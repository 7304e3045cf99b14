import Checking

/// What commands do with a register.
public enum RegisterAccess {
  /// What a register holds; an absent file is a failure.
  public static func read(_ path: String) throws(DeskFailure) -> Register { try RegisterFile.look(at: path) }

  /// Writes down what happened to a dossier, while no other process writes.
  ///
  /// - Parameter entry: the dossier as a person names it.
  /// - Returns: the number of the dossier and the hash of the new line.
  public static func add(
    _ kind: EventKind, to entry: String, on day: CivilDate, unit: String?, document: String?, reason: String?,
    by: String,
    in path: String
  ) throws(DeskFailure) -> (entry: EntryNumber, head: String) {
    guard Disk.status(path) != nil else {
      throw DeskFailure(path, "không có sổ theo dõi này", "there is no such register")
    }
    let file = try RegisterFile(path)
    guard let number = file.register.entry(meant: entry), let state = file.register.state(of: number) else {
      throw DeskFailure(path, "trong sổ không có số đến “\(entry)”", "the register has no entry “\(entry)”")
    }
    if let refusal = state.refusal(of: kind, on: day) { throw DeskFailure(number.description, refusal) }
    let event = EntryEvent(
      entry: number, event: kind, on: day, at: Timestamp.now(), unit: unit, document: document, reason: reason, by: by)
    try file.append(.event(event))
    return (number, file.register.head)
  }
}
