import Checking
import DocumentReading
import Glibc

/// A file that lies in the inbox.
public struct InboxFile: Sendable, Hashable {
  /// Its path from the root on.
  public var path: String
  /// Its path as reports show it.
  public var shown: String
  /// Its path below the inbox.
  public var below: String
  /// What it was when it was found.
  public var identity: FileIdentity

  /// Its name.
  var name: String { Disk.name(of: below) }
  /// The folder below the inbox that it lies in; empty for the inbox itself.
  var folder: String { below.contains("/") ? Disk.parent(of: below) : "" }
  /// The first component of its path: files of different units have nothing to do with each other.
  var unit: String {
    let first = String(below.prefix { $0 != "/" })
    // A side file belongs to the document that it lies beside.
    guard isAtTop, first.hasSuffix(Checker.sideFileEnding) else { return first }
    return String(first.dropLast(Checker.sideFileEnding.count))
  }
  /// Whether it lies directly in the inbox.
  var isAtTop: Bool { !below.contains("/") }

  /// What a drafter may send along to steer the program, which steers nothing here.
  var isSteering: Bool { name == ConfigurationFinder.fileName || name.hasSuffix(Checker.sideFileEnding) }
}

/// Finds everything that lies in the inbox.
public struct InboxWalk: Sendable {
  /// The files, by path.
  public private(set) var files: [InboxFile] = []
  /// Files that are still being received, as reports show them.
  public private(set) var arriving: [String] = []
  /// Whether files are left out only because the system does not tell whether they are being written.
  public private(set) var isUnsure = false
  /// What cannot be looked at, with the reason.
  public private(set) var failures: [DeskFailure] = []
  /// Hidden files and the like, as reports show them.
  public private(set) var hidden: [String] = []
  /// Files of settings directly in the inbox, which are not followed.
  public private(set) var settings: [String] = []

  /// Walks the inbox.
  ///
  /// - Parameters:
  ///   - quiet: for how many seconds a file must not have changed.
  ///   - unsure: the same where the system does not tell whether it is being written.
  public init(_ inbox: String, quiet: Int, unsure: Int) {
    guard let root = FilePath.real(inbox) else {
      failures.append(DeskFailure(inbox, code: ENOENT))
      return
    }
    var waiting = [(below: "", depth: 0)]
    while let (below, depth) = waiting.popLast() {
      let folder = below.isEmpty ? root : root + "/" + below
      guard let names = FolderWalk.names(in: folder) else {
        failures.append(DeskFailure(FilePath.join(inbox, below), code: errno))
        continue
      }
      for name in names {
        let path = below.isEmpty ? name : below + "/" + name
        guard let status = Disk.status(root + "/" + path) else { continue }
        if status.st_mode & S_IFMT == S_IFDIR, !name.hasPrefix(".") {
          if depth < ReadingLimits.folderDepth {
            waiting.append((path, depth + 1))
          } else {
            failures.append(
              DeskFailure(FilePath.join(inbox, path), "thư mục lồng nhau quá sâu", "folders are nested too deeply"))
          }
        } else {
          take(path, of: root, shown: FilePath.join(inbox, path), status, quiet: quiet, unsure: unsure)
        }
      }
    }
    files.sort { PathOrder.precedes($0.below, $1.below) }
    arriving.sort { PathOrder.precedes($0, $1) }
    hidden.sort { PathOrder.precedes($0, $1) }
    failures.sort { PathOrder.precedes($0.path, $1.path) }
    leaveUnfinishedUnits(inbox)
  }

  /// The walk without what lies outside some units, and without what was told before.
  func only(_ units: Set<String>) -> InboxWalk {
    var walk = self
    walk.files.removeAll { !units.contains($0.unit) }
    walk.failures = []
    return walk
  }

  /// Takes note of one name.
  private mutating func take(
    _ below: String, of root: String, shown: String, _ status: stat, quiet: Int, unsure: Int
  ) {
    let name = Disk.name(of: below)
    if name == ConfigurationFinder.fileName, !below.contains("/") {
      settings.append(shown)
    } else if name.hasPrefix("~$") || (name.hasPrefix(".") && name != ConfigurationFinder.fileName) {
      hidden.append(shown)
    } else if Arrival.isPartial(name) {
      arriving.append(shown)
    } else if status.st_mode & S_IFMT != S_IFREG {
      failures.append(
        DeskFailure(
          shown, "không phải là tệp thường (liên kết, ống dẫn hoặc thiết bị) nên không xét",
          "no regular file (a link, a pipe or a device), so it is left alone"))
    } else {
      let identity = FileIdentity(status)
      let state = Arrival.state(of: root + "/" + below)
      let isArriving =
        switch state {
        case .complete: identity.isYoung(quiet)
        case .beingWritten: true
        case .unknown: identity.isYoung(max(quiet, unsure))
        }
      if isArriving, state == .unknown { isUnsure = true }
      if isArriving { arriving.append(shown) }
      files.append(InboxFile(path: root + "/" + below, shown: shown, below: below, identity: identity))
    }
  }

  /// Leaves out whatever belongs to a folder in which a file is still arriving: half a dossier is none.
  private mutating func leaveUnfinishedUnits(_ inbox: String) {
    let units = Set(
      arriving.map { shown in
        String((FilePath.relative(shown, to: inbox) ?? shown).drop { $0 == "/" }.prefix { $0 != "/" })
      })
    files.removeAll { units.contains($0.unit) }
  }
}
