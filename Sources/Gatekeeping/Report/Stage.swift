import Checking

/// Where a dossier stands between receipt and archive; raw values are the names in settings and reports.
public enum Stage: String, Sendable, CaseIterable, Comparable {
  /// It could not be judged and waits for a person.
  case unjudged
  /// It was returned and is to come again.
  case returned
  /// It was accepted and waits to be given to somebody.
  case received
  /// Somebody works on it.
  case assigned
  /// It lies before the decider.
  case presented
  /// It is decided and waits to be issued.
  case decided
  /// What was decided is issued and waits to be archived.
  case issued
  /// It is archived.
  case archived
  /// The sender took it back.
  case withdrawn
  /// It came again as another entry.
  case resubmitted

  /// Whether nothing more is to happen.
  public var isClosed: Bool { self == .archived || self == .withdrawn || self == .resubmitted }

  /// The word for it.
  public var label: Message {
    switch self {
    case .unjudged: Message(vietnamese: "chờ người xem", english: "waits for a person")
    case .returned: Message(vietnamese: "đã trả, chờ gửi lại", english: "returned")
    case .received: Message(vietnamese: "đã tiếp nhận, chờ phân công", english: "received")
    case .assigned: Message(vietnamese: "đang xử lý", english: "assigned")
    case .presented: Message(vietnamese: "đã trình, chờ quyết định", english: "presented")
    case .decided: Message(vietnamese: "đã quyết định, chờ phát hành", english: "decided")
    case .issued: Message(vietnamese: "đã phát hành, chờ lưu", english: "issued")
    case .archived: Message(vietnamese: "đã lưu", english: "archived")
    case .withdrawn: Message(vietnamese: "đã rút", english: "withdrawn")
    case .resubmitted: Message(vietnamese: "đã gửi lại", english: "came again")
    }
  }

  /// The order of a dossier's life.
  public static func < (left: Stage, right: Stage) -> Bool {
    let order = allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
