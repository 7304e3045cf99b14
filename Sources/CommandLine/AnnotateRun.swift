import Checking
import DocumentReading
import WordWriting

/// Carries `annotate` out.
struct AnnotateRun {
  /// What to do.
  let plan: AnnotatePlan
  /// What every command knows.
  let common: CommonChoices
  /// Where to write.
  let console: any Console
  /// What comes from outside.
  let services: Services

  /// Writes the copy and returns the exit status.
  func run() -> Int32 {
    let resolver = SettingsResolver(plan.typed, defaults: plan.settings, linted: CheckInput.folders(of: [plan.path]))
    let (configuration, wanted) = resolver.resolve(plan.path)
    guard resolver.faults.isEmpty else {
      console.note(Printable.lines(ConfigurationFaults(resolver.faults), common.language))
      return ExitStatus.incomplete
    }
    let language = wanted.settings.language
    do throws(Checkers.Failure) {
      var store = Checkers(services)
      let checker = try store.checker(for: wanted, configuration)
      return write(checker, wanted, language)
    } catch {
      console.note(Printable.lines(error, common.language))
      return ExitStatus.incomplete
    }
  }

  /// Judges the file and writes the copy.
  private func write(_ checker: Checker, _ wanted: FileSettings, _ language: Language) -> Int32 {
    do throws(ReadingError) {
      var bytes = try FileInput.read(plan.path)
      let judge = checker.makeJudge()
      var result = judge(bytes, plan.path)
      if case .unjudged(let why) = result.verdict { return fail(plan.path, why.message, language) }
      let annotator = WordAnnotator(revisions: wanted.settings.revisions, language: language)
      do throws(AnnotationError) {
        let clean = try annotator.withoutOwnComments(bytes)
        if clean != bytes {
          // What an earlier run said is no part of the file that is judged.
          bytes = clean
          result = judge(bytes, plan.path)
        }
        let isReturned = result.verdict == .returning
        let fixes = plan.fixes ? try fixes(checker, bytes, isReturned: isReturned) : []
        let findings = result.findings.filter { $0.severity >= wanted.show }
        return try finish(annotator.annotate(bytes, findings: findings, fixes: fixes), language)
      } catch {
        return fail(plan.path, error.message, language)
      }
    } catch {
      return fail(plan.path, Message(vietnamese: error.vietnamese, english: error.english), language)
    }
  }

  /// What can be mended in the file.
  private func fixes(_ checker: Checker, _ bytes: [UInt8], isReturned: Bool) throws(AnnotationError) -> [Fix] {
    do throws(ReadingError) {
      return try checker.fixes(of: bytes, name: plan.path, isReturned: isReturned).fixes
    } catch {
      throw AnnotationError(vietnamese: error.vietnamese, english: error.english)
    }
  }

  /// Writes the copy to its place and tells what is in it.
  private func finish(_ copy: WordAnnotator.Copy, _ language: Language) throws(AnnotationError) -> Int32 {
    do throws(AtomicFile.Failure) {
      let file = try AtomicFile(plan.output)
      try file.write(copy.bytes)
      try file.commit()
    } catch {
      return fail(
        error.path, Message(vietnamese: "không ghi được (\(error.reason))", english: error.reason), language)
    }
    if copy.isSigned { note(Self.unsigned, language) }
    if copy.fixesLeft > 0 { note(Self.left(copy.fixesLeft), language) }
    if let ending = Self.ending(of: plan.path), ending != Self.ending(of: plan.output) {
      note(Self.otherEnding(ending), language)
    }
    if !plan.isQuiet { note(Self.summary(copy), language) }
    return ExitStatus.done
  }

  /// What is in the copy.
  private static func summary(_ copy: WordAnnotator.Copy) -> Message {
    var message = Message(vietnamese: "\(copy.comments) ghi chú", english: "\(copy.comments) comments")
    if copy.fixes > 0 {
      message.vietnamese += ", \(copy.fixes) sửa đổi theo dõi"
      message.english += ", \(copy.fixes) tracked changes"
    }
    return message
  }

  /// A file whose signature does not hold for the copy.
  private static let unsigned = Message(
    vietnamese: "tệp gốc có chữ ký số; bản sao này không còn được ký, chỉ dùng để xem và sửa",
    english: "the original is signed; this copy is not, and serves for reading and mending only")

  /// Fixes that could not be put in.
  private static func left(_ count: Int) -> Message {
    Message(
      vietnamese: "\(count) chỗ phải tự sửa, vì nằm trong trường, hộp chữ hoặc sửa đổi của người khác",
      english:
        "\(count) places have to be mended by hand: they stand in a field, a text box or a change of somebody else")
  }

  /// A name by which Word would not open the copy.
  private static func otherEnding(_ ending: String) -> Message {
    Message(
      vietnamese: "Word chỉ mở được bản sao nếu tên tệp có đuôi .\(ending) như tệp gốc",
      english: "Word opens the copy only under a name that ends with .\(ending), as the original's does")
  }

  /// The ending of a name that tells a kind of Word file; nil for none.
  private static func ending(of path: String) -> String? {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return ["docx", "docm", "dotx", "dotm"].contains(ending) ? ending : nil
  }

  /// Tells something about the copy.
  private func note(_ message: Message, _ language: Language) {
    console.note("totrinh: " + Printable.line("\(plan.output): \(message[language])"))
  }

  /// Tells why there is no copy.
  private func fail(_ place: String, _ message: Message, _ language: Language) -> Int32 {
    console.note("totrinh: " + Printable.line("\(place): \(message[language])"))
    return ExitStatus.incomplete
  }
}
