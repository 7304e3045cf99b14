import Glibc
import Synchronization
import XML

/// Who reads the XML of Word files.
public enum WordMarkup: Sendable {
  /// The tokeniser where it is sure of a part, libxml2 where it is not.
  case quick
  /// libxml2 alone.
  case libxml2

  /// The tokeniser, unless the environment says `TOTRINH_XML=libxml2`.
  public static let usual: WordMarkup =
    getenv("TOTRINH_XML").map { strcmp($0, "libxml2") == 0 } == true ? .libxml2 : .quick
}

/// Readers of whole parts that are not in use: they keep memory and names from file to file.
///
/// A handler may have another part read while it is given the events of one, so a thread may need several.
enum WordPartTexts {
  /// The most that are kept.
  private static let most = 16

  /// Those that are not in use.
  private static let idle = Mutex<[XMLWholeText]>([])

  /// Reads a part whole and hands on its events, if it is plain.
  ///
  /// - Parameter fill: puts the bytes of the part in place, and tells whether it could.
  /// - Returns: whether it was read; if not, the reader has met no event.
  static func read(
    count: Int, with reader: any WordPartReader, fill: (UnsafeMutableBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    guard count <= ReadingLimits.wholePart else { return false }
    let text =
      idle.withLock { $0.popLast() } ?? XMLWholeText(names: WordName.events, limits: ReadingLimits.xml)
    let isRead = text.read(count: count, fill: fill)
    if isRead { text.play(to: reader) { reader.failure == nil && !reader.isFinished } }
    text.trim()
    idle.withLock { if $0.count < most { $0.append(text) } }
    return isRead
  }
}
