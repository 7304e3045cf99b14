import VietnameseText

/// The kinds of words that readings are made of; each is a file of `Rules/lexicon`.
enum Sign: String, Sendable, CaseIterable {
  // What turns a sentence around.
  case negation, plan, running, condition, past, question, reversal
  // Standpoints.
  case agree, weakAgree = "weak-agree", need, disagree, remarks, uniform
  case noStandpoint = "no-standpoint", conditionsMet = "conditions-met", responsibility, appraise
  case otherMatter = "other-matter", silence, ownJudgement = "own-judgement"
  // Consultation.
  case ask, answer, takenIn = "taken-in", meeting, portal, papers, excuse, enclosed, awaiting, drafting, wish, overdue,
    dueDay = "due-day", countNoun =
    "count-noun", countPeople = "count-people"
  // Authority.
  case authority, power, organic, assigned, noProvision = "no-provision", guidance
  case practiceDone = "practice-done", otherPlaces = "other-places", currentLaw = "current-law", procedure, needGround =
    "need-ground", basisDenied =
    "basis-denied"
  // Recommendation.
  case request, decision, strongDecision = "strong-decision", direction, vague, support, study, report, bareObject =
    "bare-object", options, issuing, compound
  // What a sentence is about.
  case occasion, partial, houseOrgan = "house-organ"
  // Single words that lean one way and say little alone: the second reader weighs them, the grammar falls back on them.
  case wordAsking = "word-asking", wordDeciding = "word-deciding", wordHearing = "word-hearing"
  case wordThinking = "word-thinking", wordFavour = "word-favour", wordDoubt = "word-doubt", wordPower = "word-power"

  /// Whether only the grammar asks for it, so that the second reader learns nothing of it.
  var isGrammarOnly: Bool {
    switch self {
    case .compound, .houseOrgan, .issuing, .occasion, .partial, .wish, .overdue, .dueDay: true
    default: false
    }
  }

  /// Whether it tells of deciding.
  var isDecision: Bool { self == .decision || self == .strongDecision || self == .wordDeciding }

  /// Whether it is made of single words that say little alone.
  var isSingleWord: Bool {
    switch self {
    case .wordAsking, .wordDeciding, .wordHearing, .wordThinking, .wordFavour, .wordDoubt, .wordPower: true
    default: false
    }
  }
}

/// The phrases and the names of bodies, ready to be matched; shared by all that read.
final class Lexicon: Sendable {
  /// The phrases of every sign; the group of a hit is the sign's place in `signs`.
  let phrases: PhraseMatcher
  /// The phrases of `DossierSign`; the group of a hit is the place among all cases.
  let dossier: PhraseMatcher
  /// The names of bodies; the group of a hit is the place in `bodies`.
  let names: PhraseMatcher
  /// What each group of `names` means.
  let bodies: [BodyName]
  /// Words that code asks for by number.
  let words: Words
  /// The names of provinces and cities.
  let provinces: PhraseMatcher
  /// Syllables, in lower case, that name no matter in particular.
  let generic: Set<Substring>
  /// Phrases that are recognised with one slip of the keyboard in them.
  let keyPhrases: KeyPhrases
  /// The phrases of tasks, vague wording and attachments.
  let closing: ClosingLexicon

  /// Creates a lexicon of its parts.
  init(
    phrases: PhraseMatcher, dossier: PhraseMatcher, names: PhraseMatcher, bodies: [BodyName], words: Words,
    provinces: PhraseMatcher, generic: Set<Substring>, keyPhrases: KeyPhrases, closing: ClosingLexicon
  ) {
    self.phrases = phrases
    self.dossier = dossier
    self.names = names
    self.bodies = bodies
    self.words = words
    self.provinces = provinces
    self.generic = generic
    self.keyPhrases = keyPhrases
    self.closing = closing
  }

  /// The signs by group.
  static let signs = Sign.allCases
  /// The classes that a phrase may ask for.
  static let classes = NameClass.allCases.map(\.rawValue)
}

/// The classes of names that lexicon lines may ask for in angle brackets.
enum NameClass: String, Sendable, CaseIterable {
  /// Any body.
  case body
  /// A department, or a body of that rank.
  case department
  /// The submitter.
  case submitter = "self"
  /// The People's Committee addressed, or its Chairman.
  case ubnd
  /// Bodies without a name.
  case unnamed
  /// A document with or without number.
  case document
  /// An article of a document.
  case article
  /// A date.
  case date
  /// A count such as `26/30`.
  case count
  /// A number.
  case number
}

/// What a group of name patterns stands for.
struct BodyName: Sendable, Hashable {
  /// What kind of body it is.
  var kind: Body.Kind
  /// The register's key of a department; otherwise empty.
  var key: String
  /// Whether the name goes on with capitalised words.
  var extends: Bool
}
