"""Order books through Python: every kind of table in, the same answers out."""

import copy
import datetime
import json
import pickle
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from pyarrow import parquet
from support import ROOT

import spo

AS_AT = date(2025, 1, 1)
BOOKS = ROOT / "examples" / "order-books"
MAPPINGS = ROOT / "examples" / "mappings"


def book() -> pa.Table:
    return pa.table(
        {
            "id": ["a", "b", "c"],
            "kind": ["full", "interim", None],
            "made": [date(2023, 5, 10), date(2024, 1, 10), date(2024, 1, 10)],
            "last_day": [date(2025, 5, 9), date(2024, 7, 1), None],
            "served": [date(2023, 5, 12), None, None],
            "how": ["handed", None, None],
        }
    )


def rows(audit: spo.Audit) -> list[dict[str, object]]:
    return pa.table(audit).to_pylist()


def test_the_five_answers_are_given_for_each_row() -> None:
    first, second, third = rows(spo.audit(book(), as_at=AS_AT))
    assert (first["term"], first["least_last_day"]) == ("met", date(2025, 5, 9))
    assert (first["last_day"], first["state"]) == (date(2025, 5, 9), "in_force")
    assert (first["notify"], first["notify_by"]) == ("met", date(2023, 5, 14))
    assert first["missing"] == "conditions_necessary"
    assert (second["term_provision"], second["state"]) == ("spa-2019:s5(6)(a)", "ended")
    assert (third["term"], third["missing"]) == ("unknown", "kind")
    assert [row["row"] for row in (first, second, third)] == [0, 1, 2]


@pytest.mark.parametrize(
    "table",
    [
        book(),
        book().to_batches()[0],
        book().to_reader(),
        pl.DataFrame(book()),
        pl.DataFrame(book()).with_columns(pl.col("kind").cast(pl.Categorical)),
        pd.DataFrame(book().to_pandas(types_mapper=pd.ArrowDtype)),
        book().to_pandas(date_as_object=False),
        duckdb.from_arrow(book()),
    ],
    ids=["table", "batch", "reader", "polars", "categorical", "pandas-arrow", "pandas", "duckdb"],
)
def test_every_library_of_tables_gives_the_same_answers(table: object) -> None:
    assert rows(spo.audit(table, as_at=AS_AT)) == rows(spo.audit(book(), as_at=AS_AT))  # type: ignore[arg-type]


def test_every_library_of_tables_takes_the_answers() -> None:
    audit = spo.audit(book(), as_at=AS_AT)
    expected = ["in_force", "ended", "unknown"]
    assert pl.DataFrame(audit)["state"].to_list() == expected
    assert list(pd.DataFrame.from_arrow(audit)["state"]) == expected
    told = pa.table(audit)
    assert duckdb.sql("select state::varchar from told order by row").fetchall() == [
        (state,) for state in expected
    ]
    assert pa.table(audit).equals(told), "as often as it is asked for"


def test_a_path_to_csv_or_parquet_is_read(tmp_path: Path) -> None:
    from pyarrow import csv

    csv.write_csv(book(), tmp_path / "book.csv")
    parquet.write_table(book(), tmp_path / "book.parquet")
    expected = rows(spo.audit(book(), as_at=AS_AT))
    for name in ("book.csv", "book.parquet"):
        assert rows(spo.audit(tmp_path / name, as_at=AS_AT)) == expected
        assert rows(spo.audit(str(tmp_path / name), as_at=AS_AT)) == expected


