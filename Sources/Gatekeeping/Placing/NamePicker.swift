import Checking

/// Finds names that nothing bears yet.
struct NamePicker {
  /// The longest name that file systems take, in bytes.
  private static let longestName = 255
  /// How many names are tried before giving up on a number.
  private static let mostTries = 100_000

  /// Names that were promised to other files of the same dossier.
  private var promised: Set<String> = []

  /// A path that is free: the one wished for, or one with a number behind its stem.
  mutating func free(_ path: String) -> String {
    let folder = Disk.parent(of: path)
    let (stem, ending) = Self.split(Disk.name(of: path))
    for number in 1...Self.mostTries {
      let suffix = number == 1 ? ending : " (\(number))" + ending
      let candidate = FilePath.join(folder, Self.fitting(stem, suffix))
      if !promised.contains(candidate), Disk.status(candidate) == nil {
        promised.insert(candidate)
        return candidate
      }
    }
    return path
  }

  /// The path of a sheet beside a file or folder.
  static func sheet(beside path: String, isFolder: Bool, suffix: String, ending: String) -> String {
    let name = Disk.name(of: path)
    let stem = isFolder ? name : split(name).stem
    return FilePath.join(Disk.parent(of: path), fitting(stem, ".\(suffix).\(ending)"))
  }

  /// A name of stem and suffix, the stem cut where both are too long.
  private static func fitting(_ stem: String, _ suffix: String) -> String {
    var stem = stem
    while stem.utf8.count + suffix.utf8.count > longestName, !stem.isEmpty { stem.removeLast() }
    return stem + suffix
  }

  /// A name before and from its last full stop on; a name that begins with it has no ending.
  private static func split(_ name: String) -> (stem: String, ending: String) {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
    return (String(name[..<dot]), String(name[dot...]))
  }
}
