import Checking
import Reporting

/// The commands; raw values are their names.
enum Command: String, CaseIterable, Sendable {
  /// Lints submissions.
  case check
  /// Prints the recognised submission.
  case model
  /// Reports results of earlier runs.
  case report
  /// Lists, checks, tests and locates rules.
  case rules
  /// Explains a rule.
  case explain
  /// Serves an editor.
  case lsp
  /// Answers a web server.
  case cgi
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
    case .model: "FILE"
    case .report: "JSONL…"
    case .rules: "list|check|test|where [DIR…]"
    case .explain: "RULE"
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
    case .lsp:
      Message(
        vietnamese: "phục vụ trình soạn thảo (Language Server Protocol) qua đầu vào và đầu ra chuẩn",
        english: "serve an editor (Language Server Protocol) over standard input and output")
    case .cgi:
      Message(
        vietnamese: "trả lời một yêu cầu của máy chủ web (CGI/1.1): trang thả tệp, báo cáo, JSON",
        english: "answer one request of a web server (CGI/1.1): the form, the report, JSON")
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
    case .check, .report: ReportFormat.allCases.map(\.rawValue)
    case .model: ["xml", "text", "json"]
    case .rules, .config: ["text", "json"]
    case .help: ["text", "man"]
    case .explain, .lsp, .cgi, .`init`, .completions: []
    }
  }
}
