import CLibXML2
import Glibc
import Synchronization

/// The physical limit of reading Word files, over many of them and on some threads.
final class Limit: Sendable {
  /// The files.
  private let paths: [String]
  /// How far the work goes.
  private let mode: LimitParser.Mode
  /// The next file to be taken.
  private let next = Atomic(0)
  /// The files that are broken.
  private let failures = Atomic(0)
  /// The bytes of XML.
  private let bytes = Atomic(0)

  /// Creates a run.
  init(_ paths: [String], mode: LimitParser.Mode = .sax) {
    self.paths = paths
    self.mode = mode
  }

  /// Works on all files and returns how many are broken and how much XML the others hold, in bytes.
  func run(threads: Int) -> (failures: Int, xmlBytes: Int) {
    xmlInitParser()
    let others = (1..<max(threads, 1)).compactMap { _ in start() }
    work()
    for thread in others { pthread_join(thread, nil) }
    return (failures.load(ordering: .relaxed), bytes.load(ordering: .relaxed))
  }

  /// Takes files until there are none.
  private func work() {
    let parser = LimitParser(mode)
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < paths.count else { break }
      if !parser.parse(paths[index]) { failures.wrappingAdd(1, ordering: .relaxed) }
    }
    bytes.wrappingAdd(parser.xmlBytes, ordering: .relaxed)
  }

  /// Starts a thread; nil where the system has none to give.
  private func start() -> pthread_t? {
    var thread = pthread_t()
    let own = Unmanaged.passRetained(self)
    let status = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        Unmanaged<Limit>.fromOpaque(pointer).takeRetainedValue().work()
        return nil
      }, own.toOpaque())
    guard status == 0 else {
      own.release()
      return nil
    }
    return thread
  }
}
