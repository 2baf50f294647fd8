"""An order book in, an audit out.

    import spo
    audit = spo.audit(table, as_at=date(2025, 4, 1))     # or a path to CSV or Parquet
    print(audit)                                         # the summary, by reason
    polars.DataFrame(audit)                              # the answers, a row for each row

Every row is answered by the same rules as `spo.check`, `spo.timeline` and `spo.duties`. A row with
a cell that cannot be read is kept, marked and counted, and gets no answer. docs/order-book.md lists
the columns.
"""

from __future__ import annotations

import html
import os
import re
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from spo import _spo
from spo._answer_file import written
from spo._mapping import BookMapping
from spo._order_book import Table, opened
from spo._progress import shown
from spo._spo import problem

__all__ = ["Answered", "Audit", "Faulted", "audit"]

ANSWERS = {
    "term": "How long the order runs: sections 3(1)-(2) and 5(6)(a)",
    "conditions": "Each condition found necessary: section 2(2); interim orders: 5(3)",
    "last_day": "The last day of effect, and how the order stands from the day after it",
    "state": "Whether it binds on the day",
    "notify": "The first notification: section 9(1)",
}
"""The five answers, in the order in which they are told."""

FAULTS = {
    "not_a_date": "the cell is not a date",
    "has_time": "the cell has a time of day",
    "out_of_range": "the cell is outside what can be (days: 1900 to 2399)",
    "not_a_word": "the cell is none of the column's words",
    "not_a_whole_number": "the cell is not a whole number",
    "not_yes_or_no": "the cell is neither yes nor no",
    "length_out_of_range": "the length is nought, below it, or above 9999",
    "unreadable": "the cell cannot be read at all",
    "before_made": "the day is before the order was made",
    "before_from": "the time ends before it begins",
    "not_recorded": "another cell cannot be read without this one",
    "contradicts": "the cell contradicts another",
    "calendar_years": "the period looks worked out as a difference of calendar years",
}
"""What can be wrong with a cell, in words."""


@dataclass(frozen=True)
class Answered:
    """How many rows have one answer for one reason.

    answer: term, conditions, last_day, state or notify. verdict: met, not_met, unknown or
    for_the_court; of `state`: not_made, in_force, ended, unknown or for_the_court. reason and
    provision are empty where the kind of order is not recorded.
    """

    answer: str
    verdict: str
    reason: str
    provision: str
    question: int | None
    rows: int

    @property
    def words(self) -> str:
        """The reason in words, with … where each row has a day or a number of its own."""
        if not self.reason:
            return "Whether the order is full or interim is not recorded."
        return re.sub(r"\{[A-Za-z_]+\}", "…", _spo.reason_text(self.reason))


@dataclass(frozen=True)
class Faulted:
    """How many rows have one fault in one column."""

    column: str
    fault: str
    rows: int

    @property
    def words(self) -> str:
        return FAULTS[self.fault]


