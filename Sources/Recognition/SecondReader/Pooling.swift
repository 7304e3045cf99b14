/// Puts the scores of sentences together to the score of a document.
///
/// The exponential is our own, made of plain arithmetic, so that training gives the same bytes on every machine.
package enum Pooling {
  /// The natural exponential, to about twelve digits; 0 below -60, and no more than that of 60.
  package static func exp(_ value: Double) -> Double {
    guard value > -60 else { return 0 }
    let bounded = min(value, 60)
    // e^x = (e^(x/1024))^1024, the inner one by its series.
    let small = bounded / 1024
    var term = 1.0
    var sum = 1.0
    for step in 1...6 {
      term = term * small / Double(step)
      sum += term
    }
    for _ in 0..<10 { sum *= sum }
    return sum
  }

  /// The natural logarithm of a number from 1 on.
  package static func log(_ value: Double) -> Double {
    guard value > 1 else { return 0 }
    var exponent = 0.0
    var rest = value
    while rest > 2 {
      rest /= 2
      exponent += 1
    }
    // ln r = 2 artanh((r - 1) / (r + 1)), quick for r in 1...2.
    let ratio = (rest - 1) / (rest + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    for step in 0..<14 {
      sum += power / Double(2 * step + 1)
      power *= square
    }
    return 2 * sum + exponent * 0.693147180559945309
  }

  /// The score of a document from its sentences': log(1 + Σ exp), so that sentences of which none speaks add nothing.
  package static func pool(_ scores: some Sequence<Double>) -> Double {
    var sum = 1.0
    for score in scores { sum += exp(score) }
    return log(sum)
  }
}
