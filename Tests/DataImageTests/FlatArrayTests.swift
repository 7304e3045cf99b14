import Testing

@testable import DataImage

/// Arrays that grew here or lie in an image.
@Suite struct FlatArrayTests {
  /// Values as they come back from an image.
  static func lying(_ values: [Int32]) throws -> FlatArray<Int32> {
    var writer = ImageWriter()
    writer.section(.law) { FlatArray(values).write(to: &$0) }
    var reader = try Image(writer.image()).reader(of: .law)
    return try FlatArray(from: &reader)
  }

  @Test(arguments: [[], [7], Array(0..<100)] as [[Int32]])
  func valuesComeBack(values: [Int32]) throws {
    let array = try Self.lying(values)
    #expect(array.indices.map { array[$0] } == values)
    #expect(array.isEmpty == values.isEmpty)
  }

  @Test func copiesDoNotSeeChanges() throws {
    let first = try Self.lying([1, 2, 3])
    var second = first
    second[1] = 9
    second.append(4)
    var third = second
    third[0] = 8
    third.removeLast(1)
    third.append(5)
    #expect(first.indices.map { first[$0] } == [1, 2, 3])
    #expect(second.indices.map { second[$0] } == [1, 9, 3, 4])
    #expect(third.indices.map { third[$0] } == [8, 9, 3, 5])
  }

  @Test func valuesOutliveTheirImage() throws {
    var array: FlatArray<Int32>?
    do { array = try Self.lying([5, 6]) }
    #expect(array?[1] == 6)
  }

  @Test func nothingIsTakenFromNothing() {
    var array = FlatArray<UInt8>()
    array.removeLast(3)
    array.withUnsafeMutableBufferPointer { #expect($0.isEmpty) }
    #expect(array.isEmpty)
  }
}
