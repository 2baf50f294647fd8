"""What the verbs share: how arguments are read, how files are, and what is said of bad ones."""

import argparse
import os
import re
import shutil
import sys
from datetime import date
from typing import Protocol, TypeAlias

import spo

OK, NOT_MET, UNREADABLE = 0, 1, 2
_WIDEST = 100
_NARROWEST, _WIDEST_ASKED = 40, 1000
_MOST_TOLD = 200
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2399, 12, 31)

# What add_subparsers() gives; argparse has no public name for it.
Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


class _Written(Protocol):
    def to_text(self, *, colour: bool = ..., width: int = ...) -> str: ...
    def to_json(self) -> str: ...
    def to_html(self) -> str: ...


def day(text: str) -> date:
    try:
        read = date.fromisoformat(text)
    except ValueError:
        read = date.min
    if read.isoformat() != text:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day written YYYY-MM-DD")
    if not _FIRST_DAY <= read <= _LAST_DAY:
        raise argparse.ArgumentTypeError(f"{text} is not from {_FIRST_DAY} to {_LAST_DAY}")
    return read


def number(text: str) -> int:
    if not re.fullmatch("[0-9]{1,4}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 to 9999")
    return int(text)


def width(text: str) -> int:
    columns = number(text)
    if not _NARROWEST <= columns <= _WIDEST_ASKED:
        raise argparse.ArgumentTypeError(f"{text} is not from {_NARROWEST} to {_WIDEST_ASKED}")
    return columns


def add_case(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("case", metavar="CASE.json", help="a case file; - for standard input")


def add_day(parser: argparse.ArgumentParser, name: str) -> None:
    parser.add_argument(name, type=day, required=True, metavar="DAY", help="YYYY-MM-DD")


def add_format(parser: argparse.ArgumentParser, *others: str) -> None:
    parser.add_argument("--format", choices=["text", *others], default="text")
    parser.add_argument("--width", type=width, help="columns of the text (default: the terminal's)")


def _wants_colour() -> bool:
    refused = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not refused


def columns(arguments: argparse.Namespace) -> int:
    """Those asked for, else those of the terminal."""
    asked: int | None = arguments.width
    return asked or min(shutil.get_terminal_size((_WIDEST, 24)).columns, _WIDEST)


def as_text(thing: _Written, arguments: argparse.Namespace) -> str:
    """In the columns asked for, else those of the terminal; coloured where colours show."""
    return thing.to_text(colour=_wants_colour(), width=columns(arguments))


def written(thing: _Written, arguments: argparse.Namespace) -> str:
    """As text, JSON or HTML, whichever was asked for."""
    if arguments.format == "json":
        return thing.to_json()
    return thing.to_html() if arguments.format == "html" else as_text(thing, arguments)


def put(text: str, form: str) -> None:
    """Writes an answer: a text in the terminal's encoding, a document in UTF-8."""
    if form == "text":
        sys.stdout.write(text)
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode())


def read_case(path: str) -> spo.CaseFile | None:
    """The case of a file; None, with what is wrong on standard error, when it cannot be read."""
    try:
        if path == "-":
            return spo.parse(sys.stdin.buffer.read())
        with open(path, "rb") as file:
            return spo.parse(file.read())
    except spo.Problem as problem:
        complain(path, problem)
    except OSError as error:
        print(f"spo: {path}: {error.strerror}", file=sys.stderr)
    return None


def complain(path: str, problem: spo.Problem) -> None:
    count = len(problem.defects)
    things = "1 problem" if count == 1 else f"{count} problems"
    print(f"spo: {path} could not be read: {things}", file=sys.stderr)
    for defect in problem.defects[:_MOST_TOLD]:
        print(f"  at {defect.pointer or 'the whole file'}", file=sys.stderr)
        print(f"     found     {defect.found}", file=sys.stderr)
        print(f"     expected  {defect.expected}", file=sys.stderr)
    if count > _MOST_TOLD:
        print(f"  and {count - _MOST_TOLD} more", file=sys.stderr)
