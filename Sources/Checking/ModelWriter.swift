import DocumentModel
import XML

/// Builds the tree of the model: elements that may have a place, and then carry it as attributes.
final class ModelWriter {
  /// The document that places belong to.
  let document: Document
  /// Where each paragraph stands for a reader.
  let paths: [String]
  /// Whether every attribute that tells of a place is written.
  private let showsPlaces: Bool
  /// Builds the XML.
  private let builder: XMLBuilder
  /// The places so far.
  private var places: [Place] = []

  /// Begins a tree; nil only where memory is out.
  init?(root: String, namespace: String, document: Document, paths: [String], showsPlaces: Bool) {
    guard let builder = XMLBuilder(root: root, namespace: namespace) else { return nil }
    self.builder = builder
    self.document = document
    self.paths = paths
    self.showsPlaces = showsPlaces
  }

  /// Gives the element that is open attributes; of two with one name the first stays.
  func attributes(_ attributes: [(String, String)]) {
    for (name, value) in attributes { builder.attribute(name, value) }
  }

  /// Begins an element.
  func open(_ name: String, _ attributes: [(String, String)] = [], at place: Place? = nil) {
    builder.open(name, tag: remember(place))
    self.attributes(attributes)
    if let place { tell(place) }
  }

  /// Begins an element that tells of a place without being there: a finding at it is not shown at that place.
  func open(_ name: String, _ attributes: [(String, String)], telling place: Place?) {
    builder.open(name, tag: nil)
    self.attributes(attributes)
    if let place { tell(place) }
  }

  /// Ends the element that was begun last.
  func close() {
    builder.close()
  }

  /// Adds an element that holds nothing but text.
  func element(_ name: String, _ attributes: [(String, String)] = [], at place: Place? = nil, text: String) {
    open(name, attributes, at: place)
    builder.text(text)
    close()
  }

  /// Adds an element that holds hidden text.
  func hidden(_ text: String, reason: String, at place: Place) {
    builder.open("hidden", tag: remember(place))
    attributes([("reason", reason)])
    tell(place, hidden: text)
    builder.text(text)
    close()
  }

  /// Adds an element that holds the words of a place.
  func words(_ name: String, _ attributes: [(String, String)] = [], at place: Place) {
    element(name, attributes, at: place, text: document.text(of: place))
  }

  /// Adds an element that holds others, unless there is none.
  func list<Item>(_ name: String, _ items: [Item], each: (Item) -> Void) {
    guard !items.isEmpty else { return }
    open(name)
    for item in items { each(item) }
    close()
  }

  /// The whole tree.
  func finish() -> ModelTree {
    ModelTree(xml: builder.finish(), places: places, paths: paths)
  }

  /// Keeps a place and gives the number by which it is found again.
  private func remember(_ place: Place?) -> Int? {
    guard let place else { return nil }
    places.append(place)
    return places.count - 1
  }

  /// Gives the element that is open the attributes that tell where it is.
  private func tell(_ place: Place, hidden: String? = nil) {
    guard showsPlaces else {
      builder.attribute("offset", "\(place.range.lowerBound)")
      return builder.attribute("n", "\(place.paragraph)")
    }
    let spot = Spot(of: place, in: document, paths: paths, hidden: hidden)
    attributes([
      ("part", spot.part), ("paragraph", "\(spot.paragraph)"), ("offset", "\(spot.offset)"),
      ("length", "\(spot.length)"), ("line", "\(spot.start.line)"), ("column", "\(spot.start.column)"),
      ("endLine", "\(spot.end.line)"), ("endColumn", "\(spot.end.column)"), ("path", spot.path),
      ("n", "\(place.paragraph)"),
    ])
  }
}
