import Recognition

let arguments = Array(CommandLine.arguments.dropFirst())
var settings = TrainingSettings()
for argument in arguments.dropFirst() {
  let parts = argument.split(separator: "=")
  guard parts.count == 2, let value = Double(parts[1]) else { continue }
  switch parts[0] {
  case "epochs": settings.epochs = Int(value)
  case "rate": settings.rate = value
  case "shrink": settings.shrink = value
  case "support": settings.support = Int(value)
  case "silence": settings.silence = value
  case "docw": settings.documentWeight = value
  default: break
  }
}
let clock = ContinuousClock()
let t0 = clock.now
let corpus = try Corpus(root: "Tests/Corpus")
print("examples \(corpus.examples.count) features \(corpus.hashes.count) \(clock.now - t0)")
let silent = corpus.spellings.firstIndex(of: "@sentence") ?? 0
let division = Division(examples: corpus.examples, features: corpus.hashes.count, silent: silent, settings: settings)
let judged = await division.judged()
Measurement(judged: judged).print()
print(clock.now - t0)
