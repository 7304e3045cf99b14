import Checking
import DocumentReading

/// A submission to be filled in, read from a file of `Rules/skeletons`.
///
/// A line is a key, a blank and words. A key that ends in `.ubnd` or `.chu-tich` counts for that addressee alone.
public struct Skeleton: Sendable, Equatable {
  /// What a line of the file is.
  enum Key: String, CaseIterable {
    case parent, issuer, number, dateline, title, subject, receiver, heading, text, blank, signer, recipient
  }

  /// A line that counts.
  struct Line: Sendable, Equatable {
    /// What it is.
    var key: Key
    /// Its words.
    var words: String
  }

  /// The lines that count, in order.
  let lines: [Line]

  /// Reads a skeleton from the files compiled into the program.
  ///
  /// - Throws: the faults of its file.
  public init(
    _ kind: SkeletonKind, to addressee: SkeletonAddressee, files: [RuleFile] = RuleFile.builtIn
  ) throws(RuleFaults) {
    let path = "skeletons/\(kind.rawValue).txt"
    guard let file = files.first(where: { $0.path == path }) else {
      throw RuleFaults([RuleFault(path: "Rules/" + path, message: "there is no such file")])
    }
    var lines: [Line] = []
    var faults: [RuleFault] = []
    let text = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in text.enumerated() where !line.hasPrefix("#") && line.contains(where: { $0 != " " }) {
      let parts = line.split(separator: " ", maxSplits: 1)
      let names = (parts.first ?? "").split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      let condition = names.count > 1 ? SkeletonAddressee(rawValue: names[1]) : addressee
      guard let key = Key(rawValue: names.first ?? ""), let condition, names.count < 3, parts.count == 2 else {
        faults.append(
          RuleFault(path: file.shownPath, line: index + 1, message: "this line is no key with words behind it"))
        continue
      }
      if condition == addressee { lines.append(Line(key: key, words: String(parts[1]))) }
    }
    guard faults.isEmpty else { throw RuleFaults(faults) }
    self.lines = lines
  }

  /// The words of the lines with a key.
  func words(_ key: Key) -> [String] { lines.filter { $0.key == key }.map(\.words) }

  /// The skeleton in the form of decree 30/2020/NĐ-CP.
  public var page: Page {
    let language = Language.vietnamese
    let title = words(.title).joined(separator: " ")
    let subject = words(.subject).joined(separator: " ")
    var page = Page(title: title)
    page.add(
      DecreeForm.letterhead(
        parents: words(.parent), issuer: words(.issuer), number: words(.number).joined(separator: " "),
        dateline: words(.dateline).joined(separator: " "), language))
    for line in DecreeForm.title(title, about: subject) { page.add(line) }
    for line in DecreeForm.receivers(words(.receiver), language) { page.add(line) }
    for line in lines {
      switch line.key {
      case .heading:
        page.add(
          Paragraph([Run(line.words, bold: true)], role: .heading(1), above: 6, below: 6, keepsWithNext: true))
      case .text: page.add(DecreeForm.text(line.words))
      case .blank: page.add(Paragraph([Run(line.words)], indented: true, below: 6))
      default: break
      }
    }
    page.add(Paragraph(size: 6))
    page.add(DecreeForm.closing(recipients: words(.recipient), titles: words(.signer), name: "", language))
    return page
  }
}
