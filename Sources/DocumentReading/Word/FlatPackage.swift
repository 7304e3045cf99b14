import XML

/// Lists the parts of a flat package, or finds that an XML file is none.
final class FlatPackageList: WordPartReader {
  /// What the root element is.
  enum Root {
    /// A flat package.
    case package
    /// A main part that stands alone.
    case document
    /// Something else.
    case other
  }

  /// What the root element is.
  private(set) var root = Root.other
  /// The names of the parts as written, by their lower-cased form.
  private(set) var names: [String: String] = [:]
  /// Why the file is not read.
  private(set) var failure: ReadingError?
  /// Whether the root was seen and holds no list.
  private(set) var isFinished = false
  /// How deep the next element stands.
  private var depth = 0

  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes) {
    defer { depth += 1 }
    switch depth {
    case 0:
      switch (name.namespace, WordName.known(name.local)) {
      case (WordNamespace.flatPackage, .package): root = .package
      case (WordNamespace.word, .document):
        root = .document
        isFinished = true
      default: isFinished = true
      }
    case 1 where root == .package && WordName.known(name.local) == .part:
      guard let part = attributes.string(WordName.name.rawValue, in: WordNamespace.flatPackage) else { return }
      let path = String(part.drop { $0 == "/" })
      if names.updateValue(path, forKey: path.lowercased()) != nil {
        failure = .damagedWord("two parts are named \(path)", vietnamese: "hai phần cùng tên \(path)")
      }
      let most = ReadingLimits.zip.entries
      if names.count > most { failure = .tooLargeWord("more than \(most) parts", vietnamese: "trên \(most) phần") }
    default: break
    }
  }

  func end(_ name: XMLEventName) { depth -= 1 }

  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {}
}

/// Hands on the events of one part of a flat package.
final class FlatPackagePart: WordPartReader {
  /// The part's name.
  private let name: String
  /// Takes the part's events.
  private let reader: any WordPartReader
  /// How deep the next element stands.
  private var depth = 0
  /// Whether the wanted part is open.
  private var isInPart = false
  /// Whether the part's own XML is open.
  private var isInData = false

  /// Creates a filter for a part.
  init(named name: String, reader: any WordPartReader) {
    self.name = name
    self.reader = reader
  }

  var failure: ReadingError? { reader.failure }
  var isFinished: Bool { reader.isFinished }

  func declare(prefix: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>) {
    reader.declare(prefix: prefix, namespace: namespace)
  }

  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes) {
    defer { depth += 1 }
    if isInData { return reader.start(name, attributes) }
    switch depth {
    case 1:
      let part = attributes.string(WordName.name.rawValue, in: WordNamespace.flatPackage)
      isInPart = part.map { String($0.drop { $0 == "/" }) == self.name } ?? false
    case 2:
      isInData = isInPart && name.namespace == WordNamespace.flatPackage && WordName.known(name.local) == .xmlData
    default: break
    }
  }

  func end(_ name: XMLEventName) {
    depth -= 1
    if isInData, depth > 2 { return reader.end(name) }
    if depth <= 2 { isInData = false }
  }

  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {
    if isInData { reader.characters(utf8) }
  }
}
