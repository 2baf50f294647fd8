"""Order books in files: what stops the reading is told by its kind alone, and nothing is lost."""

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import duckdb
import polars as pl
import pyarrow as pa
import pytest
from pyarrow import parquet
from support import ROOT

import spo

AS_AT = date(2025, 1, 1)
# More than one block of the reader, so that a fault at the end comes in the middle of a pass.
MANY = 400_000


def told(path: Path, **options: object) -> spo.Problem:
    with pytest.raises(spo.Problem) as refused:
        spo.audit(path, as_at=AS_AT, **options)  # type: ignore[arg-type]
    return refused.value


def csv_of(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("out", [None, "answers.parquet", "answers.csv"])
def test_a_line_of_too_many_cells_late_in_a_file_repeats_none_of_them(
    tmp_path: Path, out: str | None
) -> None:
    lines = ["full,2024-01-01"] * MANY
    book = csv_of(tmp_path / "late.csv", "kind,made", *lines, "full,2024-01-01,Jane Roe", *lines)
    problem = told(book, out=out and tmp_path / out)
    assert "late.csv, which cannot be read" in str(problem) and "Jane" not in str(problem)
    assert [path.name for path in tmp_path.iterdir()] == ["late.csv"], "no half an audit"


def test_text_that_is_not_utf8_is_refused_wherever_it_comes(tmp_path: Path) -> None:
    late = tmp_path / "late.csv"
    late.write_bytes(b"made,note\n" + b"2024-01-01,x\n" * MANY + b"2024-01-01,Ren\xe9e\n")
    early = tmp_path / "early.csv"
    early.write_bytes(b"made,Pr\xe9nom\n2024-01-01,x\n")
    sixteen = tmp_path / "sixteen.csv"
    sixteen.write_bytes("made,kind\n2024-01-01,full\n".encode("utf-16"))
    for book in (late, early, sixteen):
        assert "UTF-8" in str(told(book)) and "Ren" not in str(told(book))


def test_a_quotation_mark_that_is_never_closed_is_refused_since_it_would_swallow_rows(
    tmp_path: Path,
) -> None:
    rows = ["2024-01-01,full,x"] * 3
    book = csv_of(tmp_path / "open.csv", "made,kind,note", *rows, '2024-01-01,full,"never', *rows)
    assert "never closed" in str(told(book))
    closed = csv_of(tmp_path / "shut.csv", "made,kind,note", '2024-01-01,full,"a ""b""\nc"', *rows)
    assert spo.audit(closed, as_at=AS_AT).rows == 4


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("made,kind", 0),
        ("made,kind\n", 0),
        ("made,kind\n2024-01-01,full", 1),
        ("\ufeffmade,kind\r\n2024-01-01,full\r\n", 1),
        ("made,kind\n2024-01-01,full\n\n2024-01-02,full\n", 2),
        ('made,"the\nkind"\n2024-01-01,full\n', 1),
    ],
    ids=["names alone", "names and an end", "no end", "mark and returns", "blank line", "name"],
)
def test_csv_is_read_however_its_lines_end(tmp_path: Path, text: str, rows: int) -> None:
    (tmp_path / "book.csv").write_text(text, encoding="utf-8", newline="")
    audit = spo.audit(tmp_path / "book.csv", as_at=AS_AT)
    assert (audit.rows, audit.bad_rows, "made" in audit.columns_read) == (rows, 0, True)


def test_a_csv_file_without_names_is_refused(tmp_path: Path) -> None:
    assert "blank" in str(told(csv_of(tmp_path / "blank.csv", "", "made,kind", "2024-01-01,full")))
    assert "no column is read" in str(told(csv_of(tmp_path / "other.csv", "made;kind", "x;full")))
    twice = told(csv_of(tmp_path / "twice.csv", "made,made", "2024-01-01,2024-01-01"))
    assert twice.pointer == "/made" and "two columns" in str(twice)


def test_a_cell_longer_than_a_block_is_refused(tmp_path: Path) -> None:
    book = csv_of(tmp_path / "long.csv", "made,note", "2024-01-01," + "x" * 9_000_000)
    assert "4 MB" in str(told(book))


def test_every_cell_of_csv_is_read_as_text_so_a_bad_one_is_a_bad_row(tmp_path: Path) -> None:
    book = csv_of(
        tmp_path / "book.csv",
        "id,kind,made,years,until_further_order",
        "1,full,2024-01-01,2,no",
        "2,full,1899-12-31,2,no",
        "3,full,2400-01-01,2,no",
        "4,full,2024-02-30,2,no",
        "5,full,2024-01-01,two,no",
        "6,full,2024-01-01,2,perhaps",
        "7,full,,,",
    )
    audit = spo.audit(book, as_at=AS_AT)
    assert (audit.rows, audit.bad_rows) == (7, 5)
    assert {row["id"]: row["faults"] for row in pa.table(audit).to_pylist()} == {
        "1": None,
        "2": "made: out_of_range",
        "3": "made: out_of_range",
        "4": "made: not_a_date",
        "5": "years: not_a_whole_number",
        "6": "until_further_order: not_yes_or_no",
        "7": None,
    }


