"""Writes a sample as a plain text file, as people save or type one.

Options: `wrap` (lines of 75 columns), `indent` (first lines indented, no blank lines between), `tabs` (table cells
parted by tabs), `crlf`, `nfd`, `utf-16le`.
"""

import textwrap
import unicodedata

WIDTH = 75
LEFT = 36
RIGHT = WIDTH - LEFT


def columns(left, right):
    """Two centred columns side by side; each entry is one line."""
    height = max(len(left), len(right))
    left = left + [""] * (height - len(left))
    right = right + [""] * (height - len(right))
    return [(a.center(LEFT) + b.center(RIGHT)).rstrip() for a, b in zip(left, right)]


def letterhead(sample):
    """The two columns above the title, number and date under them."""
    head = sample.head
    left = head["parent"].split(" / ") + head["issuer"].split(" / ")
    right = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "---------------"]
    lines = columns(left + ["-------"], right)
    number = [f"Số: {head['number']}"] + (textwrap.wrap(head["subject"], LEFT - 2) if sample.is_letter() else [])
    return lines + columns(number, [sample.date_line()])


def addressees(to):
    """`Kính gửi`, on one line where there is one addressee."""
    if len(to) == 1:
        return [f"Kính gửi: {to[0]}".center(WIDTH).rstrip()]
    return [" " * 10 + "Kính gửi:"] + [" " * 14 + f"- {t}" for t in to]


def paragraph(sample, block):
    """The lines of one block that is no table."""
    shown = (s for s in block.spans if s.kind in ("text", "inserted", "note"))
    text = "".join(f"[{s.text}]" if s.kind == "note" else s.text for s in shown)
    if block.label:
        text = f"{block.label} {text}"
    indent = "    " if sample.option("text", "indent") and block.kind != "heading" else ""
    if not sample.option("text", "wrap"):
        return [indent + text]
    return textwrap.wrap(text, WIDTH, initial_indent=indent, break_long_words=False, break_on_hyphens=False)


def table(sample, rows):
    """A table: cells parted by tabs, or padded between bars."""
    if sample.option("text", "tabs"):
        return ["\t".join(row) for row in rows]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = ["| " + " | ".join(c.ljust(w) for c, w in zip(row, widths)) + " |" for row in rows]
    return [lines[0], "|" + "|".join("-" * (w + 2) for w in widths) + "|"] + lines[1:]


def signature(sample):
    """Recipients on the left, who signs on the right."""
    left = ["Nơi nhận:"] + [f"- {x}" for x in sample.head["sent"]]
    right = sample.head["sign"] + [""] * 4 + [sample.head["name"]]
    height = max(len(left), len(right))
    left = [x.ljust(LEFT) for x in left] + [" " * LEFT] * (height - len(left))
    right = right + [""] * (height - len(right))
    return [(a + b.center(RIGHT)).rstrip() for a, b in zip(left, right)]


def text_of(sample):
    """The whole document as one string with line feeds."""
    lines = letterhead(sample) + [""]
    if not sample.is_letter():
        lines += [sample.head["type"].center(WIDTH).rstrip()]
        lines += [x.center(WIDTH).rstrip() for x in textwrap.wrap(sample.head["subject"], 62)] + [""]
    lines += addressees(sample.head["to"]) + [""]
    tight = sample.option("text", "indent")
    for block in sample.blocks:
        lines += table(sample, block.rows) if block.kind == "table" else paragraph(sample, block)
        lines += [] if tight else [""]
    lines += ([""] if tight else []) + signature(sample)
    if sample.notes:
        lines += ["", "_" * 20]
        for number, note in sample.notes.items():
            lines += [f"[{number}] {note}"]
    return "\n".join(lines) + "\n"


def render(sample):
    """The bytes of the file."""
    text = text_of(sample)
    if sample.option("text", "nfd"):
        text = unicodedata.normalize("NFD", text)
    if sample.option("text", "crlf"):
        text = text.replace("\n", "\r\n")
    if sample.option("text", "utf-16le"):
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode("utf-8")
