import Checking
import Gatekeeping
import Reporting

/// Carries `register` out.
struct RegisterRun {
  /// What to do.
  let plan: RegisterPlan
  /// What every command knows.
  let common: CommonChoices
  /// Where to write.
  let console: any Console
  /// What comes from outside.
  let services: Services

  /// Does it and returns the exit status.
  func run() -> Int32 {
    let defaults = Checker.Settings(today: .today(), language: common.language)
    let resolver = SettingsResolver(plan.typed, defaults: defaults, linted: [])
    let (found, settings) = resolver.resolve(".")
    let language = settings.settings.language
    guard resolver.faults.isEmpty else {
      console.note(Printable.lines(ConfigurationFaults(resolver.faults), language))
      return ExitStatus.incomplete
    }
    let configuration = DeskConfiguration(settings: found)
    let path = configuration.path(plan.register, .register) ?? configuration.paths.absolute(Desk.usualRegister)
    do throws(DeskFailure) {
      switch plan.action {
      case .verify(let head): return verify(try RegisterAccess.read(path), path, head: head, language)
      case .event(let event): return try add(event, path, language)
      case .list(let open, let overdue):
        let basis = try basis(path, configuration, settings, from: nil, to: nil)
        return try write(Self.list(basis, open: open, overdue: overdue), language)
      case .report(let period):
        let basis = try basis(path, configuration, settings, from: period.from, to: period.to)
        return try write(Self.report(basis, period.grouping), language)
      }
    } catch {
      console.note("totrinh: " + Printable.line("\(FilePath().shown(error.path)): \(error.message[language])"))
      return ExitStatus.incomplete
    }
  }

  /// Looks for changed lines.
  private func verify(_ register: Register, _ path: String, head: String?, _ language: Language) -> Int32 {
    let shown = FilePath().shown(path)
    func say(_ message: Message) { console.write(Array((SafeText.line(message[language]) + "\n").utf8)) }
    if let fault = register.fault {
      say(
        Message(
          vietnamese: "\(shown):\(fault.line): \(fault.message.vietnamese)",
          english: "\(shown):\(fault.line): \(fault.message.english)"))
      return ExitStatus.failed
    }
    if register.isTorn {
      let line = register.count + 1
      say(
        Message(
          vietnamese: "\(shown):\(line): dòng cuối bị ghi dở hoặc bị cắt; lần chạy inbox sau sẽ bỏ dòng này",
          english: "\(shown):\(line): the last line was cut off; the next run of inbox takes it away"))
      return ExitStatus.failed
    }
    if let head, !register.holds(head) {
      say(
        Message(
          vietnamese: "\(shown): không có dòng nào mang mã \(head): sổ đã bị cắt bớt hoặc bị ghi lại",
          english: "\(shown): no line has the hash \(head): the register was truncated or rewritten"))
      return ExitStatus.failed
    }
    say(
      Message(
        vietnamese: "\(shown): \(register.count) dòng, nguyên vẹn; mã kiểm \(register.head)",
        english: "\(shown): \(register.count) lines, all as written; hash \(register.head)"))
    return ExitStatus.done
  }

  /// Writes down what happened.
  private func add(_ event: EventPlan, _ path: String, _ language: Language) throws(DeskFailure) -> Int32 {
    let added = try RegisterAccess.add(
      event.kind, to: event.entry, on: event.on, unit: event.unit, document: event.document, reason: event.reason,
      by: event.by, in: path)
    let line = Message(
      vietnamese: "đã ghi \(event.kind.rawValue) cho hồ sơ \(added.entry); mã kiểm \(added.head)",
      english: "\(event.kind.rawValue) was written for \(added.entry); hash \(added.head)")
    console.write(Array((SafeText.line(line[language]) + "\n").utf8))
    return ExitStatus.done
  }

  /// What lists and reports are made of; a register that was changed is no ground for either.
  private func basis(
    _ path: String, _ configuration: DeskConfiguration, _ settings: FileSettings, from: CivilDate?, to: CivilDate?
  ) throws(DeskFailure) -> ReportBasis {
    let register = try RegisterAccess.read(path)
    if let fault = register.fault { throw DeskFailure("\(path):\(fault.line)", fault.message) }
    let sources = try? RuleSources.load(settings.rules, needsRules: false, builtIn: services.builtIn?())
    let calendar = (try? DeskConfiguration.data(sources))?.calendar ?? WorkingCalendar()
    return ReportBasis(
      register, from: from, to: to ?? .today(), deadlines: configuration.deadlines, calendar: calendar,
      office: configuration.office, language: settings.settings.language)
  }

  /// A list in each format.
  private static func list(
    _ basis: ReportBasis, open: Bool, overdue: Bool
  ) -> (RegisterPlan.Format, Language) -> [UInt8] {
    let table = basis.list(open: open, overdue: overdue)
    let report = basis.listing(table)
    return { format, language in
      switch format {
      case .text: Array(table.text.utf8)
      case .csv: table.csv
      case .html: report.html(language: language.rawValue)
      case .docx: report.docx(language)
      }
    }
  }

  /// A report in each format; a spreadsheet of the whole is the register of incoming documents.
  private static func report(
    _ basis: ReportBasis, _ grouping: ReportGrouping?
  ) -> (RegisterPlan.Format, Language) -> [UInt8] {
    let report = basis.report(grouping)
    return { format, language in
      switch format {
      case .text: return Array(report.text.utf8)
      case .csv: return (grouping == nil ? basis.incoming : report.tables.first ?? basis.incoming).csv
      case .html: return report.html(language: language.rawValue)
      case .docx:
        var whole = report
        if grouping == nil { whole.tables.append(basis.incoming) }
        return whole.docx(language)
      }
    }
  }

  /// Writes a result to standard output and to the files that were named.
  private func write(
    _ bytes: (RegisterPlan.Format, Language) -> [UInt8], _ language: Language
  ) throws(DeskFailure) -> Int32 {
    do throws(AtomicFile.Failure) {
      for output in plan.outputs {
        let file = try AtomicFile(output.path)
        try file.write(bytes(output.format, language))
        try file.commit()
      }
    } catch {
      throw DeskFailure(
        error.path, Message(vietnamese: "không ghi được (\(error.reason))", english: error.reason))
    }
    console.write(bytes(plan.format, language))
    return ExitStatus.done
  }
}
