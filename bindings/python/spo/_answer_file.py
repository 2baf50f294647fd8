"""Where the answers of an audit go: Parquet or CSV, batch by batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from spo._order_book import pyarrow_for
from spo._spo import AuditBatch, AuditStream, problem


def _kind_of(path: Path) -> str:
    suffix = path.suffix.lower()
    if suffix not in (".parquet", ".csv"):
        raise problem("/out", f"a file that ends in {suffix or 'nothing'}", ".parquet or .csv")
    return suffix


@contextmanager
def written(path: Path, stream: AuditStream) -> Iterator[Callable[[AuditBatch], None]]:
    """Writes under another name until it is whole: half an audit must not pass for one."""
    suffix = _kind_of(path)
    pa = pyarrow_for("writing answers to a file")
    schema = pa.schema(stream)
    partial = path.with_name(path.name + ".partial")
    if suffix == ".parquet":
        from pyarrow import parquet

        new: Any = parquet.ParquetWriter
    else:
        from pyarrow import csv

        # CSV has no words by number: each cell has its own.
        schema = pa.schema(
            [
                pa.field(one.name, pa.string() if pa.types.is_dictionary(one.type) else one.type)
                for one in schema
            ]
        )
        new = csv.CSVWriter
    try:
        # Opened here, for an error of the machine to name the file.
        with open(partial, "wb") as file, new(file, schema) as writer:
            yield lambda batch: writer.write_table(
                pa.Table.from_batches([pa.record_batch(batch)]).cast(schema)
            )
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
