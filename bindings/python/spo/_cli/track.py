"""`spo track`: when a location tag was at the places of a case."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import spo
from spo._cli import common

_MOST_METRES = 1_000_000


def _track(arguments: argparse.Namespace) -> int:
    case = common.read_case(arguments.case)
    if case is None:
        return common.UNREADABLE
    areas = _areas(case, arguments)
    if not areas:
        return common.UNREADABLE
    try:
        with _shown(arguments.tag) as progress:
            track = spo.track(
                areas,
                arguments.tag,
                gap_minutes=arguments.gap,
                accuracy_metres=arguments.accuracy,
                times_are_utc=arguments.utc,
                names=dict(arguments.name),
                progress=progress,
            )
    except spo.Problem as problem:
        common.complain(arguments.tag, problem)
        return common.UNREADABLE
    except OSError as error:
        print(f"spo: {arguments.tag}: {error.strerror}", file=sys.stderr)
        return common.UNREADABLE
    common.put(common.written(track, arguments), arguments.format)
    return common.OK


def _areas(case: spo.CaseFile, arguments: argparse.Namespace) -> list[spo.TrackedArea]:
    """The areas asked for; none, with what is wrong on standard error, when there are none."""
    areas = list(spo.tracked_areas(case))
    known = {area.place for area in areas}
    if not known:
        print("spo: no place of the case has an area", file=sys.stderr)
        return []
    for place in arguments.place:
        if place not in known:
            having = ", ".join(sorted(known))
            print(f"spo: no place {place!r} with an area; those are: {having}", file=sys.stderr)
            return []
    chosen = [area for area in areas if not arguments.place or area.place in arguments.place]
    if arguments.within is None:
        return chosen
    once = {area.place: area.area for area in chosen}
    return [
        spo.TrackedArea(place=place, area=area, within_metres=arguments.within)
        for place, area in once.items()
    ]


@contextmanager
def _shown(path: str) -> Iterator[Callable[[int, int], None] | None]:
    """Shows on a terminal how much of the file was read."""
    if not sys.stderr.isatty():
        yield None
        return
    size = os.stat(path).st_size

    def show(read: int, points: int) -> None:
        share = f"{min(100, 100 * read // size)} %" if size else ""
        print(f"\r\033[Kspo: {share} read, {points} points", end="", file=sys.stderr, flush=True)

    try:
        yield show
    finally:
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def _accuracy(text: str) -> float:
    try:
        metres = float(text)
    except ValueError:
        metres = -1
    if not 0 <= metres <= _MOST_METRES:
        raise argparse.ArgumentTypeError(f"{text!r} is not from 0 to {_MOST_METRES} metres")
    return metres


def _gap(text: str) -> int:
    minutes = common.number(text)
    if minutes == 0:
        raise argparse.ArgumentTypeError("0 is not from 1 to 9999 minutes")
    return minutes


def _name(text: str) -> tuple[str, str]:
    what, equals, name = text.partition("=")
    if not equals or not name.strip() or what not in {"time", "lon", "lat", "accuracy_m"}:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not such as lon=longitude, with time, lon, lat or accuracy_m before the ="
        )
    return what, name


def add(verbs: common.Verbs) -> None:
    track = verbs.add_parser(
        "track",
        help="show when a location tag was at the places of a case",
        description="Hold the points of a location tag against the places of a case that have an "
        "area. Places are named by their ids, and no position is shown.",
    )
    common.add_case(track)
    track.add_argument("tag", metavar="TAG", help="a CSV or GeoJSON file of timestamped points")
    track.add_argument(
        "--place",
        action="append",
        default=[],
        metavar="ID",
        help="only this place; may be given several times (default: every place with an area)",
    )
    track.add_argument(
        "--within",
        type=common.number,
        metavar="METRES",
        help="how far outside still counts as inside (default: what conditions not to enter add)",
    )
    track.add_argument(
        "--gap",
        type=_gap,
        default=10,
        metavar="MINUTES",
        help="a stretch without a point for longer is missing (default: 10)",
    )
    track.add_argument(
        "--accuracy",
        type=_accuracy,
        metavar="METRES",
        help="the accuracy of points that record none; without it they are never surely inside",
    )
    track.add_argument(
        "--utc", action="store_true", help="times without an offset are UTC (else refused)"
    )
    track.add_argument(
        "--name",
        action="append",
        type=_name,
        default=[],
        metavar="WHAT=NAME",
        help="what the file calls time, lon, lat or accuracy_m, such as lon=longitude",
    )
    common.add_format(track, "json", "html")
    track.set_defaults(run=_track)
