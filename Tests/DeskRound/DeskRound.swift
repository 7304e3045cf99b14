import Checking
import Gatekeeping

/// One round through an inbox in which each file says itself what becomes of it: `submission number verdict`.
@main enum DeskRound {
  /// Runs: the folder with `inbox`, then the folder of the targets, then `move` or `copy`.
  static func main() {
    let words = CommandLine.arguments
    guard words.count == 4 else { return print("usage: deskround FOLDER TARGETS move|copy") }
    let (folder, targets) = (words[1], words[2])
    let routes = Routes(
      accepted: targets + "/accepted", returned: targets + "/returned", unjudged: targets + "/unjudged",
      moves: words[3] == "move")
    let sheets = SheetOrder(kinds: [.returnSlip, .receipt], ending: "txt") { source in
      Array("\(source.kind.rawValue) \(source.facts.number) \(source.facts.arrival)\n\(source.facts.head)\n".utf8)
    }
    let desk = Desk(
      inbox: folder + "/inbox", register: folder + "/register.jsonl", routes: routes, sheets: sheets, by: "test")
    func tell(_ happening: InboxRound.Happening) {
      if case .failed(let failure) = happening { print("failed: \(failure.path): \(failure.message.english)") }
    }
    let round = InboxRound(desk, makeJudge: { judge }, tell: tell)
    do throws(DeskFailure) {
      try InboxRound.recover(desk, tell: tell)
      let outcome = try round.run(InboxWalk(folder + "/inbox", quiet: 0, unsure: 0))
      print(outcome.isComplete ? "complete" : "incomplete", outcome.handled)
    } catch {
      print("failed: \(error.path): \(error.message.english)")
    }
  }

  /// The result that a file asks for.
  private static func judge(_ bytes: [UInt8], _ path: String) -> FileResult {
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count >= 3, words[0] == "submission" else {
      return FileResult(path: path, sha256: SHA256.hex(bytes), verdict: .unjudged(.notASubmission))
    }
    return FileResult(
      path: path, sha256: SHA256.hex(bytes), format: "text", verdict: words[2] == "accept" ? .accept : .returning,
      submission: SubmissionSummary(
        number: "\(words[1])/TTr-SXD", date: "2026-01-02", issuer: "Sở Xây dựng", subject: "việc số \(words[1])"))
  }
}
