import TestSupport
import Testing

/// The sources against the table of imports in the documentation.
@Suite struct ImportTests {
  /// The rows of the table: target and what it may import.
  private static let table: [String: Set<String>] = {
    var rows: [String: Set<String>] = [:]
    for line in Repository.text("docs/architecture.md").split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 5 else { continue }
      let name = cells[1].split(separator: " ").joined()
      guard name != "target" else { continue }
      rows[name] = Set(cells[2].split(separator: " ").map(String.init))
    }
    return rows
  }()

  /// The modules that a source file imports.
  private func imports(of path: String) -> [String] {
    Repository.text(path).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.prefix(3).firstIndex(of: "import"), words.count > index + 1 else { return nil }
      guard
        words[..<index].allSatisfy({ ["internal", "private", "public", "package"].contains($0) || $0.hasPrefix("@") })
      else { return nil }
      let named = ["struct", "class", "enum", "func", "protocol", "typealias", "var", "let"]
      let module = named.contains(String(words[index + 1])) ? words.last : words[index + 1]
      return module?.split(separator: ".").first.map(String.init)
    }
  }

  @Test func everyTargetHasARow() {
    #expect(Set(Repository.names(in: "Sources")) == Set(Self.table.keys))
  }

  @Test(arguments: Repository.names(in: "Sources"))
  func importsStandInTheTable(target: String) {
    let allowed = Self.table[target] ?? []
    for file in Repository.files(below: "Sources/" + target) where file.hasSuffix(".swift") {
      for module in imports(of: file) {
        #expect(allowed.contains(module), "\(file) imports \(module), which docs/architecture.md does not list")
      }
    }
  }

  @Test(arguments: [("CLibXML2", "XML"), ("CZlib", "ZipArchive"), ("CBuiltInRules", "Checking")])
  func librariesHaveOneImporter(library: String, importer: String) {
    #expect(Self.table.filter { $0.value.contains(library) }.map(\.key) == [importer])
  }

  /// Helpers make containers by zlib; the benchmark measures what the libraries themselves cost.
  @Test(arguments: [("CLibXML2", ["Bench"]), ("CZlib", ["Bench", "TestSupport"])] as [(String, Set<String>)])
  func fewFoldersOfTestsImportTheLibraries(library: String, importers: Set<String>) {
    let files = Repository.files(below: "Tests").filter { $0.hasSuffix(".swift") && imports(of: $0).contains(library) }
    #expect(Set(files.map { String($0.split(separator: "/")[1]) }) == importers)
  }

  /// Two threads whose first call of libxml2 is made at once may wait for each other for ever.
  @Test func whoeverMakesSomethingOfTheLibraryPreparesIt() {
    let makers = ["xmlNewParserCtxt(", "xmlCreatePushParserCtxt(", "xmlXPathNewContext(", "xmlNewDoc("]
    let files = Repository.files(below: "Sources/XML").filter { file in
      makers.contains { Repository.text(file).contains($0) }
    }
    #expect(files.count >= 5)
    for file in files {
      let text = Repository.text(file)
      let made = makers.compactMap { text.firstRange(of: $0)?.lowerBound }.min() ?? text.endIndex
      #expect(text[..<made].contains("LibXML2.prepared"), "\(file) uses libxml2 before it is prepared")
    }
  }

  @Test func nobodyImportsFoundation() {
    #expect(!Self.table.values.contains { $0.contains { $0.hasPrefix("Foundation") && $0 != "FoundationEssentials" } })
  }

  @Test func nobodyImportsUpward() {
    // Every row may name only targets that stand above it in the table.
    let order = Repository.text("docs/architecture.md").split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("| ") else { return nil }
      return line.split(separator: " ").dropFirst().first.map(String.init)
    }
    for (index, target) in order.enumerated() {
      for module in Self.table[target] ?? [] {
        guard let other = order.firstIndex(of: module) else { continue }
        #expect(other < index, "\(target) imports \(module), which stands below it")
      }
    }
  }
}
