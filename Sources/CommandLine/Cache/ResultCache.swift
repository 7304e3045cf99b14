import Checking
import DocumentModel
import Glibc
import Reporting

/// Results of earlier runs, so that a document that was judged before need not be read again.
///
/// A result is found by everything that it depends on: the bytes of its file and the ending of its name, the rules, the choices
/// of the user, the program itself, and the day of the run where a rule may look at it.
struct ResultCache: Sendable {
  /// Where results are kept.
  private let folder: CacheFolder
  /// What every result of the run depends on, beside its file.
  private let circumstances: [UInt8]
  /// How the run judges.
  private let settings: Checker.Settings

  /// Opens the cache of a run; nil where none can be had.
  init?(_ folder: CacheFolder?, sources: RuleSources, settings: Checker.Settings) {
    guard let folder, let program = Self.program() else { return nil }
    self.folder = folder
    self.settings = settings
    var choices = settings
    choices.keepsText = false
    if !sources.mayLookAtTheDay { choices.today = Self.anyDay ?? settings.today }
    // The words of all choices, so that one that is added later counts too.
    circumstances = Array([Program.version, program, sources.sha256, "\(choices)"].joined(separator: "\u{0}").utf8)
  }

  /// A judge that looks here first and asks the judge of the checker for what is not known.
  func makeJudge(_ checker: Checker) -> BatchRunner.Judge {
    // Made only when it is needed, since it compiles the rules.
    var judge: BatchRunner.Judge?
    return { bytes, path in
      // What a side file says of a document is not among what the key tells.
      let isAlone = !Checker.hasSideFile(path)
      let sha256 = SHA256.hex(bytes)
      let key = key(sha256, path)
      if isAlone, let known = result(key, sha256, path), let whole = withText(known, bytes, checker) { return whole }
      let asked = judge ?? checker.makeJudge()
      judge = asked
      let result = asked(bytes, path)
      if isAlone, Self.isWorthKeeping(result) { folder.write(StoredResult.bytes(of: result, settings.language), key) }
      return result
    }
  }

  /// Under what a result is kept.
  private func key(_ sha256: String, _ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { name[$0...].lowercased() } ?? ""
    var hash = SHA256()
    hash.update(circumstances)
    hash.update("\u{0}\(ending)\u{0}\(sha256)".utf8)
    return hash.hex()
  }

  /// The result that is kept, under the path that the file has now.
  private func result(_ key: String, _ sha256: String, _ path: String) -> FileResult? {
    guard let bytes = folder.read(key), var result = StoredResult.result(from: bytes), result.sha256 == sha256 else {
      return nil
    }
    result.path = path
    return result
  }

  /// The result with the text of its document where a report shows it: texts are never kept.
  private func withText(_ result: FileResult, _ bytes: [UInt8], _ checker: Checker) -> FileResult? {
    guard settings.keepsText, result.submission != nil else { return result }
    guard let text = try? checker.text(of: bytes, name: result.path) else { return nil }
    var result = result
    result.text = text
    return result
  }

  /// Whether a result depends on nothing but what the key tells: what could not be read may be readable the next time.
  private static func isWorthKeeping(_ result: FileResult) -> Bool {
    guard case .unjudged(let why) = result.verdict else { return result.suppressed.isEmpty }
    return why.code == Unjudged.notASubmissionCode
  }

  /// Stands for every day where none matters.
  private static let anyDay = CivilDate("2000-01-01")

  /// What tells this very program from any other build; nil where the system does not say.
  private static func program() -> String? {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return nil }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(Build.commit ?? "")"
  }
}
