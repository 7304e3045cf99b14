import Checking
import Testing

/// Which days exist.
@Suite struct CivilDateTests {
  @Test(arguments: ["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01"])
  func exists(text: String) {
    #expect(CivilDate(text)?.iso8601 == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-1-1", "24-01-01", "2024-01-01 ", "",
    "2024/01/01", "+024-01-01", "----------", "0000-01-01",
  ])
  func doesNotExist(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func todayIsADay() {
    let today = CivilDate.today()
    #expect(CivilDate(today.iso8601) == today)
  }
}
