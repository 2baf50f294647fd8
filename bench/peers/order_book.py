"""The five answers on a seeded order book, beside other ways of getting them: correctness first.

    python bench/peers/order_book.py [ROWS] [--short]

Each answers in its best idiom, from rows or columns in memory to answers in memory. Before its time
is told, every row is held against an oracle in plain Python (book/oracle.py), and the rows that
differ are counted and the first of them shown. Engines that run a row at a time answer a stated
sample. A peer that is not installed or fails is told and passed over.
"""

import resource
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from importlib.metadata import version
from typing import Any

import pandas as pd
import polars as pl
from book import oracle, ours
from book.engines import JsonLogic, Zen
from book.generate import AS_AT, digest, orders
from book.oracle import Answer
from book.tables import in_duckdb, in_pandas, in_polars, rows_of

SHORT = "--short" in sys.argv
ROWS = next((int(a) for a in sys.argv[1:] if a.isdigit()), 20_000 if SHORT else 1_000_000)
REPEATS = 1 if SHORT else 5
SAMPLE = min(ROWS, 2_000 if SHORT else 20_000)


def timed(work: Callable[[], Any], repeats: int = REPEATS) -> tuple[Any, float]:
    """What the last run gave, and the median of their seconds."""
    seconds = []
    result = None
    for _ in range(repeats):
        started = time.perf_counter()
        result = work()
        seconds.append(time.perf_counter() - started)
    return result, statistics.median(seconds)


def wrong(given: Sequence[tuple[object, ...]], expected: Sequence[Answer]) -> tuple[int, int]:
    """How many rows differ, and the first that does."""
    bad = [
        i for i, (one, other) in enumerate(zip(given, expected, strict=True)) if one != tuple(other)
    ]
    return len(bad), bad[0] if bad else -1


def main() -> None:
    book = orders(ROWS)
    rows = book.to_pylist()
    names = ("polars", "duckdb", "pandas", "pyarrow", "zen-engine", "datalogic-py")
    print(f"{ROWS:,} orders as at {AS_AT}, SHA-256 {digest(book)[:16]}; a sample is {SAMPLE:,}")
    print("versions: " + ", ".join(f"{name} {version(name)}" for name in names))
    expected, plain = timed(lambda: [oracle.answer(row, AS_AT) for row in rows], 1)
    base: float | None = None
    print(f"{'':34}{'rows wrong':>11}{'ns an order':>13}{'to ours':>9}  first wrong row")

    def tell(what: str, given: Sequence[tuple[object, ...]], seconds: float, n: int) -> None:
        nonlocal base
        each = seconds / n * 1e9
        base = base or each
        count, first = wrong(given, expected[: len(given)])
        shown = "" if first < 0 else f"{first}: made {rows[first]['made']}, {given[first]}"
        print(f"{what:<34}{count:>11,}{each:>13,.0f}{each / base:>9.2f}  {shown}", flush=True)

    for threads in (1, 0):
        audit, seconds = timed(lambda n=threads: ours.columns(book, AS_AT, n))
        tell(f"libspo, columns, {threads or 'all'} threads", ours.told(audit), seconds, ROWS)
    frame = pl.DataFrame(book)
    answers, seconds = timed(lambda: in_polars(frame, AS_AT))
    tell(f"polars, {pl.thread_pool_size()} threads", rows_of(answers)(), seconds, ROWS)
    for threads in (1, 2):
        answers, seconds = timed(lambda n=threads: in_duckdb(book, AS_AT, n))
        tell(f"duckdb, {threads} threads", rows_of(answers)(), seconds, ROWS)
    few = book.slice(0, min(ROWS, 200_000))
    in_memory = few.to_pandas(date_as_object=False)
    for name in ("made", "last_day", "served", "notification_from", "discharged"):
        in_memory[name] = pd.to_datetime(in_memory[name])
    in_memory["main_determined"] = pd.to_datetime(in_memory["main_determined"])
    answers, seconds = timed(lambda: in_pandas(in_memory, AS_AT), 1)
    tell(f"pandas ({len(few):,} rows)", rows_of(answers)(), seconds, len(few))
    tell("plain Python (the oracle)", expected, plain, ROWS)
    sample = rows[:SAMPLE]
    for name, make in (("datalogic-py, host dates", JsonLogic), ("zen-engine", Zen)):
        try:
            engine = make()
            told, seconds = timed(lambda e=engine: e.answers(sample, AS_AT), 1)
            tell(f"{name} ({SAMPLE:,} rows)", told, seconds, SAMPLE)
        except Exception as error:
            print(f"{name}: could not answer: {type(error).__name__}: {str(error)[:200]}")
    lawful = [
        row
        for row in sample
        if not (row["made"] and row["last_day"]) or row["last_day"] >= row["made"]
    ]
    _, seconds = timed(lambda: [ours.objects(row, AS_AT) for row in lawful], 1)
    each = seconds / len(lawful) * 1e9
    print(f"{'libspo, objects, every finding':<34}{'':>11}{each:>13,.0f}{each / (base or 1):>9.2f}")
    _, seconds = timed(lambda: ours.columns(book.slice(0, 1), AS_AT, 1), 100)
    print(f"libspo, columns, one order: {seconds * 1e6:,.0f} µs a call")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of the whole run: {peak:,.0f} MB")


if __name__ == "__main__":
    main()
