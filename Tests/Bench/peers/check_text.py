"""Checks text files and prints a line of JSON for each: check_text.py [--phrases FILE] [LIST]; LIST names them, one a line."""

import argparse
import json

from checks import Checks


def lines(path):
    """The lines of a file that are not empty."""
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if line.strip()]


def main(read):
    """Checks what a list names; `read` brings a path to text."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--phrases")
    parser.add_argument("list", nargs="?")
    options = parser.parse_args()
    checks = Checks(lines(options.phrases) if options.phrases else [])
    for path in lines(options.list) if options.list else []:
        print(json.dumps({"path": path, **checks.check(read(path))}, ensure_ascii=False))


def read_text(path):
    """The text of a file."""
    with open(path, encoding="utf-8") as file:
        return file.read()


if __name__ == "__main__":
    main(read_text)
