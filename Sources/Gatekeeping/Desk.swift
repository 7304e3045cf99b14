import Checking
import Recognition

/// Everything that a round through the inbox goes by.
public struct Desk: Sendable {
  /// The inbox as it was named.
  public var inbox: String
  /// The register, absolute.
  public var register: String
  /// Where dossiers go.
  public var routes: Routes
  /// The sheets that are made.
  public var sheets: SheetOrder
  /// How slips are numbered: a text with a mark for the number.
  public var slipNumber: String
  /// The working days within which a returned dossier is to come again; nil where no time is set.
  public var daysToReturn: Int?
  /// The days on which offices work.
  public var calendar: WorkingCalendar
  /// The kinds of papers that a dossier may hold.
  public var papers: PaperCatalogue
  /// Who runs the program.
  public var by: String
  /// The SHA-256 of the rules in use.
  public var rules: String
  /// The language of sheets and remarks.
  public var language: Language
  /// How many threads judge.
  public var jobs: Int
  /// Whether everything is only told.
  public var isDryRun: Bool

  /// Creates a desk.
  public init(
    inbox: String, register: String, routes: Routes, sheets: SheetOrder, slipNumber: String = Desk.usualSlipNumber,
    daysToReturn: Int? = nil, calendar: WorkingCalendar = WorkingCalendar(), papers: PaperCatalogue = PaperCatalogue(),
    by: String, rules: String = "", language: Language = .vietnamese, jobs: Int = 1, isDryRun: Bool = false
  ) {
    self.inbox = inbox
    self.register = register
    self.routes = routes
    self.sheets = sheets
    self.slipNumber = slipNumber
    self.daysToReturn = daysToReturn
    self.calendar = calendar
    self.papers = papers
    self.by = by
    self.rules = rules
    self.language = language
    self.jobs = jobs
    self.isDryRun = isDryRun
  }

  /// The name of a register that nobody names.
  public static let usualRegister = "so-theo-doi.jsonl"
  /// How slips are numbered where no configuration says.
  public static let usualSlipNumber = "\(DeskKey.numberMark)/PTL"

  /// The number of a slip as it is printed: below 10 with a leading 0, as decree 30 writes numbers.
  func slip(_ count: Int) -> String {
    let figure = count < 10 ? "0\(count)" : "\(count)"
    return slipNumber.split(separator: DeskKey.numberMark, omittingEmptySubsequences: false).joined(separator: figure)
  }
}

/// Where dossiers go once they are judged; nil where those of a verdict stay.
public struct Routes: Sendable, Equatable {
  /// Where accepted ones go.
  public var accepted: String?
  /// Where returned ones go.
  public var returned: String?
  /// Where those go that could not be judged.
  public var unjudged: String?
  /// Where those go that a person should look at first.
  public var review: String?
  /// Whether files leave the inbox.
  public var moves: Bool

  /// Creates routes from absolute paths.
  public init(
    accepted: String? = nil, returned: String? = nil, unjudged: String? = nil, review: String? = nil,
    moves: Bool = false
  ) {
    self.accepted = accepted
    self.returned = returned
    self.unjudged = unjudged
    self.review = review
    self.moves = moves
  }

  /// All targets.
  public var all: [String] { [accepted, returned, unjudged, review].compactMap { $0 } }

  /// Where a file with a result goes.
  func shelf(for result: FileResult) -> String? {
    if result.review, let review { return review }
    return switch result.verdict {
    case .accept: accepted
    case .returning: returned
    case .unjudged: unjudged
    }
  }
}
