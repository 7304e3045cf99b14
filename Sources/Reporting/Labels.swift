import Checking

/// The words for verdicts, severities, elements and statuses in both languages.
public enum Labels {
  /// The word for a severity.
  public static func severity(_ severity: Severity) -> Message {
    switch severity {
    case .returning: Message(vietnamese: "trả lại", english: "return")
    case .warning: Message(vietnamese: "lưu ý", english: "warning")
    case .advice: Message(vietnamese: "góp ý", english: "advice")
    }
  }

  /// The word for a verdict.
  public static func verdict(_ verdict: Verdict) -> Message {
    switch verdict {
    case .accept: Message(vietnamese: "TIẾP NHẬN", english: "ACCEPT")
    case .returning: Message(vietnamese: "TRẢ LẠI", english: "RETURN")
    case .unjudged: Message(vietnamese: "KHÔNG KIỂM ĐƯỢC", english: "NOT JUDGED")
    }
  }

  /// What one of the four demands is about.
  public static func element(_ name: ElementResult.Name) -> Message {
    switch name {
    case .authority:
      Message(vietnamese: "Căn cứ pháp lý về thẩm quyền", english: "Legal basis of the authority to decide")
    case .appraisal:
      Message(vietnamese: "Ý kiến thẩm định của Sở chủ quản", english: "Appraisal of the responsible department")
    case .consultation: Message(vietnamese: "Quá trình lấy ý kiến", english: "Process of asking for comments")
    case .recommendation: Message(vietnamese: "Kiến nghị, đề xuất", english: "Recommendation")
    }
  }

  /// What a status says of one of the four demands.
  public static func status(_ status: String, of name: ElementResult.Name) -> Message {
    table[name]?[status] ?? Message(vietnamese: status, english: status)
  }

  /// The statuses in words.
  private static let table: [ElementResult.Name: [String: Message]] = [
    .authority: [
      "specific": Message(vietnamese: "nêu điều khoản cụ thể", english: "a named article or power"),
      "organic": Message(vietnamese: "nêu văn bản giao thẩm quyền, không nêu điều", english: "an instrument of powers"),
      "general": Message(vietnamese: "chỉ nêu văn bản chung", english: "only instruments on the matter"),
      "practice": Message(
        vietnamese: "chưa có quy định, nêu hướng dẫn hoặc kinh nghiệm",
        english: "no provision, guidance or experience instead"),
      "missing": Message(vietnamese: "không có", english: "missing"),
    ],
    .appraisal: [
      "agreed": Message(vietnamese: "Sở chủ quản đồng ý", english: "the department agrees"),
      "own-field": Message(vietnamese: "cơ quan trình là Sở chủ quản", english: "the submitter is responsible itself"),
      "unclear": Message(vietnamese: "có ý kiến nhưng không rõ quan điểm", english: "an opinion without a standpoint"),
      "contrary": Message(vietnamese: "Sở chủ quản không đồng ý", english: "the department disagrees"),
      "missing": Message(vietnamese: "không có", english: "missing"),
    ],
    .consultation: [
      "detailed": Message(vietnamese: "nêu cụ thể", english: "told in detail"),
      "mentioned": Message(vietnamese: "chỉ nêu chung", english: "only mentioned"),
      "planned": Message(vietnamese: "mới dự kiến", english: "only planned"),
      "missing": Message(vietnamese: "không có", english: "missing"),
    ],
    .recommendation: [
      "specific": Message(vietnamese: "nêu rõ việc cần quyết định", english: "asks for a named decision"),
      "vague": Message(vietnamese: "chung chung", english: "vague"),
      "missing": Message(vietnamese: "không có", english: "missing"),
    ],
  ]
}
