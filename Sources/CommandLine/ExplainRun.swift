import Checking
import Reporting

/// Carries `explain` out.
struct ExplainRun {
  /// The rule that was asked for.
  let rule: String
  /// Where to look for it.
  let selection: RuleSelection
  /// What every command knows.
  let common: CommonChoices
  /// Where to write.
  let console: any Console
  /// What comes from outside.
  let services: Services

  /// Explains the rule and returns the exit status.
  func run() -> Int32 {
    do throws(RuleFaults) {
      let sources = try RuleSources.load(selection, builtIn: services.builtIn?())
      let rules = try RuleSet(packs: sources.packs)
      let own = SuppressionRules.descriptions
      guard
        let found = rules.rule(rule) ?? rules.rule(rule.uppercased())
          ?? own.first(where: { $0.id == rule.uppercased() })
      else {
        let error = UsageError.unknown("quy tắc", "rule", rule, among: (rules.rules + own).map(\.id))
        console.note("totrinh: " + Printable.line(error.message[common.language]))
        return ExitStatus.incomplete
      }
      explain(found, examples: sources.packs.flatMap(\.examples).filter(of: found))
      return ExitStatus.done
    } catch {
      console.note(Printable.lines(error))
      return ExitStatus.incomplete
    }
  }

  /// Prints everything that is known of a rule.
  private func explain(_ rule: RuleDescription, examples: [RuleExample]) {
    let language = common.language
    let severity = Labels.severity(rule.severity)[language]
    print("\(rule.id) (\(severity), \(rule.pack)): \(rule.summary[language])")
    section(say("Vì sao", "Why"), rule.why[language])
    let clause = rule.source.clause.isEmpty ? "" : ", " + rule.source.clause
    let unseen = rule.isSourceVerified ? "" : " " + say("(chưa đối chiếu bản gốc)", "(the original was not seen)")
    section(say("Căn cứ", "Source"), rule.source.document + clause + unseen)
    section(say("Nội dung yêu cầu, diễn đạt lại", "What the source demands, in other words"), rule.sentence)
    section(say("Các tình huống", "Situations") + " (docs/what-is-checked.md)", rule.rows.joined(separator: ", "))
    section(say("Cách sửa", "To mend"), rule.fix[language])
    for (isWrong, title) in [
      (true, say("Ví dụ chưa đạt", "A wrong example")), (false, say("Ví dụ đạt", "A right example")),
    ] {
      let fitting = examples.filter { $0.isWrong == isWrong }
      show(fitting.first(where: \.isText) ?? fitting.first, title)
    }
  }

  /// Prints a title and a text, unless there is none.
  private func section(_ title: String, _ text: String) {
    guard !text.isEmpty else { return }
    print("")
    print(title + ":")
    print("  " + text)
  }

  /// Prints an example, its marks kept as quotation marks are, or tells where it is.
  private func show(_ example: RuleExample?, _ title: String) {
    guard let example else { return }
    print("")
    print("\(title) (\(example.shownPath)):")
    guard example.isText else {
      // What such a rule finds, as tracked changes, shows in Word alone.
      print("  " + say("Tệp Word, mở bằng Word để xem.", "A Word file; open it in Word."))
      return
    }
    let lines = example.marked.split(separator: 0x0A, omittingEmptySubsequences: false)
    for line in lines.drop(while: \.isEmpty) { print(line.isEmpty ? "" : "  " + String(decoding: line, as: UTF8.self)) }
  }

  /// Prints a line.
  private func print(_ line: String) {
    console.write(Array((SafeText.line(line) + "\n").utf8))
  }

  /// A sentence in the language of the user.
  private func say(_ vietnamese: String, _ english: String) -> String {
    common.language == .english ? english : vietnamese
  }
}
