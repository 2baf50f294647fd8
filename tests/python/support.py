"""What the tests share: where the cases are, JSON pointers, and the free text of a case."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples" / "cases").glob("*.json"))
EVERYTHING = ROOT / "tests" / "cases" / "everything.json"
GOOD = [*EXAMPLES, EVERYTHING]
FIRST_ORDER = ROOT / "examples" / "cases" / "first-order.json"
BAD = ROOT / "tests" / "cases" / "bad"
AS_AT = date(2025, 4, 1)

# The keys whose values are text for people. test_schema.py holds this against the schema.
FREE_TEXT = {
    "address",
    "assumptions",
    "body",
    "capacity",
    "court",
    "description",
    "education_times",
    "evidence",
    "excuse",
    "home_address",
    "limited_to",
    "name",
    "names",
    "necessity",
    "other_names",
    "reason",
    "relation",
    "religious_observance",
    "server",
    "station",
    "summary",
    "text",
    "title",
    "what",
    "wording",
    "words",
    "work_times",
}
# Elsewhere the id of a place; of a service, where it was, in somebody's words.
FREE_TEXT_OF_SERVICE = {"place"}


def name_of(path: Path) -> str:
    """What a parametrised test calls a file."""
    return path.stem


def read(path: Path) -> Any:
    return json.loads(path.read_bytes())


def is_in(document: Any, pointer: str) -> bool:
    """Whether a document has a value at a JSON pointer (RFC 6901)."""
    assert pointer == "" or pointer.startswith("/")
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        if isinstance(document, list) and key.isdecimal() and int(key) < len(document):
            document = document[int(key)]
        elif isinstance(document, dict) and key in document:
            document = document[key]
        else:
            return False
    return True


def is_free(key: str, within: str) -> bool:
    """Whether the text under a key, in an object that is under another, is free."""
    return key in FREE_TEXT or (within == "served" and key in FREE_TEXT_OF_SERVICE)


def free_texts(document: Any, *, within: str = "", free: bool = False) -> Iterator[str]:
    """Every text of a case that somebody wrote in their own words."""
    if isinstance(document, str) and free:
        yield document
    elif isinstance(document, list):
        for item in document:
            yield from free_texts(item, free=free)
    elif isinstance(document, dict):
        for key, value in document.items():
            yield from free_texts(value, within=key, free=free or is_free(key, within))
