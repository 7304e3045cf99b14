import Checking

/// The register as it was read: its lines, and where its chain breaks.
public struct Register: Sendable {
  /// Where the chain breaks.
  public struct Fault: Sendable, Equatable {
    /// The line, from 1.
    public var line: Int
    /// What is wrong.
    public var message: Message
  }

  /// The lines.
  private(set) var lines: [RegisterLine] = []
  /// The hash of each line.
  public private(set) var hashes: [String] = []
  /// Where the chain breaks first.
  public private(set) var fault: Fault?
  /// The bytes of whole lines.
  private(set) var length = 0
  /// The bytes behind them: a line that was not written to its end.
  private(set) var tornBytes = 0
  /// Whether the last line lacks nothing but its line end.
  private(set) var lacksLineEnd = false

  /// The dossiers.
  public private(set) var entries: [DossierEntry] = []
  /// What happened to them.
  public private(set) var events: [EntryEvent] = []
  /// The place of each dossier among `entries`.
  private var places: [EntryNumber: Int] = [:]
  /// The files that it knows, with the dossier of each.
  private(set) var files: [DossierEntry.File: EntryNumber] = [:]
  /// The rounds of each matter.
  private(set) var matters = Matters()

  /// An empty register.
  public init() {}

  /// Reads a register.
  public init(_ bytes: [UInt8]) {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A)
      let line = bytes[start..<(end ?? bytes.count)]
      if end == nil, HashChain.link(line) == nil {
        // A write that was cut off leaves a piece without a line end; whole lines always have one.
        tornBytes = line.count
        return
      }
      guard take(line) else { return }
      lacksLineEnd = end == nil
      start = end.map { $0 + 1 } ?? bytes.count
      length = end == nil ? start + 1 : start
    }
  }

  /// The hash of the last line.
  public var head: String { hashes.last ?? HashChain.start }

  /// How many lines there are.
  public var count: Int { hashes.count }

  /// Whether a line was cut off while it was written.
  public var isTorn: Bool { tornBytes > 0 }

  /// The fewest digits by which a hash may be told.
  private static let fewestDigits = 12

  /// Whether a line has a hash, which may be told by its first digits.
  public func holds(_ hash: String) -> Bool {
    let digits = hash.lowercased()
    guard digits.utf8.count >= Self.fewestDigits else { return false }
    return hashes.contains { $0.hasPrefix(digits) } || (hashes.isEmpty && HashChain.start.hasPrefix(digits))
  }

  /// The dossier with a number.
  public subscript(_ number: EntryNumber) -> DossierEntry? {
    places[number].flatMap { entries.indices.contains($0) ? entries[$0] : nil }
  }

  /// The number that a person means: `15/2026`, or `15` for the latest of that number.
  public func entry(meant text: String) -> EntryNumber? {
    if let number = EntryNumber(text) { return places[number] == nil ? nil : number }
    guard let number = Int(text) else { return nil }
    return entries.last { $0.entry.number == number }?.entry
  }

  /// What happened to a dossier, in order.
  public func events(of number: EntryNumber) -> [EntryEvent] { events.filter { $0.entry == number } }

  /// The next arrival number of a year.
  func nextEntry(in year: Int) -> EntryNumber {
    let last = entries.last { $0.entry.year == year }?.entry.number ?? 0
    return EntryNumber(last < Int.max ? last + 1 : last, in: year)
  }

  /// The next number of a slip within a year.
  func nextSlip(in year: Int) -> Int {
    (entries.last { $0.slip != nil && $0.judgedDay.parts.year == year }?.slip?.count ?? 0) + 1
  }

  /// Reads one line; false where the chain breaks at it.
  private mutating func take(_ line: ArraySlice<UInt8>) -> Bool {
    guard let link = HashChain.link(line) else {
      return breaks(
        Message(
          vietnamese: "dòng này đã bị sửa, hoặc không phải do totrinh ghi",
          english: "this line was changed, or was not written by totrinh"))
    }
    guard link.previous == head else {
      return breaks(
        Message(
          vietnamese: "dòng này không nối tiếp dòng trước: có dòng đã bị sửa, xóa, thêm hoặc đổi chỗ",
          english: "this line does not follow the one before: lines were changed, removed, put in or moved"))
    }
    guard let line = RegisterLine(link.value) else {
      return breaks(
        Message(vietnamese: "dòng này thiếu thông tin", english: "this line lacks something that every line has"))
    }
    add(line, hash: link.hash)
    return true
  }

  /// Takes note of where the chain breaks.
  private mutating func breaks(_ message: Message) -> Bool {
    fault = Fault(line: count + 1, message: message)
    return false
  }

  /// Adds a line that is in order.
  mutating func add(_ line: RegisterLine, hash: String) {
    lines.append(line)
    hashes.append(hash)
    switch line {
    case .dossier(let entry):
      places[entry.entry] = entries.count
      entries.append(entry)
      for file in [entry.main] + entry.attachments { files[file] = entry.entry }
      matters.add(entry)
    case .event(let event):
      events.append(event)
      for file in event.files { files[file] = event.entry }
    }
  }

  /// Takes note that a line was written behind the others.
  mutating func append(_ line: RegisterLine, hash: String, bytes: Int) {
    add(line, hash: hash)
    length += bytes
  }
}
