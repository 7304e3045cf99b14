/// The parts of a run.
enum Part: String, CaseIterable {
  case word, stages, rules, latency, cache, memory, scaling, text

  /// Measures the part and prints it.
  func measure(_ measuring: Measuring, _ report: inout Report) throws(BenchFailure) {
    switch self {
    case .word: try measuring.word(&report)
    case .stages: try measuring.stages(&report)
    case .rules: try measuring.rules(&report)
    case .latency: try measuring.latency(&report)
    case .cache: try measuring.cache(&report)
    case .memory: try measuring.memory(&report)
    case .scaling: try measuring.scaling(&report)
    case .text: try measuring.text(&report)
    }
  }
}
