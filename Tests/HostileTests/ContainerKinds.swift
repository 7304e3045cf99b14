import TestSupport

extension HostileKind {
  /// Kinds of ZIP container.
  static let containers = [
    HostileKind("zip-bomb-one-entry", "one entry that inflates to 300 MB") {
      word { $0.inflating(to: 300) }
    },
    HostileKind("zip-bomb-lying", "the same, with a size of 1,000 bytes in its records") {
      word { $0.inflating(to: 300).with(\.size, 1_000) }
    },
    HostileKind("zip-bomb-many-entries", "30 entries that inflate to 40 MB each") {
      let one = ZipBuilder.File("x", "").inflating(to: 40)
      return word() + (0..<30).map { one.with(\.name, "word/media/\($0).bin") }
    },
    HostileKind("zip-bomb-nested", "an embedded ZIP of ZIPs of 40 MB each; embedded files are never opened") {
      let inner = ZipBuilder([ZipBuilder.File("x", "").inflating(to: 40)]).bytes()
      let outer = ZipBuilder((0..<20).map { ZipBuilder.File("\($0).zip", inner) }).bytes()
      return word() + [ZipBuilder.File("word/embeddings/a.zip", outer)]
    },
    HostileKind("zip-overlap", "two entries that share their bytes") {
      word() + [ZipBuilder.File("word/other.xml", "").with(\.offset, 0)]
    },
    HostileKind("zip-duplicate", "two entries of one name") { word() + [ZipBuilder.File("word/document.xml", "<x/>")] },
    HostileKind("zip-duplicate-case", "two entries whose names differ in capitals only") {
      word() + [ZipBuilder.File("Word/Document.xml", "<x/>")]
    },
    HostileKind("zip-size-lies", "an entry longer than its size in the directory") { word { $0.with(\.size, 100) } },
    HostileKind("zip-size-too-large", "an entry shorter than its size in the directory") {
      word { $0.with(\.method, 8).with(\.size, 1 << 20) }
    },
    HostileKind("zip-crc-lies", "an entry with another checksum than the directory says") {
      word { $0.with(\.checksum, 7) }
    },
    HostileKind("zip-header-lies", "an entry whose own header tells another checksum than the directory") {
      word { $0.with(\.headerChecksum, 7) }
    },
    HostileKind("zip-header-name", "an entry whose own header tells another name than the directory") {
      word { $0.with(\.headerName, "word/document.xmk") }
    },
    HostileKind("zip-truncated", "a container without its second half") {
      let whole = ZipBuilder(word()).bytes()
      return Array(whole.prefix(whole.count / 2))
    },
    HostileKind("zip-count-lies", "a directory that says it has 60,000 entries") {
      var builder = ZipBuilder(word())
      builder.count = 60_000
      return builder.bytes()
    },
    HostileKind("zip-offset-outside", "an entry that lies outside the file") { word { $0.with(\.offset, 1 << 30) } },
    HostileKind("zip-broken-deflate", "compressed data that are none") {
      word { $0.with(\.method, 8).with(\.compressed, [7, 7, 7]) }
    },
    HostileKind("zip-unknown-method", "an entry compressed by a method that is not known") {
      word { $0.with(\.method, 99) }
    },
    HostileKind("zip-encrypted", "an encrypted entry") { word { $0.with(\.flags, 1) } },
    HostileKind("zip-descriptor", "an honest entry with a data descriptor") { word { $0.with(\.flags, 8) } },
    HostileKind("zip-descriptor-lies", "a data descriptor with another checksum") {
      word { $0.with(\.flags, 8).with(\.descriptorChecksum, 7) }
    },
    HostileKind("zip64", "an honest container with ZIP64 records") {
      var builder = ZipBuilder(word { $0.with(\.isZip64, true) })
      builder.isZip64 = true
      return builder.bytes()
    },
    HostileKind("zip64-lies", "a ZIP64 entry that says it lies beyond the end") {
      word { $0.with(\.isZip64, true).with(\.offset, 1 << 40) }
    },
    HostileKind("zip-name-outside", "an entry named `../../x`") { word() + [ZipBuilder.File("../../x", "x")] },
    HostileKind("zip-name-nul", "an entry whose name holds a NUL") { word() + [ZipBuilder.File("word/a\0.xml", "x")] },
    HostileKind("zip-many-entries", "100,000 entries") {
      var builder = ZipBuilder(word() + (0..<100_000).map { ZipBuilder.File("word/\($0)", []) })
      builder.isZip64 = true
      return builder.bytes()
    },
    HostileKind("zip-hidden-entries", "a directory that holds more entries than it says") {
      var builder = ZipBuilder(word())
      builder.count = 2
      return builder.bytes()
    },
  ]
}

extension ZipBuilder.File {
  /// The same file with that many megabytes of blanks as its contents.
  fileprivate func inflating(to megabytes: Int) -> ZipBuilder.File {
    repeating([UInt8](repeating: 0x20, count: 1 << 20), count: megabytes, between: [])
  }

  /// The same file whose contents are a piece many times over, between two halves; never held as a whole.
  func repeating(_ piece: [UInt8], count: Int, between halves: [[UInt8]]) -> ZipBuilder.File {
    let (head, tail) = (halves.first ?? [], halves.count > 1 ? halves[1] : [])
    let checksum = (0..<count).reduce(Deflate.crc32(head)) { sum, _ in Deflate.crc32(piece, after: sum) }
    return with(\.method, 8).with(\.size, head.count + count * piece.count + tail.count)
      .with(\.compressed, Deflate.repeating(piece, count: count, between: head, and: tail))
      .with(\.checksum, Deflate.crc32(tail, after: checksum))
  }
}
