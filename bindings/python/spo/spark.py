"""The same audit on Apache Spark: docs/spark.md.

    import spo.spark
    answers = spo.spark.audit(orders, as_at=date(2025, 4, 1))     # a DataFrame

Every task audits its own part of the table with the function that `spo.audit` uses, batch by batch;
nothing is collected. `row` counts from 0 in each part: give the table an `id` to tell orders apart.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from spo._audit import open_stream
from spo._mapping import BookMapping
from spo._order_book import pyarrow_for

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame
    from pyspark.sql.types import StructType

__all__ = ["audit", "schema"]


def _plain(schema: pa.Schema) -> pa.Schema:
    """As Spark holds it: text for words by number, and numbers with a sign."""
    import pyarrow as pa

    types = {pa.uint64(): pa.int64(), pa.uint8(): pa.int16(), pa.large_string(): pa.string()}
    return pa.schema(
        [
            pa.field(
                one.name,
                pa.string() if pa.types.is_dictionary(one.type) else types.get(one.type, one.type),
            )
            for one in schema
        ]
    )


def _answers(
    batches: Iterable[pa.RecordBatch], as_at: date, mapping: BookMapping | None
) -> Iterator[pa.RecordBatch]:
    import pyarrow as pa

    # A batch may hold text in another layout than the frame's schema says (a setting of Spark).
    several = iter(batches)
    first = next(several, None)
    if first is None:
        return
    source = pa.RecordBatchReader.from_batches(first.schema, chain([first], several))
    # Spark runs as many tasks as there are cores: one thread each.
    for batch in open_stream(source, as_at, mapping, threads=1):
        answered = pa.Table.from_batches([pa.record_batch(batch)])
        yield from answered.cast(_plain(answered.schema)).combine_chunks().to_batches()


def _arrow_schema(frame: DataFrame) -> pa.Schema:
    from pyspark.sql.pandas.types import to_arrow_schema

    return to_arrow_schema(frame.schema)


def schema(frame: DataFrame, *, mapping: BookMapping | None = None) -> StructType:
    """The columns of the answers on such a frame. Raises Problem as `audit` does."""
    pa = pyarrow_for("an audit on Spark", extra="spark")
    from pyspark.sql.pandas.types import from_arrow_schema

    # No rows, and so no day, are needed to know the columns.
    nothing = pa.RecordBatchReader.from_batches(_arrow_schema(frame), [])
    stream = open_stream(nothing, date(2020, 1, 20), mapping, threads=1)
    return from_arrow_schema(_plain(pa.schema(stream)))


def audit(
    frame: DataFrame, as_at: date, *, mapping: BookMapping | str | os.PathLike[str] | None = None
) -> DataFrame:
    """The five answers on every order of a Spark DataFrame, as at a day.

    Raises Problem, before any task runs, for a frame that cannot be an order book; ImportError
    without pyspark (pip install 'libspo[spark]').
    """
    if mapping is not None and not isinstance(mapping, BookMapping):
        mapping = BookMapping.load(mapping)
    columns = schema(frame, mapping=mapping)

    def answer(batches: Iterable[pa.RecordBatch]) -> Iterable[pa.RecordBatch]:
        return _answers(batches, as_at, mapping)

    return frame.mapInArrow(answer, columns)
