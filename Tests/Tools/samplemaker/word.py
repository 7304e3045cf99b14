"""Writes the body of a sample as WordprocessingML, in the look that decree 30/2020/NĐ-CP asks for.

Options: `auto` (labels become automatic numbering), `styles` (headings get heading styles), `runs` (runs split as Word
leaves them), `page-numbers`, `size=13`.
"""

import re
from xml.sax.saxutils import escape

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"')
REVISER = 'w:author="Phòng Tổng hợp" w:date="2026-01-05T08:30:00Z"'
ROMANS = ["I.", "II.", "III.", "IV.", "V.", "VI.", "VII.", "VIII."]


def text_run(text, look="", deleted=False):
    """One run; blanks at its ends are kept."""
    tag = "w:delText" if deleted else "w:t"
    look = f"<w:rPr>{look}</w:rPr>" if look else ""
    parts = escape(text).split("\n")
    inner = "<w:br/>".join(f'<{tag} xml:space="preserve">{p}</{tag}>' for p in parts)
    return f"<w:r>{look}{inner}</w:r>"


def paragraph(inner, properties="", look=""):
    """A paragraph from ready-made runs, or from text and a look."""
    if not inner.startswith("<w:"):
        inner = text_run(inner, look) if inner else ""
    properties = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{properties}{inner}</w:p>"


def size(half_points):
    """A run's font size."""
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def reference(style, tag, identifier):
    """The run that holds the mark of a note or comment."""
    return f'<w:r><w:rPr><w:rStyle w:val="{style}"/></w:rPr><w:{tag} w:id="{identifier}"/></w:r>'


BOLD, ITALIC, CENTER = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>", '<w:jc w:val="center"/>'
CLOSE = '<w:spacing w:before="0" w:after="0"/>'
END = paragraph("", '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>')


def rule(side):
    """A short line below a heading of the letterhead: an empty paragraph with a border between indents."""
    return (
        '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
        '<w:spacing w:before="40" w:after="0" w:line="120" w:lineRule="exact"/>'
        f'<w:ind w:left="{side}" w:right="{side}"/></w:pPr></w:p>')


def bare_table(widths, rows):
    """A table without borders; rows hold ready-made paragraphs."""
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    xml = ""
    for row in rows:
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/></w:tcPr>{c}</w:tc>' for w, c in zip(widths, row))
        xml += f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
    margins = '<w:tblCellMar><w:left w:w="28" w:type="dxa"/><w:right w:w="28" w:type="dxa"/></w:tblCellMar>'
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>'
        f'{margins}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{xml}</w:tbl>')


class Numbering:
    """Gives each automatic label its list, and insists that Word will print what the source says."""

    def __init__(self):
        self.lists = []
        self.current = {}

    def place(self, label):
        """The number of the list that a label belongs to; a first label begins a new list."""
        kind = ("dash" if label == "-" else "plus" if label == "+" else "letter" if label.endswith(")")
                else "decimal" if label[0].isdigit() else "upper-roman")
        bullets = kind in ("dash", "plus")
        first = label in ("1.", "I.", "a)") or (bullets and kind not in self.current)
        if first:
            self.lists.append(kind)
            self.current[kind] = [len(self.lists), 0]
        number, count = self.current[kind]
        self.current[kind][1] = count + 1
        expected = {"decimal": f"{count + 1}.", "letter": f"{chr(97 + count)})", "upper-roman": ROMANS[count % 8]}
        if not bullets and label != expected[kind]:
            raise ValueError(f"automatic numbering would print {expected[kind]} for {label}")
        return number


