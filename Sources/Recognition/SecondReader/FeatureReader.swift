import DocumentModel
import VietnameseText

/// Reads the features of every sentence: syllables in a row, who stands beside which sign, and what stands around it.
struct FeatureReader {
  /// The document, its names and signs read.
  let reading: Reading
  /// Leaves out most features that weigh nothing; nil where all are wanted.
  var filter: FeatureFilter?
  /// Receives a spelling for each feature; nil where only numbers are wanted.
  var record: ((UInt64, String) -> Void)?

  /// What the features of sentences nearby, and of days, begin with.
  private enum Around {
    static let old = FeatureName("@old")
    static let future = FeatureName("@future")
    static let previous = FeatureName("@prev")
    static let next = FeatureName("@next")
    static let lead = FeatureName("@lead")
    static let heading = FeatureName("@head")
  }

  /// Whether a sentence may tell something.
  static func isRead(_ sentence: Sentence) -> Bool {
    sentence.zone != .frame && sentence.zone != .attached
  }

  /// Reads all sentences.
  func features() -> DocumentFeatures {
    let sentences = reading.sentences
    let items = ItemReader(reading: reading)
    let flags = wholeFlags().map(FeatureName.init)
    let read = sentences.indices.filter { FeatureReader.isRead(sentences[$0]) }
    var headings: [Int: [FeatureItem]] = [:]
    var windows: [FeatureWindow] = []
    windows.reserveCapacity(read.count)
    var window = WindowBuilder(items: items, filter: filter, record: record)
    for (position, index) in read.enumerated() {
      let sentence = sentences[index]
      window.addGrams(items.items(of: index), of: sentence)
      window.addSigns(of: sentence, isDepartment: reading.isDepartment)
      for flag in flags { window.addAround(flag, sentence) }
      if reading.isOld(sentence) { window.addAround(Around.old, sentence) }
      if reading.isFuture(sentence) { window.addAround(Around.future, sentence) }
      if position > 0 { window.addAround(Around.previous, sentences[read[position - 1]]) }
      if position + 1 < read.count { window.addAround(Around.next, sentences[read[position + 1]]) }
      if let lead = sentence.leadIn, sentences.indices.contains(lead) { window.addAround(Around.lead, sentences[lead]) }
      if let heading = sentence.heading, sentences.indices.contains(heading) {
        let words = headings[heading] ?? items.items(of: heading)
        headings[heading] = words
        window.addWords(Around.heading, words, of: sentences[heading])
      }
      window.addPlace(position, of: read.count, sentence)
      windows.append(FeatureWindow(sentence: index, features: window.finish()))
    }
    let whole = flags.map { FeatureAtom.begin($0.atom) }
    if let record { for (hash, flag) in zip(whole, flags) { record(hash, flag.spelling) } }
    return DocumentFeatures(windows: windows, whole: whole)
  }

  /// What is true of the whole document: the submitter's rank, the addressee, a decision in the title, a provision denied.
  private func wholeFlags() -> [String] {
    var flags = [reading.isDepartment ? "@department" : "@no-department"]
    let isTitled = reading.sentences.contains { $0.zone == .title && ($0.has(.decision) || $0.has(.strongDecision)) }
    flags.append(isTitled ? "@titled" : "@untitled")
    let isDenied = reading.sentences.contains { FeatureReader.isRead($0) && $0.has(.noProvision) }
    if isDenied { flags.append("@denied") }
    return flags
  }
}

extension Recognizer {
  /// The features of a document, for training; `record` receives the spelling of each.
  package func features(of document: Document, record: (@escaping (UInt64, String) -> Void)) -> DocumentFeatures {
    let reading = Reading(document: document, lexicon: lexicon, citations: citations, fields: fields)
    return FeatureReader(reading: reading, record: record).features()
  }
}
