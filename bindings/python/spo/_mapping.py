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

from spo._spo import order_book_columns, problem

_ORDERS = ("iso", "day-month-year", "month-day-year")
_KEYS = ("columns", "words", "dates", "constants")


def _suggestion(wrong: str, known: tuple[str, ...] | list[str]) -> str:
    near = difflib.get_close_matches(wrong, known, 1)
    return f"; did you mean {near[0]}?" if near else ""


@dataclass(frozen=True)
class BookMapping:
    """How to read a table that is not in our own names and words.

    columns: a column of ours, and what the table calls it.
    words: a column of ours, and for the table's words in it, our own.
    dates: how text says a day: iso, day-month-year or month-day-year.
    constants: a column of ours that the table lacks, and what every row has in it.

    Raises Problem for a column that is not ours and for an order of dates that is not known. That a
    name names no column of the table is found when a table is read.
    """

    columns: MappingType[str, str] = field(default_factory=dict)
    words: MappingType[str, MappingType[str, str]] = field(default_factory=dict)
    dates: str = "iso"
    constants: MappingType[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        ours = order_book_columns()
        for part in ("columns", "words", "constants"):
            for name in getattr(self, part):
                if name not in ours:
                    raise problem(
                        f"/{part}/{name}",
                        "a column that is not read",
                        f"one of the order book's columns{_suggestion(name, ours)}",
                    )
        if self.dates not in _ORDERS:
            raise problem(
                "/dates", "an order that is not known", "iso, day-month-year or month-day-year"
            )

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

        text = Path(path).read_text(encoding="utf-8")
        try:
            # Every scalar as text: YAML's own "yes" and "no" would else be no words of a table.
            given = yaml.load(text, Loader=yaml.BaseLoader)
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
                    f"/{key}",
                    "a key that is not known",
                    f"columns, words, dates or constants{_suggestion(str(key), _KEYS)}",
                )
        columns, constants = (_texts(given.get(k), f"/{k}") for k in ("columns", "constants"))
        words = given.get("words") or {}
        if not isinstance(words, dict):
            raise problem("/words", f"a {type(words).__name__}", "words for each column")
        return cls(
            columns=columns,
            words={name: _texts(those, f"/words/{name}") for name, those in words.items()},
            dates=str(given.get("dates", "iso")),
            constants=constants,
        )


def _texts(given: object, pointer: str) -> dict[str, str]:
    if given in (None, ""):
        return {}
    if not isinstance(given, dict):
        raise problem(pointer, f"a {type(given).__name__}", "names and what they stand for")
    for name, text in given.items():
        if not isinstance(text, str):
            raise problem(f"{pointer}/{name}", f"a {type(text).__name__}", "one text")
    return {str(name): text for name, text in given.items()}
