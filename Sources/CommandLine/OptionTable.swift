import Checking
import DocumentReading

/// The options; raw values are the names after the dashes.
enum OptionName: String, CaseIterable, Sendable {
  case format, output, phase, pack, rules, show, revisions, date, jobs, color, quiet, lang, help, version
  case failOn = "fail-on"
  case passOver = "pass-over"
  case stdinName = "stdin-name"
  case filesFrom = "files-from"
  case nul = "0"
  case fix, diff
  case config, baseline, changed, staged
  case writeBaseline = "write-baseline"
  case baselineStrict = "baseline-strict"
  case noConfig = "no-config"
  case noCache = "no-cache"
  case noProgress = "no-progress"
  case explain, number, received, deadline, kind, addressee
  case sheetKind = "as"
  case out = "o"
  case accepted, returned, unjudged, review, move, register, slip, sheet, annotate, watch, by, head, from, to, unit,
    document,
    reason
  case open, overdue
  case dryRun = "dry-run"
  case stdio
  case maxUpload = "max-upload"

  /// The option as it is typed.
  var flag: String { rawValue.utf8.count == 1 ? "-" + rawValue : "--" + rawValue }
}

/// One line of the table of options: everything that parsing and help need to know.
struct OptionSpecification: Sendable {
  /// Its name.
  var name: OptionName
  /// How help calls its value; nil for a switch.
  var value: String?
  /// Whether it may stand without its value.
  var isValueOptional = false
  /// The values that it takes; empty where any may be tried.
  var choices: [String] = []
  /// Whether it may stand more than once.
  var repeats = false
  /// The commands that take it.
  var commands: Set<Command>
  /// What it means.
  var meaning: Message
}

/// The one table of options.
enum OptionTable {
  /// Every option, in the order of help.
  static let all: [OptionSpecification] =
    selection + desk + view + known + mending + output + OptionTable.papers + general

  /// The options by name.
  static let byFlag: [String: OptionSpecification] = Dictionary(
    all.map { ($0.name.flag, $0) }, uniquingKeysWith: { first, _ in first })

  /// Which files and rules.
  private static let selection: [OptionSpecification] = [
    OptionSpecification(
      name: .filesFrom, value: "FILE", commands: [.check],
      meaning: Message(
        vietnamese: "đọc thêm đường dẫn từ FILE, mỗi dòng một đường dẫn (- là đầu vào chuẩn)",
        english: "read more paths from FILE, one a line (- is standard input)")),
    OptionSpecification(
      name: .nul, commands: [.check],
      meaning: Message(
        vietnamese: "các đường dẫn của --files-from cách nhau bằng ký tự NUL",
        english: "the paths of --files-from are separated by NUL")),
    OptionSpecification(
      name: .stdinName, value: "NAME", commands: [.check, .model],
      meaning: Message(
        vietnamese: "tên tệp để nhận ra định dạng của đầu vào chuẩn",
        english: "the file name that tells the format of standard input")),
    OptionSpecification(
      name: .changed, value: "[REF]", isValueOptional: true, commands: [.check],
      meaning: Message(
        vietnamese: "chỉ kiểm tệp mà git thấy đã thay đổi: so với bản đã ghi gần nhất, hoặc từ chỗ tách khỏi REF",
        english: "only files that git finds changed: since the last commit, or since the branch left REF")),
    OptionSpecification(
      name: .staged, commands: [.check],
      meaning: Message(
        vietnamese: "chỉ kiểm tệp đã đưa vào lần ghi sắp tới của git, theo nội dung đã đưa vào",
        english: "only files staged in git, with the content that is staged")),
    OptionSpecification(
      name: .passOver, commands: [.check],
      meaning: Message(
        vietnamese: "bỏ qua cả những tệp được nêu tên mà không phải là tờ trình",
        english: "pass over named files that are no submission")),
    OptionSpecification(
      name: .pack, value: "NAME", choices: RulePack.knownNames + [RulePack.allName], repeats: true,
      commands: [.check, .inbox, .rules, .explain, .slip, .annotate, .lsp, .cgi],
      meaning: Message(
        vietnamese: "bộ quy tắc có sẵn cần dùng: haiphong, law (mặc định), cantho, nd30, all",
        english: "the built-in rules to use: haiphong, law (the default), cantho, nd30, all")),
    OptionSpecification(
      name: .rules, value: "DIR", repeats: true,
      commands: [.check, .inbox, .model, .rules, .explain, .slip, .annotate, .lsp, .cgi, .law],
      meaning: Message(
        vietnamese: "thêm bộ quy tắc riêng trong thư mục DIR", english: "add the rules in the folder DIR")),
    OptionSpecification(
      name: .phase, value: "PHASE", choices: Phase.allCases.map(\.rawValue),
      commands: [.check, .inbox, .config, .annotate, .lsp, .cgi],
      meaning: Message(
        vietnamese: "vai trò: drafter (người soạn, mặc định) hay gatekeeper (người tiếp nhận)",
        english: "whose rules: drafter (the default) or gatekeeper")),
  ]

