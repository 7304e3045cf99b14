/// A value of a header with parameters, such as `form-data; name="tep"; filename="a.docx"`.
struct HeaderValue: Sendable, Equatable {
  /// What stands before the first semicolon, in lower case.
  private(set) var value = ""
  /// The parameters by their names in lower case; the first of each counts.
  private(set) var parameters: [String: String] = [:]

  /// Reads a value; what cannot be understood is left out.
  init(_ text: some StringProtocol) {
    var rest = Array(text.utf8)[...]
    value = Self.word(&rest, until: ";").lowercased()
    while rest.popFirst() != nil {
      let name = Self.word(&rest, until: "=;").lowercased()
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest.removeFirst()
      while let byte = rest.first, byte == 0x20 || byte == 0x09 { rest.removeFirst() }
      let content = rest.first == UInt8(ascii: "\"") ? Self.quoted(&rest) : Self.word(&rest, until: ";")
      while let byte = rest.first, byte != UInt8(ascii: ";") { rest.removeFirst() }
      if parameters[name] == nil { parameters[name] = content }
    }
  }

  /// What stands before one of some characters or the end, without blanks around it.
  private static func word(_ rest: inout ArraySlice<UInt8>, until ends: StaticString) -> String {
    let stops = ends.description.utf8
    let word = rest.prefix { !stops.contains($0) }
    rest = rest[word.endIndex...]
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let trimmed = word.drop(while: isBlank)
    return String(decoding: trimmed.reversed().drop(while: isBlank).reversed(), as: UTF8.self)
  }

  /// What stands between quotation marks. A backslash counts only before a mark or another one: some browsers send paths with it.
  private static func quoted(_ rest: inout ArraySlice<UInt8>) -> String {
    rest.removeFirst()
    var content: [UInt8] = []
    while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\"), let next = rest.first, next == byte || next == UInt8(ascii: "\"") {
        content.append(next)
        rest.removeFirst()
      } else {
        content.append(byte)
      }
    }
    return String(decoding: content, as: UTF8.self)
  }
}
