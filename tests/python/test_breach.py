"""Reported acts against the conditions in force, as Python and the command line give them."""

import json
import pickle
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from support import EVERYTHING, GOOD, ROOT, name_of

import spo

REPORTED = ROOT / "examples" / "cases" / "reported-acts.json"
AS_AT = date(2026, 11, 1)
UNKNOWN, FOR_THE_COURT = spo.Verdict.unknown, spo.Verdict.for_the_court
MET, NOT_MET = spo.Verdict.met, spo.Verdict.not_met


@pytest.fixture
def assessment() -> spo.BreachAssessment:
    return spo.assess(spo.load(REPORTED), as_at=AS_AT)


def match(assessment: spo.BreachAssessment, act: str, condition: str) -> spo.ConditionMatch:
    of_act = next(a for a in assessment.acts if a.conduct == act)
    return next(m for m in of_act.conditions if m.condition == condition)


@pytest.mark.parametrize(
    ("act", "condition", "bound", "touches", "reason"),
    [
        # Videos viewed, no message sent: within the condition on viewing, and no contact.
        ("X1", "C4", MET, MET, "match_viewing"),
        ("X1", "C1", MET, NOT_MET, "match_not_shown"),
        ("X1", "C5", MET, NOT_MET, "match_other_kind"),
        ("X1", "C7", MET, FOR_THE_COURT, "match_untyped"),
        # A false profile in her name.
        ("X2", "C5", MET, FOR_THE_COURT, "match_impersonation"),
        ("X2", "C1", MET, UNKNOWN, "match_directed_not_recorded"),
        # A text at 02:15; the condition has an exception.
        ("X3", "C1", MET, FOR_THE_COURT, "match_exception"),
        # 150 metres away, give or take 20: outside 100 metres, within 200 once it was varied.
        ("X4", "C2", MET, NOT_MET, "match_too_far"),
        ("X5", "C2", MET, MET, "match_approach"),
        # Reporting once a week.
        ("X6", "C6", MET, MET, "match_occasions_missed"),
        # On the day of the discharge.
        ("X7", "C1", UNKNOWN, FOR_THE_COURT, "match_exception"),
        # No day, and towards nobody protected.
        ("X8", "C1", UNKNOWN, NOT_MET, "match_other_person"),
    ],
)
def test_each_act_of_the_example_says_no_more_than_its_facts(
    assessment: spo.BreachAssessment,
    act: str,
    condition: str,
    bound: spo.Verdict,
    touches: spo.Verdict,
    reason: str,
) -> None:
    found = match(assessment, act, condition)
    assert found.touches.reason == reason
    assert (found.in_force.verdict, found.touches.verdict) == (bound, touches)


def test_the_occasions_missed_are_listed(assessment: spo.BreachAssessment) -> None:
    missed = match(assessment, "X6", "C6").missed
    assert [(days.first, days.last) for days in missed] == [
        (date(2025, 4, 21), date(2025, 4, 27)),
        (date(2025, 5, 12), date(2025, 5, 18)),
        (date(2025, 5, 26), date(2025, 6, 1)),
    ]
    assert "21 April 2025 to 27 April 2025" in assessment.to_text()


def test_an_act_about_one_requirement_is_held_against_no_other_condition(
    assessment: spo.BreachAssessment,
) -> None:
    (of_act,) = (a for a in assessment.acts if a.conduct == "X6")
    assert [m.condition for m in of_act.conditions] == ["C6"]


def test_the_places_are_those_of_the_wording_looked_at(assessment: spo.BreachAssessment) -> None:
    found = match(assessment, "X5", "C2")
    assert found.worded_by == 1
    assert "/events/1/varied/changes/0/is/no_approach/metres" in found.touches.rests_on
    assert "200 metres of Maren" in assessment.to_text(width=200)


def test_one_act_can_be_asked_for(assessment: spo.BreachAssessment) -> None:
    one = spo.assess(assessment.case, "X3", as_at=AS_AT)
    assert [act.conduct for act in one.acts] == ["X3"]
    assert one.acts[0] == assessment.acts[2]
    assert one != assessment
    assert pickle.loads(pickle.dumps(one)) == one
    with pytest.raises(spo.Problem, match="X1, X2") as caught:
        spo.assess(assessment.case, "X99", as_at=AS_AT)
    assert caught.value.defects[0].pointer == "/conduct"


def test_one_act_of_a_file_with_no_other_is_not_all_there_is_to_answer() -> None:
    case = spo.parse(
        json.dumps(
            {
                "format": "spo-case/1",
                "jurisdiction": "england-and-wales",
                "defendant": {"id": "D1"},
                "orders": [{"id": "O1", "kind": "full", "made_on": "2025-03-31"}],
                "conduct": [{"id": "X1", "on": "2025-06-01", "is": {"other": {}}}],
            }
        )
    )
    one, whole = spo.assess(case, "X1", as_at=AS_AT), spo.assess(case, as_at=AS_AT)
    assert (len(one.notification_offences), len(whole.notification_offences)) == (0, 1)
    assert one != whole
    for answer in (one, whole):
        again = pickle.loads(pickle.dumps(answer))
        assert again == answer
        assert again.to_json() == answer.to_json()


