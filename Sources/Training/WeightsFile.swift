import Recognition

/// Writes the weights of all elements as the file that the second reader is made of.
enum WeightsFile {
  /// What stands above the weights.
  private static let head = """
    # The weights of the second reader; written by `swift run -c release training train`, do not edit.
    # A feature, a tab, and for each element that it matters to its weights in hundredths:
    # a authority, p appraisal, c consultation, r recommendation; the statuses in the order of docs/second-reader.md.

    """

  /// The file.
  static func bytes(_ models: [ElementModel], spellings: [String]) -> [UInt8] {
    var text = head
    if let bias = row(models, { $0.bias[$1] }) { text += "@bias\t" + bias + "\n" }
    let order = spellings.indices.sorted { spellings[$0].utf8.lexicographicallyPrecedes(spellings[$1].utf8) }
    for feature in order where !spellings[feature].isEmpty {
      guard let row = row(models, { $0.weights[feature * $0.classes + $1] }) else { continue }
      text += spellings[feature] + "\t" + row + "\n"
    }
    return Array(text.utf8)
  }

  /// The weights of one feature; nil where all are 0.
  private static func row(_ models: [ElementModel], _ weight: (ElementModel, Int) -> Double) -> String? {
    let parts = zip(SecondReaderColumns.elements, models).compactMap { element, model -> String? in
      let rounded = (0..<model.classes).map { Int((weight(model, $0) * Double(SecondReaderColumns.scale)).rounded()) }
      guard rounded.contains(where: { $0 != 0 }) else { return nil }
      return "\(element.letter)=" + rounded.map(String.init).joined(separator: ",")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
