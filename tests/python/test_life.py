"""The life of an order: which conditions bind on which day, what is due, and what is to come."""

import html
import json
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import lives
import pytest
from lives import LAST_DAY, MADE, VARIED
from support import AS_AT, GOOD, is_in, name_of, read

import spo

DAY = timedelta(days=1)
of_every_file = pytest.mark.parametrize("path", GOOD, ids=name_of)


@pytest.fixture(scope="module")
def life() -> spo.Timeline:
    return spo.timeline(lives.case())


def binding(timeline: spo.Timeline, on: date) -> list[str]:
    return [condition.condition for condition in timeline.state(on=on).binding]


# What binds on a day.


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (MADE - DAY, []),
        (MADE, ["C1", "C2", "C3"]),
        (VARIED + DAY, ["C1", "C2", "C4"]),
        (date(2027, 3, 30), ["C1", "C2", "C4"]),
        (date(2027, 3, 31), ["C1", "C4"]),
        (date(2031, 3, 2), ["C1", "C4"]),
        (date(2031, 3, 4), []),
    ],
)
def test_the_conditions_that_bind_on_a_day(
    life: spo.Timeline, on: date, expected: list[str]
) -> None:
    assert binding(life, on) == expected
    state = spo.state(life.case, on=on)
    assert state == life.state(on=on)
    assert [condition.condition for condition in state.binding] == expected


def test_a_condition_is_shown_as_worded_on_the_day(life: spo.Timeline) -> None:
    def worded(on: date) -> tuple[Any, Any]:
        (c1,) = [c for c in life.state(on=on).conditions if c.condition == "C1"]
        return c1.worded and c1.worded.wording, c1.worded_before and c1.worded_before.wording

    assert worded(MADE - DAY) == (None, None)
    assert worded(VARIED - DAY) == (lives.WORDING, None)
    assert worded(VARIED) == (lives.REWORDED, lives.WORDING)
    assert worded(VARIED + DAY) == (lives.REWORDED, None)


def test_an_order_and_its_conditions_are_named_by_their_ids(life: spo.Timeline) -> None:
    (order,) = life.orders
    assert order.order == "O1"
    assert order.without_day is None
    assert [condition.condition for condition in order.conditions] == ["C1", "C2", "C3", "C4"]
    first, second = order.conditions[0].wordings
    assert (first.from_, first.condition.wording, first.event) == (MADE, lives.WORDING, None)
    assert (second.from_, second.condition.wording, second.event) == (VARIED, lives.REWORDED, 5)


def test_an_order_without_a_day_has_no_stretches_and_says_why() -> None:
    timeline = spo.timeline(
        lives.case(orders=[lives.order(made_on=None)], events=[], notifications=[])
    )
    (order,) = timeline.orders
    assert order.stretches == ()
    assert order.without_day is not None
    assert order.without_day.missing == ("/orders/0/made_on",)
    assert "/orders/0" in " ".join(timeline.undated)
    state = timeline.state(on=AS_AT)
    assert state.orders[0].verdict is spo.Verdict.unknown


@of_every_file
def test_stretches_have_no_gaps_and_are_the_state_of_their_days(path: Path) -> None:
    timeline = spo.timeline(spo.load(path))
    for number, order in enumerate(timeline.orders):
        assert bool(order.stretches) == (order.without_day is None)
        for before, after in zip(order.stretches, order.stretches[1:], strict=False):
            assert before.last is not None
            assert before.last + DAY == after.first
        for stretch in order.stretches:
            assert stretch.verdict is stretch.finding.verdict
            for day in {stretch.first, stretch.last or stretch.first}:
                assert timeline.state(on=day).orders[number].finding == stretch.finding
        for condition in order.conditions:
            for stretch in condition.stretches_that_bind:
                for day in {stretch.first, stretch.last or stretch.first}:
                    state = timeline.state(on=day)
                    assert [stretch.finding] == [
                        c.finding
                        for c in state.conditions
                        if (c.order, c.condition) == (order.order, condition.condition)
                    ]


