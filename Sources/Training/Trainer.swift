import Recognition

/// The numbers that training goes by; measured, see docs/second-reader.md.
struct TrainingSettings: Sendable {
  /// How many times all documents are gone through.
  var epochs = 12
  /// How far one step goes.
  var rate = 0.1
  /// How much every weight shrinks towards 0 after each pass.
  var shrink = 0.003
  /// In how many frames or documents a feature must stand.
  var support = 3
  /// What every sentence starts with, so that only sentences with signs speak.
  var silence = -3.0
  /// How often a document that is no frame's counts.
  var documentWeight = 2.0
}

/// The weights of one element while they are learned.
struct ElementModel: Sendable {
  /// How many statuses there are.
  let classes: Int
  /// The weight of each feature for each status, features in a row.
  var weights: [Double]
  /// What every document starts with.
  var bias: [Double]

  /// The score of each status.
  func scores(_ example: Example) -> [Double] {
    var scores = bias
    for feature in example.whole {
      for status in 0..<classes { scores[status] += weights[Int(feature) * classes + status] }
    }
    let rows = sums(example)
    for status in 0..<classes { scores[status] += Pooling.pool(rows.lazy.map { $0[status] }) }
    return scores
  }

  /// The sums of each sentence.
  func sums(_ example: Example) -> [[Double]] {
    example.windows.map { window in
      var row = [Double](repeating: 0, count: classes)
      for feature in window {
        let start = Int(feature) * classes
        for status in 0..<classes { row[status] += weights[start + status] }
      }
      return row
    }
  }
}

/// Learns the weights of one element by stochastic gradient descent on the logistic loss of whole documents.
///
/// A document's score for a status is the soft maximum over its sentences, so only what the document says as a whole
/// needs a label, and the sentence that says it is found on the way (multiple-instance learning).
struct Trainer {
  /// The numbers to go by.
  let settings: TrainingSettings
  /// Which element, in the columns' order.
  let element: Int
  /// How many statuses it has.
  private let classes: Int

  /// Takes an element.
  init(element: Int, settings: TrainingSettings) {
    self.element = element
    self.settings = settings
    classes = SecondReaderColumns.elements[element].columns.count
  }

  /// Learns from documents; `kept` tells which features may have weights, `silent` is the feature of every sentence.
  func train(_ examples: [Example], kept: [Bool], silent: Int) -> ElementModel {
    var model = ElementModel(
      classes: classes, weights: [Double](repeating: 0, count: kept.count * classes),
      bias: [Double](repeating: 0, count: classes))
    for status in 0..<classes { model.weights[silent * classes + status] = settings.silence }
    let reduced = examples.map { example in
      var example = example
      example.windows = example.windows.map { $0.filter { kept[Int($0)] } }
      example.whole = example.whole.filter { kept[Int($0)] }
      return example
    }
    var squares = [Double](repeating: 1, count: model.weights.count)
    var biasSquares = [Double](repeating: 1, count: classes)
    var random = Shuffle(seed: UInt64(element) &+ 1)
    var order = Array(reduced.indices)
    var mean = model
    for epoch in 0..<settings.epochs {
      random.shuffle(&order)
      for index in order { step(reduced[index], &model, &squares, &biasSquares) }
      shrink(&model, silent: silent)
      // The mean of the later passes reads better than the last one alone.
      let share = 1 / Double(max(1, epoch + 1 - settings.epochs / 2))
      for place in mean.weights.indices { mean.weights[place] += (model.weights[place] - mean.weights[place]) * share }
      for status in 0..<classes { mean.bias[status] += (model.bias[status] - mean.bias[status]) * share }
    }
    return mean
  }

  /// One step along one document's gradient.
  private func step(
    _ example: Example, _ model: inout ElementModel, _ squares: inout [Double], _ biasSquares: inout [Double]
  ) {
    let rows = model.sums(example)
    var scores = model.bias
    for feature in example.whole {
      for status in 0..<classes { scores[status] += model.weights[Int(feature) * classes + status] }
    }
    var shares = rows.map { $0.map { Pooling.exp($0) } }
    for status in 0..<classes {
      var total = 1.0
      for row in shares.indices { total += shares[row][status] }
      scores[status] += Pooling.log(total)
      for row in shares.indices { shares[row][status] /= total }
    }
    let top = scores.max() ?? 0
    let powers = scores.map { Pooling.exp($0 - top) }
    let total = powers.reduce(0, +)
    let weight = example.set == "frames" ? 1 : settings.documentWeight
    var gradient = powers.map { weight * $0 / total }
    gradient[example.labels[element]] -= weight
    func change(_ place: Int, _ slope: Double) {
      squares[place] += slope * slope
      model.weights[place] -= settings.rate * slope / squares[place].squareRoot()
    }
    for status in 0..<classes {
      biasSquares[status] += gradient[status] * gradient[status]
      model.bias[status] -= settings.rate * gradient[status] / biasSquares[status].squareRoot()
      for feature in example.whole { change(Int(feature) * classes + status, gradient[status]) }
    }
    for (row, window) in example.windows.enumerated() {
      for status in 0..<classes {
        let slope = gradient[status] * shares[row][status]
        guard abs(slope) > 1e-4 else { continue }
        for feature in window { change(Int(feature) * classes + status, slope) }
      }
    }
  }

  /// Draws every weight a little towards 0.
  private func shrink(_ model: inout ElementModel, silent: Int) {
    for place in model.weights.indices where place / classes != silent && model.weights[place] != 0 {
      let weight = model.weights[place]
      model.weights[place] = weight > 0 ? max(0, weight - settings.shrink) : min(0, weight + settings.shrink)
    }
  }
}

/// A row of numbers that is the same everywhere (SplitMix64).
struct Shuffle {
  /// The state.
  private var state: UInt64

  /// Begins at a seed.
  init(seed: UInt64) {
    state = seed
  }

  /// The next number.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Puts a list into another order.
  mutating func shuffle(_ list: inout [Int]) {
    guard list.count > 1 else { return }
    for index in stride(from: list.count - 1, to: 0, by: -1) {
      list.swapAt(index, Int(next() % UInt64(index + 1)))
    }
  }
}
