import TestSupport

extension Measuring {
  /// The share of the Word files that python-docx reads, which is slow.
  private static let docxFiles = 400

  /// Text and Markdown against a search for fixed strings and against scripts with the four checks.
  func text(_ report: inout Report) throws(BenchFailure) {
    report.heading("Text")
    var rows = [["files", "against", "its time, s", "totrinh, s", "ratio"]]
    for (name, folder, bound) in [("text", folder.text, Bound.ripgrep), ("Markdown", folder.markdown, .ripgrep)] {
      let search = ["-j1", "-F", "-n", "-o", "--no-heading", "-f", self.folder.phrases, folder]
      guard Command.works("rg", ["--version"]) else {
        report.note("`rg` is absent: Debian's package ripgrep has it.")
        break
      }
      let samples = try inTurn([check([folder]), command("rg", search)])
      let ratio = Spread.ofPairs(samples[0], samples[1])
      report.hold(bound, ratio.median)
      rows.append([
        name, "`rg -j1 -F -n -o`, 200 phrases", samples[1].seconds.told(3), samples[0].seconds.told(),
        ratio.told() + " of its",
      ])
    }
    rows += try script("check_text.py", over: Files.paths(in: folder.text), .python, &report)
    rows += try script("check_docx.py", over: Array(words.prefix(Self.docxFiles)), .pythonDocx, &report)
    report.table(rows)
  }

  /// A row about one of the scripts; none where it cannot be run.
  private func script(
    _ name: String, over paths: [String], _ bound: Bound, _ report: inout Report
  ) throws(BenchFailure) -> [[String]] {
    let path = Repository.root + "/Tests/Bench/peers/" + name
    guard Command.works(python, [path]) else {
      report.note(
        "`\(name)` cannot be run by `\(python)`: it needs Python 3, and python-docx where it reads Word files.")
      return []
    }
    let samples = try inTurn([check(paths), command(python, [path, "--phrases", folder.phrases, try list(paths)])])
    let ratio = Spread.ofPairs(samples[1], samples[0])
    report.hold(bound, ratio.median)
    let kind = bound == .python ? "text" : "\(paths.count) Word files"
    return [[kind, "`\(name)`", samples[1].seconds.told(), samples[0].seconds.told(), ratio.told() + " times as fast"]]
  }
}
