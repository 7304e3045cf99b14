import XML

/// What a part refers to: the parts of a relationship file by their ids and kinds.
struct WordRelationships {
  /// One reference to a part of the package.
  struct Relationship {
    /// Its id within the part.
    var id: String
    /// The last step of its type, such as `styles`, which the transitional and the strict form share.
    var kind: String
    /// The name of the part it leads to.
    var target: String
  }

  /// The references, in file order.
  let all: [Relationship]
  /// Their places in that order by their ids; of two with one id the first counts.
  private let indices: [String: Int]

  /// Reads the relationships of a part, or of the package for an empty name; without the file there are none.
  init(of part: String, in package: WordPackage) throws(ReadingError) {
    let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    let file = part.dropFirst(folder.count)
    let handler = RelationshipsHandler(folder: folder)
    try package.read("\(folder)_rels/\(file).rels", with: handler)
    all = handler.all.map { found in
      var found = found
      found.target = package.spelling(of: found.target)
      return found
    }
    indices = Dictionary(all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The first part of a kind.
  func first(_ kind: String) -> String? { all.first { $0.kind == kind }?.target }

  /// The relationship with an id.
  subscript(id: String) -> Relationship? { indices[id].map { all[$0] } }

  /// Brings a target into the package: it counts from the folder of the part unless it begins with a slash.
  static func resolve(_ target: String, from folder: String) -> String {
    var steps: [Substring] = []
    // Some writers put backslashes.
    let target = target.contains("\\") ? target.replacing("\\", with: "/") : target
    let whole = target.hasPrefix("/") ? target : folder + target
    for step in whole.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}

/// Reads a relationship part.
private final class RelationshipsHandler: WordPartReader {
  /// The folder that targets count from.
  private let folder: String
  /// What was read.
  private(set) var all: [WordRelationships.Relationship] = []
  /// Why the file is not read.
  private(set) var failure: ReadingError?

  /// Creates a handler.
  init(folder: String) { self.folder = folder }

  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes) {
    guard name.namespace == WordNamespace.relationships, WordName.known(name.local) == .Relationship,
      let id = attributes.plain(.Id), let type = attributes.plain(.Type_), let target = attributes.plain(.Target),
      attributes.plain(.TargetMode) != "External"
    else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    all.append(
      WordRelationships.Relationship(id: id, kind: kind, target: WordRelationships.resolve(target, from: folder)))
    let most = ReadingLimits.relationships
    if all.count > most {
      failure = .tooLargeWord("more than \(most) relationships", vietnamese: "trên \(most) quan hệ giữa các phần")
    }
  }

  func end(_ name: XMLEventName) {}

  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {}
}
