@testable import XML

/// Writes events down as bytes, so that two readings of one text can be compared.
///
/// Text in several pieces is one: where a reader cuts it means nothing.
final class EventLog: XMLEventHandler {
  /// The events so far.
  private(set) var bytes: [UInt8] = []
  /// Where the length of the text that is open stands.
  private var text: Int?

  func declare(prefix: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>) {
    add(1)
    add(prefix.map { String(cString: $0) } ?? ":")
    add(String(cString: namespace))
  }

  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes) {
    add(2)
    add(name)
    add(attributes.count)
    for index in 0..<attributes.count {
      let names = attributes.name(at: index)
      add(names.namespace)
      add(names.local)
      guard let value = attributes.value(at: index) else { continue }
      add(value.count)
      bytes.append(contentsOf: value)
      // What is asked for by name is the first of that name.
      let found = attributes.utf8(names.local, in: names.namespace)
      bytes.append(found.map { $0.elementsEqual(value) ? 1 : 0 } ?? 2)
    }
  }

  func end(_ name: XMLEventName) {
    add(3)
    add(name)
  }

  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {
    if text == nil {
      bytes.append(4)
      text = bytes.count
    }
    bytes.append(contentsOf: utf8)
  }

  /// Empties it for the next text.
  func rewind() {
    bytes.removeAll(keepingCapacity: true)
    text = nil
  }

  /// Adds the kind of an event, which ends the text before it.
  private func add(_ kind: UInt8) {
    if let text { add(bytes.count - text) }
    text = nil
    bytes.append(kind)
  }

  /// Adds a name.
  private func add(_ name: XMLEventName) {
    add(name.namespace)
    add(name.local)
    add(name.localName)
    add(name.namespaceName ?? ":")
  }

  /// Adds a number.
  private func add(_ number: Int) {
    withUnsafeBytes(of: Int32(truncatingIfNeeded: number)) { bytes.append(contentsOf: $0) }
  }

  /// Adds a string.
  private func add(_ string: String) {
    add(string.utf8.count)
    bytes.append(contentsOf: string.utf8)
  }
}

/// Two readers side by side: the tokeniser, and libxml2 as the judge.
final class TwoReaders {
  /// What comparing one text tells.
  enum Outcome: Equatable {
    /// Both gave the same events.
    case same
    /// The tokeniser left the text to libxml2, which reads it.
    case left
    /// Neither reads it.
    case refused
    /// They differ.
    case differ
  }

  /// The names.
  private let names: XMLEventNames
  /// The limits.
  private let limits: XMLEventLimits
  /// The tokeniser.
  private let whole: XMLWholeText
  /// What the tokeniser gave.
  private let mine = EventLog()
  /// What libxml2 gave.
  private let judged = EventLog()

  /// Creates a pair.
  init(names: XMLEventNames, limits: XMLEventLimits = XMLEventLimits()) {
    self.names = names
    self.limits = limits
    whole = XMLWholeText(names: names, limits: limits)
  }

  /// Reads a text with both.
  func compare(_ text: [UInt8]) -> Outcome {
    mine.rewind()
    judged.rewind()
    let isRead = whole.read(count: text.count) { room in
      _ = room.update(from: text)
      return true
    }
    whole.play(to: mine)
    let parser = XMLEventParser(handler: judged, names: names, limits: limits)
    let isJudgedFit: Bool
    do {
      try text.withUnsafeBufferPointer { try parser.push($0) }
      try parser.finish()
      isJudgedFit = true
    } catch {
      isJudgedFit = false
    }
    // A text that is left to libxml2 has given no events.
    guard isRead else { return !mine.bytes.isEmpty ? .differ : isJudgedFit ? .left : .refused }
    return isJudgedFit && mine.bytes == judged.bytes ? .same : .differ
  }
}
