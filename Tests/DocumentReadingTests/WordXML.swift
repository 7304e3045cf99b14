// The XML that many tests of Word files are made of.

/// A run of text.
func run(_ text: String, _ properties: String = "") -> String {
  "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space='preserve'>\(text)</w:t></w:r>"
}

/// A paragraph of raw content.
func paragraph(_ content: String, _ properties: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr>\(content)</w:p>"
}

/// A field character.
func field(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType='\(kind)'/></w:r>" }

/// A field instruction.
func instruction(_ text: String) -> String { "<w:r><w:instrText>\(text)</w:instrText></w:r>" }
