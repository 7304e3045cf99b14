import Checking
import Gatekeeping
import WordWriting

/// How to write a sheet about a submission.
struct SlipPlan: Sendable {
  /// The formats of sheets.
  static let formats: [PageFormat] = [.docx, .html, .markdown]

  /// The submission.
  var path: String
  /// The file to write.
  var output: String
  /// Its format.
  var format: PageFormat
  /// Which sheet; nil where the verdict tells.
  var sheet: Sheet?
  /// The number of the sheet; empty where it is left to a pen.
  var number: String
  /// The day on which the dossier came; nil for that of the sheet.
  var received: CivilDate?
  /// The day by which a returned dossier is to come again.
  var deadline: CivilDate?
  /// What was typed of the choices that a configuration may make too.
  var typed: TypedChoices
  /// How to judge.
  var settings: Checker.Settings
}

/// How to write a submission to be filled in.
struct NewPlan: Sendable {
  /// The formats of skeletons, the default first.
  static let formats: [PageFormat] = [.markdown, .docx, .text]

  /// What kind of submission.
  var kind: SkeletonKind
  /// Who decides.
  var addressee: SkeletonAddressee
  /// The file to write; nil for standard output.
  var output: String?
  /// Its format.
  var format: PageFormat
}
