"""`spo breach`: reported acts against the conditions in force."""

import argparse
import sys

import spo
from spo._cli import common


def _breach(arguments: argparse.Namespace) -> int:
    case = common.read_case(arguments.case)
    if case is None:
        return common.UNREADABLE
    try:
        assessment = spo.assess(case, arguments.conduct, as_at=arguments.as_at)
    except spo.Problem as problem:
        print(f"spo: {problem}", file=sys.stderr)
        return common.UNREADABLE
    common.put(common.written(assessment, arguments), arguments.format)
    return common.OK


def add(verbs: common.Verbs) -> None:
    breach = verbs.add_parser(
        "breach",
        help="hold reported acts against the conditions in force",
        description="For each reported act: which orders were in force, which conditions it is "
        "within on the facts stated, what has to be proved, and what is missing. It never says "
        "that an offence was committed. It repeats the court's wording and the words of an excuse.",
    )
    common.add_case(breach)
    breach.add_argument("--conduct", metavar="ID", help="one act alone, by its id")
    common.add_day(breach, "--as-at")
    common.add_format(breach, "json", "html")
    breach.set_defaults(run=_breach)
