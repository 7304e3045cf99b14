import Checking
import Glibc
import TestSupport
import Testing

@testable import CommandLine

/// The scripts for shells, in the shells themselves where they are there.
@Suite struct CompletionTests {
  /// Runs a script in a shell; nil where the shell is not installed.
  private func run(_ shell: CompletionShell, _ words: [String], in folder: TemporaryFolder) throws -> ProgramRun? {
    guard ["/bin/", "/usr/bin/"].contains(where: { access($0 + shell.rawValue, X_OK) == 0 }) else { return nil }
    return try ProgramRun(words, program: shell.rawValue, in: folder.path)
  }

  @Test(arguments: CompletionShell.allCases, [Language.vietnamese, .english])
  func scriptsAreWellFormed(shell: CompletionShell, language: Language) throws {
    let folder = try TemporaryFolder()
    let script = shell.script(language)
    try folder.write("script", text: script)
    if let run = try run(shell, ["-n", "script"], in: folder) { #expect(run.status == 0, "\(run.errors)") }
    for command in Command.allCases { #expect(script.contains(command.rawValue)) }
    for option in OptionTable.all { #expect(script.contains(option.name.rawValue)) }
    #expect(script.hasSuffix("\n") && !script.contains("\u{0}"))
  }

  /// The cases of `completes`: the words as a shell splits them, the last one being typed, and what it may become.
  private static let cases: [([String], [String])] = [
    (["mo"], ["model"]), (["--ph"], ["--phase"]), (["check", "--phase", ""], ["drafter", "gatekeeper"]),
    (["--phase", "=", "g"], ["gatekeeper"]), (["--phase", "="], ["drafter", "gatekeeper"]),
    (["model", "--format", ""], ["json", "text", "xml"]), (["model", "--ph"], []),
    (["rules", "--format", "j"], ["json"]), (["--format", "js"], ["json", "jsonl"]),
    (["check", "--output", "sar"], ["sarif="]), (["check", "--output", "json", "=", "a"], ["a b.txt", "a.md"]),
    (["--output", "=", "json", "=", "a."], ["a.md"]), (["--date", "2"], []),
    (["check", "--files-from", "a"], ["a b.txt", "a.md"]),
    (["rules", ""], ["check", "list", "test", "where"]), (["rules", "test", ""], ["folder"]),
    (["rules", "check", "x", "f"], ["folder"]),
    (["explain", ""], ["HP-1.1", "HP-2.1"]), (["explain", "HP-2"], ["HP-2.1"]), (["explain", "HP-1.1", ""], []),
    (["--lang", "en", "explain", "HP-1"], ["HP-1.1"]), (["--lang", "=", "en", "mod"], ["model"]),
    (["help", "ex"], ["explain"]), (["completions", ""], ["bash", "fish", "zsh"]), (["check", "fo"], ["folder"]),
    (["check", "a.md", "a"], ["a b.txt", "a.md"]), (["a.md", "mo"], []), (["check", "--", "--"], []),
    (["--", "mo"], []),
    (["model", "a.md", "a"], []), (["report", "x", "a."], ["a.md"]), (["--pack", "hai"], ["haiphong"]),
  ]

  @Test(arguments: cases)
  func completesInBash(words: [String], expected: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("bash", text: CompletionShell.bash.script(.vietnamese))
    try folder.makeFolder("folder")
    for name in ["a b.txt", "a.md"] { try folder.write(name, text: "") }
    let program = """
      compopt() { :; }
      totrinh() { [[ $1 == rules ]] && printf 'HP-1.1  trả lại\\nHP-2.1  trả lại\\n'; }
      source ./bash
      COMP_WORDS=(totrinh "$@") COMP_CWORD=$#
      _totrinh
      ((${#COMPREPLY[@]} == 0)) || printf '%s\\n' "${COMPREPLY[@]}" | sort
      """
    let run = try #require(try run(.bash, ["-c", program, "bash"] + words, in: folder))
    #expect(run.text.split(separator: "\n").map(String.init) == expected)
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [
    ("mo", ["model"]), ("--ph", ["--phase"]), ("check --phase ", ["drafter", "gatekeeper"]),
    ("check --phase=g", ["--phase=gatekeeper"]), ("model --format ", ["json", "text", "xml"]), ("model --ph", []),
    ("explain HP-2", ["HP-2.1"]), ("rules ", ["check", "list", "test", "where"]), ("check --output sar", ["sarif="]),
    ("--lang en completions f", ["fish"]), ("explain HP-1.1 HP", []), ("rules list ", ["folder/"]),
  ])
  func completesInFish(line: String, expected: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("fish", text: CompletionShell.fish.script(.english))
    try folder.makeFolder("folder")
    let program = """
      function totrinh; printf 'HP-1.1  x\\nHP-2.1  x\\n'; end
      source ./fish
      complete -C 'totrinh \(line)' | cut -f 1 | sort
      """
    guard let run = try run(.fish, ["--no-config", "-c", program], in: folder) else { return }
    #expect(run.text.split(separator: "\n").map(String.init) == expected, "\(run.errors)")
  }
}
