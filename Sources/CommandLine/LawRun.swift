import Checking
import DocumentReading
import Recognition
import Reporting

/// Carries `law NUMBER` and `law check CSV` out.
struct LawRun {
  /// What to do.
  let plan: LawPlan
  /// What every command knows.
  let common: CommonChoices
  /// Where to write.
  let console: any Console
  /// What comes from outside.
  let services: Services

  /// Does it and returns the exit status.
  func run() -> Int32 {
    let resolver = SettingsResolver(plan.typed, defaults: plan.settings, linted: [])
    // Any name will do: what counts is what applies to files of the working folder.
    let wanted = resolver.resolve("law").settings
    guard resolver.faults.isEmpty else {
      console.note(Printable.lines(ConfigurationFaults(resolver.faults), common.language))
      return ExitStatus.incomplete
    }
    do throws(RuleFaults) {
      let sources = try RuleSources.load(wanted.rules, needsRules: false, builtIn: services.builtIn?())
      let files = sources.data.map { ($0.path, $0.bytes) }
      let registers = try Self.registers(files)
      switch plan.action {
      case .show(let words): return show(words, registers.instruments, registers.articles)
      case .check(let path): return check(path, registers.instruments)
      }
    } catch {
      console.note(Printable.lines(error))
      return ExitStatus.incomplete
    }
  }

  /// The registers among the data.
  private static func registers(
    _ files: [(path: String, bytes: [UInt8])]
  ) throws(RuleFaults) -> (instruments: InstrumentRegister, articles: ArticleRegister) {
    do throws(RuleDataErrors) {
      return (try InstrumentRegister(files: files), try ArticleRegister(files: files))
    } catch {
      throw RuleFaults(error.faults.map { RuleFault(path: "Rules/" + $0.path, line: $0.line, message: $0.message) })
    }
  }

  // MARK: Rows

  /// Prints the rows that fit some words.
  private func show(_ words: String, _ register: InstrumentRegister, _ articles: ArticleRegister) -> Int32 {
    let rows = register.rows(likeNumberOrName: words)
    guard !rows.isEmpty else {
      console.note(
        "totrinh: "
          + Printable.line(say("không có “\(words)” trong danh mục", "“\(words)” is not in the register")))
      return ExitStatus.incomplete
    }
    if plan.isJSON {
      let values = rows.map { json($0, register, articles) }
      console.write(JSON.object([("version", .number(1)), ("rows", .array(values))]).utf8 + [0x0A])
      return ExitStatus.done
    }
    for (index, row) in rows.enumerated() {
      if index > 0 { print("") }
      for line in lines(row, register, articles) { print(line) }
    }
    return ExitStatus.done
  }

  /// A row for a person.
  private func lines(_ row: Instrument, _ register: InstrumentRegister, _ articles: ArticleRegister) -> [String] {
    let none = say("chưa rõ", "not known")
    func day(_ text: String) -> String { text.isEmpty ? none : text }
    var lines = ["\(row.number)  \(row.name)"]
    lines.append("  \(say("Cơ quan ban hành", "Issuer")): \(row.issuer)")
    lines.append("  \(say("Ban hành", "Issued")): \(day(row.issued))")
    lines.append("  \(say("Có hiệu lực", "In force from")): \(day(row.effective))")
    if !row.ended.isEmpty { lines.append("  \(say("Hết hiệu lực từ", "Ended on")): \(row.ended)") }
    lines.append("  \(say("Vào ngày", "On")) \(plan.day): \(state(row))")
    for next in row.replacedBy {
      lines.append("  \(say("Thay thế bằng", "Replaced by")): \(named(next, register))")
    }
    let last = register.successors(of: row, on: plan.day).map(\.number)
    if !last.isEmpty, last != row.replacedBy {
      lines.append("  \(say("Nay là", "Now")): \(last.map { named($0, register) }.joined(separator: "; "))")
    }
    for earlier in register.rows where earlier.replacedBy.contains(row.number) {
      lines.append("  \(say("Thay thế cho", "Replaces")): \(earlier.number)  \(earlier.name)")
    }
    if row.givesPowers {
      lines.append(
        "  "
          + say(
            "Văn bản này trao quyền cho Ủy ban nhân dân hoặc Chủ tịch", "It gives powers to a People's Committee"))
    }
    for article in articles.rows(of: row.number) {
      let doubt = article.isVerified ? "" : " (\(say("chưa xác minh", "not verified")))"
      lines.append("  \(article.article): \(article.who) - \(article.what)\(doubt)")
    }
    let tier = row.isVerified ? say("đã xác minh", "verified") : say("chưa xác minh", "not verified")
    lines.append("  \(say("Nguồn", "Source")): \(row.source) (\(row.checked), \(tier))")
    return lines
  }

