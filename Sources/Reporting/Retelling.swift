import Checking
import Recognition

/// Tells a recognised submission back in sentences, as a reader would tell its drafter what came across.
public struct Retelling {
  /// The longest words of a document that a sentence quotes, in characters.
  private static let longestQuote = 240
  /// The most names of a list.
  private static let mostNames = 6

  /// What was found.
  private let result: FileResult
  /// What the submission says in its own words.
  private let digest: SubmissionDigest
  /// The language of the sentences.
  private let language: Language

  /// Prepares a telling; nil where the file was not judged or its words were not kept.
  public init?(_ result: FileResult, _ language: Language) {
    guard let digest = result.digest else { return nil }
    self.result = result
    self.digest = digest
    self.language = language
  }

  /// The sentences, in the order of the submission's own demands.
  public var sentences: [String] {
    ([asked, authority, appraisal, consultation, opinions, attached, tasks] + lacks + [doubts]).compactMap { $0 }
  }

  /// Who may be asked to decide, in words; nil where nobody is.
  public static func body(_ kind: String?) -> Message? {
    switch kind {
    case "ubnd": Message(vietnamese: "UBND thành phố", english: "the city's People's Committee")
    case "chu-tich":
      Message(vietnamese: "Chủ tịch UBND thành phố", english: "the Chairman of the city's People's Committee")
    case "other": Message(vietnamese: "cơ quan khác", english: "another body")
    default: nil
    }
  }

  /// Where a body stands, in words.
  public static func standpoint(_ standpoint: Standpoint) -> Message {
    switch standpoint {
    case .agrees: Message(vietnamese: "thống nhất", english: "agrees")
    case .remarks: Message(vietnamese: "thống nhất, có ý kiến thêm", english: "agrees with remarks")
    case .none: Message(vietnamese: "không rõ quan điểm", english: "takes no standpoint")
    case .disagrees: Message(vietnamese: "không thống nhất", english: "disagrees")
    }
  }

  /// A sentence in the language of the telling.
  private func say(_ vietnamese: String, _ english: String) -> String { language == .english ? english : vietnamese }

  /// One of the four demands.
  private func element(_ name: ElementResult.Name) -> ElementResult? { result.elements.first { $0.name == name } }

  /// The sentences an element rests on, behind a colon; empty where there are none.
  private func proof(_ element: ElementResult, most: Int = 1) -> String {
    guard !element.evidence.isEmpty else { return "" }
    return ": " + element.proofs(most: most).map { quoted(Self.withoutEnd($0.text)) }.joined(separator: "; ")
  }

  /// A sentence without the marks at its end, since the sentence around it has its own.
  private static func withoutEnd(_ text: String) -> String {
    guard let last = text.lastIndex(where: { !".;:,/ ".contains($0) }) else { return text }
    return String(text[...last])
  }

  /// Words of the document between quotation marks.
  private func quoted(_ text: String) -> String { "“\(SafeText.line(text, longest: Self.longestQuote))”" }

