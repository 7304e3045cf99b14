import DocumentReading

/// What the files of settings say of one document: for each key the line that counts.
public struct EffectiveConfiguration: Sendable {
  /// A pattern of documents that are left out when folders are walked.
  struct Exclusion: Sendable {
    /// The pattern.
    var glob: PathGlob
    /// The folder that it begins from.
    var folder: String
  }

  /// The lines that count, by key.
  public private(set) var entries: [String: ConfigurationEntry] = [:]
  /// The line that leaves the document out; nil where none does.
  public private(set) var exclusion: ConfigurationEntry?
  /// The files that were looked at, nearest first.
  public private(set) var files: [String] = []

  /// No settings.
  public init() {}

  /// What some files say of a document; the last file is the nearest one and wins.
  init(_ files: [ConfigurationFile], for path: String) {
    self.files = files.reversed().map(\.path)
    for file in files {
      let below = FilePath.relative(path, to: file.folder) ?? String(path.drop { $0 == "/" })
      for section in file.sections where section.glob?.matches(below) ?? true {
        for entry in section.entries {
          entries[entry.key] = entry
          // Exclusions add up: a nearer file cannot call back what one above leaves out.
          guard entry.key == "exclude", entry.items.contains(where: { PathGlob($0)?.covers(below) ?? false }) else {
            continue
          }
          exclusion = exclusion ?? entry
        }
      }
    }
  }

  /// The lines that count, by key.
  public var lines: [ConfigurationEntry] {
    entries.values.filter { $0.key != ConfigurationKey.root }.sorted { RuleIdentifier.precedes($0.key, $1.key) }
  }

  /// The value of a key that takes one of a few words.
  private func word<Value: RawRepresentable<String>>(_ key: String, _ type: Value.Type) -> Value? {
    entries[key].flatMap { Value(rawValue: $0.value) }
  }

  /// Whose rules are active.
  public var phase: Phase? { word("phase", Phase.self) }
  /// The least severity that makes a file fail.
  public var failOn: Severity? { word("fail-on", Severity.self) }
  /// The least severity that is printed.
  public var show: Severity? { word("show", Severity.self) }
  /// Which view of tracked changes is judged.
  public var revisions: RevisionView? { word("revisions", RevisionView.self) }
  /// The language of messages.
  public var language: Language? { word("lang", Language.self) }
  /// The built-in packs to use.
  public var packs: [String]? { entries["pack"]?.items }

  /// The folders with packs of the user's own.
  public func folders(_ paths: FilePath) -> [String]? {
    entries["rules"].map { entry in entry.items.map { paths.shown(FilePath.join(entry.folder, $0)) } }
  }

  /// The tables that are laid over registers, by the register's name.
  public func registers(_ paths: FilePath) -> [String: String] {
    family(ConfigurationKey.register).mapValues { paths.shown(FilePath.join($0.folder, $0.value)) }
  }

  /// The rules whose weight is changed.
  public var severities: [String: SeverityChange] {
    family(ConfigurationKey.severity).compactMapValues { SeverityChange($0.value) }
  }

  /// The line that changes the weight of a rule.
  public func severityEntry(of rule: String) -> ConfigurationEntry? { entries[ConfigurationKey.severity + rule] }

  /// The lines of a family of keys, by what follows its prefix.
  private func family(_ prefix: String) -> [String: ConfigurationEntry] {
    Dictionary(
      entries.filter { $0.key.hasPrefix(prefix) }.map { (String($0.key.dropFirst(prefix.count)), $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The faults of lines that name what is not there.
  func missing(_ paths: FilePath) -> [ConfigurationFault] {
    var faults: [ConfigurationFault] = []
    if let entry = entries["rules"] {
      for folder in entry.items where FileInput.kind(of: FilePath.join(entry.folder, folder)) != .folder {
        faults.append(entry.fault("không có thư mục “\(folder)”", "there is no folder “\(folder)”"))
      }
    }
    for (name, entry) in family(ConfigurationKey.register) {
      if FileInput.kind(of: FilePath.join(entry.folder, entry.value)) != .file {
        faults.append(entry.fault("không có tệp “\(entry.value)”", "there is no file “\(entry.value)”"))
      }
      if !RegisterOverlay.names.contains(name) {
        let message = Message.unknown("danh mục", "register", name, among: RegisterOverlay.names, listing: true)
        faults.append(ConfigurationFault(path: entry.path, line: entry.line, message: message))
      }
    }
    return faults
  }
}