  /// A number with its name.
  private func named(_ number: String, _ register: InstrumentRegister) -> String {
    register.rows(number: number).first.map { "\($0.number)  \($0.name)" } ?? number
  }

  /// Whether a row is in force on the day; nil where that is not known.
  private func isInForce(_ row: Instrument) -> Bool? {
    if !row.ended.isEmpty, row.ended <= plan.day { return false }
    if row.effective.isEmpty { return nil }
    return row.effective <= plan.day
  }

  /// The same in words.
  private func state(_ row: Instrument) -> String {
    switch isInForce(row) {
    case .some(true): say("còn hiệu lực", "in force")
    case .some(false):
      row.ended.isEmpty || row.ended > plan.day
        ? say("chưa có hiệu lực", "not in force yet") : say("đã hết hiệu lực", "no longer in force")
    case .none: say("chưa rõ", "not known")
    }
  }

  /// A row for a program.
  private func json(_ row: Instrument, _ register: InstrumentRegister, _ articles: ArticleRegister) -> JSON {
    func day(_ text: String) -> JSON { text.isEmpty ? .null : .string(text) }
    let powers = articles.rows(of: row.number).map { article in
      JSON.object([
        ("article", .string(article.article)), ("who", .string(article.who)), ("what", .string(article.what)),
        ("verified", .bool(article.isVerified)),
      ])
    }
    return .object([
      ("number", .string(row.number)), ("kind", .string(row.kind)), ("name", .string(row.name)),
      ("issuer", .string(row.issuer)), ("issued", day(row.issued)), ("effective", day(row.effective)),
      ("ended", day(row.ended)), ("replacedBy", .array(row.replacedBy.map { .string($0) })),
      ("successors", .array(register.successors(of: row, on: plan.day).map { .string($0.number) })),
      ("givesPowers", .bool(row.givesPowers)), ("date", .string(plan.day)),
      ("inForce", isInForce(row).map { .bool($0) } ?? .null), ("articles", .array(powers)),
      ("source", .string(row.source)), ("checked", .string(row.checked)), ("verified", .bool(row.isVerified)),
    ])
  }

  // MARK: Checking a table

  /// Checks a table of an office.
  private func check(_ path: String, _ register: InstrumentRegister) -> Int32 {
    let bytes: [UInt8]
    do throws(ReadingError) {
      bytes = try FileInput.read(path)
    } catch {
      let message = Message(vietnamese: error.vietnamese, english: error.english)[common.language]
      console.note(Printable.line("totrinh: \(path): \(message)"))
      return ExitStatus.incomplete
    }
    let check = RegisterCheck(bytes, known: register)
    if plan.isJSON {
      let faults = check.faults.map { fault in
        JSON.object([("line", .number(fault.line)), ("message", .string(say(fault.vietnamese, fault.english)))])
      }
      let value = JSON.object([
        ("version", .number(1)), ("path", .string(path)), ("rows", .number(check.rows)),
        ("verified", .number(check.verified)), ("faults", .array(faults)),
      ])
      console.write(value.utf8 + [0x0A])
    } else {
      for fault in check.faults { print("\(path):\(fault.line): \(say(fault.vietnamese, fault.english))") }
      let (rows, verified, count) = (check.rows, check.verified, check.faults.count)
      print(
        say(
          "\(rows) dòng, \(verified) dòng đã xác minh, \(count) lỗi.",
          "\(rows) rows, \(verified) verified, \(count) faults."))
    }
    return check.faults.isEmpty ? ExitStatus.done : ExitStatus.failed
  }

  /// Prints a line.
  private func print(_ line: String) {
    console.write(Array((SafeText.line(line) + "\n").utf8))
  }

  /// A sentence in the language of the user.
  private func say(_ vietnamese: String, _ english: String) -> String {
    common.language == .english ? english : vietnamese
  }
}
