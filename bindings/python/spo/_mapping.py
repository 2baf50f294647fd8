"""A force's own names for the columns of an order book, and its own words in them.

columns:                     # ours: theirs
  made: Date order made
  last_day: Expiry
words:                       # in a column of ours, theirs: ours
  kind: {Full SPO: full, Interim SPO: interim}
dates: day-month-year        # iso (the default), day-month-year or month-day-year
constants:                   # what every row has, where the table does not say it
  how: handed
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from spo._book_words import expected_in
from spo._spo import Problem, order_book_columns, problem

_ORDERS = ("iso", "day-month-year", "month-day-year")
_KEYS = ("columns", "words", "dates", "constants")


def _suggestion(wrong: str, known: tuple[str, ...] | list[str]) -> str:
    near = difflib.get_close_matches(wrong, known, 1)
    return f"; did you mean {near[0]}?" if near else ""


def _pointer(*parts: object) -> str:
    """A JSON pointer (RFC 6901)."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


@dataclass(frozen=True)
class BookMapping:
    """How to read a table that is not in our own names and words.

    columns: a column of ours, and what the table calls it.
    words: a column of ours, and for the table's words in it, our own; nothing for what stands for
    "not recorded".
    dates: how text says a day: iso, day-month-year or month-day-year.
    constants: a column of ours that the table lacks, and what every row has in it.

    Raises Problem for a column that is not ours, a word or constant that its column cannot hold,
    and an order of dates that is not known. That a name names no column of the table is found when
    a table is read.
    """

    columns: MappingType[str, str] = field(default_factory=dict)
    words: MappingType[str, MappingType[str, str]] = field(default_factory=dict)
    dates: str = "iso"
    constants: MappingType[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.dates not in _ORDERS:
            raise problem(
                "/dates", "an order that is not known", "iso, day-month-year or month-day-year"
            )
        for part in ("columns", "words", "constants"):
            _require_ours(getattr(self, part), part)
        _require_texts(self.columns, "columns")
        for name, theirs in self.columns.items():
            if not theirs:
                raise problem(_pointer("columns", name), "no name", "the table's name for it")
        for name, words in self.words.items():
            _require_texts(words, "words", name)
            for word, text in words.items():
                _require_readable(name, text, self.dates, "words", name, word)
        _require_texts(self.constants, "constants")
        for name, text in self.constants.items():
            if name in self.columns:
                raise problem(
                    _pointer("constants", name), "a column that columns names too", "one of the two"
                )
            _require_readable(name, text, self.dates, "constants", name)

    def __hash__(self) -> int:
        words = ((name, frozenset(those.items())) for name, those in self.words.items())
        parts = (self.columns.items(), words, self.constants.items())
        return hash((self.dates, *(frozenset(part) for part in parts)))

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> BookMapping:
        """Reads a mapping from YAML. Raises Problem for what is no mapping, and OSError."""
        try:
            import yaml
        except ImportError:
            raise ImportError(
                "reading a mapping needs PyYAML: pip install 'libspo[yaml]'"
            ) from None

        class Loader(yaml.BaseLoader):
            """Every scalar as text: YAML's own yes and no would be no words of a table. Of a key
            given twice the one would be lost, and nobody told."""

            def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> Any:
                seen = set()
                for key, _ in node.value:
                    if key.value in seen:
                        where = key.start_mark.line + 1
                        raise problem("", f"a key that is there twice (line {where})", "one of it")
                    if isinstance(key.value, str):
                        seen.add(key.value)
                return super().construct_mapping(node, deep)

        try:
            given = yaml.load(Path(path).read_text(encoding="utf-8"), Loader=Loader)
        except UnicodeDecodeError:
            raise problem("", "text that is not UTF-8", "a mapping in YAML, in UTF-8") from None
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            where = f" (line {mark.line + 1})" if mark else ""
            raise problem("", f"text that is not YAML{where}", "a mapping") from None
        return cls.of(given if given not in (None, "") else {})

    @classmethod
    def of(cls, given: object) -> BookMapping:
        """A mapping from what YAML or JSON gives. Raises Problem."""
        if not isinstance(given, dict):
            raise problem("", f"a {type(given).__name__}", "a mapping")
        for key in given:
            if key not in _KEYS:
                raise problem(
                    _pointer(key),
                    "a key that is not known",
                    f"columns, words, dates or constants{_suggestion(str(key), _KEYS)}",
                )
        # A key with nothing after it says nothing.
        return cls(**{key: value for key, value in given.items() if value not in (None, "")})


def _require_ours(given: object, *place: str) -> None:
    if not isinstance(given, MappingType):
        raise _wrong_type(given, "columns and what is said of each", *place)
    ours = order_book_columns()
    for name in given:
        if name not in ours:
            raise problem(
                _pointer(*place, name),
                "a column that is not read",
                f"one of the order book's columns{_suggestion(str(name), ours)}",
            )


def _require_texts(given: object, *place: str) -> None:
    if not isinstance(given, MappingType):
        raise _wrong_type(given, "names and what they stand for", *place)
    for name, text in given.items():
        for one in (name, text):
            if not isinstance(one, str):
                raise _wrong_type(one, "one text", *place, str(name))


def _require_readable(column: str, text: str, dates: str, *place: str) -> None:
    expected = expected_in(column, text, dates)
    if expected is not None:
        words, told = expected
        raise problem(
            _pointer(*place), "what the column cannot hold", told + _suggestion(text, words)
        )


def _wrong_type(given: object, expected: str, *place: str) -> Problem:
    return problem(_pointer(*place), f"a {type(given).__name__}", expected)
