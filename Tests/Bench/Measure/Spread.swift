/// The middle, the least and the most of some measurements.
struct Spread: Sendable {
  /// The measurements in order.
  private let sorted: [Double]

  /// Gathers measurements.
  init(_ values: [Double]) { sorted = values.sorted() }

  /// The middle one, or the mean of the two in the middle; not a number where there are none.
  var median: Double {
    guard !sorted.isEmpty else { return .nan }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// All three, for a cell of a table.
  func told(_ digits: Int = 2) -> String {
    guard let first = sorted.first, let last = sorted.last else { return "–" }
    return "\(median.told(digits)) (\(first.told(digits))–\(last.told(digits)))"
  }

  /// What comes of two series, pair by pair.
  static func ofPairs(
    _ left: [Command.Sample], _ right: [Command.Sample], _ value: (Command.Sample) -> Double = { $0.seconds }
  ) -> Spread { Spread(zip(left, right).map { value($0) / max(value($1), 1e-9) }) }
}

extension [Command.Sample] {
  /// The seconds of the monotonic clock.
  var seconds: Spread { Spread(map(\.seconds)) }
  /// The most memory of any run, in bytes.
  var peak: Int { map(\.peak).max() ?? 0 }
}

extension Double {
  /// The number with some digits behind the point.
  func told(_ digits: Int) -> String {
    guard isFinite else { return "–" }
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    let whole = Int((magnitude * scale).rounded())
    let rest = "\(whole % Int(scale))"
    let sign = self < 0 && whole > 0 ? "-" : ""
    let tail = digits == 0 ? "" : "." + String(repeating: "0", count: digits - rest.utf8.count) + rest
    return sign + "\(whole / Int(scale))" + tail
  }
}

extension Int {
  /// Bytes as megabytes of a million bytes.
  var megabytes: String { (Double(self) / 1e6).told(1) }
}
