import DocumentModel
import VietnameseText

/// A stretch of a paragraph in a font of a legacy encoding.
struct LegacyStretch: Equatable {
  /// The stretch, in UTF-8 bytes.
  var range: Range<Int>
  /// The font.
  var font: LegacyFont

  /// Text in a font as its reader sees it; Unicode that only bears the font's name stays as it is.
  static func converted(_ utf8: [UInt8], from font: LegacyFont) -> [UInt8] {
    guard !LegacyDetection.isUnicode(utf8[...]) else { return utf8 }
    var text = LegacyText()
    text.convert(utf8[...], at: 0, from: font.encoding, isCapitals: font.isCapitals)
    return text.utf8
  }
}

extension Paragraph {
  /// Brings stretches, ascending and apart, to Unicode, and tells which encodings had letters there.
  ///
  /// What counts in the text's bytes is moved along.
  mutating func convert(_ stretches: [LegacyStretch], of utf8: [UInt8]) -> Set<LegacyEncoding> {
    var converted = LegacyText()
    var encodings: Set<LegacyEncoding> = []
    var from = 0
    for stretch in stretches where stretch.range.lowerBound >= from {
      converted.copy(utf8[from..<stretch.range.lowerBound], at: from)
      let before = converted.converted
      converted.convert(
        utf8[stretch.range], at: stretch.range.lowerBound, from: stretch.font.encoding,
        isCapitals: stretch.font.isCapitals)
      if converted.converted > before { encodings.insert(stretch.font.encoding) }
      from = stretch.range.upperBound
    }
    converted.copy(utf8[from...], at: from)
    guard converted.utf8 != utf8 else { return [] }
    text = String(decoding: converted.utf8, as: UTF8.self)
    for index in runs.indices {
      let range = runs[index].range
      runs[index].range = converted.offset(of: range.lowerBound)..<converted.offset(of: range.upperBound)
    }
    for index in hidden.indices { hidden[index].offset = converted.offset(of: hidden[index].offset) }
    for index in noteReferences.indices {
      noteReferences[index].offset = converted.offset(of: noteReferences[index].offset)
    }
    if map.count > 0 { map = converted.map.followed(by: map, upTo: converted.utf8.count) }
    return encodings
  }
}

extension LegacyText {
  /// From the text's offsets to those of its source.
  var map: SourceMap { SourceMap(stretches.map { SourceMap.Segment(offset: $0.offset, source: $0.source) }) }

  /// The offset in the text of an offset in its source; within a letter, its end.
  func offset(of source: Int) -> Int {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].source <= source { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    let limit = low < stretches.count ? stretches[low].offset : utf8.count
    var offset = min(stretches[low - 1].offset + (source - stretches[low - 1].source), limit)
    while offset < utf8.count, offset > 0, ASCII.isContinuation(utf8[offset]) { offset += 1 }
    return offset
  }
}

extension SourceMap {
  /// The map of a text of some length through this map and then another, which begins where this one ends.
  func followed(by next: SourceMap, upTo length: Int) -> SourceMap {
    var result = SourceMap()
    let (mine, others) = (segments, next.segments)
    for (index, segment) in mine.enumerated() {
      let end = index + 1 < mine.count ? mine[index + 1].offset : length
      result.append(offset: segment.offset, source: next.source(of: segment.source))
      let target = segment.source + (end - segment.offset)
      var following = SourceMap.first(of: others, after: segment.source)
      while following < others.count, others[following].offset < target {
        let step = others[following]
        result.append(offset: segment.offset + (step.offset - segment.source), source: step.source)
        following += 1
      }
    }
    return result
  }

  /// The index of the first segment that begins behind an offset.
  private static func first(of segments: [Segment], after offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