@pytest.mark.parametrize("suffix", [".parquet", ".csv"])
def test_the_answers_go_to_a_file_as_they_come(tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"answers{suffix}"
    audit = spo.audit(book(), as_at=AS_AT, out=out)
    assert (audit.rows, audit.bad_rows, len(audit)) == (3, 0, 3)
    read = pl.read_parquet(out) if suffix == ".parquet" else pl.read_csv(out)
    assert read["state"].to_list() == ["in_force", "ended", "unknown"]
    assert [path.name for path in tmp_path.iterdir()] == [out.name]
    with pytest.raises(spo.Problem, match="written to a file"):
        pa.table(audit)


def test_a_forces_own_names_and_words_are_mapped() -> None:
    audit = spo.audit(BOOKS / "northshire.csv", as_at=AS_AT, mapping=MAPPINGS / "northshire.yaml")
    answers = {row["id"]: row for row in rows(audit)}
    assert answers["NS-0001"]["notify_by"] == date(2023, 5, 12)
    assert answers["NS-0001"]["force"] == "Northshire Police"
    assert answers["NS-0004"]["faults"] == "last_day: calendar_years"
    assert answers["NS-0004"]["term"] == "not_met"
    assert answers["NS-0006"]["faults"] == "made: not_a_date"
    assert answers["NS-0006"]["status"] == "bad"
    assert answers["NS-0007"]["faults"] == "served: before_made"
    assert answers["NS-0008"]["term_reason"] == "interim_period_not_recorded"
    assert audit.columns_not_read == ("Charge ref",)
    assert audit.bad_rows == 1
    other = spo.audit(BOOKS / "eastmere.csv", as_at=AS_AT, mapping=MAPPINGS / "eastmere.yaml")
    told = {row["id"]: row for row in rows(other)}
    assert told["EM/24/1"]["notify_question"] == 21
    assert told["EM/24/2"]["term_provision"] == "spa-2019:s3(1)(b)"
    assert told["EM/24/4"]["term"] == "not_met"


def test_the_summary_counts_every_row_once_for_each_answer() -> None:
    audit = spo.audit(BOOKS / "northshire.csv", as_at=AS_AT, mapping=MAPPINGS / "northshire.yaml")
    for answer in ("term", "conditions", "last_day", "state", "notify"):
        assert sum(one.rows for one in audit.summary(answer)) == audit.rows - audit.bad_rows
    text = str(audit)
    assert "8 orders as at 2025-01-01; 1 with a cell that cannot be read" in text
    assert "s.3(2)" in text and "the cell is not a date" in text
    assert all(one.words for one in (*audit.answered, *audit.faulted))
    assert json.loads(json.dumps(audit.to_dict()))["rows"] == 8
    with pytest.raises(spo.Problem):
        audit.summary("verdict")


def test_the_page_of_a_summary_is_escaped_and_has_headed_tables() -> None:
    table = book().append_column("<script>alert(1)</script>", pa.array([1, 2, 3]))
    page = spo.audit(table, as_at=AS_AT)._repr_html_()
    assert "<script>" not in page and "&lt;script&gt;" in page
    assert page.count("<caption") == 5 and page.count("scope='col'") == 20


BAD_TABLES = {
    "time zone": pa.table({"made": pa.array([0], pa.timestamp("us", "UTC"))}),
    "/kind": pa.table({"kind": [1]}),
    "/conditions_necessary": pa.table({"conditions_necessary": ["yes"]}),
    "no column is read": pa.table({"x": [1]}),
}


@pytest.mark.parametrize("told", BAD_TABLES)
def test_a_table_of_wrong_types_is_refused_whole(told: str) -> None:
    with pytest.raises(spo.Problem, match=told):
        spo.audit(BAD_TABLES[told], as_at=AS_AT)


def test_what_is_no_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="speaks Arrow"):
        spo.audit([1, 2], as_at=AS_AT)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        spo.audit(book(), as_at=datetime.datetime(2025, 1, 1))
    with pytest.raises(spo.Problem, match=r"\.csv or \.parquet"):
        spo.audit(tmp_path / "book.xlsx", as_at=AS_AT)
    with pytest.raises(spo.Problem, match=r"\.parquet or \.csv"):
        spo.audit(book(), as_at=AS_AT, out=tmp_path / "answers.xlsx")
    with pytest.raises(OSError):
        spo.audit(tmp_path / "nowhere.csv", as_at=AS_AT)
    (tmp_path / "broken.parquet").write_bytes(b"PAR1 and no more")
    with pytest.raises(spo.Problem, match=r"broken\.parquet, which cannot be read"):
        spo.audit(tmp_path / "broken.parquet", as_at=AS_AT)
    (tmp_path / "empty.csv").write_bytes(b"")
    with pytest.raises(spo.Problem, match="empty"):
        spo.audit(tmp_path / "empty.csv", as_at=AS_AT)
    (tmp_path / "ragged.csv").write_text("kind,made\nfull,2024-01-01,Jane Roe\n")
    with pytest.raises(spo.Problem, match=r"ragged\.csv") as refused:
        spo.audit(tmp_path / "ragged.csv", as_at=AS_AT)
    assert "Jane" not in str(refused.value)


def test_no_rows_give_no_answers_and_all_the_columns(tmp_path: Path) -> None:
    audit = spo.audit(book().slice(0, 0), as_at=AS_AT)
    assert audit.rows == 0 and "notify_by" in pa.table(audit).column_names
    (tmp_path / "none.csv").write_text("kind,made\n")
    assert spo.audit(tmp_path / "none.csv", as_at=AS_AT).rows == 0
    spo.audit(book().slice(0, 0), as_at=AS_AT, out=tmp_path / "none.parquet")
    assert pl.read_parquet(tmp_path / "none.parquet").height == 0


