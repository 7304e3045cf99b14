/// The configuration that `init` writes: every key, switched off, with what it does.
public enum ConfigurationTemplate {
  /// The text of the file.
  public static func text(_ language: Language) -> String {
    language == .english ? english : vietnamese
  }

  /// In Vietnamese.
  private static let vietnamese = """
    # Cấu hình của totrinh cho thư mục này và các thư mục bên trong (xem docs/configuration.md).
    # Bỏ dấu # ở đầu dòng để dùng. Tùy chọn trên dòng lệnh được ưu tiên hơn tệp này;
    # tệp ở thư mục gần tờ trình hơn được ưu tiên hơn tệp ở thư mục ngoài.

    # Không tìm tiếp ở các thư mục bên ngoài.
    root = true

    # Vai trò: drafter (người soạn) hay gatekeeper (người tiếp nhận).
    #phase = drafter

    # Các bộ quy tắc có sẵn: haiphong, law, cantho, nd30, all.
    #pack = haiphong, law

    # Thư mục quy tắc riêng, tính từ thư mục của tệp này.
    #rules = quy-tac

    # Mức thấp nhất làm mã thoát bằng 1, và mức thấp nhất được in ra: return, warning, advice.
    #fail-on = return
    #show = advice

    # Mức của từng quy tắc: return, warning, advice, hoặc off (không áp dụng).
    #severity.HP-4.5 = advice

    # Sửa đổi còn theo dõi: accepted (coi như đã nhận), original, reject (không kiểm).
    #revisions = accepted

    # Bỏ qua các tệp này khi soát cả thư mục.
    #exclude = luu-tru/**, *-nhap.md

    # Bảng có các dòng thay hoặc thêm vào danh mục có sẵn.
    #register.departments = don-vi.csv

    # Ngôn ngữ của thông báo: vi, en.
    #lang = vi

    # Bàn tiếp nhận (lệnh inbox và register): tên cơ quan, người ký trên phiếu.
    #office.parent = Ủy ban nhân dân thành phố Hải Phòng
    #office.name = Văn phòng
    #office.place = Hải Phòng
    #office.on-behalf = TL. CHỦ TỊCH
    #office.signer-title = CHÁNH VĂN PHÒNG
    #office.signer = Họ và tên người ký
    #office.contact = Phòng Hành chính - Tổ chức
    #office.recipients = Như trên; Lưu: VT

    # Số của phiếu trả lại; {n} là số thứ tự trong năm.
    #slip.number = {n}/PTL-VP

    # Nơi để hồ sơ sau khi kiểm, và sổ theo dõi.
    #inbox.accepted = da-nhan
    #inbox.returned = tra-lai
    #inbox.unjudged = chua-kiem-duoc
    #inbox.review = can-xem
    #inbox.register = so-theo-doi.jsonl
    #inbox.move = true

    # Số ngày làm việc được để hồ sơ ở mỗi khâu; returned là thời hạn gửi lại hồ sơ bị trả.
    #deadline.returned = 5
    #deadline.received = 1
    #deadline.assigned = 5
    #deadline.presented = 3
    #deadline.decided = 2
    #deadline.issued = 30

    # Những gì đứng sau một mục [mẫu tên tệp] chỉ áp dụng cho các tệp ấy.
    #[phu-luc/**]
    #severity.HP-4.1 = off

    """

  /// In English.
  private static let english = """
    # Settings of totrinh for this folder and the folders in it (see docs/configuration.md).
    # Take the # off a line to use it. The command line beats this file; a file nearer to the
    # submission beats one further up.

    # Look no further up.
    root = true

    # Whose rules: drafter or gatekeeper.
    #phase = drafter

    # The built-in packs: haiphong, law, cantho, nd30, all.
    #pack = haiphong, law

    # Folders with rules of your own, from the folder of this file.
    #rules = own-rules

    # The least severity that makes the exit status 1, and the least that is printed: return, warning, advice.
    #fail-on = return
    #show = advice

    # What a rule weighs: return, warning, advice, or off.
    #severity.HP-4.5 = advice

    # Tracked changes: accepted, original, reject.
    #revisions = accepted

    # Left out when folders are walked.
    #exclude = archive/**, *-draft.md

    # A table whose rows take the place of rows of a built-in register, or add to it.
    #register.departments = departments.csv

    # The language of messages: vi, en.
    #lang = en

    # The receiving desk (inbox and register): names on its sheets.
    #office.parent = Ủy ban nhân dân thành phố Hải Phòng
    #office.name = Văn phòng
    #office.place = Hải Phòng
    #office.on-behalf = TL. CHỦ TỊCH
    #office.signer-title = CHÁNH VĂN PHÒNG
    #office.signer = Name of the signer
    #office.contact = Who answers questions
    #office.recipients = Như trên; Lưu: VT

    # The number of a return slip; {n} counts within the year.
    #slip.number = {n}/PTL-VP

    # Where dossiers go once they are checked, and the register.
    #inbox.accepted = accepted
    #inbox.returned = returned
    #inbox.unjudged = unjudged
    #inbox.review = review
    #inbox.register = so-theo-doi.jsonl
    #inbox.move = true

    # Working days that a dossier may stay in each stage; `returned` is the time for sending it again.
    #deadline.returned = 5
    #deadline.received = 1
    #deadline.assigned = 5
    #deadline.presented = 3
    #deadline.decided = 2
    #deadline.issued = 30

    # What follows a [pattern] is for those files alone.
    #[appendix/**]
    #severity.HP-4.1 = off

    """
}
