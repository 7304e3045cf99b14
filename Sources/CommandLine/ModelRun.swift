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
    let isInput = plan.path == "-"
    let name = isInput ? plan.standardInputName : plan.path
    let resolver = SettingsResolver(plan.typed, defaults: plan.settings, linted: [])
    let wanted = resolver.resolve(name).settings
    guard resolver.faults.isEmpty else {
      console.note(Printable.lines(ConfigurationFaults(resolver.faults), common.language))
      return ExitStatus.incomplete
    }
    let checker: Checker
    do throws(RuleFaults) {
      var selection = wanted.rules
      selection.packs = []
      var sources = try RuleSources.load(selection, needsRules: false, builtIn: services.builtIn?())
      // Nothing is judged here, so rules that are broken or missing do not matter.
      sources.packs = []
      checker = try services.makeChecker(sources, wanted.settings)
    } catch {
      console.note(Printable.lines(error))
      return ExitStatus.incomplete
    }
    do throws(ReadingError) {
      let bytes = isInput ? try FileInput.readStandardInput() : try FileInput.read(plan.path)
      let model = try checker.model(of: bytes, name: name)
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
