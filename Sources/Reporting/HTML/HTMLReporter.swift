import Checking

/// Results as one page that needs nothing else: no other file, no network.
///
/// The page is written as results come, so its counts stand at its end; the script brings them to the top.
struct HTMLReporter: Reporter {
  /// From how many bytes on texts are only shown around findings, so that a large run makes a page that still opens.
  private static let mostText = 5 << 20
  /// From how many bytes on files are only named.
  private static let mostDetails = 24 << 20
  /// How many bytes a file may take on average before that, so that five hundred files stay below 12 MB.
  private static let mostOfFile = 22 << 10

  /// What the report needs to know.
  let context: ReportContext
  /// What stands beside the report, where it is served.
  private let surroundings: HTMLPage.Surroundings?
  /// How many files were written.
  private var files = 0
  /// How many bytes were written.
  private var written = 0
  /// The rules that found something: how often, in how many files, and one finding of each.
  private var rules: [String: (findings: Int, files: Int, example: Finding)] = [:]

  /// Creates a reporter.
  init(context: ReportContext, surroundings: HTMLPage.Surroundings? = nil) {
    self.context = context
    self.surroundings = surroundings
  }

  /// The head of the page.
  var head: HTMLHead {
    HTMLHead(
      title: context.say("Kết quả soát tờ trình", "Submissions checked"), language: context.language,
      style: HTMLAssets.style + (surroundings?.style ?? ""), sendsForms: surroundings != nil)
  }

  /// The head and the filters.
  mutating func begin() -> [UInt8] {
    let head = head
    let day = HTMLText.line(context.started.split(separator: "T").joined(separator: " "))
    let html = """
      <a class="skip" href="#files">\(context.say("Đến danh sách tờ trình", "To the list of submissions"))</a>
      <header>
      <h1>\(head.title)</h1>
      <p class="known">totrinh \(HTMLText.line(context.version)) · \(day)</p>
      \(surroundings?.top ?? "")</header>
      <main>
      <div id="top"></div>
      \(filters)
      <div id="files" tabindex="-1">

      """
    return Array((head.html + html).utf8)
  }

  /// Adds a file.
  mutating func add(_ result: FileResult) -> [UInt8] {
    var seen: Set<String> = []
    for finding in context.findings(of: result) {
      var known = rules[finding.rule] ?? (0, 0, finding)
      known.findings += 1
      if seen.insert(finding.rule).inserted { known.files += 1 }
      rules[finding.rule] = known
    }
    files += 1
    let file = HTMLFile(context: context, result: result, number: files, isOpen: surroundings != nil)
    let most = min(Self.mostDetails, Self.mostOfFile * max(500, files))
    let html = file.html(withDetails: written < most, wholeText: written < Self.mostText)
    written += html.utf8.count
    return Array(html.utf8)
  }

  /// The counts, the rules and the script.
  mutating func end(_ summary: RunSummary) -> [UInt8] {
    let html = """
      </div>
      \(counts(summary))
      \(ruleList)
      </main>
      <script>\(HTMLAssets.script)</script>
      </body>
      </html>

      """
    return Array(html.utf8)
  }

  /// The form that narrows the list; the script fills and shows it.
  private var filters: String {
    let verdicts = [
      ("accept", context.say("Tiếp nhận", "Accepted")), ("return", context.say("Trả lại", "Returned")),
      ("unjudged", context.say("Không kiểm được", "Not judged")),
    ]
    let boxes = verdicts.map { name, words in
      "<label><input type=\"checkbox\" name=\"verdict\" value=\"\(name)\" checked> \(words)</label>"
    }
    let all = context.say("Tất cả", "All")
    let shown = context.say("Đang hiện % trên %", "% of % shown")
    return """
      <form id="filters" hidden aria-label="\(context.say("Lọc danh sách", "Filter the list"))" data-shown="\(shown)">
      <fieldset><legend>\(context.say("Kết quả", "Verdict"))</legend>
      \(boxes.joined(separator: "\n"))
      <label><input type="checkbox" name="review"> \
      \(context.say("Chỉ hồ sơ nên đọc lại", "Only those to be reviewed"))</label>
      </fieldset>
      <label>\(context.say("Quy tắc", "Rule")) <select name="rule"><option value="">\(all)</option></select></label>
      <label>\(context.say("Đơn vị", "Unit")) <select name="unit"><option value="">\(all)</option></select></label>
      <label>\(context.say("Tìm tên, số", "Name or number")) <input type="search" name="words"></label>
      <button type="reset">\(context.say("Bỏ lọc", "Clear"))</button>
      <button type="button" id="open">\(context.say("Mở tất cả", "Open all"))</button>
      <button type="button" id="close">\(context.say("Đóng tất cả", "Close all"))</button>
      <p id="shown" role="status"></p>
      </form>
      """
  }

  /// The counts of the run.
  private func counts(_ summary: RunSummary) -> String {
    let rows = [
      (context.say("Tiếp nhận", "Accepted"), summary.accepted), (context.say("Trả lại", "Returned"), summary.returned),
      (context.say("Không kiểm được", "Not judged"), summary.unjudged),
      (context.say("Nên đọc lại", "To be reviewed"), summary.review),
      (context.say("Bỏ qua, không phải tờ trình", "Passed over"), summary.passedOver),
    ]
    let title = context.say("Tổng hợp", "Summary")
    return """
      <section id="summary" aria-label="\(title)">
      <h2>\(title)</h2>
      <p>\(summary.sentence(context))</p>
      <dl>\(rows.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" }.joined())</dl>
      </section>
      """
  }

  /// What each rule asks and who wants it, for the rules that found something.
  private var ruleList: String {
    guard !rules.isEmpty else { return "" }
    let known = Dictionary(context.descriptions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let items = rules.sorted { RuleIdentifier.precedes($0.key, $1.key) }.map { id, found in
      let summary = known[id]?.summary[context.language] ?? ""
      let often = context.say(
        "\(found.findings) chỗ trong \(found.files) tệp", "\(found.findings) in \(found.files) files")
      let source = found.example.cited
      let cited = source.isEmpty ? "" : "<p>\(context.say("Căn cứ", "Source")): \(HTMLText.line(source))</p>"
      return """
        <dt id="\(HTMLFile.anchor(ofRule: id))" tabindex="-1"><b>\(HTMLText.line(id))</b> \(HTMLText.line(summary)) \
        <span class="known">\(often)</span></dt>
        <dd>\(cited)</dd>
        """
    }
    let title = context.say("Các quy tắc đã nêu", "The rules that found something")
    return "<section id=\"rules\"><h2>\(title)</h2>\n<dl>\n\(items.joined(separator: "\n"))\n</dl>\n</section>"
  }
}
