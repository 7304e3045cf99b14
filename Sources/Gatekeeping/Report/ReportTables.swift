import Checking

/// The tables of a report.
extension ReportBasis {
  /// The counts of verdicts among some dossiers.
  private func counts(_ states: [DossierState]) -> [Int] {
    ["accept", "return", "unjudged"].map { verdict in states.count { $0.verdict == verdict } }
  }

  /// The names of verdicts as columns.
  private var verdictColumns: [String] {
    [say("Tiếp nhận", "Accepted"), say("Trả lại", "Returned"), say("Không kiểm được", "Not judged")]
  }

  /// The working days between a return and the next round, for dossiers that came again.
  func daysToResubmission(_ states: [DossierState]) -> [Int] {
    let earlier = Dictionary(all.map { ($0.entry.entry, $0) }, uniquingKeysWith: { first, _ in first })
    return states.compactMap { state in
      guard let before = state.entry.follows.flatMap({ earlier[$0] }), before.verdict == "return" else { return nil }
      return calendar.days(from: before.entry.judgedDay, to: state.entry.receivedDay)
    }
  }

  /// The rules for which dossiers were returned, most frequent first, with how many dossiers each.
  func grounds(_ states: [DossierState]) -> [(rule: String, count: Int)] {
    var counts: [String: Int] = [:]
    for state in states {
      let rules = Set(state.entry.findings.filter { $0.severity == Severity.returning.rawValue }.map(\.rule))
      for rule in rules { counts[rule, default: 0] += 1 }
    }
    return counts.map { ($0.key, $0.value) }
      .sorted { $0.count == $1.count ? RuleIdentifier.precedes($0.rule, $1.rule) : $0.count > $1.count }
  }

  /// The dossiers of each sender, those with most returns first.
  private var bySender: [(sender: String, states: [DossierState])] {
    Dictionary(grouping: states) { sender($0.entry) }.map { (sender: $0.key, states: $0.value) }
      .sorted { left, right in
        let returned = [left, right].map { group in group.states.count { $0.verdict == "return" } }
        return returned[0] == returned[1]
          ? PathOrder.precedes(left.sender, right.sender) : returned[0] > returned[1]
      }
  }

  /// A row a sender.
  var senderTable: ReportTable {
    var table = ReportTable(
      title: say("Theo đơn vị trình", "By sender"),
      columns: [say("Đơn vị", "Sender"), say("Hồ sơ", "Dossiers")] + verdictColumns + [
        say("Số lần trình đến khi được nhận", "Rounds until accepted"),
        say("Ngày làm việc đến khi gửi lại", "Days to resubmission"), say("Quá hạn", "Overdue"),
        say("Lý do trả thường gặp", "Most frequent grounds"),
      ])
    for (name, group) in bySender {
      let rounds = group.filter { $0.verdict == "accept" }.map(\.entry.round)
      let top = grounds(group).prefix(3).map { "\($0.rule) (\($0.count))" }.joined(separator: ", ")
      let late = all.count { $0.stage == .returned && sender($0.entry) == name && lateness($0) != nil }
      table.rows.append(
        [name, "\(group.count)"] + counts(group).map { "\($0)" } + [
          Self.mean(rounds), Self.median(daysToResubmission(group)), "\(late)", top,
        ])
    }
    return table
  }

  /// A row a rule.
  var ruleTable: ReportTable {
    var table = ReportTable(
      title: say("Theo lý do trả lại", "By ground of return"),
      columns: [say("Quy tắc", "Rule"), say("Hồ sơ", "Dossiers"), say("Đơn vị gặp nhiều nhất", "Senders, most first")])
    for (rule, count) in grounds(states) {
      let hit = states.filter { $0.entry.findings.contains { $0.rule == rule && $0.severity == "return" } }
      let senders = Dictionary(grouping: hit) { sender($0.entry) }.map { (name: $0.key, count: $0.value.count) }
        .sorted { $0.count == $1.count ? PathOrder.precedes($0.name, $1.name) : $0.count > $1.count }
      let top = senders.prefix(3).map { "\($0.name) (\($0.count))" }.joined(separator: ", ")
      table.rows.append([rule, "\(count)", top])
    }
    return table
  }

