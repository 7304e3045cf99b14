import Checking

/// The sheets that a round makes beside the dossiers.
public struct SheetOrder: Sendable {
  /// A sheet; raw values are its names in the register.
  public enum Kind: String, Sendable, CaseIterable {
    /// The slip with which a dossier goes back (Phiếu trả lại hồ sơ).
    case returnSlip = "return-slip"
    /// The receipt (Phiếu tiếp nhận).
    case receipt
    /// The office's own review sheet (Phiếu trình).
    case review = "review-sheet"
    /// A copy of the submission with the findings as comments.
    case annotated

    /// What its file is called behind the name of the dossier.
    var suffix: String {
      switch self {
      case .returnSlip: "phieu-tra-lai"
      case .receipt: "phieu-tiep-nhan"
      case .review: "phieu-trinh"
      case .annotated: "ghi-chu"
      }
    }
  }

  /// What a sheet is made of.
  public struct Source: Sendable {
    /// Which sheet.
    public var kind: Kind
    /// The result of the submission.
    public var result: FileResult
    /// What is known of the dossier beside it.
    public var facts: SheetFacts
    /// The path of the submission.
    public var path: String
  }

  /// A sheet as a file; nil where there is nothing to make.
  public typealias Make = @Sendable (Source) -> [UInt8]?

  /// The sheets that are wanted.
  public var kinds: [Kind]
  /// The ending of their names, such as `docx`.
  public var ending: String
  /// Makes one.
  public var make: Make

  /// Creates an order.
  public init(kinds: [Kind], ending: String = "", make: @escaping Make = { _ in nil }) {
    self.kinds = kinds
    self.ending = ending
    self.make = make
  }

  /// The sheets that go with a result.
  func kinds(for result: FileResult) -> [Kind] {
    kinds.filter { kind in
      switch (kind, result.verdict) {
      case (.returnSlip, .returning), (.receipt, .accept), (.review, .accept): true
      // Only a Word file has comments.
      case (.annotated, .returning): result.format == "docx"
      default: false
      }
    }
  }

  /// The ending of a sheet's file.
  func ending(of kind: Kind) -> String { kind == .annotated ? "docx" : ending }
}