@of_every_file
def test_the_answer_changes_on_the_days_of_change_and_on_no_other(path: Path) -> None:
    timeline = spo.timeline(spo.load(path))

    def answers(on: date) -> Any:
        state = timeline.state(on=on)
        return (
            [(o.order, o.finding) for o in state.orders],
            [(c.order, c.condition, c.finding, c.worded) for c in state.conditions],
        )

    changes = timeline.changes
    assert list(changes) == sorted(set(changes))
    for day in changes:
        assert answers(day) != answers(day - DAY), day
    starts, ends = [date(1900, 1, 1), *changes], [*changes, date(2399, 12, 31)]
    for day, next_day in zip(starts, ends, strict=True):
        assert answers(day) == answers(next_day - DAY), day


@of_every_file
def test_every_state_tells_of_every_order_and_condition_in_words(path: Path) -> None:
    timeline = spo.timeline(spo.load(path))
    for on in (AS_AT, *timeline.changes):
        state = timeline.state(on=on)
        assert state.on == on
        assert state.case == timeline.case
        assert [order.order for order in state.orders] == [o.order for o in timeline.orders]
        assert [(c.order, c.condition) for c in state.conditions] == [
            (o.order, c.condition) for o in timeline.orders for c in o.conditions
        ]
        assert state.binding == tuple(c for c in state.conditions if c.verdict is spo.Verdict.met)
        for finding in findings_of(state):
            assert_finding_is_whole(finding)


def findings_of(*answers: Any) -> Iterator[spo.Finding]:
    for answer in answers:
        match answer:
            case spo.Timeline():
                yield from answer.conflicts
                for order in answer.orders:
                    yield from [stretch.finding for stretch in order.stretches]
                    yield from [order.without_day] if order.without_day else []
                    for condition in order.conditions:
                        yield from [stretch.finding for stretch in condition.stretches]
                        yield from [s.finding for s in condition.stretches_that_bind]
            case spo.State():
                yield from [o.finding for o in answer.orders]
                yield from [c.finding for c in answer.conditions]
            case spo.Duties():
                for duty in answer:
                    yield from (duty.arises, duty.stands, duty.where)
            case spo.Deadlines():
                yield from [deadline.finding for deadline in answer]


# Not known, and no fact that a case file could record would tell: the time of day at which an order
# ended, the law on a route that was not found, and how a duty stands that may never have arisen
# (with its last day, which is told all the same).
NOT_OF_THE_FILE = {
    "life_outside_rules",
    "duty_outside_rules",
    "deadline_notification",
    "stands_no_answer",
    "stands_not_known_whether_owed",
}


def assert_finding_is_whole(finding: spo.Finding) -> None:
    assert finding.text.endswith("."), finding.reason
    assert "{" not in finding.text, finding.reason
    assert "{" not in " ".join((*finding.rests_on, *finding.missing)), finding.reason
    assert finding.provision.citation
    if finding.reason not in NOT_OF_THE_FILE and not finding.reason.endswith("_that_day"):
        assert finding.missing or finding.verdict is not spo.Verdict.unknown, finding.reason


@of_every_file
def test_every_finding_on_a_life_is_whole_and_rests_on_what_is_there(path: Path) -> None:
    case, document = spo.load(path), read(path)
    answers = [
        spo.timeline(case),
        spo.duties(case, as_at=AS_AT),
        spo.deadlines(case, as_at=AS_AT),
        spo.deadlines(case, as_at=date(2019, 1, 1)),
    ]
    for finding in findings_of(*answers):
        assert_finding_is_whole(finding)
        for pointer in finding.rests_on:
            assert is_in(document, pointer), (finding.reason, pointer)


# The chronology.


def test_the_chronology_is_in_order_and_points_at_its_facts(life: spo.Timeline) -> None:
    document = json.loads(life.case.to_json())
    days = [milestone.day for milestone in life.chronology]
    assert days == sorted(days)
    assert {milestone.kind for milestone in life.chronology} >= {
        spo.MilestoneKind.application_made,
        spo.MilestoneKind.order_made,
        spo.MilestoneKind.event,
        spo.MilestoneKind.notification,
        spo.MilestoneKind.part_two_ends,
        spo.MilestoneKind.condition_ends,
    }
    for milestone in life.chronology:
        assert is_in(document, milestone.pointer), milestone.pointer
        assert milestone.order in {None, "O1"}
        assert not [secret for secret in lives.SECRETS if secret in milestone.text]


