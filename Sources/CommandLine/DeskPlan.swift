import Checking
import Gatekeeping
import Reporting
import WordWriting

/// The formats of return slips; raw values are the words on the command line.
enum SlipFormat: String, CaseIterable, Sendable {
  case docx, html, md, none

  /// The format of pages; without slips that of the other sheets.
  var page: PageFormat {
    switch self {
    case .docx, .none: .docx
    case .html: .html
    case .md: .markdown
    }
  }
}

/// Further sheets; raw values are the words on the command line.
enum SheetChoice: String, CaseIterable, Sendable {
  case receipt, review

  /// The sheet.
  var kind: SheetOrder.Kind {
    switch self {
    case .receipt: .receipt
    case .review: .review
    }
  }
}

/// How to go through an inbox.
struct InboxPlan: Sendable {
  /// The inbox.
  var folder: String
  /// Where dossiers go, as typed; the configuration fills what is not.
  var accepted: String?
  /// Where returned ones go.
  var returned: String?
  /// Where those go that cannot be judged.
  var unjudged: String?
  /// Where those go that a person should look at first.
  var review: String?
  /// Whether files are moved.
  var moves: Bool
  /// The register.
  var register: String?
  /// The format of slips.
  var slip: SlipFormat
  /// Further sheets.
  var sheets: [SheetChoice]
  /// Whether a copy with the findings as comments goes back with the slip.
  var annotates: Bool
  /// Whether to go on as files arrive.
  var watches: Bool
  /// Whether to tell only.
  var isDryRun: Bool
  /// Who runs the program, where that was typed.
  var by: String?
  /// Reports of the results, with their files.
  var outputs: [(format: ReportFormat, path: String)]
  /// Whether to say nothing of what is in order.
  var isQuiet: Bool
  /// What was typed of the choices that a configuration may make too.
  var typed: TypedChoices
  /// How to judge where neither says.
  var settings: Checker.Settings
  /// How many threads judge.
  var jobs: Int
}

/// What to do with the register.
struct RegisterPlan: Sendable {
  /// The formats of reports.
  enum Format: String, CaseIterable, Sendable {
    case text, html, csv, docx
  }

  /// What can be done; raw values are the words on the command line.
  enum ActionName: String, CaseIterable, Sendable {
    case verify, event, list, report
  }

  /// What to do.
  enum Action: Sendable {
    /// Look for changed lines; the hash has to be among those of the lines.
    case verify(head: String?)
    /// Write down what happened.
    case event(EventPlan)
    /// List dossiers.
    case list(open: Bool, overdue: Bool)
    /// Report a period.
    case report(ReportPeriod)
  }

  /// What to do.
  var action: Action
  /// The register, where it was typed.
  var register: String?
  /// What was typed of the choices that a configuration may make too.
  var typed: TypedChoices
  /// The format of standard output.
  var format: Format
  /// More formats, each with its file.
  var outputs: [(format: Format, path: String)]
}

/// An event to be written down.
struct EventPlan: Sendable {
  /// The dossier, as typed.
  var entry: String
  /// What happened.
  var kind: EventKind
  /// When.
  var on: CivilDate
  /// The unit or person that the dossier is given to.
  var unit: String?
  /// The document that goes with it.
  var document: String?
  /// Why.
  var reason: String?
  /// Who says so.
  var by: String
}

/// What a report is about.
struct ReportPeriod: Sendable {
  /// The first day; nil for the beginning.
  var from: CivilDate?
  /// The last day; nil for today.
  var to: CivilDate?
  /// How to group; nil for the whole.
  var grouping: ReportGrouping?
}
