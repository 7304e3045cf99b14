import Reporting
import TestSupport
import Testing

@testable import EditorService

/// The built program under an editor that types at random: after every edit it finds what `check` finds in the same text.
@Suite struct FakeEditorTests {
  /// What is typed.
  private static let pieces = [
    "", "", "a", " ", "\n", "\r\n", "\r\n\r\n", "😀", "👨‍👩‍👧", "ờ", "o\u{31B}\u{300}", "Đ", "ngày 5 tháng 2 năm 2024", "./.",
    "Căn cứ khoản 2 Điều 14 Nghị định số 64/2010/NĐ-CP;\r\n", "\n\nSở Tài chính đã thống nhất 👍 với đề xuất.\n\n",
    "<!-- totrinh: bỏ qua HP-3.2: đã hỏi qua điện thoại -->\n\n", "<!-- totrinh: bỏ qua -->", "| a | b |\n|---|---|\n",
    VietnameseForms.decomposed("\n\nSở Xây dựng sẽ gửi các cơ quan lấy ý kiến.\n\n"), "# ", "**", "> ", "1. ", "`",
    "\t",
  ]
  /// How many edits are made.
  private static let edits = 200

  /// A message with its header.
  private static func message(_ method: String, _ parameters: JSON, id: Int? = nil) -> [UInt8] {
    let value = id.map { JSON.request(.number($0), method, parameters) } ?? .notification(method, parameters)
    return MessageFrames.framed(value.utf8)
  }

  /// What the program told of each version of a document, and its exit status.
  private func run(_ input: [UInt8], in folder: String) throws -> (told: [Int: JSON], last: JSON?, status: Int32) {
    let run = try ProgramRun(["lsp", "--date", "2026-01-02"], input: input, in: folder)
    var frames = MessageFrames()
    frames.append(run.output)
    var told: [Int: JSON] = [:]
    var last: JSON?
    while let message = try frames.next() {
      let value = try JSONParser.value(of: message)
      guard value["method"]?.text == "textDocument/publishDiagnostics" else {
        #expect(value["error"] == nil, "\(value)")
        continue
      }
      last = value["params"]
      if let version = value["params"]?["version"]?.whole { told[version] = value["params"]?["diagnostics"] }
    }
    #expect(run.errors.isEmpty)
    return (told, last, run.status)
  }

  /// Where `check` finds what, as the protocol tells it: rule, weight and range.
  private static func expected(_ file: JSON, in text: Utf16Text) -> [String] {
    (file["findings"]?.items ?? []).map { finding in
      let place = finding["place"]
      let start = text.index(line: place?["line"]?.whole ?? 0, column: place?["column"]?.whole ?? 0)
      let end = text.index(line: place?["endLine"]?.whole ?? 0, column: place?["endColumn"]?.whole ?? 0)
      let weight = ["return": 1, "warning": 2, "advice": 3][finding["severity"]?.text ?? ""] ?? 0
      let range = String(decoding: text.range(start..<end).utf8, as: UTF8.self)
      return "\(finding["rule"]?.text ?? "") \(weight) \(range) \(finding["message"]?.text ?? "")"
    }
  }

  /// What the service told, in the same form.
  private static func found(_ diagnostics: JSON) -> [String] {
    diagnostics.items.map { diagnostic in
      let range = String(decoding: (diagnostic["range"] ?? .null).utf8, as: UTF8.self)
      // The way to mend stands on a line of its own.
      let message = diagnostic["message"]?.text?.split(separator: "\nCách sửa: ").first ?? ""
      return "\(diagnostic["code"]?.text ?? "") \(diagnostic["severity"]?.whole ?? 0) \(range) \(message)"
    }
  }

  @Test(arguments: [("md", UInt64(11)), ("txt", UInt64(12))])
  func typingFindsWhatCheckFinds(ending: String, seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var generator = SeededGenerator(seed: seed)
    let uri = "file://\(folder.path)/a.\(ending)"
    let name = JSON.object([("uri", .string(uri))])
    var text = Utf16Text(Repository.text("Tests/ScenarioTests/Texts/returned.\(ending)"))
    var texts = [text]
    var input = Self.message("initialize", .object([("capabilities", .object([]))]), id: 0)
    input += Self.message("initialized", .object([]))
    let item = JSON.object([("uri", .string(uri)), ("version", .number(0)), ("text", .string(text.text))])
    input += Self.message("textDocument/didOpen", .object([("textDocument", item)]))
    for version in 1...Self.edits {
      let changes = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        text.edit(inserting: Self.pieces, using: &generator)
      }
      // What was damaged too far is written anew, as a whole.
      let isSpent = version % 50 == 0
      if isSpent { text = texts[0] }
      let whole = isSpent ? [JSON.object([("text", .string(text.text))])] : changes
      texts.append(text)
      let versioned = JSON.object([("uri", .string(uri)), ("version", .number(version))])
      input += Self.message(
        "textDocument/didChange", .object([("textDocument", versioned), ("contentChanges", .array(whole))]))
      // A request waits until the findings of the text as it is are told.
      input += Self.message("textDocument/documentSymbol", .object([("textDocument", name)]), id: version)
    }
    for method in ["didSave", "didClose"] {
      input += Self.message("textDocument/" + method, .object([("textDocument", name)]))
    }
    input += Self.message("shutdown", .null, id: Self.edits + 1) + Self.message("exit", .null)
    let (told, last, status) = try run(input, in: folder.path)
    #expect(status == 0 && last?["diagnostics"]?.items.isEmpty == true)
    #expect(told.count == Self.edits + 1)

    for (version, text) in texts.enumerated() {
      try folder.write("v/\(1000 + version).\(ending)", Array(text.text.utf8))
    }
    let check = try ProgramRun(
      ["check", "v", "--format", "json", "--no-config", "--no-cache", "--date", "2026-01-02"], in: folder.path)
    var files: [String: JSON] = [:]
    for file in try JSONParser.value(of: check.output)["files"]?.items ?? [] { files[file["path"]?.text ?? ""] = file }
    var findings = 0
    for (version, text) in texts.enumerated() {
      // What is no submission any more is passed over there, and nothing is told of it here.
      let file = files["v/\(1000 + version).\(ending)"] ?? .object([])
      let expected = Self.expected(file, in: text)
      findings += expected.count
      #expect(Self.found(told[version] ?? .null) == expected, "version \(version)")
    }
    #expect(findings > Self.edits, "the edits left too little to be found")
  }

  @Test(arguments: [
    ("", Int32(1)), ("Content-Length: 10\r\n\r\n{}", 1), ("Content-Length: x\r\n\r\n", 1),
    ("GET / HTTP/1.1\r\n\r\n", 1),
    ("Content-Length: 1\r\n\r\n{", 1),
  ])
  func aStreamThatBreaksOffEndsQuietly(input: String, status: Int32) throws {
    let run = try ProgramRun(["lsp", "--stdio"], input: Array(input.utf8))
    #expect(run.status == status && run.errors.isEmpty)
    let isFault = input.contains("x\r\n") || input.hasPrefix("GET") || input.hasSuffix("{")
    #expect(run.text.contains("\"code\": -32700") == isFault)
  }
}
