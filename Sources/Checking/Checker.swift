import DataImage
import DocumentModel
import DocumentReading
import Recognition

/// Judges files; made once for a run and used from any thread.
public struct Checker: Sendable {
  /// What a user may choose.
  public struct Settings: Sendable, Hashable {
    /// Whose rules are active.
    public var phase: Phase
    /// Which view of tracked changes is judged.
    public var revisions: RevisionView
    /// The day on which an undated document is judged.
    public var today: CivilDate
    /// The language of messages.
    public var language: Language
    /// Whether results keep the text of their document, for a report that shows it.
    public var keepsText: Bool
    /// Whether results keep what the submission says in its own words.
    public var keepsDigest = false
    /// Whether results keep what a dossier wants to know of its papers.
    public var keepsPapers = false
    /// The rules that are switched off or weigh something else.
    public var severities: [String: SeverityChange]

    /// Creates settings.
    public init(
      phase: Phase = .drafter, revisions: RevisionView = .accepted, today: CivilDate,
      language: Language = .vietnamese, keepsText: Bool = false, severities: [String: SeverityChange] = [:]
    ) {
      self.phase = phase
      self.revisions = revisions
      self.today = today
      self.language = language
      self.keepsText = keepsText
      self.severities = severities
    }
  }

  /// The rules in use.
  public let rules: RuleSet
  /// Turns bytes into a document; the name tells the format where the bytes do not.
  private let read: @Sendable ([UInt8], String) throws(ReadingError) -> Document
  /// Recognises the parts of a submission; the flag tells whether its elements of form are wanted too.
  private let recognize: @Sendable (Document, Bool) -> Submission
  /// Finds what can be mended without judgement.
  private let fixer: Deferred<Fixer?>
  /// What the user chose.
  private var settings: Settings

  /// The rules that are not switched off.
  public var activeRules: [RuleDescription] { rules.rules.filter { settings.severities[$0.id] != .off } }

  /// Creates a checker from its parts.
  public init(
    rules: RuleSet, settings: Settings, fixer: Fixer? = nil,
    read: @escaping @Sendable ([UInt8], String) throws(ReadingError) -> Document,
    recognize: @escaping @Sendable (Document) -> Submission
  ) {
    self.rules = rules
    self.settings = settings
    self.fixer = Deferred(fixer)
    self.read = read
    self.recognize = { document, _ in recognize(document) }
  }

  /// Creates the checker of the program from the files of rules and data.
  ///
  /// - Throws: the faults of all these files at once.
  public init(sources: RuleSources, settings: Settings) throws(RuleFaults) {
    if let (image, packs) = sources.image, let made = try? Checker(image, packs: packs, sources, settings) {
      self = made
      return
    }
    var faults: [RuleFault] = []
    var rules: RuleSet?
    var recognizer: Recognizer?
    var fixer: Fixer?
    do { rules = try RuleSet(packs: sources.packs) } catch { faults += error.faults }
    do { recognizer = try Self.recognizer(sources) } catch { faults += error.faults }
    do { fixer = try Fixer(sources.data) } catch { faults += error.faults }
    guard let rules, let recognizer, let fixer else { throw RuleFaults(faults) }
    self.init(rules: rules, settings: settings, fixer: Deferred(fixer), recognizer)
  }

  /// Creates a checker from the image that stands for files.
  private init(_ image: RuleImage, packs: [Int], _ sources: RuleSources, _ settings: Settings) throws(ImageFault) {
    let rules = try RuleSet(image, packs: packs)
    self.init(
      rules: rules, settings: settings, fixer: Deferred { try? Fixer(sources.data) },
      try Recognizer(image.image, readsForm: rules.looksAtForm))
  }

  /// Creates a checker from what was made of files.
  private init(rules: RuleSet, settings: Settings, fixer: Deferred<Fixer?>, _ recognizer: Recognizer) {
    let reader = DocumentReader(revisions: settings.revisions)
    self.rules = rules
    self.settings = settings
    self.fixer = fixer
    read = { bytes, name throws(ReadingError) in try reader.read(bytes, name: name) }
    recognize = { document, readsForm in recognizer.recognize(document, readsForm: readsForm) }
  }

  /// The same rules and data under other settings that do not touch how files are read, at no cost.
  public func with(_ settings: Settings) -> Checker {
    var other = self
    other.settings = settings
    return other
  }

  /// A judge for one thread, which keeps the compiled rules.
  ///
  /// - Parameter readsSideFiles: whether a path may be looked beside; not where it is only a name that somebody sent.
  public func makeJudge(readsSideFiles: Bool = true) -> BatchRunner.Judge {
    let evaluator = try? RuleEvaluator(rules, settings: settings)
    return { bytes, path in judge(bytes, path: path, evaluator: evaluator, readsSideFiles: readsSideFiles) }
  }

  /// What was read and recognised in a file, as values.
  public func recognized(_ bytes: [UInt8], name: String) throws(ReadingError) -> (Document, Submission) {
    let document = try read(bytes, name)
    return (document, recognize(document, false))
  }

  /// What was read and recognised in a file, as the tree that rules look at.
  public func model(of bytes: [UInt8], name: String) throws(ReadingError) -> (document: Document, tree: ModelTree) {
    let document = try read(bytes, name)
    guard let tree = SubmissionXML.tree(of: document, recognize(document, true), today: settings.today) else {
      throw Self.outOfMemory
    }
    return (document, tree)
  }

