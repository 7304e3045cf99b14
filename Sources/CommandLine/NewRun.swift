import Checking
import Glibc
import WordWriting
import ZipArchive

/// Carries `new` out: writes a submission to be filled in, never over a file that is there.
struct NewRun {
  /// What to do.
  let plan: NewPlan
  /// What every command knows.
  let common: CommonChoices
  /// Where to write.
  let console: any Console
  /// What comes from outside.
  let services: Services

  /// Writes the skeleton and returns the exit status.
  func run() -> Int32 {
    let bytes: [UInt8]
    do throws(RuleFaults) {
      let skeleton = try Skeleton(plan.kind, to: plan.addressee, files: services.builtIn?() ?? RuleFile.builtIn)
      guard let written = try? plan.format.bytes(of: skeleton.page) else {
        return fail("", Message(vietnamese: "tờ trình mẫu quá lớn", english: "the skeleton is too large"))
      }
      bytes = written
    } catch {
      console.note(Printable.lines(error))
      return ExitStatus.incomplete
    }
    guard let output = plan.output else {
      if plan.format == .docx && console.outputIsTerminal {
        return fail(
          "", Message(vietnamese: "dùng -o FILE để ghi tệp .docx", english: "-o FILE is needed for a .docx file"))
      }
      console.write(bytes)
      return ExitStatus.done
    }
    var status = stat()
    guard lstat(output, &status) != 0 else {
      return fail(
        "\(output): ", Message(vietnamese: "đã có tệp này, không ghi đè", english: "it exists; it is not overwritten"))
    }
    return PaperFile.write(bytes, to: output, common.language, on: console) ? ExitStatus.done : ExitStatus.incomplete
  }

  /// Tells why nothing was written.
  private func fail(_ place: String, _ message: Message) -> Int32 {
    console.note("totrinh: " + Printable.line(place + message[common.language]))
    return ExitStatus.incomplete
  }
}
