import Checking
import WordWriting

/// The sheets that an office makes of a checked dossier.
public enum Sheet: String, Sendable, Equatable, CaseIterable {
  /// Phiếu trả lại hồ sơ: what a returned dossier lacks, for its sender.
  case returnSlip = "return"
  /// Phiếu tiếp nhận hồ sơ: that a dossier was received, for its sender.
  case receipt
  /// Phiếu trình: what the office itself has to know before it presents the matter.
  case review

  /// The sheet that goes back to the sender by the verdict; nil where the file was not judged.
  public init?(for verdict: Verdict) {
    switch verdict {
    case .returning: self = .returnSlip
    case .accept: self = .receipt
    case .unjudged: return nil
    }
  }

  /// Whether the sheet can be made for a verdict: no slip without a ground, no receipt for what is returned.
  public func fits(_ verdict: Verdict) -> Bool {
    switch self {
    case .returnSlip: verdict == .returning
    case .receipt: verdict == .accept
    case .review: Sheet(for: verdict) != nil
    }
  }

  /// What the sheet is called.
  public var title: Message {
    switch self {
    case .returnSlip: Message(vietnamese: "PHIẾU TRẢ LẠI HỒ SƠ", english: "RETURN SLIP")
    case .receipt: Message(vietnamese: "PHIẾU TIẾP NHẬN HỒ SƠ", english: "RECEIPT")
    case .review: Message(vietnamese: "PHIẾU TRÌNH", english: "REVIEW SHEET")
    }
  }

  /// The sheet for a checked file, filled in as far as things are known; what is not known is dotted, for a pen.
  public func page(for result: FileResult, facts: SheetFacts, office: Office, language: Language) -> Page {
    let words = SheetWords(result: result, facts: facts, office: office, language: language)
    switch self {
    case .returnSlip: return ReturnSlip(words: words).page
    case .receipt: return Receipt(words: words).page
    case .review: return ReviewSheet(words: words).page
    }
  }
}
