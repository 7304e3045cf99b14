import Checking
import VietnameseText

/// Tells in which round a matter comes: the same sender with the same number of one year, or with the same subject.
struct Matters: Sendable {
  /// The last entry of a matter.
  private struct Last {
    /// The entry.
    var entry: EntryNumber
    /// Its round.
    var round: Int
  }

  /// The last entries by sender and number, and by sender and subject.
  private var known: [String: Last] = [:]

  /// The round of a dossier and the entry before it.
  func round(sender: String?, number: String?, date: String?, subject: String?) -> (round: Int, follows: EntryNumber?) {
    let found = Self.keys(sender: sender, number: number, date: date, subject: subject).compactMap { known[$0] }
    guard let last = found.max(by: { $0.entry < $1.entry }) else { return (1, nil) }
    return (last.round < Int.max ? last.round + 1 : last.round, last.entry)
  }

  /// Takes a dossier in.
  mutating func add(_ entry: DossierEntry) {
    let keys = Self.keys(sender: entry.sender, number: entry.number, date: entry.date, subject: entry.subject)
    for key in keys { known[key] = Last(entry: entry.entry, round: entry.round) }
  }

  /// Whether two names are one to a reader.
  static func isSame(_ left: String, _ right: String?) -> Bool {
    guard let right else { return false }
    return Spelling.bare(left) == Spelling.bare(right)
  }

  /// What a matter is known by; nothing where the sender is not known.
  private static func keys(sender: String?, number: String?, date: String?, subject: String?) -> [String] {
    let sender = Spelling.key(of: sender ?? "")
    guard !sender.isEmpty else { return [] }
    var keys: [String] = []
    // A symbol without a figure is a number that was left blank.
    if let number, let slash = number.firstIndex(of: "/"), number[..<slash].contains(where: \.isNumber) {
      // Numbers begin anew each year.
      keys.append("n\u{0}\(sender)\u{0}\(Spelling.key(of: number))\u{0}\(date?.prefix(4) ?? "")")
    }
    let subject = Spelling.key(of: subject ?? "")
    if !subject.isEmpty { keys.append("s\u{0}\(sender)\u{0}\(subject)") }
    return keys
  }
}
