"""The types: what a type checker believes of the library is what the library does."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT

import spo

PACKAGE = ROOT / "bindings" / "python"
STUB = PACKAGE / "spo" / "_spo.pyi"

# What stubtest finds and a stub need not say.
ALLOWED = (
    r"\.\w+ is inconsistent, metaclass differs$",  # pybind11 has one of its own
    r"\.__pybind11_native_enum__ is not present in stub$",
    r"\.__init__ is inconsistent, stub does not have \*args parameter",  # it only refuses
)

A_USER = """
from datetime import date, datetime
from typing import Literal, assert_never, assert_type

import spo
from spo.calendar import to_ics

case = spo.load("case.json")
report = spo.check(case, as_at=date(2025, 4, 1))
assert_type(report, spo.Report)
assert_type(report.verdict, spo.Verdict)
assert_type(report.counts, dict[spo.Verdict, int])
assert_type(report.receipt.report_sha256, str)
assert_type(spo.check_many([case], as_at=date(2025, 4, 1)), list[spo.Report])
for finding in report.findings:
    assert_type(finding, spo.Finding)
    assert_type(finding.provision.in_force_from, date | None)
    assert_type(finding.missing, tuple[str, ...])
    assert_type(finding.open_question, spo.OpenQuestion | None)
assert_type(case.defendant.other_names, tuple[str, ...] | None)
assert_type(case.orders, tuple[spo.Order, ...] | None)
for order in case.orders or ():
    match order.term:
        case spo.FixedTerm(length, last_day):
            assert_type(length, spo.Length | None)
            assert_type(last_day, date | None)
        case spo.UntilFurtherOrder() | spo.TermNotSpecified() | None:
            pass
        case other:
            assert_never(other)
    for condition in order.conditions or ():
        match condition.is_:
            case spo.NoApproach(metres, whom):
                assert_type(metres, int | None)
                assert_type(whom, tuple[str, ...] | None)
        match condition.locality:
            case spo.LimitedTo(place):
                assert_type(place, str)
            case spo.UkWide() | spo.LimitedToUnstatedPlace() | None:
                pass
            case other_place:
                assert_never(other_place)
match report.verdict:
    case spo.Verdict.met | spo.Verdict.not_met:
        pass
    case spo.Verdict.unknown | spo.Verdict.for_the_court:
        pass
    case other_verdict:
        assert_never(other_verdict)
address = spo.Address(text="somewhere", confidential=True)
assert_type(address.text, spo.Confidential)
assert_type(address.text.reveal(), str)
assert_type(spo.Act(id="E1", towards="P1").towards, tuple[str, ...] | None)
assert_type(spo.beginning_with(years=2).last_day(date(2025, 4, 1)).alternative, date | None)
assert_type(spo.forces()[0].area, spo.PoliceArea | None)
assert_type(spo.law_known_up_to, date)
assert_type(spo.__version__, str)
timeline = spo.timeline(case)
assert_type(timeline.changes, tuple[date, ...])
assert_type(timeline.orders[0].conditions[0].wordings[0].condition, spo.Condition)
assert_type(timeline.orders[0].stretches[0].last, date | None)
assert_type(timeline.to_svg(mark=date(2025, 4, 1)), str)
state = spo.state(case, on=date(2025, 4, 1))
assert_type(state.binding, tuple[spo.ConditionState, ...])
assert_type(state.conditions[0].worded, spo.Condition | None)
duties = spo.duties(case, as_at=date(2025, 4, 1))
assert_type(duties[0], spo.Duty)
assert_type(duties[1:], tuple[spo.Duty, ...])
for duty in duties:
    assert_type(duty.state, spo.DutyState)
    assert_type(duty.where, spo.Finding)
for deadline in spo.deadlines(case, as_at=date(2025, 4, 1), renewal_lead_days=90):
    assert_type(deadline.condition, str | None)
