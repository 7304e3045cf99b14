"""Writes a sample as Markdown (CommonMark with pipe tables and footnotes).

Options: `front-matter`, `table-head` (letterhead as a table), `backslash` (hard breaks by `\\` in place of two blanks),
`bold-title` (the title bold in place of a heading).
"""


def hard(sample, lines):
    """Lines held apart by hard breaks."""
    return ("\\\n" if sample.option("markdown", "backslash") else "  \n").join(lines)


def letterhead(sample):
    """Issuer, motto, number and date."""
    head = sample.head
    issuer = head["parent"].split(" / ") + [f"**{x}**" for x in head["issuer"].split(" / ")]
    motto = ["**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**", "**Độc lập - Tự do - Hạnh phúc**"]
    number = [f"Số: {head['number']}"] + ([head["subject"]] if sample.is_letter() else [])
    if sample.option("markdown", "table-head"):
        rows = [("<br>".join(issuer), "<br>".join(motto)), ("---", "---")]
        rows.append(("<br>".join(number), f"*{sample.date_line()}*"))
        return ["\n".join(f"| {a} | {b} |" for a, b in rows)]
    return [hard(sample, issuer), hard(sample, motto), hard(sample, number), f"*{sample.date_line()}*"]


def title(sample):
    """Title and matter."""
    if sample.is_letter():
        return []
    if sample.option("markdown", "bold-title"):
        return [f"**{sample.head['type']}**", f"**{sample.head['subject']}**"]
    return [f"# {sample.head['type']}", f"**{sample.head['subject']}**"]


def inline(block):
    """Text with its notes, and its comments as HTML comments after it."""
    words = "".join(
        f"[^{s.text}]" if s.kind == "note" else s.text for s in block.spans if s.kind in ("text", "inserted", "note"))
    comments = "".join(f"\n\n<!-- {s.text} -->" for s in block.spans if s.kind == "comment")
    return words, comments


def paragraph(block):
    """One block that is no table."""
    words, comments = inline(block)
    if block.kind == "basis":
        return f"*{words}*{comments}"
    if block.kind == "heading":
        label = block.label + " " if block.label else ""
        return "#" * (block.level + 1) + f" {label}{words}{comments}"
    if block.label == "+":
        return f"  + {words}{comments}"
    return (f"{block.label} " if block.label else "") + words + comments


def table(rows):
    """A pipe table."""
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0])] + lines[1:])


def in_list(block):
    """Whether Markdown knows the block's label as that of a list."""
    return block.kind == "item" and block.label[0] in "-+0123456789"


def body(sample):
    """The blocks; items of one list follow each other without a blank line."""
    parts = []
    for before, block in zip([None] + sample.blocks, sample.blocks):
        text = table(block.rows) if block.kind == "table" else paragraph(block)
        if before and in_list(before) and in_list(block):
            parts[-1] += "\n" + text
        else:
            parts.append(text)
    return parts


def render(sample):
    """The bytes of the file."""
    head = sample.head
    parts = []
    if sample.option("markdown", "front-matter"):
        about = [f'title: "{head["subject"]}"', f'author: "{head["author"]}"', f"date: {head['date']}", "lang: vi"]
        parts.append("\n".join(["---"] + about + ["---"]))
    parts += letterhead(sample) + title(sample)
    if len(head["to"]) == 1:
        parts.append(f"**Kính gửi:** {head['to'][0]}")
    else:
        parts.append("**Kính gửi:**\n\n" + "\n".join(f"- {t}" for t in head["to"]))
    parts += body(sample)
    parts.append(hard(sample, [f"**{x}**" for x in head["sign"]] + [head["name"]]))
    parts.append("***Nơi nhận:***\n\n" + "\n".join(f"- {x}" for x in head["sent"]))
    parts += [f"[^{number}]: {note}" for number, note in sample.notes.items()]
    return ("\n\n".join(parts) + "\n").encode("utf-8")
