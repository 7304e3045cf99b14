import Checking
import Glibc

/// Brings the files of dossiers to their places so that a crash between any two calls of the system loses and doubles
/// nothing.
///
/// Everything that takes room is first written to a hidden folder below the target and brought to the disk. Then the
/// line of the register is written, which promises where each file goes: from here on the dossier is handled. What is
/// left are changes of names, each in one step that never takes another file's name. A run that finds a promise not
/// kept keeps it; what was staged without a promise is removed.
struct Shelver {
  /// How the register names paths.
  private let places: Places
  /// The register.
  private let file: RegisterFile
  /// The hidden folder's name, which two registers never share.
  private let stagingName: String
  /// The inbox from the root on.
  private let inbox: String

  /// Prepares to place files.
  init(_ file: RegisterFile, places: Places, inbox: String) {
    self.file = file
    self.places = places
    self.inbox = inbox
    stagingName = ".totrinh-" + SHA256.hex(file.path.utf8).prefix(8)
  }

  /// The hidden folder below a target.
  private func staging(_ shelf: String) -> String { FilePath.join(places.path(shelf), stagingName) }

  /// Where a file waits until the line that promises its place is written.
  private func staged(_ placing: Placing, line: Int, _ index: Int) -> String {
    FilePath.join(staging(placing.shelf), "\(line)-\(index)")
  }

  /// Writes down what takes room: sheets, and copies of files that cannot change their name only.
  ///
  /// - Parameter sheets: the bytes of each sheet, by its place among the placements.
  func stage(_ placing: Placing, sheets: [Int: [UInt8]], line: Int) throws(DeskFailure) {
    let shelf = places.path(placing.shelf)
    if let code = Disk.makeFolders(shelf) { throw DeskFailure(shelf, code: code) }
    if placing.moves, let stuck = placing.placements.compactMap(\.from).map(places.path).first(where: isStuck) {
      var failure = DeskFailure(stuck, code: EACCES)
      failure.isAboutOneFile = true
      throw failure
    }
    var isStaging = false
    for (index, placement) in placing.placements.enumerated() {
      let target = staged(placing, line: line, index)
      if !isStaging, placement.made != nil || !canRename(placement, placing) {
        if let code = Disk.makeFolders(staging(placing.shelf)) { throw DeskFailure(shelf, code: code) }
        isStaging = true
      }
      if placement.made != nil {
        if let code = Disk.write(sheets[index] ?? [], to: target) {
          throw DeskFailure(places.path(placement.to), code: code)
        }
      } else if !canRename(placement, placing), let from = placement.from.map(places.path) {
        let (sha256, code) = Disk.copy(from, to: target)
        if let code {
          var failure = DeskFailure(from, code: code)
          failure.isAboutOneFile = code == ENOENT || code == EACCES
          throw failure
        }
        guard sha256 == placement.sha256 else { throw Self.changed(from) }
      }
    }
    if isStaging, let code = Disk.sync(folder: staging(placing.shelf)) { throw DeskFailure(shelf, code: code) }
  }

  /// Whether a file may not leave its folder.
  private func isStuck(_ path: String) -> Bool { access(Disk.parent(of: path), W_OK) != 0 }

  /// Removes what was staged for a line that is not written.
  func unstage(_ placing: Placing, line: Int) {
    for index in placing.placements.indices { unlink(staged(placing, line: line, index)) }
  }

  /// Keeps the promise of a line.
  ///
  /// - Parameter isUnchanged: whether a file is still the one that was judged.
  /// - Returns: what could not be done as promised and needs no second try.
  func settle(
    _ placing: Placing, line: Int, isUnchanged: (Placement) -> Bool
  ) throws(DeskFailure) -> [DeskFailure] {
    var notes: [DeskFailure] = []
    var folders: Set<String> = []
    for (index, placement) in placing.placements.enumerated() {
      let target = places.path(placement.to)
      let waiting = staged(placing, line: line, index)
      let from = placement.from.map(places.path)
      folders.insert(Disk.parent(of: target))
      if Disk.status(waiting) != nil {
        try put(waiting, placement, line: line)
        if placing.moves, let from, Disk.status(from) != nil, isUnchanged(placement) {
          guard unlink(from) == 0 || errno == ENOENT else { throw DeskFailure(from, code: errno) }
        }
      } else if placing.moves, let from, Disk.status(from) != nil {
        guard isUnchanged(placement) else {
          notes.append(Self.changed(from))
          continue
        }
        if Disk.status(target) != nil, Disk.hash(of: target) == placement.sha256 {
          // A rename that takes two steps, or a copy, was cut off after the first.
          guard unlink(from) == 0 || errno == ENOENT else { throw DeskFailure(from, code: errno) }
        } else {
          try put(from, placement, line: line)
        }
      }
      if placing.moves, let from { folders.insert(Disk.parent(of: from)) }
    }
    for folder in folders.sorted() {
      if let code = Disk.sync(folder: folder), code != ENOENT { throw DeskFailure(folder, code: code) }
    }
    return notes
  }

  /// Removes the folders of a dossier that moving has emptied, but not the one that is named like its sender.
  func removeEmptyFolders(_ placing: Placing, sender: String?) {
    guard placing.moves else { return }
    let names = Set(placing.placements.compactMap(\.from).map { Disk.parent(of: places.path($0)) })
    for folder in names.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      guard FilePath.relative(folder, to: inbox).map({ $0 != "." }) ?? false else { continue }
      guard !Matters.isSame(Disk.name(of: folder), sender) else { continue }
      rmdir(folder)
    }
  }

  /// Removes what was staged below some targets and never promised, and the hidden folders themselves.
  func tidy(_ shelves: Set<String>) {
    for shelf in shelves {
      let folder = staging(shelf)
      for name in FolderWalk.names(in: folder) ?? [] { unlink(FilePath.join(folder, name)) }
      rmdir(folder)
    }
  }

  /// Whether a file only needs another name to be in its place.
  private func canRename(_ placement: Placement, _ placing: Placing) -> Bool {
    guard placing.moves, placement.made == nil, let from = placement.from.map(places.path),
      let own = Disk.status(from), let shelf = Disk.status(places.path(placing.shelf))
    else { return false }
    return own.st_dev == shelf.st_dev
  }

  /// Gives a file its name; where that was taken meanwhile another one, which the register is told.
  private func put(_ from: String, _ placement: Placement, line: Int) throws(DeskFailure) {
    let target = places.path(placement.to)
    var code = Disk.rename(from, to: target)
    if code == ENOENT { code = Disk.makeFolders(Disk.parent(of: target)) ?? Disk.rename(from, to: target) }
    if code == EEXIST {
      var picker = NamePicker()
      let other = picker.free(target)
      try tell(placement, other, line: line)
      code = Disk.rename(from, to: other)
    }
    if let code { throw DeskFailure(target, code: code) }
  }

  /// Writes down that a file goes elsewhere than promised.
  private func tell(_ placement: Placement, _ other: String, line: Int) throws(DeskFailure) {
    guard file.register.lines.indices.contains(line - 1) else { return }
    let event = EntryEvent(
      entry: file.register.lines[line - 1].entry, event: .placed, on: .today(), at: Timestamp.now(),
      document: places.named(other), reason: placement.to, by: "totrinh")
    try file.append(.event(event))
  }

  /// That a file is no longer the one that was judged.
  static func changed(_ path: String) -> DeskFailure {
    var failure = DeskFailure(
      path, "tệp đã thay đổi sau khi kiểm nên để lại, lần sau kiểm lại",
      "the file changed after it was judged, so it stays and is judged again")
    failure.isAboutOneFile = true
    return failure
  }
}
