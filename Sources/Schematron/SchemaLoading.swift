import XML

extension Schema {
  /// Reads a rule file.
  ///
  /// - Parameters:
  ///   - bytes: the file, in UTF-8.
  ///   - path: how faults name it.
  ///   - roles: the roles that assertions may have; nil for any.
  /// - Throws: every fault that could be found at once.
  public static func load(
    _ bytes: [UInt8], path: String, roles: Set<String>? = nil
  ) throws(SchemaErrors) -> Schema {
    let source = try SchemaSource(bytes: bytes, path: path)
    guard let root = source.document.root, VocabularyCheck(source: source).run() else {
      try source.throwFaults()
      throw SchemaErrors(faults: [SchemaFault(path: path, place: SchemaPlace(), message: "this is no schema")])
    }
    let schema = SchemaReader(source: source, root: root).read()
    ReferenceCheck(source: source, schema: schema, roles: roles).run(from: root)
    ExpressionCheck(source: source, schema: schema).run()
    try source.throwFaults()
    return schema
  }
}
