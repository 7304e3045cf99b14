import Checking

/// A result as bytes that can be kept and read back, complete but for the text of its document.
public enum StoredResult {
  /// The bytes of a result; messages are kept in one language.
  public static func bytes(of result: FileResult, _ language: Language) -> [UInt8] {
    ResultJSON.file(result, ReportContext(version: "", rules: "", language: language)).utf8
  }

  /// The result that the bytes hold; nil where they hold none.
  public static func result(from bytes: [UInt8]) -> FileResult? {
    guard let value = try? JSONParser.value(of: bytes), var result = EarlierResults.result(value) else { return nil }
    if case .unjudged(let why) = result.verdict, why.code == Unjudged.notASubmissionCode {
      result.verdict = .unjudged(.notASubmission)
    }
    return result
  }
}
