import VietnameseText

/// Builds a lexicon from the files of `Rules/lexicon` and `Rules/registers`, and collects every fault on the way.
struct LexiconLoader {
  /// The files by path below `Rules/`.
  let files: [String: [UInt8]]
  /// The faults met so far.
  var faults: [RuleDataErrors.Fault] = []
  /// The names of bodies so far.
  private var names = PhraseMatcher(names: Lexicon.classes)
  /// What the groups of `names` mean.
  private var bodies: [BodyName] = []
  /// The group of each meaning.
  private var groups: [BodyName: Int] = [:]

  /// Takes the files.
  init(files: [(path: String, bytes: [UInt8])]) {
    self.files = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// Builds the lexicon.
  mutating func load() throws(RuleDataErrors) -> (Lexicon, CitationReader, ResponsibilityRegister) {
    loadBodies()
    loadDepartments()
    var provinces = PhraseMatcher(names: Lexicon.classes, vocabulary: names.vocabulary)
    loadProvinces(into: &provinces)
    var kinds = PhraseMatcher(names: Lexicon.classes, vocabulary: provinces.vocabulary)
    let ranks = loadDocuments(into: &kinds)
    var phrases = PhraseMatcher(names: Lexicon.classes, vocabulary: kinds.vocabulary)
    for (group, sign) in Lexicon.signs.enumerated() { load(sign.rawValue, group: group, into: &phrases) }
    let fields = loadFields(into: &phrases)
    var dossier = PhraseMatcher(names: Lexicon.classes, vocabulary: phrases.vocabulary)
    for (group, sign) in DossierSign.allCases.enumerated() { load(sign.rawValue, group: group, into: &dossier) }
    phrases = phrases.knowing(dossier.vocabulary)
    let closing = loadClosing(into: &phrases)
    let words = Words(LexiconLoader.wordsOfCode, in: &phrases)
    let keyPhrases = loadKeyPhrases(phrases.vocabulary)
    guard faults.isEmpty else {
      throw RuleDataErrors(faults: faults.sorted { ($0.path, $0.line) < ($1.path, $1.line) })
    }
    let lexicon = Lexicon(
      phrases: phrases, dossier: dossier, names: names, bodies: bodies, words: words, provinces: provinces,
      generic: genericSyllables(), keyPhrases: keyPhrases, closing: closing)
    return (lexicon, CitationReader(kinds: kinds, ranks: ranks, words: words), fields)
  }

  /// Reads `lexicon/generic.txt`: syllables with blanks between.
  private func genericSyllables() -> Set<Substring> {
    let lines = LexiconLoader.lines(of: files["lexicon/generic.txt"] ?? [])
    return Set(lines.flatMap { $0.text.split(separator: " ") })
  }

  /// Reads `key-phrases.txt`: the phrases that are recognised with one slip in them.
  private mutating func loadKeyPhrases(_ vocabulary: Vocabulary) -> KeyPhrases {
    let path = "lexicon/key-phrases.txt"
    var keyPhrases = KeyPhrases(vocabulary: vocabulary)
    for (line, text) in LexiconLoader.lines(of: files[path] ?? []) {
      do throws(PhrasePattern.Fault) {
        try keyPhrases.add(text)
      } catch {
        faults.append(.init(path: path, line: line, message: error.message))
      }
    }
    return keyPhrases
  }

  /// Reads `registers/fields.csv`; its words join the vocabulary of the phrases.
  private mutating func loadFields(into phrases: inout PhraseMatcher) -> ResponsibilityRegister {
    let path = "registers/fields.csv"
    var keywords = PhraseMatcher(names: Lexicon.classes, vocabulary: phrases.vocabulary)
    var fields: [ResponsibilityRegister.Field] = []
    let table = CommaSeparated(files[path] ?? [])
    let columns = ["keywords", "department_before", "department_after", "status"].map { table.column($0) }
    if let words = columns[0], let before = columns[1], let after = columns[2], let status = columns[3] {
      for row in table.rows {
        func keys(_ column: Int) -> [String] { row.field(column).split(separator: ";").map(String.init) }
        fields.append(.init(before: keys(before), after: keys(after), isVerified: row.field(status) == "verified"))
        for keyword in keys(words) {
          do throws(PhrasePattern.Fault) {
            try keywords.add(PhrasePattern(keyword), group: fields.count - 1)
          } catch {
            faults.append(.init(path: path, line: row.line, message: error.message))
          }
        }
      }
    } else if files[path] != nil {
      faults.append(
        .init(
          path: path, line: 1,
          message: "columns `keywords`, `department_before`, `department_after` and `status` are needed"))
    }
    phrases = phrases.knowing(keywords.vocabulary)
    return ResponsibilityRegister(keywords: keywords, fields: fields)
  }

  /// Reads `documents.txt`: the kinds of papers, one group a rank.
  private mutating func loadDocuments(into kinds: inout PhraseMatcher) -> [CitedDocument.Rank] {
    let path = "lexicon/documents.txt"
    let ranks: [CitedDocument.Rank] = [.instrument, .letter, .private, .draft]
    eachClassedLine(of: path) { className, phrase, line, loader in
      guard let rank = CitedDocument.Rank(rawValue: className), let group = ranks.firstIndex(of: rank) else {
        loader.faults.append(.init(path: path, line: line, message: "no rank named `\(className)`"))
        return
      }
      do throws(PhrasePattern.Fault) {
        try kinds.add(PhrasePattern(phrase), group: group)
      } catch {
        loader.faults.append(.init(path: path, line: line, message: error.message))
      }
    }
    return ranks
  }

  /// Walks the lines `class: phrase` of a file.
  mutating func eachClassedLine(of path: String, _ body: (String, String, Int, inout LexiconLoader) -> Void) {
    guard let bytes = files[path] else {
      faults.append(.init(path: path, line: 1, message: "the file is missing"))
      return
    }
    for (line, text) in LexiconLoader.lines(of: bytes) {
      guard let colon = text.firstIndex(of: ":") else {
        faults.append(.init(path: path, line: line, message: "a class and a colon are missing"))
        continue
      }
      body(String(text[..<colon]), String(text[text.index(after: colon)...]), line, &self)
    }
  }

  /// The words that code asks for by number.
  static let wordsOfCode = [
    "điều", "khoản", "điểm", "mục", "phần", "chương", "số", "ngày", "tháng", "năm", "của", "do", "được", "bởi", "với",
    "và", "các", "này",
    "sở", "ban", "phường", "xã", "quận", "huyện", "tỉnh", "thành", "phố", "về", "việc", "kính", "gửi", "tờ", "trình",
    "căn", "cứ", "nơi",
    "nhận", "luật", "bộ", "như", "sau", "đến", "tới", "cho", "hội", "trường", "trung", "tâm", "công", "ty", "cơ",
    "quan", "đơn", "vị", "tại",
    "theo", "từ", "ubnd", "chi", "cùng", "riêng", "ngành", "phụ", "lục", "quyết", "định", "dự", "thảo", "đồng", "để",
    "nhưng", "song", "tuy",
    "còn", "đã", "nhằm", "bằng", "sự", "ý", "kiến", "trong", "đó", "cộng", "hòa", "độc", "lập", "chưa", "không", "sẽ",
    "giám", "đốc", "chủ",
    "tịch", "kt", "tm", "tl", "tuq", "quý", "khu", "đặc", "kết", "báo", "cáo", "thì", "là", "mà", "nếu", "khi", "v",
    "đề", "nghị", "mời", "hỏi",
    "đã", "hợp", "lệ", "thẩm", "sang", "nhân", "dân", "ủy", "lên", "tt", "công", "văn", "đó", "trên", "đồ", "án",
    "phương", "thỏa", "thuận",
    "hòa", "lệnh", "quy", "chế", "lãnh", "đạo", "hạnh", "phúc", "tự", "viện", "bệnh", "lưu", "chức", "năng", "theo",
    "điện", "hoặc", "môn", "thực", "triển", "hành", "trưởng", "hiệu", "chánh", "cục", "trì", "chuyển", "bốn", "sáu",
    "cả",
    "nhiều", "một", "hai", "ba", "góp",
    "có", "sớm", "trân", "lộ", "chương", "những", "hồ", "phiếu", "xin", "quá", "x", "cơ", "gì", "giao", "quan", "tham",
    "nhà", "hay", "này", "trên", "nói", "dành", "áp", "dùng", "liên", "bàn", "thuộc", "phải", "nhắc", "đối", "thấy",
    "rằng", "trình", "lịch", "tiến", "thuyết", "giải", "thời", "nhiệm", "phòng", "vụ", "làm", "gồm", "nêu", "dính",
    "hồi", "hôm", "viết", "thư", "địa", "mong", "ngay", "phó", "trước", "vào", "quả", "dặn", "cầu", "đúng", "lời",
    "đáp", "mùa", "kỳ", "vài", "định",
  ]

  /// Reads the phrases of one sign.
  private mutating func load(_ sign: String, group: Int, into phrases: inout PhraseMatcher) {
    let path = "lexicon/\(sign).txt"
    guard let bytes = files[path] else {
      faults.append(.init(path: path, line: 1, message: "the file is missing"))
      return
    }
    for (line, text) in LexiconLoader.lines(of: bytes) {
      do throws(PhrasePattern.Fault) {
        try phrases.add(PhrasePattern(text), group: group)
      } catch {
        faults.append(.init(path: path, line: line, message: error.message))
      }
    }
  }

  /// Reads `bodies.txt`.
  private mutating func loadBodies() {
    let path = "lexicon/bodies.txt"
    eachClassedLine(of: path) { className, phrase, line, loader in
      let extends = className.hasSuffix("+")
      guard let kind = Body.Kind(rawValue: extends ? String(className.dropLast()) : className) else {
        loader.faults.append(.init(path: path, line: line, message: "no class of bodies named `\(className)`"))
        return
      }
      loader.add(phrase, BodyName(kind: kind, key: "", extends: extends), path, line)
    }
  }

  /// Reads `registers/departments.csv`: names, other names and abbreviations of departments.
  private mutating func loadDepartments() {
    let path = "registers/departments.csv"
    guard let bytes = files[path] else { return }
    let table = CommaSeparated(bytes)
    guard let key = table.column("key"), let name = table.column("name"), let kind = table.column("kind") else {
      faults.append(.init(path: path, line: 1, message: "columns `key`, `name` and `kind` are needed"))
      return
    }
    for row in table.rows where row.field(kind) == "department" {
      var spellings = [row.field(name)]
      for column in ["other_names", "abbreviations"] {
        guard let index = table.column(column) else { continue }
        spellings += row.field(index).split(separator: ";").map { String($0) }
      }
      for spelling in spellings {
        let words = Tokenizer.foldedWords(of: spelling)
        // A bare symbol such as `STC` is read as a name too; a single common word would not do.
        guard words.count > 1 || spelling.unicodeScalars.allSatisfy({ $0.properties.isUppercase }) else { continue }
        add(
          spelling.filter { !"()|?<>…".contains($0) }, BodyName(kind: .department, key: row.field(key), extends: false),
          path, row.line)
      }
    }
  }

  /// Reads `registers/provinces.csv`.
  private mutating func loadProvinces(into provinces: inout PhraseMatcher) {
    let path = "registers/provinces.csv"
    guard let bytes = files[path] else { return }
    let table = CommaSeparated(bytes)
    for row in table.rows {
      for column in ["name", "short_names", "other_names", "short"] {
        guard let index = table.column(column) else { continue }
        for spelling in row.field(index).split(separator: ";") {
          let plain = spelling.filter { !"()|?<>…".contains($0) }
          guard Tokenizer.foldedWords(of: String(plain)).count > 0 else { continue }
          do throws(PhrasePattern.Fault) {
            try provinces.add(PhrasePattern(String(plain)), group: 0)
          } catch {
            faults.append(.init(path: path, line: row.line, message: error.message))
          }
        }
      }
    }
  }

  /// Adds a spelling of a body's name.
  private mutating func add(_ pattern: String, _ body: BodyName, _ path: String, _ line: Int) {
    let group = groups[body] ?? bodies.count
    if groups[body] == nil {
      groups[body] = group
      bodies.append(body)
    }
    do throws(PhrasePattern.Fault) {
      try names.add(PhrasePattern(pattern), group: group)
    } catch {
      faults.append(.init(path: path, line: line, message: error.message))
    }
  }

  /// The lines of a lexicon file that are neither blank nor comments, with their numbers from 1.
  static func lines(of bytes: [UInt8]) -> [(line: Int, text: String)] {
    RuleLines(bytes).compactMap { number, line in
      let text = String(decoding: line, as: UTF8.self)
      // Blanks of other kinds before the first letter; as good as no line has any.
      guard let first = line.first, first >= 0x80 else { return (number, text) }
      let plain = text.drop(while: \.isWhitespace)
      return plain.isEmpty || plain.hasPrefix("#") ? nil : (number, String(plain))
    }
  }
}
