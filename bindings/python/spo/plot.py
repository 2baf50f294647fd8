"""A timeline drawn with matplotlib: a bar for each order and for each of its conditions.

    from spo.plot import timeline_axes

    timeline_axes(spo.timeline(case), mark=date(2025, 4, 1)).figure.savefig("timeline.png")

It needs the extra `plot`: pip install "libspo[plot]". The colours are Okabe and Ito's, which
colour-blind people can tell apart, and every one but the plain one has a hatch of its own. Only ids
and days are written.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from spo import _spo

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_DAY = timedelta(days=1)


class _Style(NamedTuple):
    colour: str
    hatch: str
    label: str


_STYLES = {
    _spo.Verdict.met: _Style("#0072B2", "", "binds"),
    _spo.Verdict.unknown: _Style("#E69F00", "////", "unknown: a fact is missing"),
    _spo.Verdict.for_the_court: _Style("#CC79A7", "....", "open to two readings"),
}
_ORDER_HEIGHT, _CONDITION_HEIGHT = 0.62, 0.38
_ORDER_ROOM, _CONDITION_ROOM = 1.1, 0.7  # from the row above
_ARROW = 9  # matplotlib's CARETRIGHTBASE: its base stands where the bar ends
_INK, _FAINT = "#333333", "#888888"
# What is marked, and how; the rest of a chronology shows in the bars.
_MARKS = {
    _spo.MilestoneKind.event: ("D", "event"),
    _spo.MilestoneKind.notification: ("^", "notification"),
}


class _Row(NamedTuple):
    y: float
    label: str
    height: float
    stretches: Sequence[_spo.Stretch]
    order: str | None  # the order, on its own row only


def timeline_axes(
    timeline: _spo.Timeline, ax: "Axes | None" = None, mark: date | None = None
) -> "Axes":
    """The timeline on `ax`, or on axes of a new figure; `mark` is a day to draw a line at."""
    if not isinstance(timeline, _spo.Timeline):
        kind = type(timeline).__name__
        raise TypeError(f"timeline_axes(): timeline must be Timeline, not {kind}")
    rows = list(_rows(timeline))
    ax = ax or _new_axes(rows)
    first, last = _span(timeline, mark)
    for row in rows:
        for stretch in row.stretches:
            _draw_stretch(ax, row, stretch, last)
    places = {row.order: row.y for row in rows if row.order is not None}
    _draw_gaps(ax, timeline, places, last)
    _draw_marks(ax, timeline, places)
    if mark:
        ax.axvline(_x(mark), color=_INK, linewidth=1, linestyle=(0, (4, 3)))
        ax.annotate(
            mark.isoformat(),
            (_x(mark), 1),
            xycoords=("data", "axes fraction"),
            xytext=(0, 4),
            textcoords="offset points",
            ha="center",
            fontsize=8,
        )
    _dress(ax, rows, first, last)
    _explain(ax, timeline, rows)
    return ax


def _new_axes(rows: Sequence[_Row]) -> "Axes":
    try:
        from matplotlib import pyplot
    except ImportError as error:
        raise ImportError(
            'drawing a timeline needs matplotlib; install it with: pip install "libspo[plot]"'
        ) from error
    height = 1.4 + 0.45 * (rows[-1].y if rows else 1)
    return pyplot.subplots(figsize=(9, height), layout="constrained")[1]


def _x(day: date) -> float:
    """The beginning of a day, as matplotlib counts days."""
    from matplotlib.dates import date2num

    return float(date2num(day))  # type: ignore[no-untyped-call]


def _rows(timeline: _spo.Timeline) -> Iterator[_Row]:
    y = 0.0
    if any(_is_of_nobody(milestone) for milestone in timeline.chronology):
        yield _Row(y, "matter", _ORDER_HEIGHT, (), "")
        y += _ORDER_ROOM
    for order in timeline.orders:
        yield _Row(y, order.order, _ORDER_HEIGHT, order.stretches, order.order)
        for condition in order.conditions:
            y += _CONDITION_ROOM
            stretches = condition.stretches_that_bind
            yield _Row(y, condition.condition, _CONDITION_HEIGHT, stretches, None)
        y += _ORDER_ROOM


def _is_of_nobody(milestone: _spo.Milestone) -> bool:
    """Whether it is marked, and not on the row of any order."""
    return milestone.kind in _MARKS and milestone.order is None


def _span(timeline: _spo.Timeline, mark: date | None) -> tuple[date, date]:
    """The first and the last day of anything drawn, with a margin."""
    days = [
        day
        for row in _rows(timeline)
        for stretch in row.stretches
        for day in (stretch.first, stretch.last)
        if day
    ]
    days += [milestone.day for milestone in timeline.chronology if milestone.kind in _MARKS]
    days += [mark] if mark else []
    if not days:
        return date(2020, 1, 1), date(2021, 1, 1)
    margin = max(timedelta(days=30), (max(days) - min(days)) // 20)
    return min(days) - min(margin, min(days) - date.min), max(days) + margin


def _draw_stretch(ax: "Axes", row: _Row, stretch: _spo.Stretch, last: date) -> None:
    style = _STYLES.get(stretch.verdict)
    if style is None:
        return
    start, end = _x(stretch.first), _x((stretch.last or last) + _DAY)
    ax.barh(
        row.y,
        end - start,
        row.height,
        left=start,
        color=style.colour if not style.hatch else "white",
        edgecolor=style.colour,
        hatch=style.hatch,
        linewidth=1,
    )
    if stretch.last is None:
        size = 20 * row.height
        ax.plot([end], [row.y], marker=_ARROW, color=style.colour, markersize=size, clip_on=False)


def _draw_gaps(ax: "Axes", timeline: _spo.Timeline, places: dict[str, float], last: date) -> None:
    """Days on which an interim order had ended and the order that follows it was not yet made."""
    kinds = (_spo.MilestoneKind.gap_begins, _spo.MilestoneKind.gap_ends)
    for order, y in places.items():
        days = [m.day for m in timeline.chronology if m.kind in kinds and (m.order or "") == order]
        for first, end in zip(days[::2], [*days[1::2], last], strict=False):
            ax.barh(
                y,
                _x(end) - _x(first),
                _ORDER_HEIGHT,
                left=_x(first),
                color="none",
                edgecolor=_FAINT,
                linestyle=(0, (3, 2)),
                linewidth=1.2,
            )


def _draw_marks(ax: "Axes", timeline: _spo.Timeline, places: dict[str, float]) -> None:
    for milestone in timeline.chronology:
        if milestone.kind not in _MARKS:
            continue
        shape, _ = _MARKS[milestone.kind]
        ax.plot(
            [_x(milestone.day) + 0.5],  # the middle of the day
            [places[milestone.order or ""]],
            marker=shape,
            markersize=6,
            markerfacecolor="white",
            markeredgecolor=_INK,
            linestyle="none",
            zorder=3,
        )


def _dress(ax: "Axes", rows: Sequence[_Row], first: date, last: date) -> None:
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    ax.set_xlim(_x(first), _x(last))
    ax.set_ylim((rows[-1].y if rows else 0) + 0.6, -0.6)
    ax.set_yticks([row.y for row in rows], [row.label for row in rows])
    for label, row in zip(ax.get_yticklabels(), rows, strict=True):
        label.set_fontweight("bold" if row.order else "normal")
        label.set_fontstyle("italic" if row.order == "" else "normal")
    locator = AutoDateLocator(minticks=4, maxticks=9)  # type: ignore[no-untyped-call]
    ax.xaxis.set_major_locator(locator)
    formatter = ConciseDateFormatter(locator)  # type: ignore[no-untyped-call]
    ax.xaxis.set_major_formatter(formatter)
    ax.grid(axis="x", color="#dddddd", linewidth=0.6)
    ax.set_axisbelow(True)
    ax.tick_params(axis="y", length=0)
    for side in ("left", "right", "top"):
        ax.spines[side].set_visible(False)


def _explain(ax: "Axes", timeline: _spo.Timeline, rows: Sequence[_Row]) -> None:
    """A legend of what was drawn, and of nothing else."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    verdicts = {stretch.verdict for row in rows for stretch in row.stretches}
    kinds = {milestone.kind for milestone in timeline.chronology}
    handles: list[Patch | Line2D] = [
        Patch(
            facecolor="white" if style.hatch else style.colour,
            edgecolor=style.colour,
            hatch=style.hatch,
            label=style.label,
        )
        for verdict, style in _STYLES.items()
        if verdict in verdicts
    ]
    if _spo.MilestoneKind.gap_begins in kinds:
        handles.append(
            Patch(facecolor="none", edgecolor=_FAINT, linestyle=(0, (3, 2)), label="gap")
        )
    handles += [
        Line2D(
            [],
            [],
            marker=shape,
            color="none",
            markeredgecolor=_INK,
            markerfacecolor="white",
            label=label,
        )
        for kind, (shape, label) in _MARKS.items()
        if kind in kinds
    ]
    if handles:
        ax.legend(
            handles=handles,
            loc="upper left",
            bbox_to_anchor=(0, 0),
            borderaxespad=3,  # clear of the days on the axis
            ncols=len(handles),
            frameon=False,
            fontsize=8,
        )
