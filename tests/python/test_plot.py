"""The drawing with matplotlib: what is drawn, from which day to which, and nothing personal."""

import io
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import lives
import matplotlib
import pytest
from matplotlib.axes import Axes
from matplotlib.dates import date2num, num2date
from matplotlib.markers import CARETRIGHTBASE
from support import AS_AT, GOOD, name_of

import spo
from spo.plot import timeline_axes

matplotlib.use("Agg")
from matplotlib import pyplot


@pytest.fixture(autouse=True)
def closed_figures() -> Iterator[None]:
    yield
    pyplot.close("all")


def rows(ax: Axes) -> list[str]:
    return [label.get_text() for label in ax.get_yticklabels()]


def bars(ax: Axes, row: str) -> list[Any]:
    """The bars whose middle is on the row of that name, by their first day."""
    y = ax.get_yticks()[rows(ax).index(row)]
    on_row = [bar for bar in ax.patches if abs(bar.get_y() + bar.get_height() / 2 - y) < 0.01]
    return sorted(on_row, key=lambda bar: bar.get_x())


def days(bar: Any) -> tuple[date, date]:
    """The first and the last day of a bar, inclusive."""
    first, end = bar.get_x(), bar.get_x() + bar.get_width()
    return num2date(first).date(), num2date(end - 1).date()


def saved(ax: Axes, form: str = "svg") -> bytes:
    file = io.BytesIO()
    with matplotlib.rc_context({"svg.fonttype": "none"}):
        ax.get_figure().savefig(file, format=form)
    return file.getvalue()


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_every_file_can_be_drawn(path: Path) -> None:
    timeline = spo.timeline(spo.load(path))
    ax = timeline.plot(mark=AS_AT)
    assert [row for row in rows(ax) if row != "matter"] == [
        name for o in timeline.orders for name in (o.order, *(c.condition for c in o.conditions))
    ]
    assert saved(ax, "png").startswith(b"\x89PNG")


def test_a_bar_is_a_stretch_from_its_first_day_to_its_last() -> None:
    timeline = spo.timeline(lives.case(events=None, notifications=None))
    ax = timeline_axes(timeline)
    (order,) = bars(ax, "O1")
    assert days(order) == (lives.MADE, lives.LAST_DAY)
    assert days(bars(ax, "C2")[0]) == (lives.MADE, date(2027, 3, 30))


def test_what_is_not_plain_is_hatched() -> None:
    undecided = lives.order(term=None)
    ax = timeline_axes(
        spo.timeline(lives.case(orders=[undecided], events=None, notifications=None))
    )
    assert any(bar.get_hatch() for bar in bars(ax, "O1"))
    plain = timeline_axes(spo.timeline(lives.case(events=None, notifications=None)))
    assert not any(bar.get_hatch() for bar in bars(plain, "O1"))


def test_an_end_that_is_open_is_an_arrow() -> None:
    def arrows(term: Any) -> int:
        order = lives.order(term=term, conditions=[])
        ax = timeline_axes(
            spo.timeline(lives.case(orders=[order], events=None, notifications=None))
        )
        return len([line for line in ax.lines if line.get_marker() == CARETRIGHTBASE])

    assert arrows(spo.UntilFurtherOrder()) == 1
    assert arrows(spo.FixedTerm(length=spo.Length(years=5))) == 0


def test_it_can_be_drawn_on_given_axes_with_a_day_marked() -> None:
    _, ax = pyplot.subplots()
    timeline = spo.timeline(lives.case())
    assert timeline.plot(ax) is ax
    assert timeline.plot(ax=ax, mark=AS_AT) is ax
    assert any(list(line.get_xdata()) == [date2num(AS_AT)] * 2 for line in ax.lines)
    assert "2025-04-01" in [text.get_text() for text in ax.texts]


def test_a_matter_without_orders_is_an_empty_drawing() -> None:
    ax = timeline_axes(spo.timeline(spo.CaseFile(defendant=spo.Defendant(id="D1"))))
    assert rows(ax) == []
    assert saved(ax)


def test_nothing_personal_is_drawn() -> None:
    drawn = saved(spo.timeline(lives.case()).plot(mark=AS_AT)).decode()
    for secret in (*lives.SECRETS, lives.WORDING, lives.REWORDED, lives.ADDED):
        assert secret not in drawn


def test_only_a_timeline_is_drawn() -> None:
    with pytest.raises(TypeError, match="timeline must be Timeline, not CaseFile"):
        timeline_axes(lives.case())  # type: ignore[arg-type]


def test_without_the_extra_it_is_told_what_to_install() -> None:
    program = """
import sys
sys.modules["matplotlib"] = None
import spo
spo.timeline(spo.CaseFile(defendant=spo.Defendant(id="D1"))).plot()
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 1
    assert "ImportError: drawing a timeline needs matplotlib" in done.stderr
    assert 'pip install "libspo[plot]"' in done.stderr
