import Checking
import Gatekeeping
import Reporting
import WordWriting

/// What is typed of papers to write.
extension Planner {
  /// The formats in which a submission is told back.
  private static let tellingFormats: [ReportFormat] = [.text, .json, .jsonl]

  /// Whether submissions are told back, which not every format can do.
  func tellsBack(_ formats: [ReportFormat]) throws(UsageError) -> Bool {
    guard options.has(.explain) else { return false }
    guard formats.contains(where: Self.tellingFormats.contains) else {
      let names = Self.tellingFormats.map(\.rawValue).joined(separator: ", ")
      throw UsageError(
        vietnamese: "--explain chỉ dùng với các định dạng: \(names)",
        english: "--explain goes with the formats: \(names)")
    }
    return true
  }

  /// How to write a sheet.
  func slip(_ operands: ArraySlice<String>) throws(UsageError) -> SlipPlan {
    guard let path = operands.first, operands.count == 1 else {
      throw UsageError(vietnamese: "slip cần đúng một tệp", english: "slip needs one file")
    }
    guard let output = options.value(.out), !output.isEmpty else {
      throw UsageError(
        vietnamese: "slip cần -o FILE với tên có đuôi .docx, .html hoặc .md",
        english: "slip needs -o FILE with a name that ends in .docx, .html or .md")
    }
    let format = try format(ofFile: output, among: SlipPlan.formats)
    var settings = try settings()
    settings.keepsDigest = true
    var typed = try typed()
    // A slip is the gatekeeper's: what the drafter sent along does not count.
    typed.phase = .gatekeeper
    return SlipPlan(
      path: path, output: output, format: format, sheet: try choice(.sheetKind, Sheet.self),
      number: options.value(.number) ?? "", received: try day(.received), deadline: try day(.deadline), typed: typed,
      settings: settings)
  }

  /// How to write a skeleton.
  func skeleton(_ operands: ArraySlice<String>) throws(UsageError) -> NewPlan {
    let named = [options.value(.out)].compactMap { $0 } + operands
    guard named.count < 2 else {
      throw UsageError(vietnamese: "new chỉ ghi một tệp", english: "new writes one file")
    }
    let output = named.first
    var format = try choice(.format, among: NewPlan.formats)
    if let output {
      let told = try self.format(ofFile: output, among: NewPlan.formats)
      guard format == nil || format == told else {
        throw UsageError(
          vietnamese: "--format không khớp với đuôi của tệp “\(output)”",
          english: "--format disagrees with the ending of “\(output)”")
      }
      format = told
    }
    return NewPlan(
      kind: try choice(.kind, SkeletonKind.self) ?? .appraised,
      addressee: try choice(.addressee, SkeletonAddressee.self) ?? .chairman, output: output,
      format: format ?? NewPlan.formats[0])
  }

  /// The value of `--format` among the formats of papers.
  private func choice(_ name: OptionName, among formats: [PageFormat]) throws(UsageError) -> PageFormat? {
    guard let text = options.value(name) else { return nil }
    guard let format = PageFormat(rawValue: text), formats.contains(format) else {
      throw .badValue(text, of: name.flag, choices: formats.map(\.rawValue))
    }
    return format
  }

  /// The format that the name of a file tells.
  private func format(ofFile name: String, among formats: [PageFormat]) throws(UsageError) -> PageFormat {
    guard let format = PageFormat(fileName: name), formats.contains(format) else {
      let endings = formats.map { "." + $0.rawValue }.joined(separator: ", ")
      throw UsageError(
        vietnamese: "tên tệp cần ghi phải có một trong các đuôi \(endings), không phải “\(name)”",
        english: "the name of the file to write has to end in one of \(endings), not “\(name)”")
    }
    return format
  }
}
