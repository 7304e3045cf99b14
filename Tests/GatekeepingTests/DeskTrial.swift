import Glibc
import TestSupport

@testable import Gatekeeping

/// A folder with an inbox of thirty files and what a round through it leaves behind.
struct DeskTrial {
  /// How files are brought to their places.
  enum Way: String, CaseIterable, Sendable {
    /// They change their names.
    case move
    /// They are copied.
    case copy
    /// They are copied to another file system and removed.
    case across
  }

  /// What a run left behind, but for times and what follows from them.
  struct Outcome: Equatable {
    /// The contents of each file by its path.
    var files: [String: String]
    /// The lines of the register.
    var lines: [String]
  }

  /// The program, which lies beside the one under test.
  static let program = ProgramRun.program.dropLast("totrinh".count) + "deskround"

  /// The folder of the inbox and the register.
  let folder: TemporaryFolder
  /// The folder of the targets.
  let targets: TemporaryFolder
  /// How files are brought to their places.
  let way: Way

  /// Files of the inbox, by their paths below it.
  static let inputs: [String: String] = {
    var inputs: [String: String] = [:]
    for number in 1...14 {
      inputs["tt-\(number < 10 ? "0" : "")\(number).txt"] =
        "submission \(number) \(number % 3 == 0 ? "return" : "accept")"
    }
    for number in 15...17 { inputs["anh-\(number).jpg"] = "picture \(number)" }
    inputs["ho-so/to-trinh.txt"] = "submission 20 return"
    inputs["ho-so/du-thao.txt"] = "draft 20"
    inputs["ho-so/phu-luc/bang.txt"] = "table 20"
    inputs["So Xay dung/ho-so-1/to-trinh.txt"] = "submission 21 accept"
    inputs["So Xay dung/ho-so-1/a.pdf"] = "attachment 21a"
    inputs["So Xay dung/ho-so-1/b.pdf"] = "attachment 21b"
    inputs["So Xay dung/ho-so-2/to-trinh.txt"] = "submission 22 return"
    inputs["So Xay dung/ho-so-2/a.pdf"] = "attachment 22a"
    inputs["So Xay dung/le.pdf"] = "lone 23"
    inputs["So Noi vu/khac.txt"] = "other 24"
    inputs["So Noi vu/khac.pdf"] = "other 25"
    inputs["zz-cuoi.txt"] = "submission 26 return"
    inputs["zz-cuoi.txt.totrinh-ignore"] = "HP-1.1: side file 27"
    return inputs
  }()

  /// Makes the inbox, and files of others in the targets.
  init(_ way: Way) throws {
    self.way = way
    // Syncing costs nothing in memory, and the disk is another file system.
    folder = try TemporaryFolder(in: "/dev/shm")
    targets = way == .across ? try TemporaryFolder() : folder
    for (name, text) in Self.inputs { try folder.write("inbox/" + name, text: text) }
    for name in ["accepted/tt-01.txt", "returned/ho-so/cu.txt", "unjudged/anh-15.jpg"] {
      try targets.write(name, text: "of others: \(name)")
    }
  }

  /// One round; the mode tells how it is disturbed, at the call with a number.
  func run(disturbedAt call: Int? = nil, mode: String = "", library: String = "") throws -> ProgramRun {
    var words = ["LC_ALL=C.UTF-8"]
    if let call { words += ["LD_PRELOAD=\(library)", "FAULT_AT=\(call)", "FAULT_MODE=\(mode)"] }
    words += [String(Self.program), folder.path, targets.path, way == .copy ? "copy" : "move"]
    return try ProgramRun(words, program: "/usr/bin/env", in: folder.path)
  }

  /// What is there now.
  func outcome() -> Outcome {
    var files: [String: String] = [:]
    let roots = [(folder.path, "inbox")] + ["accepted", "returned", "unjudged"].map { (targets.path, $0) }
    for (root, name) in roots {
      for path in FileTree.files(in: root + "/" + name) {
        files[name + path] = FileTree.text(root + "/" + name + path)
      }
    }
    for (path, text) in files where path.hasSuffix("-lai.txt") || path.hasSuffix("-nhan.txt") {
      files[path] = String(text.prefix { $0 != "\n" })
    }
    let register = FileTree.text(folder.path + "/register.jsonl").split(separator: "\n").map(String.init)
    return Outcome(files: files, lines: register.map { Self.timeless($0, targets.path) })
  }

  /// The register as the program reads it.
  func register() -> Register { Register(Array(FileTree.text(folder.path + "/register.jsonl").utf8)) }

  /// How often the contents of each file of the inbox are there, sheets and hidden files left out.
  func copies() -> [String: Int] {
    let texts = outcome().files.values
    return Self.inputs.mapValues { text in texts.count { $0 == text } }
  }

  /// A line without times, hashes of the chain and the folder of the trial.
  private static func timeless(_ line: String, _ targets: String) -> String {
    var line = line.replacing(targets, with: "TARGETS")
    for key in ["received", "judged", "previous", "hash", "at", "on"] {
      let mark = "\"\(key)\": \""
      guard let start = line.firstRange(of: mark)?.upperBound, let end = line[start...].firstIndex(of: "\"") else {
        continue
      }
      line.replaceSubrange(start..<end, with: "")
    }
    return line
  }
}

/// Files below a folder, wherever it lies.
enum FileTree {
  /// The paths of all files below a folder, each beginning with a slash; hidden ones are left out.
  static func files(in folder: String, hidden: Bool = false) -> [String] {
    Repository.names(at: folder).filter { hidden || !$0.hasPrefix(".") }.flatMap { name -> [String] in
      var status = stat()
      guard lstat(folder + "/" + name, &status) == 0 else { return [] }
      guard status.st_mode & S_IFMT == S_IFDIR else { return ["/" + name] }
      return files(in: folder + "/" + name, hidden: hidden).map { "/" + name + $0 }
    }
  }

  /// The text of a file.
  static func text(_ path: String) -> String { String(decoding: Repository.bytes(at: path), as: UTF8.self) }
}
