import Checking
import Testing

@testable import Gatekeeping

/// Rounds, stages and working days.
@Suite struct RegisterTests {
  /// An entry of the register.
  static func entry(
    _ number: Int, sender: String? = "Sở Xây dựng", paper: String? = nil, date: String? = nil, subject: String? = nil,
    verdict: String = "return", judged: String = "2026-03-02T08:00:00+07:00", round: Int = 1,
    follows: EntryNumber? = nil
  ) -> DossierEntry {
    DossierEntry(
      entry: EntryNumber(number, in: 2026), main: DossierEntry.File(path: "\(number)", sha256: "\(number)"),
      received: judged, judged: judged, sender: sender, number: paper, date: date, subject: subject, verdict: verdict,
      review: false, reason: nil, elements: [:], findings: [], attachments: [], absent: [], remarks: [], round: round,
      follows: follows, slip: nil, placing: nil, by: "An", rules: "")
  }

  /// Rows: sender, number, date and subject of a second dossier, and its round.
  private static let rounds: [(String?, String?, String?, String?, Int)] = [
    ("SỞ XÂY DỰNG", "15/TTr-SXD", "2026-02-01", "khác", 2), ("Sở Xây dựng", "16/TTr-SXD", nil, "Trồng  cây XANH", 2),
    ("Sở Xây dựng", "15/TTr-SXD", "2025-02-01", "khác", 1),
    ("Sở Nội vụ", "15/TTr-SXD", "2026-02-01", "trồng cây xanh", 1),
    ("Sở Xây dựng", "/TTr-SXD", "2026-02-01", "khác", 1), (nil, "15/TTr-SXD", "2026-02-01", "trồng cây xanh", 1),
  ]

  @Test(arguments: rounds)
  func aMatterIsKnownBySenderWithNumberOrSubject(
    sender: String?, number: String?, date: String?, subject: String?, round: Int
  ) {
    var matters = Matters()
    matters.add(Self.entry(1, paper: "15/TTr-SXD", date: "2026-01-05", subject: "trồng cây xanh"))
    let found = matters.round(sender: sender, number: number, date: date, subject: subject)
    #expect(found.round == round)
    #expect(found.follows == (round == 1 ? nil : EntryNumber(1, in: 2026)))
  }

  @Test func everyLineIsReadAsItWasWritten() throws {
    var entry = Self.entry(7, paper: "1/TTr", date: "2026-01-02", subject: "\"x\"\n\u{202E}y")
    entry.attachments = [DossierEntry.File(path: "a", sha256: "b")]
    entry.slip = DossierEntry.Slip(number: "01/PTL", count: 1, deadline: CivilDate("2026-03-09"))
    entry.placing = Placing(
      shelf: "s", moves: true,
      placements: [Placement(from: "a", to: "s/a", sha256: "b"), Placement(to: "s/p", made: "return-slip")])
    let sealed = HashChain.seal(entry.members, after: HashChain.start)
    let register = Register(sealed.line)
    #expect(register.entries == [entry] && register.head == sealed.hash)
  }

  @Test func daysOffAreNotCounted() throws {
    let calendar = WorkingCalendar()
    let friday = try #require(CivilDate("2026-03-06"))
    #expect(calendar.day(1, after: friday).iso8601 == "2026-03-09")
    #expect(calendar.day(5, after: friday).iso8601 == "2026-03-13")
    #expect(calendar.day(0, after: friday) == friday)
    #expect(calendar.days(from: friday, to: calendar.day(5, after: friday)) == 5)
    #expect(calendar.days(from: calendar.day(5, after: friday), to: friday) == 0)
  }

  @Test func stagesFollowTheEvents() throws {
    let day = try #require(CivilDate("2026-03-03"))
    func event(_ kind: EventKind) -> EntryEvent {
      EntryEvent(entry: EntryNumber(1, in: 2026), event: kind, on: day, at: "", by: "An")
    }
    let returned = Self.entry(1)
    #expect(DossierState(returned, [], next: nil).stage == .returned)
    #expect(DossierState(returned, [], next: Self.entry(2)).stage == .resubmitted)
    let overridden = DossierState(returned, [event(.overrideAccept), event(.assigned)], next: nil)
    #expect(overridden.stage == .assigned && overridden.isOverridden && overridden.verdict == "accept")
    #expect(DossierState(returned, [], next: nil).refusal(of: .decided, on: day) != nil)
    #expect(overridden.refusal(of: .decided, on: day) == nil)
    #expect(DossierState(returned, [event(.withdrawn)], next: nil).refusal(of: .overrideAccept, on: day) != nil)
  }

  @Test func lateDossiersAreToldWithTheirUnit() throws {
    var register = Register()
    register.add(.dossier(Self.entry(1)), hash: "1")
    register.add(.dossier(Self.entry(2, subject: "x", verdict: "accept")), hash: "2")
    let to = try #require(CivilDate("2026-03-11"))
    let basis = ReportBasis(
      register, from: nil, to: to, deadlines: [.returned: 5, .received: 30], calendar: WorkingCalendar(),
      office: Office(name: "Văn phòng"), language: .vietnamese)
    #expect(basis.overdueTable.rows == [["Sở Xây dựng", "1", "2", "1/2026"]])
    #expect(basis.list(open: true, overdue: true).rows.map(\.first) == ["1/2026"])
    #expect(basis.report(nil).text.contains("Hồ sơ đang quá hạn: 1"))
  }

  @Test func whatComesFromDocumentsCannotLeaveItsCell() throws {
    var register = Register()
    register.add(
      .dossier(Self.entry(1, sender: "=cmd|' /C calc'!A0<script>\u{1B}[31m", subject: "a\nb,\"c\"")), hash: "1")
    let basis = ReportBasis(
      register, from: nil, to: .today(), deadlines: [:], calendar: WorkingCalendar(), office: Office(),
      language: .vietnamese)
    let csv = String(decoding: basis.incoming.csv, as: UTF8.self)
    #expect(csv.contains("\"'=cmd") && !csv.contains("\u{1B}") && csv.split(separator: "\r\n").count == 2)
    let html = String(decoding: basis.report(nil).html(language: "vi"), as: UTF8.self)
    #expect(!html.contains("<script>") && !html.contains("\u{1B}") && html.contains("&lt;script&gt;"))
    #expect(!basis.report(nil).text.contains("\u{1B}"))
  }
}
