/// What Word declares at the root of each of its parts.
enum WordNamespaces {
  /// What a part of XML begins with.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
  /// The root of relationships' types.
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// The namespace of relationships within a package.
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// Prefixes and the ends of their names below `http://schemas.microsoft.com/office/`.
  private static let microsoft = [
    ("wpc", "word/2010/wordprocessingCanvas"), ("cx", "drawing/2014/chartex"), ("cx1", "drawing/2015/9/8/chartex"),
    ("cx2", "drawing/2015/10/21/chartex"), ("cx3", "drawing/2016/5/9/chartex"), ("cx4", "drawing/2016/5/10/chartex"),
    ("aink", "drawing/2016/ink"), ("am3d", "drawing/2017/model3d"), ("wp14", "word/2010/wordprocessingDrawing"),
    ("w14", "word/2010/wordml"), ("w15", "word/2012/wordml"), ("w16cex", "word/2018/wordml/cex"),
    ("w16cid", "word/2016/wordml/cid"), ("w16", "word/2018/wordml"), ("w16sdtdh", "word/2020/wordml/sdtdatahash"),
    ("w16se", "word/2015/wordml/symex"), ("wpg", "word/2010/wordprocessingGroup"),
    ("wpi", "word/2010/wordprocessingInk"), ("wne", "word/2006/wordml"), ("wps", "word/2010/wordprocessingShape"),
  ]
  /// Prefixes and names of the others.
  private static let others = [
    ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    ("o", "urn:schemas-microsoft-com:office:office"),
    ("r", office), ("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
    ("v", "urn:schemas-microsoft-com:vml"),
    ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("w10", "urn:schemas-microsoft-com:office:word"),
    ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
  ]

  /// The attributes of a root element.
  static let attributes =
    (microsoft.map { ($0.0, "http://schemas.microsoft.com/office/" + $0.1) } + others)
    .map { "xmlns:\($0.0)=\"\($0.1)\"" }.joined(separator: " ")
    + " mc:Ignorable=\"w14 w15 w16se w16cid w16 w16cex w16sdtdh wp14\""

  /// A part whose root element holds some XML.
  static func part(_ root: String, _ xml: String) -> String {
    "\(declaration)<w:\(root) \(attributes)>\(xml)</w:\(root)>"
  }
}
