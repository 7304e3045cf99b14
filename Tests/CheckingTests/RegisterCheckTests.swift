import Recognition
import TestSupport
import Testing

@testable import Checking

/// A register that an office keeps is checked before it is used.
@Suite struct RegisterCheckTests {
  /// The columns of the law register.
  private static let header = InstrumentRegister.columns.joined(separator: ",") + "\n"

  /// The faults of a table by line.
  private func faults(_ table: String) throws -> [String] {
    let known = try InstrumentRegister(files: RepositoryFiles.ruleData)
    return RegisterCheck(Array(table.utf8), known: known).faults.map { "\($0.line): \($0.english)" }
  }

  @Test(arguments: [
    ("12/2026/QĐ-UBND,decision,Quy chế,,UBND,2026-05-04,2026-05-15,,,yes,Công báo,2026-11-26,verified", ""),
    (
      "12/2026/QĐ-UBND,decision,Quy chế,,UBND,2026-05-04,2026-05-15,,,yes,Công báo,2026-11-26",
      "2: has 12 cells, not 13"
    ),
    (
      "12/2026/QĐ-UBND,rule,Quy chế,,UBND,2026-05-04,2026-05-15,,,yes,Công báo,2026-11-26,verified", "2: kind is “rule”"
    ),
    (
      "12/2026/QĐ-UBND,decision,Quy chế,,UBND,2026-02-30,2026-05-15,,,yes,Công báo,2026-11-26,verified",
      "issued is no day"
    ),
    (
      "12/2025/QĐ-UBND,decision,Quy chế,,UBND,2026-05-04,2026-05-15,,,yes,Công báo,2026-11-26,verified",
      "is said to be issued"
    ),
    (
      "12/2026/QĐ-UBND,decision,Quy chế,,UBND,2026-05-04,2026-05-01,,,yes,Công báo,2026-11-26,verified",
      "in force before"
    ),
    ("12/2026/QĐ-UBND,decision,Quy chế,,UBND,2026-05-04,,,,yes,Công báo,2026-11-26,verified", "without the days"),
    (
      "12/2026/QĐ-UBND,decision,Quy chế,,UBND,2026-05-04,,,99/2027/QĐ-UBND,yes,Công báo,2026-11-26,unverified",
      "in no register"
    ),
    ("12,decision,Quy chế,,UBND,2026-05-04,,,,yes,Công báo,2026-11-26,unverified", "not written right"),
  ])
  func rowOfALaw(row: String, fault: String) throws {
    let found = try faults(Self.header + row + "\n")
    #expect(fault.isEmpty ? found.isEmpty : found.count == 1 && found[0].contains(fault))
  }

  @Test func aRowThatStandsTwice() throws {
    let row = "12/2026/QĐ-UBND,decision,Quy chế,,UBND,2026-05-04,,,,yes,Công báo,2026-11-26,unverified\n"
    #expect(try faults(Self.header + row + row) == ["3: repeats line 2: 12/2026/QĐ-UBND"])
  }

  @Test(arguments: [
    ("31/2024/QH15,khoản 1 Điều 123,UBND cấp tỉnh,giao đất,vbpl.vn,2026-11-26,verified", ""),
    ("31/2024/QH15,Điều 123 khoản 1,UBND cấp tỉnh,giao đất,vbpl.vn,2026-11-26,verified", "an article is written as"),
    ("1/1900/QH15,Điều 123,UBND cấp tỉnh,giao đất,vbpl.vn,2026-11-26,verified", "in no register"),
  ])
  func rowOfAnArticle(row: String, fault: String) throws {
    let found = try faults("instrument,article,who,decides_what,source,checked,status\n" + row + "\n")
    #expect(fault.isEmpty ? found.isEmpty : found.count == 1 && found[0].contains(fault))
  }

  @Test(arguments: ["", "a,b\n1,2\n", "\u{FEFF}"])
  func otherTables(text: String) throws {
    #expect(try faults(text).first?.contains("the first line has to be") == true)
  }

  @Test func theShippedRegistersAreInOrder() throws {
    for name in ["instruments", "authority-articles"] {
      let text = try #require(RepositoryFiles.text("Rules/registers/\(name).csv"))
      #expect(try faults(text).isEmpty)
    }
  }
}
