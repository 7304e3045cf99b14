import Testing

@testable import DataImage

/// Images as a whole: what is written is read, what is broken is refused.
@Suite struct ImageTests {
  /// A value of every kind.
  struct Sample: ImageCodable, Equatable {
    var text = "Tờ trình số 12"
    var empty = ""
    var number = -5
    var small: UInt8 = 200
    var real = -0.25
    var flag = true
    var none: String?
    var some: String? = "x"
    var list = ["a", "ă", "â"]
    var set: Set<String> = ["một", "hai"]
    var table = ["b": [1, 2], "a": []]

    init() {}

    func write(to image: inout ImageWriter) {
      text.write(to: &image)
      empty.write(to: &image)
      number.write(to: &image)
      small.write(to: &image)
      real.write(to: &image)
      flag.write(to: &image)
      none.write(to: &image)
      some.write(to: &image)
      list.write(to: &image)
      set.write(to: &image)
      table.write(to: &image)
    }

    init(from image: inout ImageReader) throws(ImageFault) {
      text = try String(from: &image)
      empty = try String(from: &image)
      number = try Int(from: &image)
      small = try UInt8(from: &image)
      real = try Double(from: &image)
      flag = try Bool(from: &image)
      none = try Optional(from: &image)
      some = try Optional(from: &image)
      list = try Array(from: &image)
      set = try Set(from: &image)
      table = try Dictionary(from: &image)
    }
  }

  @Test func textsThatAreEqualButNotWrittenAlikeStayAsTheyAre() throws {
    let texts = ["Tờ trình", "To\u{31B}\u{300} tri\u{300}nh"]
    #expect(texts[0] == texts[1])
    var writer = ImageWriter()
    writer.section(.packs) { texts.write(to: &$0) }
    var reader = try Image(writer.image()).reader(of: .packs)
    let read = try [String](from: &reader)
    #expect(read.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
  }

  /// An image of one value, in a list.
  static func image(of sample: Sample = Sample()) -> [UInt8] {
    var list = ImageList<Sample>()
    list.append(sample)
    var writer = ImageWriter()
    writer.section(.packs) { list.write(to: &$0) }
    return writer.image()
  }

  /// The list in an image.
  static func list(_ bytes: [UInt8]) throws -> ImageList<Sample> {
    var reader = try Image(bytes).reader(of: .packs)
    return try ImageList(from: &reader)
  }

  @Test func valuesComeBack() throws {
    var list = try Self.list(Self.image())
    #expect(list.count == 1 && list[0] == Sample() && list[1] == nil && list[-1] == nil)
    list.append(Sample())
    #expect(list.all == [Sample(), Sample()])
  }

  @Test func equalValuesGiveEqualBytes() { #expect(Self.image() == Self.image()) }

  @Test func whatIsNotWholeIsRefused() {
    let bytes = Self.image()
    for count in 0..<bytes.count {
      #expect(throws: ImageFault.notAnImage) { try Image(Array(bytes.prefix(count))) }
    }
    #expect(throws: ImageFault.notAnImage) { try Image(bytes + [0]) }
  }

  @Test func everyChangedByteIsNoticed() {
    let bytes = Self.image()
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x10
      #expect(throws: ImageFault.notAnImage) { try Image(changed) }
    }
  }

  @Test func changesWithARightFingerprintDoNoHarm() {
    let bytes = Self.image()
    for index in bytes.indices.dropFirst(Image.directory) {
      for value in [0, 1, 0x7F, 0xFF] as [UInt8] {
        var changed = bytes
        changed[index] = value
        _ = try? Self.list(changed.sealed()).all
      }
    }
  }
}

extension [UInt8] {
  /// The bytes of an image with the fingerprint that they ought to have.
  func sealed() -> [UInt8] {
    var sealed = self
    let fingerprint = self[Image.directory...].withUnsafeBytes { Fingerprint.of($0) }
    for shift in 0..<8 { sealed[24 + shift] = UInt8(truncatingIfNeeded: fingerprint >> (8 * shift)) }
    return sealed
  }
}
