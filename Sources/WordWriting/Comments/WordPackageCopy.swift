import DocumentReading
import Reporting
import XML
import ZipArchive

/// A copy of a Word package in which some parts are other ones; all others keep their bytes.
struct WordPackageCopy {
  /// The name of the list of content types.
  private static let contentTypes = "[Content_Types].xml"

  /// The package that is copied.
  private let archive: ZipArchive
  /// The parts that are other ones, by their names in the package.
  private var changed: [String: [UInt8]] = [:]
  /// The parts that are new, in order.
  private var added: [String] = []

  /// Opens a package.
  init(_ bytes: [UInt8]) throws(AnnotationError) {
    do {
      archive = try ZipArchive(bytes, limits: ReadingLimits.zip)
    } catch {
      throw .notWord
    }
  }

  /// The name under which a part lies in the package; nil without it.
  func entryName(of part: String) -> String? {
    archive.entry(named: part)?.name ?? (added.contains(part) ? part : nil)
  }

  /// The bytes of a part as they are now; nil without it.
  func contents(of part: String) throws(AnnotationError) -> [UInt8]? {
    guard let name = entryName(of: part) else { return nil }
    if let bytes = changed[name] { return bytes }
    guard let entry = archive.entry(named: name) else { return nil }
    do { return try archive.contents(of: entry) } catch { throw .part(part) }
  }

  /// The text of a part; nil without it.
  func text(of part: String) throws(AnnotationError) -> PartText? {
    guard let bytes = try contents(of: part) else { return nil }
    return try PartText(bytes, of: part)
  }

  /// Gives a part other bytes, or adds it.
  mutating func set(_ part: String, to bytes: [UInt8]) {
    let name = entryName(of: part) ?? part
    if entryName(of: part) == nil { added.append(part) }
    changed[name] = bytes
  }

  /// Changes the text of a part that is there.
  mutating func edit(_ part: String, _ text: PartText, _ edits: ByteEdits) {
    if !edits.isEmpty { set(part, to: text.encoded(edits.applied(to: text.utf8))) }
  }

  /// A name for a new part, such as `word/comments.xml`, that no part has.
  func freeName(_ stem: String, in folder: String) -> String {
    var number = 1
    var name = "\(folder)\(stem).xml"
    while entryName(of: name) != nil {
      number += 1
      name = "\(folder)\(stem)\(number).xml"
    }
    return name
  }

  /// Sees to it that a part's content type is listed.
  mutating func list(_ part: String, contentType: String) throws(AnnotationError) {
    guard let text = try text(of: Self.contentTypes) else { throw .part(Self.contentTypes) }
    let table = try Self.table(text, Self.contentTypes, names: ["Override"], namespace: PackageNames.contentTypes)
    let isListed = table.elements.contains { element in
      guard element.name == 0, let name = table.attribute("PartName", of: element) else { return false }
      return name.lowercased() == "/" + part.lowercased()
    }
    guard !isListed else { return }
    let attributes = [(name: "PartName", value: "/" + part), (name: "ContentType", value: contentType)]
    edit(Self.contentTypes, text, try Self.appending("Override", attributes, to: table, of: Self.contentTypes))
  }

  /// Lets a part refer to another one in the same folder or below it.
  mutating func relate(_ part: String, to target: String, type: String) throws(AnnotationError) {
    let folder = Self.folder(of: part)
    let file = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
    let relative = target.hasPrefix(folder) ? String(target.dropFirst(folder.count)) : "/" + target
    guard let text = try text(of: file) else {
      let relationship = XMLText.element("Relationship", [("Id", "rId1"), ("Type", type), ("Target", relative)])
      let whole =
        "\(XMLText.declaration)<Relationships xmlns=\"\(PackageNames.relationships)\">\(relationship)</Relationships>"
      return set(file, to: Array(whole.utf8))
    }
    let table = try Self.table(text, file, names: ["Relationship"], namespace: PackageNames.relationships)
    let ids = Set(table.elements.compactMap { table.attribute("Id", of: $0) })
    var number = table.elements.count
    while ids.contains("rId\(number)") { number += 1 }
    let attributes = [
      (name: "Id", value: "rId\(number)"), (name: "Type", value: type), (name: "Target", value: relative),
    ]
    edit(file, text, try Self.appending("Relationship", attributes, to: table, of: file))
  }

  /// The folder of a part with the slash behind it.
  static func folder(of part: String) -> String {
    part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
  }

  /// The whole copy.
  func finish() throws(AnnotationError) -> [UInt8] {
    var writer = ZipWriter()
    do {
      for entry in archive.entries {
        if let bytes = changed[entry.name] {
          try writer.add(entry.name, bytes)
        } else {
          try writer.copy(entry, from: archive)
        }
      }
      for name in added { try writer.add(name, changed[name] ?? []) }
      return try writer.finish()
    } catch {
      throw .tooLarge
    }
  }

  /// The elements of a list of the package.
  private static func table(
    _ text: PartText, _ part: String, names: [String], namespace: String
  ) throws(AnnotationError) -> XMLElementTable {
    do { return try XMLElementTable(text.utf8, namespaces: [namespace], names: names) } catch { throw .part(part) }
  }

  /// An entry at the end of a list.
  private static func appending(
    _ name: String, _ attributes: [(name: String, value: String)], to table: XMLElementTable, of part: String
  ) throws(AnnotationError) -> ByteEdits {
    guard let root = table[0] else { throw .part(part) }
    let prefix = table.prefix(of: root)
    let entry = XMLText.element(prefix.isEmpty ? name : "\(prefix):\(name)", attributes)
    return try table.appending(entry, to: root, of: part)
  }
}

extension XMLElementTable {
  /// What puts text at the end of an element.
  func appending(_ text: String, to element: Element, of part: String) throws(AnnotationError) -> ByteEdits {
    var edits = ByteEdits()
    guard element.isEmptyTag else {
      edits.insert(text, at: element.content.upperBound)
      return edits
    }
    guard let slash = utf8[element.startTag].lastIndex(of: 0x2F) else { throw .part(part) }
    let name = String(decoding: utf8[element.nameRange], as: UTF8.self)
    edits.replace(slash..<element.startTag.upperBound, with: ">\(text)</\(name)>")
    return edits
  }
}
