import Glibc
import TestSupport
import Testing

/// Files that cannot be judged: each has its reason and a sentence for a clerk, and the others are judged all the same.
@Suite struct BadInputTests {
  /// A Word file of the samples.
  private static let word = Repository.bytes("Samples/own-field-heritage-shrine/to-trinh.docx")
  /// How a compound file begins.
  private static let compound =
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 2040)
  /// The name of the stream of a package under a password, in UTF-16.
  private static let encrypted: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }

  /// A file by its name, its bytes and the reason why it is not judged.
  struct Bad: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let reason: String

    var testDescription: String { name }
  }

  /// The cases.
  private static let cases = [
    Bad(name: "rỗng.docx", bytes: [], reason: "empty"), Bad(name: "rỗng.txt", bytes: [], reason: "empty"),
    Bad(name: "chỉ dấu cách.md", bytes: Array(" \n\t\n".utf8), reason: "empty"),
    Bad(name: "nhị phân.txt", bytes: (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37) }, reason: "not-supported"),
    Bad(name: "nhị phân.docx", bytes: (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37) }, reason: "damaged"),
    Bad(name: "đứt nửa chừng.docx", bytes: Array(word.prefix(word.count / 2)), reason: "damaged"),
    Bad(name: "mất đầu.docx", bytes: Array(word.dropFirst(40)), reason: "damaged"),
    Bad(name: "chữ.docx", bytes: Array("TỜ TRÌNH\n".utf8), reason: "damaged"),
    Bad(name: "đời cũ.docx", bytes: compound, reason: "not-supported"),
    Bad(name: "đời cũ.doc", bytes: compound, reason: "not-supported"),
    Bad(name: "mật khẩu.docx", bytes: compound + encrypted + compound, reason: "encrypted"),
    Bad(name: "quét.pdf", bytes: Array("%PDF-1.7\n".utf8), reason: "not-supported"),
    Bad(name: "quét.docx", bytes: Array("%PDF-1.7\n".utf8), reason: "not-supported"),
    Bad(name: "a.rtf", bytes: Array("{\\rtf1 T}".utf8), reason: "not-supported"),
    Bad(name: "trang.docx", bytes: Array("<html><body>Tờ trình</body></html>".utf8), reason: "not-supported"),
    Bad(name: "ảnh.docx", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], reason: "not-supported"),
  ]

  /// Runs on a file beside one that is returned and one that is accepted, and tells what is said of the file.
  private func run(on path: String) throws -> String {
    let good = [
      "Samples/own-field-heritage-shrine/to-trinh.txt", "Samples/authority-missing-street-food-festival/to-trinh.txt",
    ]
    let run = try ProgramRun(["check", "--color", "never", path] + good)
    #expect(run.status == 2)
    #expect(good.allSatisfy { run.text.contains("\($0): T") }, "the other files are judged too")
    let prefix = path + ": KHÔNG KIỂM ĐƯỢC "
    return try String(#require(run.text.split(separator: "\n").first { $0.hasPrefix(prefix) }).dropFirst(prefix.count))
  }

  /// Holds what is said of a file against its reason: `(code): sentence.`
  private func expect(_ said: String, tells reason: String) {
    #expect(said.hasPrefix("(\(reason)): "))
    #expect(said.hasSuffix(".") && said.split(separator: " ").count > 4)
    let isVietnamese = said.unicodeScalars.contains { (0x1EA0...0x1EF9).contains($0.value) }
    #expect(isVietnamese, "\(said)")
  }

  @Test(arguments: cases)
  func file(bad: Bad) throws {
    let folder = try TemporaryFolder()
    expect(try run(on: try folder.write(bad.name, bad.bytes)), tells: bad.reason)
  }

  @Test func aFolderNamedLikeAFile() throws {
    let folder = try TemporaryFolder()
    expect(try run(on: try folder.makeFolder("x.docx")), tells: "not-supported")
  }

  @Test func aFileThatIsNotThere() throws {
    expect(try run(on: "/nowhere/at all.docx"), tells: "unreadable")
  }

  @Test func aPipeIsNotWaitedFor() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/ống.docx"
    try #require(mkfifo(path, 0o600) == 0)
    expect(try run(on: path), tells: "unreadable")
    #expect(try ProgramRun(["check", folder.path]).status == 2)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func withoutPermission() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("kín.docx", Self.word)
    try #require(chmod(path, 0) == 0)
    expect(try run(on: path), tells: "unreadable")
  }

  @Test(arguments: cases)
  func theModelIsRefusedInTheSameWords(bad: Bad) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(bad.name, bad.bytes)
    let run = try ProgramRun(["model", path])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasSuffix("(\(bad.reason))\n"))
  }
}
