"""`spo count`, `spo law`, `spo schema`: what needs no case file."""

import argparse
import sys

import spo
from spo._cli import common


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
        return common.UNREADABLE
    print(f"{period} {day.isoformat()}: the last day is {answer.date.isoformat()}")
    if answer.alternative:
        print(f"by the other method: {answer.alternative.isoformat()}")
    print(answer.why)
    return common.OK


def _law(arguments: argparse.Namespace) -> int:
    if arguments.provision is None:
        print(f"law of England and Wales, version {spo.law_version}, ", end="")
        print(f"known up to {spo.law_known_up_to.isoformat()}")
        for item in spo.provisions():
            print(f"{item.id:<50} {item.treatment.name:<14} {item.heading}")
        return common.OK
    try:
        item = spo.provision(arguments.provision)
    except spo.Problem as problem:
        print(f"spo: {problem}", file=sys.stderr)
        return common.UNREADABLE
    began = item.in_force_from.isoformat() if item.in_force_from else "not known"
    print(f"{item.citation}: {item.heading}\n{item.statement}")
    print(f"in force from {began}; {item.treatment.name}. {item.note}".rstrip())
    print(item.link)
    return common.OK


def _schema(arguments: argparse.Namespace) -> int:
    schema = spo.case_file_schema() if arguments.of == "case" else spo.report_schema()
    common.put(schema, "json")
    return common.OK


def add(verbs: common.Verbs) -> None:
    count = verbs.add_parser("count", help="count a period as the law counts it")
    for unit in ("years", "months", "weeks", "days"):
        count.add_argument(f"--{unit}", type=common.number, default=0, metavar="N")
    start = count.add_mutually_exclusive_group(required=True)
    start.add_argument(
        "--beginning-with", type=common.day, metavar="DAY", help="the day is day one"
    )
    start.add_argument("--after", type=common.day, metavar="DAY", help="the next day is day one")
    count.set_defaults(run=_count)

    law = verbs.add_parser("law", help="list the provisions, or show one")
    law.add_argument("provision", nargs="?", metavar="ID", help='such as "spa-2019:s3(2)"')
    law.set_defaults(run=_law)

    schema = verbs.add_parser("schema", help="print a JSON Schema")
    schema.add_argument("of", nargs="?", choices=["case", "report"], default="case")
    schema.set_defaults(run=_schema)
