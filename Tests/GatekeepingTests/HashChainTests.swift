import Checking
import TestSupport
import Testing

@testable import Gatekeeping

/// The chain of the register and what breaks it.
@Suite struct HashChainTests {
  /// A register of some events as bytes.
  private static func register(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var head = HashChain.start
    for number in 0..<count {
      let event = EntryEvent(
        entry: EntryNumber(1, in: 2026), event: .assigned, on: .today(), at: "2026-01-02T03:04:05+07:00",
        reason: "lần \(number)", by: "Nguyễn Văn A")
      let sealed = HashChain.seal(event.members, after: head)
      bytes += sealed.line
      head = sealed.hash
    }
    return bytes
  }

  @Test func linesThatFollowEachOtherAreInOrder() {
    let register = Register(Self.register(5))
    #expect(register.count == 5)
    #expect(register.fault == nil && !register.isTorn)
    #expect(register.events.map(\.reason) == (0..<5).map { "lần \($0)" })
  }

  @Test func everyChangedByteIsFound() {
    let whole = Self.register(3)
    let ends = whole.indices.filter { whole[$0] == 0x0A }
    for index in whole.indices where !ends.contains(index) {
      var changed = whole
      changed[index] ^= 1
      let register = Register(changed)
      #expect(register.fault != nil || register.isTorn, "byte \(index)")
    }
  }

  @Test(arguments: [0, 1])
  func aRemovedOrMovedLineIsFound(line: Int) {
    var lines = Self.register(3).split(separator: 0x0A).map { Array($0) + [0x0A] }
    let taken = lines.remove(at: line)
    #expect(Register(Array(lines.joined())).fault?.line == line + 1)
    #expect(Register(Array((lines + [taken]).joined())).fault != nil)
  }

  @Test func everyPieceOfALastLineIsTakenAsCutOff() {
    let whole = Self.register(2)
    let first = (whole.firstIndex(of: 0x0A) ?? 0) + 1
    for end in (first + 1)..<(whole.count - 1) {
      let register = Register(Array(whole[..<end]))
      #expect(register.isTorn && register.fault == nil && register.count == 1 && register.length == first)
    }
    let register = Register(Array(whole.dropLast()))
    #expect(register.count == 2 && register.lacksLineEnd && !register.isTorn)
  }
}