def test_events_that_do_not_fit_together_are_told() -> None:
    events = [spo.Discharged(order="O1", on=MADE - DAY)]
    timeline = spo.timeline(lives.case(events=events, notifications=None))
    (conflict,) = timeline.conflicts
    assert conflict.subject_kind is spo.SubjectKind.event
    assert spo.timeline(lives.case(events=None, notifications=None)).conflicts == ()


# Duties and deadlines.


def test_a_duty_done_late_is_told_with_its_days(life: spo.Timeline) -> None:
    duties = spo.duties(life.case, as_at=date(2025, 7, 1))
    first, name = duties
    assert (first.of, first.order, first.notification) == (spo.NotificationOf.first, "O1", 0)
    assert first.state is spo.DutyState.done
    assert first.clock_earliest == date(2025, 4, 1)
    assert first.last_day_earliest == date(2025, 4, 3)
    assert (name.of, name.event, name.notification) == (spo.NotificationOf.name, 2, 1)
    assert name.state is spo.DutyState.done_late


def test_a_duty_falls_due_and_then_is_late() -> None:
    case = lives.case(events=lives.events()[:2], notifications=None)

    def state(as_at: date) -> spo.DutyState:
        (duty,) = spo.duties(case, as_at=as_at)
        return duty.state

    assert state(date(2025, 4, 3)) is spo.DutyState.due
    assert state(date(2025, 4, 4)) is spo.DutyState.late


def test_a_duty_names_what_started_its_clock_and_what_was_notified(life: spo.Timeline) -> None:
    first, name = spo.duties(life.case, as_at=date(2025, 7, 1))
    assert [(f.provision.citation, f.reason) for f in first.clock] == [
        ("MCR 1981 r.115(4)", "clock_received"),
        ("MCR 1981 r.115(4)", "service_same_day"),
    ]
    assert "A different day may be shown" in first.clock[0].text
    assert first.clock[0].rests_on == ("/events/1/served/how", "/events/1/served/on")
    assert [(f.provision.citation, f.verdict) for f in first.content] == [
        ("s.9(2)(a)", spo.Verdict.met),
        ("s.9(2)(b)", spo.Verdict.met),
    ]
    assert (name.clock, name.content) == ((), ())


def test_the_last_day_to_notify_names_what_started_the_clock() -> None:
    case = lives.case(events=lives.events()[:3], notifications=None)
    first, name = [
        deadline
        for deadline in spo.deadlines(case, as_at=date(2025, 4, 2))
        if deadline.kind is spo.DeadlineKind.notification
    ] + [
        deadline
        for deadline in spo.deadlines(case, as_at=date(2025, 6, 3))
        if deadline.kind is spo.DeadlineKind.notification
    ]
    assert "/events/1/served/on" in first.clock[0].rests_on
    assert name.clock[0].rests_on[0] == "/events/2/name_used/on"


def test_days_to_come_know_nothing_of_what_is_dated_later() -> None:
    renewed = spo.Renewed(
        order="O1", on=date(2030, 2, 4), term=spo.FixedTerm(last_day=LAST_DAY + 365 * DAY)
    )
    case = lives.case(events=[renewed], notifications=None)

    def end(as_at: date) -> date:
        (found,) = [
            deadline.day
            for deadline in spo.deadlines(case, as_at=as_at)
            if deadline.kind is spo.DeadlineKind.order_ends
        ]
        return found

    assert end(date(2030, 2, 3)) == LAST_DAY
    assert end(date(2030, 2, 4)) == LAST_DAY + 365 * DAY


