import DataImage
import DocumentModel

/// The registers that the account of a dossier rests on.
struct DossierRegisters: Sendable {
  /// The days on which offices are closed.
  let holidays: HolidayRegister
  /// Whose symbol stands in a number.
  let symbols: SymbolRegister

  /// Reads the registers among the data files.
  init(files: [(path: String, bytes: [UInt8])]) throws(RuleDataErrors) {
    holidays = try HolidayRegister(files: files)
    symbols = try SymbolRegister(files: files)
  }

  /// Reads the registers from an image.
  init(from image: inout ImageReader) throws(ImageFault) {
    holidays = try HolidayRegister(from: &image)
    symbols = try SymbolRegister(from: &image)
  }

  /// Writes the registers.
  func write(to image: inout ImageWriter) {
    holidays.write(to: &image)
    symbols.write(to: &image)
  }
}

/// Reads what a dossier tells beside the four elements: days, rounds of asking, a draft legal rule, the number.
struct DossierReader {
  /// The document being read.
  let reading: Reading
  /// The registers.
  let registers: DossierRegisters

  /// Adds to a submission what the dossier tells.
  func complete(_ submission: inout Submission) {
    guard submission.isSubmission else { return }
    let signs = DossierSigns(lexicon: reading.lexicon)
    let rounds = RoundReader(reading: reading).rounds().filter { round in
      !round.isOtherMatter && !round.isInside && !round.isExcused && !round.asksForPapers
    }
    submission.moments = MomentReader(reading: reading, signs: signs, holidays: registers.holidays)
      .moments(rounds: rounds, submission)
    submission.rounds = AskingReader(reading: reading, signs: signs).rounds(rounds, submission)
    submission.legalDraft = LegalDraftReader(reading: reading, signs: signs).draft(submission)
    submission.letterhead.symbolOwner = symbolOwner(submission)
  }

  /// Whose symbol stands in the number, where it is not the issuer's.
  private func symbolOwner(_ submission: Submission) -> SymbolOwner? {
    guard let issuer = reading.submitter?.key, !issuer.isEmpty, let number = submission.letterhead.number,
      let symbol = SymbolRegister.symbol(in: reading.document.text(of: number))
    else { return nil }
    return registers.symbols.owner(of: symbol, otherThan: issuer)
  }
}

extension Reading {
  /// Whether a body speaks for itself outside the submitter's house and is named.
  func isOutside(_ body: Body) -> Bool {
    !body.isSubmitter && !body.isBare
      && [.department, .local, .unit, .association, .company, .party, .central].contains(body.kind)
  }

  /// The words of a stretch of a sentence.
  func text(_ tokens: Range<Int>, of sentence: Sentence) -> String {
    document.text(of: sentence.place(tokens)).blanksMadeOne
  }
}
