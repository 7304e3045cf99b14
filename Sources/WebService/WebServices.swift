import Checking
import Reporting

/// A file made of one that was sent, to be saved by whoever sent it.
public struct WebCopy: Sendable, Equatable {
  /// The name it is saved under.
  public var name: String
  /// Its media type.
  public var type: String
  /// Its bytes.
  public var bytes: [UInt8]

  /// Creates a copy.
  public init(name: String, type: String, bytes: [UInt8]) {
    self.name = name
    self.type = type
    self.bytes = bytes
  }
}

/// What the web service takes from the program around it.
public struct WebServices {
  /// What came of a file.
  public struct Outcome {
    /// The result.
    public var result: FileResult
    /// What reports need to know.
    public var context: ReportContext

    /// Creates an outcome.
    public init(result: FileResult, context: ReportContext) {
      self.result = result
      self.context = context
    }
  }

  /// Makes a copy of a file, whose name is only a name and never a path; nil where none can be made.
  public typealias Copying = (_ bytes: [UInt8], _ name: String) -> WebCopy?

  /// That settings or rules are broken; whoever sent a file is not told more.
  public struct Refusal: Error, Sendable {
    /// Creates a refusal.
    public init() {}
  }

  /// The largest file that is taken, in bytes.
  public var limit: Int
  /// The language of pages.
  public var language: Language
  /// Checks a file, whose name is only a name and never a path.
  public var check: ([UInt8], String) throws(Refusal) -> Outcome
  /// Makes the copy with the findings in it; nil where it is not offered.
  public var annotatedCopy: Copying?
  /// Makes the return slip; nil where it is not offered.
  public var slip: Copying?

  /// Creates the services.
  public init(
    limit: Int, language: Language, check: @escaping ([UInt8], String) throws(Refusal) -> Outcome,
    annotatedCopy: Copying? = nil, slip: Copying? = nil
  ) {
    self.limit = limit
    self.language = language
    self.check = check
    self.annotatedCopy = annotatedCopy
    self.slip = slip
  }
}
