import Checking

/// What is to be mended and annotated.
extension Planner {
  /// How to annotate a Word file.
  func annotate(_ operands: ArraySlice<String>) throws(UsageError) -> AnnotatePlan {
    guard let path = operands.first, operands.count == 1, path != "-" else {
      throw UsageError(vietnamese: "annotate cần đúng một tệp Word", english: "annotate needs one Word file")
    }
    guard let output = options.value(.out), !output.isEmpty, output != "-" else {
      throw UsageError(
        vietnamese: "annotate cần -o OUT, tệp được ghi ra", english: "annotate needs -o OUT, the file to write")
    }
    if let same = FilePath.real(path), same == FilePath.real(output) {
      throw UsageError(
        vietnamese: "-o phải là một tệp khác: tệp gốc không bao giờ bị thay đổi",
        english: "-o has to be another file: the original is never changed")
    }
    return AnnotatePlan(
      path: path, output: output, fixes: options.has(.fix), typed: try typed(), settings: try settings(),
      isQuiet: options.has(.quiet))
  }

  /// What `check` does with what can be mended.
  func mending(_ paths: [String], _ phase: Checking.Phase) throws(UsageError) -> Mending {
    if options.has(.diff) {
      guard !options.has(.format), !options.has(.output) else {
        throw UsageError(
          vietnamese: "--diff chỉ in chỗ khác nhau, không dùng cùng --format và --output",
          english: "--diff prints differences only: it goes neither with --format nor with --output")
      }
      return .diff
    }
    guard options.has(.fix) else { return .none }
    if paths.contains("-") || options.has(.staged) {
      throw UsageError(
        vietnamese: "--fix chỉ sửa tệp, không dùng cùng đầu vào chuẩn hay --staged; có thể dùng --diff",
        english: "--fix mends files: it goes neither with standard input nor with --staged; --diff does")
    }
    if phase == .gatekeeper { throw .gatekeeperMendsNothing }
    return .fix
  }
}
