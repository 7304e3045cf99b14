import Checking

/// Days as papers of offices write them.
enum SheetDate {
  /// Dots for a day that a pen fills in.
  static func blank(_ language: Language) -> String {
    language == .english ? "…………………" : "ngày …… tháng …… năm ………"
  }

  /// A day: `ngày 05 tháng 02 năm 2026`, with the leading zeros that decree 30 asks for.
  static func words(_ day: CivilDate, _ language: Language) -> String { words(iso: day.iso8601, language) }

  /// As much of a day as is known, from `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
  static func words(iso: String, _ language: Language) -> String {
    guard language == .vietnamese else { return iso }
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return blank(language) }
    guard parts.count > 1 else { return "năm \(year)" }
    let month = parts[1] < 3 ? "0\(parts[1])" : "\(parts[1])"
    guard parts.count > 2 else { return "tháng \(month) năm \(year)" }
    let day = parts[2] < 10 ? "0\(parts[2])" : "\(parts[2])"
    return "ngày \(day) tháng \(month) năm \(year)"
  }
}
