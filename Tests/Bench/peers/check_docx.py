"""Checks Word files by python-docx and prints a line of JSON for each: check_docx.py [--phrases FILE] [LIST]."""

from check_text import main
from docx import Document
from docx.table import Table


def read_docx(path):
    """The text of a Word file in reading order, tables cell by cell."""
    return "\n".join(texts(Document(path).iter_inner_content()))


def texts(blocks):
    """The texts of paragraphs and tables."""
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from texts(cell.iter_inner_content())
        else:
            yield block.text


if __name__ == "__main__":
    main(read_docx)
