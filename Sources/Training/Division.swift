import Recognition

/// A document with what each reader says of it.
struct Judged: Sendable {
  /// The document.
  var example: Example
  /// What the second reader says of each element, trained without the document's fold.
  var second: [Int]
  /// By how much each of these scores better than the next.
  var margins: [Double]
}

/// Trains on all folds but one and reads that one, fold by fold.
struct Division {
  /// The documents.
  let examples: [Example]
  /// How many features there are.
  let features: Int
  /// The feature of every sentence.
  let silent: Int
  /// The numbers to go by.
  let settings: TrainingSettings

  /// Takes a corpus.
  init(corpus: Corpus, settings: TrainingSettings) {
    examples = corpus.examples
    features = corpus.spellings.count
    silent = corpus.spellings.firstIndex(of: "@sentence") ?? 0
    self.settings = settings
  }

  /// Which features stand in enough frames or documents.
  static func kept(_ examples: [Example], features: Int, support: Int, silent: Int) -> [Bool] {
    var counts = [Int](repeating: 0, count: features)
    var last = [Int](repeating: -1, count: features)
    var groups: [String: Int] = [:]
    for example in examples.sorted(by: { $0.name < $1.name }) {
      let group = example.set == "frames" ? String(example.name.split(separator: "/").first ?? "") : example.name
      let number = groups[group] ?? groups.count
      groups[group] = number
      func see(_ feature: Int32) {
        guard last[Int(feature)] != number else { return }
        last[Int(feature)] = number
        counts[Int(feature)] += 1
      }
      for window in example.windows { window.forEach(see) }
      example.whole.forEach(see)
    }
    return counts.indices.map { counts[$0] >= support || $0 == silent }
  }

  /// The models of all elements.
  func models(_ training: [Example]) async -> [ElementModel] {
    let kept = Division.kept(training, features: features, support: settings.support, silent: silent)
    return await withTaskGroup(of: (Int, ElementModel).self) { group in
      for element in SecondReaderColumns.elements.indices {
        group.addTask {
          (element, Trainer(element: element, settings: settings).train(training, kept: kept, silent: silent))
        }
      }
      var models: [(Int, ElementModel)] = []
      for await model in group { models.append(model) }
      return models.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// Every document that is measured, read by models that never saw its fold.
  func judged() async -> [Judged] {
    var judged: [Judged] = []
    for fold in Set(examples.map(\.fold)).sorted() {
      let models = await models(examples.filter { $0.fold != fold && !$0.isPair })
      for example in examples where example.fold == fold && (example.isPair || example.set != "frames") {
        judged.append(Division.judge(example, models))
      }
    }
    return judged
  }

  /// What models say of a document.
  static func judge(_ example: Example, _ models: [ElementModel]) -> Judged {
    var judged = Judged(example: example, second: [], margins: [])
    for model in models {
      let scores = model.scores(example)
      let ranked = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
      judged.second.append(ranked.first ?? 0)
      judged.margins.append(ranked.count > 1 ? scores[ranked[0]] - scores[ranked[1]] : 0)
    }
    return judged
  }
}
