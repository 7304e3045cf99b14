import DocumentModel

extension Recognizer {
  /// Debug.
  public func debugDump(_ document: Document) -> String {
    let reading = Reading(document: document, lexicon: lexicon, citations: citations)
    var out = "submitter \(String(describing: reading.submitter)) rank \(reading.letterhead.rank) addressees \(reading.addressees.map(\.kind))\n"
    for (i, s) in reading.sentences.enumerated() {
      out += "\(i) [\(s.zone.rawValue)\(s.isRow ? " row" : "")\(s.leadIn.map { " <\($0)" } ?? "")] \(document.text(of: s.place))\n"
      if !s.bodies.isEmpty { out += "     B: " + s.bodies.map { "\($0.kind)\($0.isSubmitter ? "*" : "")\($0.isBare ? "°" : ""):\(document.text(of: s.place($0.tokens)))" }.joined(separator: " | ") + "\n" }
      if !s.hits.isEmpty { out += "     S: " + s.hits.map { "\($0.sign.rawValue):\(document.text(of: s.place($0.tokens)))" }.joined(separator: " | ") + "\n" }
      if !s.citations.isEmpty { out += "     C: " + s.citations.map { "\($0.rank):\(document.text(of: s.place($0.tokens)))\($0.article == nil ? "" : "§")" }.joined(separator: " | ") + "\n" }
    }
    return out
  }
}
