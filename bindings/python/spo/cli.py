"""The command `spo`.

Exit status of `spo check`: 0 when nothing is not met, 1 when something is not met, 2 when a file
could not be read or the command was not understood.
"""

import argparse
import os
import re
import shutil
import sys
from collections.abc import Callable, Sequence
from datetime import date

import spo

_OK, _NOT_MET, _UNREADABLE = 0, 1, 2
_WIDEST = 100
_NARROWEST, _WIDEST_ASKED = 40, 1000
_MOST_TOLD = 200
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2399, 12, 31)


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.min
    if day.isoformat() != text:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day written YYYY-MM-DD")
    if not _FIRST_DAY <= day <= _LAST_DAY:
        raise argparse.ArgumentTypeError(f"{text} is not from {_FIRST_DAY} to {_LAST_DAY}")
    return day


def _number(text: str) -> int:
    if not re.fullmatch("[0-9]{1,4}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 to 9999")
    return int(text)


def _width(text: str) -> int:
    width = _number(text)
    if not _NARROWEST <= width <= _WIDEST_ASKED:
        raise argparse.ArgumentTypeError(f"{text} is not from {_NARROWEST} to {_WIDEST_ASKED}")
    return width


def _wants_colour() -> bool:
    refused = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not refused


def _read(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read()
    with open(path, "rb") as file:
        return file.read()


def _renderer(arguments: argparse.Namespace) -> Callable[[spo.Report], str]:
    if arguments.format == "json":
        return lambda report: report.to_json()
    if arguments.format == "html":
        return lambda report: report.to_html()
    width = arguments.width or min(shutil.get_terminal_size((_WIDEST, 24)).columns, _WIDEST)
    return lambda report: report.to_text(colour=_wants_colour(), width=width)


def _complain(path: str, problem: spo.Problem) -> None:
    count = len(problem.defects)
    things = "1 problem" if count == 1 else f"{count} problems"
    print(f"spo: {path} could not be read: {things}", file=sys.stderr)
    for defect in problem.defects[:_MOST_TOLD]:
        print(f"  at {defect.pointer or 'the whole file'}", file=sys.stderr)
        print(f"     found     {defect.found}", file=sys.stderr)
        print(f"     expected  {defect.expected}", file=sys.stderr)
    if count > _MOST_TOLD:
        print(f"  and {count - _MOST_TOLD} more", file=sys.stderr)


def _check(arguments: argparse.Namespace) -> int:
    several = len(arguments.case) > 1
    if several and arguments.format != "text":
        print(f"spo: one case file at a time as {arguments.format}", file=sys.stderr)
        return _UNREADABLE
    render = _renderer(arguments)
    status = _OK
    for path in arguments.case:
        try:
            case = spo.parse(_read(path))
        except spo.Problem as problem:
            _complain(path, problem)
            status = _UNREADABLE
            continue
        except OSError as error:
            print(f"spo: {path}: {error.strerror}", file=sys.stderr)
            status = _UNREADABLE
            continue
        report = spo.check(case, as_at=arguments.as_at)
        if several:
            print(f"--- {path} ---")
        sys.stdout.write(render(report))
        if report.counts[spo.Verdict.not_met] and status == _OK:
            status = _NOT_MET
    return status


def _count(arguments: argparse.Namespace) -> int:
    make = spo.beginning_with if arguments.beginning_with else spo.after
    try:
        period = make(
            years=arguments.years,
            months=arguments.months,
            weeks=arguments.weeks,
            days=arguments.days,
        )
        day = arguments.beginning_with or arguments.after
        answer = period.last_day(day)
    except spo.Problem as problem:
        print(f"spo: {problem}", file=sys.stderr)
        return _UNREADABLE
    print(f"{period} {day.isoformat()}: the last day is {answer.date.isoformat()}")
    if answer.alternative:
        print(f"by the other method: {answer.alternative.isoformat()}")
    print(answer.why)
    return _OK


def _law(arguments: argparse.Namespace) -> int:
    if arguments.provision is None:
        print(f"law of England and Wales, version {spo.law_version}, ", end="")
        print(f"known up to {spo.law_known_up_to.isoformat()}")
        for item in spo.provisions():
            print(f"{item.id:<50} {item.treatment.name:<14} {item.heading}")
        return _OK
    try:
        item = spo.provision(arguments.provision)
    except spo.Problem as problem:
        print(f"spo: {problem}", file=sys.stderr)
        return _UNREADABLE
    began = item.in_force_from.isoformat() if item.in_force_from else "not known"
    print(f"{item.citation}: {item.heading}\n{item.statement}")
    print(f"in force from {began}; {item.treatment.name}. {item.note}".rstrip())
    print(item.link)
    return _OK


def _schema(arguments: argparse.Namespace) -> int:
    sys.stdout.write(spo.case_file_schema() if arguments.of == "case" else spo.report_schema())
    return _OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="spo", description="Stalking protection orders: check a case file against the Act."
    )
    parser.add_argument("--version", action="version", version=f"libspo {spo.__version__}")
    verbs = parser.add_subparsers(required=True, metavar="VERB")

    check = verbs.add_parser(
        "check",
        help="check case files and print a report on each",
        description="Check case files. Exit status: 0 nothing not met, 1 something not met, "
        "2 a file could not be read.",
    )
    check.add_argument(
        "case", nargs="+", metavar="CASE.json", help="a case file; - for standard input"
    )
    check.add_argument("--as-at", type=_day, required=True, metavar="DAY", help="YYYY-MM-DD")
    check.add_argument("--format", choices=["text", "json", "html"], default="text")
    check.add_argument("--width", type=_width, help="columns of the text (default: the terminal's)")
    check.set_defaults(run=_check)

    count = verbs.add_parser("count", help="count a period as the law counts it")
    for unit in ("years", "months", "weeks", "days"):
        count.add_argument(f"--{unit}", type=_number, default=0, metavar="N")
    start = count.add_mutually_exclusive_group(required=True)
    start.add_argument("--beginning-with", type=_day, metavar="DAY", help="the day is day one")
    start.add_argument("--after", type=_day, metavar="DAY", help="the next day is day one")
    count.set_defaults(run=_count)

    law = verbs.add_parser("law", help="list the provisions, or show one")
    law.add_argument("provision", nargs="?", metavar="ID", help='such as "spa-2019:s3(2)"')
    law.set_defaults(run=_law)

    schema = verbs.add_parser("schema", help="print a JSON Schema")
    schema.add_argument("of", nargs="?", choices=["case", "report"], default="case")
    schema.set_defaults(run=_schema)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    try:
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader went away, as `head` does: what it did not read was not told.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _UNREADABLE
    except Exception as error:
        # Status 1 means "not met", so nothing unforeseen may end with it. The error's own text is
        # left out: it might repeat what is in the file.
        print(f"spo: could not go on: {type(error).__name__}", file=sys.stderr)
        return _UNREADABLE
    return status


if __name__ == "__main__":
    sys.exit(main())
