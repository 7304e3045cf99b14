/// Why an image cannot be used; whoever reads one then takes the files it stands for.
public enum ImageFault: Error, Sendable, Equatable {
  /// It is no image of this version, or not whole.
  case notAnImage
  /// Something in it leads beyond its end, or is no value of its kind.
  case broken
}
