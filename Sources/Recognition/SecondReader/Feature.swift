/// A feature of a sentence: a number, and the tokens it was made of.
package struct Feature: Sendable {
  /// Its number, made by `FeatureAtom`.
  package var hash: UInt64
  /// The tokens it rests on; empty for what is true of the whole sentence.
  package var tokens: Range<Int>
}

/// The features of one sentence.
package struct FeatureWindow: Sendable {
  /// The index of the sentence.
  package var sentence: Int
  /// Its features, each once.
  package var features: [Feature]
}

/// What the second reader looks at in a document.
package struct DocumentFeatures: Sendable {
  /// The sentences that may tell something of an element.
  package var windows: [FeatureWindow]
  /// What is true of the whole document, as numbers of features.
  package var whole: [UInt64]
}
