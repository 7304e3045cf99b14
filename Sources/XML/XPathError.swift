internal import CLibXML2

/// Why an expression could not be compiled or evaluated.
public struct XPathError: Error, Sendable, Equatable {
  /// What is wrong, in English.
  public var message: String
  /// Where in the expression, in UTF-8 bytes; nil where it is not known.
  public var offset: Int?

  /// Creates an error.
  public init(message: String, offset: Int? = nil) {
    self.message = message
    self.offset = offset
  }
}

/// Collects the first error of one compilation or evaluation, in place of a message on standard error.
final class XPathErrorBox {
  /// The first error since the last reset.
  private(set) var error: XPathError?

  /// Makes a context report to this box, which has to outlive it.
  func attach(to context: UnsafeMutablePointer<xmlXPathContext>) {
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    context.pointee.error = { user, error in
      guard let user, let error else { return }
      Unmanaged<XPathErrorBox>.fromOpaque(user).takeUnretainedValue().record(error.pointee)
    }
  }

  /// Takes what was collected, if anything.
  func take() -> XPathError? {
    defer { error = nil }
    return error
  }

  /// Keeps an error of the library, if it is the first.
  private func record(_ fault: xmlError) {
    guard error == nil else { return }
    let isPlaced = fault.str1 != nil && fault.int1 >= 0
    error = XPathError(message: Self.message(for: fault.code), offset: isPlaced ? Int(fault.int1) : nil)
  }

  /// The library's error codes in words.
  private static func message(for code: Int32) -> String {
    let number = code - Int32(XML_XPATH_EXPRESSION_OK.rawValue)
    switch UInt32(exactly: number).map(xmlXPathError.init(rawValue:)) {
    case XPATH_NUMBER_ERROR: return "a number is not well written"
    case XPATH_UNFINISHED_LITERAL_ERROR, XPATH_START_LITERAL_ERROR: return "a quotation mark is not closed"
    case XPATH_VARIABLE_REF_ERROR: return "a variable's name is missing after $"
    case XPATH_UNDEF_VARIABLE_ERROR: return "a variable is not defined"
    case XPATH_INVALID_PREDICATE_ERROR: return "a predicate is not well written"
    case XPATH_EXPR_ERROR: return "the expression is not well-formed"
    case XPATH_UNCLOSED_ERROR: return "a parenthesis or bracket is not closed"
    case XPATH_UNKNOWN_FUNC_ERROR: return "a function is unknown"
    case XPATH_INVALID_OPERAND, XPATH_INVALID_TYPE: return "an operand or argument has the wrong type"
    case XPATH_INVALID_ARITY: return "a function has the wrong number of arguments"
    case XPATH_UNDEF_PREFIX_ERROR: return "a namespace prefix is not declared"
    case XPATH_ENCODING_ERROR, XPATH_INVALID_CHAR_ERROR: return "a character is not allowed"
    case XPATH_OP_LIMIT_EXCEEDED, XPATH_RECURSION_LIMIT_EXCEEDED: return "the expression takes too many steps"
    case XPATH_MEMORY_ERROR: return "out of memory"
    default: return "the expression cannot be evaluated"
    }
  }
}
