/// A submission as values, before it is written in a format.
struct Paper: Sendable {
  /// What stands below a heading.
  enum Block: Sendable {
    /// A paragraph, with a footnote at its end or none.
    case paragraph(String, note: String?)
    /// The items of a list.
    case items([String])
    /// The rows of a table, the first one its head.
    case table([[String]])
  }

  /// A heading without its number, and what stands below it.
  struct Section: Sendable {
    /// The heading.
    var heading: String
    /// What stands below.
    var blocks: [Block]
  }

  /// The department that submits, as it is written in sentences.
  var office = ""
  /// The number, such as `15/TTr-SXD`.
  var number = ""
  /// Place and day below the motto.
  var dateline = ""
  /// The subject, from `Về việc` on.
  var subject = ""
  /// To whom it goes.
  var receiver = ""
  /// The sentence that opens it.
  var opening = ""
  /// The sections.
  var sections: [Section] = []
  /// The name below the signature.
  var signer = ""
  /// To whom copies go.
  var recipients: [String] = []

  /// What stands in the letterhead, left and right, line by line.
  var letterhead: [(left: String, right: String)] {
    [
      ("UBND THÀNH PHỐ HẢI PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      (office.uppercased(), "Độc lập - Tự do - Hạnh phúc"), ("Số: " + number, dateline),
    ]
  }

  /// The bytes of its text in UTF-8, without numbers of headings and marks of lists.
  var textBytes: Int {
    let head = letterhead.reduce(0) { $0 + $1.left.utf8.count + $1.right.utf8.count } + subject.utf8.count
    return sections.reduce(head + opening.utf8.count) { $0 + $1.heading.utf8.count + Self.bytes(of: $1.blocks) }
  }

  /// The texts of all paragraphs, items, cells and footnotes of the body.
  var bodyTexts: [String] {
    sections.flatMap(\.blocks).flatMap { block -> [String] in
      switch block {
      case .paragraph(let text, let note): [text] + (note.map { [$0] } ?? [])
      case .items(let items): items
      case .table(let rows): rows.flatMap { $0 }
      }
    }
  }

  /// The bytes of what stands below a heading.
  private static func bytes(of blocks: [Block]) -> Int {
    blocks.reduce(0) { sum, block in
      switch block {
      case .paragraph(let text, let note): sum + text.utf8.count + (note?.utf8.count ?? 0)
      case .items(let items): items.reduce(sum) { $0 + $1.utf8.count }
      case .table(let rows): rows.reduce(sum) { $0 + $1.reduce(0) { $0 + $1.utf8.count } }
      }
    }
  }
}
