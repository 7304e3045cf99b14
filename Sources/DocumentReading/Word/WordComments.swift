import DocumentModel
import XML

/// Reads the comments that are written for this program; the words of others are nobody's business here.
final class WordComments: WordPartReader {
  /// The most comments that are kept.
  static let most = 1_000
  /// The longest comment that is kept, in bytes.
  private static let longest = 4_096

  /// The words of the comments, by id.
  private(set) var texts: [Int: String] = [:]
  /// The comment that is open.
  private var open: (id: Int, text: [UInt8])?
  /// Whether text is open.
  private var isText = false

  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes) {
    guard name.namespace == WordNamespace.word, let known = WordName.known(name.local) else { return }
    switch known {
    case .comment: open = attributes.number(.id).map { ($0, []) }
    case .t: isText = true
    // Paragraphs and lines of a comment are told apart by a blank.
    case .p, .br, .tab: open?.text.append(0x20)
    default: break
    }
  }

  func end(_ name: XMLEventName) {
    guard name.namespace == WordNamespace.word, let known = WordName.known(name.local) else { return }
    switch known {
    case .t: isText = false
    case .comment:
      if let open, Remarks.isRemark(open.text), texts.count < Self.most {
        texts[open.id] = String(decoding: open.text, as: UTF8.self)
      }
      open = nil
    default: break
    }
  }

  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard isText, let count = open?.text.count, count < Self.longest else { return }
    open?.text.append(contentsOf: utf8.prefix(Self.longest - count))
  }

  /// Hides the remarks of a file in the paragraphs where they begin.
  static func hide(
    in document: inout Document, of package: WordPackage, from part: String?, at anchors: [Int: WordState.ParagraphKey]
  ) {
    let reader = WordComments()
    // Text is text without them, so a fault in them is no reason to refuse it.
    guard !anchors.isEmpty, let part, (try? package.read(part, with: reader)) != nil else { return }
    for (id, text) in reader.texts.sorted(by: { $0.key < $1.key }) {
      guard let anchor = anchors[id] else { continue }
      let found = document.paragraphs.indices.filter {
        document.paragraphs[$0].part == anchor.part && document.paragraphs[$0].ordinal >= anchor.ordinal
      }
      guard let index = found.min(by: { document.paragraphs[$0].ordinal < document.paragraphs[$1].ordinal }) else {
        continue
      }
      document.paragraphs[index].hidden.append(HiddenText(offset: 0, text: text, reason: .comment))
    }
  }
}
