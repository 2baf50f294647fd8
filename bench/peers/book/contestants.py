"""Who answers the order book, on how many threads, and on how many of its rows.

`make` is given the book, does what a user does once (parsing, loading rules), and returns what is
measured. Nothing is imported before it is needed, so that each process holds one contestant.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import pyarrow as pa

from .generate import AS_AT

Work = Callable[[], Any]


def _as_it_is(given: Any) -> pa.Table:
    return pa.table(given)


@dataclass(frozen=True)
class Contestant:
    make: Callable[[pa.Table], Work]
    told: Callable[[Any], pa.Table] = _as_it_is
    threads: int = 1  # 0: all there are
    rows: int | None = None
    repeats: int = 10
    compared: bool = True


def _ours(book: pa.Table, threads: int) -> Work:
    from . import ours

    return lambda: ours.columns(book, AS_AT, threads)


def _ours_told(given: Any) -> pa.Table:
    from . import oracle, ours

    return oracle.table_of(ours.told(given))


def _objects(book: pa.Table) -> Work:
    from . import ours

    rows = [
        row
        for row in book.to_pylist()
        if not (row["made"] and row["last_day"]) or row["last_day"] >= row["made"]
    ]
    return lambda: [ours.objects(row, AS_AT) for row in rows]


def _polars(book: pa.Table, by_the_act: bool) -> Work:
    import polars

    from .tables import in_polars

    frame = polars.DataFrame(book)
    return lambda: in_polars(frame, AS_AT, by_the_act)


def _duckdb(book: pa.Table, threads: int, by_the_act: bool) -> Work:
    from .tables import in_duckdb

    return lambda: in_duckdb(book, AS_AT, threads, by_the_act)


def _pandas(book: pa.Table, by_the_act: bool) -> Work:
    import pandas

    from .arrays import DAYS
    from .tables import in_pandas

    frame = book.to_pandas(date_as_object=False)
    for name in DAYS:
        frame[name] = pandas.to_datetime(frame[name])
    return lambda: in_pandas(frame, AS_AT, by_the_act)


def _pandas_told(given: Any) -> pa.Table:
    table = pa.Table.from_pandas(given, preserve_index=False)
    for i, name in enumerate(table.column_names):
        if pa.types.is_timestamp(table.schema.field(i).type):
            table = table.set_column(i, name, table.column(i).cast(pa.date32()))
    return table


def _numpy(book: pa.Table) -> Work:
    from . import arrays

    parsed = arrays.parsed(book)
    return lambda: arrays.answers(parsed, AS_AT)


def _openfisca(book: pa.Table) -> Work:
    from . import arrays
    from .openfisca import OpenFisca

    system, parsed = OpenFisca(AS_AT), arrays.parsed(book)
    return lambda: system.answers(parsed)


def _in_words(given: Any) -> pa.Table:
    from . import arrays

    return arrays.in_words(given)


def _plain(book: pa.Table) -> Work:
    from . import oracle

    rows = book.to_pylist()
    return lambda: [oracle.answer(row, AS_AT) for row in rows]


def _engine(book: pa.Table, name: str) -> Work:
    from . import engines

    engine, rows = getattr(engines, name)(), book.to_pylist()
    return lambda: engine.answers(rows, AS_AT)


def _rows_told(given: Any) -> pa.Table:
    from . import oracle

    return oracle.table_of(given)


CONTESTANTS = {
    "libspo, columns, 1 thread": Contestant(partial(_ours, threads=1), _ours_told),
    "libspo, columns, all": Contestant(partial(_ours, threads=0), _ours_told, threads=0),
    "polars, its own years, 1 thread": Contestant(partial(_polars, by_the_act=False)),
    "polars, its own years, all": Contestant(partial(_polars, by_the_act=False), threads=0),
    "polars, years by the Act, 1 thread": Contestant(partial(_polars, by_the_act=True)),
    "polars, years by the Act, all": Contestant(partial(_polars, by_the_act=True), threads=0),
    "duckdb, its own years, 1 thread": Contestant(partial(_duckdb, threads=1, by_the_act=False)),
    "duckdb, years by the Act, 1 thread": Contestant(partial(_duckdb, threads=1, by_the_act=True)),
    "duckdb, years by the Act, 2 threads": Contestant(
        partial(_duckdb, threads=2, by_the_act=True), threads=0
    ),
    "numpy, by hand (the floor)": Contestant(_numpy, _in_words),
    "OpenFisca, vectorised, dates by numpy": Contestant(_openfisca, _in_words),
    "pandas, its own years": Contestant(
        partial(_pandas, by_the_act=False), _pandas_told, rows=200_000, repeats=3
    ),
    "pandas, years by the Act": Contestant(
        partial(_pandas, by_the_act=True), _pandas_told, rows=200_000, repeats=3
    ),
    "plain Python (the oracle)": Contestant(_plain, _rows_told, rows=200_000, repeats=5),
    "datalogic-py (JSON Logic), host dates": Contestant(
        partial(_engine, name="JsonLogic"), _rows_told, rows=20_000, repeats=5
    ),
    "zen-engine, its own years": Contestant(
        partial(_engine, name="Zen"), _rows_told, rows=20_000, repeats=3
    ),
    "zen-engine, its own years, with its trace": Contestant(
        partial(_engine, name="ZenTraced"), _rows_told, rows=20_000, repeats=3
    ),
    "libspo, objects, every finding and trace": Contestant(
        # Its answers are compared with the columns', a million orders of them, by ./dev compare.
        _objects,
        rows=20_000,
        repeats=3,
        compared=False,
    ),
}
