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
    var results: [String: FileResult] = [:]
    var rules: [String] = []
    var summary = RunSummary()
    for path in plan.paths {
      guard let earlier = read(path) else { return ExitStatus.incomplete }
      for result in earlier.results {
        if let other = results[result.path], other != result {
          note(
            result.path,
            Message(vietnamese: "có hai kết quả khác nhau, lấy kết quả sau", english: "two results, the later counts"))
        }
        results[result.path] = result
      }
      summary.passedOver += earlier.passedOver
      if !rules.contains(earlier.rules) { rules.append(earlier.rules) }
    }
    if rules.count > 1 {
      note("", Message(vietnamese: "các lần chạy dùng quy tắc khác nhau", english: "the runs used different rules"))
    }
    let choices = plan.report
    let showsText = choices.formats.contains(where: \.showsText)
    do throws(AtomicFile.Failure) {
      var outputs = try Outputs(choices, context(rules.joined(separator: "+")), on: console)
      for var result in results.values.sorted(by: { PathOrder.precedes($0.path, $1.path) }) {
        if showsText, let sha256 = result.sha256 {
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

  /// The results in a file, or nil with a note on why there are none.
  private func read(_ path: String) -> EarlierResults? {
    do throws(ReadingError) {
      let bytes = path == "-" ? try FileInput.readStandardInput() : try FileInput.read(path)
      do throws(EarlierResults.Failure) {
        return try EarlierResults(bytes)
      } catch {
        note(error.line > 0 ? "\(path):\(error.line)" : path, error.message)
      }
    } catch {
      note(path, Message(vietnamese: error.vietnamese, english: error.english))
    }
    return nil
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
      return set.rules
    }
    return []
  }

  /// Tells something about a file.
  private func note(_ place: String, _ message: Message) {
    let shown = place.isEmpty ? "" : place + ": "
    console.note("totrinh: " + Printable.line(shown + message[common.language]))
  }
}
