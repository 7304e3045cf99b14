import Checking
import Gatekeeping
import WordWriting

/// The options of commands that write papers.
extension OptionTable {
  /// Where a paper goes and what stands on it.
  static let papers: [OptionSpecification] = [
    OptionSpecification(
      name: .out, value: "FILE", commands: [.slip, .new, .annotate],
      meaning: Message(
        vietnamese: "tệp cần ghi; phần mở rộng của tên cho biết định dạng",
        english: "the file to write; the ending of its name tells the format")),
    OptionSpecification(
      name: .sheetKind, value: "SHEET", choices: Sheet.allCases.map(\.rawValue), commands: [.slip],
      meaning: Message(
        vietnamese:
          "loại phiếu: return (trả lại), receipt (tiếp nhận), review (phiếu trình); mặc định theo kết quả kiểm",
        english: "which sheet: return, receipt or review; by default the verdict tells")),
    OptionSpecification(
      name: .number, value: "NUMBER", commands: [.slip],
      meaning: Message(vietnamese: "số, ký hiệu của phiếu", english: "the number of the slip")),
    OptionSpecification(
      name: .received, value: "YYYY-MM-DD", commands: [.slip],
      meaning: Message(
        vietnamese: "ngày tiếp nhận hồ sơ (mặc định là ngày của phiếu)",
        english: "the day on which the dossier came (by default the day of the slip)")),
    OptionSpecification(
      name: .deadline, value: "YYYY-MM-DD", commands: [.slip],
      meaning: Message(
        vietnamese: "ngày muộn nhất để gửi lại hồ sơ bị trả",
        english: "the day by which a returned dossier is to come again")),
    OptionSpecification(
      name: .kind, value: "KIND", choices: SkeletonKind.allCases.map(\.rawValue), commands: [.new],
      meaning: Message(
        vietnamese:
          "loại tờ trình: appraised (có Sở chủ quản thẩm định, mặc định), own-field (cơ quan trình là Sở chủ quản), "
          + "practice và own-field-practice (pháp luật chưa có quy định)",
        english: "what kind: appraised (by the responsible department, the default), own-field (the submitter is that "
          + "department), practice and own-field-practice (no provision exists yet)")),
    OptionSpecification(
      name: .addressee, value: "BODY", choices: SkeletonAddressee.allCases.map(\.rawValue), commands: [.new],
      meaning: Message(
        vietnamese: "người quyết định: chu-tich (Chủ tịch UBND thành phố, mặc định) hay ubnd (UBND thành phố)",
        english: "who decides: chu-tich (the Chairman, the default) or ubnd (the People's Committee)")),
  ]
}
