import XML

/// What is kept of the formula that is open.
struct WordFormula {
  /// The brackets of the delimiters that are open, outermost first.
  var brackets: [(open: String, close: String)] = []
  /// The sign of the sum or integral whose properties are open.
  var sign = "∫"
  /// A sign that stands before the next text, if there is any.
  var pending = ""
}

extension WordPartHandler {
  /// Enters an element of a formula, which is read as one line of text.
  func startFormula(_ name: WordName, _ attributes: XMLEventAttributes) {
    let value = attributes.string(WordName.val.rawValue, in: WordNamespace.math)
    switch name {
    case .r: startRun()
    case .t:
      if !formula.pending.isEmpty { append(Array(formula.pending.utf8)) }
      formula.pending = ""
      startText(attributes)
    case .sup: formula.pending = "^"
    case .sub: formula.pending = "_"
    case .rad: append(Array("√".utf8))
    case .d: formula.brackets.append(("", ""))
    case .dPr: if let last = formula.brackets.indices.last { formula.brackets[last] = ("(", ")") }
    case .begChr: if let last = formula.brackets.indices.last { formula.brackets[last].open = value ?? "" }
    case .endChr: if let last = formula.brackets.indices.last { formula.brackets[last].close = value ?? "" }
    case .naryPr: formula.sign = "∫"
    case .chr: formula.sign = value ?? ""
    default: break
    }
  }

  /// Leaves an element of a formula.
  func endFormula(_ name: WordName) {
    switch name {
    case .t: endText()
    case .num: append([0x2F])
    case .sup, .sub: formula.pending = ""
    case .mr: append([0x20])
    case .naryPr: append(Array(formula.sign.utf8))
    case .dPr: append(Array((formula.brackets.last?.open ?? "").utf8))
    case .d: append(Array((formula.brackets.popLast()?.close ?? "").utf8))
    default: break
    }
  }
}
