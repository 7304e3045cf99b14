import DocumentModel
import VietnameseText

/// Brings text that shows a legacy encoding by its letters to Unicode, before or after it is read.
enum LegacyConversion {
  /// A text in Unicode, and the encoding that it had.
  struct Converted {
    /// The text, which knows where each of its bytes came from.
    var text: LegacyText
    /// The encoding.
    var encoding: LegacyEncoding
  }

  /// The text of a file in Unicode; nil where it is Unicode as it is.
  static func text(of utf8: [UInt8]) -> Converted? {
    guard LegacyDetection.isWorthALook([utf8[...]]) else { return nil }
    let lines = utf8.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
    guard let detection = LegacyDetection(lines: lines), let encoding = detection.lines.lazy.compactMap({ $0 }).first
    else { return nil }
    var text = LegacyText()
    for (line, encoding) in zip(lines, detection.lines) {
      if let encoding {
        text.convert(line, at: line.startIndex, from: encoding)
      } else {
        text.copy(line, at: line.startIndex)
      }
      text.copy(utf8[line.endIndex..<min(line.endIndex + 1, utf8.count)], at: line.endIndex)
    }
    return Converted(text: text, encoding: encoding)
  }

  /// Makes the text as it was written the source of a document that was read from the converted one.
  static func trace(_ document: inout Document, through converted: Converted, to source: [UInt8]) {
    let map = converted.text.map
    document.source = SourceText(source)
    for index in document.paragraphs.indices {
      let paragraph = document.paragraphs[index]
      document.paragraphs[index].map = paragraph.map.followed(by: map, upTo: paragraph.text.utf8.count)
      for hidden in paragraph.hidden.indices {
        guard let range = paragraph.hidden[hidden].source, !range.isEmpty else { continue }
        let start = map.source(of: range.lowerBound)
        document.paragraphs[index].hidden[hidden].source =
          start..<max(start, map.source(of: range.upperBound - 1) + 1)
      }
    }
    document.notices.append(.legacyEncoding(converted.encoding.rawValue))
  }

  /// Converts the stretches of a Word file that stand in fonts of legacy encodings, and tells which encodings were met.
  ///
  /// Fonts are left over where somebody typed Unicode in an old file. A stretch with a letter of Unicode is Unicode, one
  /// with a sign that only the old encodings use is old, and any other is like the one before it.
  static func convertByFonts(
    _ document: inout Document, stretches: (Paragraph) -> [LegacyStretch]?
  ) -> Set<LegacyEncoding> {
    var found: [(paragraph: Int, stretch: LegacyStretch, isLegacy: Bool?)] = []
    for (index, paragraph) in document.paragraphs.enumerated() {
      guard let stretches = stretches(paragraph) else { continue }
      let utf8 = Array(paragraph.text.utf8)
      for stretch in stretches {
        let range = stretch.range.clamped(to: 0..<utf8.count)
        let text = utf8[range]
        let isOld = LegacyDetection.hasSign(text, of: stretch.font.encoding) ? true : nil
        let isLegacy: Bool? = LegacyDetection.isUnicode(text) ? false : isOld
        found.append((index, LegacyStretch(range: range, font: stretch.font), isLegacy))
      }
    }
    var isLegacy = found.lazy.compactMap(\.isLegacy).first ?? true
    var kept: [Int: [LegacyStretch]] = [:]
    for entry in found {
      isLegacy = entry.isLegacy ?? isLegacy
      if isLegacy { kept[entry.paragraph, default: []].append(entry.stretch) }
    }
    var encodings: Set<LegacyEncoding> = []
    for (index, stretches) in kept {
      let utf8 = Array(document.paragraphs[index].text.utf8)
      encodings.formUnion(document.paragraphs[index].convert(stretches, of: utf8))
    }
    return encodings
  }

  /// Converts the paragraphs of a Word file that show an encoding by their letters alone, and notes all encodings met.
  static func convertByLetters(_ document: inout Document, knowing known: Set<LegacyEncoding>) {
    var encodings = known
    let texts = document.paragraphs.map { ArraySlice(Array($0.text.utf8)) }
    if LegacyDetection.isWorthALook(texts), let detection = LegacyDetection(lines: texts) {
      for (index, encoding) in detection.lines.enumerated() {
        guard let encoding else { continue }
        let stretch = LegacyStretch(range: texts[index].indices, font: LegacyFont(encoding: encoding))
        encodings.formUnion(document.paragraphs[index].convert([stretch], of: Array(texts[index])))
      }
    }
    for encoding in LegacyEncoding.allCases where encodings.contains(encoding) {
      document.notices.append(.legacyEncoding(encoding.rawValue))
    }
  }
}

/// The characters of Windows-1252.
enum Windows1252 {
  /// The characters from 0x80 to 0x9F; those that the encoding leaves open are the control characters of Latin-1.
  private static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]

  /// Bytes as UTF-8.
  static func decode(_ bytes: [UInt8]) -> [UInt8] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 2)
    for byte in bytes {
      let index = Int(byte) - 0x80
      let value = high.indices.contains(index) ? high[index] : UInt32(byte)
      guard value >= 0x80, let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
        utf8.append(byte)
        continue
      }
      utf8.append(contentsOf: encoded)
    }
    return utf8
  }
}
