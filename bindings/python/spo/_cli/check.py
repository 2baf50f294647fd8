"""`spo check`: reports on case files."""

import argparse
import sys

import spo
from spo._cli import common


def _check(arguments: argparse.Namespace) -> int:
    several = len(arguments.case) > 1
    if several and arguments.format != "text":
        print(f"spo: one case file at a time as {arguments.format}", file=sys.stderr)
        return common.UNREADABLE
    status = common.OK
    for path in arguments.case:
        case = common.read_case(path)
        if case is None:
            status = common.UNREADABLE
            continue
        report = spo.check(case, as_at=arguments.as_at)
        if several:
            print(f"--- {path} ---")
        common.put(common.written(report, arguments), arguments.format)
        if report.counts[spo.Verdict.not_met] and status == common.OK:
            status = common.NOT_MET
    return status


def add(verbs: common.Verbs) -> None:
    check = verbs.add_parser(
        "check",
        help="check case files and print a report on each",
        description="Check case files. Exit status: 0 nothing not met, 1 something not met, "
        "2 a file could not be read.",
    )
    check.add_argument(
        "case", nargs="+", metavar="CASE.json", help="a case file; - for standard input"
    )
    common.add_day(check, "--as-at")
    common.add_format(check, "json", "html")
    check.set_defaults(run=_check)
