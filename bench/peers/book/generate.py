"""Orders from a seed: 70 % plain, 10 % on a boundary, 5 % on days where counting goes wrong, 10 %
with one fact missing, 5 % that cannot be.
The columns are those of docs/order-book.md.
"""

import hashlib
from datetime import date

import numpy as np
import pyarrow as pa

AS_AT = date(2025, 1, 1)
_DAY = "datetime64[D]"
_EPOCH = np.datetime64("1970-01-01", "D")
_MISSING = np.iinfo(np.int32).min


def _least(made: np.ndarray) -> np.ndarray:
    """The last day of two years beginning with each day."""
    months = made.astype("datetime64[M]")
    day = (made - months.astype(_DAY)).astype(int)
    reached = (months + 24).astype(_DAY)
    length = ((months + 25).astype(_DAY) - reached).astype(int)
    return np.where(day < length, reached + day - 1, reached + length - 1)


def orders(n: int, seed: int = 20260611) -> pa.Table:
    random = np.random.default_rng(seed)
    sort = random.choice(5, n, p=[0.70, 0.10, 0.05, 0.10, 0.05])
    made = np.datetime64("2020-01-20", "D") + random.integers(0, 2_100, n)
    edges = np.array(
        ["2020-02-29", "2024-02-29", "2021-01-31", "2022-03-31", "2023-02-28"], dtype=_DAY
    )
    made = np.where(sort == 2, edges[random.integers(0, len(edges), n)], made)
    interim = random.random(n) < 0.2
    last = np.where(interim, made + random.integers(20, 120, n), made + 729)
    last = np.where(interim, last, made + random.integers(731, 1_900, n))
    last = np.where((sort == 1) & ~interim, _least(made) + random.integers(-1, 2, n), last)
    last = np.where(sort == 4, made - 1 - random.integers(0, 50, n), last)
    served = made + random.integers(0, 10, n)
    which = random.integers(0, 4, n)  # what is missing, where something is
    until = ~interim & (random.random(n) < 0.15) & (sort != 1) & (sort != 4)
    discharged = (random.random(n) < 0.03) & ~interim
    determined = (random.random(n) < 0.5) & interim & (sort != 4)
    part_two = random.random(n) < 0.03
    lacks = sort == 3

    def days(values: np.ndarray, absent: np.ndarray) -> pa.Array:
        numbers = (values - _EPOCH).astype(np.int32)
        return pa.array(numbers, pa.int32(), mask=absent).cast(pa.date32())

    nowhere = np.zeros(n, bool)
    found = random.random((n, 3))
    necessary = np.where(found < 0.02, False, True).reshape(-1)
    unsaid = (found > 0.98).reshape(-1)
    offsets = np.arange(0, 3 * n + 3, 3, dtype=np.int32)
    lists = pa.ListArray.from_arrays(pa.array(offsets), pa.array(necessary, mask=unsaid))
    return pa.table(
        {
            "kind": pa.DictionaryArray.from_arrays(
                pa.array(interim.astype(np.int8)), pa.array(["full", "interim"])
            ),
            "made": days(made, lacks & (which == 0)),
            "last_day": days(last, until | (lacks & (which == 1))),
            "until_further_order": pa.array(until & ~(lacks & (which == 1))),
            "served": days(served, lacks & (which == 2)),
            "how": pa.DictionaryArray.from_arrays(
                pa.array(np.zeros(n, np.int8)), pa.array(["handed"])
            ),
            "notification_from": days(made - 100, ~part_two),
            "discharged": days(made + 5 + random.integers(0, 600, n), ~discharged),
            "main_determined": days(made + 5 + random.integers(0, 90, n), ~determined),
            "main_outcome": pa.array(
                np.where(determined, "granted", None).astype(object), pa.string()
            ),
            "protects": pa.array(np.ones(n, np.int32), mask=nowhere),
            "conditions_necessary": pa.compute.if_else(
                pa.array(lacks & (which == 3)), pa.scalar(None, lists.type), lists
            ),
        }
    )


def digest(table: pa.Table) -> str:
    """SHA-256 of the rows, in Arrow's stream format."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    return hashlib.sha256(sink.getvalue()).hexdigest()
