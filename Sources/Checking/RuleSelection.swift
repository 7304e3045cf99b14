/// Which packs a run uses, and from where.
public struct RuleSelection: Sendable, Hashable {
  /// The names of built-in packs; `all` for every one.
  public var packs: [String]
  /// Folders with packs of the user's own.
  public var folders: [String]
  /// Tables whose rows are laid over registers, by the register's name.
  public var registers: [String: String]

  /// Creates a selection; without names it is the default.
  public init(
    packs: [String] = RulePack.defaultNames, folders: [String] = [], registers: [String: String] = [:]
  ) {
    self.packs = packs
    self.folders = folders
    self.registers = registers
  }
}
