import DataImage
import DocumentModel
import VietnameseText

/// Reads a document as a submission; made once and used for any number of documents, from any thread.
public struct Recognizer: Sendable {
  /// The words and names to look for.
  let lexicon: Lexicon
  /// The reader of citations.
  let citations: CitationReader
  /// Who is responsible for which field.
  let fields: ResponsibilityRegister

  /// The reader that reads by weights; nil where no weights are given, and the grammar reads alone.
  let second: SecondReader?
  /// Who wins where the two readers differ.
  let policy: ReaderPolicy
  /// The registers of holidays and symbols.
  let registers: DossierRegisters
  /// The registers of law.
  let law: LawRegisters
  /// The words that the form is read by; nil where they are in an image and nobody was to ask for them.
  let form: FormLexicon?
  /// The image that they are in.
  let image: Image?

  /// Creates a recogniser from the data files of `Rules/lexicon`, `Rules/registers` and `Rules/weights`.
  ///
  /// - Parameter files: path below `Rules/` (such as `lexicon/agree.txt`) and bytes.
  /// - Throws: every fault of the files at once.
  public init(files: [(path: String, bytes: [UInt8])]) throws(RuleDataErrors) {
    var loader = LexiconLoader(files: files)
    (lexicon, citations, fields) = try loader.load()
    if let weights = files.first(where: { $0.path == "weights/second-reader.txt" }) {
      second = try SecondReader(weights: weights.bytes)
    } else {
      second = nil
    }
    let rules = files.first { $0.path == ReaderPolicy.path }
    policy = try rules.map { file throws(RuleDataErrors) in try ReaderPolicy(file.bytes) } ?? ReaderPolicy()
    registers = try DossierRegisters(files: files)
    law = try LawRegisters(files: files)
    form = FormLexicon(files: files)
    image = nil
  }

  /// Recognises the parts of a submission.
  ///
  /// - Parameter readsForm: whether the elements of form are wanted too, on which no other part rests.
  public func recognize(_ document: Document, readsForm: Bool = true) -> Submission {
    var reading = Reading(document: document, lexicon: lexicon, citations: citations, fields: fields)
    var submission = reading.submission()
    if let second { TwoReaders(reading: reading, second: second.read(reading), policy: policy).combine(&submission) }
    reading.doubtMendedWords(in: &submission)
    DossierReader(reading: reading, registers: registers).complete(&submission)
    LawReader(reading: reading, citations: citations, registers: law).complete(&submission)
    if readsForm, let form = form ?? imagedForm {
      FormReader(reading: reading, lexicon: form).complete(&submission)
    }
    return submission
  }
}

/// The faults of lexicon and register files.
public struct RuleDataErrors: Error, Sendable, Equatable {
  /// One fault: file below `Rules/`, line from 1, and what is wrong.
  public struct Fault: Sendable, Equatable {
    /// The file's path below `Rules/`.
    public var path: String
    /// The line, from 1.
    public var line: Int
    /// What is wrong, in English.
    public var message: String

    /// Creates a fault.
    public init(path: String, line: Int, message: String) {
      self.path = path
      self.line = line
      self.message = message
    }
  }

  /// All of them, by path and line.
  public var faults: [Fault]

  /// Creates the error.
  public init(faults: [Fault]) {
    self.faults = faults
  }
}
