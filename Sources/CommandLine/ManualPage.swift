import Checking

/// The manual page, made from the tables of commands and options, in the language of `man` (roff).
struct ManualPage {
  /// The language.
  private let language: Language

  /// Creates the page.
  init(_ language: Language) {
    self.language = language
  }

  /// The page.
  var text: String {
    var lines = [
      ".\\\" \(say("Do `totrinh help --format man` viết ra.", "Written by `totrinh help --format man`."))",
      ".TH TOTRINH 1 \"\" \"totrinh \(Program.version)\"",
    ]
    lines += section(say("TÊN", "NAME"), [say("totrinh \\- soát tờ trình", "totrinh \\- check government submissions")])
    lines += section(
      say("CÁCH DÙNG", "SYNOPSIS"),
      Command.allCases.flatMap { command in
        [".br", ".B totrinh \(command.rawValue)"] + (command.operands.isEmpty ? [] : [roff(command.operands)])
      }.dropFirst())
    lines += section(
      say("MÔ TẢ", "DESCRIPTION"),
      [
        roff(
          say(
            "Đọc tờ trình (Word, Markdown, văn bản thuần) gửi UBND thành phố Hải Phòng hoặc Chủ tịch UBND thành phố và "
              + "cho biết tờ trình được tiếp nhận hay bị trả lại, kèm từng chỗ cần sửa. Tệp gốc không bị sửa; chương "
              + "trình không kết nối mạng.",
            "Reads submissions (Tờ trình; Word, Markdown, plain text) to the People's Committee of Hải Phòng or its "
              + "Chairman and tells whether each can be received or is returned, with every place to mend. The files "
              + "are never changed, and nothing leaves the machine.")),
        ".PP",
        roff(
          say(
            "Không nêu lệnh thì lệnh là check. Dấu - là đầu vào chuẩn; sau -- không còn tùy chọn.",
            "Without a command it is check. A path - is standard input; after -- there are no options.")),
      ])
    lines += section(
      say("CÁC LỆNH", "COMMANDS"), Command.allCases.flatMap { item($0.usage, $0.summary) })
    lines += section(say("TÙY CHỌN", "OPTIONS"), OptionTable.all.flatMap(item))
    lines += section(say("MÃ THOÁT", "EXIT STATUS"), [roff(HelpText.statuses[language])])
    lines += section(say("BIẾN MÔI TRƯỜNG", "ENVIRONMENT"), Self.variables.flatMap { item($0.name, $0.meaning) })
    return lines.joined(separator: "\n") + "\n"
  }

  /// The variables that change what the program does.
  private static let variables: [(name: String, meaning: Message)] = [
    (
      "NO_COLOR",
      Message(
        vietnamese: "khác rỗng: không tô màu, trừ khi có --color", english: "no colours if not empty; --color wins")
    ),
    (
      "CLICOLOR_FORCE",
      Message(
        vietnamese: "khác rỗng và khác 0: luôn tô màu; NO_COLOR được xét trước",
        english: "colours even without a terminal, unless empty or 0; NO_COLOR wins")
    ),
    (
      "XDG_CACHE_HOME",
      Message(
        vietnamese: "thư mục chứa bộ nhớ đệm totrinh/; không có thì là ~/.cache",
        english: "the folder of the cache totrinh/; ~/.cache without it")
    ),
    (
      "GITHUB_STEP_SUMMARY",
      Message(
        vietnamese: "tệp được ghi thêm bản tóm tắt khi dùng --format github",
        english: "the file to which --format github adds a summary")
    ),
  ]

  /// A section with its title.
  private func section(_ title: String, _ lines: some Sequence<String>) -> [String] { [".SH \(title)"] + lines }

  /// An entry of a list.
  private func item(_ name: String, _ meaning: Message) -> [String] {
    [".TP", ".B \(roff(name))", roff(meaning[language])]
  }

  /// An option with the commands that take it and the values that it can have.
  private func item(_ option: OptionSpecification) -> [String] {
    var lines = item(option.typed, option.meaning)
    let takers = Command.allCases.filter { option.commands.contains($0) }
    var remarks: [String] = []
    if takers.count < Command.allCases.count {
      remarks.append(say("Lệnh: ", "Commands: ") + takers.map(\.rawValue).joined(separator: ", ") + ".")
    }
    if option.name == .format {
      remarks += takers.map { "\($0.rawValue): \($0.formats.joined(separator: ", "))." }
    }
    if option.repeats { remarks.append(say("Có thể lặp lại.", "May be repeated.")) }
    if !remarks.isEmpty { lines += [".br", roff(remarks.joined(separator: " "))] }
    return lines
  }

  /// Text that roff prints as it is: no dash of it is a hyphen, no line of it a request.
  private func roff(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }

  /// A sentence in the language of the page.
  private func say(_ vietnamese: String, _ english: String) -> String {
    language == .english ? english : vietnamese
  }
}
