/// What is wanted of the program, each as a bound on one figure of the report.
enum Bound: String, CaseIterable {
  /// Word files against the limit.
  case wordOneThread, wordTwoThreads, gain
  /// The same against scripts, and text against a search.
  case ripgrep, python, pythonDocx
  /// One file, growth, and memory.
  case latency, linear, memory, largeMemory

  /// The table of bounds: what is measured, the bound, and whether it is the least rather than the most.
  private static let table: [Bound: (what: String, value: Double, isLeast: Bool)] = [
    .wordOneThread: ("Word files, one thread: time over that of the limit", 2.0, false),
    .wordTwoThreads: ("Word files, two threads: time over that of the limit", 2.0, false),
    .gain: ("gain by the second thread over that of the limit", 0.95, true),
    .ripgrep: ("text and Markdown: time over that of `rg -F`", 12, false),
    .python: ("text: time of Python's four checks over ours", 4, true),
    .pythonDocx: ("Word files: time of python-docx's four checks over ours", 8, true),
    .latency: ("one file from process start: ms more than an empty C program", 8, false),
    .linear: ("greatest deviation from the line, %", 15, false),
    .memory: ("peak over all Word files with two threads, MB", 60, false),
    .largeMemory: ("peak over the text of the 100 MB document", 2.5, false),
  ]

  /// A row of the report's last table for what was measured.
  func row(_ measured: Double) -> [String] {
    guard let bound = Self.table[self] else { return [] }
    let isMet = bound.isLeast ? measured >= bound.value : measured <= bound.value
    let wanted = "\(bound.isLeast ? "at least" : "at most") \(bound.value.told(2))"
    return [bound.what, wanted, measured.told(3), isMet ? "met" : "**not met**"]
  }
}
