"""What text can stand in a column of an order book, told before any row is read."""

from __future__ import annotations

import re
from datetime import date

from spo._spo import OrderKind, Outcome, ServiceMethod

_WORDS = {
    "kind": tuple(one.name for one in OrderKind),
    "how": tuple(one.name for one in ServiceMethod),
    "main_outcome": tuple(one.name for one in Outcome),
}
_YES_OR_NO = {"until_further_order", "replaces_interim", "part_two", "conditions_necessary"}
_YES_AND_NO = ("yes", "no", "true", "false")
_MOST = {"years": 9999, "months": 9999, "days": 9999, "protects": 1000}
# Text that is passed on; and events, whose words are those of several columns.
_ANYTHING = {"id", "force", "events"}

_WRITTEN = {
    "iso": r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
    "day-month-year": r"(?P<day>\d\d?)([/.-])(?P<month>\d\d?)\2(?P<year>\d{4})",
    "month-day-year": r"(?P<month>\d\d?)([/.-])(?P<day>\d\d?)\2(?P<year>\d{4})",
}


def _is_day(text: str, order: str) -> bool:
    written = re.fullmatch(_WRITTEN[order], text, re.ASCII)
    if not written:
        return False
    year, month, day = (int(written[part]) for part in ("year", "month", "day"))
    try:
        return 1900 <= date(year, month, day).year <= 2399
    except ValueError:
        return False


def expected_in(column: str, text: str, dates: str) -> tuple[tuple[str, ...], str] | None:
    """None where a cell of the column can hold the text; else the column's words, and in words what
    it does hold. A blank text records nothing, in any column."""
    text = text.strip(" \t\r\n")
    if not text or column in _ANYTHING:
        return None
    if words := _WORDS.get(column):
        return None if text in words else (words, ", ".join(words))
    if column in _YES_OR_NO:
        held = {form for word in _YES_AND_NO for form in (word, word.title(), word.upper())}
        return None if text in held else (_YES_AND_NO, "yes or no")
    if most := _MOST.get(column):
        fits = re.fullmatch(r"\d{1,9}", text, re.ASCII) and int(text) <= most
        return None if fits else ((), f"a whole number up to {most}")
    return None if _is_day(text, dates) else ((), f"a day from 1900 to 2399 written {dates}")
