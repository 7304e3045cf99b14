/// A word, a number, a mark or a line end of a text, with where it stands.
public struct Token: Sendable, Equatable {
  /// The kinds of token.
  public enum Kind: UInt8, Sendable, Equatable {
    /// A run of letters and digits that begins with a letter.
    case word
    /// A run of digits, with `.` and `,` between them.
    case number
    /// One other character; `mark` tells which.
    case mark
    /// The end of a line.
    case lineEnd
  }

  /// What it is.
  public var kind: Kind
  /// For a mark, its ASCII twin where it has one (all dashes are `-`, all double quotes `"`), else 0.
  public var mark: UInt8
  /// Whether a word begins with a capital.
  public var isCapitalised: Bool
  /// Whether every letter of a word is a capital.
  public var isAllCaps: Bool
  /// Whether a blank or the text's beginning stands before it.
  public var followsBlank: Bool
  /// Whether `id` is that of the word which was meant, not of the one that is written.
  public var isMended = false
  /// The vocabulary's number of a word or number; `Vocabulary.unknown` for others.
  public var id: Int32
  /// The value of a number without separators, where it fits; otherwise -1.
  public var value: Int
  /// Its stretch of the text, in UTF-8 bytes.
  public var range: Range<Int>
  /// A number made of the folded bytes of a word or number as it is written, the same in every run; 0 for others.
  public var hash: UInt64 = 0

  /// Creates a token.
  public init(
    kind: Kind, mark: UInt8, isCapitalised: Bool, isAllCaps: Bool, followsBlank: Bool, id: Int32, value: Int,
    range: Range<Int>
  ) {
    self.kind = kind
    self.mark = mark
    self.isCapitalised = isCapitalised
    self.isAllCaps = isAllCaps
    self.followsBlank = followsBlank
    self.id = id
    self.value = value
    self.range = range
  }

  /// Whether it is this mark.
  public func isMark(_ character: Unicode.Scalar) -> Bool {
    kind == .mark && UInt32(mark) == character.value
  }
}
