"""`spo audit`: what it says, where, and how it ends."""

import json
import os
import pty
import subprocess
import sys
from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet
from support import ROOT

import spo

COMMAND = (sys.executable, "-m", "spo.cli", "audit")
BOOK = str(ROOT / "examples" / "order-books" / "northshire.csv")
MAPPING = f"--mapping={ROOT / 'examples' / 'mappings' / 'northshire.yaml'}"
AS_AT = "--as-at=2025-01-01"


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True)


def test_the_summary_as_json_is_that_of_the_object() -> None:
    told = command(BOOK, AS_AT, MAPPING, "--format=json")
    audit = spo.audit(
        BOOK, as_at=date(2025, 1, 1), mapping=spo.BookMapping.load(MAPPING.split("=")[1])
    )
    assert (told.returncode, json.loads(told.stdout)) == (0, audit.to_dict())


def test_the_summary_as_a_page_is_whole_and_repeats_no_cell() -> None:
    told = command(BOOK, AS_AT, MAPPING, "--format=html")
    assert told.returncode == 0 and told.stdout.startswith("<!DOCTYPE html>")
    assert "color-scheme:light dark" in told.stdout and "NS-0001" not in told.stdout


@pytest.mark.parametrize("threads", ["1", "2"])
def test_the_answers_go_to_parquet_whatever_the_threads(tmp_path: Path, threads: str) -> None:
    out = tmp_path / "answers.parquet"
    assert command(BOOK, AS_AT, MAPPING, f"--out={out}", f"--threads={threads}").returncode == 0
    assert parquet.read_table(out).num_rows == 8


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([BOOK, AS_AT, "--mapping=BAD"], "BAD could not be read"),
        ([BOOK, AS_AT, "--mapping=nowhere.yaml"], "nowhere.yaml: No such file"),
        ([BOOK, AS_AT, MAPPING, "--out=answers.xlsx"], "answers.xlsx could not be"),
        ([BOOK, AS_AT, MAPPING, "--out=nowhere/answers.csv"], "No such file"),
        (["broken.parquet", AS_AT], "broken.parquet could not be read"),
        ([BOOK], "--as-at"),
        ([BOOK, "--as-at=2025-02-30"], "is not a day"),
    ],
    ids=["mapping", "no mapping", "kind of file", "folder", "parquet", "no day", "bad day"],
)
def test_what_is_at_fault_is_named_and_the_status_is_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("BAD").write_text("colums: {made: x}")
    Path("broken.parquet").write_bytes(b"PAR1")
    done = command(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr and "Traceback" not in done.stderr


def test_rows_and_rows_a_second_are_shown_on_a_terminal_and_nowhere_else(tmp_path: Path) -> None:
    book = tmp_path / "book.parquet"
    parquet.write_table(pa.table({"kind": ["full"] * 300_000}), book)
    quiet = command(str(book), AS_AT)
    assert (quiet.returncode, quiet.stderr) == (0, "")
    ours, theirs = pty.openpty()
    with subprocess.Popen([*COMMAND, str(book), AS_AT], stdout=subprocess.PIPE, stderr=theirs):
        os.close(theirs)
        shown = b""
        while True:
            try:
                more = os.read(ours, 4096)
            except OSError:  # Linux's way of saying that the other end is closed.
                break
            shown += more
    os.close(ours)
    lines = shown.decode().split("\r")
    assert lines[0] == "" and lines[-1] == "\n"
    assert any(line.startswith("300,000 orders, ") and "a second" in line for line in lines)


def test_an_audit_in_python_shows_how_far_it_is_when_asked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    table = pa.table({"kind": ["full"]})
    spo.audit(table, as_at=date(2025, 1, 1))
    assert capsys.readouterr().err == ""
    spo.audit(table, as_at=date(2025, 1, 1), progress=True)
    told = capsys.readouterr().err
    assert told.startswith("\r1 orders, ") and told.endswith("a second \n")
    seen: list[int] = []
    spo.audit(pa.concat_tables([table] * 3), as_at=date(2025, 1, 1), progress=seen.append)
    assert seen == [1, 2, 3]