class Audit:
    """The answers on an order book, and what they come to.

    It gives its answers by the Arrow PyCapsule protocol, as often as it is asked: every library of
    tables takes it as it is. One whose answers were written to a file, or not kept, holds the
    summary alone.
    """

    def __init__(
        self, stream: _spo.AuditStream, batches: list[_spo.AuditBatch] | None, as_at: date
    ) -> None:
        self._stream = stream
        self._batches = batches
        self.as_at = as_at
        self.rows: int = stream.rows
        self.bad_rows: int = stream.bad_rows
        self.columns_read: tuple[str, ...] = tuple(stream.columns_read)
        self.columns_not_read: tuple[str, ...] = tuple(stream.columns_not_read)
        self.answered: tuple[Answered, ...] = tuple(Answered(*row) for row in stream.counts())
        self.faulted: tuple[Faulted, ...] = tuple(Faulted(*row) for row in stream.fault_counts())

    def __len__(self) -> int:
        return self.rows

    def __arrow_c_schema__(self) -> object:
        return self._stream.__arrow_c_schema__()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The answers. Raises Problem when they were written to a file or not kept."""
        if self._batches is None:
            raise problem(
                "",
                "an audit whose answers were not kept, or were written to a file",
                "one that holds them",
            )
        return self._stream.stream_of(self._batches)

    def summary(self, answer: str | None = None) -> tuple[Answered, ...]:
        """What the rows come to, by reason; of one answer, or of all."""
        if answer is not None and answer not in ANSWERS:
            raise problem("/answer", "an answer that is not known", ", ".join(ANSWERS))
        return tuple(one for one in self.answered if answer in (None, one.answer))

    def to_dict(self) -> dict[str, Any]:
        """The summary in plain values, for JSON."""
        return {
            "format": "spo-audit/1",
            "as_at": self.as_at.isoformat(),
            "library": _spo.library_version,
            "law": _spo.law_version,
            "rows": self.rows,
            "bad_rows": self.bad_rows,
            "columns_read": list(self.columns_read),
            "columns_not_read": list(self.columns_not_read),
            "answers": [{**one.__dict__, "words": one.words} for one in self.answered],
            "faults": [{**one.__dict__, "words": one.words} for one in self.faulted],
        }

    def __repr__(self) -> str:
        return f"<Audit of {_orders(self.rows)} as at {self.as_at}, {self.bad_rows} of them bad>"

    def __str__(self) -> str:
        lines = [
            f"{_orders(self.rows)} as at {self.as_at.isoformat()}; "
            f"{self.bad_rows:,} with a cell that cannot be read, and so without answers"
        ]
        if self.columns_not_read:
            lines.append("Columns not read: " + ", ".join(self.columns_not_read))
        for answer, heading in ANSWERS.items():
            lines += ["", heading]
            for one in self.summary(answer):
                lines.append(f"  {one.rows:>12,}  {_word(one.verdict):<14}{_cited(one)}")
                lines.append(f"{'':>16}{one.words}")
        if self.faulted:
            lines += ["", "Cells to look at"]
            for fault in self.faulted:
                lines.append(f"  {fault.rows:>12,}  {fault.column}: {fault.words}")
        return "\n".join(lines) + "\n"

    def to_html(self) -> str:
        """A self-contained page, dark or light as its reader has it."""
        return (
            "<!DOCTYPE html>\n<html lang='en-GB'><head><meta charset='utf-8'>"
            "<meta name='viewport' content='width=device-width,initial-scale=1'>"
            f"<title>Audit as at {self.as_at.isoformat()}</title>"
            "<style>:root{color-scheme:light dark}"
            "body{font-family:system-ui,sans-serif;margin:2em}</style></head>"
            f"<body>{self._repr_html_()}</body></html>\n"
        )

    def _repr_html_(self) -> str:
        parts = [
            "<section class='spo-audit' lang='en-GB'>",
            f"<h1 style='font-size:1.3em'>{_orders(self.rows)} as at {self.as_at.isoformat()}</h1>",
            f"<p>{self.bad_rows:,} with a cell that cannot be read, and so without answers.</p>",
        ]
        if self.columns_not_read:
            names = html.escape(", ".join(self.columns_not_read))
            parts.append(f"<p>Columns not read: {names}</p>")
        for answer, heading in ANSWERS.items():
            rows = (
                (f"{one.rows:,}", _word(one.verdict), _cited(one), one.words)
                for one in self.summary(answer)
            )
            parts.append(_table(heading, ("Orders", "Answer", "Provision", "Why"), rows))
        if self.faulted:
            faults = ((f"{one.rows:,}", one.column, one.words) for one in self.faulted)
            parts.append(_table("Cells to look at", ("Orders", "Column", "What is wrong"), faults))
        return "".join(parts) + "</section>"


def _orders(rows: int) -> str:
    return "1 order" if rows == 1 else f"{rows:,} orders"


def _word(verdict: str) -> str:
    return {"not_met": "NOT MET"}.get(verdict, verdict.replace("_", " "))


def _cited(one: Answered) -> str:
    cited = _spo.provision(one.provision).citation if one.provision else ""
    return f"{cited} (Q{one.question})" if one.question else cited


_CELL = "text-align:left;vertical-align:top;padding:0.15em 1em 0.15em 0"


def _table(caption: str, heads: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> str:
    """No colours of our own: it reads in the notebook's, dark or light."""
    head = "".join(f"<th scope='col' style='{_CELL}'>{cell}</th>" for cell in heads)
    body = "".join(
        f"<tr><th scope='row' style='{_CELL};font-weight:normal'>{html.escape(first)}</th>"
        + "".join(f"<td style='{_CELL}'>{html.escape(cell)}</td>" for cell in rest)
        + "</tr>"
        for first, *rest in rows
    )
    return (
        "<table style='margin-top:1em'><caption style='text-align:left'>"
        f"<strong>{html.escape(caption)}</strong></caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def open_stream(
    source: object, as_at: date, mapping: BookMapping | None, threads: int = 0
) -> _spo.AuditStream:
    """One pass over a table that speaks Arrow."""
    mapping = mapping or BookMapping()
    return _spo.AuditStream(
        source,
        as_at,
        date_order=mapping.dates,
        names=dict(mapping.columns),
        words={name: dict(words) for name, words in mapping.words.items()},
        constants=dict(mapping.constants),
        threads=threads,
    )


def audit(
    table: Table,
    *,
    as_at: date,
    mapping: BookMapping | str | os.PathLike[str] | None = None,
    out: str | os.PathLike[str] | None = None,
    keep_answers: bool = True,
    progress: Callable[[int], object] | bool | None = None,
    threads: int = 0,
) -> Audit:
    """The five answers on every order of a book, as at a day.

    table: whatever gives itself by the Arrow PyCapsule protocol, or the path of a CSV or Parquet
    file. mapping: a BookMapping, or the path of one in YAML, for a table in other names and words.
    out: a path that ends in .parquet or .csv; the answers are then written there as they come, and
    the Audit holds the summary alone. keep_answers: False for the summary alone, with no file.
    progress: called with the number of rows answered so far; True for rows, and rows a second, on
    standard error. threads: how many work at once; 0 for as many as the machine has.

    Memory does not grow with the rows, but for the answers themselves where they are kept. Raises
    Problem for a table or a mapping that cannot be read, OSError, and ImportError where a file
    needs pyarrow.
    """
    if mapping is not None and not isinstance(mapping, BookMapping):
        mapping = BookMapping.load(mapping)
    if out is not None:
        _refuse_itself(table, out)
    batches: list[_spo.AuditBatch] = []
    with opened(table) as source, shown(progress) as show:
        stream = open_stream(source, as_at, mapping, threads)
        with nullcontext(batches.append) if out is None else written(Path(out), stream) as take:
            for batch in stream:
                if keep_answers or out is not None:
                    take(batch)
                show(stream.rows)
    return Audit(stream, batches if keep_answers and out is None else None, as_at)


def _refuse_itself(table: object, out: str | os.PathLike[str]) -> None:
    if isinstance(table, str | os.PathLike) and Path(out).exists() and os.path.samefile(table, out):
        raise problem("/out", "the order book itself", "another file")
