import Reporting

/// What the editor can do and wishes, as it says when it introduces itself.
struct EditorAbilities: Sendable {
  /// How long to wait after a change for the next one, in milliseconds, unless the editor says.
  private static let usualDelay = 150
  /// The longest wait that an editor may wish.
  private static let longestDelay = 10_000

  /// Whether a hover may be Markdown.
  private(set) var readsMarkdown = false
  /// Whether symbols may hold others.
  private(set) var showsTrees = false
  /// Whether an edit may name the version of the text that it is for.
  private(set) var namesVersions = false
  /// Whether it can be asked to watch files.
  private(set) var watchesFiles = false
  /// How long to wait after a change for the next one, in milliseconds.
  private(set) var delay = usualDelay

  /// Knows nothing of the editor.
  init() {}

  /// Reads what an editor says of itself.
  init(_ parameters: JSON) {
    let text = parameters["capabilities"]?["textDocument"]
    let workspace = parameters["capabilities"]?["workspace"]
    readsMarkdown = text?["hover"]?["contentFormat"]?.items.contains { $0.text == "markdown" } ?? false
    showsTrees = text?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"]?.isTrue ?? false
    namesVersions = workspace?["workspaceEdit"]?["documentChanges"]?.isTrue ?? false
    watchesFiles = workspace?["didChangeWatchedFiles"]?["dynamicRegistration"]?.isTrue ?? false
    if let wish = parameters["initializationOptions"]?["delay"]?.whole { delay = min(max(wish, 0), Self.longestDelay) }
  }

  /// What this service can do.
  static func answer(version: String) -> JSON {
    let synchronization = JSON.object([
      ("openClose", .bool(true)), ("change", .number(2)), ("save", .object([("includeText", .bool(false))])),
    ])
    let kinds = JSON.array([.string(CodeActionList.quickFix), .string(CodeActionList.fixAll)])
    let capabilities = JSON.object([
      ("positionEncoding", .string("utf-16")), ("textDocumentSync", synchronization), ("hoverProvider", .bool(true)),
      ("codeActionProvider", .object([("codeActionKinds", kinds)])), ("documentSymbolProvider", .bool(true)),
    ])
    let server = JSON.object([("name", .string("totrinh")), ("version", .string(version))])
    return .object([("capabilities", capabilities), ("serverInfo", server)])
  }

  /// What asks the editor to watch the files by which checks change.
  static let watching = JSON.request(
    .string("totrinh-watch"), "client/registerCapability",
    .object([
      (
        "registrations",
        .array([
          .object([
            ("id", .string("totrinh-watch")), ("method", .string("workspace/didChangeWatchedFiles")),
            (
              "registerOptions",
              .object([
                (
                  "watchers",
                  .array(
                    ["**/.totrinh.conf", "**/*.totrinh-ignore"].map { .object([("globPattern", .string($0))]) })
                )
              ])
            ),
          ])
        ])
      )
    ]))
}
