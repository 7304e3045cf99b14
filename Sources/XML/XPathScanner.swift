/// Reads the tokens of an XPath 1.0 expression from left to right.
struct XPathScanner {
  /// The expression.
  private let bytes: [UInt8]
  /// Where reading stands.
  private var index = 0
  /// What was read so far.
  private var tokens: [XPathTokens.Token] = []

  /// Creates a scanner.
  init(_ source: String) {
    bytes = Array(source.utf8)
  }

  /// Reads to the end.
  mutating func scan() throws(XPathError) -> [XPathTokens.Token] {
    while let byte = peek() {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case UInt8(ascii: "'"), UInt8(ascii: "\""): try literal(until: byte)
      case UInt8(ascii: "$"): try variable()
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
      case UInt8(ascii: ".") where isDigit(peek(1)): number()
      case _ where isNameStart(byte): name()
      default: try sign()
      }
    }
    return tokens
  }

  /// The byte some way ahead; nil beyond the end.
  private func peek(_ ahead: Int = 0) -> UInt8? {
    bytes.indices.contains(index + ahead) ? bytes[index + ahead] : nil
  }

  /// Adds a token that begins at `start` and ends where reading stands.
  private mutating func add(_ kind: XPathTokens.Kind, from start: Int, dropping prefix: Int = 0) {
    let text = String(decoding: bytes[min(start + prefix, index)..<index], as: UTF8.self)
    tokens.append(XPathTokens.Token(kind: kind, text: text, offset: start))
  }

  /// Reads a quoted string.
  private mutating func literal(until quote: UInt8) throws(XPathError) {
    let start = index
    index += 1
    while let byte = peek(), byte != quote { index += 1 }
    guard peek() == quote else { throw XPathError(message: "a quotation mark is not closed", offset: start) }
    index += 1
    add(.literal, from: start)
  }

  /// Reads a variable.
  private mutating func variable() throws(XPathError) {
    let start = index
    index += 1
    guard let byte = peek(), isNameStart(byte) else {
      throw XPathError(message: "a variable's name is missing after $", offset: start)
    }
    skipQualifiedName()
    add(.variable, from: start, dropping: 1)
  }

  /// Reads a number.
  private mutating func number() {
    let start = index
    while isDigit(peek()) { index += 1 }
    if peek() == UInt8(ascii: ".") {
      index += 1
      while isDigit(peek()) { index += 1 }
    }
    add(.number, from: start)
  }

  /// Reads a name and tells by its neighbours what it names.
  private mutating func name() {
    let start = index
    skipQualifiedName()
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    if precedesOperator, ["and", "or", "mod", "div"].contains(word) { return add(.operator, from: start) }
    var next = index
    while bytes.indices.contains(next), [0x20, 0x09, 0x0A, 0x0D].contains(bytes[next]) { next += 1 }
    let rest = bytes[next...].prefix(2)
    if rest.first == UInt8(ascii: "(") { return add(.function, from: start) }
    add(rest.elementsEqual("::".utf8) ? .axis : .name, from: start)
  }

  /// Reads an operator or punctuation.
  private mutating func sign() throws(XPathError) {
    let start = index
    for two in ["//", "!=", "<=", ">=", "::", ".."] where bytes[start...].starts(with: two.utf8) {
      index += 2
      return add(two == "::" || two == ".." ? .punctuation : .operator, from: start)
    }
    guard let byte = peek() else { return }
    index += 1
    switch byte {
    case UInt8(ascii: "*"): add(precedesOperator ? .operator : .name, from: start)
    case _ where "()[],@.".utf8.contains(byte): add(.punctuation, from: start)
    case _ where "/|+-=<>".utf8.contains(byte): add(.operator, from: start)
    default: throw XPathError(message: "a character is not allowed", offset: start)
    }
  }

  /// Whether the token before lets `*` or a word be an operator, as XPath 1.0, section 3.7, says.
  private var precedesOperator: Bool {
    guard let last = tokens.last else { return false }
    switch last.kind {
    case .operator, .axis, .function: return false
    case .punctuation: return !["@", "::", "(", "[", ","].contains(last.text)
    default: return true
    }
  }

  /// Goes over a name, with a prefix and a local name or `*` after a single colon.
  private mutating func skipQualifiedName() {
    while let byte = peek(), isNamePart(byte) { index += 1 }
    guard peek() == UInt8(ascii: ":"), let next = peek(1) else { return }
    if next == UInt8(ascii: "*") {
      index += 2
    } else if isNameStart(next) {
      index += 1
      while let byte = peek(), isNamePart(byte) { index += 1 }
    }
  }

  /// Whether a byte is an ASCII digit.
  private func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  /// Whether a byte can begin a name; those beyond ASCII are left to the library.
  private func isNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  /// Whether a byte can go on a name.
  private func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
