import TestSupport
import Testing

@testable import ZipArchive

/// Containers that are written and read again.
@Suite struct ZipWriterTests {
  /// Contents of every kind: nothing, too short to shrink, shrinking, and noise that does not shrink.
  private static let files: [(name: String, contents: [UInt8])] = {
    var generator = SeededGenerator(seed: 7)
    return [
      ("empty.xml", []), ("short.txt", Array("ngắn".utf8)),
      ("word/document.xml", Array(String(repeating: "<w:p/>", count: 5000).utf8)),
      ("noise.bin", (0..<4000).map { _ in UInt8.random(in: 0...255, using: &generator) }),
      ("phụ lục/bảng.xml", Array("<a>được</a>".utf8)),
    ]
  }()

  /// A container of these files.
  private static func container() throws -> [UInt8] {
    var writer = ZipWriter()
    for file in files { try writer.add(file.name, file.contents) }
    return try writer.finish()
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let bytes = try Self.container()
    let archive = try ZipArchive(bytes)
    #expect(archive.entries.map(\.name) == Self.files.map(\.name))
    for file in Self.files {
      let entry = try #require(archive.entry(named: file.name))
      #expect(try archive.contents(of: entry) == file.contents, "\(file.name)")
      #expect(entry.compressedSize <= entry.size)
    }
    #expect(bytes.count < 6000, "what shrinks is deflated")
    #expect(try Self.container() == bytes)
  }

  @Test func copiedEntriesKeepTheirCompressedBytes() throws {
    let archive = try ZipArchive(try Self.container())
    var writer = ZipWriter()
    for entry in archive.entries.reversed() { try writer.copy(entry, from: archive) }
    let copy = try ZipArchive(try writer.finish())
    #expect(copy.entries.map(\.name) == archive.entries.map(\.name).reversed())
    for entry in archive.entries {
      let other = try #require(copy.entry(named: entry.name))
      #expect(copy.bytes[other.data] == archive.bytes[entry.data])
      #expect(try copy.contents(of: other) == archive.contents(of: entry))
    }
  }
}
