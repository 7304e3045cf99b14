import Checking
import Reporting
import WebService

/// Carries `cgi` out.
struct WebRun {
  /// What stands for the file where settings are looked for: its own name may say anything, and it lies nowhere.
  private static let stand = "to-trinh"

  /// What to do.
  let plan: ServicePlan
  /// What every command knows.
  let common: CommonChoices
  /// Where to write.
  let console: any Console
  /// What comes from outside.
  let services: Services

  /// Answers the request and returns the exit status.
  func run() -> Int32 {
    let resolver = SettingsResolver(plan.typed, defaults: plan.settings, linted: [])
    let (configuration, wanted) = resolver.resolve(Self.stand)
    let bench = WebBench(configuration: configuration, wanted: wanted, services: services)
    let given = WebServices(limit: plan.mostUpload, language: wanted.settings.language) {
      bytes, name throws(WebServices.Refusal) in
      guard resolver.faults.isEmpty else {
        throw refusal(Printable.lines(ConfigurationFaults(resolver.faults), common.language))
      }
      do throws(Checkers.Failure) { return try bench.check(bytes, name) } catch {
        throw refusal(Printable.lines(error, common.language))
      }
    } annotatedCopy: { bytes, name in
      bench.annotatedCopy(of: bytes, name)
    } slip: { bytes, name in
      bench.slip(for: bytes, name)
    }
    let input = ArrivingInput()
    let service = WebService(given) { most, milliseconds in input.take(atMost: most, waiting: milliseconds) }
    guard let answer = service.answer({ console.environment($0) }) else {
      let message = Message(
        vietnamese: "cgi do máy chủ web gọi (CGI/1.1), không chạy bằng tay; xem docs/web.md",
        english: "cgi is run by a web server (CGI/1.1), not by hand; see docs/web.md")
      console.note("totrinh: " + message[common.language])
      return ExitStatus.incomplete
    }
    console.write(answer)
    return ExitStatus.done
  }

  /// Tells the web server's log what is wrong with settings or rules.
  private func refusal(_ faults: String) -> WebServices.Refusal {
    console.note(faults)
    return WebServices.Refusal()
  }
}
