import Checking
import Reporting
import XML

/// Writes fixes into a main part as tracked changes.
struct TrackedFixes {
  /// Carries places to the main part.
  let anchors: Anchors
  /// The id of the next change.
  private(set) var nextID: Int

  /// Begins behind the ids that the part uses.
  init(_ anchors: Anchors) {
    self.anchors = anchors
    nextID = Self.highestID(in: anchors.points.table.utf8) + 1
  }

  /// Writes a fix; false where its words stand somewhere that cannot be tracked, such as in a field, a text box or an
  /// insertion of somebody else.
  mutating func write(_ fix: Fix, to edits: inout MainPartEdits) -> Bool {
    let points = anchors.points
    guard let pieces = anchors.stored(fix.place), let anchor = anchors.anchor(of: fix.place), anchor.isExact else {
      return false
    }
    guard !pieces.isEmpty else {
      return insert(fix, at: anchor.end, like: anchors.piece(before: fix.place), to: &edits)
    }
    var places: [(text: Int, start: TextPoint, end: TextPoint)] = []
    for piece in pieces {
      guard let place = points.places(of: piece), isPlain(place.start), isPlain(place.end) else { return false }
      places.append((piece.text, place.start, place.end))
    }
    for place in places {
      let tags = edits.markup(in: place.start.container).tags("del", change())
      edits.delete(place.text, from: place.start, to: place.end, opening: tags.opening, closing: tags.closing)
    }
    guard let last = places.last else { return false }
    return insert(fix, at: last.end, like: places.first?.text, to: &edits)
  }

  /// Writes the new words.
  private mutating func insert(_ fix: Fix, at point: TextPoint, like text: Int?, to edits: inout MainPartEdits) -> Bool
  {
    guard isPlain(point), let text, let run = anchors.points.table[text]?.parent else { return false }
    guard !fix.replacement.isEmpty else { return true }
    let markup = edits.markup(in: point.container)
    let tags = markup.tags("ins", change())
    let words = markup.element("t", [("xml:space", "preserve")], XMLText.content(fix.replacement))
    let name = anchors.points.table[run].map {
      String(decoding: anchors.points.table.utf8[$0.nameRange], as: UTF8.self)
    }
    edits.insert(tags.opening + edits.reopening(run) + words + "</\(name ?? "")>" + tags.closing, at: point)
    return true
  }

  /// Whether tracked changes may stand at a place: right in a paragraph or a link, in no other change and no field.
  private func isPlain(_ point: TextPoint) -> Bool {
    guard let name = anchors.points.table.name(of: point.container) else { return false }
    return [.p, .hyperlink, .smartTag].contains(name)
  }

  /// The attributes of a change.
  private mutating func change() -> [(name: String, value: String)] {
    defer { nextID += 1 }
    return [("id", "\(nextID)"), ("author", CommentsPart.author)]
  }

  /// The highest number that is the id of anything in a part.
  private static func highestID(in utf8: [UInt8]) -> Int {
    let mark = Array(":id=".utf8)
    var highest = 0
    var index = 0
    while index + mark.count + 1 < utf8.count {
      guard utf8[index] == mark[0], utf8[index...].starts(with: mark) else {
        index += 1
        continue
      }
      index += mark.count + 1
      let digits = utf8[index...].prefix(10).prefix { (0x30...0x39).contains($0) }
      if let number = Int(String(decoding: digits, as: UTF8.self)), number < 1 << 30 { highest = max(highest, number) }
    }
    return highest
  }
}

extension TextPoints {
  /// Where characters of stored text begin and end; nil where they cannot be told apart from what is around them.
  fileprivate func places(of piece: (text: Int, characters: Range<Int>)) -> (start: TextPoint, end: TextPoint)? {
    guard let element = table[piece.text] else { return nil }
    let data = XMLCharacterData(table.utf8, element.content)
    guard data.isPlain, data.decoded.count >= piece.characters.upperBound,
      let first = point(in: piece.text, at: piece.characters.lowerBound),
      let last = point(in: piece.text, at: piece.characters.upperBound)
    else { return nil }
    let isBlank = { (range: Range<Int>) in data.decoded[range].allSatisfy { $0 <= 0x20 } }
    let start = isBlank(0..<piece.characters.lowerBound) ? before(piece.text) : first
    let end = isBlank(piece.characters.upperBound..<data.decoded.count) ? after(piece.text) : last
    guard let start, let end, start.offset <= end.offset else { return nil }
    return (start, end)
  }
}
