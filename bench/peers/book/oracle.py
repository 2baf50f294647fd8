"""The five answers in plain Python, written from the Act and not from the library.

Sections 3(1)-(2), 5(6), 2(2), 9(1) and (5). Where the Act is silent it takes the defaults that the
library states: a period "beginning with" a day ends on the day before the corresponding date, or on
the month's last day where there is none; on the day of an ending the state is not known.
"""

from calendar import monthrange
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc


class Answer(NamedTuple):
    """`bad`: what cannot be, such as an end before the beginning."""

    term: str
    least: date | None
    conditions: str
    last: date | None
    state: str
    notify_by: date | None


BAD = Answer("bad", None, "bad", None, "bad", None)
_DAY = timedelta(1)


def two_years(made: date) -> date:
    """The last day of two years beginning with a day."""
    year = made.year + 2
    if made.day > monthrange(year, made.month)[1]:
        return date(year, made.month, monthrange(year, made.month)[1])
    return date(year, made.month, made.day) - _DAY


def _term(row: dict[str, Any]) -> str:
    made, last = row["made"], row["last_day"]
    if row["kind"] == "interim":
        return "not_met" if row["until_further_order"] else "met" if last else "unknown"
    if row["until_further_order"]:
        return "met"
    if last is None or made is None:
        return "unknown"
    return "met" if last >= two_years(made) else "not_met"


def _conditions(row: dict[str, Any]) -> str:
    found = row["conditions_necessary"]
    if found is None:
        return "unknown"
    if not found:
        return "not_met"
    if row["kind"] == "interim":
        return "met"
    return "not_met" if False in found else "unknown" if None in found else "met"


def _ended_on(row: dict[str, Any]) -> date | None:
    """The day on which something other than its period ended it."""
    day = row["main_determined"] if row["kind"] == "interim" else row["discharged"]
    last = row["last_day"]
    return day if day and (last is None or day <= last) else None


def answer(row: dict[str, Any], as_at: date) -> Answer:
    made, last, served = row["made"], row["last_day"], row["served"]
    if made and last and last < made:
        return BAD
    ended = _ended_on(row) if made else None
    least = two_years(made) if made and row["kind"] == "full" else None
    if made is None:
        state, effect = "unknown", None
    else:
        effect = ended or last
        if as_at < made:
            state = "not_made"
        elif ended and as_at == ended:
            state = "unknown"
        elif effect and as_at > effect:
            state = "ended"
        elif last or row["until_further_order"] or as_at == made:
            state = "in_force"
        else:
            state = "unknown"
    exempt = row["notification_from"] and made and row["notification_from"] <= made
    not_yet = made is not None and made > as_at
    notify = (
        served + 2 * _DAY if served and served <= as_at and not exempt and not not_yet else None
    )
    return Answer(_term(row), least, _conditions(row), effect, state, notify)


SCHEMA = pa.schema(
    [
        ("term", pa.string()),
        ("least", pa.date32()),
        ("conditions", pa.string()),
        ("last", pa.date32()),
        ("state", pa.string()),
        ("notify_by", pa.date32()),
    ]
)


def table_of(answers: list[Answer]) -> pa.Table:
    columns = zip(*answers, strict=True) if answers else [[]] * len(SCHEMA)
    return pa.table([pa.array(c, f.type) for c, f in zip(columns, SCHEMA, strict=True)], SCHEMA)


def write(answers: list[Answer], path: Path) -> None:
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_file(file, SCHEMA) as writer:
        writer.write_table(table_of(answers))


def differences(given: pa.Table, expected: pa.Table) -> tuple[int, dict[str, Any] | None]:
    """How many rows differ in any answer, and the first that does, with its place."""
    if given.num_rows != expected.num_rows:
        raise ValueError(f"{given.num_rows} rows of answers for {expected.num_rows} orders")
    wrong = pa.array([False]).take(pa.array([0] * given.num_rows, pa.int32()))
    for field in SCHEMA:
        mine = given.column(field.name).cast(field.type).combine_chunks()
        theirs = expected.column(field.name).combine_chunks()
        differ = pc.not_equal(mine, theirs).fill_null(True)
        both_null = pc.and_(mine.is_null(), theirs.is_null())
        wrong = pc.or_(wrong, pc.and_not(differ, both_null))
    first = pc.index(wrong, True).as_py()
    if first < 0:
        return 0, None
    said = given.slice(first, 1).select(SCHEMA.names).to_pylist()[0]
    return pc.sum(wrong).as_py(), {"row": first} | said
