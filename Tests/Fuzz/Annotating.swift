import Checking
import DocumentModel
import DocumentReading
import Glibc
import Reporting
import TestSupport
import WordWriting

/// Puts comments at random places of Word files, whatever these say.
enum Annotating {
  /// What is wrong with the annotated copy of a file; nil where all is well, or the file is refused.
  static func fault(in bytes: [UInt8], seed: UInt64) -> String? {
    let annotator = WordAnnotator()
    guard let clean = try? annotator.withoutOwnComments(bytes),
      let document = try? DocumentReader().read(clean, name: "a.docx")
    else { return nil }
    var random = SeededGenerator(seed: seed)
    let findings = findings(in: document, &random)
    guard let copy = try? annotator.annotate(clean, findings: findings) else { return nil }
    guard copy.comments == findings.count else {
      return "annotated: \(findings.count) findings, \(copy.comments) comments"
    }
    // More cannot be asked of a broken file: properties of a run may hold a text box there, and come twice with a cut run.
    do { _ = try DocumentReader().read(copy.bytes, name: "a.docx") } catch {
      return "annotated: the copy is not read: \(error)"
    }
    return nil
  }

  /// Writes annotated copies of files with the findings as JSON beside them, for a comparison by other means.
  static func write(_ paths: [String], to folder: String) {
    for path in paths {
      guard let bytes = try? FileInput.read(path) else { continue }
      let name = folder + "/" + (path.split(separator: "/").last ?? "")
      do {
        let annotator = WordAnnotator()
        let clean = try annotator.withoutOwnComments(bytes)
        let document = try DocumentReader().read(clean, name: path)
        var random = SeededGenerator(seed: UInt64(bytes.count))
        let findings = findings(in: document, &random)
        let copy = try annotator.annotate(clean, findings: findings)
        let again = try annotator.annotate(annotator.withoutOwnComments(copy.bytes), findings: findings)
        save(clean, as: name + ".original.docx")
        save(copy.bytes, as: name + ".copy.docx")
        save(again.bytes, as: name + ".again.docx")
        let list = findings.map {
          JSON.object([("rule", .string($0.rule)), ("quote", .string($0.quote))])
        }
        save(JSON.array(list).utf8, as: name + ".json")
      } catch {
        Fuzz.tell("\(path): \(error)")
      }
    }
  }

  /// Findings at random places, some of them within words, some about a whole paragraph.
  private static func findings(in document: Document, _ random: inout SeededGenerator) -> [Finding] {
    guard !document.paragraphs.isEmpty else { return [] }
    return (0..<12).map { number in
      let index = Int.random(in: 0..<document.paragraphs.count, using: &random)
      let place = Place(paragraph: index, range: range(in: document.paragraphs[index].text, &random))
      return Finding(
        rule: "T-\(number)", severity: .warning, message: "<&> \(number)", fix: "", source: LegalSource(document: "T"),
        place: place, spot: Spot(of: place, in: document, paths: []), quote: document.quote(of: place))
    }
  }

  /// A stretch of whole characters.
  private static func range(in text: String, _ random: inout SeededGenerator) -> Range<Int> {
    let size = text.utf8.count
    guard Int.random(in: 0..<4, using: &random) > 0 else { return 0..<size }
    let ends = text.unicodeScalars.reduce(into: [0]) { $0.append(($0.last ?? 0) + UTF8.width($1)) }
    let first = ends[Int.random(in: 0..<ends.count, using: &random)]
    let last = ends[Int.random(in: 0..<ends.count, using: &random)]
    return min(first, last)..<max(first, last)
  }

  /// What must stay of a document.
  private static func texts(_ document: Document) -> [DocumentModel.Paragraph] { document.paragraphs }

  /// Writes a file.
  private static func save(_ bytes: [UInt8], as path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
