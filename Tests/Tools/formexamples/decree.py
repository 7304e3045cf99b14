"""The examples of pack nd30: for each rule what is changed, in text where text shows it and in Word."""

from .document import LOOKS, WORDS

LONG = [WORDS["body"][0] + " " + "Kết quả kiểm định từng cọc đã được lập thành biên bản riêng. " * 110, WORDS["body"][1]]
LOOK = {}


def look(role, size=None, bold=None, italic=None, align=None):
    """A look that differs from the right one in one thing."""
    was = LOOKS[role]
    new = (size, bold, italic, align)
    return {role: tuple(a if b is None else b for a, b in zip(was, new))}


def words(**changes):
    """Words by role, a single line as a list."""
    return {role: [lines] if isinstance(lines, str) else lines for role, lines in changes.items()}


BODY = WORDS["body"]
BASES = WORDS["bases"]

# rule: (failing texts, passing texts) as words by role; each first one is made in Word too.
TEXT = {
    "ND30-2.1": (
        [words(national=[]), words(national="⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT⟧"),
         words(national="⟦Cộng hòa xã hội chủ nghĩa Việt Nam⟧")],
        [words(), words(national="CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")]),
    "ND30-2.2": (
        [words(motto="⟦Độc lập - Tự do⟧"), words(motto="⟦ĐỘC LẬP - TỰ DO - HẠNH PHÚC⟧")],
        [words(), words(motto="Độc lập – Tự do – Hạnh phúc")]),
    "ND30-2.3": (
        [words(motto="⟦Độc lập – Tự do – Hạnh phúc⟧"), words(motto="⟦Độc lập-Tự do-Hạnh phúc⟧")],
        [words(), words(motto="Độc lập Tự do Hạnh phúc")]),
    "ND30-3.1": (
        [words(parent=[], issuer=[]), words(parent=[], issuer=[], number="Số: 215/TTr-CTP")],
        [words(), words(issuer="BAN QUẢN LÝ KHU KINH TẾ HẢI PHÒNG", number="Số: 215/TTr-BQL")]),
    "ND30-3.2": (
        [words(parent=[], issuer="⟦SỞ XÂY DỰNG⟧"), words(parent=[], issuer="⟦SỞ XÂY DỰNG HẢI PHÒNG⟧")],
        [words(), words(parent=[], issuer="CÔNG AN THÀNH PHỐ HẢI PHÒNG", number="Số: 215/TTr-CAT")]),
    "ND30-3.3": (
        [words(issuer="⟦Sở Xây dựng⟧"), words(parent="⟦UBND thành phố Hải Phòng⟧")],
        [words(), words(parent="ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG")]),
    "ND30-4.1": (
        [words(number=[]), words(number="215")],
        [words(), words(number="Số:       /TTr-SXD")]),
    "ND30-4.2": (
        [words(number="Số: ⟦5/TTr-SXD⟧"), words(number="Số ⟦215/TTr-SXD⟧"), words(number="Số: ⟦215/2026/TTr-SXD⟧"),
         words(number="Số: ⟦215/SXD-QLHT⟧")],
        [words(number="Số: 05/TTr-SXD"), words(number="Số:       /TTr-SXD")]),
    "ND30-4.3": (
        [words(number="Số: ⟦215/TTr - SXD⟧"), words(number="Số: ⟦215/TTr–SXD⟧")],
        [words(), words(number="Số: 215/TTr-SNN&MT")]),
    "ND30-5.1": (
        [words(date=[]), words(date="⟦ngày 12 tháng 3 năm 2026⟧")],
        [words(), words(date="Hải Phòng, ngày     tháng 3 năm 2026")]),
    "ND30-5.2": (
        [words(date="⟦Hải Phòng, ngày 12/3/2026⟧"), words(date="⟦Hải Phòng, ngày 12-3-2026⟧, 12/3/2026")],
        [words(), words(date="Hải Phòng, ngày 02 tháng 01 năm 2026")]),
    "ND30-5.3": (
        [words(date="⟦Hải Phòng, ngày 5 tháng 3 năm 2026⟧"), words(date="⟦Hải Phòng, ngày 12 tháng 1 năm 2026⟧")],
        [words(date="Hải Phòng, ngày 05 tháng 3 năm 2026"), words(date="Hải Phòng, ngày 12 tháng 10 năm 2026")]),
    "ND30-5.4": (
        [words(date="⟦Hải Phòng, ngày 12 tháng 03 năm 2026⟧"), words(date="⟦Hải Phòng ngày 12 tháng 3 năm 2026⟧")],
        [words(), words(date="Hải Phòng, ngày 12 tháng 02 năm 2026")]),
    "ND30-6.1": (
        [words(type="⟦Tờ trình⟧"), words(type="⟦TỜ TRÌNH⟧ bổ sung")],
        [words(), words(subject="Đề nghị sửa chữa cầu tàu bến phà Gót")]),
    "ND30-6.2": (
        [words(type="⟦TỜ TRÌNH⟧", subject=[]), words(type="⟦TỜ TRÌNH⟧", subject=[], bases=[])],
        [words(), words(subject="Đề nghị sửa chữa cầu tàu bến phà Gót")]),
    "ND30-6.3": (
        [words(subject="⟦V/v sửa chữa cầu tàu bến phà Gót⟧"), words(subject="⟦V/v: sửa chữa cầu tàu bến phà Gót⟧")],
        [words(), words(subject="Đề nghị sửa chữa cầu tàu bến phà Gót")]),
    "ND30-6.5": (
        [words(addressee=[]), words(addressee="⟦Kính gửi Chủ tịch UBND thành phố Hải Phòng⟧")],
        [words(), words(addressee=["Kính gửi:", "- Ủy ban nhân dân thành phố;", "- Chủ tịch UBND thành phố."])]),
    "ND30-6.6": (
        [words(addressee=["⟦Kính gửi:⟧", "- Ủy ban nhân dân thành phố", "- Chủ tịch UBND thành phố"]),
         words(addressee=["⟦Kính gửi:⟧", "- Ủy ban nhân dân thành phố,", "- Chủ tịch UBND thành phố."])],
        [words(), words(addressee=["Kính gửi:", "- Ủy ban nhân dân thành phố;", "- Chủ tịch UBND thành phố."])]),
    "ND30-7.1": (
        [words(bases=["⟦" + BASES[0][:-1] + ",⟧", BASES[1]]), words(bases=[BASES[0], "⟦" + BASES[1][:-1] + "⟧"])],
        [words(), words(bases=[BASES[0], BASES[1][:-1] + ";"])]),
    "ND30-7.5": (
        [words(body=[BODY[0], "a) Thay 14 cọc;", "b) Sơn lại lan can;", "⟦f) Lắp đèn chiếu sáng.⟧", BODY[1]]),
         words(body=[BODY[0], "a) Thay 14 cọc;", "⟦c) Sơn lại lan can.⟧", BODY[1]])],
        [words(body=[BODY[0], "a) Thay 14 cọc;", "b) Sơn lan can;", "c) Lắp đèn;", "d) Sơn vạch;", "đ) Lắp biển.", BODY[1]]),
         words(body=[BODY[0], "a) Thay 14 cọc;", "b) Sơn lan can.", "Phương án hai:", "a) Thay cả cầu.", BODY[1]])]),
    "ND30-8.1": (
        [words(recipients=["⟦Nơi nhận:⟧", "- Như trên;", "- Lưu: VT, QLHT."], signer=[]),
         words(recipients=["⟦Nơi nhận:⟧", "- Như trên;", "- Lưu: VT."], signer=[], name=["Trần Văn Bình"])],
        [words(), words(signer="GIÁM ĐỐC"), words(signer="CHỈ HUY TRƯỞNG")]),
    "ND30-8.2": (
        [words(signer=["⟦TM. SỞ XÂY DỰNG⟧", "GIÁM ĐỐC"]), words(signer=["⟦TM. BAN GIÁM ĐỐC⟧", "PHÓ GIÁM ĐỐC"])],
        [words(signer="GIÁM ĐỐC"), words(signer=["TM. HỘI ĐỒNG THẨM ĐỊNH", "CHỦ TỊCH"])]),
    "ND30-8.3": (
        [words(signer=["⟦KT. GIÁM ĐỐC⟧"]), words(signer=["⟦KT. GIÁM ĐỐC⟧", "CHÁNH VĂN PHÒNG"])],
        [words(), words(signer=["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"])]),
    "ND30-8.4": (
        [words(signer=["⟦KT GIÁM ĐỐC⟧", "PHÓ GIÁM ĐỐC"]), words(signer=["⟦TL GIÁM ĐỐC⟧", "CHÁNH VĂN PHÒNG"])],
        [words(), words(signer="GIÁM ĐỐC")]),
    "ND30-8.5": (
        [words(name="⟦ThS. Trần Văn Bình⟧"), words(name="⟦TS. Trần Văn Bình⟧")],
        [words(name="Trần Văn Bình"),
         words(parent="UBND THÀNH PHỐ HẢI PHÒNG", issuer="TRƯỜNG ĐẠI HỌC HẢI PHÒNG", number="Số: 215/TTr-ĐHHP",
               signer="HIỆU TRƯỞNG", name="TS. Trần Văn Bình")]),
    "ND30-9.1": (
        [words(recipients=[]), words(recipients=["⟦Nơi nhận⟧", "- Như trên;", "- Lưu: VT, QLHT."])],
        [words(), words(recipients=["Nơi nhận:", "- Như trên;", "- Sở Tài chính;", "- Lưu: VT, QLHT."])]),
    "ND30-9.2": (
        [words(recipients=["Nơi nhận:", "⟦- Sở Tài chính;⟧", "- Lưu: VT, QLHT."]),
         words(recipients=["Nơi nhận:", "⟦- Ban Giám đốc;⟧", "- Lưu: VT."])],
        [words(), words(recipients=["Nơi nhận:", "- Như kính gửi;", "- Lưu: VT, QLHT."])]),
    "ND30-9.3": (
        [words(recipients=["⟦Nơi nhận:⟧", "- Như trên;", "- Sở Tài chính."]),
         words(recipients=["Nơi nhận:", "- Như trên;", "⟦- Lưu: QLHT.⟧"])],
        [words(), words(recipients=["Nơi nhận:", "- Như trên;", "- Lưu VT;"])]),
    "ND30-9.4": (
        [words(recipients=["Nơi nhận:", "⟦Như trên;⟧", "- Lưu: VT, QLHT."]),
         words(recipients=["Nơi nhận:", "⟦Như kính gửi;⟧", "- Lưu: VT."])],
        [words(), words(recipients=["Nơi nhận:", "- Như kính gửi;", "- Lưu: VT, QLHT."])]),
    "ND30-9.5": (
        [words(recipients=["Nơi nhận:", "- Như trên;", "⟦- Lưu VT, QLHT.⟧"]),
         words(recipients=["Nơi nhận:", "- Như trên;", "⟦- Lưu: VT, QLHT;⟧"])],
        [words(), words(recipients=["Nơi nhận:", "- Như trên;", "- Lưu: VT."])]),
    "ND30-10.1": (
        [words(body=[BODY[0], "⟦" + BODY[1][:-2] + "⟧"]), words(body=[BODY[0], "⟦" + BODY[1][:-1] + "⟧"])],
        [words(), words(body=[BODY[0], BODY[1][:-3] + " (có dự thảo kèm theo)./."])]),
    "ND30-11.1": (
        [words(body=[BODY[0], "Chi tiết tại các phụ lục kèm theo.", BODY[1]],
               after=["⟦PHỤ LỤC⟧", "Bảng thứ nhất: cọc phải thay", "⟦PHỤ LỤC 2⟧", "Bảng thứ hai: kinh phí"]),
         words(body=[BODY[0], "Chi tiết tại các phụ lục kèm theo.", BODY[1]],
               after=["⟦PHỤ LỤC 1⟧", "Bảng thứ nhất: cọc phải thay", "⟦PHỤ LỤC 2⟧", "Bảng thứ hai: kinh phí"])],
        [words(body=[BODY[0], "Chi tiết tại phụ lục kèm theo.", BODY[1]], after=["PHỤ LỤC", "Bảng cọc phải thay"]),
         words(body=[BODY[0], "Chi tiết tại các phụ lục kèm theo.", BODY[1]],
               after=["PHỤ LỤC I", "Bảng thứ nhất: cọc phải thay", "PHỤ LỤC II", "Bảng thứ hai: kinh phí"])]),
    "ND30-11.2": (
        [words(after=["⟦PHỤ LỤC⟧", "Bảng cọc phải thay"]),
         words(after=["⟦PHỤ LỤC I⟧", "Bảng cọc phải thay", "PHỤ LỤC II", "Bảng kinh phí"])],
        [words(), words(body=[BODY[0], "Chi tiết tại phụ lục kèm theo.", BODY[1]], after=["PHỤ LỤC", "Bảng cọc phải thay"])]),
    "ND30-12.1": (
        [words(body=[BODY[0], "⟦Sở tài chính⟧ đã thống nhất nguồn vốn.", BODY[1]]),
         words(body=[BODY[0], "⟦Ủy Ban Nhân Dân⟧ đặc khu Cát Hải đã đồng ý.", BODY[1]])],
        [words(body=[BODY[0], "Sở Tài chính và Ủy ban nhân dân đặc khu Cát Hải đã đồng ý.", BODY[1]]),
         words(body=[BODY[0], "SỞ TÀI CHÍNH ĐÃ THỐNG NHẤT NGUỒN VỐN", "Uỷ ban nhân dân đặc khu đã đồng ý.", BODY[1]])]),
    "ND30-12.2": (
        [words(body=[BODY[0], "Thẩm quyền theo ⟦điểm a khoản 2 điều 43⟧ Luật Quản lý, sử dụng tài sản công.", BODY[1]]),
         words(body=[BODY[0], "Thẩm quyền theo ⟦khoản 2 điều 43⟧ Luật Quản lý, sử dụng tài sản công số 15/2017/QH14.",
                     BODY[1]])],
        [words(body=[BODY[0], "Khoản 2 Điều 43 Luật Quản lý, sử dụng tài sản công số 15/2017/QH14 giao thẩm quyền.",
                     BODY[1]]),
         words(body=[BODY[0], "Thẩm quyền theo Điểm a Khoản 2 Điều 43 Luật Quản lý, sử dụng tài sản công số "
                     "15/2017/QH14.", BODY[1]])]),
    "ND30-12.3": (
        [words(body=[BODY[0], "Ban chuẩn bị ⟦BCKTQ⟧ đã họp; BCKTQ thống nhất phương án.", BODY[1]]),
         words(body=[BODY[0], "Hồ sơ ⟦KSĐC⟧ đã lập.", "Kết quả KSĐC đạt yêu cầu.", BODY[1]])],
        [words(body=[BODY[0], "Báo cáo khảo sát địa chất (KSĐC) đã lập.", "Kết quả KSĐC đạt yêu cầu.", BODY[1]]),
         words(body=[BODY[0], "UBND đặc khu và HĐND đặc khu đồng ý; UBND và HĐND đã họp.", BODY[1]])]),
}

