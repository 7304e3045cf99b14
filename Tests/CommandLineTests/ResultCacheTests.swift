import Checking
import DocumentModel
import DocumentReading
import Glibc
import Recognition
import Synchronization
import TestSupport
import Testing

@testable import CommandLine

/// Results of earlier runs: when they are used, when not, and what lies on the disk.
@Suite struct ResultCacheTests {
  /// Counts how many documents were read.
  private final class Counter: Sendable {
    /// How many.
    let count = Mutex(0)

    /// Takes the count.
    func take() -> Int {
      count.withLock { count in
        defer { count = 0 }
        return count
      }
    }
  }

  /// A rule; `day` puts the day of the run into its test.
  private static func schema(day: Bool) -> String {
    """
    <schema xmlns="http://purl.oclc.org/dsdl/schematron" xmlns:r="urn:totrinh:rules:1" xml:lang="vi">
      <ns prefix="t" uri="urn:totrinh:submission:1"/><r:source document="D"/>
      <pattern><rule context="t:submission">
        <assert id="X-1" role="return" test="not(@r)\(day ? " and @today" : "")">Trả lại.</assert>
      </rule></pattern>
    </schema>
    """
  }

  /// Services that count; a document with `T` is a submission, `r` returns it, an empty one cannot be read.
  private static func services(_ counter: Counter, day: Bool = false) -> Services {
    Services(
      builtIn: { [RuleFile(path: "haiphong/x.sch", shownPath: "x.sch", bytes: Array(schema(day: day).utf8))] },
      makeChecker: { (sources, settings) throws(RuleFaults) in
        Checker(rules: try RuleSet(packs: sources.packs), settings: settings) { bytes, _ throws(ReadingError) in
          counter.count.withLock { $0 += 1 }
          guard !bytes.isEmpty else { throw ReadingError(.empty, vietnamese: "Trống.", english: "Empty.") }
          let map = SourceMap([SourceMap.Segment(offset: 0, source: 0)])
          let text = String(decoding: bytes, as: UTF8.self)
          return Document(format: .text, paragraphs: [Paragraph(text: text, map: map)], source: SourceText(bytes))
        } recognize: { document in
          var submission = Submission()
          let text = document.paragraphs.first?.text ?? ""
          submission.isSubmission = text.contains("T")
          if text.contains("r") { submission.facts = [Fact("r", "1")] }
          return submission
        }
      })
  }

  /// A folder of documents with a cache beside it.
  private struct Desk {
    /// Holds both.
    let folder: TemporaryFolder
    /// Counts what was read.
    let counter = Counter()

    /// Makes it, with an accepted and a returned file, two alike, a letter and an empty one.
    init() throws {
      folder = try TemporaryFolder()
      for (name, text) in ["a.txt": "T", "b.txt": "Tr", "c.txt": "Tr", "d.txt": "x", "e.txt": ""] {
        try folder.write("in/" + name, text: text)
      }
    }

    /// Runs `check` and returns what was printed and how many documents were read.
    func run(_ options: [String] = [], day: Bool = false) -> (text: String, read: Int) {
      let console = MemoryConsole()
      console.variables["XDG_CACHE_HOME"] = folder.path + "/cache"
      let words = ["check", folder.path + "/in", "--format=jsonl", "--jobs=1"] + options
      _ = Program.run(words, on: console, with: ResultCacheTests.services(counter, day: day))
      return (console.text, counter.take())
    }

    /// The files of the cache.
    var entries: [String] {
      let base = folder.path + "/cache/totrinh"
      return (FolderWalk.names(in: base) ?? []).flatMap { part in
        (FolderWalk.names(in: base + "/" + part) ?? []).map { "\(base)/\(part)/\($0)" }
      }
    }
  }

  /// The cases of `aSecondRunReadsNothing`: what differs in the second run, and how many documents it reads beside the one that
  /// cannot be read.
  private static let changes: [([String], Int)] = [
    ([], 0), (["--jobs=4"], 0), (["--show=return"], 0), (["--fail-on=advice"], 0), (["--date=2020-01-01"], 0),
    (["--no-cache"], 4), (["--phase=gatekeeper"], 4), (["--lang=en"], 3), (["--revisions=original"], 3),
  ]

  @Test(arguments: changes)
  func aSecondRunReadsNothing(options: [String], read: Int) throws {
    let desk = try Desk()
    // Of two files alike the second one is known already.
    #expect(desk.run().read == 4)
    let plain = desk.run(options + ["--no-cache"])
    let again = desk.run(options)
    #expect(again.read == read + 1 && again.text == plain.text)
  }

