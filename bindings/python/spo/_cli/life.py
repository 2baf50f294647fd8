"""`spo timeline`, `spo state`, `spo duties`, `spo deadlines`: what binds, what is due, and when."""

import argparse
import json
import sys
from pathlib import Path

import spo
from spo import calendar
from spo._cli import common


def _timeline(arguments: argparse.Namespace) -> int:
    if arguments.mark and arguments.format != "svg":
        print("spo: a day can be marked in an svg only", file=sys.stderr)
        return common.UNREADABLE
    case = common.read_case(arguments.case)
    if case is None:
        return common.UNREADABLE
    timeline = spo.timeline(case)
    if arguments.format == "svg":
        text = timeline.to_svg(mark=arguments.mark)
    else:
        text = common.written(timeline, arguments)
    common.put(text, arguments.format)
    return common.OK


def _state(arguments: argparse.Namespace) -> int:
    case = common.read_case(arguments.case)
    if case is None:
        return common.UNREADABLE
    timeline = spo.timeline(case)
    text = common.written(timeline.state(on=arguments.on), arguments)
    if arguments.changes:
        text = _with_changes(text, [day.isoformat() for day in timeline.changes], arguments.format)
    common.put(text, arguments.format)
    return common.OK


def _with_changes(text: str, days: list[str], form: str) -> str:
    if form == "json":
        # Beside the state and not in it: its receipt is of what it holds.
        both = {"state": json.loads(text), "changes": days}
        return json.dumps(both, ensure_ascii=False, indent=2) + "\n"
    if form == "html":
        items = "".join(f"<li>{day}</li>\n" for day in days) or "<li>none</li>\n"
        listed = f"<h2>The answer changes on</h2>\n<ul>\n{items}</ul>\n</article>"
        return listed.join(text.rsplit("</article>", 1))
    lines = [f"  {day}" for day in days] or ["  none"]
    return "\n".join([text.rstrip("\n"), "", "The answer changes on:", *lines, ""])


def _duties(arguments: argparse.Namespace) -> int:
    case = common.read_case(arguments.case)
    if case is None:
        return common.UNREADABLE
    duties = spo.duties(case, as_at=arguments.as_at)
    common.put(common.written(duties, arguments), arguments.format)
    return common.OK


def _deadlines(arguments: argparse.Namespace) -> int:
    case = common.read_case(arguments.case)
    if case is None:
        return common.UNREADABLE
    try:
        deadlines = spo.deadlines(
            case, as_at=arguments.as_at, renewal_lead_days=arguments.renewal_lead
        )
    except spo.Problem as problem:
        print(f"spo: {problem}", file=sys.stderr)
        return common.UNREADABLE
    if arguments.ics and not _write_calendar(deadlines, arguments.ics):
        return common.UNREADABLE
    if arguments.ics != "-":
        common.put(common.written(deadlines, arguments), arguments.format)
    return common.OK


def _write_calendar(deadlines: spo.Deadlines, path: str) -> bool:
    try:
        written = calendar.to_ics(deadlines)
        if path == "-":
            sys.stdout.buffer.write(written)
        else:
            Path(path).write_bytes(written)
    except ImportError as error:
        print(f"spo: {error}", file=sys.stderr)
        return False
    except OSError as error:
        print(f"spo: {path}: {error.strerror}", file=sys.stderr)
        return False
    return True


def add(verbs: common.Verbs) -> None:
    timeline = verbs.add_parser("timeline", help="show the life of every order and condition")
    common.add_case(timeline)
    common.add_format(timeline, "svg", "html", "json")
    timeline.add_argument("--mark", type=common.day, metavar="DAY", help="a day to mark in an svg")
    timeline.set_defaults(run=_timeline)

    state = verbs.add_parser("state", help="show what binds on a day, and in what words")
    common.add_case(state)
    common.add_day(state, "--on")
    common.add_format(state, "json", "html")
    state.add_argument(
        "--changes", action="store_true", help="list every day on which the answer changes, too"
    )
    state.set_defaults(run=_state)

    duties = verbs.add_parser("duties", help="show what must be notified to the police, and when")
    common.add_case(duties)
    common.add_day(duties, "--as-at")
    common.add_format(duties, "json", "html")
    duties.set_defaults(run=_duties)

    deadlines = verbs.add_parser("deadlines", help="show the days to come")
    common.add_case(deadlines)
    common.add_day(deadlines, "--as-at")
    common.add_format(deadlines, "json", "html")
    deadlines.add_argument(
        "--renewal-lead",
        type=common.number,
        default=56,
        metavar="DAYS",
        help="how long before the end of an order to remind of renewal (default: 56)",
    )
    deadlines.add_argument(
        "--ics", metavar="FILE", help="write a calendar, too; - for standard output, alone"
    )
    deadlines.set_defaults(run=_deadlines)
