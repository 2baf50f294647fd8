"""Where an order book comes from: any table that speaks Arrow, or a path to CSV or Parquet."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, runtime_checkable

from spo._spo import Problem, problem

if TYPE_CHECKING:
    import pyarrow as pa


@runtime_checkable
class ArrowStreamable(Protocol):
    """A table that gives itself by the Arrow PyCapsule protocol."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


@runtime_checkable
class ArrowArrayable(Protocol):
    """A batch that gives itself by the Arrow PyCapsule protocol."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> object: ...


Table: TypeAlias = "ArrowStreamable | ArrowArrayable | str | os.PathLike[str]"

_ROWS_A_BATCH = 262_144


def pyarrow_for(what: str) -> Any:
    """pyarrow, which only reading and writing files asks for."""
    try:
        import pyarrow
    except ImportError:
        raise ImportError(f"{what} needs pyarrow: pip install 'libspo[tables]'") from None
    return pyarrow


class _OneBatch:
    """A batch, as a stream of one."""

    def __init__(self, batch: ArrowArrayable) -> None:
        self._batch = batch

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        pa = pyarrow_for("a single Arrow array")
        batch = pa.record_batch(self._batch)
        reader = pa.RecordBatchReader.from_batches(batch.schema, [batch])
        return reader.__arrow_c_stream__(requested_schema)


def _unreadable(path: Path, error: Exception, expected: str) -> Problem:
    # The reader's own words may repeat cells: what kind of failure it was is all that is told.
    return problem("", f"{path.name}, which cannot be read ({type(error).__name__})", expected)


@contextmanager
def _opened_csv(path: Path) -> Iterator[pa.RecordBatchReader]:
    pa = pyarrow_for("reading CSV")
    from pyarrow import csv

    # Every cell as text: then a date that is none is a bad row, and not the end of the reading.
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            header = file.readline()
        if not header.strip():
            raise problem("", f"{path.name}, which is empty", "a CSV file with a line of names")
        with csv.open_csv(
            path,
            read_options=csv.ReadOptions(block_size=1 << 22),
            parse_options=csv.ParseOptions(newlines_in_values=True),
            convert_options=csv.ConvertOptions(
                column_types={name: pa.string() for name in _names_of(path)},
                strings_can_be_null=True,
                quoted_strings_can_be_null=True,
                null_values=[""],
            ),
        ) as reader:
            yield reader
    except (pa.ArrowInvalid, UnicodeDecodeError) as error:
        raise _unreadable(
            path, error, "a CSV file in UTF-8, each line with as many cells"
        ) from None


def _names_of(path: Path) -> list[str]:
    import csv

    with open(path, encoding="utf-8-sig", newline="") as file:
        return next(csv.reader(file), [])


@contextmanager
def _opened_parquet(path: Path) -> Iterator[pa.RecordBatchReader]:
    pa = pyarrow_for("reading Parquet")
    from pyarrow import parquet

    try:
        with parquet.ParquetFile(path) as file:
            yield pa.RecordBatchReader.from_batches(
                file.schema_arrow, file.iter_batches(batch_size=_ROWS_A_BATCH)
            )
    except pa.ArrowInvalid as error:
        raise _unreadable(path, error, "a Parquet file") from None


@contextmanager
def opened(table: Table) -> Iterator[ArrowStreamable]:
    """The table as a stream of batches; a file stays open for as long as it is read."""
    if isinstance(table, str | os.PathLike):
        path = Path(table)
        suffix = path.suffix.lower()
        if suffix not in (".csv", ".parquet"):
            raise problem("", f"a file that ends in {suffix or 'nothing'}", ".csv or .parquet")
        with (_opened_csv if suffix == ".csv" else _opened_parquet)(path) as reader:
            yield reader
    elif isinstance(table, ArrowStreamable):
        yield table
    elif isinstance(table, ArrowArrayable):
        yield _OneBatch(table)
    else:
        raise TypeError(
            "an order book is a table that speaks Arrow (pyarrow, polars, pandas, DuckDB) "
            f"or a path to CSV or Parquet, not {type(table).__name__}"
        )
