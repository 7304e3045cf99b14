import Checking
import DocumentReading
import Reporting

/// When to use colours; raw values are the values of `--color`.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never
}

/// What is to be done, every choice checked.
enum Plan: Sendable {
  /// Print help, of one command or of all.
  case help(Command?)
  /// Print the manual page.
  case manual
  /// Print what completes words in a shell.
  case completions(CompletionShell)
  /// Print the version.
  case version
  /// Check submissions.
  case check(CheckPlan)
  /// Go through an inbox.
  case inbox(InboxPlan)
  /// Work on the register.
  case register(RegisterPlan)
  /// Write a copy of a Word file with its findings.
  case annotate(AnnotatePlan)
  /// Print the model of a file.
  case model(ModelPlan)
  /// Work on the rules themselves.
  case rules(RulesPlan)
  /// Report results of earlier runs.
  case report(ReportPlan)
  /// Explain a rule.
  case explain(rule: String, RuleSelection)
  /// Look into the law register.
  case law(LawPlan)
  /// Write a configuration into a folder.
  case writeConfiguration(folder: String)
  /// Tell which settings apply to a file.
  case showConfiguration(ConfigurationPlan)
  /// Write a sheet about a submission.
  case slip(SlipPlan)
  /// Write a submission to be filled in.
  case new(NewPlan)
  /// Serve an editor.
  case serveEditor(ServicePlan)
  /// Answer a web server.
  case serveWeb(ServicePlan)
}

/// What was typed of the choices that a configuration may make too; nil where nothing was.
struct TypedChoices: Sendable {
  /// The built-in packs.
  var packs: [String]?
  /// The folders with packs of the user's own.
  var folders: [String]?
  /// Whose rules are active.
  var phase: Checking.Phase?
  /// Which view of tracked changes is judged.
  var revisions: RevisionView?
  /// The least severity that makes a file fail.
  var failOn: Severity?
  /// The least severity that is printed.
  var show: Severity?
  /// The language of messages.
  var language: Language?
  /// The file that `--config` names.
  var configuration: String?
  /// Whether no configuration is read.
  var ignoresConfiguration = false
}

/// How to tell which settings apply.
struct ConfigurationPlan: Sendable {
  /// The file that is asked about.
  var path: String
  /// What was typed.
  var typed: TypedChoices
  /// Whether the answer is JSON.
  var isJSON: Bool
}

/// How to serve an editor or a web server.
struct ServicePlan: Sendable {
  /// What was typed of the choices that a configuration may make too.
  var typed: TypedChoices
  /// How to judge where neither the command line nor a configuration says.
  var settings: Checker.Settings
  /// Whether the day was typed; otherwise it is that of each check, since an editor may stay open overnight.
  var hasDay: Bool
  /// The largest file that is taken from the web, in bytes.
  var mostUpload: Int
}

/// Which files git is asked for.
enum GitSelection: Sendable, Equatable {
  /// Those that changed since a branch was left, or since the last commit where none is named.
  case changed(since: String)
  /// Those that are staged.
  case staged
}

/// What to do with known findings.
struct BaselineChoices: Sendable, Equatable {
  /// The list of those that do not count.
  var known: String?
  /// Where the list is written to.
  var target: String?
  /// Whether an entry that is not found again is an error.
  var isStrict: Bool

  /// Whether there is anything to do.
  var isWanted: Bool { known != nil || target != nil }
}

/// How to check.
struct CheckPlan: Sendable {
  /// The paths that were given.
  var paths: [String]
  /// A file with more of them.
  var filesFrom: String?
  /// Whether these are separated by NUL.
  var separatesByNul: Bool
  /// The name that tells the format of standard input.
  var standardInputName: String
  /// What is reported, and where.
  var report: ReportChoices
  /// What was typed of the choices that a configuration may make too.
  var typed: TypedChoices
  /// How to judge where neither the command line nor a configuration says.
  var settings: Checker.Settings
  /// How many threads work.
  var jobs: Int
  /// Whether progress may be shown.
  var showsProgress: Bool
  /// Whether named files that are no submission are passed over.
  var passesOver: Bool
  /// Whether results of earlier runs may be used and kept.
  var usesCache: Bool
  /// Which files git is asked for; nil where it is not asked.
  var git: GitSelection?
  /// What to do with known findings.
  var baseline: BaselineChoices
  /// What to do with what can be mended.
  var mending: Mending
}

