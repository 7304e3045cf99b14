import DocumentReading

/// Asks git which files changed; nothing is written, and nothing is fetched.
public struct GitRepository: Sendable {
  /// Why git gives no answer.
  public struct Failure: Error, Sendable, Equatable {
    /// A sentence for the user.
    public var message: Message
  }

  /// A file that is staged.
  struct Staged: Equatable {
    /// Its path from the root of the repository on.
    var path: String
    /// The id of its content.
    var object: String
  }

  /// The most bytes of a list of files.
  private static let mostNames = 64 << 20

  /// The path from the root of the repository to the working folder, with a slash; empty at the root.
  private let prefix: String
  /// The path from the working folder up to the root, with a slash; empty at the root.
  private let up: String

  /// Finds the repository of the working folder.
  public init() throws(Failure) {
    let answer = Self.lines(
      try Self.ask(["rev-parse", "--show-prefix", "--show-cdup"], or: Self.noRepository))
    prefix = answer.first ?? ""
    up = answer.count > 1 ? answer[1] : ""
  }

  /// The files that changed.
  ///
  /// - Parameters:
  ///   - reference: since this branch left another one, which is named; empty for since the last commit.
  ///   - paths: the files and folders to look at, all where none is named.
  public func changed(since reference: String, below paths: [String]) throws(Failure) -> [CheckInput] {
    let base = try base(reference)
    let scope = ["--"] + (paths.isEmpty ? [up.isEmpty ? "." : up] : paths)
    var names: [String]
    if let base {
      names = Self.names(
        try Self.ask(
          ["diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", "--no-ext-diff", base] + scope))
    } else {
      // Before the first commit everything that git knows is new.
      names = Self.names(try Self.ask(["ls-files", "-z", "--full-name", "--cached"] + scope))
    }
    names += Self.names(
      try Self.ask(["ls-files", "-z", "--full-name", "--others", "--exclude-standard"] + scope))
    return Set(names).filter(Self.isWanted).map { CheckInput(path: shown($0), isNamed: false) }
      .filter { FileInput.kind(of: $0.path) != .folder }
      .sorted { PathOrder.precedes($0.path, $1.path) }
  }

  /// The files that are staged, each with the content that is staged.
  public func staged(below paths: [String]) throws(Failure) -> [CheckInput] {
    let scope = paths.isEmpty ? [] : ["--"] + paths
    let answer = try Self.ask(
      ["diff", "--cached", "--raw", "-z", "--no-renames", "--diff-filter=d", "--no-abbrev", "--no-ext-diff"] + scope)
    return Self.staged(in: answer).filter { Self.isWanted($0.path) }
      .map { CheckInput(path: shown($0.path), source: .staged(object: $0.object), isNamed: false) }
      .sorted { PathOrder.precedes($0.path, $1.path) }
  }

  /// The content of an object.
  static func contents(of object: String) throws(ReadingError) -> [UInt8] {
    do throws(Failure) {
      return try ask(["cat-file", "blob", object], most: FileInput.largest)
    } catch {
      throw ReadingError(
        .unreadable, vietnamese: "Không lấy được nội dung đã đưa vào git: \(error.message.vietnamese).",
        english: "The staged content cannot be had: \(error.message.english).")
    }
  }

  /// The commit to compare with; nil before the first one.
  private func base(_ reference: String) throws(Failure) -> String? {
    guard !reference.isEmpty else {
      let head = try Self.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], most: Self.mostNames)
      return head.status == 0 ? Self.lines(head.output).first : nil
    }
    let unknown = Message(
      vietnamese: "git không biết nhánh hay bản ghi “\(reference)”",
      english: "git knows no branch or commit “\(reference)”")
    let commit = Self.lines(
      try Self.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}"], or: unknown))
    guard let commit = commit.first else { throw Failure(message: unknown) }
    // Where the branch left the other one; for histories without a common commit, the commit itself.
    let fork = try Self.run(["merge-base", commit, "HEAD"], most: Self.mostNames)
    return fork.status == 0 ? Self.lines(fork.output).first ?? commit : commit
  }

  /// A path from the root of the repository as seen from the working folder.
  private func shown(_ path: String) -> String {
    path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : up + path
  }

  /// Whether walking would have found a file.
  private static func isWanted(_ path: String) -> Bool {
    let names = path.split(separator: "/")
    return names.last.map { FolderWalk.isDocument(String($0)) && !$0.hasPrefix("~$") } ?? false
      && !names.contains { $0.hasPrefix(".") }
  }

  /// The names in a list that NUL separates.
  private static func names(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The lines of an answer.
  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The files of `diff --raw -z`: `:MODE MODE OBJECT OBJECT STATUS`, NUL, the path, NUL. Links and submodules are no files.
  static func staged(in bytes: [UInt8]) -> [Staged] {
    var found: [Staged] = []
    let parts = names(bytes)
    var index = 0
    while index + 1 < parts.count {
      let fields = parts[index].split(separator: " ")
      if fields.count == 5, fields[1].hasPrefix("100"), fields[3].allSatisfy(\.isHexDigit) {
        found.append(Staged(path: parts[index + 1], object: String(fields[3])))
      }
      index += 2
    }
    return found
  }

  /// The answer of git; where it refuses, its own words or a message for that.
  private static func ask(
    _ words: [String], most: Int = mostNames, or message: Message? = nil
  ) throws(Failure) -> [UInt8] {
    let outcome = try run(words, most: most)
    guard outcome.status == 0 else {
      let told = lines(outcome.errors).first.map { $0.hasPrefix("fatal: ") ? String($0.dropFirst(7)) : $0 } ?? ""
      guard let message else {
        throw Failure(message: Message(vietnamese: "git báo lỗi: \(told)", english: "git says: \(told)"))
      }
      let reason = told.isEmpty ? "" : " (\(told))"
      throw Failure(
        message: Message(vietnamese: message.vietnamese + reason, english: message.english + reason))
    }
    return outcome.output
  }

  /// Runs git.
  private static func run(_ words: [String], most: Int) throws(Failure) -> Subprocess.Outcome {
    do throws(Subprocess.Failure) {
      return try Subprocess.run(
        ["git", "--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false"] + words,
        additions: ["GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1", "LC_ALL=C"], most: most)
    } catch {
      switch error {
      case .start:
        throw Failure(
          message: Message(
            vietnamese: "không chạy được lệnh git; --changed và --staged cần có git",
            english: "git cannot be run; --changed and --staged need it"))
      case .tooMuch:
        throw Failure(
          message: Message(vietnamese: "git trả lời quá dài", english: "the answer of git is too long"))
      }
    }
  }

  /// The message outside of repositories.
  private static var noRepository: Message {
    Message(
      vietnamese: "thư mục này không nằm trong kho git nào", english: "this folder is in no git repository")
  }
}
