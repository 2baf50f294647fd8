"""Fifty million rows through files, in the memory of one batch: `pytest -m long -s`."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from pyarrow import parquet

ROWS = 50_000_000

SCRIPT = """
import resource, sys
import numpy as np, pyarrow as pa, spo
from datetime import date
rows, each = int(sys.argv[1]), 250_000
start = np.arange(each)
types = {"id": pa.int64(), "kind": pa.string(), "made": pa.date32(), "years": pa.int32()}
schema = pa.schema(types)
kinds = pa.array(["full", "interim", None, "full"] * (each // 4))

def batches():
    for first in range(0, rows, each):
        made = pa.array((18281 + (start + first) % 2000).astype("int32")).cast(pa.date32())
        years = pa.array(((start + first) % 4).astype("int32"))
        yield pa.record_batch([pa.array(start + first), kinds, made, years], schema=schema)

audit = spo.audit(
    pa.RecordBatchReader.from_batches(schema, batches()), as_at=date(2025, 1, 1), out=sys.argv[2]
)
print(audit.rows, audit.bad_rows, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.long
def test_fifty_million_rows_are_streamed_and_memory_stays_as_it_was(tmp_path: Path) -> None:
    def run(rows: int) -> int:
        out = tmp_path / "answers.parquet"
        started = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(rows), str(out)],
            capture_output=True,
            text=True,
            check=True,
        )
        counted, bad, kilobytes = map(int, done.stdout.split())
        seconds = time.monotonic() - started
        # A fixed period of nought years is no period.
        assert (counted, bad) == (rows, rows // 4)
        assert parquet.ParquetFile(out).metadata.num_rows == rows
        print(f"{rows:,} rows in {seconds:.0f} s, {kilobytes / 1024:.0f} MB at most")
        return kilobytes

    small = run(ROWS // 50)
    assert run(ROWS) < small * 1.5
