import TestSupport
import Testing

/// The program as its users see it, by the files of `Scenarios`.
@Suite struct ScenarioTests {
  /// The scenarios; none where a file of them is broken, which a test of its own tells.
  private static let scenarios = (try? Scenario.all.get()) ?? []

  @Test func everyFileCanBeRead() throws {
    let names = try Scenario.all.get().map(\.description)
    #expect(!names.isEmpty && Set(names).count == names.count)
  }

  @Test(arguments: scenarios)
  func holds(scenario: Scenario) throws {
    let folder = try TemporaryFolder()
    var hasRun = false
    for step in scenario.steps {
      switch step {
      case .file(let name, let lines): try folder.write(name, text: Self.text(lines))
      case .text(let name, let source): try folder.write(name, Repository.bytes("Tests/ScenarioTests/Texts/" + source))
      case .word(let name, let lines): try folder.write(name, WordText.bytes(of: lines))
      case .shell(let lines):
        if lines.contains(where: { $0.contains("$TOTRINH") }) { hasRun = true }
        // The program's path comes as the shell's name for itself, which needs no quoting.
        let script = "TOTRINH=$0; export TOTRINH\n" + Self.text(lines)
        let shell = try ProgramRun(["-e", "-c", script, ProgramRun.program], program: "/bin/sh", in: folder.path)
        #expect(shell.status == 0, "\(shell.errors)")
      case .run(let run):
        hasRun = true
        try check(run, in: folder)
      case .after(let name, let expectations):
        let text = String(decoding: Repository.bytes(at: folder.path + "/" + name), as: UTF8.self)
        Self.check(text, expectations, called: name)
      }
    }
    #expect(hasRun, "the scenario runs nothing")
  }

  /// Runs the program and looks at what came of it.
  private func check(_ expected: Scenario.Run, in folder: TemporaryFolder) throws {
    let given = expected.inputFile.map { Repository.bytes(at: folder.path + "/" + $0) }
    let run = try ProgramRun(
      expected.words, input: given ?? Array(Self.text(expected.input).utf8), in: folder.path + "/" + expected.folder,
      variables: expected.variables)
    #expect(run.status == expected.status, "\(expected.words): \(run.text)\n\(run.errors)")
    Self.check(run.text, expected.output, called: "stdout of \(expected.words)")
    Self.check(run.errors, expected.errors, called: "stderr of \(expected.words)")
    // A run that could not do its job tells why.
    #expect(run.status != 2 || !run.errors.isEmpty || !run.output.isEmpty)
  }

  /// Looks for what a text has to hold, each behind the one before, and for what it may not hold.
  private static func check(_ text: String, _ expectations: [Scenario.Expectation], called name: String) {
    var rest = text[...]
    for expectation in expectations {
      if expectation.isWanted {
        let found = rest.firstRange(of: expectation.words)
        #expect(found != nil, "“\(expectation.words)” is missing in \(name): \(text)")
        if let found { rest = rest[found.upperBound...] }
      } else {
        #expect(!text.contains(expectation.words), "“\(expectation.words)” stands in \(name): \(text)")
      }
    }
  }

  /// Lines as a text.
  private static func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
