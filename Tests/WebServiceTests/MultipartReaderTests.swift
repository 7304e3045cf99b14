import TestSupport
import Testing

@testable import WebService

/// Forms with a file as they arrive.
@Suite struct MultipartReaderTests {
  /// A form with the boundary `X`.
  private static func form(_ parts: [(headers: String, content: [UInt8])]) -> [UInt8] {
    parts.flatMap { Array("--X\r\n\($0.headers)\r\n\r\n".utf8) + $0.content + Array("\r\n".utf8) }
      + Array("--X--\r\n".utf8)
  }

  /// The headers of a file.
  private static let file =
    "Content-Disposition: form-data; name=\"tep\"; filename=\"a.md\"\r\nContent-Type: text/plain"

  /// Reads a form that arrives in pieces of some sizes.
  private func read(_ form: [UInt8], limit: Int = 1000, pieces: () -> Int = { Int.max }) throws(WebFault) -> Upload {
    var reader = MultipartReader(boundary: Array("X".utf8), limit: limit)
    var rest = form[...]
    while !rest.isEmpty {
      let count = min(max(pieces(), 1), rest.count)
      try reader.read(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return try reader.upload()
  }

  /// What a form brought, or the code of the fault.
  private func outcome(_ text: String, limit: Int = 1000) -> String {
    do throws(WebFault) {
      let upload = try read(Array(text.utf8), limit: limit)
      let fields = upload.fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
      return "\(upload.name)|\(String(decoding: upload.bytes, as: UTF8.self))|\(fields)"
    } catch {
      return error.code
    }
  }

  @Test(arguments: [
    ("--X\r\n\(file)\r\n\r\nabc\r\n--X--", "a.md|abc|"),
    ("--X\r\n\(file)\r\n\r\nabc\r\n--X--\r\nbehind", "a.md|abc|"),
    ("before\r\n--X\r\n\(file)\r\n\r\nabc\r\n--X--", "a.md|abc|"),
    ("--X \t\r\n\(file)\r\n\r\nabc\r\n--X--", "a.md|abc|"),
    ("--X\r\n\(file)\r\n\r\n\r\n--X--", "a.md||"),
    ("--X\r\n\(file)\r\n\r\na\r\n--Xb\r\n--X\r\n\r\nc\r\n--X--", "a.md|a\r\n--Xb|"),
    ("--X\r\n\(file)\r\n\r\n\r\n--\r\n-\r\n--\r\n--X--", "a.md|\r\n--\r\n-\r\n--|"),
    (
      "--X\r\nContent-Disposition: form-data; name=want\r\n\r\njson\r\n--X\r\n\(file)\r\n\r\na\r\n--X--",
      "a.md|a|want=json"
    ),
    (
      "--X\r\n\(file)\r\n\r\na\r\n--X\r\nContent-Disposition: form-data; name=want\r\n\r\njson\r\n--X--",
      "a.md|a|want=json"
    ),
    (
      "--X\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--X\r\ncontent-disposition: FORM-DATA; NAME=a\r\n\r\n2\r\n"
        + "--X\r\n\(file)\r\n\r\n\r\n--X--", "a.md||a=1"
    ),
    ("--X\r\nX-Other: y\r\n\r\npassed over\r\n--X\r\n\(file)\r\n\r\nabc\r\n--X--", "a.md|abc|"),
    ("--X\r\n\r\nno headers\r\n--X\r\n\(file)\r\n\r\nabc\r\n--X--", "a.md|abc|"),
    ("", "bad-form"), ("--X", "bad-form"), ("--X\r\n", "bad-form"), ("--X--", "no-file"), ("--Y\r\n--Y--", "bad-form"),
    ("--X\r\n\(file)\r\n\r\nabc", "bad-form"), ("--X\r\n\(file)\r\n\r\nabc\r\n--X", "bad-form"),
    ("--X\r\n\(file)\r\n\r\nabc\n--X--", "bad-form"),
    ("--X\r\n\(file)\r\n\r\na\r\n--X\r\n\(file)\r\n\r\nb\r\n--X--", "many-files"),
    ("--X\r\nContent-Disposition: form-data; name=tep; filename=\"\"\r\n\r\n\r\n--X--", "no-file"),
    ("--X\r\nContent-Disposition: attachment; filename=a\r\n\r\n\r\n--X--", "bad-form"),
    ("--X\r\nContent-Disposition: form-data; name=tep\r\n\r\nabc\r\n--X--", "no-file"),
  ])
  func forms(text: String, expected: String) {
    #expect(outcome(text) == expected)
  }

  @Test(arguments: [(10, "a.md|0123456789|"), (9, "too-large"), (0, "too-large")])
  func filesHaveALimit(limit: Int, expected: String) {
    #expect(outcome("--X\r\n\(Self.file)\r\n\r\n0123456789\r\n--X--", limit: limit) == expected)
  }

  @Test func fieldsHeadersAndPartsHaveLimits() {
    let long = String(repeating: "v", count: 5000)
    let field = outcome(
      "--X\r\nContent-Disposition: form-data; name=want\r\n\r\n\(long)\r\n--X\r\n\(Self.file)\r\n\r\n\r\n--X--")
    #expect(field == "a.md||want=\(long.prefix(256))")
    #expect(outcome("--X\r\nX: \(long)\(long)\r\n\r\n\r\n--X--") == "bad-form")
    let part = "--X\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n"
    #expect(outcome(String(repeating: part, count: 64) + "--X--") == "no-file")
    #expect(outcome(String(repeating: part, count: 65) + "--X--") == "bad-form")
  }

  @Test(arguments: UInt64(1)...30)
  func piecesMakeNoDifference(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    // Bytes that look like the beginnings of boundaries and line ends.
    let alphabet = Array("\r\n--Xa".utf8) + [0x00, 0xFF]
    var content: [UInt8] = []
    for _ in 0..<Int.random(in: 0...300, using: &generator) {
      content += [alphabet.randomElement(using: &generator) ?? 0]
      // A whole boundary would end the file.
      if content.suffix(5).elementsEqual("\r\n--X".utf8) { content.removeLast() }
    }
    let skipped = Array(repeating: UInt8(ascii: "-"), count: Int.random(in: 0...5000, using: &generator))
    let form = Self.form([
      ("Content-Disposition: form-data; name=other-thing", skipped), (Self.file, content),
      ("Content-Disposition: form-data; name=\"want\"", Array("json".utf8)),
    ])
    var pieces = generator
    let upload = try read(form) { Int.random(in: 1...24, using: &pieces) }
    #expect(upload == (try read(form)))
    #expect(upload.bytes == content && upload.name == "a.md" && upload.fields["want"] == "json")
  }

  @Test(arguments: UInt64(1)...50)
  func brokenFormsEnd(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var form = Self.form([(Self.file, Array("abc".utf8)), ("Content-Disposition: form-data; name=a", [0x31])])
    for _ in 0..<Int.random(in: 1...6, using: &generator) where !form.isEmpty {
      let index = Int.random(in: 0..<form.count, using: &generator)
      if Bool.random(using: &generator) {
        form.remove(at: index)
      } else {
        form[index] = .random(in: 0...255, using: &generator)
      }
    }
    // Whatever comes of it, it is the same for all pieces.
    var pieces = generator
    let whole = Result { () throws(WebFault) in try read(form) }
    let cut = Result { () throws(WebFault) in try read(form) { Int.random(in: 1...9, using: &pieces) } }
    switch (whole, cut) {
    case (.success(let left), .success(let right)): #expect(left == right)
    case (.failure(let left), .failure(let right)): #expect(left.code == right.code)
    default: Issue.record("pieces make a difference: \(whole), \(cut)")
    }
  }
}
