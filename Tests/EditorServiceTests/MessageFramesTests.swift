import TestSupport
import Testing

@testable import EditorService

/// Messages out of a stream of bytes.
@Suite struct MessageFramesTests {
  /// What comes of bytes that arrive at once.
  private func read(_ text: String) throws(MessageFrames.Fault) -> [String] {
    var frames = MessageFrames()
    frames.append(Array(text.utf8))
    var messages: [String] = []
    while let message = try frames.next() { messages.append(String(decoding: message, as: UTF8.self)) }
    return messages
  }

  @Test(arguments: [
    ("Content-Length: 2\r\n\r\n{}", ["{}"]), ("content-length:2\r\n\r\n{}", ["{}"]),
    ("Content-Length: 0\r\n\r\n", [""]), ("Content-Length: 3\r\n\r\n{}", []), ("Content-Length: 2\r\n", []), ("", []),
    ("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n[]", ["[]"]),
    ("Content-Type: application/vscode-jsonrpc; charset=utf8\r\nContent-Length: 2\r\n\r\n[]", ["[]"]),
    ("X: y\r\nContent-Length: 1\r\n\r\naContent-Length: 1\r\n\r\nb", ["a", "b"]),
    ("Content-Length: 9\r\n\r\n\r\n\r\nờ\r\n", ["\r\n\r\nờ\r\n"]),
  ])
  func messages(text: String, expected: [String]) throws {
    #expect(try read(text) == expected)
  }

  @Test(arguments: [
    ("X: y\r\n\r\n{}", MessageFrames.Fault.length), ("Content-Length: two\r\n\r\n", .length),
    ("Content-Length: -1\r\n\r\n", .length), ("Content-Length: \r\n\r\n", .length), ("\r\n\r\n", .length),
    ("Content-Length: 1\r\nContent-Length: 1\r\n\r\na", .length), ("Content-Length: ٣\r\n\r\n", .length),
    ("Content-Length: 99999999999999999999999\r\n\r\n", .tooLong),
    ("Content-Length: 999999999999\r\n\r\n", .tooLong), ("GET / HTTP/1.1\r\n\r\n", .header),
    (String(repeating: "a", count: 10_000), .header),
    ("Content-Length: 1\r\nContent-Type: text/plain; charset=utf-16\r\n\r\na", .encoding),
  ])
  func faults(text: String, expected: MessageFrames.Fault) {
    #expect(throws: expected) { try read(text) }
  }

  @Test(arguments: UInt64(1)...20)
  func piecesMakeNoDifference(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("{}\r\n: aờ😀Content-Length")
    let messages = (0..<30).map { _ in
      String(
        (0..<Int.random(in: 0...80, using: &generator)).compactMap { _ in letters.randomElement(using: &generator) })
    }
    var stream = messages.flatMap { MessageFrames.framed(Array($0.utf8)) }[...]
    var frames = MessageFrames()
    var found: [String] = []
    while !stream.isEmpty {
      let count = Int.random(in: 1...40, using: &generator)
      frames.append(Array(stream.prefix(count)))
      stream = stream.dropFirst(count)
      while let message = try frames.next() { found.append(String(decoding: message, as: UTF8.self)) }
    }
    #expect(found == messages)
  }
}