class Body:
    """Collects the paragraphs of one sample."""

    def __init__(self, sample):
        self.sample = sample
        self.numbering = Numbering()
        self.revisions = 0
        self.comment = 0
        self.half_points = 2 * int(sample.option("word", "size", "14"))

    def runs(self, spans, look=""):
        """The runs of a line with notes, changes and comments; a comment is about all that stands before it."""
        xml = ""
        for s in spans:
            if s.kind == "note":
                xml += reference("FootnoteReference", "footnoteReference", s.text)
            elif s.kind in ("inserted", "deleted"):
                self.revisions += 1
                tag = "w:ins" if s.kind == "inserted" else "w:del"
                run = text_run(s.text, look, s.kind == "deleted")
                xml += f'<{tag} w:id="{100 + self.revisions}" {REVISER}>{run}</{tag}>'
            elif s.kind == "comment":
                at = self.comment
                xml = f'<w:commentRangeStart w:id="{at}"/>{xml}<w:commentRangeEnd w:id="{at}"/>'
                xml += reference("CommentReference", "commentReference", at)
                self.comment += 1
            else:
                xml += self.pieces(s.text, look)
        return xml

    def pieces(self, text, look):
        """One run, or several with proofing marks between them, as Word leaves behind."""
        if not self.sample.option("word", "runs"):
            return text_run(text, look)
        start, end = '<w:proofErr w:type="spellStart"/>', '<w:proofErr w:type="spellEnd"/>'
        runs = [text_run(p, look) for p in re.findall(r".{1,29}", text)]
        return "".join(r if at % 3 else start + r + end for at, r in enumerate(runs))

    def block(self, block):
        """One paragraph or table; the last paragraph stays on the page of the signature."""
        if block.kind == "table":
            return self.table(block.rows)
        heading = block.kind == "heading"
        properties, label = "", block.label
        if heading and self.sample.option("word", "styles"):
            properties += f'<w:pStyle w:val="Heading{min(block.level, 2)}"/>'
        elif heading or block is self.sample.blocks[-1]:
            properties += "<w:keepNext/>"
        if label and self.sample.option("word", "auto"):
            number = self.numbering.place(label)
            properties += f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
            label = ""
        look = BOLD if heading else ITALIC if block.kind == "basis" else ""
        properties += f"<w:rPr>{look}</w:rPr>" if look else ""
        start = text_run(label + " ", look) if label else ""
        return paragraph(start + self.runs(block.spans, look), properties)

    def table(self, rows):
        """A real table with borders, its first row repeated on each page."""
        width = 9354
        weights = [max(8, min(40, max(len(r[i]) for r in rows))) for i in range(len(rows[0]))]
        widths = [max(700, width * w // sum(weights)) for w in weights]
        widths[widths.index(max(widths))] -= sum(widths) - width
        grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
        xml = ""
        for at, row in enumerate(rows):
            cells = ""
            for w, cell in zip(widths, row):
                center = at == 0 or re.fullmatch(r"[\d.,%]*", cell)
                look = size(24) if at else BOLD + size(24)
                properties = f'{CLOSE}<w:ind w:firstLine="0"/><w:jc w:val="{"center" if center else "left"}"/>'
                cells += (f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
                          f'{paragraph(cell, properties, look)}</w:tc>')
            head = "<w:tblHeader/>" if at == 0 else ""
            xml += f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{cells}</w:tr>"
        gap = paragraph("", '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>')
        return (f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
                '<w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0"/></w:tblPr>'
                f"<w:tblGrid>{grid}</w:tblGrid>{xml}</w:tbl>{gap}")

    def letterhead(self):
        """Issuer and motto side by side, number and date below."""
        head = self.sample.head
        plain, center = size(24), CLOSE + '<w:ind w:firstLine="0"/>' + CENTER
        left = "".join(paragraph(x, center, plain) for x in head["parent"].split(" / "))
        left += "".join(paragraph(x, center, BOLD + plain) for x in head["issuer"].split(" / ")) + rule(1300)
        right = paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", center, BOLD + plain)
        right += paragraph("Độc lập - Tự do - Hạnh phúc", center, BOLD + size(26)) + rule(1350)
        number = paragraph(f"Số: {head['number']}", center, size(26))
        if self.sample.is_letter():
            number += paragraph(head["subject"], center, size(24))
        date = paragraph(self.sample.date_line(), center, ITALIC + size(26))
        return bare_table([3780, 5574], [(left, right), (number, date)])

    def title(self):
        """Title and matter in bold, a line below."""
        head = self.sample.head
        if self.sample.is_letter():
            return paragraph("", CLOSE)
        look = BOLD + size(28)
        above = '<w:spacing w:before="300" w:after="0"/><w:ind w:firstLine="0"/>' + CENTER
        below = CLOSE + '<w:ind w:left="567" w:right="567" w:firstLine="0"/>' + CENTER
        return paragraph(head["type"], above, look) + paragraph(head["subject"], below, look) + rule(3600)

    def addressees(self):
        """`Kính gửi`, on one line where there is one addressee."""
        to = self.sample.head["to"]
        around = '<w:spacing w:before="200" w:after="200"/><w:ind w:firstLine="0"/>' + CENTER
        if len(to) == 1:
            return paragraph(f"Kính gửi: {to[0]}", around)
        at = '<w:spacing w:before="60" w:after="60"/><w:ind w:left="2268" w:firstLine="0"/><w:jc w:val="left"/>'
        return paragraph("Kính gửi:", at) + "".join(paragraph(f"- {t}", at) for t in to)

    def signature(self):
        """Recipients on the left, who signs on the right."""
        head = self.sample.head
        flush = CLOSE + '<w:ind w:firstLine="0"/><w:jc w:val="left"/>'
        center = CLOSE + '<w:ind w:firstLine="0"/>' + CENTER
        left = paragraph("Nơi nhận:", flush, BOLD + ITALIC + size(24))
        left += "".join(paragraph(f"- {x}", flush, size(22)) for x in head["sent"])
        right = "".join(paragraph(x, center, BOLD + size(28)) for x in head["sign"])
        right += paragraph("", center) * 4 + paragraph(head["name"], center, BOLD + size(28))
        return paragraph("", "<w:keepNext/>" + CLOSE) + bare_table([4354, 5000], [(left, right)])

    def document(self):
        """The part `word/document.xml`."""
        header, first = "", ""
        if self.sample.option("word", "page-numbers"):
            header, first = '<w:headerReference w:type="default" r:id="rIdHeader"/>', "<w:titlePg/>"
        section = (
            f'<w:sectPr>{header}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" '
            f'w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>{first}</w:sectPr>')
        blocks = "".join(self.block(b) for b in self.sample.blocks)
        return (f"<w:document {NAMESPACES}><w:body>{self.letterhead()}{self.title()}{self.addressees()}{blocks}"
                f"{self.signature()}{END}{section}</w:body></w:document>")