  /// What is judged and what makes a file fail.
  private static let view: [OptionSpecification] = [
    OptionSpecification(
      name: .revisions, value: "VIEW", choices: RevisionView.allCases.map(\.rawValue),
      commands: [.check, .inbox, .report, .model, .slip, .annotate, .cgi],
      meaning: Message(
        vietnamese: "coi các sửa đổi còn theo dõi là đã nhận (accepted), chưa có (original), hay không kiểm (reject)",
        english: "tracked changes: accepted (the default), original, or reject the file")),
    OptionSpecification(
      name: .date, value: "YYYY-MM-DD",
      commands: [.check, .inbox, .register, .model, .slip, .annotate, .lsp, .cgi, .law],
      meaning: Message(
        vietnamese:
          "ngày dùng để xét văn bản không ghi ngày, cũng là ngày ghi trên phiếu, hoặc ngày xảy ra sự việc (mặc định là hôm nay)",
        english:
          "the day on which an undated document is judged, and the day of a slip, or of an event (today by default)")),
    OptionSpecification(
      name: .failOn, value: "SEVERITY", choices: severities, commands: [.check, .report],
      meaning: Message(
        vietnamese: "mức thấp nhất làm mã thoát bằng 1: return (mặc định), warning, advice",
        english: "the least severity that makes a file fail: return (the default), warning, advice")),
    OptionSpecification(
      name: .show, value: "SEVERITY", choices: severities, commands: [.check, .report, .annotate, .lsp, .cgi],
      meaning: Message(
        vietnamese: "mức thấp nhất được in ra: return, warning, advice (mặc định)",
        english: "the least severity that is printed: return, warning, advice (the default)")),
  ]

  /// What is known already.
  private static let known: [OptionSpecification] = [
    OptionSpecification(
      name: .baseline, value: "FILE", commands: [.check],
      meaning: Message(
        vietnamese: "không tính những phát hiện đã ghi trong FILE",
        english: "leave out the findings that are listed in FILE")),
    OptionSpecification(
      name: .writeBaseline, value: "FILE", commands: [.check],
      meaning: Message(
        vietnamese: "ghi các phát hiện hiện có vào FILE; cùng --baseline thì chỉ bớt đi, không thêm vào",
        english: "write the findings to FILE; with --baseline the list only shrinks")),
    OptionSpecification(
      name: .baselineStrict, commands: [.check],
      meaning: Message(
        vietnamese: "mã thoát 2 nếu --baseline còn mục không gặp lại",
        english: "exit status 2 where --baseline holds entries that are not found again")),
  ]

  /// What is mended.
  private static let mending: [OptionSpecification] = [
    OptionSpecification(
      name: .fix, commands: [.check, .annotate],
      meaning: Message(
        vietnamese:
          "sửa những chỗ sai rõ ràng về thể thức: tệp văn bản thì sửa tại chỗ, tệp Word thì thành sửa đổi theo dõi",
        english: "mend what is plainly wrong in form: text files in place, Word files as tracked changes")),
    OptionSpecification(
      name: .diff, commands: [.check],
      meaning: Message(
        vietnamese: "chỉ in ra những chỗ --fix sẽ sửa, không sửa gì",
        english: "print what --fix would mend and change nothing")),
  ]

