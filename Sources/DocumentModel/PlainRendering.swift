extension Document {
  /// The document as plain text, one line a paragraph (more where it holds hard breaks), and each paragraph's map into it.
  ///
  /// Labels stand before their paragraphs. For Word this text is what `line` and `column` count in.
  public func plainRendering() -> (utf8: [UInt8], maps: [SourceMap]) {
    var maps: [SourceMap] = []
    maps.reserveCapacity(paragraphs.count)
    let rendered = RenderedText(of: paragraphs) { maps.append(SourceMap(startingAt: $0)) }
    return (rendered.utf8, maps)
  }

  /// Makes the plain rendering the source that lines and columns count in, as a Word file needs.
  public mutating func renderAsSource() {
    var starts: [Int] = []
    starts.reserveCapacity(paragraphs.count)
    source = SourceText(RenderedText(of: paragraphs) { starts.append($0) })
    for (index, start) in starts.enumerated() { paragraphs[index].map = SourceMap(startingAt: start) }
  }
}

extension SourceMap {
  /// A map of a paragraph that stands in the source as it is.
  fileprivate init(startingAt source: Int) {
    self.init()
    append(offset: 0, source: source)
  }
}
