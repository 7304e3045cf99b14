import Checking
import Reporting

/// The chain that binds each line of the register to the one before.
///
/// A line ends with two members: `previous`, the hash of the line before, and `hash`, the SHA-256 of its own bytes
/// without that last member. Whoever changes, removes or puts in a line breaks one or the other.
enum HashChain {
  /// What the first line names as the one before.
  static let start = String(repeating: "0", count: 64)

  /// What stands before the hash of a line.
  private static let mark = Array(", \"hash\": \"".utf8)
  /// What stands behind it.
  private static let end = Array("\"}".utf8)
  /// How many digits a hash has.
  private static let digits = 64

  /// A line with its end, and its hash.
  static func seal(_ members: [(String, JSON)], after previous: String) -> (line: [UInt8], hash: String) {
    let body = JSON.object(members + [("previous", .string(previous))]).utf8
    let hash = SHA256.hex(body)
    return (Array(body.dropLast()) + mark + Array(hash.utf8) + end + [0x0A], hash)
  }

  /// A line that was read.
  struct Link {
    /// What it holds.
    var value: JSON
    /// The hash that it names as that of the line before.
    var previous: String
    /// Its own hash.
    var hash: String
  }

  /// Reads a line without its end; nil where it is not as it was written.
  static func link(_ line: ArraySlice<UInt8>) -> Link? {
    let tail = mark.count + digits + end.count
    guard line.count > tail, line.suffix(end.count).elementsEqual(end) else { return nil }
    let body = line.dropLast(tail)
    let rest = line.suffix(tail)
    guard rest.starts(with: mark) else { return nil }
    let hash = String(decoding: rest.dropFirst(mark.count).prefix(digits), as: UTF8.self)
    let whole = Array(body) + [UInt8(ascii: "}")]
    guard SHA256.hex(whole) == hash, let value = try? JSONParser.value(of: whole),
      let previous = value["previous"]?.text
    else { return nil }
    return Link(value: value, previous: previous, hash: hash)
  }
}
