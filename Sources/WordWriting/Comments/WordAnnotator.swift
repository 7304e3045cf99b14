import Checking
import DocumentModel
import DocumentReading
import XML

/// Puts findings into a copy of a Word file: each a comment on the words it is about, fixes as tracked changes.
///
/// The copy is the file but for what is put in: the body's text, looks and revisions stay, with runs cut where a comment
/// begins or ends; every other part keeps its bytes, save the comments, the list of content types and the relationships
/// of the main part, in which only what is needed is added.
public struct WordAnnotator: Sendable {
  /// A copy.
  public struct Copy: Sendable, Equatable {
    /// The file.
    public var bytes: [UInt8]
    /// How many comments were put in.
    public var comments = 0
    /// How many fixes were put in.
    public var fixes = 0
    /// How many fixes could not be: their words stand in a field, a text box, or a change of somebody else.
    public var fixesLeft = 0
    /// Whether the original is signed, which the copy is not.
    public var isSigned = false
  }

  /// The view of tracked changes in which the findings were made.
  private let revisions: RevisionView
  /// The language of the comments.
  private let language: Language

  /// Creates an annotator.
  public init(revisions: RevisionView = .accepted, language: Language = .vietnamese) {
    self.revisions = revisions
    self.language = language
  }

  /// A file without the comments of earlier runs, which has to be judged in its stead.
  ///
  /// A comment that somebody answered stays.
  public func withoutOwnComments(_ bytes: [UInt8]) throws(AnnotationError) -> [UInt8] {
    var own = OwnComments(try WordPackageCopy(bytes), try trace(bytes))
    return try own.remove() ? own.package.finish() : bytes
  }

  /// A copy with findings and fixes.
  ///
  /// - Parameters:
  ///   - bytes: the file, as `withoutOwnComments` gives it.
  ///   - findings: what was found in these very bytes.
  ///   - fixes: what is to be mended in them.
  public func annotate(_ bytes: [UInt8], findings: [Finding], fixes: [Fix] = []) throws(AnnotationError) -> Copy {
    let document: Document
    do {
      document = try DocumentReader(revisions: revisions).read(bytes, name: "")
    } catch {
      throw AnnotationError(error)
    }
    var copy = Copy(bytes: bytes)
    copy.isSigned = document.notices.contains { if case .signature = $0 { true } else { false } }
    guard !findings.isEmpty || !fixes.isEmpty else { return copy }

    let trace = try trace(bytes)
    var package = try WordPackageCopy(bytes)
    guard let text = try package.text(of: trace.mainPart) else { throw .part(trace.mainPart) }
    let table = try XMLElementTable(wordPart: text.utf8, named: trace.mainPart)
    let anchors = Anchors(document: document, trace: trace, points: TextPoints(table: table))
    var edits = MainPartEdits(table)
    for piece in trace.paragraphs.lazy.flatMap(\.pieces) {
      if let stored = piece.stored { edits.note(stored.element, keepsBlanks: stored.keepsBlanks) }
    }
    var changes = TrackedFixes(anchors)
    for fix in fixes {
      if changes.write(fix, to: &edits) { copy.fixes += 1 } else { copy.fixesLeft += 1 }
    }
    copy.comments = try comment(findings, at: anchors, in: &edits, of: &package)
    package.set(trace.mainPart, to: text.encoded(edits.applied()))
    copy.bytes = try package.finish()
    return copy
  }

  /// Adds the comments, and gives how many there are.
  private func comment(
    _ findings: [Finding], at anchors: Anchors, in edits: inout MainPartEdits, of package: inout WordPackageCopy
  ) throws(AnnotationError) -> Int {
    guard !findings.isEmpty else { return 0 }
    let part = try CommentsPart(of: package, named: anchors.trace.first("comments"))
    // What is left of earlier runs stands in a thread; it is not said again.
    var said = (part?.comments ?? []).filter { $0.author == CommentsPart.author }.map(\.text)
    var nextID = (part?.comments ?? []).compactMap { Int($0.id) }.filter { $0 < 1 << 30 }.max().map { $0 + 1 } ?? 0
    let used = Set((part?.comments ?? []).map(\.id))
    var count = 0
    var markup = ""
    let writer = CommentsWriter(part: part, anchors: anchors)
    for finding in findings {
      guard let anchor = anchors.anchor(of: finding.place) else { throw .part(anchors.trace.mainPart) }
      // Hidden words and those of other comments are quoted too.
      let isShown = anchor.isExact && anchors.document.quote(of: finding.place) == finding.quote
      let text = CommentText(finding, quotes: !isShown, language: language)
      if let known = said.firstIndex(of: text.plain) {
        said.remove(at: known)
        continue
      }
      while used.contains("\(nextID)") { nextID += 1 }
      markup += text.markup(id: nextID, writer.markup)
      edits.comment(nextID, at: anchor)
      nextID += 1
      count += 1
    }
    try writer.write(markup, to: &package)
    return count
  }

  /// Where the text of a file comes from.
  private func trace(_ bytes: [UInt8]) throws(AnnotationError) -> WordTrace {
    let found: WordTrace?
    do {
      found = try DocumentReader(revisions: revisions).trace(bytes)
    } catch {
      throw AnnotationError(error)
    }
    guard let found else { throw .notWord }
    return found
  }
}
