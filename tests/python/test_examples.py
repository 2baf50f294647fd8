"""What the documents tell people to type works."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT, name_of

README = ROOT / "README.md"
EXAMPLES = sorted((ROOT / "examples" / "python").glob("*.py"))


def run(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", *arguments], cwd=ROOT, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def python_blocks() -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", README.read_text("utf-8"), re.M | re.S)


def test_the_readme_has_python_to_show() -> None:
    assert python_blocks()


def test_the_python_of_the_readme_runs() -> None:
    for block in python_blocks():
        run("-c", block)


def test_there_are_python_examples() -> None:
    assert {path.stem for path in EXAMPLES} >= {
        "check_case",
        "build_a_case",
        "what_is_due",
        "where_was_the_tag",
    }


@pytest.mark.parametrize("path", EXAMPLES, ids=name_of)
def test_an_example_runs(path: Path) -> None:
    assert run(str(path))


def test_the_example_of_the_main_job_lists_what_is_still_to_be_recorded() -> None:
    told = run("examples/python/check_case.py")
    assert told.startswith("unknown, as at 2025-04-01\n")
    assert "/orders/0/conditions/4/avoids/religious_conflict" in told
    other = run("examples/python/check_case.py", "examples/cases/breaks-the-act.json", "2025-08-01")
    assert other.startswith("not_met, as at 2025-08-01\n")


def test_the_built_case_prints_its_report() -> None:
    assert "report on a case file" in run("examples/python/build_a_case.py")


def test_the_main_job_takes_a_dozen_lines() -> None:
    source = (ROOT / "examples" / "python" / "check_case.py").read_text("utf-8")
    lines = source.split('"""')[2].splitlines()
    assert len([line for line in lines if line and not line.startswith(("import", "from"))]) <= 12
