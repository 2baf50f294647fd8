"""A table of orders checked by hand against the Act, in tests/cases/oracle-orders.csv.

Each line is one order: a sentence that says what it is about, the facts, and the answers that the
Act and the stated defaults on open questions give, worked out without reading the library's rules.
Where the library answers otherwise, `differs` holds its answer and `why` the reason for the
table's: such a line fails as soon as the library answers as the table does.
"""

import csv
import json
from collections import Counter
from datetime import date, timedelta
from typing import Any

import pyarrow as pa
import pytest
from support import ROOT

import spo

with (ROOT / "tests" / "cases" / "oracle-orders.csv").open(encoding="utf-8", newline="") as lines:
    ORDERS = list(csv.DictReader(lines))
CHECKED = [order for order in ORDERS if order["status"] == "checked"]
# What the columns call the table's answers.
ANSWERS = {
    "least_last_day": "least_last_day",
    "term": "term",
    "conditions": "conditions",
    "last_day_of_effect": "last_day",
    "last_day_latest": "last_day_latest",
    "state": "state",
    "notify": "notify",
    "notify_by": "notify_by",
}
DAYS = ["made", "last_day", "served", "notification_from", "notification_to", "main_determined"]
DAYS += ["discharged", "died"]
YES_OR_NO = ["until_further_order", "replaces_interim", "part_two"]
NUMBERS = ["years", "months", "days", "protects"]
FOUND = {"yes": True, "no": False, "?": None}


def name_of(order: dict[str, str]) -> str:
    return order["case"]


def conditions_of(order: dict[str, str]) -> list[bool | None] | None:
    text = order["conditions_necessary"]
    if not text:
        return None
    return [] if text == "none" else [FOUND[word] for word in text.split(";")]


def expected(order: dict[str, str]) -> dict[str, str]:
    """What the library is to answer: the table's answers, or those that it differs in."""
    answers = {name: order[name] for name in ANSWERS}
    return answers | dict(pair.split("=") for pair in order["differs"].split())


def audited(order: dict[str, str]) -> dict[str, Any]:
    names = [*DAYS, *YES_OR_NO, *NUMBERS, "kind", "how", "main_outcome"]
    row: dict[str, Any] = {name: order[name] or None for name in names}
    for name in NUMBERS:
        row[name] = int(order[name]) if order[name] else None
    table = {name: pa.array([cell]) for name, cell in row.items()}
    found = pa.array([conditions_of(order)], pa.list_(pa.bool_()))
    audit = spo.audit(
        pa.table(table | {"conditions_necessary": found}), as_at=date.fromisoformat(order["as_at"])
    )
    answers: dict[str, Any] = pa.table(audit).to_pylist()[0]
    return answers


@pytest.mark.parametrize("order", ORDERS, ids=name_of)
def test_the_columns_answer_as_the_table_says(order: dict[str, str]) -> None:
    told = audited(order)
    assert told["status"] == order["status"], order["sentence"]
    if order["status"] == "bad":
        assert all(told[column] is None for column in ANSWERS.values())
        assert told["faults"]
        return
    given = {name: str(told[column] or "") for name, column in ANSWERS.items()}
    assert given == expected(order), order["sentence"]
    assert {told[f"{one}_provision"] for one in ("term", "state")} != {""}


def case_of(order: dict[str, str]) -> dict[str, Any]:
    """The same order as a case file, with what a row says of service, exemption and endings."""
    written: dict[str, Any] = {"id": "O1", "kind": order["kind"]}
    if order["made"]:
        written["made_on"] = order["made"]
    fixed: dict[str, Any] = {
        unit: int(order[unit]) for unit in ("years", "months", "days") if order[unit]
    }
    if order["last_day"]:
        fixed["last_day"] = order["last_day"]
    if fixed:
        written["term"] = {"fixed": fixed}
    if order["until_further_order"] == "yes":
        written["term"] = "until_further_order"
    found = conditions_of(order)
    if found is not None:
        people = int(order["protects"]) if order["protects"] else None
        written["conditions"] = [
            {"id": f"C{i}", "kind": "prohibition", "is": {"other": {}}}
            | ({} if people is None else {"protects": [f"P{n}" for n in range(1, people + 1)]})
            | ({} if one is None else {"necessary": one})
            for i, one in enumerate(found, 1)
        ]
    case: dict[str, Any] = {
        "format": "spo-case/1",
        "jurisdiction": "england-and-wales",
        "defendant": {"id": "D1"},
        "protected_persons": [{"id": "P1"}, {"id": "P2"}],
        "orders": [written],
    }
    events: list[dict[str, Any]] = []
    if order["served"]:
        events.append({"served": {"order": "O1", "on": order["served"], "how": order["how"]}})
    if order["discharged"]:
        events.append({"discharged": {"order": "O1", "on": order["discharged"]}})
    if order["died"]:
        events.append({"died": {"on": order["died"]}})
    if events:
        case["events"] = events
    if order["main_determined"] and order["kind"] == "interim":
        written["application"] = "A1"
        outcome = {"on": order["main_determined"], "outcome": order["main_outcome"]}
        case["applications"] = [{"id": "A1", "determined": outcome}]
    if order["replaces_interim"] == "yes":
        written["replaces"] = "O0"
        case["orders"].insert(0, {"id": "O0", "kind": "interim"})
    times = {
        key: order[f"notification_{key}"] for key in ("from", "to") if order[f"notification_{key}"]
    }
    if times or order["part_two"] == "yes":
        case["sexual_offences_notification"] = [times]
    return case