  /// Where results go and how they look.
  private static let output: [OptionSpecification] = [
    OptionSpecification(
      name: .format, value: "FORMAT",
      commands: [.check, .register, .report, .model, .rules, .law, .config, .help, .new],
      meaning: Message(vietnamese: "định dạng kết quả", english: "the format of the result")),
    OptionSpecification(
      name: .output, value: "FORMAT=PATH", repeats: true, commands: [.check, .inbox, .register, .report],
      meaning: Message(
        vietnamese: "ghi thêm kết quả theo FORMAT vào tệp PATH", english: "also write the result in FORMAT to PATH")),
    OptionSpecification(
      name: .color, value: "WHEN", choices: ColorChoice.allCases.map(\.rawValue), commands: Set(Command.allCases),
      meaning: Message(vietnamese: "tô màu: auto, always, never", english: "use colours: auto, always, never")),
    OptionSpecification(
      name: .lang, value: "LANG", choices: Language.allCases.map(\.rawValue), commands: Set(Command.allCases),
      meaning: Message(vietnamese: "ngôn ngữ của thông báo: vi, en", english: "the language of messages: vi, en")),
    OptionSpecification(
      name: .quiet, commands: [.check, .inbox, .report, .model, .rules, .annotate],
      meaning: Message(
        vietnamese: "chỉ in những gì cần xem", english: "print nothing of what is in order")),
    OptionSpecification(
      name: .explain, commands: [.check],
      meaning: Message(
        vietnamese: "kể lại tờ trình bằng lời: ai trình ai quyết định gì, căn cứ nào, ai đồng ý, còn thiếu gì",
        english: "tell the submission back: who asks whom for what, on which basis, who agrees, what is missing")),
    OptionSpecification(
      name: .noProgress, commands: [.check],
      meaning: Message(vietnamese: "không hiện tiến độ", english: "show no progress")),
  ]

  /// The rest.
  private static let general: [OptionSpecification] = [
    OptionSpecification(
      name: .config, value: "FILE",
      commands: [.check, .inbox, .register, .model, .law, .config, .slip, .annotate, .lsp, .cgi],
      meaning: Message(
        vietnamese: "chỉ đọc cấu hình trong FILE, không tìm tệp .totrinh.conf",
        english: "read the configuration in FILE alone; look for no .totrinh.conf")),
    OptionSpecification(
      name: .jobs, value: "N", commands: [.check, .inbox],
      meaning: Message(
        vietnamese: "số luồng xử lý (mặc định bằng số bộ xử lý)",
        english: "how many threads work (as many as processors by default)")),
    OptionSpecification(
      name: .noConfig, commands: [.check, .inbox, .register, .model, .law, .config, .slip, .annotate, .lsp, .cgi],
      meaning: Message(vietnamese: "không đọc tệp cấu hình", english: "read no configuration")),
    OptionSpecification(
      name: .noCache, commands: [.check, .model],
      meaning: Message(vietnamese: "không dùng bộ nhớ đệm", english: "use no cache")),
    OptionSpecification(
      name: .maxUpload, value: "MB", commands: [.cgi],
      meaning: Message(
        vietnamese: "tệp lớn nhất được nhận qua mạng, tính bằng MB (mặc định 20)",
        english: "the largest file that is taken from the web, in MB (20 by default)")),
    OptionSpecification(
      name: .stdio, commands: [.lsp],
      meaning: Message(
        vietnamese: "dùng đầu vào và đầu ra chuẩn; luôn như vậy, nhận vì nhiều trình soạn thảo truyền thêm",
        english: "use standard input and output; always so, taken because many editors add it")),
    OptionSpecification(
      name: .help, commands: Set(Command.allCases),
      meaning: Message(vietnamese: "in hướng dẫn này", english: "print this help")),
    OptionSpecification(
      name: .version, commands: Set(Command.allCases),
      meaning: Message(vietnamese: "in số phiên bản", english: "print the version")),
  ]

  /// The severities, weightiest first.
  private static let severities = Severity.allCases.reversed().map(\.rawValue)
}
