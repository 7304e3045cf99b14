import TestSupport

/// A kind of file that is made to harm, and how one is made.
struct HostileKind: Sendable {
  /// Its name in `docs/limits.md`.
  let name: String
  /// What it is, in English, for that page.
  let about: String
  /// The ending of the file's name.
  let ending: String
  /// Makes the file below a folder, at a path.
  let make: @Sendable (_ path: String, _ folder: TemporaryFolder) throws -> Void

  /// Creates a kind whose file is made in a way of its own.
  init(
    _ name: String, _ about: String, ending: String = "docx",
    at make: @escaping @Sendable (_ path: String, _ folder: TemporaryFolder) throws -> Void
  ) {
    (self.name, self.about, self.ending, self.make) = (name, about, ending, make)
  }

  /// Creates a kind whose file is some bytes.
  init(_ name: String, _ about: String, ending: String = "docx", bytes: @escaping @Sendable () -> [UInt8]) {
    self.init(name, about, ending: ending) { path, folder in
      try folder.write(String(path.dropFirst(folder.path.utf8.count + 1)), bytes())
    }
  }

  /// Creates a kind whose file is a Word package of some entries.
  init(_ name: String, _ about: String, files: @escaping @Sendable () -> [ZipBuilder.File]) {
    self.init(name, about) { ZipBuilder(files()).bytes() }
  }

  /// Every kind, in the order of the page.
  static let all = containers + parts + documents + texts + paths

  /// The paragraphs of a short submission, so that what is read is judged too.
  static let lines = [
    "SỞ XÂY DỰNG", "Số: 15/TTr-SXD", "Hải Phòng, ngày 05 tháng 3 năm 2024", "TỜ TRÌNH",
    "Về việc phê duyệt quy hoạch chi tiết", "Kính gửi: Ủy ban nhân dân thành phố Hải Phòng",
    "Căn cứ Luật Quy hoạch đô thị năm 2009;", "Sở Xây dựng đã lấy ý kiến các sở, ngành.",
    "Sở Xây dựng kính trình Ủy ban nhân dân thành phố xem xét, phê duyệt./.",
  ]

  /// The submission as text, one line a paragraph.
  static let text = lines.joined(separator: "\n\n") + "\n\n"

  /// The submission as the content of a Word body.
  static let body = lines.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()

  /// The entries of a Word package: a submission, then more content, then more parts.
  static func word(_ more: String = "", parts: [String: String] = [:]) -> [ZipBuilder.File] {
    let types =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
      + "<Default Extension='xml' ContentType='application/xml'/></Types>"
    return [ZipBuilder.File("[Content_Types].xml", types)] + WordBuilder(body + more, parts: parts).files
  }

  /// The entries of a Word package with the main part changed.
  static func word(main change: (ZipBuilder.File) -> ZipBuilder.File) -> [ZipBuilder.File] {
    word().map { $0.name == "word/document.xml" ? change($0) : $0 }
  }

  /// The entries of a Word package with another text of the main part.
  static func word(document text: String) -> [ZipBuilder.File] { word { $0.with(\.contents, Array(text.utf8)) } }

  /// The main part of the submission as XML text.
  static var document: String { WordBuilder(body).document }

  /// A text many times over.
  static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }
}
