"""`spo offences`, `spo penalty`: what the offences are, and what each carries on which days."""

import argparse
import enum
import json
import sys
import textwrap
from datetime import date
from typing import Any

import spo
from spo._cli import common

_WORDS = {
    spo.Verdict.met: "met",
    spo.Verdict.not_met: "NOT MET",
    spo.Verdict.unknown: "UNKNOWN",
    spo.Verdict.for_the_court: "FOR THE COURT",
}
_MATCHED = {spo.Matched.stated: "as a source states", spo.Matched.by_title: "matched by title"}


def _plain(value: Any) -> Any:
    """A value of the library as JSON has it: enums by their words, days as YYYY-MM-DD."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, spo.Provision | spo.OpenQuestion):
        return value.id
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, enum.Enum):
        return value.name
    kind = type(value)
    names = [name for name, member in vars(kind).items() if isinstance(member, property)]
    filled = {name.rstrip("_"): _plain(getattr(value, name)) for name in names}
    return {name: item for name, item in filled.items() if item is not None}


def _document(format_name: str, body: dict[str, Any]) -> str:
    head = {
        "format": format_name,
        "library": spo.__version__,
        "law": {"version": spo.law_version, "known_up_to": spo.law_known_up_to.isoformat()},
    }
    return json.dumps(head | body, ensure_ascii=False, indent=2) + "\n"


def _wrapped(label: str, text: str, width: int) -> list[str]:
    indent = " " * 25
    return textwrap.wrap(
        text, width, initial_indent=f"  {label:<23}", subsequent_indent=indent
    ) or [f"  {label}"]


def _cited(ids: tuple[str, ...]) -> str:
    return ", ".join(spo.provision(id).citation for id in ids)


def _one(offence: spo.OffenceInfo, width: int) -> list[str]:
    source, pnld = offence.codes_from, offence.pnld_from
    told = [
        ("created by", f"{_cited(offence.created_by)} ({_MATCHED[offence.created_by_matched]})"),
        (
            "penalty",
            f"{_cited((offence.penalty,))}; on indictment {offence.indictment_years} "
            "years, a fine, or both; summary: see spo penalty",
        ),
        (
            "conditional discharge",
            "barred (s.8(4))" if offence.bars_conditional_discharge else "not barred by the Act",
        ),
        ("mode of trial", f"either way ({offence.category})"),
        ("Home Office class", f"{offence.home_office_class} ({offence.class_from.where})"),
        ("PNLD", f"{offence.pnld} ({_MATCHED[offence.pnld_matched]}; {pnld.where}, {pnld.as_of})"),
        (
            "recording",
            ("notifiable" if offence.notifiable else "not notifiable")
            + ", "
            + ("recordable" if offence.recordable else "not recordable"),
        ),
        ("continuing", "yes (s.11(4))" if offence.continuing else "no provision says so"),
        (
            "venue",
            spo.provision(offence.venue).statement
            if offence.venue
            else "the Act has no rule of its own",
        ),
    ]
    guideline = offence.guideline
    told += (
        [("guideline", f"{guideline.title}. {guideline.applies_to}. Range: {guideline.range}.")]
        if guideline
        else [("guideline", "none was found")]
    )
    told.append(("code read in", f"{source.where}, {source.as_of}"))
    lines = [f"{offence.code}  {offence.title}"]
    for label, text in told:
        lines += _wrapped(label, text, width)
    if offence.companions:
        lines.append("  To consider beside it; nothing is worked out about these:")
        lines += [
            f"    {beside.code}  {beside.title} ({beside.home_office_class})"
            for beside in offence.companions
        ]
    return lines


def _table() -> list[str]:
    lines = ["Offences (sections 8 and 11)"]
    lines += [
        f"  {offence.code:<8} {offence.pnld:<7} {offence.home_office_class:<7} {offence.title}"
        for offence in spo.offences()
    ]
    lines += ["", "Codes of the civil court"]
    for code in spo.court_codes():
        lines.append(f"  {code.code or 'none':<8} {code.title}")
        if code.note:
            lines += textwrap.wrap(
                code.note, 92, initial_indent=" " * 11, subsequent_indent=" " * 11
            )
    return lines


def _offences(arguments: argparse.Namespace) -> int:
    try:
        chosen = None if arguments.code is None else spo.offence(arguments.code)
    except spo.Problem as problem:
        print(f"spo: {problem}", file=sys.stderr)
        return common.UNREADABLE
    if arguments.format == "json":
        body: dict[str, Any] = {
            "offences": [_plain(one) for one in ([chosen] if chosen else spo.offences())]
        }
        if chosen is None:
            body["court_codes"] = [_plain(code) for code in spo.court_codes()]
        common.put(_document("spo-offences/1", body), "json")
        return common.OK
    lines = _one(chosen, common.columns(arguments)) if chosen else _table()
    common.put("\n".join(lines) + "\n", "text")
    return common.OK


def _months(maximum: spo.MaximumPenalty) -> str:
    least, most = maximum.summary_months_least, maximum.summary_months_most
    if least is None or most is None:
        return "no figure is shown"
    return f"{most} months" if least == most else f"{least} or {most} months"


def _row(limit: spo.SummaryLimit) -> str:
    def between(first: date | None, last: date | None) -> str:
        if first is None:
            return "on any day"
        return f"from {first}" + (f" to {last}" if last else ", no end known")

    offence = f"offence {between(limit.offence_from, limit.offence_to)}"
    if limit.offence_to is None:
        offence = f"offence from {limit.offence_from}"
    convicted = f"convicted {between(limit.convicted_from, limit.convicted_to)}"
    return f"{limit.months:>2} months: {offence}, {convicted} ({limit.instrument})"


def _penalty_text(
    offence: spo.OffenceInfo, maximum: spo.MaximumPenalty, as_at: date, width: int
) -> str:
    def settled(finding: spo.Finding) -> str:
        question = finding.open_question
        return _WORDS[finding.verdict] + (f", {question.id}" if question else "")

    indictment = "no figure is shown"
    if maximum.indictment_years is not None:
        indictment = f"{maximum.indictment_years} years, a fine, or both"
    summary = _months(maximum)
    if maximum.fine:
        summary += ", a fine, or both"
    lines = [
        f"{offence.code}  {offence.title}",
        f"The greatest sentence of an adult, as at {as_at}: {_WORDS[maximum.verdict]}",
        "",
        f"  on summary conviction   {summary}",
        f"  on indictment           {indictment}",
    ]
    if maximum.summary_if_convicted_as_at is not None:
        lines.append(
            f"  supposing a conviction on {as_at}: {maximum.summary_if_convicted_as_at} months"
        )
    if maximum.limits:
        lines += ["", "Rows of the limits that are possible"]
        for limit in maximum.limits:
            lines += textwrap.wrap(
                _row(limit), width, initial_indent="  ", subsequent_indent=" " * 13
            )
    lines += ["", "Why"]
    for finding in maximum.findings:
        lines.append(f"  {finding.provision.citation}: {settled(finding)}")
        lines += textwrap.wrap(
            finding.text, width, initial_indent=" " * 4, subsequent_indent=" " * 4
        )
    asked = {f.open_question.id: f.open_question for f in maximum.findings if f.open_question}
    if asked:
        lines += ["", "Open questions"]
        for question in asked.values():
            lines += textwrap.wrap(
                f"{question.id}: {question.question}",
                width,
                initial_indent="  ",
                subsequent_indent=" " * 7,
            )
    known = f"Law version {spo.law_version}, known up to {spo.law_known_up_to}."
    return "\n".join([*lines, "", known, ""])


def _penalty(arguments: argparse.Namespace) -> int:
    asked = {
        "on": arguments.on,
        "from_": arguments.first,
        "to": arguments.to,
        "convicted_on": arguments.convicted_on,
        "born": arguments.born,
    }
    try:
        offence = spo.offence(arguments.code)
        maximum = spo.maximum_penalty(offence.offence, **asked, as_at=arguments.as_at)
    except spo.Problem as problem:
        print(f"spo: {problem}", file=sys.stderr)
        return common.UNREADABLE
    if arguments.format == "json":
        body = {
            "as_at": arguments.as_at.isoformat(),
            "offence": offence.code,
            "asked": {k.rstrip("_"): _plain(v) for k, v in asked.items() if v is not None},
            "maximum": _plain(maximum),
        }
        common.put(_document("spo-penalty/1", body), "json")
        return common.OK
    columns = common.columns(arguments)
    common.put(_penalty_text(offence, maximum, arguments.as_at, columns), "text")
    return common.OK


def _day(parser: argparse.ArgumentParser, name: str, help: str, **more: Any) -> None:
    parser.add_argument(name, type=common.day, metavar="DAY", help=help, **more)


def add(verbs: common.Verbs) -> None:
    offences = verbs.add_parser("offences", help="list the offences and the codes, or show one")
    offences.add_argument("code", nargs="?", metavar="CODE", help="such as ST19001 or H20164")
    common.add_format(offences, "json")
    offences.set_defaults(run=_offences)

    penalty = verbs.add_parser(
        "penalty", help="the greatest sentence, by day of offence and day of conviction"
    )
    penalty.add_argument("code", metavar="CODE", help="such as ST19001 or H20164")
    _day(penalty, "--on", "the day of the offence")
    _day(penalty, "--from", "the first day of a range", dest="first")
    _day(penalty, "--to", "the last day of a range")
    _day(penalty, "--convicted-on", "the day of the conviction")
    _day(penalty, "--born", "the defendant's date of birth")
    common.add_day(penalty, "--as-at")
    common.add_format(penalty, "json")
    penalty.set_defaults(run=_penalty)
