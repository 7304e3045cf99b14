import TestSupport
import ZipArchive

/// Passages of a Word file made invisible as Word does it, by the run property `w:vanish`.
struct HiddenWords {
  /// The passages; a paragraph that holds one, or is part of one, vanishes as a whole.
  let passages: [String]
  /// Words of other paragraphs and what they become.
  let besides: [UndoneSample.Edit]

  /// The file with the passages hidden; nil where none of its paragraphs holds them.
  func applied(to bytes: [UInt8]) throws -> [UInt8]? {
    let archive = try ZipArchive(bytes)
    var hidden = 0
    let files = try archive.entries.map { entry in
      let contents = try archive.contents(of: entry)
      guard ["word/document.xml", "word/footnotes.xml"].contains(entry.name) else {
        return ZipBuilder.File(entry.name, contents)
      }
      let paragraphs = String(decoding: contents, as: UTF8.self).split(
        separator: "</w:p>", omittingEmptySubsequences: false)
      let changed = paragraphs.map { paragraph in
        let text = Self.text(of: paragraph)
        guard isHidden(text) else { return edited(String(paragraph), text) }
        hidden += 1
        return Self.vanished(String(paragraph))
      }
      return ZipBuilder.File(entry.name, changed.joined(separator: "</w:p>"))
    }
    return hidden > 0 ? ZipBuilder(files).bytes() : nil
  }

  /// Whether a paragraph's text has to vanish. Numbers may be the list's in Word, and cells are paragraphs of their own.
  private func isHidden(_ text: String) -> Bool {
    guard !text.isEmpty else { return false }
    return passages.contains { passage in
      if passage.hasPrefix("|") {
        return passage.split(separator: "|").contains { Samples.collapsed(String($0)) == text }
      }
      let words = String(passage.trimmingPrefix(/(\[\^[0-9]+\]: |[0-9]+\. )/).prefix { $0 != "[" })
      return text.contains(words) || (text.count > 20 && words.contains(text))
    }
  }

  /// A paragraph with the other changes made, its text in its first run.
  private func edited(_ paragraph: String, _ text: String) -> String {
    let changed = besides.reduce(text) { $0.replacing($1.from, with: $1.to) }
    guard changed != text else { return paragraph }
    var isFirst = true
    return paragraph.replacing(/(<w:t[^>]*>)[^<]*<\/w:t>/) { match in
      defer { isFirst = false }
      return match.1 + (isFirst ? changed.replacing("&", with: "&amp;") : "") + "</w:t>"
    }
  }

  /// A paragraph whose runs are all invisible.
  private static func vanished(_ paragraph: String) -> String {
    paragraph.replacing(/<w:r>(<w:rPr>)?/) { run in
      run.1 == nil ? "<w:r><w:rPr><w:vanish/></w:rPr>" : "<w:r><w:rPr><w:vanish/>"
    }
  }

  /// The text of a paragraph's runs.
  private static func text(of paragraph: Substring) -> String {
    let pieces = paragraph.matches(of: /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/).map { String($0.1) }
    return Samples.collapsed(pieces.joined().replacing("&amp;", with: "&"))
  }
}