def test_a_parquet_file_is_read_by_row_groups_and_a_broken_one_stops_with_its_name(
    tmp_path: Path,
) -> None:
    whole = tmp_path / "whole.parquet"
    table = pa.table({"id": [str(i) for i in range(MANY)], "kind": ["full"] * MANY})
    parquet.write_table(table, whole, row_group_size=50_000, compression="snappy")
    assert spo.audit(whole, as_at=AS_AT, keep_answers=False).rows == MANY
    data = bytearray(whole.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 2000] = bytes(byte ^ 0xFF for byte in data[middle : middle + 2000])
    (tmp_path / "broken.parquet").write_bytes(data)
    problem = told(tmp_path / "broken.parquet", out=tmp_path / "answers.parquet")
    assert "broken.parquet, which cannot be read" in str(problem)
    assert "Traceback" not in str(problem) and str(tmp_path) not in str(problem)
    assert not list(tmp_path.glob("answers*"))
    (tmp_path / "empty.parquet").write_bytes(b"")
    assert "a Parquet file" in str(told(tmp_path / "empty.parquet"))


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_an_error_of_the_machine_names_the_file(tmp_path: Path, suffix: str) -> None:
    folder = tmp_path / f"folder{suffix}"
    folder.mkdir()
    with pytest.raises(IsADirectoryError, match="folder"):
        spo.audit(folder, as_at=AS_AT)
    with pytest.raises(FileNotFoundError, match="nowhere"):
        spo.audit(tmp_path / f"nowhere{suffix}", as_at=AS_AT)
    table = pa.table({"made": ["2024-01-01"]})
    with pytest.raises(FileNotFoundError, match="missing"):
        spo.audit(table, as_at=AS_AT, out=tmp_path / "missing" / f"answers{suffix}")


def test_a_book_is_never_written_over_by_its_own_audit(tmp_path: Path) -> None:
    book = csv_of(tmp_path / "book.csv", "made", "2024-01-01")
    (tmp_path / "link.csv").symlink_to(book)
    for out in (book, tmp_path / "link.csv"):
        assert told(book, out=out).pointer == "/out"
    assert book.read_text() == "made\n2024-01-01\n"


def test_an_audit_whose_answers_are_not_kept_holds_the_summary() -> None:
    audit = spo.audit(pa.table({"made": ["2024-01-01"]}), as_at=AS_AT, keep_answers=False)
    assert audit.rows == 1 and audit.summary("term")
    with pytest.raises(spo.Problem, match="not kept"):
        pa.table(audit)


def reader_of(batches: Iterator[pa.RecordBatch]) -> pa.RecordBatchReader:
    return pa.RecordBatchReader.from_batches(pa.schema({"made": pa.string()}), batches)


def test_what_a_reader_raises_comes_out_as_it_was_raised() -> None:
    def failing() -> Iterator[pa.RecordBatch]:
        yield pa.record_batch({"made": ["2024-01-01"]})
        raise LookupError("the source went away")

    with pytest.raises(LookupError, match="went away"):
        spo.audit(reader_of(failing()), as_at=AS_AT)


def test_ctrl_c_while_a_reader_works_is_ctrl_c() -> None:
    def slow() -> Iterator[pa.RecordBatch]:
        for _ in range(200):
            time.sleep(0.05)
            yield pa.record_batch({"made": ["2024-01-01"]})

    seen: list[int] = []

    def interrupt_after_two(rows: int) -> None:
        seen.append(rows)
        if len(seen) == 2:
            threading.Timer(0.07, lambda: os.kill(os.getpid(), 2)).start()

    with pytest.raises(KeyboardInterrupt):
        spo.audit(reader_of(slow()), as_at=AS_AT, progress=interrupt_after_two)
    assert 2 <= len(seen) < 200


def test_a_reader_whose_batches_are_of_another_type_is_refused() -> None:
    def large() -> Iterator[pa.RecordBatch]:
        yield pa.record_batch({"made": pa.array(["2024-01-01"], pa.large_string())})

    with pytest.raises(spo.Problem, match="columns of its own"):
        spo.audit(reader_of(large()), as_at=AS_AT)