  /// The text of a file in which lines and columns count.
  public func text(of bytes: [UInt8], name: String) throws(ReadingError) -> SourceText {
    try read(bytes, name).source
  }

  /// What can be mended in a file without judgement, and the document that the places of these fixes lie in.
  ///
  /// `edit(for:)` of the document gives what a fix changes in the text of a file that is no Word file.
  ///
  /// - Parameter isReturned: whether the file is returned, as its result says.
  public func fixes(
    of bytes: [UInt8], name: String, isReturned: Bool
  ) throws(ReadingError) -> (document: Document, fixes: [Fix]) {
    let document = try read(bytes, name)
    return (document, fixes(in: document, recognize(document, false), isReturned: isReturned))
  }

  /// What can be mended in a document that was read and recognised before.
  public func fixes(in document: Document, _ submission: Submission, isReturned: Bool) -> [Fix] {
    let fixes = fixer.value?.fixes(in: document, submission, isReturned: isReturned) ?? []
    return document.format == .docx ? fixes : fixes.filter { document.edit(for: $0) != nil }
  }

  /// The recogniser made of the data files.
  static func recognizer(_ sources: RuleSources) throws(RuleFaults) -> Recognizer {
    do {
      return try Recognizer(files: sources.data.map { ($0.path, $0.bytes) })
    } catch {
      let shown = Dictionary(sources.data.map { ($0.path, $0.shownPath) }, uniquingKeysWith: { first, _ in first })
      throw RuleFaults(
        error.faults.map { RuleFault(path: shown[$0.path] ?? $0.path, line: $0.line, message: $0.message) })
    }
  }

  /// Judges one file.
  private func judge(
    _ bytes: [UInt8], path: String, evaluator: RuleEvaluator?, readsSideFiles: Bool
  ) -> FileResult {
    let sha256 = SHA256.hex(bytes)
    do throws(ReadingError) {
      var document = try read(bytes, path)
      let suppressing = suppressing(document, path: path, readsSideFile: readsSideFiles)
      if suppressing.areFollowed { document.forgetRemarksAmongComments() }
      let submission = recognize(document, rules.looksAtForm)
      let format = document.format.rawValue
      let papers = settings.keepsPapers ? PaperFacts(document, submission) : nil
      guard submission.isSubmission else {
        var result = FileResult(path: path, sha256: sha256, format: format, verdict: .unjudged(.notASubmission))
        result.papers = papers
        return result
      }
      let tree = SubmissionXML.tree(
        of: document, submission, today: settings.today, showsPlaces: rules.looksAtPlaces)
      guard let evaluator, let tree else { throw Self.outOfMemory }
      let judgement = Judgement(document: document, submission: submission, paths: tree.paths)
      var result = judgement.result(
        path: path, sha256: sha256, hits: try evaluator.hits(on: tree), suppressing: suppressing)
      if settings.keepsText { result.text = document.source }
      if settings.keepsDigest { result.digest = SubmissionDigest(submission, of: document, paths: tree.paths) }
      result.papers = papers
      return result
    } catch {
      return FileResult(path: path, sha256: sha256, verdict: .unjudged(Unjudged(error)))
    }
  }

  /// What the drafter wishes to be passed over, in the document and beside it.
  private func suppressing(_ document: Document, path: String, readsSideFile: Bool) -> Suppressing {
    let name = path + Self.sideFileEnding
    let hasSideFile = readsSideFile && Self.hasSideFile(path)
    let rules = rules
    var suppressions = SuppressionReader.read(
      document.remarks.map { ($0.paragraph, $0.text) }, sideFile: hasSideFile ? try? FileInput.read(name) : nil
    ) { SuppressionRules.fault(of: $0, among: rules) }
    if hasSideFile { suppressions.sideFile = name }
    return Suppressing(
      suppressions: suppressions, areFollowed: settings.phase == .drafter,
      activeRules: suppressions.items.isEmpty ? [] : Set(activeRules.map(\.id)), language: settings.language,
      severities: settings.severities)
  }

  /// Whether a file with suppressions lies beside a document.
  public static func hasSideFile(_ path: String) -> Bool {
    path != "-" && FileInput.kind(of: path + sideFileEnding) == .file
  }

  /// The ending of the file beside a document that holds suppressions for what cannot be edited.
  public static let sideFileEnding = ".totrinh-ignore"

  /// The error of a document whose tree has no room.
  private static let outOfMemory = ReadingError(
    .tooLarge, vietnamese: "Văn bản quá lớn so với bộ nhớ còn lại.",
    english: "The document is too large for the memory that is left.")
}

extension RuleEvaluator {
  /// What the rules have to say, where an expression that outgrows its limits makes the document too large to judge.
  fileprivate func hits(on tree: ModelTree) throws(ReadingError) -> [Hit] {
    do {
      return try evaluate(tree)
    } catch {
      let fault = error.faults.first?.description ?? ""
      throw ReadingError(
        .tooLarge, vietnamese: "Một quy tắc không tính được trên văn bản này: \(fault)",
        english: "A rule could not be evaluated on this document: \(fault)")
    }
  }
}

extension Document {
  /// Takes the remarks to this program out of the count of comments that a Word file still carries.
  fileprivate mutating func forgetRemarksAmongComments() {
    guard format == .docx, !remarks.isEmpty else { return }
    notices = notices.compactMap { notice in
      guard case .comments(let count) = notice else { return notice }
      return count > remarks.count ? .comments(count: count - remarks.count) : nil
    }
  }
}
