import Checking
import Gatekeeping
import Recognition

/// What the settings of the working folder say of the desk.
struct DeskConfiguration {
  /// The settings.
  let settings: EffectiveConfiguration
  /// The working folder.
  let paths = FilePath()

  /// The office as its sheets name it.
  var office: Office { Office(settings) }

  /// A path, as typed or else as the settings say, from the root on.
  func path(_ typed: String?, _ key: DeskKey) -> String? { (typed ?? settings.path(key)).map(paths.absolute) }

  /// The working days that a dossier may stay in each stage.
  var deadlines: [Stage: Int] {
    Dictionary(
      uniqueKeysWithValues: Stage.allCases.compactMap { stage in
        Self.key(of: stage).flatMap { settings.number($0) }.map { (stage, $0) }
      })
  }

  /// The setting of a stage's deadline; nil where it has none.
  private static func key(of stage: Stage) -> DeskKey? { DeskKey(rawValue: "deadline." + stage.rawValue) }

  /// The calendar and the kinds of papers by the data files of a run.
  static func data(_ sources: RuleSources?) throws(RuleFaults) -> (calendar: WorkingCalendar, papers: PaperCatalogue) {
    let files = sources?.data ?? []
    let holidays = try? HolidayRegister(files: files.map { ($0.path, $0.bytes) })
    return (WorkingCalendar(holidays), try PaperCatalogue(files: files))
  }
}
