import Checking
import VietnameseText

/// Files that belong together: a submission with its attachments, or one file by itself.
struct Dossier: Sendable {
  /// The submission, or whatever stands in its place.
  var main: Examined
  /// The files that came with it.
  var attachments: [Examined] = []
  /// The folder below the inbox that it fills alone; nil where it is a file beside others.
  var folder: String?
  /// What was noticed when its files were put together.
  var remarks: [Message] = []

  /// All its files.
  var files: [Examined] { [main] + attachments }

  /// Whether nothing of it is new.
  var isKnown: Bool { files.allSatisfy { $0.known != nil } }
}

/// Puts the files of one unit of the inbox together to dossiers.
struct DossierFinder {
  /// The kinds of documents in the order in which copies of one submission are preferred.
  private static let formats = ["docx", "markdown", "text"]

  /// The dossiers of a unit, in the order of their main files.
  static func dossiers(of files: [Examined]) -> [Dossier] {
    var byFolder: [String: [Examined]] = [:]
    for file in files where file.isSubmission && !file.file.isAtTop {
      byFolder[file.file.folder, default: []].append(file)
    }
    var dossiers: [Dossier] = []
    var placeOfFolder: [String: Int] = [:]
    var taken: Set<String> = []
    for (folder, submissions) in byFolder.sorted(by: { PathOrder.precedes($0.key, $1.key) }) {
      let leading = leaders(submissions)
      placeOfFolder[folder] = dossiers.count
      for leader in leading {
        dossiers.append(Dossier(main: leader, folder: leading.count == 1 ? folder : nil))
        taken.insert(leader.file.below)
      }
    }
    for file in files where !taken.contains(file.file.below) {
      if let place = nearest(file.file.folder, placeOfFolder) {
        dossiers[place].attachments.append(file)
      } else if file.file.isSteering, let place = beside(file, files, &dossiers) {
        dossiers[place].attachments.append(file)
      } else if !dossiers.contains(where: { $0.main.file == file.file }) {
        dossiers.append(Dossier(main: file))
      }
    }
    for index in dossiers.indices { dossiers[index].remarks += remarks(dossiers[index]) }
    return dossiers.sorted { PathOrder.precedes($0.main.file.below, $1.main.file.below) }
  }

  /// The dossier of the nearest folder upwards that holds a submission.
  private static func nearest(_ folder: String, _ places: [String: Int]) -> Int? {
    var folder = folder
    while !folder.isEmpty {
      if let place = places[folder] { return place }
      folder = folder.contains("/") ? Disk.parent(of: folder) : ""
    }
    return nil
  }

  /// The dossier of the document that a side file stands beside, which may have to be made first.
  private static func beside(_ file: Examined, _ files: [Examined], _ dossiers: inout [Dossier]) -> Int? {
    guard file.file.below.hasSuffix(Checker.sideFileEnding) else { return nil }
    let document = String(file.file.below.dropLast(Checker.sideFileEnding.count))
    if let place = dossiers.firstIndex(where: { $0.main.file.below == document }) { return place }
    guard let main = files.first(where: { $0.file.below == document }) else { return nil }
    dossiers.append(Dossier(main: main))
    return dossiers.count - 1
  }

  /// The submissions of a folder that are dossiers of their own.
  ///
  /// One that goes to the council, say, is a draft that belongs to the one that goes to the committee; the same one in
  /// several formats is one.
  private static func leaders(_ submissions: [Examined]) -> [Examined] {
    let asked = submissions.filter { $0.isKnownMain || $0.result?.papers?.isAddressedToCommittee ?? false }
    let ordered = (asked.isEmpty ? submissions : asked).sorted { left, right in
      let ranks = [left, right].map { rank($0) }
      return ranks[0] == ranks[1] ? PathOrder.precedes(left.file.below, right.file.below) : ranks[0] < ranks[1]
    }
    var leaders: [Examined] = []
    for submission in ordered where !leaders.contains(where: { isSame($0, submission) }) { leaders.append(submission) }
    return leaders
  }

  /// How early a submission stands among copies of itself.
  private static func rank(_ submission: Examined) -> Int {
    if submission.isKnownMain { return -1 }
    return submission.result?.format.flatMap { formats.firstIndex(of: $0) } ?? formats.count
  }

  /// Whether two submissions are copies of one.
  private static func isSame(_ left: Examined, _ right: Examined) -> Bool {
    guard let left = left.result?.submission, let right = right.result?.submission else { return false }
    func key(_ text: String?) -> String { Spelling.key(of: text ?? "") }
    return key(left.number) == key(right.number) && key(left.subject) == key(right.subject)
  }

  /// What is to be said of copies of the submission that do not agree with it, and of files that would steer.
  private static func remarks(_ dossier: Dossier) -> [Message] {
    var remarks: [Message] = []
    for other in dossier.attachments where other.isSubmission {
      if let verdict = other.result?.verdict, let own = dossier.main.result?.verdict, verdict.name != own.name {
        remarks.append(
          Message(
            vietnamese: "Tệp “\(other.file.name)” cũng là tờ trình nhưng cho kết quả khác tệp được kiểm.",
            english: "“\(other.file.name)” is a submission too, with another verdict than the file that was judged."))
      }
    }
    for file in dossier.attachments where file.file.isSteering {
      remarks.append(
        Message(
          vietnamese: "Tệp “\(file.file.name)” gửi kèm hồ sơ nhằm thay đổi cách kiểm; không áp dụng.",
          english: "“\(file.file.name)” came with the dossier to change how it is checked; it is not followed."))
    }
    return remarks
  }
}
