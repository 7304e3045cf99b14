import Checking

/// Files that commands write for people.
enum PaperFile {
  /// Writes a file as a whole; false where that was not possible, which is told.
  static func write(_ bytes: [UInt8], to path: String, _ language: Language, on console: any Console) -> Bool {
    do throws(AtomicFile.Failure) {
      let file = try AtomicFile(path)
      try file.write(bytes)
      try file.commit()
    } catch {
      let message = Message(vietnamese: "không ghi được (\(error.reason))", english: error.reason)
      console.note("totrinh: " + Printable.line("\(path): \(message[language])"))
      return false
    }
    let done = Message(vietnamese: "đã ghi", english: "written")
    console.note("totrinh: " + Printable.line("\(path): \(done[language])"))
    return true
  }
}