def test_deadlines_are_in_order_and_none_has_passed(life: spo.Timeline) -> None:
    case = lives.case(events=lives.events()[:2], notifications=None)
    deadlines = spo.deadlines(case, as_at=date(2025, 4, 2))
    days = [deadline.day for deadline in deadlines]
    assert days == sorted(days)
    assert all(day >= date(2025, 4, 2) for day in days)
    by_kind = {deadline.kind: deadline for deadline in deadlines}
    ends = by_kind[spo.DeadlineKind.order_ends]
    assert (ends.day, ends.order, ends.condition) == (LAST_DAY, "O1", None)
    condition = by_kind[spo.DeadlineKind.condition_ends]
    assert (condition.day, condition.order, condition.condition) == (
        date(2027, 3, 30),
        "O1",
        "C2",
    )
    reminder = by_kind[spo.DeadlineKind.renewal_reminder]
    assert reminder.day == LAST_DAY - 56 * DAY
    appeal = by_kind[spo.DeadlineKind.appeal]
    assert appeal.day == spo.last_day_to_appeal(MADE)
    assert appeal.finding.open_question is not None
    assert appeal.finding.open_question.id == "Q30"


def test_the_lead_of_a_reminder_is_the_users() -> None:
    case = lives.case(events=None, notifications=None)

    def reminder(days: int) -> date:
        deadlines = spo.deadlines(case, as_at=AS_AT, renewal_lead_days=days)
        assert deadlines.renewal_lead_days == days
        (day,) = [d.day for d in deadlines if d.kind is spo.DeadlineKind.renewal_reminder]
        return day

    assert reminder(0) == LAST_DAY
    assert reminder(90) == LAST_DAY - 90 * DAY
    for wrong in (-1, 3651):
        with pytest.raises(spo.Problem, match="3650"):
            reminder(wrong)
    for word in ("56", 56.0, True, None):
        with pytest.raises(TypeError, match="renewal_lead_days must be int"):
            spo.deadlines(case, as_at=AS_AT, renewal_lead_days=word)


@pytest.mark.parametrize(
    "make",
    [
        lambda: spo.duties(lives.case(), as_at=date(2025, 7, 1)),
        lambda: spo.deadlines(lives.case(), as_at=date(2025, 4, 2)),
    ],
    ids=["duties", "deadlines"],
)
def test_a_list_of_answers_is_a_sequence(make: Callable[[], Any]) -> None:
    listed = make()
    items = tuple(listed)
    assert len(listed) == len(items) > 1
    assert listed[0] == items[0]
    assert listed[-1] == items[-1]
    assert listed[1:] == items[1:]
    assert items[0] in listed
    assert list(reversed(listed)) == list(reversed(items))
    with pytest.raises(IndexError):
        listed[len(items)]
    with pytest.raises(TypeError):
        listed["x"]


# How it is written down.


def test_the_text_and_the_json_of_a_state_have_the_wording(life: spo.Timeline) -> None:
    state = life.state(on=VARIED + DAY)
    plain = " ".join(state.to_text().split())
    assert lives.REWORDED in plain
    assert lives.ADDED in plain
    assert lives.WORDING not in plain
    assert lives.REWORDED in state.to_json()


