/// How much a finding weighs.
public enum Severity: String, Sendable, Equatable, CaseIterable, Comparable {
  /// Worth knowing.
  case advice
  /// A person should decide.
  case warning
  /// The file is returned.
  case returning = "return"

  /// Whether one weighs less than the other.
  public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

  /// The order of severities as a number.
  private var weight: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .returning: 2
    }
  }
}

/// The languages of messages.
public enum Language: String, Sendable, Equatable, CaseIterable {
  /// Vietnamese.
  case vietnamese = "vi"
  /// English.
  case english = "en"
}

/// A message in both languages.
public struct Message: Sendable, Hashable {
  /// In Vietnamese.
  public var vietnamese: String
  /// In English.
  public var english: String

  /// Creates a message.
  public init(vietnamese: String, english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// The message in a language; the other one where that is empty.
  public subscript(_ language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese.isEmpty ? english : vietnamese
    case .english: english.isEmpty ? vietnamese : english
    }
  }
}
