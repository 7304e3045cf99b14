import Checking
import Reporting

/// Carries messages between an editor and its session until either ends.
public struct EditorLoop {
  /// The session.
  private var session: EditorSession
  /// What arrives.
  private let input: ArrivingInput
  /// Writes at once; false where nobody reads any more.
  private let write: ([UInt8]) -> Bool

  /// Prepares a session.
  public init(
    _ services: EditorServices, input: ArrivingInput = ArrivingInput(), write: @escaping ([UInt8]) -> Bool
  ) {
    session = EditorSession(services)
    self.input = input
    self.write = write
  }

  /// Serves the editor and returns the exit status.
  public mutating func run() -> Int32 {
    var frames = MessageFrames()
    while session.status == nil {
      // While there is work, what has arrived is only looked at: it may cancel what waits.
      switch input.take(waiting: session.hasWork ? 0 : session.hasChanges ? session.abilities.delay : nil) {
      case .bytes(let bytes):
        frames.append(bytes)
        do throws(MessageFrames.Fault) {
          while let message = try frames.next() { session.receive(message) }
        } catch {
          // Where the next message begins cannot be told any more.
          _ = finish() && send([ProtocolFault(.parseError, "broken header: \(error)").response])
          return 1
        }
      case .nothing:
        guard send(session.hasWork ? session.work() : session.tellChanges()) else { return session.statusWithoutExit }
      case .end:
        _ = finish()
        return session.status ?? session.statusWithoutExit
      }
    }
    return session.status ?? 1
  }

  /// Does all the work that is left; false where nobody reads any more.
  private mutating func finish() -> Bool {
    while session.hasWork { guard send(session.work()) else { return false } }
    return session.status != nil || send(session.tellChanges())
  }

  /// Sends messages; false where nobody reads any more.
  private func send(_ messages: [JSON]) -> Bool {
    messages.isEmpty || write(messages.flatMap { MessageFrames.framed($0.utf8) })
  }
}
