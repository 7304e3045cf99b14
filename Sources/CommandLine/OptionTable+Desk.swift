import Checking

/// The options of the desk that receives dossiers.
extension OptionTable {
  /// They stand in help behind those that choose files and rules.
  static let desk: [OptionSpecification] = routes + register + listing

  /// Where dossiers go.
  private static let routes: [OptionSpecification] = [
    OptionSpecification(
      name: .accepted, value: "DIR", commands: [.inbox],
      meaning: Message(
        vietnamese: "đưa hồ sơ được tiếp nhận vào thư mục DIR", english: "bring accepted dossiers to the folder DIR")),
    OptionSpecification(
      name: .returned, value: "DIR", commands: [.inbox],
      meaning: Message(
        vietnamese: "đưa hồ sơ bị trả lại, kèm phiếu trả lại, vào thư mục DIR",
        english: "bring returned dossiers, with their slips, to the folder DIR")),
    OptionSpecification(
      name: .unjudged, value: "DIR", commands: [.inbox],
      meaning: Message(
        vietnamese: "đưa tệp không kiểm được vào thư mục DIR", english: "bring what cannot be judged to the folder DIR")
    ),
    OptionSpecification(
      name: .review, value: "DIR", commands: [.inbox],
      meaning: Message(
        vietnamese: "đưa hồ sơ cần người xem trước vào thư mục DIR",
        english: "bring what a person should look at first to the folder DIR")),
    OptionSpecification(
      name: .move, commands: [.inbox],
      meaning: Message(
        vietnamese: "chuyển hẳn tệp đi thay vì sao chép", english: "move the files instead of copying them")),
    OptionSpecification(
      name: .slip, value: "FORMAT", choices: SlipFormat.allCases.map(\.rawValue), commands: [.inbox],
      meaning: Message(
        vietnamese: "định dạng phiếu trả lại: docx (mặc định), html, md, none",
        english: "the format of return slips: docx (the default), html, md, none")),
    OptionSpecification(
      name: .sheet, value: "KIND", choices: SheetChoice.allCases.map(\.rawValue), repeats: true, commands: [.inbox],
      meaning: Message(
        vietnamese: "lập thêm cho hồ sơ được tiếp nhận: receipt (phiếu tiếp nhận), review (phiếu trình)",
        english: "also make for accepted dossiers: receipt, review (the office's review sheet)")),
    OptionSpecification(
      name: .annotate, commands: [.inbox],
      meaning: Message(
        vietnamese: "kèm phiếu trả lại một bản sao Word có ghi chú tại chỗ",
        english: "put a Word copy with the findings as comments beside the return slip")),
    OptionSpecification(
      name: .watch, commands: [.inbox],
      meaning: Message(
        vietnamese: "tiếp tục xử lý khi có tệp mới đến, cho đến khi bị dừng (Ctrl-C)",
        english: "go on as files arrive, until stopped (Ctrl-C)")),
    OptionSpecification(
      name: .dryRun, commands: [.inbox],
      meaning: Message(vietnamese: "chỉ cho biết sẽ làm gì", english: "only tell what would be done")),
  ]

  /// The register.
  private static let register: [OptionSpecification] = [
    OptionSpecification(
      name: .register, value: "FILE", commands: [.inbox, .register],
      meaning: Message(
        vietnamese: "sổ theo dõi (mặc định so-theo-doi.jsonl, cạnh thư mục tiếp nhận)",
        english: "the register (so-theo-doi.jsonl beside the inbox by default)")),
    OptionSpecification(
      name: .head, value: "HASH", commands: [.register],
      meaning: Message(
        vietnamese: "verify: mã kiểm đã in trên phiếu hay báo cáo phải có trong sổ",
        english: "verify: the hash printed on a slip or report has to be in the register")),
    OptionSpecification(
      name: .by, value: "WHO", commands: [.inbox, .register],
      meaning: Message(
        vietnamese: "người thực hiện; với report là cách gộp: sender, rule, week, stage",
        english: "who does it; for report how to group: sender, rule, week, stage")),
    OptionSpecification(
      name: .unit, value: "NAME", commands: [.register],
      meaning: Message(
        vietnamese: "event assigned: đơn vị hoặc người được giao", english: "event assigned: who it is given to")),
    OptionSpecification(
      name: .document, value: "NUMBER", commands: [.register],
      meaning: Message(
        vietnamese: "event: số văn bản kèm theo sự việc", english: "event: the document that goes with it")),
    OptionSpecification(
      name: .reason, value: "TEXT", commands: [.register],
      meaning: Message(vietnamese: "event: lý do", english: "event: why")),
  ]

  /// What is listed and reported.
  private static let listing: [OptionSpecification] = [
    OptionSpecification(
      name: .open, commands: [.register],
      meaning: Message(vietnamese: "list: chỉ hồ sơ chưa xong", english: "list: only what is not finished")),
    OptionSpecification(
      name: .overdue, commands: [.register],
      meaning: Message(vietnamese: "list: chỉ hồ sơ quá hạn", english: "list: only what is overdue")),
    OptionSpecification(
      name: .from, value: "YYYY-MM-DD", commands: [.register],
      meaning: Message(vietnamese: "report: từ ngày", english: "report: from this day on")),
    OptionSpecification(
      name: .to, value: "YYYY-MM-DD", commands: [.register],
      meaning: Message(vietnamese: "report: đến hết ngày", english: "report: up to this day")),
  ]
}
