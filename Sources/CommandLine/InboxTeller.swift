import Checking
import Gatekeeping
import Reporting

/// Tells on the screen what happens in an inbox, a line a dossier.
struct InboxTeller {
  /// The longest subject that is printed, in characters.
  private static let longestSubject = 80

  /// What to do.
  let plan: InboxPlan
  /// The language.
  let language: Language
  /// When to use colours.
  let color: ColorChoice
  /// Where to write.
  let console: any Console

  /// Tells of one thing that happened.
  func tell(_ happening: InboxRound.Happening) {
    switch happening {
    case .handled(let dossier): tell(dossier)
    case .supplemented(let entry, let files):
      for file in files {
        print("\(entry)  " + say("BỔ SUNG", "SUPPLEMENTED") + "  " + file)
      }
    case .completed(let entry):
      note("\(entry): " + say("làm nốt phần việc của lần chạy trước", "completed what an earlier run had begun"))
    case .mended:
      note(say("đã bỏ dòng cuối của sổ bị ghi dở", "a last line of the register that was cut off was taken away"))
    case .failed(let failure): tell(failure)
    }
  }

  /// Tells of a dossier.
  private func tell(_ dossier: InboxRound.Handled) {
    let entry = dossier.entry
    if plan.isQuiet, case .accept = dossier.result.verdict, !dossier.result.review { return }
    var words = [entry.entry.description, coloured(dossier.result.verdict), SafeText.line(dossier.result.path)]
    if dossier.result.review { words[1] += say(" (cần xem)", " (review)") }
    if let target = dossier.target { words.append("→ " + SafeText.line(FilePath().shown(target))) }
    console.write(Array((words.joined(separator: "  ") + "\n").utf8))
    var about = [entry.sender, entry.number, entry.subject.map { String($0.prefix(Self.longestSubject)) }]
      .compactMap { $0 }
    if entry.round > 1 { about.append(say("lần \(entry.round)", "round \(entry.round)")) }
    if !about.isEmpty { print("    " + about.joined(separator: " · ")) }
    if case .unjudged(let why) = dossier.result.verdict { print("    " + why.message[language]) }
    let grounds = dossier.result.findings.filter { $0.severity == .returning }
    if !grounds.isEmpty {
      var seen: Set<String> = []
      let rules = grounds.map(\.rule).filter { seen.insert($0).inserted }
      print(
        "    " + say("lý do: ", "grounds: ") + rules.joined(separator: ", ")
          + (entry.slip.map { say("; phiếu số ", "; slip ") + $0.number } ?? ""))
    }
    for paper in entry.absent { print("    " + say("chưa thấy tài liệu kèm theo: ", "announced but absent: ") + paper) }
    for remark in entry.remarks { print("    " + remark) }
  }

  /// The word for a verdict, coloured where that is wanted.
  private func coloured(_ verdict: Verdict) -> String {
    let word = Labels.verdict(verdict)[language]
    guard Colours.areWanted(color, on: console) else { return word }
    let code =
      switch verdict {
      case .accept: "32"
      case .returning: "31"
      case .unjudged: "33"
      }
    return "\u{1B}[\(code)m\(word)\u{1B}[0m"
  }

  /// Tells what lies in the inbox and is not taken.
  func tell(_ walk: InboxWalk) {
    tell(ignored: walk.settings)
    for file in walk.arriving {
      note("\(file): " + say("đang được ghi, để lại lần sau", "is still arriving, left for the next run"))
    }
    if !walk.hidden.isEmpty, !plan.isQuiet {
      note(
        say("không xét \(walk.hidden.count) tệp ẩn: ", "\(walk.hidden.count) hidden files left alone: ")
          + walk.hidden.prefix(5).joined(separator: ", ") + (walk.hidden.count > 5 ? ", …" : ""))
    }
  }

  /// Tells which files of settings were not taken.
  func tell(ignored files: [String]) {
    for file in files {
      note(
        "\(file): "
          + say("không áp dụng cấu hình nằm trong thư mục tiếp nhận", "settings that lie in an inbox are not followed"))
    }
  }

  /// Tells why something could not be done.
  func tell(_ failure: DeskFailure) {
    note("\(FilePath().shown(failure.path)): \(failure.message[language])")
  }

  /// Tells that the program waits for files.
  func tellWatching() {
    guard !plan.isQuiet else { return }
    note(
      say("đang chờ tệp mới trong \(plan.folder) (Ctrl-C để dừng)", "waiting for files in \(plan.folder) (Ctrl-C ends)")
    )
  }

  /// Tells what came of the run.
  func tell(_ summary: RunSummary, head: String) {
    guard summary.files > 0 else {
      if !plan.isQuiet { note(say("không có hồ sơ mới", "no new dossier")) }
      return
    }
    var line =
      plan.isDryRun
      ? say("Sẽ xử lý \(summary.files) hồ sơ", "\(summary.files) dossiers would be handled")
      : say("Đã xử lý \(summary.files) hồ sơ", "\(summary.files) dossiers handled")
    line += say(
      ": \(summary.accepted) tiếp nhận, \(summary.returned) trả lại, \(summary.unjudged) không kiểm được",
      ": \(summary.accepted) accepted, \(summary.returned) returned, \(summary.unjudged) not judged")
    if summary.review > 0 { line += say("; \(summary.review) cần xem", "; \(summary.review) to be reviewed") }
    print(line + ".")
    if !plan.isDryRun { print(say("Mã kiểm của sổ: ", "Hash of the register: ") + head) }
  }

  /// A sentence in the language of the run.
  private func say(_ vietnamese: String, _ english: String) -> String {
    language == .english ? english : vietnamese
  }

  /// Writes a line to standard output.
  private func print(_ line: String) { console.write(Array((SafeText.line(line) + "\n").utf8)) }

  /// Writes a line to standard error.
  private func note(_ line: String) { console.note("totrinh: " + Printable.line(line)) }
}
