import Checking
import DocumentReading
import Reporting

/// Carries `report` out: results of earlier runs as if they were of one.
struct ReportRun {
  /// What to do.
  let plan: ReportPlan
  /// What every command knows.
  let common: CommonChoices
  /// Where to write.
  let console: any Console
  /// What comes from outside.
  let services: Services

  /// Reports everything and returns the exit status.
  func run() -> Int32 {
    var index = ResultIndex()
    do throws(ResultIndex.Failure) {
      for path in plan.paths {
        for disputed in try index.add(path) {
          note(
            disputed,
            Message(vietnamese: "có hai kết quả khác nhau, lấy kết quả sau", english: "two results, the later counts"))
        }
      }
    } catch {
      note(error.place, error.message)
      return ExitStatus.incomplete
    }
    tellDifferences(index)
    return report(index)
  }

  /// Tells of rules and versions that are not the same in all runs.
  private func tellDifferences(_ index: ResultIndex) {
    if index.rules.count > 1 {
      note("", Message(vietnamese: "các lần chạy dùng quy tắc khác nhau", english: "the runs used different rules"))
    }
    if index.versions.contains(where: { $0 != Program.version }) {
      let versions = index.versions.joined(separator: ", ")
      note(
        "",
        Message(
          vietnamese: "kết quả do phiên bản \(versions) làm ra, báo cáo do phiên bản \(Program.version)",
          english: "the results come from version \(versions), the report from version \(Program.version)"))
    }
  }

  /// Writes the reports and returns the exit status.
  private func report(_ index: ResultIndex) -> Int32 {
    var summary = RunSummary()
    summary.passedOver = index.passedOver
    let choices = plan.report
    let showsText = choices.formats.contains(where: \.showsText)
    do throws(AtomicFile.Failure) {
      var outputs = try Outputs(choices, context(index.rules.joined(separator: "+")), on: console)
      for path in index.paths {
        guard var result = index.result(of: path) else {
          note(
            path,
            Message(
              vietnamese: "tệp kết quả bị thay đổi trong lúc lập báo cáo",
              english: "the file with its result was changed while it was reported"))
          return ExitStatus.incomplete
        }
        // As in a check, what was not judged is not shown.
        if showsText, result.verdict.name != "unjudged", let sha256 = result.sha256 {
          result.text = EarlierText.read(result.path, sha256: sha256, revisions: plan.revisions)
        }
        summary.add(result, failingOn: choices.failOn, showing: choices.show)
        outputs.add(result)
      }
      try outputs.end(summary)
    } catch {
      note(error.path, Message(vietnamese: "không ghi được (\(error.reason))", english: error.reason))
      return ExitStatus.incomplete
    }
    return ExitStatus.of(summary)
  }

  /// What reports need to know.
  private func context(_ rules: String) -> ReportContext {
    plan.report.context(rules: rules, descriptions(of: rules), common, on: console)
  }

  /// The built-in rules that were in use, told by their hash; none where the earlier runs used others, since results
  /// carry what reports need most.
  private func descriptions(of rules: String) -> [RuleDescription] {
    for names in [RulePack.defaultNames, [RulePack.allName]] {
      guard let sources = try? RuleSources.load(RuleSelection(packs: names), builtIn: services.builtIn?()),
        sources.sha256 == rules, let set = try? RuleSet(packs: sources.packs)
      else { continue }
      return set.rules + SuppressionRules.descriptions
    }
    return []
  }

  /// Tells something about a file.
  private func note(_ place: String, _ message: Message) {
    let shown = place.isEmpty ? "" : place + ": "
    console.note("totrinh: " + Printable.line(shown + message[common.language]))
  }
}
