import Checking

/// The parts that every paper of an office has, in the form of decree 30/2020/NĐ-CP.
public enum DecreeForm {
  /// Dots in the place of something that a person writes by hand.
  public static let blank = "………………"

  /// The table above the title: whose paper it is and its number at the left, the nation, place and day at the right.
  ///
  /// - Parameter parents: the lines of the body above; may be empty.
  public static func letterhead(
    parents: [String], issuer: [String], number: String, dateline: String, _ language: Language
  ) -> Table {
    let name = Message(
      vietnamese: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", english: "SOCIALIST REPUBLIC OF VIET NAM")[language]
    let motto = Message(
      vietnamese: "Độc lập - Tự do - Hạnh phúc", english: "Independence - Freedom - Happiness")[language]
    var left = parents.map { Paragraph([Run($0)], .center, size: Look.letterhead) }
    left += issuer.map { Paragraph([Run($0, bold: true)], .center, size: Look.letterhead) }
    if !left.isEmpty { left[left.count - 1].rule = .third }
    let right = [
      Paragraph([Run(name, bold: true)], .center, size: Look.letterhead),
      Paragraph([Run(motto, bold: true)], .center, size: Look.motto, rule: .wide),
    ]
    let below = [
      Table.Cell([Paragraph([Run(number)], .center, size: Look.number, above: 6)]),
      Table.Cell([Paragraph([Run(dateline, italic: true)], .center, size: Look.motto, above: 6)]),
    ]
    return Table(columns: [2, 3], rows: [[Table.Cell(left), Table.Cell(right)], below])
  }

  /// The title, and what the paper is about below it.
  public static func title(_ title: String, about subject: String) -> [Paragraph] {
    var lines = [Paragraph([Run(title, bold: true)], .center, above: 12, below: subject.isEmpty ? 12 : 0)]
    if !subject.isEmpty { lines.append(Paragraph([Run(subject, bold: true)], .center, rule: .third)) }
    return lines
  }

  /// To whom the paper goes: one receiver on the line, several below it.
  public static func receivers(_ receivers: [String], _ language: Language) -> [Paragraph] {
    let word = Message(vietnamese: "Kính gửi:", english: "To:")[language]
    guard receivers.count > 1 else {
      return [Paragraph([Run("\(word) \(receivers.first ?? blank)")], .center, above: 12, below: 12)]
    }
    let list = receivers.enumerated().map { index, name in
      Paragraph([Run(name + (index + 1 < receivers.count ? ";" : "."))], role: .item, below: 2)
    }
    return [Paragraph([Run(word)], above: 12)] + list
  }

  /// A paragraph of running text.
  public static func text(_ runs: [Run]) -> Paragraph {
    Paragraph(runs, .justified, indented: true, below: 6)
  }

  /// A paragraph of running text of one look.
  public static func text(_ words: String, bold: Bool = false, italic: Bool = false) -> Paragraph {
    text([Run(words, bold: bold, italic: italic)])
  }

  /// The table at the end: who gets the paper at the left, who signs it at the right.
  ///
  /// - Parameter titles: the lines above the signature, such as `TL. CHỦ TỊCH` and `CHÁNH VĂN PHÒNG`.
  /// - Parameter name: the signer's name; where it is empty, room to write it.
  public static func closing(
    recipients: [String], titles: [String], name: String, _ language: Language
  ) -> Table {
    let word = Message(vietnamese: "Nơi nhận:", english: "Copies:")[language]
    var left = [Paragraph([Run(word, bold: true, italic: true)], size: Look.recipientsTitle)]
    left += recipients.map { Paragraph([Run($0)], role: .item, size: Look.recipients) }
    return Table(columns: [1, 1], rows: [[Table.Cell(left), signature(titles: titles, name: name, language)]])
  }

  /// Who signs, with the room for it.
  public static func signature(titles: [String], name: String, _ language: Language) -> Table.Cell {
    let hint = Message(vietnamese: "(Ký, ghi rõ họ tên)", english: "(Signature and full name)")[language]
    var lines = titles.map { Paragraph([Run($0, bold: true)], .center) }
    let signer = name.isEmpty ? Run(hint, italic: true, size: Look.table) : Run(name, bold: true)
    lines.append(Paragraph([signer], .center, above: name.isEmpty ? 0 : 60, below: name.isEmpty ? 60 : 0))
    return Table.Cell(lines)
  }
}