/// What to do with what can be mended without judgement.
enum Mending: Sendable {
  /// Nothing.
  case none
  /// Mend it.
  case fix
  /// Show it.
  case diff
}

/// How to annotate a Word file.
struct AnnotatePlan: Sendable {
  /// The file.
  var path: String
  /// The copy.
  var output: String
  /// Whether fixes are put in as tracked changes.
  var fixes: Bool
  /// What was typed of the choices that a configuration may make too.
  var typed: TypedChoices
  /// How to judge where neither the command line nor a configuration says.
  var settings: Checker.Settings
  /// Whether to say nothing of what is in order.
  var isQuiet: Bool
}

/// What is reported of results, and where.
struct ReportChoices: Sendable {
  /// The format of standard output.
  var format: ReportFormat
  /// More formats, each with its file.
  var outputs: [(format: ReportFormat, path: String)]
  /// The least severity that makes a file fail.
  var failOn: Severity
  /// The least severity that is printed.
  var show: Severity
  /// Whether to say nothing of what is in order.
  var isQuiet: Bool

  /// All formats that are written.
  var formats: [ReportFormat] { [format] + outputs.map(\.format) }

  /// What reports need to know.
  func context(
    rules: String, _ known: [RuleDescription], _ common: CommonChoices, phase: Checking.Phase = .drafter,
    failOn: Severity? = nil, on console: any Console
  ) -> ReportContext {
    ReportContext(
      version: Program.version, rules: rules, descriptions: known, phase: phase, language: common.language,
      shown: show, failOn: failOn ?? self.failOn, folder: Surroundings.folder(), started: Surroundings.now(),
      isColoured: Colours.areWanted(common.color, on: console), isQuiet: isQuiet,
      columns: console.columns)
  }
}

/// How to report results of earlier runs.
struct ReportPlan: Sendable {
  /// The files with results; `-` for standard input.
  var paths: [String]
  /// What is reported, and where.
  var report: ReportChoices
  /// Which view of tracked changes was judged.
  var revisions: RevisionView
}

/// How to print a model.
struct ModelPlan: Sendable {
  /// The formats.
  enum Format: String, CaseIterable, Sendable {
    case xml, text, json
  }

  /// The file; `-` for standard input.
  var path: String
  /// The name that tells the format of standard input.
  var standardInputName: String
  /// The format of the output.
  var format: Format
  /// What was typed of the choices that a configuration may make too.
  var typed: TypedChoices
  /// How to read it.
  var settings: Checker.Settings
}

/// What to do with the law register.
struct LawPlan: Sendable {
  /// What can be done with it.
  enum Action: Sendable, Equatable {
    /// Show the rows of a number or name.
    case show(String)
    /// Check a table.
    case check(String)
  }

  /// What to do.
  var action: Action
  /// The day on which force is told, `YYYY-MM-DD`.
  var day: String
  /// Whether the answer is JSON.
  var isJSON: Bool
  /// What was typed of the choices that a configuration may make too.
  var typed: TypedChoices
  /// The settings where nobody says.
  var settings: Checker.Settings
}

/// What to do with the rules.
struct RulesPlan: Sendable {
  /// What can be done with them; raw values are the words on the command line.
  enum Action: String, CaseIterable, Sendable {
    case list, check, test, `where`
  }

  /// What to do.
  var action: Action
  /// Which rules.
  var rules: RuleSelection
  /// Whether the list is JSON.
  var isJSON: Bool
  /// Whether to name only what failed.
  var isQuiet: Bool
}

/// What every command knows.
struct CommonChoices: Sendable, Equatable {
  /// The language of messages.
  var language: Language = .vietnamese
  /// When to use colours.
  var color: ColorChoice = .auto
}
