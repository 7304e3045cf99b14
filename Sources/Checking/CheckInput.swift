/// One file that a run has to look at.
public struct CheckInput: Sendable, Equatable {
  /// Where its bytes come from.
  public enum Source: Sendable, Equatable {
    /// The file at the path.
    case file
    /// Standard input.
    case standardInput
    /// What is staged in git as the object with this id.
    case staged(object: String)
    /// A folder that could not be listed.
    case unlistable
  }

  /// The path as it was given or found, or the name given to standard input.
  public var path: String
  /// Where its bytes come from.
  public var source: Source
  /// Whether it was named, not found by walking: then it has to be a submission.
  public var isNamed: Bool

  /// Creates an input.
  public init(path: String, source: Source = .file, isNamed: Bool) {
    self.path = path
    self.source = source
    self.isNamed = isNamed
  }

  /// Turns paths into inputs: folders are walked, each file stands once, in the order of paths.
  ///
  /// - Parameter standardInputName: the name that tells the format of what `-` reads.
  public static func gather(_ paths: [String], standardInputName: String) -> [CheckInput] {
    var inputs: [ExactPath: CheckInput] = [:]
    for path in paths {
      if path == "-" {
        inputs[ExactPath("-")] = CheckInput(path: standardInputName, source: .standardInput, isNamed: true)
        continue
      }
      // A folder called like a document was meant as one: an unpacked Word file, say.
      guard FileInput.kind(of: path) == .folder, !FolderWalk.isDocument(String(path.split(separator: "/").last ?? ""))
      else {
        inputs[ExactPath(path)] = CheckInput(path: path, isNamed: true)
        continue
      }
      let walk = FolderWalk(path)
      for found in walk.files where inputs[ExactPath(found)] == nil {
        inputs[ExactPath(found)] = CheckInput(path: found, isNamed: false)
      }
      for folder in walk.unreadable {
        inputs[ExactPath(folder)] = CheckInput(path: folder, source: .unlistable, isNamed: true)
      }
    }
    return inputs.values.sorted { PathOrder.precedes($0.path, $1.path) }
  }
}