  /// Names with commas between them, the first ones only.
  private func list(_ names: [String], others: String = "nơi") -> String {
    let shown = names.prefix(Self.mostNames).map { SafeText.line($0, longest: Self.longestQuote) }
    let rest = names.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? say(" và \(rest) \(others) khác", " and \(rest) more") : "")
  }

  /// Who asks whom to decide what.
  private var asked: String? {
    guard let element = element(.recommendation) else { return nil }
    let issuer =
      (digest.issuer ?? result.submission?.issuer).map { " (\(SafeText.line($0, longest: Self.longestQuote)))" } ?? ""
    let matter = matter
    let decider = Self.body(element.decides)?[language]
    switch element.status {
    case "specific":
      let whom = decider ?? say("cấp có thẩm quyền", "the competent authority")
      return say(
        "Anh/chị\(issuer) trình \(whom) quyết định\(matter)\(proof(element)).",
        "You\(issuer) ask \(whom) to decide\(matter)\(proof(element)).")
    case "vague":
      return say(
        "Anh/chị\(issuer) trình\(matter) nhưng chưa nói rõ đề nghị quyết định việc gì\(proof(element)).",
        "You\(issuer) submit\(matter) without saying what is to be decided\(proof(element)).")
    default:
      return say(
        "Anh/chị\(issuer) viết\(matter) nhưng không đề nghị UBND thành phố hay Chủ tịch quyết định việc gì.",
        "You\(issuer) write\(matter) and ask neither the People's Committee nor its Chairman for any decision.")
    }
  }

  /// What it is about, between brackets; empty where that is not told.
  private var matter: String {
    guard let subject = result.submission?.matter else { return "" }
    let words = SafeText.line(subject, longest: Self.longestQuote)
    // `Về tình trạng …` begins as `về việc …` does.
    let begins = words.lowercased().hasPrefix("về ") ? "v" + words.dropFirst() : "về việc " + words
    return say(" (\(begins))", " (“\(words)”)")
  }

  /// On which basis.
  private var authority: String? {
    guard let element = element(.authority) else { return nil }
    let bases = digest.bases.isEmpty ? "" : " " + list(digest.bases, others: "văn bản")
    switch element.status {
    case "specific":
      return say(
        "Căn cứ thẩm quyền:\(bases)\(proof(element)).", "The power to decide rests on\(bases)\(proof(element)).")
    case "organic":
      return say(
        "Căn cứ thẩm quyền là văn bản về tổ chức, phân cấp\(bases), không nêu điều, khoản\(proof(element)).",
        "The power to decide rests on an instrument of powers\(bases), without an article\(proof(element)).")
    case "practice":
      return say(
        "Anh/chị nói chưa có quy định cụ thể và dựa vào hướng dẫn hoặc kinh nghiệm nơi khác\(proof(element)).",
        "You say that no provision exists and rest on guidance or on what others did\(proof(element)).")
    case "general":
      return say(
        "Căn cứ nêu ra chưa nói ai có thẩm quyền quyết định\(proof(element)).",
        "The documents named do not say who may decide\(proof(element)).")
    default:
      return say(
        "Không thấy căn cứ pháp lý về thẩm quyền quyết định.", "No legal basis of the power to decide was found.")
    }
  }

  /// Who appraised.
  private var appraisal: String? {
    guard let element = element(.appraisal) else { return nil }
    switch element.status {
    case "agreed":
      return say(
        "Sở chủ quản đã thẩm định và đồng ý\(proof(element)).",
        "The responsible department appraised and agrees\(proof(element)).")
    case "own-field":
      return say(
        "Anh/chị là cơ quan chủ quản và tự nêu quan điểm\(proof(element)).",
        "You are the responsible department yourself and take a standpoint\(proof(element)).")
    case "unclear":
      return say(
        "Có ý kiến nhưng không rõ đồng ý hay không\(proof(element)).",
        "An opinion is told, not where it stands\(proof(element)).")
    case "contrary":
      return say(
        "Sở chủ quản chưa đồng ý\(proof(element)).", "The responsible department does not agree\(proof(element)).")
    default:
      return say(
        "Không thấy ý kiến thẩm định của Sở chủ quản.", "No appraisal of the responsible department was found.")
    }
  }

  /// How comments were asked for.
  private var consultation: String? {
    guard let element = element(.consultation) else { return nil }
    switch element.status {
    case "detailed":
      // Who was asked stands in one sentence, what they answered in the next ones.
      let told = proof(element, most: 3)
      return say("Đã lấy ý kiến\(told).", "Comments were asked for\(told).")
    case "mentioned":
      return say(
        "Có nói đã lấy ý kiến nhưng chưa nêu hỏi ai, khi nào, kết quả ra sao\(proof(element)).",
        "Comments are mentioned, not who was asked, when and with what result\(proof(element)).")
    case "planned":
      return say(
        "Việc lấy ý kiến mới là dự kiến\(proof(element)).", "Comments are still to be asked for\(proof(element)).")
    default: return say("Không thấy nói đã lấy ý kiến ai.", "Nothing tells that anybody was asked for comments.")
    }
  }

  /// Where each body stands.
  private var opinions: String? {
    guard !digest.voices.isEmpty else { return nil }
    let groups = Standpoint.allCases.compactMap { standpoint -> String? in
      let bodies = digest.voices.filter { $0.standpoint == standpoint }.map(\.body)
      guard !bodies.isEmpty else { return nil }
      let word = Self.standpoint(standpoint)[language]
      return say("\(list(bodies)) \(word)", "\(word): \(list(bodies))")
    }
    let count = digest.voices.count
    return say("Có ý kiến của \(count) nơi: ", count == 1 ? "One body is heard – " : "\(count) bodies are heard – ")
      + groups.joined(separator: "; ") + "."
  }

  /// What comes with it.
  private var attached: String? {
    var parts: [String] = []
    if !digest.papers.isEmpty {
      parts.append(say("Kèm theo: ", "Attached: ") + list(digest.papers, others: "tài liệu") + ".")
    }
    if digest.announcesDraft == false {
      parts.append(
        say(
          "Xin ban hành văn bản nhưng không nói có kèm dự thảo.",
          "A document is to be issued, but no draft of it is announced."))
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// What is laid on others.
  private var tasks: String? {
    guard !digest.tasks.isEmpty else { return nil }
    return say("Đề nghị giao việc: ", "To be laid on others: ")
      + digest.tasks.prefix(Self.mostNames).map { quoted(Self.withoutEnd($0)) }.joined(separator: "; ") + "."
  }

  /// What is missing, by the findings that return the file, and what could be better.
  private var lacks: [String] {
    let returning = result.findings.filter { $0.severity == .returning }.map { SafeText.line($0.message) }
    let rest = result.findings.count - returning.count
    let missing =
      returning.isEmpty
      ? say("Không thiếu nội dung nào phải có.", "Nothing that is demanded is missing.")
      : say("Còn thiếu: ", "Missing: ") + returning.joined(separator: " ")
    guard rest > 0 else { return [missing] }
    return [
      missing,
      say("Ngoài ra có \(rest) điểm nên sửa, nêu ở dưới.", "\(rest) more points are worth mending, see below."),
    ]
  }

  /// What a person should read again.
  private var doubts: String? {
    let doubtful = result.elements.filter { !$0.isSure }
    guard !doubtful.isEmpty else { return nil }
    let names = doubtful.map { Labels.element($0.name)[language] }
    return say("Nên đọc lại, vì chương trình chưa chắc: ", "To be read again, since the program is not sure: ")
      + names.joined(separator: "; ") + "."
  }
}

extension ElementResult {
  /// The fewest words of a sentence that is told behind the first one: rows of tables are read cell by cell.
  private static let fewestWords = 8

  /// The sentences that tell most of it: the one it rests on, and whole sentences that go on with it.
  public func proofs(most: Int) -> [Evidence] {
    let others = evidence.dropFirst().filter { $0.text.split(separator: " ").count >= Self.fewestWords }
    return Array((evidence.prefix(1) + others).prefix(most))
  }
}