def parsed(order: dict[str, str]) -> spo.CaseFile:
    return spo.parse(json.dumps(case_of(order)))


# Words of no column: a case file has other ways of saying them, or none.
ROWS_ONLY = {"", "final"}
AS_CASES = [order for order in CHECKED if order["kind"] not in ROWS_ONLY]


def worst(verdicts: list[spo.Verdict]) -> str:
    """Verdicts taken together: not met, then unknown, then for the court, then met."""
    for one in (spo.Verdict.not_met, spo.Verdict.unknown, spo.Verdict.for_the_court):
        if one in verdicts:
            return one.name
    return "met"


@pytest.mark.parametrize("order", AS_CASES, ids=name_of)
def test_a_check_of_the_same_order_as_a_case_finds_what_the_table_says(
    order: dict[str, str],
) -> None:
    answers = expected(order)
    report = spo.check(parsed(order), as_at=date.fromisoformat(order["as_at"]))
    of_this = [f for f in report.findings if f.subject.split()[-1] == "O1"]
    interim = order["kind"] == "interim"

    def under(*provisions: str) -> list[spo.Verdict]:
        return [
            f.verdict
            for f in of_this
            # Whether an interim order was found appropriate is another question, of no column.
            if f.provision.id in provisions and not f.reason.startswith("appropriate")
        ]

    term = under("spa-2019:s5(6)(a)") if interim else under("spa-2019:s3(2)")
    if not interim and not term:  # until further order, or nothing recorded
        term = under("spa-2019:s3(1)", "spa-2019:s3(1)(a)", "spa-2019:s3(1)(b)")
    assert worst(term) == answers["term"], order["sentence"]
    imposes = "spa-2019:s5(3)" if interim else "spa-2019:s1(2)"
    assert worst(under(imposes, "spa-2019:s2(2)")) == answers["conditions"], order["sentence"]


@pytest.mark.parametrize("order", AS_CASES, ids=name_of)
def test_the_state_of_the_same_order_as_a_case_is_what_the_table_says(
    order: dict[str, str],
) -> None:
    answers = expected(order)
    timeline = spo.timeline(parsed(order))

    def on(day: date) -> spo.OrderState:
        return next(one for one in timeline.state(on=day).orders if one.order == "O1")

    def word(state: spo.OrderState) -> str:
        if state.verdict is spo.Verdict.not_met:
            return "not_made" if state.finding.reason == "life_not_made_yet" else "ended"
        return "in_force" if state.verdict is spo.Verdict.met else state.verdict.name

    assert word(on(date.fromisoformat(order["as_at"]))) == answers["state"], order["sentence"]
    if answers["last_day_latest"]:
        latest = date.fromisoformat(answers["last_day_latest"])
        assert on(latest).verdict is not spo.Verdict.not_met, "its last day of effect"
        assert on(latest + timedelta(1)).verdict is spo.Verdict.not_met, "the day after it"


@pytest.mark.parametrize("order", AS_CASES, ids=name_of)
def test_the_first_notification_of_the_same_order_as_a_case_is_what_the_table_says(
    order: dict[str, str],
) -> None:
    answers = expected(order)
    duties = spo.duties(parsed(order), as_at=date.fromisoformat(order["as_at"]))
    first = [d for d in duties if d.of is spo.NotificationOf.first and d.order == "O1"]
    if not first:
        assert answers["notify"] == "not_met", order["sentence"]
        return
    (duty,) = first
    if duty.state is not spo.DutyState.exempt:
        by = "" if duty.last_day_latest is None else str(duty.last_day_latest)
        assert by == answers["notify_by"], order["sentence"]
    states = {spo.DutyState.exempt: "not_met"}
    for state in (spo.DutyState.unknown, spo.DutyState.for_the_court):
        states[state] = state.name
    assert states.get(duty.state, "met") == answers["notify"], order["sentence"]


def test_the_table_is_large_enough_and_every_sort_of_order_is_in_it() -> None:
    assert len(ORDERS) >= 200
    assert len({order["case"] for order in ORDERS}) == len(ORDERS)
    assert len({order["sentence"] for order in ORDERS}) > len(ORDERS) - 3
    assert all(order["sentence"].endswith(".") for order in ORDERS)
    for name in ("term", "conditions", "state", "notify"):
        assert len(Counter(order[name] for order in CHECKED)) >= 3, name
    assert {order["kind"] for order in ORDERS} >= {"full", "interim"}
    assert all(bool(order["differs"]) == bool(order["why"]) for order in ORDERS)


def test_no_line_is_said_to_differ_that_does_not() -> None:
    for order in ORDERS:
        if order["differs"]:
            assert expected(order) != {name: order[name] for name in ANSWERS}, order["case"]
