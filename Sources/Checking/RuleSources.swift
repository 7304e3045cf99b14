import DocumentReading

/// The rules and data of a run, as files.
public struct RuleSources: Sendable, Equatable {
  /// Where they come from.
  private enum Contents: Sendable {
    /// The files themselves.
    case files(packs: [RulePack], data: [RuleFile])
    /// All data and some packs of the binary, for which its image stands.
    case image(RuleImage, packs: [Int])
  }

  /// Where they come from.
  private var contents: Contents

  /// The packs in use: the built-in ones by name, then the user's folders in their order.
  public var packs: [RulePack] {
    get {
      switch contents {
      case .files(let packs, _): return packs
      case .image(let image, let packs):
        let names = packs.map { image.packs[$0].name }
        return RulePack.builtIn().filter { names.contains($0.name) }
      }
    }
    set {
      if case .image(let image, _) = contents, newValue.isEmpty {
        contents = .image(image, packs: [])
      } else {
        contents = .files(packs: newValue, data: data)
      }
    }
  }

  /// The phrases, registers and models for recognition, by path below `Rules/`.
  public var data: [RuleFile] {
    get {
      switch contents {
      case .files(_, let data): data
      case .image:
        RuleFile.builtIn.filter { Self.isData($0.path) }.sorted { PathOrder.precedes($0.path, $1.path) }
      }
    }
    set { contents = .files(packs: packs, data: newValue) }
  }

  /// The image that stands for all of them, and the places of the packs in use among its packs; nil without one.
  var image: (image: RuleImage, packs: [Int])? {
    if case .image(let image, let packs) = contents { (image, packs) } else { nil }
  }

  /// Creates sources.
  public init(packs: [RulePack], data: [RuleFile]) {
    contents = .files(packs: packs, data: data)
  }

  /// Takes sources for which an image stands.
  private init(_ image: RuleImage, packs: [Int]) {
    contents = .image(image, packs: packs)
  }

  /// Whether the files are the same.
  public static func == (left: RuleSources, right: RuleSources) -> Bool {
    left.packs == right.packs && left.data == right.data
  }

  /// The SHA-256 of everything that a result can depend on.
  public var sha256: String {
    if let (image, packs) = image, let known = image.sha256(of: packs) { return known }
    var hash = SHA256()
    for (pack, file) in packs.flatMap({ pack in pack.schemas.map { (pack.name + "/", $0) } }) + data.map({ ("", $0) }) {
      hash.update("\(pack)\(file.path)\u{0}\(file.bytes.count)\u{0}".utf8)
      hash.update(file.bytes)
    }
    return hash.hex()
  }

  /// Whether a rule may look at the day of the run, the model's attribute `today`.
  public var mayLookAtTheDay: Bool {
    if let (image, packs) = image { return packs.contains { image.packs[$0].looksAtTheDay } }
    return packs.flatMap(\.schemas).contains { ModelUse.mayAsk(for: ["today"], in: $0) }
  }

  /// Gathers the files of a selection.
  ///
  /// - Parameters:
  ///   - selection: what was asked for.
  ///   - needsRules: whether packs without a single rule are a fault.
  ///   - files: what to take for the files compiled into the program; nil for these, or the image that stands for them.
  ///
  /// A folder's `lexicon/` and `registers/` replace the built-in files of the same names or add to them.
  public static func load(
    _ selection: RuleSelection, needsRules: Bool = true, builtIn files: [RuleFile]? = nil
  ) throws(RuleFaults) -> RuleSources {
    let wantsAll = selection.packs.contains(RulePack.allName)
    if files == nil, selection.folders.isEmpty, selection.registers.isEmpty, let image = RuleImage.builtIn {
      let packs = image.packs.indices.filter { wantsAll || selection.packs.contains(image.packs[$0].name) }
      if !needsRules || !packs.isEmpty { return RuleSources(image, packs: packs) }
    }
    let files = files ?? RuleFile.builtIn
    var faults: [RuleFault] = []
    var packs = RulePack.builtIn(from: files).filter { wantsAll || selection.packs.contains($0.name) }
    var data: [String: RuleFile] = [:]
    for file in files where isData(file.path) { data[file.path] = file }
    for folder in selection.folders {
      do {
        let own = try readFolder(folder)
        for file in own where isData(file.path) { data[file.path] = file }
        let pack = RulePack(name: name(of: folder), origin: .folder(folder), files: own.filter { !isData($0.path) })
        if pack.schemas.isEmpty && !own.contains(where: { isData($0.path) }) {
          faults.append(RuleFault(path: folder, message: "no *.sch file and no lexicon/ or registers/ in this folder"))
        }
        packs.append(pack)
      } catch {
        faults += error.faults
      }
    }
    for (name, table) in selection.registers.sorted(by: { $0.key < $1.key }) {
      guard let base = data[RegisterOverlay.path(of: name)] else { continue }
      do { data[base.path] = try RegisterOverlay.lay(table, over: base, named: name) } catch { faults += error.faults }
    }
    if needsRules && packs.allSatisfy({ $0.schemas.isEmpty }) && faults.isEmpty {
      let names = selection.packs.joined(separator: ", ")
      faults.append(RuleFault(path: "Rules", message: "no rules in the packs in use (\(names))"))
    }
    guard faults.isEmpty else { throw RuleFaults(faults) }
    return RuleSources(packs: packs, data: data.values.sorted { PathOrder.precedes($0.path, $1.path) })
  }

  /// Whether a path below `Rules/` or below a pack is data for recognition.
  private static func isData(_ path: String) -> Bool {
    path.hasPrefix("lexicon/") || path.hasPrefix("registers/") || path.hasPrefix("weights/")
  }

  /// The last component of a folder's path.
  private static func name(of folder: String) -> String {
    folder.split(separator: "/").last.map(String.init) ?? folder
  }

  /// Reads every file below a folder, to a small depth.
  private static func readFolder(_ folder: String) throws(RuleFaults) -> [RuleFile] {
    guard FileInput.kind(of: folder) == .folder else {
      throw RuleFaults([RuleFault(path: folder, message: "no such folder")])
    }
    var files: [RuleFile] = []
    var faults: [RuleFault] = []
    var waiting = [(path: "", depth: 0)]
    while let (below, depth) = waiting.popLast() {
      let here = below.isEmpty ? folder : folder + "/" + below
      for name in FolderWalk.names(in: here) ?? [] where !name.hasPrefix(".") {
        let path = below.isEmpty ? name : below + "/" + name
        let full = folder + "/" + path
        switch FileInput.kind(of: full) {
        case .folder: if depth < 4 { waiting.append((path, depth + 1)) }
        case .file, .other:
          guard [".sch", ".txt", ".csv", ".md", ".docx"].contains(where: path.hasSuffix) else { continue }
          do {
            files.append(RuleFile(path: path, shownPath: full, bytes: try FileInput.read(full)))
          } catch {
            faults.append(RuleFault(path: full, message: error.english))
          }
        }
      }
    }
    guard faults.isEmpty else { throw RuleFaults(faults) }
    return files.sorted { PathOrder.precedes($0.path, $1.path) }
  }
}
