"""A short submission in the form of decree 30/2020/NĐ-CP, and how it is written as text and as Word.

Words between ⟦ and ⟧ are what a rule has to find; Word files are written without these marks.
"""

import io
import zipfile
from xml.sax.saxutils import escape

WORDS = {
    "parent": ["UBND THÀNH PHỐ HẢI PHÒNG"],
    "issuer": ["SỞ XÂY DỰNG"],
    "number": ["Số: 215/TTr-SXD"],
    "national": ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    "motto": ["Độc lập - Tự do - Hạnh phúc"],
    "date": ["Hải Phòng, ngày 12 tháng 3 năm 2026"],
    "type": ["TỜ TRÌNH"],
    "subject": ["Về việc sửa chữa cầu tàu bến phà Gót, đặc khu Cát Hải"],
    "addressee": ["Kính gửi: Chủ tịch UBND thành phố Hải Phòng"],
    "bases": [
        "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;",
        "Căn cứ Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định tổ chức các cơ quan "
        "chuyên môn thuộc Ủy ban nhân dân cấp tỉnh và cấp xã.",
    ],
    "body": [
        "Sở Xây dựng đã kiểm tra cầu tàu bến phà Gót và báo cáo Chủ tịch UBND thành phố như sau: cầu tàu xây năm "
        "1998, đợt kiểm định tháng 5 năm 2025 cho thấy 14 cọc bị ăn mòn, mỗi ngày có 1.900 lượt khách đi qua.",
        "Sở Xây dựng kính trình Chủ tịch UBND thành phố xem xét, phê duyệt phương án sửa chữa cầu tàu số 1, kinh phí "
        "6,4 tỷ đồng từ nguồn bảo trì năm 2026./.",
    ],
    "recipients": ["Nơi nhận:", "- Như trên;", "- Lưu: VT, QLHT."],
    "signer": ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
    "name": [],
    "after": [],
}

# Size, bold, italic, alignment.
LOOKS = {
    "parent": (13, False, False, "center"), "issuer": (13, True, False, "center"),
    "number": (13, False, False, "center"), "national": (13, True, False, "center"),
    "motto": (14, True, False, "center"), "date": (14, False, True, "center"), "type": (14, True, False, "center"),
    "subject": (14, True, False, "center"), "addressee": (14, False, False, "center"),
    "bases": (14, False, True, "both"), "body": (14, False, False, "both"),
    "recipients": (11, False, False, "left"), "head": (12, True, True, "left"), "signer": (14, True, False, "center"),
    "name": (14, True, False, "center"), "after": (14, True, False, "center"),
}

# Lengths in twentieths of a point: 210 x 297 mm, margins 20, 20, 30 and 15 mm.
PAGE = {"width": 11906, "height": 16838, "top": 1134, "bottom": 1134, "left": 1701, "right": 851}
PARAGRAPH = {"indent": 720, "after": 120, "line": 240, "rule": "auto"}
SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def text(words):
    """The submission as plain text, blocks parted as drafters do."""
    words = {**WORDS, **words}
    blocks = [
        words["parent"] + words["issuer"] + words["number"] + words["national"] + words["motto"] + words["date"],
        words["type"] + words["subject"], words["addressee"],
        *[[line] for line in words["bases"] + words["body"]],
        words["recipients"], words["signer"] + words["name"], *[[line] for line in words["after"]]]
    return ("\n\n".join("\n".join(block) for block in blocks if block) + "\n").encode("utf-8")


def docx(words, looks=None, page=None, paragraph=None, font="Times New Roman", fonts=None, number=None):
    """The submission as a Word file, the same bytes for the same words."""
    words = {**WORDS, **words}
    looks = {**LOOKS, **(looks or {})}
    paragraph = {**PARAGRAPH, **(paragraph or {})}
    body = ""
    for role, lines in words.items():
        for at, line in enumerate(lines):
            look = looks["head" if role == "recipients" and at == 0 else role]
            body += block(line, look, (fonts or {}).get(role, font), paragraph if role in ("bases", "body") else None)
    page = {**PAGE, **(page or {})}
    links = ""
    files = {}
    if number:
        part, align = number
        links = f'<w:{part}Reference w:type="default" r:id="r1"/>'
        root = "hdr" if part == "header" else "ftr"
        files[f"word/{part}1.xml"] = (
            f'<w:{root} xmlns:w="{SPACE}"><w:p><w:pPr><w:jc w:val="{align}"/></w:pPr><w:r><w:fldChar '
            'w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar '
            'w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
            f"</w:{root}>")
        files["word/_rels/document.xml.rels"] = (
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/{part}" '
            f'Target="{part}1.xml"/></Relationships>')
    title = "<w:titlePg/>" if number and page.get("titled") else ""
    section = (
        f'<w:sectPr>{links}<w:pgSz w:w="{page["width"]}" w:h="{page["height"]}"/><w:pgMar w:top="{page["top"]}" '
        f'w:bottom="{page["bottom"]}" w:left="{page["left"]}" w:right="{page["right"]}"/>{title}</w:sectPr>')
    files["word/document.xml"] = (
        f'<w:document xmlns:w="{SPACE}" xmlns:r="{OFFICE}"><w:body>{body}{section}</w:body></w:document>')
    files["_rels/.rels"] = (
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>')
    files["[Content_Types].xml"] = (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>')
    return packed(files)


def block(line, look, font, paragraph):
    """A paragraph of one look."""
    size, bold, italic, align = look
    line = line.replace("⟦", "").replace("⟧", "")
    properties = f'<w:jc w:val="{align}"/>'
    if paragraph:
        properties = (
            f'<w:spacing w:after="{paragraph["after"]}" w:line="{paragraph["line"]}" w:lineRule="{paragraph["rule"]}"/>'
            f'<w:ind w:firstLine="{paragraph["indent"]}"/>' + properties)
    run = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>'
    run += ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
    run += f'<w:sz w:val="{int(size * 2)}"/>'
    return (
        f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{escape(line)}</w:t>'
        "</w:r></w:p>")


def packed(files):
    """A package with its parts in order and no time of day."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, files[name])
    return stream.getvalue()