def elements(assessment: spo.BreachAssessment, act: str) -> dict[spo.Element, spo.Verdict]:
    of_act = next(a for a in assessment.acts if a.conduct == act)
    return {one.element: one.verdict for one in of_act.orders[0].elements}


def test_no_excuse_is_ever_found_reasonable_or_not(assessment: spo.BreachAssessment) -> None:
    for act in assessment.acts:
        for order in act.orders:
            for one in order.elements:
                if one.element is spo.Element.without_reasonable_excuse:
                    assert one.verdict in (UNKNOWN, FOR_THE_COURT)


def test_what_has_to_be_proved_is_told_of_each(assessment: spo.BreachAssessment) -> None:
    assert elements(assessment, "X3") == {
        spo.Element.order_made: MET,
        spo.Element.in_force: MET,
        spo.Element.person_bound: MET,
        spo.Element.act_within_condition: FOR_THE_COURT,
        spo.Element.without_reasonable_excuse: FOR_THE_COURT,
        spo.Element.where_done: MET,
        spo.Element.served: MET,
        spo.Element.known: MET,
        spo.Element.certified_copy: MET,
    }
    in_scotland = elements(assessment, "X5")
    assert in_scotland[spo.Element.act_within_condition] is MET
    assert in_scotland[spo.Element.where_done] is FOR_THE_COURT
    assert "Q20" in [question.id for question in assessment.open_questions]


@pytest.mark.parametrize("path", GOOD, ids=name_of)
@pytest.mark.parametrize("as_at", [date(1900, 1, 1), date(2025, 4, 1), date(2399, 12, 31)])
def test_every_case_can_be_assessed_and_told(path: Path, as_at: date) -> None:
    assessment = spo.assess(spo.load(path), as_at=as_at)
    told = json.loads(assessment.to_json())
    assert told["format"] == "spo-breach/1"
    assert len(told["acts"]) == len(assessment.acts)
    assert pickle.loads(pickle.dumps(assessment)) == assessment
    assert hash(spo.assess(spo.load(path), as_at=as_at)) == hash(assessment)
    text, page = assessment.to_text(width=60), assessment.to_html()
    assert max(map(len, text.splitlines())) <= 60
    assert page.startswith("<!DOCTYPE html>")
    for act in assessment.acts:
        assert f"Act {act.conduct} (" in text
        assert pickle.loads(pickle.dumps(act)) == act
        for found in act.conditions:
            for pointer in (*found.touches.missing, *found.touches.rests_on):
                assert pointer.startswith("/")
            if found.verdict is UNKNOWN:
                assert (
                    found.touches.missing
                    or found.in_force.missing
                    or (found.in_force.verdict is UNKNOWN)
                )


def test_no_text_has_a_place_left_unfilled() -> None:
    for path in (REPORTED, EVERYTHING):
        text = spo.assess(spo.load(path), as_at=AS_AT).to_text(width=1000)
        assert not re.search(r"\{\w+\}", text)
        assert "  ." not in text


def spo_command(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "spo.cli", *arguments], capture_output=True, text=True, check=False
    )


def test_the_command_answers_an_officer_in_its_first_lines() -> None:
    done = spo_command("breach", str(REPORTED), "--conduct", "X1", "--as-at", "2026-11-01")
    assert done.returncode == 0
    first = done.stdout.splitlines()[:16]
    assert any("In force then: order O1." in line for line in first)
    assert any("Within, on the facts stated: C4 of order O1." in line for line in first)
    assert "The app showed me her videos by itself." in done.stdout
    assert "Viewed all her videos many times" not in done.stdout


@pytest.mark.parametrize("form", ["json", "html"])
def test_the_command_writes_other_forms(form: str) -> None:
    done = spo_command("breach", str(REPORTED), "--as-at", "2026-11-01", "--format", form)
    assert done.returncode == 0
    assert done.stdout.startswith("{" if form == "json" else "<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--conduct", "X99", "--as-at", "2026-11-01"], "the id of an act (X1, X2"),
        (["--as-at", "soon"], "is not a day"),
        ([], "--as-at"),
    ],
)
def test_the_command_refuses_what_it_cannot_answer(arguments: list[str], told: str) -> None:
    done = spo_command("breach", str(REPORTED), *arguments)
    assert done.returncode == 2
    assert told in done.stderr


def changed(**changes: Any) -> spo.BreachAssessment:
    document = json.loads(REPORTED.read_bytes())
    document["conduct"][2] |= changes
    return spo.assess(spo.parse(json.dumps(document)), "X3", as_at=AS_AT)


def test_words_of_somebody_elses_cannot_drive_the_terminal_or_the_page() -> None:
    told = changed(excuse={"words": "\u001b[31m<script>alert(1)</script>\nsecond line"})
    assert "\u001b" not in told.to_text()
    assert "<script>" not in told.to_html()
    assert "| second line" in told.to_text()