served = spo.deemed_service(document=spo.Document.order, how=spo.ServiceMethod.handed)
assert_type(served.earliest, date | None)
assert_type(spo.is_business_day(date(2025, 4, 1)), bool | None)
assert_type(spo.offence("ST19001").guideline, spo.SentencingGuideline | None)
assert_type(spo.court_codes()[0].code, str | None)
maximum = spo.maximum_penalty(spo.Offence.breach, as_at=date(2025, 4, 1))
assert_type(maximum.summary_months_most, int | None)
for failure in spo.notification_offences(case, as_at=date(2025, 4, 1)):
    assert_type(failure.duty, spo.Duty | None)
    assert_type(failure.maximum, spo.MaximumPenalty | None)
track = spo.track(case, "tag.csv", accuracy_metres=10, names={"lon": "longitude"})
assert_type(track.visits, tuple[spo.Visit, ...])
assert_type(track.missing[0].from_, datetime)
assert_type(track.visits[0].first_inside, datetime | None)
area = spo.Area(spo.Circle(centre=spo.Position(longitude=-5, latitude=53.7), metres=5))
assert_type(area.metres_outside(spo.Position(longitude=-5, latitude=53.7)), float)
assert_type(area.reveal(), spo.Circle | spo.Corridor | tuple[spo.Polygon, ...])
for event in case.events or ():
    match event:
        case spo.Served(place=place_of_service):
            assert_type(place_of_service, spo.Confidential | None)
        case spo.Varied() | spo.Renewed() | spo.AppealEnded():
            assert_type(event.changes, tuple[spo.ChangedCondition, ...] | None)
        case spo.HearingFixed() | spo.Applied() | spo.Discharged() | spo.Determined():
            pass
        case spo.Appealed() | spo.Died() | spo.NameUsed() | spo.Moved():
            pass
        case other_event:
            assert_never(other_event)
assessment = spo.assess(case, "X1", as_at=date(2025, 4, 1))
assert_type(assessment.acts[0].conditions[0].touches, spo.Finding)
assert_type(assessment.acts[0].conditions[0].missed, tuple[spo.DayRange, ...])
assert_type(assessment.acts[0].maximum, spo.MaximumPenalty | None)
assert_type(assessment.acts[0].orders[0].elements[0].element, spo.Element)
for act in case.conduct or ():
    match act.is_:
        case spo.Contact(channel, towards):
            assert_type(channel, spo.Channel | None)
            assert_type(towards, tuple[str, ...] | None)
        case spo.Presence(at=spo.Fix(at=position)):
            assert_type(position, spo.Position)
assert_type(spo.NotificationOf.name, Literal[spo.NotificationOf.name])
assert_type(to_ics(spo.deadlines(case, as_at=date(2025, 4, 1))), bytes)
try:
    spo.parse(b"{}")
except spo.Problem as problem:
    assert_type(problem.defects, tuple[spo.Defect, ...])
    assert_type(problem.defects[0].pointer, str)
