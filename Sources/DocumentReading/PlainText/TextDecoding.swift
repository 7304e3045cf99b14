/// Turning the bytes of a text file into UTF-8.
enum TextDecoding {
  /// What bytes turned out to be.
  enum Outcome: Equatable {
    /// Text, as UTF-8 without a byte order mark.
    case text([UInt8])
    /// Not text at all.
    case binary
    /// Text, but with too many bytes that are not Unicode.
    case notUnicode
  }

  /// Decodes UTF-8 or UTF-16, told by the byte order mark or by the zeros; stray faults become U+FFFD.
  ///
  /// Bytes of a legacy encoding of Vietnamese become the characters of Windows-1252 that they look like.
  static func decode(_ bytes: [UInt8]) -> Outcome {
    if bytes.starts(with: [0xFF, 0xFE]) { return decode16(bytes, from: 2, bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decode16(bytes, from: 2, bigEndian: true) }
    switch zeros(in: bytes) {
    case .none: return decode8(bytes)
    case .odd: return decode16(bytes, from: 0, bigEndian: false)
    case .even: return decode16(bytes, from: 0, bigEndian: true)
    case .scattered: return .binary
    }
  }

  /// Where zero bytes stand.
  private enum Zeros {
    case none, odd, even, scattered
  }

  /// Tells UTF-16 without a mark: a third of the characters at least have one zero byte, nearly always on one side.
  private static func zeros(in bytes: [UInt8]) -> Zeros {
    guard bytes.contains(0) else { return .none }
    let sample = bytes.prefix(8192)
    var even = 0
    var odd = 0
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index % 2 == 0 { even += 1 } else { odd += 1 }
    }
    let enough = sample.count / 6
    if odd > enough && even * 16 <= odd && bytes.count % 2 == 0 { return .odd }
    if even > enough && odd * 16 <= even && bytes.count % 2 == 0 { return .even }
    return .scattered
  }

  /// UTF-8, with a few faults mended.
  private static func decode8(_ bytes: [UInt8]) -> Outcome {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard isMostlyPrintable(body) else { return .binary }
    if String(validating: body, as: UTF8.self) != nil { return .text(body) }
    let mended = Array(String(decoding: body, as: UTF8.self).utf8)
    let faults = replacements(in: mended) - replacements(in: body)
    if faults > tolerated(body.count) {
      let latin = Windows1252.decode(body)
      if LegacyConversion.text(of: latin) != nil { return .text(latin) }
    }
    if faults > body.count / 4 { return .binary }
    return faults <= tolerated(body.count) ? .text(mended) : .notUnicode
  }

  /// UTF-16, with a few lone surrogates mended.
  private static func decode16(_ bytes: [UInt8], from start: Int, bigEndian: Bool) -> Outcome {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = start
    while index + 1 < bytes.count {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    let utf8 = Array(String(decoding: units, as: UTF16.self).utf8)
    guard !utf8.contains(0), isMostlyPrintable(utf8) else { return .binary }
    return replacements(in: utf8) <= tolerated(utf8.count) ? .text(utf8) : .notUnicode
  }

  /// How many faults a text of a size may have.
  private static func tolerated(_ count: Int) -> Int { max(3, count / 2000) }

  /// How often U+FFFD stands in a text.
  private static func replacements(in utf8: [UInt8]) -> Int {
    var count = 0
    for index in utf8.indices.dropLast(2) where utf8[index] == 0xEF {
      if utf8[index + 1] == 0xBF && utf8[index + 2] == 0xBD { count += 1 }
    }
    return count
  }

  /// Whether control characters other than white space are rare.
  private static func isMostlyPrintable(_ bytes: [UInt8]) -> Bool {
    let controls = bytes.count { $0 < 0x20 && !(0x09...0x0D).contains($0) }
    return controls <= bytes.count / 50
  }
}
