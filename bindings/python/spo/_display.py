"""How values show themselves at a Python prompt: answers as tables that fit the terminal.

Written in Python, so that it can change without a rebuild.
"""

import enum
import shutil
import textwrap
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from spo import _spo

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_WORDS = {
    "met": "met",
    "not_met": "NOT MET",
    "unknown": "unknown",
    "for_the_court": "for the court",
}
_BINDS = {
    "met": "binds",
    "not_met": "does not",
    "unknown": "unknown",
    "for_the_court": "for the court",
}
_TOUCHES = {
    "met": "within",
    "not_met": "outside",
    "unknown": "unknown",
    "for_the_court": "for the court",
}
_VERDICT_WIDTH = 13
_NARROWEST_LAST = 20


def _columns() -> int:
    return shutil.get_terminal_size().columns


def _about(finding: _spo.Finding) -> str:
    short = finding.subject
    for word in ("condition ", "application ", "order ", "event ", "notification "):
        short = short.replace(word, "")
    return short


def _provision(finding: _spo.Finding) -> str:
    """The citation, without the words of a definition."""
    return finding.provision.citation.split(' "')[0]


def _lines(widths: Sequence[int], rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """Rows whose last cell takes what room is left."""
    told = []
    for *cells, last in rows:
        left = "".join(f"{cell:<{size}}  " for cell, size in zip(cells, widths, strict=True))
        room = max(_NARROWEST_LAST, width - len(left))
        told.append(left + textwrap.shorten(last, room, placeholder=" ..."))
    return told


def _fitted(head: str, rows: Sequence[Sequence[str]], width: int | None) -> str:
    """A table each of whose columns is as wide as its widest cell."""
    widths = [max(map(len, cells)) for cells in list(zip(*rows, strict=True))[:-1]]
    return "\n".join([head, *_lines(widths, rows, width or _columns())])


def table(report: _spo.Report, width: int | None = None) -> str:
    """The findings as a table, a line each."""
    head = (
        f"Report as at {report.as_at.isoformat()}: {_WORDS[report.verdict.name]} "
        f"({len(report)} findings)"
    )
    rows = [("verdict", "provision", "about", "why")] + [
        (_WORDS[f.verdict.name], _provision(f), _about(f), f.text) for f in report.findings
    ]
    return "\n".join([head, *_lines((_VERDICT_WIDTH, 14, 10), rows, width or _columns())])


def timeline_table(timeline: _spo.Timeline, width: int | None = None) -> str:
    """The stretches of every order and condition, a line each."""
    rows = [("about", "from", "to", "answer", "why")]
    for order in timeline.orders:
        if order.without_day:
            rows.append((order.order, "", "", *_answer(order.without_day)))
        rows += [_stretch_row(order.order, stretch) for stretch in order.stretches]
        for condition in order.conditions:
            about = f"{condition.condition} of {order.order}"
            rows += [_stretch_row(about, stretch) for stretch in condition.stretches_that_bind]
    head = (
        f"Timeline of {_number(timeline.orders, 'order')} "
        f"({_number(timeline.conflicts, 'conflict')})"
    )
    return _fitted(head, rows, width)


def _number(things: Sequence[object], word: str) -> str:
    return f"{len(things)} {word}" + ("" if len(things) == 1 else "s")


def _stretch_row(about: str, stretch: _spo.Stretch) -> tuple[str, str, str, str, str]:
    return (
        about,
        stretch.first.isoformat(),
        stretch.last.isoformat() if stretch.last else "",
        *_answer(stretch.finding),
    )


def _answer(finding: _spo.Finding) -> tuple[str, str]:
    return _BINDS[finding.verdict.name], finding.text


def state_table(state: _spo.State, width: int | None = None) -> str:
    """Every order and condition and whether it binds, a line each."""
    head = (
        f"State on {state.on.isoformat()}: {len(state.binding)} of {len(state.conditions)} "
        "conditions bind"
    )
    rows = [("answer", "about", "why")]
    rows += [(_BINDS[o.verdict.name], o.order, o.finding.text) for o in state.orders]
    rows += [
        (_BINDS[c.verdict.name], f"{c.condition} of {c.order}", c.finding.text)
        for c in state.conditions
    ]
    return _fitted(head, rows, width)


def duties_table(duties: _spo.Duties, width: int | None = None) -> str:
    """Every duty, a line each."""
    rows = [("state", "of", "last day", "why")]
    for duty in duties:
        days = _days(duty.last_day_earliest, duty.last_day_latest)
        rows.append((duty.state.name, str(duty.of.name), days, duty.stands.text))
    return _fitted(f"Duties as at {duties.as_at.isoformat()} ({len(duties)})", rows, width)


def deadlines_table(deadlines: _spo.Deadlines, width: int | None = None) -> str:
    """Every day to come, a line each."""
    rows = [("day", "what", "about", "why")]
    for deadline in deadlines:
        days = _days(deadline.day, deadline.latest)
        rows.append((days, deadline.kind.name, _about(deadline.finding), deadline.finding.text))
    return _fitted(f"Deadlines as at {deadlines.as_at.isoformat()} ({len(deadlines)})", rows, width)


def breach_table(assessment: _spo.BreachAssessment, width: int | None = None) -> str:
    """Every act against every condition, a line each."""
    rows = [("act", "condition", "bound", "the act is", "why")]
    for act in assessment.acts:
        rows += [
            (
                act.conduct,
                f"{match.condition} of {match.order}",
                _BINDS[match.in_force.verdict.name],
                _TOUCHES[match.touches.verdict.name],
                match.touches.text,
            )
            for match in act.conditions
        ]
    head = f"BreachAssessment as at {assessment.as_at.isoformat()} ({len(assessment.acts)})"
    return _fitted(head, rows, width)


def _days(earliest: date | None, latest: date | None) -> str:
    days = [day.isoformat() for day in (earliest, latest) if day]
    return " or ".join(dict.fromkeys(days))


def _shown_by(as_table: Callable[[Any], str]) -> Callable[[object], str]:
    """A method without the width that only those who call the table by name can ask for."""
    return lambda self: as_table(self)


def _plot(self: _spo.Timeline, ax: "Axes | None" = None, mark: date | None = None) -> "Axes":
    """Draws the timeline with matplotlib, which the extra `plot` brings."""
    from spo.plot import timeline_axes

    return timeline_axes(self, ax=ax, mark=mark)


def _member(member: enum.Enum) -> str:
    """A member as it is written in code, so that the text of a value can be evaluated."""
    return f"{type(member).__name__}.{member.name}"


def install() -> None:
    """Gives answers and enumerations their text, and timelines their drawing."""
    for answer, as_table in (
        (_spo.Report, table),
        (_spo.Timeline, timeline_table),
        (_spo.State, state_table),
        (_spo.Duties, duties_table),
        (_spo.Deadlines, deadlines_table),
        (_spo.BreachAssessment, breach_table),
    ):
        for name, method in (("__repr__", _shown_by(as_table)), ("__str__", answer.to_text)):
            setattr(answer, name, method)
    _spo.Timeline.plot = _plot  # type: ignore[method-assign]
    for kind in vars(_spo).values():
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            kind.__repr__ = _member  # type: ignore[assignment]
