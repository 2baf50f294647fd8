"""`spo served`: when a paper is taken to have been received, under the rules of court."""

import argparse

import spo
from spo._cli import common


def _served(arguments: argparse.Namespace) -> int:
    how, before_four = arguments.how, arguments.before_four
    answer = spo.deemed_service(
        document=spo.Document[arguments.document],
        how=None if how is None else spo.ServiceMethod[how],
        on=arguments.on,
        court_directed=arguments.court_directed,
        court_set_day=arguments.court_set_day,
        produced_on=arguments.produced_on,
        shown_received_on=arguments.shown_received_on,
        before_four=None if before_four is None else before_four == "yes",
    )
    for line in _told(answer):
        print(line)
    return common.OK


def _told(answer: spo.DeemedService) -> list[str]:
    lines = ["no day of receipt is given"]
    if answer.earliest and answer.latest:
        days = sorted({answer.earliest.isoformat(), answer.latest.isoformat()})
        lines = [f"taken to be received on {' or on '.join(days)}"]
    elif answer.earliest:
        lines = [f"taken to be received on {answer.earliest.isoformat()}"]
    lines.append(f"{answer.provision.citation}: {answer.why}")
    if answer.earliest and answer.rebuttable:
        lines.append("A different day may be shown.")
    if answer.holidays_may_follow:
        known = spo.bank_holidays_known_up_to
        lines.append(
            f"Bank holidays are known up to {known.isoformat()}: one proclaimed since for a later "
            "day would move this on."
        )
    if answer.open_question:
        lines.append(f"{answer.open_question.id}: {answer.open_question.question}")
    return lines


def add(verbs: common.Verbs) -> None:
    served = verbs.add_parser("served", help="when a paper is taken to have been received")
    served.add_argument("--document", choices=[d.name for d in spo.Document], required=True)
    served.add_argument("--how", choices=[method.name for method in spo.ServiceMethod])
    served.add_argument(
        "--on", type=common.day, metavar="DAY", help="handed, left, posted or sent: YYYY-MM-DD"
    )
    served.add_argument(
        "--court-directed", action="store_true", help="the court specified this method"
    )
    served.add_argument(
        "--court-set-day", type=common.day, metavar="DAY", help="the day of receipt the court set"
    )
    served.add_argument(
        "--produced-on", type=common.day, metavar="DAY", help="printed and posted by a computer"
    )
    served.add_argument(
        "--shown-received-on", type=common.day, metavar="DAY", help="the day that was proved"
    )
    served.add_argument("--before-four", choices=["yes", "no"], help="a fax, sent before 4 p.m.")
    served.set_defaults(run=_served)
