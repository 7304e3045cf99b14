import Checking

/// The head of a page that needs nothing else: its style sheet, and the policy that lets it load and run only what it brings.
struct HTMLHead {
  /// The title, as text.
  var title: String
  /// The language of the page.
  var language: Language
  /// The style sheet.
  var style = HTMLAssets.style
  /// The script, which the page writes where it wants it.
  var script = HTMLAssets.script
  /// Whether forms may be sent to where the page comes from.
  var sendsForms = false

  /// What the page may do.
  var policy: String { ContentSecurity.policy(style: style, script: script, sendsForms: sendsForms) }

  /// Everything up to the beginning of the body.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>\(HTMLText.line(title))</title>
    <style>\(style)</style>
    </head>
    <body>

    """
  }
}

/// A page as it is served, with the policy that its head names.
public struct HTMLPage: Sendable {
  /// What may stand beside a report on its page.
  public struct Surroundings: Sendable {
    /// What stands above the report, as HTML.
    public var top: String
    /// What is added to the style sheet.
    public var style: String

    /// Creates surroundings.
    public init(top: String, style: String) {
      self.top = top
      self.style = style
    }
  }

  /// The page.
  public let html: [UInt8]
  /// What it may do, as a Content-Security-Policy.
  public let policy: String

  /// Makes a page in the look of reports.
  ///
  /// - Parameters:
  ///   - body: what it shows, as HTML.
  ///   - style: what is added to the style sheet.
  ///   - script: its script.
  public init(title: String, body: String, style: String, script: String, language: Language) {
    let head = HTMLHead(
      title: title, language: language, style: HTMLAssets.style + style, script: script, sendsForms: true)
    html = Array((head.html + body + "\n<script>\(script)</script>\n</body>\n</html>\n").utf8)
    policy = head.policy
  }

  /// Makes the page of one result.
  public init(_ result: FileResult, _ context: ReportContext, _ surroundings: Surroundings) {
    var reporter = HTMLReporter(context: context, surroundings: surroundings)
    var summary = RunSummary()
    summary.add(result, failingOn: context.failOn, showing: context.shown)
    html = reporter.begin() + reporter.add(result) + reporter.end(summary)
    policy = reporter.head.policy
  }
}

/// The policy of a page that loads nothing and runs nothing but what it brings.
public enum ContentSecurity {
  /// The policy for one style sheet and, where there is one, one script.
  public static func policy(style: String, script: String? = nil, sendsForms: Bool = false) -> String {
    let scripts = script.map { "script-src '\(source($0))'; " } ?? ""
    return "default-src 'none'; style-src '\(source(style))'; \(scripts)base-uri 'none'; "
      + "form-action '\(sendsForms ? "self" : "none")'"
  }

  /// The source expression of an inline text.
  private static func source(_ text: String) -> String {
    var hash = SHA256()
    hash.update(text.utf8)
    return "sha256-" + Base64.text(hash.digest())
  }

}
