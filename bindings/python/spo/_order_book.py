"""Where an order book comes from: any table that speaks Arrow, or a path to CSV or Parquet."""

from __future__ import annotations

import csv
import io
import os
import sys
from collections.abc import Callable, Iterator
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
_BYTES_A_BLOCK = 1 << 22


def pyarrow_for(what: str, extra: str = "tables") -> Any:
    """pyarrow, which only reading and writing files asks for."""
    try:
        import pyarrow
    except ImportError:
        raise ImportError(f"{what} needs pyarrow: pip install 'libspo[{extra}]'") from None
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


class _Watched:
    """The batches of a reader. What stops them is kept: the C interface knows only text, and that
    of a reader repeats cells and takes Ctrl-C for a fault of the table."""

    def __init__(self, reader: pa.RecordBatchReader, at_end: Callable[[], None]) -> None:
        self._reader = reader
        self._at_end = at_end
        self.stopped: BaseException | None = None

    def _batches(self) -> Iterator[pa.RecordBatch | None]:
        try:
            # Begun before it is handed on: Ctrl-C would else strike it before this try.
            yield None
            for batch in self._reader:
                # pyarrow does not look, and whoever reads by the wrong types reads rubbish.
                if not batch.schema.equals(self._reader.schema):
                    raise problem("", "a batch with columns of its own", "those of its reader")
                yield batch
            self._at_end()
        except (Exception, KeyboardInterrupt) as error:
            self.stopped = error
            raise

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        pa = pyarrow_for("an Arrow reader")
        batches = self._batches()
        next(batches)
        reader = pa.RecordBatchReader.from_batches(self._reader.schema, batches)
        return reader.__arrow_c_stream__(requested_schema)


@contextmanager
def _watched(
    reader: pa.RecordBatchReader,
    told: Callable[[BaseException], BaseException] = lambda error: error,
    at_end: Callable[[], None] = lambda: None,
) -> Iterator[_Watched]:
    source = _Watched(reader, at_end)
    try:
        yield source
    except Problem:
        if source.stopped is None:
            raise
        raise told(source.stopped) from None


def _teller(path: Path, expected: str) -> Callable[[BaseException], BaseException]:
    """What is told of a reader's error: its kind alone, since its words may repeat cells."""
    pa = pyarrow_for("reading files")

    def told(error: BaseException) -> BaseException:
        from_machine = isinstance(error, OSError) and error.errno is not None
        of_file = isinstance(error, OSError | pa.ArrowException | UnicodeDecodeError | csv.Error)
        if from_machine or not of_file:
            return error
        found = f"{path.name}, which cannot be read ({type(error).__name__})"
        return problem("", found, expected)

    return told


class _CsvBytes(io.RawIOBase):
    """The bytes of a CSV file, its last line ended, with its quotation marks counted: one that is
    never closed makes a single cell of all the rows after it, which would be missing silently."""

    def __init__(self, path: Path) -> None:
        self._file = open(path, "rb")
        self._last = b"\n"
        self.marks = 0

    def readable(self) -> bool:
        return True

    def readinto(self, room: Any) -> int:
        some = self._file.read(len(room))
        self.marks += some.count(b'"')
        self._last = some[-1:] or self._last
        if len(some) < len(room) and self._last != b"\n":
            self._last = b"\n"
            some += self._last
        room[: len(some)] = some
        return len(some)

    def close(self) -> None:
        self._file.close()
        super().close()


def _csv_names(path: Path) -> list[str]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        names = next(csv.reader(file), None)
    if names is None:
        raise problem("", f"{path.name}, which is empty", "a CSV file with a line of names")
    if not any(name.strip() for name in names):
        raise problem(
            "", f"{path.name}, whose first line is blank", "a CSV file with a line of names first"
        )
    return names


@contextmanager
def _opened_csv(path: Path) -> Iterator[ArrowStreamable]:
    pa = pyarrow_for("reading CSV")
    from pyarrow import csv as arrow_csv

    told = _teller(
        path, "a CSV file in UTF-8, each line with as many cells, none of them above 4 MB"
    )
    with _CsvBytes(path) as file:
        # Every cell as text: then a date that is none is a bad row, and not the end of the reading.
        try:
            names = _csv_names(path)
            reader = arrow_csv.open_csv(
                file,
                read_options=arrow_csv.ReadOptions(block_size=_BYTES_A_BLOCK),
                parse_options=arrow_csv.ParseOptions(newlines_in_values=True),
                convert_options=arrow_csv.ConvertOptions(
                    column_types={name: pa.string() for name in names},
                    strings_can_be_null=True,
                    quoted_strings_can_be_null=True,
                    null_values=[""],
                ),
            )
        except Exception as error:
            raise told(error) from None

        def at_end() -> None:
            if file.marks % 2:
                raise problem(
                    "",
                    f"{path.name}, with a quotation mark that is never closed",
                    "cells with a quotation mark in quotation marks, and it doubled",
                )

        with reader, _watched(reader, told, at_end) as source:
            yield source


@contextmanager
def _opened_parquet(path: Path) -> Iterator[ArrowStreamable]:
    pa = pyarrow_for("reading Parquet")
    from pyarrow import parquet

    told = _teller(path, "a Parquet file")
    # Opened here first, for an error of the machine to name the file.
    open(path, "rb").close()
    try:
        file = parquet.ParquetFile(path)
    except Exception as error:
        raise told(error) from None
    with file:
        reader = pa.RecordBatchReader.from_batches(
            file.schema_arrow, file.iter_batches(batch_size=_ROWS_A_BATCH)
        )
        with _watched(reader, told) as source:
            yield source


def _is_reader(table: object) -> bool:
    """Whether it is a reader of pyarrow, which may run Python of somebody's as it is read."""
    pa = sys.modules.get("pyarrow")
    return pa is not None and isinstance(table, pa.RecordBatchReader)


@contextmanager
def opened(table: Table) -> Iterator[ArrowStreamable]:
    """The table as a stream of batches; a file stays open for as long as it is read."""
    if isinstance(table, str | os.PathLike):
        path = Path(table)
        suffix = path.suffix.lower()
        if suffix not in (".csv", ".parquet"):
            raise problem("", f"a file that ends in {suffix or 'nothing'}", ".csv or .parquet")
        with (_opened_csv if suffix == ".csv" else _opened_parquet)(path) as source:
            yield source
    elif _is_reader(table):
        with _watched(table) as source:
            yield source
    elif isinstance(table, ArrowStreamable):
        yield table
    elif isinstance(table, ArrowArrayable):
        yield _OneBatch(table)
    else:
        raise TypeError(
            "an order book is a table that speaks Arrow (pyarrow, polars, pandas, DuckDB) "
            f"or a path to CSV or Parquet, not {type(table).__name__}"
        )
