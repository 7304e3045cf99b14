import Testing

@testable import WebService

/// Values of headers, and the names of files in them.
@Suite struct HeaderValueTests {
  @Test(arguments: [
    ("form-data", "form-data", [:]), (" Form-Data ; name=a", "form-data", ["name": "a"]),
    ("form-data; name=\"a b\"; filename=\"c;d.docx\"", "form-data", ["name": "a b", "filename": "c;d.docx"]),
    ("x; NAME = \"q\" ; y", "x", ["name": "q"]), ("x; a=\"1\\\"2\"", "x", ["a": "1\"2"]),
    ("x; a=\"C:\\tmp\\b\"", "x", ["a": "C:\\tmp\\b"]), ("x; a=\"open", "x", ["a": "open"]),
    ("x; a=1; a=2", "x", ["a": "1"]), ("", "", [:]), (";;=;=\"", "", ["": ""]),
    ("x; a=\"1\"junk; b=2", "x", ["a": "1", "b": "2"]),
    (
      "multipart/form-data; boundary=----WebKit; charset=utf-8", "multipart/form-data",
      ["boundary": "----WebKit", "charset": "utf-8"]
    ),
  ])
  func values(text: String, value: String, parameters: [String: String]) {
    let header = HeaderValue(text)
    #expect(header.value == value)
    #expect(header.parameters == parameters)
  }

  @Test(arguments: [
    ("tờ trình.docx", "tờ trình.docx"), ("../../etc/passwd", "passwd"), ("C:\\Users\\a\\b.docx", "b.docx"),
    ("..", "tep"), (".", "tep"), ("", "tep"), ("/", "tep"), ("...hidden.md", "hidden.md"), ("  a.md", "a.md"),
    ("a\u{202E}cod.exe", "a\\u{202E}cod.exe"), ("a\u{0}b\nc.md", "a\\u{0}b c.md"),
    (
      String(repeating: "x", count: 300) + ".docx",
      String(repeating: "x", count: 120) + "…" + String(repeating: "x", count: 35) + ".docx"
    ),
  ])
  func names(sent: String, shown: String) {
    #expect(FileLabel.safe(sent) == shown)
  }
}
