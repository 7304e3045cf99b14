import Checking

/// Puts reports together.
extension ReportBasis {
  /// The report, as a whole or grouped in one way.
  public func report(_ grouping: ReportGrouping?) -> DeskReport {
    let tables =
      switch grouping {
      case .sender: [senderTable]
      case .rule: [ruleTable]
      case .week: [weekTable]
      case .stage: [stageTable, overdueTable]
      case nil: [senderTable, ruleTable, weekTable, stageTable, overdueTable]
      }
    let first = from ?? all.first?.entry.judgedDay ?? to
    return DeskReport(
      title: say("BÁO CÁO TIẾP NHẬN, KIỂM SOÁT HỒ SƠ TRÌNH", "REPORT ON DOSSIERS RECEIVED AND CHECKED"),
      about: [
        [office.parent, office.name].filter { !$0.isEmpty }.joined(separator: " – "),
        say(
          "Từ ngày \(ReportDate.day(first)) đến ngày \(ReportDate.day(to))",
          "From \(ReportDate.day(first)) to \(ReportDate.day(to))"),
      ].filter { !$0.isEmpty },
      figures: figures, tables: tables.filter { !$0.rows.isEmpty }, charts: charts,
      closing: [say("Mã kiểm của sổ: ", "Hash of the register: ") + head])
  }

  /// The figures of the whole period.
  private var figures: [(label: String, value: String)] {
    func count(_ verdict: String) -> Int { states.count { $0.verdict == verdict } }
    let late = all.count { lateness($0) != nil }
    return [
      (say("Hồ sơ đến", "Dossiers received"), "\(states.count)"),
      (say("Tiếp nhận", "Accepted"), "\(count("accept"))"), (say("Trả lại", "Returned"), "\(count("return"))"),
      (say("Không kiểm được", "Not judged"), "\(count("unjudged"))"),
      (say("Cần người xem lại", "To be reviewed"), "\(states.count { $0.entry.review })"),
      (say("Người có thẩm quyền quyết định khác", "Overridden by a person"), "\(states.count { $0.isOverridden })"),
      (
        say("Số lần trình bình quân đến khi được tiếp nhận", "Rounds until accepted, mean"),
        Self.mean(states.filter { $0.verdict == "accept" }.map(\.entry.round))
      ),
      (
        say("Số ngày làm việc đến khi gửi lại (trung vị)", "Working days to resubmission, median"),
        Self.median(daysToResubmission(states))
      ),
      (say("Hồ sơ đang quá hạn", "Overdue now"), "\(late)"),
    ]
  }

  /// The register of incoming documents with the columns of decree 30/2020/NĐ-CP, annex IV.
  public var incoming: ReportTable {
    ReportTable(
      title: say("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", "REGISTER OF INCOMING DOCUMENTS"),
      columns: [
        "Ngày đến", "Số đến", "Tác giả", "Số, ký hiệu", "Ngày tháng", "Tên loại và trích yếu nội dung",
        "Đơn vị hoặc người nhận", "Ngày chuyển", "Ký nhận", "Ghi chú",
      ],
      rows: states.map { state in
        let entry = state.entry
        let assigned = state.events.last { $0.event == .assigned }
        let kind = entry.verdict == "unjudged" ? "" : "Tờ trình "
        return [
          ReportDate.day(entry.receivedDay), "\(entry.entry.number)", entry.sender ?? "", entry.number ?? "",
          entry.date.flatMap { CivilDate($0) }.map(ReportDate.day) ?? entry.date ?? "",
          entry.subject.map { kind + $0 } ?? entry.main.path, assigned?.unit ?? "",
          assigned.map { ReportDate.day($0.on) } ?? "", "", note(state),
        ]
      })
  }

  /// What the register of incoming documents notes.
  private func note(_ state: DossierState) -> String {
    var words = [state.stage.label[language]]
    if let slip = state.entry.slip { words.append(say("phiếu trả số ", "slip ") + slip.number) }
    if state.entry.round > 1 { words.append(say("trình lần \(state.entry.round)", "round \(state.entry.round)")) }
    return words.joined(separator: "; ")
  }

  /// A list as a report of its own.
  public func listing(_ table: ReportTable) -> DeskReport {
    DeskReport(
      title: say("DANH SÁCH HỒ SƠ", "LIST OF DOSSIERS"), about: [ReportDate.day(to)], figures: [], tables: [table],
      charts: [], closing: [say("Mã kiểm của sổ: ", "Hash of the register: ") + head])
  }

  /// The dossiers as a list: where each stands and how long.
  public func list(open: Bool, overdue: Bool) -> ReportTable {
    let shown = all.filter { (!open || !$0.stage.isClosed) && (!overdue || lateness($0) != nil) }
    return ReportTable(
      title: say("Hồ sơ: \(shown.count)", "Dossiers: \(shown.count)"),
      columns: [
        say("Số đến", "Entry"), say("Đơn vị trình", "Sender"), say("Số, ký hiệu", "Number"), say("Khâu", "Stage"),
        say("Từ ngày", "Since"), say("Số ngày làm việc", "Working days"), say("Hạn", "Due"),
        say("Quá hạn (ngày)", "Overdue, days"), say("Ai đang giữ", "With"), say("Trích yếu", "Subject"),
      ],
      rows: shown.map { state in
        let entry = state.entry
        return [
          entry.entry.description, sender(entry), entry.number ?? "", state.stage.label[language],
          ReportDate.day(state.since),
          state.stage.isClosed ? "" : "\(calendar.days(from: state.since, to: to))",
          state.stage.isClosed ? "" : state.due(deadlines, calendar).map(ReportDate.day) ?? "",
          lateness(state).map { "\($0)" } ?? "", state.stage.isClosed ? "" : unit(state),
          entry.subject ?? entry.main.path,
        ]
      })
  }
}
