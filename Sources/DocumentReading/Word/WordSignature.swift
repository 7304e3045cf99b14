import DocumentModel
import XML

/// Finds the XML signature of a Word file and what it claims; nothing of it is verified.
enum WordSignature {
  /// The notice of the first signature; nil without one.
  static func read(in package: WordPackage) throws(ReadingError) -> Notice? {
    let part = package.names(in: "_xmlsignatures/").filter { $0.hasSuffix(".xml") }.min()
    guard let part else { return nil }
    let handler = SignatureHandler()
    do {
      try package.read(part, with: handler)
    } catch {
      // What cannot be read of an unchecked signature is not told; the document itself is whole.
      return .signature(signer: nil, time: nil)
    }
    return .signature(signer: handler.signer, time: handler.time)
  }
}

/// Reads the signer's name and the time of an XML signature.
private final class SignatureHandler: WordPartReader {
  /// The most bytes that are kept of either.
  private static let limit = 1_000

  /// The signer's name.
  private(set) var signer: String?
  /// The time of signing.
  private(set) var time: String?
  /// Whether the time of signing is open.
  private var isInTime = false
  /// The characters of the element that is open.
  private var text: [UInt8] = []

  func start(_ name: XMLEventName, _ attributes: XMLEventAttributes) {
    text = []
    if WordName.known(name.local) == .SignatureTime { isInTime = true }
  }

  func end(_ name: XMLEventName) {
    switch WordName.known(name.local) {
    case .X509SubjectName where signer == nil: signer = String(decoding: text, as: UTF8.self)
    case .Value where isInTime: time = String(decoding: text, as: UTF8.self)
    case .SignatureTime: isInTime = false
    default: break
    }
    text = []
  }

  func characters(_ utf8: UnsafeBufferPointer<UInt8>) {
    if text.count < Self.limit { text.append(contentsOf: utf8.prefix(Self.limit - text.count)) }
  }
}
