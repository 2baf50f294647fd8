"""Every notebook runs to its end, and says what its stored outputs say."""

import re
from pathlib import Path

import nbformat
import notebooks
import pytest
from nbclient.exceptions import CellExecutionError
from notebooks import NOTEBOOKS
from support import name_of

TITLES = {
    "auditing-an-order-book": "Auditing an order book",
    "first-order": "First order in ten minutes",
    "how-rarely": "How rarely are they used?",
    "is-this-a-breach": "Is this a breach?",
    "life-of-an-order": "The life of an order",
}
# A place on a machine: a folder of a user or of the system, on any of the usual systems.
MACHINE = re.compile(r"(?:^|[\s\"'(=])/(?:home|root|work|tmp|usr|opt|Users|private)/|[A-Z]:\\")
LARGEST_BYTES = 300_000

each = pytest.mark.parametrize("path", NOTEBOOKS, ids=name_of)


def test_the_notebooks_are_the_five_that_are_told_of() -> None:
    titles = {path.stem: notebooks.read(path).cells[0].source.splitlines()[0] for path in NOTEBOOKS}
    assert titles == {name: f"# {title}" for name, title in TITLES.items()}


@each
def test_a_notebook_runs_and_says_what_it_said(path: Path) -> None:
    stored = notebooks.told(notebooks.read(path))
    assert stored, "the stored outputs are part of the example"
    assert notebooks.told(notebooks.run(path)) == stored


@each
def test_a_notebook_stores_what_every_cell_put_out(path: Path) -> None:
    code = [cell for cell in notebooks.read(path).cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))


@each
def test_no_notebook_stores_a_warning(path: Path) -> None:
    assert "stderr" not in [kind for kind, _ in notebooks.outputs(notebooks.read(path))]


@each
def test_a_notebook_names_no_place_on_a_machine(path: Path) -> None:
    notebook = notebooks.read(path)
    texts = [cell.source for cell in notebook.cells] + [t for _, t in notebooks.outputs(notebook)]
    assert not [text for text in texts if MACHINE.search(text)]


@each
def test_a_notebook_is_small(path: Path) -> None:
    assert path.stat().st_size < LARGEST_BYTES


@each
def test_what_a_notebook_links_to_is_there(path: Path) -> None:
    links = [
        link
        for cell in notebooks.read(path).cells
        if cell.cell_type == "markdown"
        for link in re.findall(r"\]\(([^)]+)\)", cell.source)
    ]
    assert links
    assert not [link for link in links if not (path.parent / link).exists()]


def test_a_run_that_breaks_off_is_no_run(tmp_path: Path) -> None:
    broken = notebooks.read(NOTEBOOKS[0])
    broken.cells = broken.cells[1:2]
    broken.cells[0].source = "1 / 0"
    path = tmp_path / "broken.ipynb"
    nbformat.write(broken, path)
    with pytest.raises(CellExecutionError):
        notebooks.run(path)
