/// What a file is by its first bytes.
enum SniffedFormat: Equatable {
  /// A zipped or flat Word package, or a bare main part.
  case word
  /// Bytes that have to be decoded as text.
  case text
  /// A format that is not read.
  case refused(RefusedFormat)
  /// An Office file under a password.
  case encrypted
}

/// The formats that are known but not read.
enum RefusedFormat: String, CaseIterable {
  /// Word 97-2003 and other compound files.
  case compound
  /// OpenDocument.
  case openDocument
  /// A ZIP archive without an Office package in it.
  case zip
  /// PDF.
  case pdf
  /// Rich Text Format.
  case rtf
  /// A web page.
  case html
  /// A picture.
  case picture
  /// XML that is not Word's.
  case xml
  /// Bytes that are no text.
  case binary
}

/// Tells formats apart by content alone.
enum FormatSniffing {
  /// What a file is, judged by its bytes.
  static func sniff(_ bytes: [UInt8]) -> SniffedFormat {
    if starts(bytes, [0x50, 0x4B, 0x03, 0x04]) || starts(bytes, [0x50, 0x4B, 0x05, 0x06]) { return sniffZip(bytes) }
    if starts(bytes, [0xD0, 0xCF, 0x11, 0xE0]) { return sniffCompound(bytes) }
    if isPicture(bytes) { return .refused(.picture) }
    let head = readableHead(of: bytes)
    if head.starts(with: "%pdf-".utf8) { return .refused(.pdf) }
    if head.starts(with: "{\\rtf".utf8) { return .refused(.rtf) }
    if head.starts(with: "<!doctype html".utf8) { return .refused(.html) }
    return sniffMarkup(head)
  }

  /// Whether bytes begin with others.
  private static func starts(_ bytes: [UInt8], _ magic: [UInt8]) -> Bool { bytes.starts(with: magic) }

  /// A ZIP: OpenDocument names itself in its first entry; an Office package always lists its content types.
  private static func sniffZip(_ bytes: [UInt8]) -> SniffedFormat {
    if ByteSearch.contains("mimetypeapplication/vnd.oasis.opendocument", in: bytes.prefix(256)) {
      return .refused(.openDocument)
    }
    return ByteSearch.contains("[Content_Types].xml", in: bytes[...]) ? .word : .refused(.zip)
  }

  /// A compound file: an encrypted package is a stream of that name, written in UTF-16.
  private static func sniffCompound(_ bytes: [UInt8]) -> SniffedFormat {
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
    return ByteSearch.contains(name, in: bytes[...]) ? .encrypted : .refused(.compound)
  }

  /// Whether the bytes begin as PNG, JPEG, GIF, TIFF or WebP do.
  private static func isPicture(_ bytes: [UInt8]) -> Bool {
    let magics: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF87a".utf8), Array("GIF89a".utf8),
      [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
    ]
    if magics.contains(where: { starts(bytes, $0) }) { return true }
    return starts(bytes, Array("RIFF".utf8)) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
  }

  /// XML by its first element: Word's flat package or main part, a web page, or something else.
  private static func sniffMarkup(_ head: [UInt8]) -> SniffedFormat {
    guard head.first == UInt8(ascii: "<"), let name = firstElementName(in: head) else { return .text }
    if name == "html" { return .refused(.html) }
    let isDeclared = head.starts(with: "<?xml".utf8)
    let local = name.split(separator: ":").last.map(String.init) ?? name
    let namespaces = ["schemas.openxmlformats.org/", "schemas.microsoft.com/office/2006/xmlpackage", "purl.oclc.org/ooxml"]
    if local == "package" || local == "document", namespaces.contains(where: { ByteSearch.contains($0, in: head[...]) }) {
      return .word
    }
    if name == "pkg:package" || name == "w:document" { return .word }
    return isDeclared ? .refused(.xml) : .text
  }

  /// The name of the first element, past declarations, processing instructions and comments.
  private static func firstElementName(in head: [UInt8]) -> String? {
    var index = 0
    while index + 1 < head.count {
      if head[index] == UInt8(ascii: "<"), (0x61...0x7A).contains(head[index + 1]) {
        let name = head[(index + 1)...].prefix { !ASCII.isBlank($0) && $0 != 0x3E && $0 != 0x2F && $0 != 0x0A && $0 != 0x0D }
        return String(decoding: name, as: UTF8.self)
      }
      index += 1
    }
    return nil
  }

  /// The beginning in lower case, without byte order mark and leading white space; of UTF-16 its low bytes.
  private static func readableHead(of bytes: [UInt8]) -> [UInt8] {
    var head = bytes.prefix(8192)
    if starts(bytes, [0xFF, 0xFE]) || starts(bytes, [0xFE, 0xFF]) {
      head = ArraySlice(head.dropFirst(2).filter { $0 != 0 })
    } else if starts(bytes, [0xEF, 0xBB, 0xBF]) {
      head = head.dropFirst(3)
    } else if bytes.count > 1 && (bytes[0] == 0) != (bytes[1] == 0) {
      head = ArraySlice(head.filter { $0 != 0 })
    }
    return head.drop { ASCII.isBlank($0) || $0 == 0x0A || $0 == 0x0D }.map { ASCII.lowercased($0) }
  }
}
