// swift-tools-version: 6.1
import PackageDescription

/// A test target that mirrors one target of `Sources`.
func tests(_ name: String, using dependencies: [Target.Dependency] = [], beside data: [String] = []) -> Target {
  // Tests find their data by `#filePath`, so the build has nothing to do with it.
  .testTarget(name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: data)
}

let package = Package(
  name: "totrinh",
  products: [
    .executable(name: "totrinh", targets: ["totrinh"]), .executable(name: "training", targets: ["Training"]),
    .executable(name: "mutation", targets: ["Mutation"]),
  ],
  targets: [
    // The two C libraries, each for one importer only among the sources: XML and ZipArchive.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // The few calls of Linux that Swift's module of the C library leaves out.
    .systemLibrary(name: "CLinux"),

    // The files of Rules/ as bytes inside the binary, so that it runs alone.
    .target(name: "CBuiltInRules", exclude: ["rules.image"], cSettings: [.unsafeFlags(["-std=c23"])]),

    // Values as they lie in memory, written once and read without work; imports nothing.
    .target(name: "DataImage"),
    // Folding, syllables, phrases, dates and legacy encodings of Vietnamese text.
    .target(name: "VietnameseText", dependencies: ["DataImage"]),
    // The document as values: blocks, runs and where each stands.
    .target(name: "DocumentModel"),
    // Reading ZIP containers within limits.
    .target(name: "ZipArchive", dependencies: ["CZlib"]),
    // XML events, trees and XPath behind one seam.
    .target(name: "XML", dependencies: ["CLibXML2"]),
    // Text, Markdown and Word files to one `Document`.
    .target(name: "DocumentReading", dependencies: ["DocumentModel", "VietnameseText", "ZipArchive", "XML"]),
    // A `Document` to a `Submission`: who asks whom for what, on which basis.
    .target(name: "Recognition", dependencies: ["DataImage", "DocumentModel", "VietnameseText"]),
    // ISO Schematron on XPath 1.0; knows nothing of submissions.
    .target(name: "Schematron", dependencies: ["DataImage", "XML"]),
    // The submission as XML, rule packs, findings, verdicts and the batch runner.
    .target(
      name: "Checking",
      dependencies: [
        "CBuiltInRules", "DataImage", "DocumentModel", "DocumentReading", "Recognition", "Schematron",
        "VietnameseText", "XML",
      ]),
    // Results in each output format, one file a format.
    .target(name: "Reporting", dependencies: ["Checking", "DocumentModel", "Recognition", "VietnameseText"]),
    // Word files that are made here: new ones, and copies with comments.
    .target(
      name: "WordWriting",
      dependencies: [
        "Checking", "DocumentModel", "DocumentReading", "Reporting", "VietnameseText", "XML", "ZipArchive",
      ]),
    // The desk that receives dossiers: inbox, register, sheets, periodic report.
    .target(
      name: "Gatekeeping",
      dependencies: [
        "CLinux", "Checking", "DocumentModel", "DocumentReading", "Recognition", "Reporting", "VietnameseText",
        "WordWriting",
      ]),
    // The check inside an editor, by the Language Server Protocol.
    .target(
      name: "EditorService",
      dependencies: ["Checking", "DocumentModel", "DocumentReading", "Recognition", "Reporting"]),
    // The check behind a web server, by CGI.
    .target(name: "WebService", dependencies: ["Checking", "Reporting"]),
    // Options, plan, run.
    .target(
      name: "CommandLine",
      dependencies: [
        "Checking", "DocumentModel", "DocumentReading", "EditorService", "Gatekeeping", "Recognition", "Reporting",
        "Schematron", "WebService", "WordWriting", "ZipArchive",
      ]),
    // The executable: a few lines.
    .executableTarget(name: "totrinh", dependencies: ["CommandLine"]),
    // Learns the weights of the second reader from the labelled corpus, checks and measures them.
    .executableTarget(name: "Training", dependencies: ["Checking", "DocumentModel", "DocumentReading", "Recognition"]),
    // Changes a line of Rules/ at a time and tells whether examples, passages and samples notice.
    .executableTarget(name: "Mutation", dependencies: ["Checking", "DocumentModel", "DocumentReading", "Recognition"]),

    // Helpers that tests share.
    .target(name: "TestSupport", dependencies: ["CZlib"], path: "Tests/TestSupport"),
    tests("DataImage"),
    tests("VietnameseText", using: ["DataImage", "TestSupport"]),
    tests("DocumentModel", using: ["TestSupport"]),
    tests("ZipArchive", using: ["TestSupport"]),
    tests("XML", using: ["TestSupport", "ZipArchive"]),
    tests("DocumentReading", using: ["DocumentModel", "TestSupport"]),
    tests(
      "Recognition", using: ["DocumentModel", "DocumentReading", "VietnameseText", "TestSupport"],
      beside: ["Resources"]),
    tests("Schematron", using: ["XML", "TestSupport"]),
    tests(
      "Checking",
      using: ["DataImage", "DocumentModel", "DocumentReading", "Recognition", "Schematron", "XML", "TestSupport"]),
    tests("Reporting", using: ["Checking", "DocumentModel", "TestSupport"], beside: ["Resources"]),
    tests("WordWriting", using: ["Checking", "DocumentModel", "DocumentReading", "XML", "ZipArchive", "TestSupport"]),
    tests(
      "Gatekeeping",
      using: [
        "Checking", "DocumentModel", "DocumentReading", "Recognition", "Reporting", "WordWriting", "TestSupport",
        "deskround", "totrinh",
      ], beside: ["Resources"]),
    tests(
      "EditorService",
      using: ["Checking", "DocumentModel", "DocumentReading", "Recognition", "Reporting", "TestSupport", "totrinh"]),
    tests("WebService", using: ["Checking", "Reporting", "TestSupport"]),
    // A round through an inbox with a judge that costs nothing, for the tests that end it at every call of the system.
    .executableTarget(name: "deskround", dependencies: ["Checking", "Gatekeeping"], path: "Tests/DeskRound"),
    tests(
      "CommandLine",
      using: ["Checking", "DocumentModel", "DocumentReading", "Recognition", "Reporting", "TestSupport"]),
    // The whole program on the samples, and the shape of the repository itself.
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Checking", "DocumentModel", "DocumentReading", "Recognition", "Reporting", "TestSupport", "ZipArchive",
        "totrinh",
      ],
      exclude: ["Resources"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    // Uses of the program from outside, written as files: commands, exit statuses, what is printed.
    .testTarget(
      name: "ScenarioTests", dependencies: ["TestSupport", "totrinh"], exclude: ["Scenarios", "Texts"]),
    // Files made to harm: each kind through the whole program, and the page that documents them.
    .testTarget(name: "HostileTests", dependencies: ["Checking", "DocumentReading", "TestSupport", "totrinh"]),
    // Reads many broken Word files and measures large ones; not part of what is given out.
    .executableTarget(
      name: "fuzz",
      dependencies: ["Checking", "DocumentModel", "DocumentReading", "Reporting", "TestSupport", "WordWriting"],
      path: "Tests/Fuzz"),
    // Makes files like those of offices and measures the program on them; not part of what is given out. Its own code is not
    // optimised, which takes the compiler three times as long: the work is done by libraries, and by the targets above.
    .executableTarget(
      name: "bench",
      dependencies: ["CLibXML2", "CZlib", "Checking", "DocumentReading", "Reporting", "TestSupport", "ZipArchive"],
      path: "Tests/Bench", exclude: ["Sentences", "peers"],
      swiftSettings: [.unsafeFlags(["-Onone"])]),
    .testTarget(name: "BenchTests", dependencies: ["DocumentModel", "DocumentReading", "TestSupport", "bench"]),
  ],
  swiftLanguageModes: [.v6]
)
