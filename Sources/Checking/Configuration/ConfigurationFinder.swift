import DocumentReading
import Glibc

/// Finds the settings of each document: the files `.totrinh.conf` from its folder up to the root of its repository.
public final class ConfigurationFinder {
  /// Where settings come from.
  public enum Source: Sendable, Equatable {
    /// From nowhere.
    case none
    /// From one file that the user named.
    case named(String)
    /// From the documents' folders and those above.
    case nearest
    /// From the working folder and those above, never from where a document lies: what a drafter sends along must not
    /// steer who receives it.
    case workingFolder
  }

  /// The name of the files.
  public static let fileName = ".totrinh.conf"

  /// Where settings come from.
  private let source: Source
  /// The working folder.
  private let paths: FilePath
  /// The folders from which nothing is taken, for the working folder as source.
  private let untrusted: [String]
  /// The files by the folder they were looked for from.
  private var known: [String: [ConfigurationFile]] = [:]
  /// The file of each folder, nil inside where there is none.
  private var read: [String: ConfigurationFile?] = [:]
  /// What is wrong with the files read so far.
  public private(set) var faults: Set<ConfigurationFault> = []
  /// The files that were not taken because they lie where documents lie.
  public private(set) var ignored: [String] = []

  /// Creates a finder.
  ///
  /// - Parameter untrusted: the folders, absolute, from which the working folder's search takes nothing.
  public init(_ source: Source, paths: FilePath, untrusted: [String] = []) {
    self.source = source
    self.paths = paths
    self.untrusted = untrusted
  }

  /// The settings of a document.
  public func configuration(for path: String) -> EffectiveConfiguration {
    let absolute = paths.absolute(path)
    let files: [ConfigurationFile]
    switch source {
    case .none: return EffectiveConfiguration()
    case .named(let name): files = named(name)
    case .nearest: files = upwards(from: FilePath.split(absolute).folder)
    case .workingFolder: files = upwards(from: paths.working)
    }
    let found = EffectiveConfiguration(files, for: absolute)
    faults.formUnion(found.missing(paths))
    return found
  }

  /// The file that the user named.
  private func named(_ name: String) -> [ConfigurationFile] {
    if let files = known[name] { return files }
    // Patterns in a file that may lie anywhere begin where the program runs.
    let home = FilePath.split(paths.absolute(name)).folder
    let file = load(name, shown: name, folder: paths.working, home: home)
    if file == nil {
      faults.insert(
        ConfigurationFault(
          path: name, message: Message(vietnamese: "không có tệp cấu hình này", english: "there is no such file")))
    }
    let files = file.map { [$0] } ?? []
    known[name] = files
    return files
  }

  /// The files from a folder upwards, the nearest last.
  private func upwards(from start: String) -> [ConfigurationFile] {
    if let files = known[start] { return files }
    var files: [ConfigurationFile] = []
    var folder = start
    while true {
      let file = file(in: folder)
      if let file { files.append(file) }
      let isTop = folder == "/" || exists(FilePath.join(folder, ".git"))
      if isTop || file?.isRoot == true { break }
      folder = FilePath.split(folder).folder
    }
    files.reverse()
    known[start] = files
    return files
  }

  /// The file of a folder.
  private func file(in folder: String) -> ConfigurationFile? {
    if let file = read[folder] { return file }
    let path = FilePath.join(folder, Self.fileName)
    var file: ConfigurationFile?
    if source == .workingFolder && untrusted.contains(where: { FilePath.relative(folder, to: $0) != nil }) {
      if exists(path) { ignored.append(paths.shown(path)) }
    } else {
      file = load(path, shown: paths.shown(path), folder: folder, home: folder)
    }
    read[folder] = .some(file)
    return file
  }

  /// Whether a path names anything at all.
  private func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Reads a file; nil where there is none.
  private func load(_ path: String, shown: String, folder: String, home: String) -> ConfigurationFile? {
    guard exists(path) else { return nil }
    do throws(ReadingError) {
      let file = ConfigurationFile(try FileInput.read(path), path: shown, folder: folder, home: home)
      faults.formUnion(file.faults)
      return file
    } catch {
      let message = Message(vietnamese: error.vietnamese, english: error.english)
      faults.insert(ConfigurationFault(path: shown, message: message))
      return ConfigurationFile([], path: shown, folder: folder, home: home)
    }
  }
}
