import Checking
import DocumentReading

/// Finds the files of a run: those that are named, that a list names, or that git names.
enum InputList {
  /// Why there are none.
  struct Failure: Error {
    /// The list that cannot be read, with a colon; empty where there is none.
    var place: String
    /// What is wrong.
    var message: Message
  }

  /// The files of a run.
  static func gather(_ plan: CheckPlan) throws(Failure) -> [CheckInput] {
    do throws(GitRepository.Failure) {
      switch plan.git {
      case .changed(let reference)?: return try GitRepository().changed(since: reference, below: plan.paths)
      case .staged?: return try GitRepository().staged(below: plan.paths)
      case nil: break
      }
    } catch {
      throw Failure(place: "", message: error.message)
    }
    var paths = plan.paths
    do throws(ReadingError) {
      if let list = plan.filesFrom { paths += try self.paths(from: list, separatesByNul: plan.separatesByNul) }
    } catch {
      let message = Message(vietnamese: error.vietnamese, english: error.english)
      throw Failure(place: plan.filesFrom.map { $0 + ": " } ?? "", message: message)
    }
    return CheckInput.gather(paths, standardInputName: plan.standardInputName)
  }

  /// The paths of a list.
  ///
  /// - Parameters:
  ///   - file: the list, `-` for standard input.
  ///   - separatesByNul: whether the paths end with NUL, not with a line end.
  static func paths(from file: String, separatesByNul: Bool) throws(ReadingError) -> [String] {
    let bytes = file == "-" ? try FileInput.readStandardInput() : try FileInput.read(file)
    return paths(in: bytes, separatesByNul: separatesByNul)
  }

  /// The paths in the bytes of a list; empty ones are left out.
  static func paths(in bytes: [UInt8], separatesByNul: Bool) -> [String] {
    bytes.split(separator: separatesByNul ? 0 : 0x0A).compactMap { line in
      let path = !separatesByNul && line.last == 0x0D ? line.dropLast() : line
      return path.isEmpty ? nil : String(decoding: path, as: UTF8.self)
    }
  }
}
