"""The wheel where there is nothing else, and what importing the package brings with it."""

import subprocess
import sys
import venv
from pathlib import Path

import pytest
from support import ROOT

import spo

WHEELS = sorted((ROOT / "build" / "wheel").glob("*.whl"))
# What every Linux has; the extension module may ask for nothing else.
SYSTEM = ("linux-vdso", "libc.so", "libm.so", "libgcc_s", "libstdc++", "ld-linux", "libpthread")


def run(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_importing_the_package_brings_no_library_of_tables_and_little_else() -> None:
    told = run(
        sys.executable,
        "-c",
        "import time; t = time.perf_counter(); import spo, sys;"
        "print(f'{(time.perf_counter() - t) * 1000:.0f} ms'); print(*sys.modules)",
    )
    print(told.splitlines()[0])
    modules = set(told.split())
    assert not modules & {"numpy", "pyarrow", "pandas", "polars", "yaml", "pyspark", "matplotlib"}


def test_the_extension_module_asks_for_nothing_that_a_machine_may_lack() -> None:
    needed = run("ldd", str(spo._spo.__file__)).splitlines()
    odd = [line.split()[0] for line in needed if not any(one in line for one in SYSTEM)]
    assert odd == [], "such as Boost, or another libcrypto"


@pytest.mark.skipif(not WHEELS, reason="no wheel was built: ./dev test builds it")
def test_the_wheel_installs_and_works_in_a_clean_environment(tmp_path: Path) -> None:
    venv.create(tmp_path / "clean", with_pip=True)
    python = tmp_path / "clean" / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", WHEELS[0])
    assert run(python, "-c", "import spo; print(spo.__version__)").strip() == spo.__version__
    case = ROOT / "examples" / "cases" / "first-order.json"
    checked = run(tmp_path / "clean" / "bin" / "spo", "check", case, "--as-at", "2025-04-01")
    assert "s.3(2)" in checked
    # What a file needs is asked for by name.
    asked = subprocess.run(
        [tmp_path / "clean" / "bin" / "spo", "audit", "book.csv", "--as-at", "2025-04-01"],
        capture_output=True,
        text=True,
    )
    assert asked.returncode == 2 and "libspo[tables]" in asked.stderr
