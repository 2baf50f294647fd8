"""One contestant in a process of its own: `python -m book.one NAME FOLDER ROWS REPEATS`.

Prints, as JSON, the rows that differ from the oracle with the first of them, the median time of an
order with its spread, the memory it took beyond its input, and the time of a call for one order.
"""

import json
import os
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa

from . import contestants, oracle


def memory() -> int:
    """The most this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def clocked(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def table_of(path: Path) -> pa.Table:
    with pa.OSFile(str(path), "rb") as file, pa.ipc.open_file(file) as reader:
        return reader.read_all().combine_chunks()


def main() -> None:
    name, folder, rows, repeats = sys.argv[1:]
    contestant = contestants.CONTESTANTS[name]
    if contestant.threads == 1:
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    book = table_of(Path(folder) / "book.arrow").slice(0, int(rows))
    work = contestant.make(book)
    before = memory()
    given = work()  # the first is a warm-up, and its answers are the ones compared
    most = memory() - before
    seconds = [clocked(work) for _ in range(int(repeats))]
    middle = statistics.median(seconds)
    alone = contestant.make(book.slice(0, 1))
    alone()
    one = statistics.median(clocked(alone) for _ in range(30))
    wrong, shown = None, ""
    if contestant.compared:
        expected = table_of(Path(folder) / "expected.arrow").slice(0, int(rows))
        wrong, first = oracle.differences(contestant.told(given), expected)
        shown = "" if first is None else f"made {book['made'][first['row']]}, {first}"
    print(
        json.dumps(
            {
                "rows": int(rows),
                "wrong": wrong,
                "first": shown,
                "ns": middle / int(rows) * 1e9,
                "spread": round((max(seconds) - min(seconds)) / middle * 100),
                "megabytes": most,
                "one": round(one * 1e6),
            }
        )
    )


if __name__ == "__main__":
    main()
