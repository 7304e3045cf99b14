import Schematron
import XML

/// A schema around patterns, with the prefix `t` for `urn:t`.
func schemaText(_ body: String, attributes: String = "") -> String {
  """
  <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt" xml:lang="vi" \(attributes)>
  <ns prefix="t" uri="urn:t"/>
  \(body)
  </schema>
  """
}

/// Loads a schema.
func load(_ text: String, roles: Set<String>? = nil) throws(SchemaErrors) -> Schema {
  try Schema.load(Array(text.utf8), path: "test.sch", roles: roles)
}

/// Each result as `id@path`, with `: message` where there is one.
func results(
  _ schema: String, on document: String, phase: String = "#DEFAULT", language: String? = nil
) throws -> [String] {
  let validator = try Validator(try load(schema))
  let tree = try XMLDocument.parse(Array(document.utf8))
  return try validator.validate(tree, phase: phase, language: language).results.map { result in
    result.id + "@" + result.subject.path + (result.message.isEmpty ? "" : ": " + result.message)
  }
}
