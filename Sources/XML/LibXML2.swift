internal import CLibXML2

/// What libxml2 needs once for the whole process, before the first parser, tree or expression.
enum LibXML2 {
  /// Makes libxml2's tables at first use; its own first call is not safe from two threads at once.
  static let prepared: Void = xmlInitParser()
}
