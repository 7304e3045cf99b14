/// The folder of a batch and what lies in it.
struct BatchFolder: Sendable {
  /// Its path.
  let path: String

  /// Names a folder.
  init(_ path: String) {
    self.path = path
  }

  /// The folder of the Word files.
  var word: String { path + "/word" }
  /// The folder of the same as text.
  var text: String { path + "/text" }
  /// The folder of the same as Markdown.
  var markdown: String { path + "/markdown" }
  /// The Word file of two thousand pages.
  var pages: String { path + "/large/pages-2000.docx" }
  /// The Word file whose main part has 100 MB.
  var large: String { path + "/large/xml-100mb.docx" }
  /// The list of all files, with their templates and sizes.
  var list: String { path + "/batch.tsv" }
  /// The phrases that are searched for, one a line.
  var phrases: String { path + "/phrases.txt" }
}
