"""Runs the example notebooks: python tests/python/notebooks.py stores their outputs anew."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode
from support import ROOT

NOTEBOOKS = sorted((ROOT / "examples" / "notebooks").glob("*.ipynb"))
# What is kept of a notebook beside its cells: nothing of the machine or the day.
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
PICTURES = ("image/png", "image/svg+xml")
SECONDS_A_CELL = 120


def read(path: Path) -> NotebookNode:
    return nbformat.read(path, as_version=4)


def run(path: Path) -> NotebookNode:
    """The notebook with the outputs of a new run. Raises when a cell does."""
    notebook = read(path)
    # Answers are tables as wide as the terminal; a notebook's is always this wide.
    environment = os.environ | {"COLUMNS": "80"}
    client = NotebookClient(
        notebook,
        timeout=SECONDS_A_CELL,
        kernel_name="python3",
        coalesce_streams=True,  # what is printed may come in pieces
        resources={"metadata": {"path": str(path.parent)}},
    )
    client.execute(env=environment)
    for cell in notebook.cells:
        cell.metadata = {}
    notebook.metadata = METADATA
    return notebook


def outputs(notebook: NotebookNode) -> Iterator[tuple[str, str]]:
    """Each output as its kind and its text; of a picture, the kind alone."""
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if pictures := [kind for kind in PICTURES if kind in data]:
                yield pictures[0], ""
            elif data:
                yield from sorted(data.items())
            else:
                yield output.name, output.text


def words(html: str) -> str:
    """What a page says, without how it looks."""
    return " ".join(re.sub(r"<style.*?</style>|<[^>]+>", " ", html, flags=re.DOTALL).split())


def told(notebook: NotebookNode) -> list[tuple[str, str]]:
    """What the outputs say: their words, in order, without what a machine warns of."""
    return [
        (kind, words(text) if kind == "text/html" else text)
        for kind, text in outputs(notebook)
        if kind != "stderr"
    ]


def main() -> None:
    for path in NOTEBOOKS:
        nbformat.write(run(path), path)
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
