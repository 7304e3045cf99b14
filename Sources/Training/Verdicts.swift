/// Which statuses return a file.
enum Verdicts {
  /// The statuses of each element that return a file.
  private static let returning: [String: Set<String>] = [
    "authority": ["general", "missing"], "appraisal": ["unclear", "contrary", "missing"],
    "consultation": ["planned", "missing"], "recommendation": ["vague", "missing"],
  ]

  /// Whether a status returns a file.
  static func returns(_ element: String, _ status: String) -> Bool {
    returning[element]?.contains(status) ?? false
  }
}