def test_duckdb_reads_the_book_and_the_answers_without_holding_either(tmp_path: Path) -> None:
    """The example of docs/spark.md, with a table that is joined to the answers."""
    for part in range(2):
        csv_of(
            tmp_path / f"part-{part}.csv",
            "id,kind,made,last_day",
            f"{part}-a,full,2023-05-10,2025-05-09",
            f"{part}-b,full,2023-05-10,2024-05-09",
        )
    orders = duckdb.sql(f"select * from read_csv('{tmp_path}/part-*.csv')")
    answers = tmp_path / "answers.parquet"
    spo.audit(orders, as_at=AS_AT, out=answers)
    counted = duckdb.sql(f"select term, count(*) from '{answers}' group by all order by all")
    assert counted.fetchall() == [("met", 2), ("not_met", 2)]
    audit = spo.audit(orders, as_at=AS_AT)
    found = duckdb.sql("select id from audit where term = 'not_met' order by id")
    assert found.fetchall() == [("0-b",), ("1-b",)], "an audit is read where it stands"
    duckdb.register("answers_of_today", audit)
    joined = duckdb.sql(
        "select o.last_day, a.least_last_day from orders o join answers_of_today a using (id) "
        "where a.term = 'met'"
    )
    assert joined.fetchall() == [(date(2025, 5, 9), date(2025, 5, 9))] * 2
    duckdb.unregister("answers_of_today")


OUT_OF_CORE = """
import resource, sys
import duckdb, spo
from datetime import date
duckdb.sql("set enable_progress_bar = false")
orders = duckdb.sql(
    "select i as id, 'full' as kind, date '2020-01-20' + (i % 2000)::int as made, "
    f"repeat('x', 60) as force from range({sys.argv[1]}) t(i)"
)
audit = spo.audit(orders, as_at=date(2025, 1, 1), out=sys.argv[2])
print(audit.rows, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def test_memory_does_not_grow_with_what_duckdb_reads(tmp_path: Path) -> None:
    def peak(rows: int) -> int:
        command = [sys.executable, "-c", OUT_OF_CORE, str(rows), str(tmp_path / "out.parquet")]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        counted, kilobytes = map(int, done.stdout.split())
        assert counted == rows
        print(f"{rows:,} rows of DuckDB: {kilobytes / 1024:.0f} MB at most")
        return kilobytes

    # DuckDB hands out a million rows at a time.
    assert peak(3_000_000) < peak(1_000_000) * 1.3


@pytest.mark.parametrize("threads", [1, 2, 7])
def test_answers_do_not_depend_on_how_many_work(threads: int) -> None:
    n = 50_000
    table = pa.table(
        {
            "id": pa.array(range(n)),
            "kind": [("full", "interim", "fool", None)[i % 4] for i in range(n)],
            "made": pa.array([18_300 + i % 2000 for i in range(n)], pa.int32()).cast(pa.date32()),
        }
    )
    assert pa.table(spo.audit(table, as_at=AS_AT, threads=threads)).equals(
        pa.table(spo.audit(table, as_at=AS_AT))
    )


@pytest.mark.parametrize(
    ("module", "call", "extra"),
    [
        ("pyarrow", "spo.audit('book.csv', as_at=day)", "tables"),
        ("pyarrow", "spo.audit('book.parquet', as_at=day)", "tables"),
        ("pyarrow", "spo.audit(pl.DataFrame({'made': [day]}), as_at=day, out='a.csv')", "tables"),
        ("yaml", "spo.BookMapping.load('m.yaml')", "yaml"),
        ("pyarrow", "spo.spark.schema(None)", "spark"),
    ],
)
def test_what_is_not_installed_is_asked_for_by_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, module: str, call: str, extra: str
) -> None:
    import spo.spark

    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ImportError, match=rf"pip install 'libspo\[{extra}\]'"):
        eval(call, {"spo": spo, "pl": pl, "day": AS_AT})
    assert not list(tmp_path.iterdir())


def test_a_table_needs_nothing_installed_that_it_does_not_bring() -> None:
    script = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "import polars, spo; from datetime import date; day = date(2024, 1, 1)\n"
        "audit = spo.audit(polars.DataFrame({'made': [day]}), as_at=day)\n"
        "print(polars.DataFrame(audit).height)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("1\n", "")


def python_of(page: str) -> list[str]:
    text = (ROOT / "docs" / page).read_text("utf-8")
    return re.findall(r"^```python\n(.*?)^```$", text, re.M | re.S)


def test_the_python_of_the_page_on_order_books_runs() -> None:
    (block,) = python_of("order-book.md")
    done = subprocess.run(
        [sys.executable, "-c", block], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "the cell is not a date" in done.stdout


def test_the_duckdb_of_the_page_on_spark_runs(tmp_path: Path) -> None:
    (tmp_path / "books").mkdir()
    table = pa.table({"id": ["a"], "kind": ["full"], "made": [AS_AT], "last_day": [AS_AT]})
    parquet.write_table(table, tmp_path / "books" / "one.parquet")
    blocks = [block for block in python_of("spark.md") if "duckdb" in block]
    script = "\n".join(blocks).rstrip() + ".show()\n"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "2026-12-31" in done.stdout