  /// The weeks of the period, each named by its Monday, with their dossiers.
  var weeks: [(monday: CivilDate, states: [DossierState])] {
    let groups = Dictionary(grouping: states) { state in
      let number = state.entry.judgedDay.dayNumber
      // 1 January 1970 was a Thursday, the fourth day of its week.
      return number - (((number + 3) % 7) + 7) % 7
    }
    return groups.sorted { $0.key < $1.key }.compactMap { number, states in
      CivilDate(dayNumber: number).map { ($0, states) }
    }
  }

  /// A row a week.
  var weekTable: ReportTable {
    ReportTable(
      title: say("Theo tuần", "By week"),
      columns: [say("Tuần từ ngày", "Week from"), say("Hồ sơ", "Dossiers")] + verdictColumns,
      rows: weeks.map { week in
        [ReportDate.day(week.monday), "\(week.states.count)"] + counts(week.states).map { "\($0)" }
      })
  }

  /// A row a stage.
  var stageTable: ReportTable {
    var table = ReportTable(
      title: say("Theo khâu xử lý", "By stage"),
      columns: [
        say("Khâu", "Stage"), say("Lượt đã qua", "Passed"), say("Ngày làm việc (trung vị)", "Working days (median)"),
        say("Đang ở khâu này", "In this stage"), say("Quá hạn", "Overdue"),
      ])
    for stage in Stage.allCases where !stage.isClosed {
      let passed = all.flatMap { state in
        zip(state.steps, state.steps.dropFirst()).filter { step, next in
          step.stage == stage && next.since <= to && (from.map { $0 <= next.since } ?? true)
        }
        .map { calendar.days(from: $0.since, to: $1.since) }
      }
      let here = all.filter { $0.stage == stage }
      table.rows.append([
        stage.label[language], "\(passed.count)", Self.median(passed), "\(here.count)",
        "\(here.count { lateness($0) != nil })",
      ])
    }
    return table
  }

  /// A row a unit with something overdue.
  var overdueTable: ReportTable {
    var table = ReportTable(
      title: say("Quá hạn theo đơn vị", "Overdue by unit"),
      columns: [
        say("Đơn vị", "Unit"), say("Hồ sơ quá hạn", "Overdue"),
        say("Lâu nhất (ngày làm việc)", "Longest, working days"),
        say("Số đến", "Entries"),
      ])
    let late = all.compactMap { state in lateness(state).map { (state: state, days: $0) } }
    let units = Dictionary(grouping: late) { unit($0.state) }
    let ordered = units.sorted { left, right in
      left.value.count == right.value.count
        ? PathOrder.precedes(left.key, right.key) : left.value.count > right.value.count
    }
    for (unit, dossiers) in ordered {
      table.rows.append([
        unit, "\(dossiers.count)", "\(dossiers.map(\.days).max() ?? 0)",
        dossiers.map(\.state.entry.entry.description).joined(separator: ", "),
      ])
    }
    return table
  }

  /// The bars of a report.
  var charts: [ReportChart] {
    let weekly = ReportChart(
      title: say("Hồ sơ theo tuần", "Dossiers by week"), legend: verdictColumns,
      bars: weeks.map { ReportChart.Bar(label: ReportDate.day($0.monday), parts: counts($0.states)) })
    let senders = ReportChart(
      title: say("Hồ sơ theo đơn vị", "Dossiers by sender"), legend: verdictColumns,
      bars: bySender.prefix(15).map { ReportChart.Bar(label: $0.sender, parts: counts($0.states)) })
    let rules = ReportChart(
      title: say("Lý do trả lại", "Grounds of return"), legend: [say("Hồ sơ", "Dossiers")],
      bars: grounds(states).prefix(15).map { ReportChart.Bar(label: $0.rule, parts: [$0.count]) })
    return [weekly, senders, rules].filter { !$0.bars.isEmpty }
  }
}

/// Days as Vietnamese offices write them.
enum ReportDate {
  /// `05/01/2026`.
  static func day(_ date: CivilDate) -> String { date.iso8601.split(separator: "-").reversed().joined(separator: "/") }
}
