import Recognition

/// Which statuses return a file.
enum Verdicts {
  /// The statuses of each element that return a file.
  private static let returning: [String: Set<String>] = [
    "authority": ["general", "missing"], "appraisal": ["unclear", "contrary", "missing"],
    "consultation": ["planned", "missing"], "recommendation": ["vague", "missing"],
  ]
  /// The same by the places of elements and statuses.
  private static let places: [[Bool]] = SecondReaderColumns.elements.map { element in
    element.statuses.map { returning[element.name]?.contains($0) ?? false }
  }

  /// Whether a status returns a file, both by their places.
  static func returns(_ element: Int, _ status: Int) -> Bool {
    guard places.indices.contains(element), places[element].indices.contains(status) else { return false }
    return places[element][status]
  }
}
