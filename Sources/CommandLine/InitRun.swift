import Checking
import Glibc
import Reporting

/// Carries `init` out: a commented configuration in a folder that has none.
struct InitRun {
  /// The folder.
  let folder: String
  /// What every command knows.
  let common: CommonChoices
  /// Where to write.
  let console: any Console

  /// Writes the file and returns the exit status.
  func run() -> Int32 {
    let path = folder == "." ? ConfigurationFinder.fileName : FilePath.join(folder, ConfigurationFinder.fileName)
    var status = stat()
    guard lstat(path, &status) != 0 else {
      return fail(
        path,
        Message(
          vietnamese: "đã có tệp cấu hình, không ghi đè", english: "there is a configuration; it is not overwritten"))
    }
    do throws(AtomicFile.Failure) {
      let file = try AtomicFile(path)
      try file.write(Array(ConfigurationTemplate.text(common.language).utf8))
      try file.commit()
    } catch {
      return fail(path, Message(vietnamese: "không ghi được (\(error.reason))", english: error.reason))
    }
    let done = Message(vietnamese: "đã ghi", english: "written")
    console.write(Array(SafeText.line("\(path): \(done[common.language])").utf8) + [0x0A])
    return ExitStatus.done
  }

  /// Tells why nothing was written.
  private func fail(_ path: String, _ message: Message) -> Int32 {
    console.note("totrinh: " + Printable.line("\(path): \(message[common.language])"))
    return ExitStatus.incomplete
  }
}
