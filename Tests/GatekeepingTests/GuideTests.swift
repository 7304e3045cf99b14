import TestSupport
import Testing

@testable import Gatekeeping

/// The guide for whoever receives dossiers, followed word by word.
@Suite struct GuideTests {
  /// The guide.
  private static let guide = Repository.text("docs/huong-dan-nguoi-tiep-nhan.md")

  /// The commands of the guide, a block each.
  private static let blocks: [String] = guide.split(separator: "```sh\n", omittingEmptySubsequences: false).dropFirst()
    .map { String($0.prefix(upTo: $0.firstRange(of: "```")?.lowerBound ?? $0.endIndex)) }

  @Test func everyCommandDoesWhatTheGuideSays() throws {
    let folder = try TemporaryFolder(in: "/dev/shm")
    let program = try folder.makeFolder("bin")
    let link = "ln -s '\(ProgramRun.program)' '\(program)/totrinh'"
    #expect(try ProgramRun(["-c", link], program: "/bin/sh").status == 0)
    var isFirst = true
    for block in Self.blocks {
      let words = ["-e", "-c", "PATH='\(program)':$PATH\n" + block]
      let run = try ProgramRun(words, program: "/bin/sh", in: folder.path)
      // One of the two dossiers is returned, which the status of a round says.
      let isRound = block.hasPrefix("totrinh inbox")
      #expect(run.status == (isRound ? 1 : 0), "\(block)\n\(run.text)\n\(run.errors)")
      guard isFirst else { continue }
      isFirst = false
      for name in ["accepted.md", "returned.md"] {
        try folder.write("hop-thu/" + name, Repository.bytes("Tests/ScenarioTests/Texts/" + name))
      }
    }
    let files = FileTree.files(in: folder.path)
    for path in [
      "/da-nhan/accepted.md", "/tra-lai/returned.md", "/tra-lai/returned.phieu-tra-lai.docx", "/so-theo-doi.jsonl",
      "/bao-cao.html", "/bao-cao.docx", "/so-van-ban-den.csv", "/bao-cao.txt",
    ] {
      #expect(files.contains(path), "\(path)")
    }
    let states = Register(Repository.bytes(at: folder.path + "/so-theo-doi.jsonl")).states
    #expect(states.map(\.stage) == [.archived, .received])
    #expect(states.map(\.isOverridden) == [false, true])
  }

  @Test func theGuideNamesOptionsThatExist() {
    let help = (try? ProgramRun(["help", "inbox"]).text) ?? ""
    for option in ["--dry-run", "--watch", "--review", "--sheet"] {
      #expect(help.contains(option) && Self.guide.contains(option))
    }
  }
}