"""

# Each line is wrong, and the type checker says so with this word.
MISTAKES = """
import spo
from datetime import date, datetime
case = spo.load("case.json")
spo.check(case)  # call-arg
spo.check(case, date(2025, 4, 1))  # misc call-arg
spo.check("case.json", as_at=date(2025, 4, 1))  # arg-type
spo.check(case, as_at="2025-04-01")  # arg-type
spo.check(case, as_at=date(2025, 4, 1)).verdict == "met"  # comparison-overlap
spo.Defendant(name="x")  # call-arg
spo.Defendant("D1")  # misc call-arg
spo.Defendant(id="D1", nam="x")  # call-arg
spo.Order(id="O1", kind="full")  # arg-type
spo.Order(id="O1", kind=spo.OrderKind.ful)  # attr-defined
spo.CourtFound(acts="yes")  # arg-type
spo.Condition(id="C1", kind=spo.ConditionKind.prohibition, is_=spo.Order)  # arg-type
case.defendant.name = "x"  # misc
case.orders[0]  # index
case.orders.append(1)  # union-attr
spo.Address(text="x").text.upper()  # attr-defined
spo.Served(how="handed")  # arg-type
spo.Varied()  # call-arg
spo.Varied(order="O1", adds=[spo.Tag()])  # list-item
spo.state(case, as_at=date(2025, 4, 1))  # call-arg
spo.timeline(case).state(date(2025, 4, 1))  # misc call-arg
spo.duties(case, as_at=date(2025, 4, 1)).append(1)  # attr-defined
spo.deemed_service(how=spo.ServiceMethod.handed)  # call-arg
spo.maximum_penalty("ST19001", as_at=date(2025, 4, 1))  # arg-type
spo.maximum_penalty(spo.Offence.breach)  # call-arg
spo.NotificationFailure(order="O1")  # call-arg
spo.assess(case)  # call-arg
spo.Conduct(id="X1")  # call-arg
spo.Contact(channel="sms")  # arg-type
spo.Timeline(case)  # call-arg
spo.NoSuchThing  # attr-defined
"""


def mypy(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=cwd,
        env=os.environ | {"MYPYPATH": str(PACKAGE)},
        capture_output=True,
        text=True,
    )


def test_the_package_says_that_it_is_typed() -> None:
    assert (Path(spo.__file__).parent / "py.typed").exists()
    assert (PACKAGE / "spo" / "py.typed").exists()


def test_the_package_the_examples_and_a_program_pass_strictly(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(A_USER, "utf-8")
    done = mypy("mypy", "--strict", str(PACKAGE / "spo"), "examples/python", str(program))
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_program_with_mistakes_is_told_each(tmp_path: Path) -> None:
    program = tmp_path / "mistakes.py"
    program.write_text(MISTAKES, "utf-8")
    done = mypy("mypy", "--strict", "--no-pretty", str(program))
    told = {
        int(number): word
        for number, word in re.findall(r"^\S+:(\d+): error: .*\[([a-z-]+)\]$", done.stdout, re.M)
    }
    for number, line in enumerate(MISTAKES.splitlines(), 1):
        _, _, expected = line.partition("  # ")
        assert told.pop(number, "") in (expected.split() or [""]), f"{line}\n{done.stdout}"
    assert told == {}


def test_the_stub_is_what_the_module_is() -> None:
    done = mypy("mypy.stubtest", "spo._spo", "--concise", "--mypy-config-file", "pyproject.toml")
    assert "not checking stubs" not in done.stdout + done.stderr, done.stdout + done.stderr
    found = [line for line in done.stdout.splitlines() if not re.search("|".join(ALLOWED), line)]
    assert found == []


def test_the_stub_names_everything_and_nothing_more() -> None:
    """stubtest's class-by-class remarks are allowed above, so the names are compared here."""
    text = STUB.read_text("utf-8")
    named = set(re.findall(r"^(?:class |def )?([A-Za-z]\w*)(?:[(:]| =)", text, re.M))
    assert named == {name for name in vars(spo._spo) if not name.startswith("_")}


@pytest.mark.parametrize(
    "name", [n for n in spo.__all__ if isinstance(getattr(spo._spo, n, None), type)]
)
def test_the_stub_of_a_class_has_its_properties(name: str) -> None:
    kind = getattr(spo, name)
    text = STUB.read_text("utf-8")
    body = re.search(rf"^class {name}\b.*?(?=^\S|\Z)", text, re.M | re.S)
    assert body
    stubbed = set(re.findall(r"@property\n    def (\w+)\(", body[0]))
    assert stubbed == {n for n, v in vars(kind).items() if isinstance(v, property)}


def test_what_the_stub_lets_be_replaced_is_what_the_constructor_takes() -> None:
    """The same keywords of the same types, each of which may be left out."""
    compared = 0
    for kind in ast.parse(STUB.read_text("utf-8")).body:
        if not isinstance(kind, ast.ClassDef):
            continue
        methods = {one.name: one for one in kind.body if isinstance(one, ast.FunctionDef)}
        if "replace" not in methods:
            continue
        made, replaced = (
            {one.arg: ast.dump(one.annotation or one) for one in methods[name].args.kwonlyargs}
            for name in ("__init__", "replace")
        )
        assert replaced == made, kind.name
        assert None not in methods["replace"].args.kw_defaults, kind.name
        compared += 1
    assert compared > 100
