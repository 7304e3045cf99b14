import Checking

/// The kinds of submissions that there is a skeleton for; raw values are the names of their files in `Rules/skeletons`.
public enum SkeletonKind: String, Sendable, Equatable, CaseIterable {
  /// Another department is responsible for the matter and appraised it.
  case appraised
  /// The submitter is the responsible department itself.
  case ownField = "own-field"
  /// No provision exists yet; another department appraised the matter.
  case practice
  /// No provision exists yet; the submitter is the responsible department itself.
  case ownFieldPractice = "own-field-practice"
}

/// Who is asked to decide; raw values are those of the model.
public enum SkeletonAddressee: String, Sendable, Equatable, CaseIterable {
  /// The Chairman of the People's Committee.
  case chairman = "chu-tich"
  /// The People's Committee.
  case committee = "ubnd"
}
