import DocumentModel
import VietnameseText

/// The references of a whole submission, each held against those before it.
struct ReferenceList {
  /// What is known of law.
  let registers: LawRegisters
  /// The last day that the submission may bear.
  let day: String
  /// The references so far.
  private(set) var references: [LegalReference] = []
  /// The most references that are kept and compared.
  private static let most = 2_000
  /// The numbers so far, with the places of their references, by what stands before the first slash.
  private var numbers: [String: [(number: LegalNumberReader.Found, reference: Int)]] = [:]
  /// The most numbers with one beginning that are compared.
  private static let mostOfOrdinal = 20
  /// What was cited so far.
  private var seen: Set<String> = []
  /// The bases so far, by what they cite.
  private var bases: Set<String> = []
  /// The highest rank number among the bases so far, with its number.
  private var lowest: (rank: Int, number: String) = (0, "")

  /// Creates an empty list.
  init(registers: LawRegisters, day: String) {
    self.registers = registers
    self.day = day
  }

  /// Takes up a reference.
  mutating func add(_ found: ReferenceReader.Found) {
    guard references.count < Self.most else { return }
    var reference = found.reference
    let key = Self.key(of: reference)
    reference.isRepeated = !key.isEmpty && !seen.insert(key).inserted
    compareWithRegister(&reference)
    compareWithEarlier(&reference, found.number)
    if reference.isBasis { compareBasis(&reference, found.number) }
    if let number = found.number, number.isKnown, numbers[number.ordinal]?.count ?? 0 < Self.mostOfOrdinal {
      numbers[number.ordinal, default: []].append((number, references.count))
    }
    references.append(reference)
  }

  /// What tells a document from others: its number, or that of its row.
  private static func key(of reference: LegalReference) -> String {
    let number = reference.number.isEmpty ? reference.known?.row.number ?? "" : reference.number
    // Numbers of local bodies and offices are told apart by their day too.
    return LegalSymbols.folded(number)
  }

  /// Holds date and name against the register's row.
  private func compareWithRegister(_ reference: inout LegalReference) {
    guard let row = reference.known?.row else { return }
    if let date = reference.date, date.day != nil, !row.issued.isEmpty, date.iso8601 != row.issued,
      !reference.number.isEmpty
    {
      reference.known?.isDateDifferent = true
    }
    guard !reference.number.isEmpty, !reference.name.isEmpty, row.kind == "law" || row.kind == "code" else { return }
    // Names with abbreviations or amendments are too free to be compared.
    let words = reference.name.split(separator: " ")
    guard words.count >= 2, !words.contains(where: { $0.count > 1 && $0.allSatisfy { $0.isUppercase || !$0.isLetter } })
    else { return }
    let own = Spelling.key(of: row.name)
    let cited = Spelling.key(of: reference.kind + " " + reference.name)
    let bare = Spelling.key(of: reference.name)
    guard !own.hasPrefix(cited), !cited.hasPrefix(own), !own.contains(bare) else { return }
    let owners = registers.instruments.rows(nameKey: cited)
    guard let owner = owners.last(where: { $0.ended.isEmpty || $0.ended > day }) ?? owners.last else { return }
    reference.known?.nameOwner = owner
  }

  /// Looks for an earlier citation of the same document that says something else.
  private func compareWithEarlier(_ reference: inout LegalReference, _ number: LegalNumberReader.Found?) {
    guard let number, number.isKnown, reference.known?.isDateDifferent != true else { return }
    for (its, index) in numbers[number.ordinal] ?? [] {
      let earlier = references[index]
      guard earlier.known?.isDateDifferent != true else { continue }
      let isSame = its.number == number.number
      if isSame, let day = earlier.date, let date = reference.date, day.day != nil, date.day != nil, day != date,
        Self.isCentral(number) || earlier.issuer == reference.issuer
      {
        reference.faults.append(
          ReferenceFault(.clash, right: "\(earlier.number) (\(day.iso8601))", place: reference.place))
        return
      }
      // `28/QĐ-TTg` and `28/2025/QĐ-TTg` of one day, `42/2025/QH15` and `42/2024/QH15` of one name.
      guard !isSame, its.kind == number.kind, Self.isCentral(number), Self.isCentral(its),
        Self.body(its) == Self.body(number)
      else { continue }
      let isOneDay = earlier.date != nil && earlier.date?.day != nil && earlier.date == reference.date
      let isOneName = !reference.name.isEmpty && Spelling.key(of: reference.name) == Spelling.key(of: earlier.name)
      if isOneDay || isOneName {
        reference.faults.append(ReferenceFault(.clash, right: earlier.number, place: reference.place))
        return
      }
    }
  }

  /// The letters of the body without a term.
  private static func body(_ number: LegalNumberReader.Found) -> String { number.issuer.filter { !$0.isNumber } }

  /// Whether the body is the only one of its letters.
  private static func isCentral(_ number: LegalNumberReader.Found) -> Bool {
    !["HĐND", "UBND", "CTUBND"].contains(number.issuer)
  }

  /// Looks for the same basis before, and for bases of lower rank before.
  private mutating func compareBasis(_ reference: inout LegalReference, _ number: LegalNumberReader.Found?) {
    let key =
      Self.key(of: reference) + "|" + Spelling.key(of: reference.article) + "|" + Spelling.key(of: reference.issuer)
    let name = reference.number.isEmpty ? reference.known?.row.number ?? reference.name : reference.number
    if !Self.key(of: reference).isEmpty, !bases.insert(key).inserted {
      reference.faults.append(ReferenceFault(.repetition, right: name, place: reference.place))
      return
    }
    let known = reference.known?.row
    let rank: Int?
    if let number, number.isKnown {
      // Decisions without a year in their number settle one case and have no rank among rules.
      rank = number.year == nil ? nil : registers.symbols.rank(kind: number.kind, issuer: number.issuer)
    } else {
      rank = known.map { $0.kind == "law" || $0.kind == "code" ? 1 : 9 }.flatMap { $0 == 1 ? 1 : nil }
    }
    guard let rank else { return }
    if rank < lowest.rank {
      reference.faults.append(ReferenceFault(.rank, right: lowest.number, place: reference.place))
    } else {
      lowest = (rank, name)
    }
  }
}