def test_bad_rows_are_kept_marked_and_counted() -> None:
    table = pa.table(
        {"kind": ["full", "fool", "full"], "made": ["2024-02-29", "2024-01-01", "2023-02-29"]}
    )
    audit = spo.audit(table, as_at=AS_AT)
    assert [row["status"] for row in rows(audit)] == ["checked", "bad", "bad"]
    assert [row["faults"] for row in rows(audit)] == [None, "kind: not_a_word", "made: not_a_date"]
    assert audit.bad_rows == 2
    assert [(one.column, one.fault, one.rows) for one in audit.faulted] == [
        ("kind", "not_a_word", 1),
        ("made", "not_a_date", 1),
    ]


def test_a_mapping_and_a_line_of_a_summary_are_values() -> None:
    mapping = spo.BookMapping.load(MAPPINGS / "northshire.yaml")
    line = spo.audit(BOOKS / "northshire.csv", as_at=AS_AT, mapping=mapping).answered[0]
    for value in (mapping, line):
        names = {"BookMapping": spo.BookMapping, "Answered": spo.Answered}
        assert eval(repr(value), names) == value
        assert pickle.loads(pickle.dumps(value)) == value == copy.deepcopy(value)
        assert hash(copy.deepcopy(value)) == hash(value)
        with pytest.raises(AttributeError):
            value.dates = "iso"  # type: ignore[union-attr, misc]
    match line:
        case spo.Answered("term", verdict, rows=rows):
            assert verdict and rows
        case _:
            pytest.fail("a line is matched by its parts")


COMMAND = (sys.executable, "-m", "spo.cli", "audit")


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True)


def test_the_command_writes_answers_and_tells_what_they_come_to(tmp_path: Path) -> None:
    out = tmp_path / "answers.csv"
    told = command(
        str(BOOKS / "northshire.csv"),
        "--as-at=2025-01-01",
        f"--mapping={MAPPINGS / 'northshire.yaml'}",
        f"--out={out}",
    )
    assert (told.returncode, told.stderr) == (0, "")
    assert "NOT MET" in told.stdout and "NS-0001" not in told.stdout
    assert pl.read_csv(out).height == 8
    page = command(str(BOOKS / "northshire.csv"), "--as-at=2025-01-01", "--format=html")
    assert page.returncode == 2 and "no column" in page.stderr
    missing = command(str(tmp_path / "no.csv"), "--as-at=2025-01-01")
    assert missing.returncode == 2 and "No such file" in missing.stderr


def test_ctrl_c_in_the_middle_stops_cleanly_and_leaves_no_half_an_audit(tmp_path: Path) -> None:
    big = tmp_path / "big.parquet"
    with parquet.ParquetWriter(big, book().schema) as writer:
        batch = pa.concat_tables([book()] * 20_000).combine_chunks()
        for _ in range(100):
            writer.write_table(batch)
    out = tmp_path / "answers.parquet"
    running = subprocess.Popen(
        [*COMMAND, str(big), "--as-at=2025-01-01", f"--out={out}"],
        stderr=subprocess.PIPE,
        text=True,
    )
    until = time.monotonic() + 60
    while not out.with_name("answers.parquet.partial").exists() and time.monotonic() < until:
        time.sleep(0.02)
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=60)
    assert running.returncode == 2
    assert "stopped; nothing was written" in told
    assert [path.name for path in tmp_path.iterdir()] == ["big.parquet"]


MEMORY = """
import resource, sys
import pyarrow as pa, spo
from datetime import date
batch = pa.record_batch({"kind": ["full"] * 65536, "made": [date(2023, 5, 10)] * 65536})
times = int(sys.argv[1])
source = pa.RecordBatchReader.from_batches(batch.schema, (batch for _ in range(times)))
audit = spo.audit(source, as_at=date(2025, 1, 1), out=sys.argv[2])
print(audit.rows, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    def peak(times: int) -> int:
        told = subprocess.run(
            [sys.executable, "-c", MEMORY, str(times), str(tmp_path / "out.parquet")],
            capture_output=True,
            text=True,
            check=True,
        )
        counted, kilobytes = map(int, told.stdout.split())
        assert counted == times * 65536
        print(f"{counted:,} rows: {kilobytes / 1024:.0f} MB at most")
        return kilobytes

    assert peak(40) < peak(8) * 1.5