  @Test(arguments: [["--no-cache"], ["--phase", "gatekeeper"]])
  func whoWantsNoneLeavesNone(options: [String]) throws {
    let desk = try Desk()
    #expect(desk.run(options).read == 5)
    #expect(access(desk.folder.path + "/cache", F_OK) != 0)
  }

  @Test func whatChangedIsReadAgain() throws {
    let desk = try Desk()
    _ = desk.run()
    try desk.folder.write("in/a.txt", text: "T r")
    #expect(desk.run().read == 2)
    // The same bytes under another ending are another document.
    rename(desk.folder.path + "/in/a.txt", desk.folder.path + "/in/a.md")
    #expect(desk.run().read == 2)
    rename(desk.folder.path + "/in/a.md", desk.folder.path + "/in/z.md")
    let moved = desk.run()
    #expect(moved.read == 1 && moved.text.contains("/in/z.md"))
  }

  @Test func theDayCountsWhereARuleLooksAtIt() throws {
    let desk = try Desk()
    #expect(desk.run(["--date=2020-01-01"], day: true).read == 4)
    #expect(desk.run(["--date=2020-01-01"], day: true).read == 1)
    #expect(desk.run(["--date=2020-01-02"], day: true).read == 4)
  }

  /// Ways to damage an entry.
  private static let damages: [[UInt8]] = [
    [], [0x0A], Array("totrinh-cache 1 00\n{}".utf8), Array(repeating: 0xFF, count: 1000), Array("{\"path\": 1}".utf8),
  ]

  @Test(arguments: damages)
  func aDamagedEntryIsJudgedAnew(bytes: [UInt8]) throws {
    let desk = try Desk()
    let first = desk.run()
    #expect(desk.entries.count == 3)
    for entry in desk.entries {
      let whole = Repository.bytes(at: entry)
      let file = try #require(fopen(entry, "w"))
      // Also one that is cut short.
      let put = bytes.isEmpty ? Array(whole.dropLast()) : bytes
      fwrite(put, 1, put.count, file)
      fclose(file)
    }
    let second = desk.run()
    #expect(second.read == 4 && second.text == first.text)
    #expect(desk.run().read == 1)
  }

  @Test func entriesAreForTheirOwnerAlone() throws {
    let desk = try Desk()
    _ = desk.run()
    let base = desk.folder.path + "/cache/totrinh"
    for (path, mode) in desk.entries.map({ ($0, mode_t(0o600)) }) + [(base, mode_t(0o700))] {
      var status = stat()
      #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == mode, "\(path)")
    }
    #expect(!desk.entries.contains { $0.hasSuffix(".tmp") })
    // A folder that was opened to others is closed again; a link to somewhere else is not followed.
    chmod(base, 0o777)
    #expect(desk.run().read == 1)
    var status = stat()
    #expect(stat(base, &status) == 0 && status.st_mode & 0o777 == 0o700)
    rename(base, desk.folder.path + "/elsewhere")
    symlink(desk.folder.path + "/elsewhere", base)
    #expect(desk.run().read == 5)
  }

  @Test func theOldestGo() throws {
    let folder = try TemporaryFolder()
    let limits = CacheFolder.Limits(files: 3, bytes: 4000, largest: 2000, age: 1000)
    let cache = try #require(CacheFolder(in: folder.path + "/cache", limits: limits))
    let keys = (0..<6).map { "ab0\($0)" }
    for (index, key) in keys.enumerated() {
      cache.write(Array(repeating: 0x61, count: 100), key)
      // The sooner it was written, the older it looks.
      let times = [timespec](repeating: timespec(tv_sec: time(nil) - 100 + index, tv_nsec: 0), count: 2)
      utimensat(AT_FDCWD, "\(folder.path)/cache/totrinh/ab/0\(index)", times, 0)
    }
    #expect(keys.map { cache.read($0) != nil } == [false, false, false, true, true, true])
    cache.write(Array(repeating: 0x61, count: 2001), "ab99")
    #expect(cache.read("ab99") == nil)
    for key in ["cd01", "cd02", "cd03"] { cache.write(Array(repeating: 0x61, count: 1900), key) }
    #expect(["cd01", "cd02", "cd03"].filter { cache.read($0) != nil }.count == 2)
    #expect(cache.read("none") == nil && cache.read("../../x") == nil)
  }

  @Test func manyMayWriteAtOnce() throws {
    let desk = try Desk()
    for index in 0..<60 { try desk.folder.write("in/n\(index).txt", text: "Tr \(index % 7)") }
    let plain = desk.run(["--no-cache"]).text
    for _ in 0..<3 { #expect(desk.run(["--jobs=8"]).text == plain) }
    #expect(desk.run().read == 1 && !desk.entries.contains { $0.hasSuffix(".tmp") })
  }
}
