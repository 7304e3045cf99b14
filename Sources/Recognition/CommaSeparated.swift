/// A table of comma-separated values (RFC 4180) with a header row.
public struct CommaSeparated: Sendable {
  /// One row with the line it begins at.
  public struct Row: Sendable {
    /// The line, from 1.
    public var line: Int
    /// The fields, in the order of the columns.
    public var fields: [String]

    /// The field of a column; empty where the row is short.
    public func field(_ column: Int) -> String {
      fields.indices.contains(column) ? fields[column] : ""
    }
  }

  /// The names of the columns.
  public let header: [String]
  /// The rows below the header; blank lines are left out.
  public let rows: [Row]

  /// Reads a table; a byte order mark is passed over.
  public init(_ bytes: [UInt8]) {
    var rows: [Row] = []
    var row = Row(line: 1, fields: [])
    var field: [UInt8] = []
    var quoted = false
    var line = 1
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func endField() {
      row.fields.append(String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
    }
    func endRow() {
      endField()
      if row.fields != [""] { rows.append(row) }
      row = Row(line: line, fields: [])
    }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A { line += 1 }
      switch byte {
      case 0x22 where quoted && index < bytes.count && bytes[index] == 0x22:
        field.append(byte)
        index += 1
      case 0x22 where quoted || field.isEmpty: quoted.toggle()
      case 0x2C where !quoted: endField()
      case 0x0D where !quoted: break
      case 0x0A where !quoted: endRow()
      default: field.append(byte)
      }
    }
    endRow()
    header = rows.first?.fields ?? []
    self.rows = Array(rows.dropFirst())
  }

  /// The place of a column; nil where there is none of that name.
  public func column(_ name: String) -> Int? {
    header.firstIndex(of: name)
  }
}
