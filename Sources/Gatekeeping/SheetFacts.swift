import Checking

/// What a printed sheet tells of a dossier beside the result of its submission.
public struct SheetFacts: Sendable, Equatable {
  /// A file that came with the submission.
  public struct Paper: Sendable, Equatable {
    /// Its name, from the folder of the dossier on.
    public var name: String
    /// What kind of paper it is, such as `dự thảo Quyết định`; empty where that was not recognised.
    public var kind: String
    /// Whether it is the draft of what is asked to be issued.
    public var isDraft: Bool

    /// Creates a paper.
    public init(name: String, kind: String = "", isDraft: Bool = false) {
      self.name = name
      self.kind = kind
      self.isDraft = isDraft
    }
  }

  /// An earlier return of the same matter.
  public struct EarlierReturn: Sendable, Equatable {
    /// The number of its slip.
    public var slip: String
    /// The day of its slip.
    public var date: CivilDate

    /// Creates a return.
    public init(slip: String, date: CivilDate) {
      self.slip = slip
      self.date = date
    }
  }

  /// The arrival number (số đến) within its year.
  public var arrival: Int
  /// The year of the arrival number.
  public var year: Int
  /// Who sent it: the issuer, or else the sender's folder; empty where neither is known.
  public var sender: String
  /// The dossier's path in the inbox.
  public var path: String
  /// The day on which it came.
  public var received: CivilDate
  /// The day on which it was judged, which is the day of the sheet.
  public var judged: CivilDate
  /// How often the matter has come, from 1.
  public var round: Int
  /// The last return of the same matter before this one.
  public var earlier: EarlierReturn?
  /// The number of the slip or sheet, such as `05/PTL-VP`; empty where it has none.
  public var number: String
  /// The day by which a returned dossier is to come again; nil where no time is set.
  public var deadline: CivilDate?
  /// The hash of the register's line of this dossier, by which the register can be verified.
  public var head: String
  /// The files that came with the submission.
  public var attachments: [Paper]
  /// Papers that the submission announces and that did not come, in its words.
  public var absent: [String]
  /// What else is to be said of the dossier, such as a draft that disagrees with the submission.
  public var remarks: [Message]

  /// Creates the facts of a dossier.
  public init(
    arrival: Int, year: Int, sender: String = "", path: String = "", received: CivilDate, judged: CivilDate,
    round: Int = 1, earlier: EarlierReturn? = nil, number: String = "", deadline: CivilDate? = nil, head: String = "",
    attachments: [Paper] = [], absent: [String] = [], remarks: [Message] = []
  ) {
    self.arrival = arrival
    self.year = year
    self.sender = sender
    self.path = path
    self.received = received
    self.judged = judged
    self.round = round
    self.earlier = earlier
    self.number = number
    self.deadline = deadline
    self.head = head
    self.attachments = attachments
    self.absent = absent
    self.remarks = remarks
  }
}
