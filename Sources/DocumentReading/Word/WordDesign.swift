import Glibc
import Synchronization
import ZipArchive

/// What the theme and the styles of a Word file say.
struct WordDesign: Sendable {
  /// The colours and fonts of the theme.
  var theme: WordTheme
  /// The styles.
  var styles: StyleSheet.Definitions
  /// The fonts that both name.
  var fonts: FontList.Known

  /// Reads both parts, unless those of an earlier file were the same, and takes up their fonts.
  static func read(
    _ relationships: WordRelationships, in package: WordPackage, to state: WordState
  ) throws(ReadingError) -> WordDesign {
    let parts = ["theme", "styles"].map { relationships.first($0) }
    let sources = parts.map { part in part.flatMap { package.stored($0) } }
    if let known = state.designs?.design(of: sources) {
      state.fonts.known = known.fonts
      return known
    }
    let theme = WordThemeHandler()
    // Without a theme text only looks a little different, so a fault in it is no reason to refuse it.
    if let part = parts[0] { _ = try? package.read(part, with: theme) }
    state.fonts.known.majorFont = theme.theme.majorFont ?? ""
    state.fonts.known.minorFont = theme.theme.minorFont ?? ""
    let styles = StylesHandler(fonts: state.fonts)
    if let part = parts[1] { try package.read(part, with: styles) }
    let design = WordDesign(theme: theme.theme, styles: styles.definitions, fonts: state.fonts.known)
    state.designs?.keep(design, of: sources)
    return design
  }
}

/// The designs of files read before: those of one office mostly share them, and reading styles takes as long as reading a
/// short text.
///
/// Parts are the same where their compressed bytes are, so they need not even be inflated.
final class WordDesigns: Sendable {
  /// A part as it lies in a container.
  struct Source: Sendable {
    /// What the container says of it.
    var entry: ZipEntry
    /// Its compressed bytes.
    var bytes: ArraySlice<UInt8>

    /// Whether it is the same part.
    func isSame(as other: Source) -> Bool {
      guard entry.promisesSame(as: other.entry), bytes.count == other.bytes.count else { return false }
      return bytes.withUnsafeBytes { mine in
        other.bytes.withUnsafeBytes { its in
          guard let first = mine.baseAddress, let second = its.baseAddress else { return mine.isEmpty }
          return memcmp(first, second, mine.count) == 0
        }
      }
    }
  }

  /// How many designs are kept, and how large their compressed parts may be.
  private static let limits = (designs: 8, bytes: 256 << 10)

  /// The designs, the one that was asked for last in front.
  private let designs = Mutex<[(sources: [Source?], design: WordDesign)]>([])

  /// The design of a file whose theme and styles lie like this in its container; nil where it was not met.
  func design(of sources: [Source?]) -> WordDesign? {
    designs.withLock { designs in
      guard let index = designs.firstIndex(where: { Self.areSame($0.sources, sources) }) else { return nil }
      let found = designs[index]
      if index > 0 {
        designs.remove(at: index)
        designs.insert(found, at: 0)
      }
      return found.design
    }
  }

  /// Keeps a design; one of a flat package, which holds no parts of its own, is not kept.
  func keep(_ design: WordDesign, of sources: [Source?]) {
    let known = sources.compactMap { $0 }
    guard !known.isEmpty, known.reduce(0, { $0 + $1.bytes.count }) <= Self.limits.bytes else { return }
    // A slice would keep the whole file in memory.
    let copies = sources.map { source in source.map { Source(entry: $0.entry, bytes: Array($0.bytes)[...]) } }
    designs.withLock { designs in
      designs.insert((copies, design), at: 0)
      if designs.count > Self.limits.designs { designs.removeLast() }
    }
  }

  /// Whether the same parts are there, and each is the same.
  private static func areSame(_ left: [Source?], _ right: [Source?]) -> Bool {
    zip(left, right).allSatisfy { pair in
      switch pair {
      case (nil, nil): true
      case (let left?, let right?): left.isSame(as: right)
      default: false
      }
    }
  }
}
