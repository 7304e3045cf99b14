import Glibc

/// Input that arrives bit by bit, from a pipe or a socket.
public struct ArrivingInput: Sendable {
  /// What came of waiting.
  public enum Arrival: Sendable, Equatable {
    /// Bytes, at least one.
    case bytes([UInt8])
    /// Nothing more will come.
    case end
    /// Nothing came in time.
    case nothing
  }

  /// The most bytes that are taken at once.
  private static let most = 1 << 16

  /// Where it comes from.
  private let descriptor: Int32

  /// Takes what arrives at a file descriptor; standard input unless told.
  public init(_ descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  /// Waits for bytes and takes those that are there.
  ///
  /// - Parameters:
  ///   - limit: the most bytes that are taken.
  ///   - milliseconds: how long to wait; nil for as long as it takes.
  public func take(atMost limit: Int = Int.max, waiting milliseconds: Int? = nil) -> Arrival {
    if let milliseconds {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      // A signal ends the wait early, which the caller takes as a wait in vain.
      guard poll(&waiting, 1, Int32(clamping: max(milliseconds, 0))) > 0 else { return .nothing }
    }
    let most = min(max(limit, 1), Self.most)
    while true {
      var got = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
        got = Glibc.read(descriptor, buffer.baseAddress, most)
        count = max(got, 0)
      }
      if got > 0 { return .bytes(bytes) }
      if got < 0 && errno == EINTR { continue }
      // Whoever cannot be heard any more has left.
      return .end
    }
  }
}
