import DocumentModel

/// Tells how a place looks, in formats that say it.
struct LookReader {
  /// The document.
  let document: Document

  /// Whether the format says how text looks.
  var isTold: Bool { document.format == .docx }

  /// The runs of a place that show something.
  private func runs(_ place: Place) -> [Run] {
    guard document.paragraphs.indices.contains(place.paragraph) else { return [] }
    let paragraph = document.paragraphs[place.paragraph]
    return paragraph.runs.filter { run in
      guard run.range.overlaps(place.range) else { return false }
      return paragraph.text.utf8Slice(run.range.clamped(to: place.range)).contains { $0.isLetter || $0.isNumber }
    }
  }

  /// Whether Word shows a place in capitals whatever its letters.
  func isShownInCapitals(_ place: Place) -> Bool {
    let runs = runs(place)
    return isTold && !runs.isEmpty && runs.allSatisfy { $0.style.contains(.caps) }
  }

  /// How a place looks: sizes in points, bold and italic, where its line stands.
  func facts(of place: Place) -> [Fact] {
    guard isTold, document.paragraphs.indices.contains(place.paragraph) else { return [] }
    let runs = runs(place)
    guard !runs.isEmpty else { return [] }
    var facts: [Fact] = []
    let sizes = runs.compactMap(\.halfPoints)
    if sizes.count == runs.count, let least = sizes.min(), let most = sizes.max() {
      facts += [Fact("least-size", Self.points(least)), Fact("size", Self.points(most))]
    }
    facts.append(Fact("bold", Self.share(runs, .bold)))
    facts.append(Fact("italic", Self.share(runs, .italic)))
    facts.append(Fact("align", (document.paragraphs[place.paragraph].alignment ?? .left).rawValue))
    return facts
  }

  /// Half-points as points.
  static func points(_ halfPoints: Int) -> String { "\(halfPoints / 2)" + (halfPoints % 2 == 0 ? "" : ".5") }

  /// Whether all, some or no runs have a style.
  private static func share(_ runs: [Run], _ style: Run.Style) -> String {
    let count = runs.count { $0.style.contains(style) }
    return count == 0 ? "no" : count == runs.count ? "yes" : "some"
  }
}