# rule: (failing, passing) as what is changed in the Word file; text shows nothing of it and has to pass.
WORD = {
    "ND30-1.1": ([{"page": {"width": 12240, "height": 15840}}, {"page": {"width": 8391, "height": 11906}}],
                 [{}, {"page": {"width": 16838, "height": 11906}}]),
    "ND30-1.2": ([{"page": {"left": 1134}}, {"page": {"top": 1800, "right": 1440}}],
                 [{}, {"page": {"top": 1418, "bottom": 1418, "left": 1985, "right": 1134}}]),
    "ND30-1.3": ([{"font": "Arial"}, {"fonts": {"body": "Calibri"}}], [{}, {"fonts": {"after": "Symbol"}}]),
    "ND30-1.4": ([{"words": words(body=LONG)}, {"words": words(body=LONG), "page": {"right": 1134}}],
                 [{}, {"words": words(body=LONG), "number": ("header", "center")}]),
    "ND30-1.5": ([{"number": ("footer", "center")}, {"number": ("header", "right")}],
                 [{"number": ("header", "center")}, {}]),
    "ND30-1.6": ([{"words": words(body=LONG), "number": ("header", "center")},
                  {"words": words(body=LONG), "number": ("footer", "center")}],
                 [{"words": words(body=LONG), "number": ("header", "center"), "page": {"titled": True}},
                  {"number": ("header", "center")}]),
    "ND30-2.4": ([{"looks": look("national", bold=False)}, {"looks": look("motto", size=12)}],
                 [{}, {"looks": look("national", size=12)}]),
    "ND30-3.4": ([{"looks": look("issuer", bold=False)}, {"looks": look("parent", bold=True)}],
                 [{}, {"looks": look("issuer", size=12)}]),
    "ND30-5.5": ([{"looks": look("date", italic=False)}, {"looks": look("date", size=12)}],
                 [{}, {"looks": look("date", size=13)}]),
    "ND30-6.4": ([{"looks": look("type", align="left")}, {"looks": look("subject", bold=False)}],
                 [{}, {"looks": look("subject", size=13)}]),
    "ND30-7.2": ([{"looks": look("bases", italic=False)}, {"looks": look("bases", italic=False, size=13)}],
                 [{}, {"looks": look("bases", size=13)}]),
    "ND30-7.3": ([{"looks": look("body", size=12)}, {"looks": look("body", size=15)}],
                 [{}, {"looks": look("body", size=13.5)}]),
    "ND30-7.4": ([{"looks": look("body", align="left")}, {"paragraph": {"indent": 0}}, {"paragraph": {"line": 480}}],
                 [{}, {"paragraph": {"indent": 567, "line": 360, "rule": "exact"}}]),
    "ND30-8.6": ([{"looks": look("signer", bold=False)}, {"looks": look("signer", size=12)}],
                 [{}, {"looks": look("signer", size=13)}]),
    "ND30-9.6": ([{"looks": look("head", bold=False)}, {"looks": look("head", size=14)}],
                 [{}, {"looks": look("recipients", size=12)}]),
}
