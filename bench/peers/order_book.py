"""The five answers on a seeded order book, beside other ways of getting them: correctness first.

    python bench/peers/order_book.py [ROWS] [--short]

Each contestant answers in a process of its own, in its best idiom, from rows or columns in memory
to answers in memory. Every row is then held against an oracle in plain Python (book/oracle.py): the
rows that differ are counted and the first of them shown, beside the time. Engines that run a row
at a time answer a stated sample. A peer that is not installed, fails or takes longer than its limit
is told and passed over.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pyarrow as pa
from book import oracle
from book.contestants import CONTESTANTS
from book.generate import AS_AT, digest, orders

SHORT = "--short" in sys.argv
ROWS = next((int(a) for a in sys.argv[1:] if a.isdigit()), 20_000 if SHORT else 1_000_000)
SECONDS = 600
PACKAGES = ["libspo", "numpy", "pyarrow", "polars", "duckdb", "pandas"]
PACKAGES += ["OpenFisca-Core", "zen-engine", "datalogic-py"]


def version_of(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def run(name: str, folder: Path) -> dict[str, object]:
    """One contestant in a process of its own; single threads are pinned to one core."""
    contestant = CONTESTANTS[name]
    rows = min(ROWS, (contestant.rows or ROWS) // (10 if SHORT else 1))
    repeats = 2 if SHORT else contestant.repeats
    environment = dict(os.environ)
    if contestant.threads == 1:
        environment |= dict.fromkeys(
            ["POLARS_MAX_THREADS", "OMP_NUM_THREADS", "NUMEXPR_MAX_THREADS"], "1"
        )
    command = [sys.executable, "-m", "book.one", name, str(folder), str(rows), str(repeats)]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        cwd=Path(__file__).parent,
        env=environment,
    )
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1][:200])
    told: dict[str, object] = json.loads(done.stdout)
    return told


def _number(counted: object) -> str:
    return "-" if counted is None else f"{counted:,}"


def main() -> None:
    print("versions: " + ", ".join(f"{name} {version_of(name)}" for name in PACKAGES))
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        book = orders(ROWS)
        rows = book.to_pylist()
        expected = [oracle.answer(row, AS_AT) for row in rows]
        oracle.write(expected, Path(folder) / "expected.arrow")
        with pa.OSFile(str(Path(folder) / "book.arrow"), "wb") as file:
            with pa.ipc.new_file(file, book.schema) as writer:
                writer.write_table(book)
        seconds = time.perf_counter() - started
        print(f"{ROWS:,} orders as at {AS_AT}, SHA-256 {digest(book)}")
        print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; made in {seconds:.0f} s")
        del rows, expected, book
        print(
            f"{'':42}{'rows':>10}{'wrong':>8}{'ns each':>10}{'spread':>8}{'to ours':>9}"
            f"{'MB more':>9}{'one, µs':>9}  first wrong row"
        )
        base: float | None = None
        for name in CONTESTANTS:
            try:
                told = run(name, Path(folder))
            except subprocess.TimeoutExpired:
                print(f"{name:<42}not done in {SECONDS} s", flush=True)
                continue
            except (RuntimeError, ValueError) as error:
                print(f"{name:<42}could not answer: {error}", flush=True)
                continue
            each = float(str(told["ns"]))
            base = base or each
            print(
                f"{name:<42}{told['rows']:>10,}{_number(told['wrong']):>8}{each:>10,.0f}"
                f"{told['spread']:>7,}%{each / base:>9.2f}{told['megabytes']:>9,}"
                f"{told['one']:>9,}  {told['first']}",
                flush=True,
            )


if __name__ == "__main__":
    main()
