import Checking
import DocumentReading
import Gatekeeping
import Glibc
import WordWriting
import ZipArchive

/// Carries `slip` out: checks one file as the gatekeeper does and writes a sheet about it.
struct SlipRun {
  /// What to do.
  let plan: SlipPlan
  /// What every command knows.
  let common: CommonChoices
  /// Where to write.
  let console: any Console
  /// What comes from outside.
  let services: Services

  /// Writes the sheet and returns the exit status.
  func run() -> Int32 {
    let resolver = SettingsResolver(
      plan.typed, defaults: plan.settings, linted: CheckInput.folders(of: [plan.path]))
    let (configuration, settings) = resolver.resolve(plan.path)
    let language = settings.settings.language
    guard resolver.faults.isEmpty else {
      console.note(Printable.lines(ConfigurationFaults(resolver.faults), language))
      return ExitStatus.incomplete
    }
    IgnoredSettings.tell(resolver.ignored, language, on: console)
    guard !Self.isSameFile(plan.path, plan.output) else {
      return fail(
        plan.output,
        Message(vietnamese: "không ghi phiếu đè lên tờ trình", english: "a sheet does not replace the submission"),
        language)
    }
    var store = Checkers(services)
    do throws(Checkers.Failure) {
      let checker = try store.checker(for: settings, configuration)
      let bytes: [UInt8]
      do throws(ReadingError) { bytes = try FileInput.read(plan.path) } catch {
        return fail(plan.path, Message(vietnamese: error.vietnamese, english: error.english), language)
      }
      return write(checker.makeJudge()(bytes, plan.path), Office(configuration), language)
    } catch {
      console.note(Printable.lines(error, language))
      return ExitStatus.incomplete
    }
  }

  /// Writes the sheet of a result.
  private func write(_ result: FileResult, _ office: Office, _ language: Language) -> Int32 {
    guard let usual = Sheet(for: result.verdict) else {
      guard case .unjudged(let why) = result.verdict else { return ExitStatus.incomplete }
      return fail(plan.path, why.message, language)
    }
    let sheet = plan.sheet ?? usual
    guard sheet.fits(result.verdict) else { return fail(plan.path, Self.unfit(sheet), language) }
    let page = sheet.page(for: result, facts: facts(of: result), office: office, language: language)
    do throws(ZipWriter.Failure) {
      let bytes = try plan.format.bytes(of: page)
      guard PaperFile.write(bytes, to: plan.output, language, on: console) else { return ExitStatus.incomplete }
    } catch {
      return fail(plan.output, Message(vietnamese: "phiếu quá lớn", english: "the sheet is too large"), language)
    }
    if plan.sheet == nil && sheet == .receipt {
      let note = Message(
        vietnamese: "tờ trình đạt yêu cầu nên đã lập phiếu tiếp nhận thay cho phiếu trả lại",
        english: "the submission is accepted, so a receipt was written instead of a return slip")
      console.note("totrinh: " + Printable.line("\(plan.path): \(note[language])"))
    }
    return ExitStatus.done
  }

  /// What is known of the dossier: what was typed, and the submission itself.
  private func facts(of result: FileResult) -> SheetFacts {
    let day = plan.settings.today
    return SheetFacts(
      arrival: 0, year: 0, sender: result.submission?.issuer ?? "", path: plan.path, received: plan.received ?? day,
      judged: day, number: plan.number, deadline: plan.deadline)
  }

  /// Why a sheet cannot be written for a verdict.
  private static func unfit(_ sheet: Sheet) -> Message {
    sheet == .returnSlip
      ? Message(
        vietnamese: "tờ trình đạt yêu cầu, không có lý do để trả lại",
        english: "the submission is accepted: there is no ground to return it")
      : Message(
        vietnamese: "tờ trình chưa đạt yêu cầu nên không lập phiếu tiếp nhận",
        english: "the submission is returned: there is no receipt for it")
  }

  /// Whether two paths name one file.
  private static func isSameFile(_ one: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Tells why nothing was written.
  private func fail(_ place: String, _ message: Message, _ language: Language) -> Int32 {
    console.note("totrinh: " + Printable.line("\(place): \(message[language])"))
    return ExitStatus.incomplete
  }
}
