import Checking
import Reporting

/// The commands; raw values are their names.
enum Command: String, CaseIterable, Sendable {
  /// Lints submissions.
  case check
  /// The gatekeeper's round through an inbox.
  case inbox
  /// Looks into the register, writes later events into it.
  case register
  /// Writes a copy of a Word file with the findings as comments.
  case annotate
  /// Prints the recognised submission.
  case model
  /// Reports results of earlier runs.
  case report
  /// Lists, checks, tests and locates rules.
  case rules
  /// Explains a rule.
  case explain
  /// Writes the slip that goes back to the sender, or a sheet of the office.
  case slip
  /// Writes a submission to be filled in.
  case new
  /// Serves an editor.
  case lsp
  /// Answers a web server.
  case cgi
  /// Shows a row of the law register, or checks a register of one's own.
  case law
  /// Prints what completes words in a shell.
  case completions
  /// Writes a commented configuration.
  case `init`
  /// Tells which settings apply to a file.
  case config
  /// Tells how to use a command.
  case help

  /// The words after the name in the usage line.
  var operands: String {
    switch self {
    case .check: "[PATH…]"
    case .inbox: "DIR"
    case .register: "verify|event|list|report [ENTRY] [KIND]"
    case .annotate: "FILE -o OUT"
    case .model: "FILE"
    case .report: "JSONL…"
    case .rules: "list|check|test|where [DIR…]"
    case .explain: "RULE"
    case .slip: "FILE"
    case .new: "[FILE]"
    case .law: "NUMBER|check [FILE]"
    case .completions: CompletionShell.allCases.map(\.rawValue).joined(separator: "|")
    case .`init`: "[DIR]"
    case .config: "FILE"
    case .lsp, .cgi: ""
    case .help: "[COMMAND]"
    }
  }

  /// Its name with the words after it.
  var usage: String { operands.isEmpty ? rawValue : "\(rawValue) \(operands)" }

  /// What it does, in one line.
  var summary: Message {
    switch self {
    case .check:
      Message(vietnamese: "kiểm các tờ trình (lệnh mặc định)", english: "check submissions (the default command)")
    case .inbox:
      Message(
        vietnamese: "kiểm hồ sơ mới trong thư mục tiếp nhận, phân loại, vào sổ và lập phiếu trả lại",
        english: "check what is new in an inbox, sort it, register it and write return slips")
    case .register:
      Message(
        vietnamese: "kiểm tra sổ theo dõi, ghi sự việc, liệt kê hồ sơ, lập báo cáo",
        english: "verify the register, add events, list dossiers, report")
    case .annotate:
      Message(
        vietnamese: "ghi một bản sao của tệp Word, trong đó mỗi phát hiện là một ghi chú (comment) ngay tại chỗ",
        english: "write a copy of a Word file with each finding as a comment on its words")
    case .model:
      Message(vietnamese: "in những gì đọc được từ tờ trình", english: "print what was recognised in a submission")
    case .report:
      Message(
        vietnamese: "gộp kết quả của các lần kiểm trước (--format jsonl) thành một báo cáo",
        english: "put results of earlier runs (--format jsonl) into one report")
    case .rules:
      Message(
        vietnamese: "liệt kê, soát lỗi, chạy thử các quy tắc và cho biết chúng ở đâu",
        english: "list, check and test the rules, and tell where they come from")
    case .explain:
      Message(vietnamese: "giải thích một quy tắc, kèm ví dụ", english: "explain a rule, with examples")
    case .slip:
      Message(
        vietnamese: "lập phiếu trả lại hoặc phiếu tiếp nhận hồ sơ, phiếu trình (.docx, .html, .md)",
        english: "write the return slip or the receipt of a submission, or a review sheet (.docx, .html, .md)")
    case .new:
      Message(
        vietnamese: "tạo tờ trình mẫu để điền, đúng thể thức (.docx, .md, .txt)",
        english: "write a submission to be filled in (.docx, .md, .txt)")
    case .lsp:
      Message(
        vietnamese: "phục vụ trình soạn thảo (Language Server Protocol) qua đầu vào và đầu ra chuẩn",
        english: "serve an editor (Language Server Protocol) over standard input and output")
    case .cgi:
      Message(
        vietnamese: "trả lời một yêu cầu của máy chủ web (CGI/1.1): trang thả tệp, báo cáo, JSON",
        english: "answer one request of a web server (CGI/1.1): the form, the report, JSON")
    case .law:
      Message(
        vietnamese: "tra một văn bản trong danh mục pháp luật; law check soát danh mục riêng của cơ quan",
        english: "look a document up in the law register; law check checks a register of one's own")
    case .completions:
      Message(
        vietnamese: "in tập lệnh để shell tự điền lệnh, tùy chọn và mã quy tắc",
        english: "print a script by which a shell completes commands, options and rules")
    case .`init`:
      Message(
        vietnamese: "ghi một tệp cấu hình mẫu có chú giải vào thư mục", english: "write a commented configuration")
    case .config:
      Message(
        vietnamese: "cho biết cấu hình nào áp dụng cho một tệp, lấy từ đâu",
        english: "tell which settings apply to a file, and from where")
    case .help:
      Message(vietnamese: "cách dùng một lệnh", english: "how to use a command")
    }
  }

  /// The formats that its option `--format` takes, the default first; empty where it has none.
  var formats: [String] {
    switch self {
    case .check, .report, .inbox: ReportFormat.allCases.map(\.rawValue)
    case .model: ["xml", "text", "json"]
    case .register: RegisterPlan.Format.allCases.map(\.rawValue)
    case .rules, .config, .law: ["text", "json"]
    case .help: ["text", "man"]
    case .new: NewPlan.formats.map(\.rawValue)
    case .annotate, .explain, .slip, .lsp, .cgi, .`init`, .completions: []
    }
  }
}
