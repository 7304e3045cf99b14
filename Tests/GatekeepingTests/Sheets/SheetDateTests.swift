import Checking
import Testing

@testable import Gatekeeping

/// Days as papers write them.
@Suite struct SheetDateTests {
  @Test(arguments: [
    ("2026-02-05", "ngày 05 tháng 02 năm 2026"), ("2026-03-15", "ngày 15 tháng 3 năm 2026"),
    ("2026-01-31", "ngày 31 tháng 01 năm 2026"), ("2026-12-09", "ngày 09 tháng 12 năm 2026"),
    ("2026-11", "tháng 11 năm 2026"), ("2026-02", "tháng 02 năm 2026"), ("2026", "năm 2026"),
    ("", "ngày …… tháng …… năm ………"), ("x-y", "ngày …… tháng …… năm ………"),
  ]) func daysCarryTheZerosOfTheDecree(_ iso: String, _ words: String) {
    #expect(SheetDate.words(iso: iso, .vietnamese) == words)
  }

  @Test func englishKeepsTheStandard() {
    #expect(SheetDate.words(iso: "2026-02-05", .english) == "2026-02-05")
  }
}
