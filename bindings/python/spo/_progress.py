"""How far a long pass has come."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def shown(wanted: Callable[[int], object] | bool | None) -> Iterator[Callable[[int], object]]:
    """What to call with the number of rows so far; True shows them on standard error."""
    if callable(wanted):
        yield wanted
    elif wanted:
        with _line() as show:
            yield show
    else:
        yield lambda rows: None


@contextmanager
def _line() -> Iterator[Callable[[int], object]]:
    """Rows and rows a second on one line, written anew, and ended when all is done."""
    started = time.monotonic()
    ending = ""

    def show(rows: int) -> None:
        nonlocal ending
        seconds = max(time.monotonic() - started, 1e-9)
        sys.stderr.write(f"\r{rows:,} orders, {rows / seconds:,.0f} a second ")
        sys.stderr.flush()
        ending = "\n"

    try:
        yield show
    finally:
        sys.stderr.write(ending)
