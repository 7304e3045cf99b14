/// A body named in a sentence.
struct Body: Sendable, Equatable {
  /// What a body is to the directive.
  enum Kind: String, Sendable, CaseIterable {
    /// The People's Committee of the province or city.
    case ubnd
    /// Its Chairman, or a deputy.
    case chairman
    /// Its Office.
    case office
    /// The People's Council of the province or city.
    case council
    /// A department, or a body of that rank.
    case department
    /// A committee of a district or commune.
    case local
    /// A central body.
    case central
    /// A council or team that appraises.
    case appraisers
    /// Bodies without a name.
    case unnamed
    /// A body of the Party, an elected body, a union.
    case party
    /// A company.
    case company
    /// A unit: a centre, a school, a project board.
    case unit
    /// An office inside another body.
    case inner
    /// An association or a congress.
    case association
    /// Persons.
    case people
    /// A word that begins like a body's name and is none, such as `Ban hành`.
    case none
  }

  /// What it is.
  var kind: Kind
  /// The register's key of a department; otherwise empty.
  var key: String
  /// Whether it is the submitter.
  var isSubmitter: Bool
  /// Whether only the head of its name stands there, as in `Sở đồng ý`.
  var isBare: Bool
  /// Whether a list names it; false for a head alone and for a department that no register knows.
  var isListed = true
  /// Its tokens in the sentence.
  var tokens: Range<Int>
}
