import Checking
import Testing

@testable import CommandLine

/// What is typed against the table of options.
@Suite struct OptionTests {
  @Test func everyOptionStandsOnceInTheTable() {
    #expect(OptionTable.all.map(\.name.rawValue).sorted() == OptionName.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: Command.allCases)
  func helpNamesExactlyTheOptionsOfTheCommand(command: Command) {
    for language in [Language.vietnamese, .english] {
      let lines = HelpText(language, columns: nil).command(command).split(separator: "\n").filter {
        $0.hasPrefix("  -")
      }
      let flags = lines.compactMap { $0.split(separator: " ").first.map(String.init) }
      #expect(flags == OptionTable.all.filter { $0.commands.contains(command) }.map(\.name.flag))
    }
  }

  /// The cases of `parses`.
  private static let parsings: [([String], [String], [String])] = [
    (["--format", "json", "a"], ["json"], ["a"]), (["--format=json", "a", "b"], ["json"], ["a", "b"]),
    (["a", "--format="], [""], ["a"]), (["--format=a=b"], ["a=b"], []),
    (["--", "--format", "x"], [], ["--format", "x"]),
    (["-", "--format", "--"], ["--"], ["-"]),
  ]

  @Test(arguments: parsings)
  func parses(arguments: [String], formats: [String], operands: [String]) throws {
    let options = try Options.parse(arguments)
    #expect(options.values[.format] ?? [] == formats)
    #expect(options.operands == operands)
  }

  /// The cases of `refuses`.
  private static let refusals: [([String], String)] = [
    (["--fromat", "json"], "did you mean “--format”?"), (["--no-confg"], "“--no-config”"), (["-x"], "unknown option"),
    (["--quiet=yes", "a"], "takes no value"), (["a", "--format"], "needs a value"),
    (["a.txt", "--config", "x", "--no-config"], "exclude each other"), (["init", "a", "b"], "one folder"),
    (["config"], "needs one file"), (["config", "a", "--format", "sarif"], "There are: text, json."),
    (["a.txt", "--confg", "x"], "did you mean “--config”?"),
    (["a", "--lang", "fr"], "There are: vi, en."),
    (["a.txt", "--format", "sarf"], "There are: text, json, jsonl, sarif, junit,"),
    (["a.txt", "--jobs", "0"], "from 1 to"), (["a.txt", "--date", "2024-02-30"], "a day that exists"),
    (["a.txt", "--output", "json"], "FORMAT=PATH"), (["a.txt", "--pack", "haipong"], "“haiphong”"),
    (["a.txt", "--output", "json=x", "--output", "text=x"], "written twice"), (["check"], "no file or folder"),
    (["a.txt", "-0"], "needs --files-from"), (["chek", "a.txt"], "“check”"), (["outbox", "dir"], "unknown command"),
    (["report"], "needs a file"),
    (["report", "a", "--date", "2026-01-01"], "does not take"), (["a.txt", "--output", "xml=x"], "“xml”"),
    (["law"], "needs the number or name"), (["law", "check"], "needs one CSV file"),
    (["explain"], "needs one rule"), (["model", "a", "b"], "needs one file"), (["rules"], "needs one of"),
    (["rules", "lst"], "“list”"), (["model", "a", "--jobs", "2"], "does not take --jobs"),
    (["rules", "test", "--format", "json"], "rules list only"), (["help", "chekc"], "“check”"),
    (["a.txt", "--show", "error"], "There are: advice, warning, return."),
  ]

  @Test(arguments: refusals)
  func refuses(arguments: [String], message: String) {
    let console = MemoryConsole()
    #expect(Program.run(["--lang=en"] + arguments, on: console, with: Services()) == 2)
    #expect(console.errors.contains(message), "\(console.errors)")
    #expect(console.output.isEmpty)
  }

  /// The cases of `choosesTheCommand`.
  private static let commands: [([String], String)] = [
    (["a.txt"], "check"), (["./check"], "check"), (["-"], "check"), (["--quiet", "check", "x"], "check"),
    (["--", "model"], "check"), (["model", "x"], "model"), (["report", "x"], "report"),
    (["--lang", "en", "rules", "list"], "rules"),
    (["explain", "HP-1.1"], "explain"), (["--help"], "help"), (["help", "rules"], "help"), (["--version"], "version"),
    (["law", "45/2013/QH13"], "law"), (["law", "check", "a.csv"], "law"),
    (["x.txt", "--no-config", "--no-cache"], "check"), (["annotate", "x", "-o", "y"], "annotate"),
  ]

  @Test(arguments: commands)
  func choosesTheCommand(arguments: [String], command: String) throws {
    let plan = try Planner(options: try Options.parse(arguments)).plan()
    let found =
      switch plan {
      case .help: "help"
      case .manual: "manual"
      case .completions: "completions"
      case .version: "version"
      case .check: "check"
      case .annotate: "annotate"
      case .model: "model"
      case .inbox: "inbox"
      case .register: "register"
      case .report: "report"
      case .rules: "rules"
      case .explain: "explain"
      case .law: "law"
      case .writeConfiguration: "init"
      case .showConfiguration: "config"
      default: "another"
      }
    #expect(found == command)
  }

  @Test(arguments: [("", "abc", 3), ("abc", "abc", 0), ("fromat", "format", 1), ("kitten", "sitting", 3)])
  func distances(left: String, right: String, distance: Int) {
    #expect(NearestWord.distance(left, right) == distance)
    #expect(NearestWord.distance(right, left) == distance)
  }

  /// The cases of `colours`.
  private static let colourChoices: [(ColorChoice, [String: String], Bool, Bool)] = [
    (ColorChoice.auto, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false),
    (.auto, ["CLICOLOR_FORCE": "1"], false, true),
    (.auto, [:], true, true), (.auto, [:], false, false), (.always, ["NO_COLOR": "1"], false, true),
    (.never, ["CLICOLOR_FORCE": "1"], true, false), (.auto, ["TERM": "dumb"], true, false),
    (.auto, ["NO_COLOR": ""], true, true),
  ]

  @Test(arguments: colourChoices)
  func colours(choice: ColorChoice, variables: [String: String], isTerminal: Bool, wanted: Bool) {
    let console = MemoryConsole()
    console.variables = variables
    console.isTerminal = isTerminal
    #expect(Colours.areWanted(choice, on: console) == wanted)
  }

  @Test(arguments: [
    ("a\nb\r\n\nc", false, ["a", "b", "c"]), ("a\u{0}b\nc\u{0}", true, ["a", "b\nc"]), ("", false, []),
  ])
  func lists(text: String, byNul: Bool, paths: [String]) {
    #expect(InputList.paths(in: Array(text.utf8), separatesByNul: byNul) == paths)
  }
}
