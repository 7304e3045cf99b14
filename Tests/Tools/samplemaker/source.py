"""Reads the source of one sample: a head of `key: value` lines, a line `---`, then one block a line.

Blocks: `~ basis`, `# heading`, `## heading below`, `| cell | cell |`, `[^1]: note`, text; a line may begin with a label
(`1.`, `a)`, `-`, `+`).
Within a line: `[^1]` a note, `{++inserted++}`, `{--deleted--}`, `{>>comment<<}` (CriticMarkup).
"""

import re
from dataclasses import dataclass, field

LABEL = re.compile(r"((?:[IVX]+|\d+)\.|[a-zđ]\)|[-+]) (.*)")
MARK = re.compile(r"\[\^(\d+)\]|\{\+\+(.*?)\+\+\}|\{--(.*?)--\}|\{>>(.*?)<<\}")
REPEATABLE = {"to", "sent", "sign"}
SINGLE = {
    "parent", "issuer", "number", "place", "date", "type", "subject", "name", "author", "text", "markdown", "word"}


@dataclass
class Span:
    """A stretch of a block: kind is text, note, inserted, deleted or comment."""

    kind: str
    text: str


@dataclass
class Block:
    """One paragraph, or one table (then only `rows` is set)."""

    kind: str
    spans: list = field(default_factory=list)
    label: str = ""
    level: int = 0
    rows: list = field(default_factory=list)


@dataclass
class Sample:
    """One document, before any format."""

    name: str
    head: dict
    blocks: list
    notes: dict

    def option(self, form, key, default=None):
        """The value of `key` or `key=value` in the head's line for a format; `default` without it."""
        for word in self.head.get(form, "").split():
            if word == key:
                return True
            if word.startswith(key + "="):
                return word[len(key) + 1:]
        return default

    def date_line(self):
        """Place and date in words: days below 10, January and February with a leading zero."""
        year, month, day = (int(x) for x in self.head["date"].split("-"))
        return f"{self.head['place']}, ngày {day:02d} tháng {month if month > 2 else f'0{month}'} năm {year}"

    def is_letter(self):
        """Whether it is a letter without a title, its matter standing under the number."""
        return "type" not in self.head

    def tracked(self):
        """Whether it carries tracked changes."""
        return any(s.kind in ("inserted", "deleted") for b in self.blocks for s in b.spans)

    def comments(self):
        """All comments in order."""
        return [s.text for b in self.blocks for s in b.spans if s.kind == "comment"]


def spans(text):
    """Splits a line at its marks."""
    found, at = [], 0
    for m in MARK.finditer(text):
        if m.start() > at:
            found.append(Span("text", text[at:m.start()]))
        kind = ("note", "inserted", "deleted", "comment")[m.lastindex - 1]
        found.append(Span(kind, m.group(m.lastindex)))
        at = m.end()
    if at < len(text):
        found.append(Span("text", text[at:]))
    return found


def block(line):
    """Reads one line that is neither a table row nor a note."""
    kind, level = "text", 0
    if line.startswith("~ "):
        return Block("basis", spans(line[2:]))
    if line.startswith("#"):
        marks, line = line.split(" ", 1)
        kind, level = "heading", len(marks)
    m = LABEL.fullmatch(line)
    if m:
        return Block("heading" if kind == "heading" else "item", spans(m.group(2)), m.group(1), level)
    return Block(kind, spans(line), level=level)


def read(name, text):
    """Reads a whole source; a fault names the sample and the line."""
    head_text, _, body = text.partition("\n---\n")
    head, notes, blocks = {}, {}, []
    for number, line in enumerate(head_text.splitlines(), 1):
        key, separator, value = line.partition(": ")
        if not separator or key not in REPEATABLE | SINGLE or (key in SINGLE and key in head):
            raise ValueError(f"{name}:{number}: not a line of the head: {line}")
        if key in REPEATABLE:
            head.setdefault(key, []).append(value)
        else:
            head[key] = value
    for line in (x.strip() for x in body.splitlines()):
        note = re.fullmatch(r"\[\^(\d+)\]: (.*)", line)
        if note:
            notes[note.group(1)] = note.group(2)
        elif line.startswith("|"):
            if not blocks or blocks[-1].kind != "table":
                blocks.append(Block("table"))
            blocks[-1].rows.append([c.strip() for c in line.strip("|").split("|")])
        elif line:
            blocks.append(block(line))
    used = [s.text for b in blocks for s in b.spans if s.kind == "note"]
    if used != list(notes):
        raise ValueError(f"{name}: notes {list(notes)}, marks {used}")
    return Sample(name, head, blocks, notes)
