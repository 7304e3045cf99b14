import DataImage
import VietnameseText

extension Recognizer {
  /// Creates a recogniser from an image.
  ///
  /// - Parameter readsForm: whether the elements of form will be asked for, so that their words are needed.
  /// - Throws: a fault where the image is not to be used, or was made by other code.
  public init(_ image: Image, readsForm: Bool) throws(ImageFault) {
    var reader = try image.reader(of: .lexicon)
    guard try UInt64(from: &reader) == Self.codeFingerprint else { throw .notAnImage }
    (lexicon, citations, fields) = try Lexicon.read(&reader)
    reader = try image.reader(of: .weights)
    second = try Bool(from: &reader) ? try SecondReader(from: &reader) : nil
    policy = try ReaderPolicy(from: &reader)
    reader = try image.reader(of: .dossier)
    registers = try DossierRegisters(from: &reader)
    reader = try image.reader(of: .law)
    law = try LawRegisters(from: &reader)
    self.image = image
    if readsForm {
      reader = try image.reader(of: .form)
      form = try FormLexicon(from: &reader)
    } else {
      form = nil
    }
  }

  /// The words that the form is read by, as they are in the image.
  var imagedForm: FormLexicon? {
    guard let image, var reader = try? image.reader(of: .form) else { return nil }
    return try? FormLexicon(from: &reader)
  }

  /// Writes everything that documents are recognised by.
  public func write(to image: inout ImageWriter) {
    image.section(.lexicon) { image in
      image.write(Self.codeFingerprint)
      lexicon.write(citations, fields, to: &image)
    }
    image.section(.weights) { image in
      (second != nil).write(to: &image)
      second?.write(to: &image)
      policy.write(to: &image)
    }
    image.section(.dossier) { registers.write(to: &$0) }
    image.section(.law) { law.write(to: &$0) }
    image.section(.form) { (form ?? imagedForm)?.write(to: &$0) }
  }

  /// What of the code the tables rest on: words and classes that it asks for by number.
  private static let codeFingerprint: UInt64 = {
    var names = LexiconLoader.wordsOfCode + Lexicon.classes + Lexicon.signs.map(\.rawValue)
    names += DossierSign.allCases.map(\.rawValue) + ClosingSign.allCases.map(\.rawValue)
    names += PaperKind.allCases.map(\.rawValue) + Body.Kind.allCases.map(\.rawValue)
    names += SecondReaderColumns.elements.flatMap(\.statuses)
    return Array(names.joined(separator: "\n").utf8).withUnsafeBytes { Fingerprint.of($0) }
  }()
}
