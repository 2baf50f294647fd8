"""The five answers on plain NumPy arrays: the floor under every version in Python.

Verdicts are small whole numbers, and days are datetime64 with NaT where there is none.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa

Array = np.ndarray[Any, Any]
DAY = "datetime64[D]"
NEVER = np.datetime64("NaT", "D")
TERM = np.array(["not_met", "unknown", "met", "bad"])
STATE = np.array(["unknown", "not_made", "in_force", "ended", "bad"])
DAYS = ["made", "last_day", "served", "notification_from", "discharged", "main_determined"]


class Book(NamedTuple):
    """A book parsed into arrays; `no` and `unsaid` count the conditions of each order."""

    days: Mapping[str, Array]
    interim: Array
    until: Array
    listed: Array
    number: Array
    no: Array
    unsaid: Array


def parsed(book: pa.Table) -> Book:
    columns = {name: book.column(name).combine_chunks() for name in book.column_names}
    found = columns["conditions_necessary"]
    listed = found.is_valid().to_numpy(zero_copy_only=False)
    offsets = found.offsets.to_numpy()
    said = found.values.fill_null(True).to_numpy(zero_copy_only=False)
    null = found.values.is_null().to_numpy(zero_copy_only=False)

    def counted(flags: Array) -> Array:
        total = np.concatenate([[0], np.cumsum(flags, dtype=np.int32)])
        return total[offsets[1:]] - total[offsets[:-1]]

    return Book(
        {name: columns[name].to_numpy(zero_copy_only=False).astype(DAY) for name in DAYS},
        columns["kind"].indices.to_numpy() == 1,
        columns["until_further_order"].to_numpy(zero_copy_only=False),
        listed,
        np.diff(offsets),
        counted(~said),
        counted(null),
    )


def least_last_day(made: Array) -> Array:
    """Of two years beginning with each day: the day before the date, or the month's last day."""
    month = made.astype("datetime64[M]")
    day = (made - month.astype(DAY)).astype(np.int32)
    reached = (month + 24).astype(DAY)
    length = ((month + 25).astype(DAY) - reached).astype(np.int32)
    return reached + np.minimum(day, length) - 1


def term(made: Array, last: Array, interim: Array, until: Array, least: Array) -> Array:
    given = ~np.isnat(last)
    of_interim = np.where(until, 0, np.where(given, 2, 1))
    full = np.where(given & ~np.isnat(made), np.where(last >= least, 2, 0), 1)
    return np.where(interim, of_interim, np.where(until, 2, full)).astype(np.int8)


def conditions(interim: Array, listed: Array, number: Array, no: Array, unsaid: Array) -> Array:
    full = np.where(no > 0, 0, np.where(unsaid > 0, 1, 2))
    some = np.where(interim, 2, full)
    return np.where(listed, np.where(number == 0, 0, some), 1).astype(np.int8)


def last_day(made: Array, last: Array, happened: Array) -> tuple[Array, Array]:
    """The last day of effect, and the day on which something ended the order."""
    counts = ~np.isnat(made) & (np.isnat(last) | (happened <= last))
    ended = np.where(counts, happened, NEVER)
    effect = np.where(np.isnat(ended), last, ended)
    return np.where(np.isnat(made), NEVER, effect), ended


def state(
    made: Array, last: Array, until: Array, effect: Array, ended: Array, today: np.datetime64
) -> Array:
    runs = ~np.isnat(last) | until | (made == today)
    bound = np.where(effect < today, 3, np.where(runs, 2, 0))
    told = np.where(ended == today, 0, bound)
    return np.where(np.isnat(made), 0, np.where(made > today, 1, told)).astype(np.int8)


def notify_by(made: Array, served: Array, exempt_from: Array, today: np.datetime64) -> Array:
    owed = (served <= today) & ~(exempt_from <= made) & ~(made > today)
    return np.where(owed, served + 2, NEVER)


def answers(book: Book, as_at: date) -> dict[str, Array]:
    today = np.datetime64(as_at, "D")
    days = book.days
    made, last = days["made"], days["last_day"]
    bad = last < made
    least = least_last_day(made)
    happened = np.where(book.interim, days["main_determined"], days["discharged"])
    effect, ended = last_day(made, last, happened)
    told = conditions(book.interim, book.listed, book.number, book.no, book.unsaid)
    notify = notify_by(made, days["served"], days["notification_from"], today)
    return {
        "term": np.where(bad, 3, term(made, last, book.interim, book.until, least)),
        "least": np.where(bad | book.interim, NEVER, least),
        "conditions": np.where(bad, 3, told),
        "last": np.where(bad, NEVER, effect),
        "state": np.where(bad, 4, state(made, last, book.until, effect, ended, today)),
        "notify_by": np.where(bad, NEVER, notify),
    }


def in_words(given: Mapping[str, Array]) -> pa.Table:
    """Answers as a table of words and days, for the comparison; not timed."""
    words = {"term": TERM, "conditions": TERM, "state": STATE}
    columns = {
        name: pa.array(words[name][column]) if name in words else pa.array(column)
        for name, column in given.items()
    }
    return pa.table(columns)
