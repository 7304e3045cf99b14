import Glibc

/// Paths of files as text: made absolute, and shown from the working folder on.
public struct FilePath: Sendable {
  /// The folder in which the program runs, links resolved.
  public let working: String

  /// Takes note of the working folder.
  public init() {
    working = Self.real(".") ?? "/"
  }

  /// The path that a name has once every link is resolved; nil where there is nothing.
  public static func real(_ path: String) -> String? {
    guard !path.utf8.contains(0), let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// A path from the root on, its folder's links resolved where there is such a folder.
  public func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : Self.join(working, path)
    let (folder, name) = Self.split(full)
    guard name != "..", name != "." else { return Self.real(full) ?? full }
    return Self.join(Self.real(folder) ?? folder, name)
  }

  /// An absolute path as messages show it: from the working folder on where it lies there.
  public func shown(_ path: String) -> String {
    Self.relative(path, to: working) ?? path
  }

  /// A path below a folder, without that folder; nil where it lies elsewhere.
  public static func relative(_ path: String, to folder: String) -> String? {
    if path == folder { return "." }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }

  /// A name in a folder.
  public static func join(_ folder: String, _ name: String) -> String {
    if name.hasPrefix("/") || folder.isEmpty { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The folder and the name of an absolute path.
  static func split(_ path: String) -> (folder: String, name: String) {
    var path = path[...]
    while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
    guard let slash = path.lastIndex(of: "/") else { return (".", String(path)) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }
}
