"""Every notebook runs, and says what its stored outputs say."""

import re
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from support import ROOT

NOTEBOOKS = sorted((ROOT / "examples" / "notebooks").glob("*.ipynb"))
TITLES = {
    "auditing-an-order-book": "Auditing an order book",
    "first-order": "First order in ten minutes",
    "how-rarely": "How rarely are they used?",
    "is-this-a-breach": "Is this a breach?",
    "life-of-an-order": "The life of an order",
}


def told(notebook: nbformat.NotebookNode) -> list[str]:
    """The texts of the outputs. Pictures differ by the fonts of a machine, and are looked at."""
    texts = []
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            text = output.get("text") or output.get("data", {}).get("text/plain", "")
            # Neither an object's address nor how a table was drawn is part of what it says.
            texts.append(re.sub(r"<Figure size .*?>|0x[0-9a-f]+", "", text))
    return texts


def test_the_notebooks_are_those_that_are_told_of() -> None:
    assert {path.stem for path in NOTEBOOKS} == set(TITLES)
    for path in NOTEBOOKS:
        first = nbformat.read(path, 4).cells[0].source
        assert first.startswith(f"# {TITLES[path.stem]}\n")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_and_says_what_it_said(path: Path) -> None:
    notebook = nbformat.read(path, 4)
    before = told(notebook)
    assert any(before), "stored outputs are part of the example"
    NotebookClient(
        notebook,
        timeout=120,
        kernel_name="python3",
        resources={"metadata": {"path": str(path.parent)}},
    ).execute()
    assert told(notebook) == before


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_no_notebook_names_a_place_on_a_machine(path: Path) -> None:
    assert not re.search(r"/(?:home|root|work|tmp|Users)/", path.read_text("utf-8"))
