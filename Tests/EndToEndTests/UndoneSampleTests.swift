import Checking
import TestSupport
import Testing

/// An accepted submission is returned as soon as one of the four elements is no longer there in truth.
@Suite struct UndoneSampleTests {
  /// The samples that are accepted.
  private static let accepted = Samples.cases.filter { $0.expected["verdict"] == "accept" }.map(\.name)

  /// The changes that make sense for every element; some are also given to a company or to its own offices.
  private static let changes: Set = ["removed", "hidden", "vanished", "negated", "planned", "quoted", "congress"]

  @Test func everyAcceptedSampleLosesEachElement() {
    #expect(UndoneSample.all.count >= 150)
    for sample in Self.accepted {
      for element in ElementResult.Name.allCases {
        let cases = UndoneSample.all.filter { $0.sample == sample && $0.element == element.rawValue }
        #expect(Self.changes.isSubset(of: cases.map(\.change)), "\(sample) \(element.rawValue)")
      }
    }
    #expect(Set(UndoneSample.all.map(\.sample)) == Set(Self.accepted))
  }

  @Test(arguments: UndoneSample.all)
  func isReturned(_ undone: UndoneSample) throws {
    let result = try Samples.judge(#require(try undone.bytes(), "words are not in the sample"), as: undone.path)
    let returning = result.findings.filter { $0.severity == .returning }.map(\.rule)
    let statuses = result.elements.map { "\($0.name.rawValue) \($0.status)" }.joined(separator: ", ")
    #expect(result.verdict == .returning, "\(statuses)")
    #expect(returning.contains { $0.hasPrefix(undone.family + ".") }, "\(returning) \(statuses)")
    // Nothing else may be lost on the way, or the file would come back for another reason.
    for element in result.elements where element.name.rawValue != undone.element {
      #expect(element.isMet, "\(element.name.rawValue) \(element.status)")
    }
  }
}
