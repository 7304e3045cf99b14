extension Document {
  /// The document as plain text, one line a paragraph (more where it holds hard breaks), and each paragraph's map into it.
  ///
  /// Labels stand before their paragraphs. For Word this text is what `line` and `column` count in.
  public func plainRendering() -> (utf8: [UInt8], maps: [SourceMap]) {
    var utf8: [UInt8] = []
    var maps: [SourceMap] = []
    maps.reserveCapacity(paragraphs.count)
    for paragraph in paragraphs {
      if !paragraph.label.isEmpty && paragraph.typedLabelLength == 0 {
        utf8.append(contentsOf: paragraph.label.utf8)
        utf8.append(0x20)
      }
      var map = SourceMap()
      map.append(offset: 0, source: utf8.count)
      maps.append(map)
      utf8.append(contentsOf: paragraph.text.utf8)
      utf8.append(0x0A)
    }
    return (utf8, maps)
  }

  /// Makes the plain rendering the source that lines and columns count in, as a Word file needs.
  public mutating func renderAsSource() {
    let (utf8, maps) = plainRendering()
    source = SourceText(utf8)
    for index in paragraphs.indices { paragraphs[index].map = maps[index] }
  }
}
