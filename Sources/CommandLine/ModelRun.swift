import Checking
import DocumentReading
import Reporting

/// Carries `model` out.
struct ModelRun {
  /// What to do.
  let plan: ModelPlan
  /// What every command knows.
  let common: CommonChoices
  /// Where to write.
  let console: any Console
  /// What comes from outside.
  let services: Services

  /// Prints the model and returns the exit status.
  func run() -> Int32 {
    let checker: Checker
    do throws(RuleFaults) {
      let selection = RuleSelection(packs: [], folders: plan.folders)
      var sources = try RuleSources.load(selection, needsRules: false, builtIn: services.builtIn())
      // Nothing is judged here, so rules that are broken or missing do not matter.
      sources.packs = []
      checker = try services.makeChecker(sources, plan.settings)
    } catch {
      console.note(Printable.lines(error))
      return ExitStatus.incomplete
    }
    do throws(ReadingError) {
      let isInput = plan.path == "-"
      let bytes = isInput ? try FileInput.readStandardInput() : try FileInput.read(plan.path)
      let model = try checker.model(of: bytes, name: isInput ? plan.standardInputName : plan.path)
      switch plan.format {
      case .xml: console.write(model.tree.printed())
      case .text: console.write(SafeText.lines(model.document.plainRendering().utf8))
      case .json: console.write(ModelJSON.value(of: model.tree).utf8 + [0x0A])
      }
      return ExitStatus.done
    } catch {
      let message = Message(vietnamese: error.vietnamese, english: error.english)[common.language]
      console.note(Printable.line("totrinh: \(plan.path): \(message) (\(error.reason.rawValue))"))
      return ExitStatus.incomplete
    }
  }
}
