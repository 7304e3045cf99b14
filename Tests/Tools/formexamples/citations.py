"""The examples of pack law: paragraphs that stand in the text, and lines of the legal bases."""

from .document import WORDS

BODY = WORDS["body"]
ORGANIC = WORDS["bases"][0]
DECREE = WORDS["bases"][1]


def said(*lines, **changes):
    """A submission without a block of bases in which these paragraphs stand."""
    return {"bases": [], "body": [BODY[0], *lines, BODY[1]], **{k: [v] for k, v in changes.items()}}


def bases(*lines, **changes):
    """A submission with these bases."""
    return {"bases": list(lines), **{k: [v] for k, v in changes.items()}}


IN_2023 = "Hải Phòng, ngày 12 tháng 5 năm 2023"
IN_2025 = "Hải Phòng, ngày 12 tháng 5 năm 2025"

TEXT = {
    "LAW-1.1": (
        [said("Việc lập hội theo Nghị định số ⟦126/2024/NĐCP⟧ của Chính phủ."),
         said("Quyết định số ⟦12/2024/QD-TTG⟧ của Thủ tướng Chính phủ quy định mức hỗ trợ."),
         said("Theo Nghị định số ⟦91.2016.NĐ-CP⟧ thì thẩm quyền thuộc UBND thành phố.")],
        [said("Việc lập hội theo Nghị định số 126/2024/NĐ-CP của Chính phủ; Công văn số 1526/UBND-NC."),
         said("Sở nhận được Công văn số 3803/SNV-CCHC&VTLT và Hướng dẫn số 37-HD/BTGDVTW.")]),
    "LAW-1.2": (
        [said("Việc lập hội theo Nghị định số ⟦126/2024/NĐ - CP⟧ của Chính phủ."),
         said("Việc lập hội theo Nghị định số ⟦126/2024/NÐ-CP⟧ của Chính phủ."),
         said("Việc lập hội theo ⟦Nghị định 126/2024⟧ của Chính phủ.")],
        [said("Có 126/144 đơn vị trả lời; ngày 05/3/2024 Sở đã tổng hợp."),
         said("Việc lập hội theo Nghị định số 126/2024/NĐ-\nCP của Chính phủ.")]),
    "LAW-1.3": (
        [said("Nghị định số ⟦126/NĐ-CP⟧ ngày 08 tháng 10 năm 2024 của Chính phủ quy định về hội."),
         said("Thông tư số ⟦05/TT-BNV⟧ của Bộ Nội vụ hướng dẫn việc này.")],
        [said("Quyết định số 28/QĐ-TTg ngày 10 tháng 01 năm 2025 của Thủ tướng Chính phủ."),
         said("Nghị quyết số 106/NQ-CP của Chính phủ và Nghị định số 50/CP của Chính phủ.")]),
    "LAW-2.1": (
        [said("⟦Nghị định số 126/2024/NĐ-CP⟧ ngày 08 tháng 10 năm 2023 của Chính phủ quy định về hội."),
         said("⟦Quyết định số 58/2025/QĐ-UBND⟧ ngày 22/8/2024 của UBND thành phố về phân cấp.")],
        [said("Nghị định số 126/2024/NĐ-CP ngày 08 tháng 10 năm 2024 của Chính phủ quy định về hội."),
         said("Nghị định số 126/2024/NĐ-CP; ngày 12/3/2026 Sở đã họp.")]),
    "LAW-2.2": (
        [said("⟦Nghị định số 126/2024/NĐ-CP⟧ ngày 08 tháng 10 năm 2024 của Thủ tướng Chính phủ quy định về hội."),
         said("⟦Thông tư số 150/2025/NĐ-CP⟧ quy định tổ chức cơ quan chuyên môn.")],
        [said("Quyết định số 28/2025/QĐ-TTg của Thủ tướng Chính phủ; Thông tư số 79/2025/TT-BTC của Bộ trưởng Bộ Tài chính."),
         said("Thông tư số 05/2020/TT-BTNMT của Bộ Nông nghiệp và Môi trường; Quyết định số 12/QĐ-UBND của Chủ tịch UBND thành phố.")]),
    "LAW-2.3": (
        [said("Luật Quy hoạch số ⟦21/2017/QH12⟧ quy định việc này."),
         said("Luật Bảo vệ môi trường số ⟦72/2022/QH14⟧ quy định việc này.")],
        [said("Luật Bảo vệ môi trường số 72/2020/QH14 và Luật số 03/2016/QH14."),
         said("Nghị quyết số 76/2025/UBTVQH15 và Nghị quyết số 190/2025/QH15.")]),
    "LAW-2.4": (
        [said("Quyết định số 28/QĐ-TTg ngày 10 tháng 01 năm 2025 của Thủ tướng Chính phủ giao nhiệm vụ.",
              "Thực hiện ⟦Quyết định số 28/2025/QĐ-TTg⟧ ngày 10 tháng 01 năm 2025, Sở đã lập kế hoạch."),
         said("Nghị quyết số 900/NQ-CP ngày 02 tháng 4 năm 2025 của Chính phủ giao nhiệm vụ.",
              "Thực hiện ⟦Nghị quyết số 900/NQ-CP⟧ ngày 03 tháng 4 năm 2025, Sở đã lập kế hoạch.")],
        [said("Nghị quyết số 900/NQ-CP ngày 02 tháng 4 năm 2025 của Chính phủ giao nhiệm vụ.",
              "Thực hiện Nghị quyết số 900/NQ-CP, ngày 03 tháng 5 năm 2025 Sở đã họp."),
         said("Quyết định số 28/QĐ-UBND ngày 10/01/2025 của UBND xã Tiên Minh và Quyết định số 28/QĐ-UBND ngày 14/02/2025 "
              "của UBND xã Vĩnh Am.")]),
    "LAW-3.1": (
        [said("Thẩm quyền theo Điều 59 ⟦Luật Đất đai năm 2013⟧ thuộc UBND thành phố.", date=IN_2025),
         bases("Căn cứ ⟦Luật Đất đai số 45/2013/QH13⟧ ngày 29 tháng 11 năm 2013;", DECREE)],
        [said("Thẩm quyền theo Điều 59 Luật Đất đai năm 2013 thuộc UBND thành phố.", date=IN_2023),
         said("Khu đất được giao trước đây theo Luật Đất đai năm 2013, nay thực hiện theo Luật Đất đai năm 2024.", date=IN_2025)]),
    "LAW-3.2": (
        [said("Thẩm quyền theo ⟦Luật Đất đai số 31/2024/QH15⟧ thuộc UBND thành phố.", date=IN_2023),
         bases("Căn cứ ⟦Luật Ngân sách nhà nước số 89/2025/QH15⟧ ngày 25 tháng 6 năm 2025;", DECREE,
               date="Hải Phòng, ngày 12 tháng 10 năm 2025")],
        [said("Thẩm quyền theo Luật Đất đai số 31/2024/QH15 thuộc UBND thành phố.", date=IN_2025),
         said("Luật Ngân sách nhà nước số 89/2025/QH15 có hiệu lực thi hành từ ngày 01/01/2026.", date="Hải Phòng, ngày 12 tháng 10 năm 2025")]),
    "LAW-3.3": (
        [said("Thẩm quyền theo ⟦Luật Đất đai số 31/2024/QH15⟧ ngày 29 tháng 11 năm 2024."),
         bases("Căn cứ ⟦Luật Tổ chức chính quyền địa phương số 72/2025/QH15⟧ ngày 19 tháng 6 năm 2025;", DECREE)],
        [said("Thẩm quyền theo Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024."),
         said("Theo Luật Đất đai số 31/2024/QH15, ngày 12/5/2025 Sở đã lập hồ sơ.")]),
    "LAW-3.4": (
        [said("Thẩm quyền theo ⟦Luật Đầu tư công số 31/2024/QH15⟧."),
         said("Thẩm quyền theo ⟦Luật Nhà ở số 58/2024/QH15⟧.")],
        [said("Thẩm quyền theo Luật Đầu tư công số 58/2024/QH15."),
         said("Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 43/2024/QH15.")]),
    "LAW-3.5": (
        [said("Theo ⟦Luật Đê điều số 79/2006/QH11⟧ thì thẩm quyền thuộc UBND thành phố.", date="Hải Phòng, ngày 12 tháng 5 năm 2007"),
         said("Theo ⟦Luật Phòng cháy và chữa cháy số 27/2001/QH10⟧ thì thẩm quyền thuộc UBND thành phố.")],
        [said("Theo Luật Đê điều số 79/2006/QH11 thì thẩm quyền thuộc UBND thành phố."),
         said("Theo Luật Phòng cháy và chữa cháy số 27/2001/QH10 thì thẩm quyền thuộc UBND thành phố.", date=IN_2023)]),
    "LAW-3.6": (
        [said("Theo ⟦Luật Đê điều số 79/2006/QH11⟧ ngày 30 tháng 11 năm 2006 thì việc này thuộc UBND thành phố."),
         said("Theo ⟦Luật An toàn thực phẩm số 55/2010/QH12⟧ ngày 18 tháng 6 năm 2010 thì việc này thuộc UBND thành phố.")],
        [said("Theo Luật Đê điều số 79/2006/QH11 ngày 29 tháng 11 năm 2006 thì việc này thuộc UBND thành phố."),
         said("Theo Luật An toàn thực phẩm số 55/2010/QH12 thì việc này thuộc UBND thành phố.")]),
    "LAW-4.1": (
        [said("Thẩm quyền theo ⟦Điều 43 khoản 2 điểm a⟧ Luật Quản lý, sử dụng tài sản công số 15/2017/QH14."),
         said("Thẩm quyền theo ⟦khoản 2 điểm a⟧ Luật Quản lý, sử dụng tài sản công số 15/2017/QH14.")],
        [said("Thẩm quyền theo điểm a khoản 2 Điều 43 Luật Quản lý, sử dụng tài sản công số 15/2017/QH14."),
         said("Thẩm quyền theo Điều 3, khoản 2, khoản 3 Điều 4 và Điều 6 Nghị định số 126/2024/NĐ-CP.")]),
    "LAW-4.2": (
        [said("Thẩm quyền giao đất cho tổ chức thuộc Ủy ban nhân dân thành phố theo khoản 5 Điều 87 ⟦Luật Đất đai số 31/2024/QH15⟧."),
         said("Thẩm quyền thuộc Ủy ban nhân dân thành phố theo khoản 1 Điều 31 ⟦Luật Ngân sách nhà nước số 89/2025/QH15⟧.")],
        [said("Thẩm quyền giao đất cho tổ chức thuộc Ủy ban nhân dân thành phố theo khoản 1 Điều 123 Luật Đất đai số 31/2024/QH15."),
         said("Thẩm quyền giao đất thuộc Ủy ban nhân dân thành phố theo Điều 200 Luật Đất đai số 31/2024/QH15.")]),
    "LAW-4.3": (
        [said("Thẩm quyền thuộc Ủy ban nhân dân thành phố theo Điều 19 ⟦Luật Tổ chức chính quyền địa phương số 77/2015/QH13⟧.", date=IN_2023),
         said("Thẩm quyền thuộc Ủy ban nhân dân thành phố theo Điều 21 ⟦Luật Phí và lệ phí số 97/2015/QH13⟧.")],
        [said("Thẩm quyền thuộc Ủy ban nhân dân thành phố theo Điều 42 Luật Tổ chức chính quyền địa phương số 77/2015/QH13.", date=IN_2023),
         said("Thẩm quyền thuộc Hội đồng nhân dân thành phố theo Điều 21 Luật Phí và lệ phí số 97/2015/QH13.")]),
    "LAW-5.1": (
        [bases(ORGANIC, DECREE[:-1] + ";", "Căn cứ ⟦Nghị định số 150/2025/NĐ-CP⟧ ngày 12 tháng 6 năm 2025 của Chính phủ quy định tổ chức;"),
         bases(ORGANIC, "Căn cứ ⟦Luật Tổ chức chính quyền địa phương số 72/2025/QH15⟧ ngày 16 tháng 6 năm 2025;", DECREE)],
        [bases(ORGANIC, DECREE),
         bases("Căn cứ khoản 1 Điều 123 Luật Đất đai số 31/2024/QH15;", "Căn cứ khoản 4 Điều 123 Luật Đất đai số 31/2024/QH15;", DECREE)]),
    "LAW-5.2": (
        [bases(DECREE[:-1] + ";", ORGANIC.replace("Luật Tổ chức chính quyền địa phương số 72/2025/QH15", "⟦Luật Tổ chức chính quyền địa phương số 72/2025/QH15⟧")),
         bases("Căn cứ Thông tư số 79/2025/TT-BTC ngày 04 tháng 8 năm 2025 của Bộ Tài chính về mẫu hồ sơ;",
               "Căn cứ ⟦Nghị định số 150/2025/NĐ-CP⟧ ngày 12 tháng 6 năm 2025 của Chính phủ quy định tổ chức;")],
        [bases(ORGANIC, DECREE),
         bases(ORGANIC, "Căn cứ Quyết định số 12/QĐ-UBND ngày 02 tháng 01 năm 2026 của UBND thành phố về giao kế hoạch;", DECREE)]),
    "LAW-5.3": (
        [bases(ORGANIC, "Căn cứ ⟦Nghị định số 150/2025/NĐ-CP⟧;"),
         bases(ORGANIC, "Căn cứ ⟦Nghị định số 150/2025/NĐ-CP⟧ ngày 12 tháng 6 năm 2025;")],
        [bases(ORGANIC, DECREE), bases("Căn cứ Luật Đất đai số 31/2024/QH15;", DECREE)]),
}
