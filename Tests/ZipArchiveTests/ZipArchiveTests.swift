import TestSupport
import Testing

@testable import ZipArchive

/// The file that most tests read.
private let note = ZipBuilder.File("a/note.xml", "xin chào")

@Suite("ZIP containers")
struct ZipArchiveTests {
  @Test(
    "reads every way of storing a file",
    arguments: [
      note,
      note.with(\.method, 8),
      note.with(\.flags, 8),
      note.with(\.flags, 8).with(\.method, 8),
      note.with(\.isZip64, true),
      note.with(\.contents, []),
      note.with(\.contents, []).with(\.method, 8),
      note.with(\.contents, (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }).with(\.method, 8),
      note.with(\.name, "a\\note.xml"),
      note.with(\.name, "/a/note.xml"),
    ])
  func stored(file: ZipBuilder.File) throws {
    let archive = try ZipArchive(ZipBuilder([ZipBuilder.File("a/", ""), file, ZipBuilder.File("b", "b")]).bytes())
    #expect(archive.entries.map(\.name) == ["a/note.xml", "b"])
    let entry = try #require(archive.entry(named: "A/NOTE.XML"))
    #expect(try archive.contents(of: entry) == file.contents)
  }

  @Test("finds the directory through ZIP64 records and before a trailing comment")
  func endRecords() throws {
    var builder = ZipBuilder([note])
    builder.isZip64 = true
    #expect(try ZipArchive(builder.bytes()).entries.count == 1)
    builder.isZip64 = false
    #expect(try ZipArchive(builder.bytes() + Array("trailing bytes".utf8)).entries.count == 1)
  }

  @Test("inflates deflate data in pieces and stops when told")
  func early() throws {
    let zeros = [UInt8](repeating: 0, count: 300_000)
    let archive = try ZipArchive(ZipBuilder([ZipBuilder.File("z", zeros).with(\.method, 8)]).bytes())
    var pieces = 0
    try archive.inflate(archive.entries[0]) { piece in
      pieces += 1
      return piece.count > 100_000
    }
    #expect(pieces == 1)
  }

  @Test(
    "refuses a container that lies",
    arguments: [
      ([note, note], ZipError.duplicateName("a/note.xml")),
      ([note, note.with(\.name, "A/Note.xml")], .duplicateName("A/Note.xml")),
      ([note, note.with(\.name, "b").with(\.offset, 0)], .overlap("b")),
      ([note, note.with(\.name, "b").with(\.offset, 3)], .overlap("b")),
      ([note.with(\.name, "a/../../b")], .unsafeName("a/../../b")),
      ([note.with(\.name, "a\0b")], .unsafeName("a\0b")),
      ([note.with(\.headerName, "a/note.xmk")], .contradiction("a/note.xml")),
      ([note.with(\.flags, 1)], .encrypted("a/note.xml")),
      ([note.with(\.offset, 40_000)], .truncated),
    ])
  func refused(files: [ZipBuilder.File], error: ZipError) {
    #expect(throws: error) { try ZipArchive(ZipBuilder(files).bytes()) }
  }

  @Test(
    "refuses an entry that lies",
    arguments: [
      (note.with(\.checksum, 7), ZipError.wrongChecksum("a/note.xml")),
      (note.with(\.method, 8).with(\.checksum, 7), .wrongChecksum("a/note.xml")),
      (note.with(\.size, 3), .wrongSize("a/note.xml")),
      (note.with(\.method, 8).with(\.size, 3), .wrongSize("a/note.xml")),
      (note.with(\.method, 8).with(\.size, 300), .wrongSize("a/note.xml")),
      (note.with(\.method, 8).with(\.compressed, [7, 7, 7]), .badData("a/note.xml")),
      (note.with(\.method, 8).with(\.compressed, []), .badData("a/note.xml")),
      (note.with(\.method, 12), .unknownMethod("a/note.xml", method: 12)),
    ])
  func lying(file: ZipBuilder.File, error: ZipError) throws {
    let archive = try ZipArchive(ZipBuilder([file]).bytes())
    #expect(throws: error) { try archive.contents(of: archive.entries[0]) }
  }

  @Test("keeps the limits")
  func limits() {
    let bytes = ZipBuilder([note, ZipBuilder.File("b", "b")]).bytes()
    #expect(throws: ZipError.tooManyEntries(2)) { try ZipArchive(bytes, limits: ZipLimits(entries: 1)) }
    #expect(throws: ZipError.entryTooLarge("a/note.xml", size: 9)) {
      try ZipArchive(bytes, limits: ZipLimits(inflatedEntry: 8))
    }
    #expect(throws: ZipError.archiveTooLarge(size: 10)) { try ZipArchive(bytes, limits: ZipLimits(inflatedTotal: 9)) }
    #expect(ZipError.archiveTooLarge(size: 10).isLimit && !ZipError.notZip.isLimit)
  }

  @Test("refuses more entries than the directory has room for")
  func count() {
    var builder = ZipBuilder([note])
    builder.count = 60_000
    #expect(throws: ZipError.truncated) { try ZipArchive(builder.bytes()) }
  }

  @Test("never crashes on a broken container")
  func broken() {
    let whole = ZipBuilder([note.with(\.method, 8), ZipBuilder.File("b", "b").with(\.isZip64, true)]).bytes()
    var random = SeededGenerator(seed: 3)
    var read = 0
    for length in whole.indices {
      #expect(throws: ZipError.self) { try ZipArchive(Array(whole[..<length])) }
      var changed = whole
      for _ in 0..<3 {
        changed[Int.random(in: whole.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      guard let archive = try? ZipArchive(changed) else { continue }
      for entry in archive.entries where (try? archive.contents(of: entry)) != nil { read += 1 }
    }
    #expect(read < whole.count * 2)
  }
}
