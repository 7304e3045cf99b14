/// An array of plain values that either grew here or lies in an image, read in the same way.
///
/// Values that lie in an image are never written: the first change copies them.
@frozen public struct FlatArray<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  /// Where the values begin; nil without any.
  @usableFromInline var base: UnsafeMutablePointer<Element>?
  /// How many there are.
  public private(set) var count: Int
  /// For how many there is room; 0 where they are not this array's own.
  @usableFromInline var capacity: Int
  /// What keeps the memory; nil for memory that is always there.
  @usableFromInline var keeper: AlignedMemory?

  /// Creates an empty array.
  public init() { (base, count, capacity, keeper) = (nil, 0, 0, nil) }

  /// Creates an array of equal values.
  public init(repeating value: Element, count: Int) {
    self.init()
    reserve(count)
    base?.initialize(repeating: value, count: count)
    self.count = count
  }

  /// Copies values.
  public init(_ values: some Collection<Element>) {
    self.init()
    reserve(values.count)
    for value in values { append(value) }
  }

  /// Takes values as they lie in an image, which `keeper` keeps.
  init(lying base: UnsafeRawPointer, count: Int, keeper: AlignedMemory?) {
    self.base = UnsafeMutablePointer(mutating: base.assumingMemoryBound(to: Element.self))
    (self.count, capacity, self.keeper) = (count, 0, keeper)
  }

  /// Whether there are none.
  @inlinable public var isEmpty: Bool { count == 0 }
  /// The places of the values.
  @inlinable public var indices: Range<Int> { 0..<count }

  /// The value at a place.
  @inlinable @inline(__always) public subscript(index: Int) -> Element {
    get {
      precondition(index >= 0 && index < count, "no such place")
      return base.unsafelyUnwrapped[index]
    }
    set {
      precondition(index >= 0 && index < count, "no such place")
      if capacity < count || !isKnownUniquelyReferenced(&keeper) { reserve(count) }
      base.unsafelyUnwrapped[index] = newValue
    }
  }

  /// Adds a value at the end.
  public mutating func append(_ value: Element) {
    if capacity == count || !isKnownUniquelyReferenced(&keeper) { reserve(max(count + 1, count * 2, 8)) }
    base?.advanced(by: count).initialize(to: value)
    count += 1
  }

  /// Adds values at the end.
  public mutating func append(contentsOf values: some Sequence<Element>) {
    for value in values { append(value) }
  }

  /// Takes values away from the end.
  public mutating func removeLast(_ some: Int) { count -= min(max(some, 0), count) }

  /// Hands on the values as they lie in memory.
  @inlinable @inline(__always) public func withUnsafeBufferPointer<Result>(
    _ body: (UnsafeBufferPointer<Element>) -> Result
  ) -> Result {
    body(UnsafeBufferPointer(start: base, count: count))
  }

  /// Hands on the values for changing.
  @inlinable public mutating func withUnsafeMutableBufferPointer(_ body: (UnsafeMutableBufferPointer<Element>) -> Void)
  {
    reserve(count)
    body(UnsafeMutableBufferPointer(start: base, count: count))
  }

  /// Sees to it that the memory is this array's alone and has room for some values.
  @usableFromInline mutating func reserve(_ wanted: Int) {
    if wanted <= capacity, isKnownUniquelyReferenced(&keeper) { return }
    let room = max(wanted, count)
    guard room > 0 else { return }
    let memory = AlignedMemory(count: room * MemoryLayout<Element>.stride)
    let own = memory.base.bindMemory(to: Element.self, capacity: room)
    if let base { own.initialize(from: base, count: count) }
    (base, capacity, keeper) = (own, room, memory)
  }
}

extension FlatArray: ImageCodable {
  /// Writes the values as they lie in memory; a type with gaps between its members is not to be used.
  public func write(to image: inout ImageWriter) {
    withUnsafeBufferPointer { image.write(plain: UnsafeRawBufferPointer($0), count: count) }
  }

  /// Takes the values where they lie.
  public init(from image: inout ImageReader) throws(ImageFault) {
    let lying = try image.plain(stride: MemoryLayout<Element>.stride)
    guard let base = lying.base else {
      self.init()
      return
    }
    self.init(lying: base, count: lying.count, keeper: image.image.keeper)
  }
}