FORMS: dict[str, Callable[[spo.Timeline], str]] = {
    "text": lambda t: t.to_text(),
    "coloured text": lambda t: t.to_text(colour=True, width=200),
    "svg": lambda t: t.to_svg(),
    "marked svg": lambda t: t.to_svg(mark=AS_AT),
    "html": lambda t: t.to_html(),
    "fragment": lambda t: t._repr_html_(),
    "json": lambda t: t.to_json(),
    "table": repr,
    "duties": lambda t: spo.duties(t.case, as_at=date(2034, 1, 1)).to_text(),
    "duties as json": lambda t: spo.duties(t.case, as_at=date(2034, 1, 1)).to_json(),
    "duties as a table": lambda t: repr(spo.duties(t.case, as_at=date(2034, 1, 1))),
    "deadlines": lambda t: spo.deadlines(t.case, as_at=MADE).to_text(),
    "deadlines as json": lambda t: spo.deadlines(t.case, as_at=MADE).to_json(),
    "deadlines as a table": lambda t: repr(spo.deadlines(t.case, as_at=MADE)),
}
STATE_FORMS: dict[str, Callable[[spo.State], str]] = {
    "text": lambda s: s.to_text(),
    "json": lambda s: s.to_json(),
    "table": repr,
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
def test_no_form_of_a_life_has_a_name_an_address_or_any_wording(
    form: Callable[[spo.Timeline], str], life: spo.Timeline
) -> None:
    written = " ".join(html.unescape(form(life)).split())
    assert written
    for secret in (*lives.SECRETS, lives.WORDING, lives.REWORDED, lives.ADDED):
        assert secret not in written


@pytest.mark.parametrize("form", STATE_FORMS.values(), ids=STATE_FORMS.keys())
def test_no_form_of_a_state_has_a_name_or_an_address(
    form: Callable[[spo.State], str], life: spo.Timeline
) -> None:
    for on in (AS_AT, date(2025, 10, 1), VARIED):
        written = " ".join(form(life.state(on=on)).split())
        assert not [secret for secret in lives.SECRETS if secret in written]


@of_every_file
def test_the_forms_of_every_file_can_be_read_again(path: Path) -> None:
    case = spo.load(path)
    timeline = spo.timeline(case)
    for text in (
        timeline.to_json(),
        timeline.state(on=AS_AT).to_json(),
        spo.duties(case, as_at=AS_AT).to_json(),
        spo.deadlines(case, as_at=AS_AT).to_json(),
    ):
        assert json.loads(text)["format"].startswith("spo-")
    for svg in (timeline.to_svg(), timeline.to_svg(mark=AS_AT)):
        assert ElementTree.fromstring(svg).tag == "{http://www.w3.org/2000/svg}svg"
    assert timeline.to_html().startswith("<!DOCTYPE html>")
    assert "<html" not in timeline._repr_html_()


@pytest.mark.parametrize("width", [80, 96, 160])
def test_a_text_keeps_to_its_width(width: int, life: spo.Timeline) -> None:
    texts = [
        life.to_text(width=width),
        life.state(on=AS_AT).to_text(width=width),
        spo.duties(life.case, as_at=date(2034, 1, 1)).to_text(width=width),
        spo.deadlines(life.case, as_at=MADE).to_text(width=width),
    ]
    for line in "\n".join(texts).splitlines():
        assert len(line) <= width or re.search("[0-9a-f]{64}$", line)


@pytest.mark.parametrize("columns", [80, 160])
def test_a_table_at_a_prompt_fits_the_terminal(
    columns: int, life: spo.Timeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    duties = spo.duties(life.case, as_at=date(2034, 1, 1))
    deadlines = spo.deadlines(life.case, as_at=MADE)
    state = life.state(on=AS_AT)
    for answer, lines in (
        (
            life,
            sum(
                len(o.stretches) + sum(len(c.stretches_that_bind) for c in o.conditions)
                for o in life.orders
            ),
        ),
        (state, len(state.orders) + len(state.conditions)),
        (duties, len(duties)),
        (deadlines, len(deadlines)),
    ):
        told = repr(answer).splitlines()
        assert len(told) == 2 + lines
        assert all(len(line) <= columns for line in told)
        assert str(answer) == answer.to_text()


def test_the_same_life_gives_the_same_bytes() -> None:
    one, other = spo.timeline(lives.case()), spo.timeline(spo.parse(lives.case().to_json()))
    for form in FORMS.values():
        assert form(one) == form(other)


# Wrong arguments.


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: spo.timeline("case.json"), r"timeline\(\): case must be CaseFile, not str"),
        (lambda: spo.state(lives.case(), on="2025-04-01"), r"on must be datetime\.date, not str"),
        (lambda: spo.state(lives.case(), on=None), r"on must be datetime\.date, not NoneType"),
        (lambda: spo.duties(None, as_at=AS_AT), r"duties\(\): case must be CaseFile"),
        (lambda: spo.deadlines(lives.case(), as_at=1), r"as_at must be datetime\.date, not int"),
        (lambda: spo.timeline(lives.case()).to_svg(mark="x"), r"mark must be datetime\.date"),
        (lambda: spo.timeline(lives.case()).state(AS_AT), "these arguments do not fit"),
        (lambda: spo.Timeline(lives.case()), "No constructor"),
    ],
)
def test_a_wrong_argument_is_refused_by_its_type(make: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        make()


def test_a_state_outlives_its_timeline() -> None:
    state = spo.timeline(lives.case()).state(on=VARIED)
    (c1,) = [c for c in state.conditions if c.condition == "C1"]
    assert c1.worded_before is not None
    assert c1.worded_before.wording == lives.WORDING
