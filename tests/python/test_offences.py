"""Offences, what each carries, and failures to notify: that Python says what C++ does.

The rules themselves are tested in C++.
"""

from datetime import date, timedelta
from typing import Any

import lives
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import AS_AT

import spo

BREACH = spo.Offence.breach
ADULT = date(1990, 4, 2)
DAY = timedelta(days=1)
days = st.dates(date(2020, 1, 1), date(2027, 12, 31))


def months(**asked: Any) -> tuple[int | None, int | None]:
    maximum = spo.maximum_penalty(BREACH, **({"born": ADULT, "as_at": AS_AT} | asked))
    return maximum.summary_months_least, maximum.summary_months_most


def test_an_offence_is_found_by_either_code() -> None:
    assert spo.offence("ST19001") == spo.offence("H20164") == spo.offences()[0]
    assert [offence.offence for offence in spo.offences()] == list(spo.Offence)
    with pytest.raises(spo.Problem, match="no such offence"):
        spo.offence("ST19007")
    for offence in spo.offences():
        for provision in (*offence.created_by, offence.penalty):
            assert spo.provision(provision).instrument == "Stalking Protection Act 2019"


def test_only_a_breach_has_a_guideline_companions_and_the_bar() -> None:
    breach, *others = spo.offences()
    assert breach.guideline is not None
    assert "4 years" in breach.guideline.range
    assert {beside.code for beside in breach.companions} >= {"PH97006", "CD98079"}
    assert breach.bars_conditional_discharge
    for other in others:
        assert (other.guideline, other.companions) == (None, ())
        assert not other.bars_conditional_discharge


def test_the_codes_of_the_court_have_one_gap() -> None:
    codes = {code.matter: code for code in spo.court_codes()}
    assert list(codes) == list(spo.CourtMatter)
    gaps = [code for code in codes.values() if code.code is None]
    assert [gap.matter for gap in gaps] == [spo.CourtMatter.apply_for_interim]
    assert gaps[0].note
    assert codes[spo.CourtMatter.full_made].code == "3307"


def test_the_maximum_follows_the_two_days() -> None:
    before, after = date(2022, 5, 1), date(2022, 5, 2)
    assert months(on=before, convicted_on=date(2025, 2, 3)) == (6, 6)
    assert months(on=after, convicted_on=date(2025, 2, 3)) == (12, 12)
    assert months(on=after, convicted_on=date(2023, 3, 30)) == (6, 6)
    assert months(on=after) == (6, 12)
    assert months(from_=before, to=after, convicted_on=date(2025, 2, 3)) == (6, 12)
    assert months() == (6, 12)


def test_what_is_missing_is_named() -> None:
    maximum = spo.maximum_penalty(BREACH, on=date(2022, 5, 2), as_at=AS_AT)
    missing = [place for finding in maximum.findings for place in finding.missing]
    assert missing == ["/defendant/born", "/convicted_on"]
    assert maximum.age is spo.PenaltyAge.not_recorded
    assert maximum.summary_if_convicted_as_at == 12
    assert len(maximum.limits) == 3
    assert maximum.verdict is spo.Verdict.unknown
    assert {f.subject for f in maximum.findings} == {"the offence"}


def test_nothing_of_an_adult_is_shown_of_a_child() -> None:
    maximum = spo.maximum_penalty(
        BREACH,
        on=date(2024, 6, 1),
        convicted_on=date(2025, 2, 3),
        born=date(2006, 6, 2),
        as_at=AS_AT,
    )
    assert maximum.age is spo.PenaltyAge.under_18
    assert maximum.limits == ()
    assert (maximum.summary_months_most, maximum.indictment_years, maximum.fine) == (
        None,
        None,
        False,
    )


@pytest.mark.parametrize(
    ("asked", "pointer"),
    [
        ({"from_": AS_AT, "to": AS_AT - DAY}, "/to"),
        ({"on": AS_AT, "to": AS_AT}, "/on"),
        ({"on": AS_AT, "from_": AS_AT}, "/on"),
    ],
)
def test_days_that_cannot_be_are_refused(asked: dict[str, date], pointer: str) -> None:
    with pytest.raises(spo.Problem) as caught:
        spo.maximum_penalty(BREACH, **asked, as_at=AS_AT)
    assert caught.value.pointer == pointer


@given(offence=days, convicted=days)
def test_a_second_plain_reading_of_the_table_agrees(offence: date, convicted: date) -> None:
    told = months(on=offence, convicted_on=convicted, as_at=date(2026, 11, 23))
    if offence < date(2020, 1, 20) or convicted < offence:
        expected = None
    elif offence < date(2022, 5, 2) or date(2023, 3, 30) <= convicted < date(2024, 11, 18):
        expected = 6
    else:
        expected = 12
    assert told == (expected, expected)


def failing(**changes: Any) -> tuple[spo.NotificationOffence, ...]:
    """Nothing is notified, after service on the day the order was made."""
    served = spo.Served(order="O1", on=lives.MADE, how=spo.ServiceMethod.handed)
    given_: dict[str, Any] = {
        "events": [served],
        "notifications": [],
        "sexual_offences_notification": [],
    }
    return spo.notification_offences(lives.case(**(given_ | changes)), as_at=date(2025, 6, 1))


def test_a_failure_to_notify_is_told_as_the_offence_it_would_be() -> None:
    (offence,) = failing()
    assert offence.offence is spo.Offence.first_notification
    assert offence.duty is not None
    assert offence.duty.state is spo.DutyState.late
    assert offence.first_day_earliest == lives.MADE + 3 * DAY
    assert offence.last_day_latest == date(2025, 6, 1)
    assert offence.verdict is spo.Verdict.unknown
    assert offence.elements[-1].missing == ("/notification_failures",)
    assert offence.maximum is not None
    assert offence.maximum.summary_months_most == 12


def test_what_the_file_holds_of_it_is_taken_in() -> None:
    (offence,) = failing(
        notification_failures=[
            spo.NotificationFailure(
                of=spo.FailureOf.first,
                order="O1",
                excuse="In hospital.",
                prosecuted=True,
                convicted_on=date(2025, 5, 20),
            )
        ]
    )
    assert offence.failure == 0
    assert offence.verdict is spo.Verdict.for_the_court
    assert offence.elements[-1].rests_on == ("/notification_failures/0/excuse",)
    assert "hospital" not in "".join(f.text for f in offence.elements)
    once = next(f for f in offence.matters if f.provision.citation == "s.11(5)")
    assert once.verdict is spo.Verdict.not_met
    assert offence.maximum is not None
    assert offence.maximum.verdict is spo.Verdict.met


def test_a_false_notification_and_a_refusal_are_told_at_their_notification() -> None:
    told = failing(
        notifications=[
            spo.Notification(
                id="N1",
                of=spo.NotificationOf.first,
                on=lives.MADE,
                names=["Invented Name"],
                home_address="1 Invented Row",
                given_to=spo.NotifiedTo.police_officer,
                known_to_be_false=True,
                photographs=spo.IdentityCheck(requested=True, allowed=False),
            )
        ]
    )
    assert [(o.offence, o.notification, o.duty) for o in told] == [
        (spo.Offence.fingerprints_or_photographs, 0, None),
        (spo.Offence.false_information, 0, None),
    ]


@pytest.mark.parametrize(
    ("failure", "pointers"),
    [
        ({"of": spo.FailureOf.first}, ["order"]),
        ({"of": spo.FailureOf.first, "event": "V1"}, ["order", "event"]),
        ({"of": spo.FailureOf.name, "order": "O1"}, ["order", "event"]),
        ({"of": spo.FailureOf.false_information}, ["notification"]),
        (
            {"of": spo.FailureOf.first, "order": "O1", "excuse": "x", "excuse_raised": False},
            ["excuse_raised"],
        ),
        (
            {"of": spo.FailureOf.first, "order": "O1", "convicted_on": AS_AT, "prosecuted": False},
            ["prosecuted"],
        ),
    ],
)
def test_a_failure_that_cannot_be_is_refused(failure: dict[str, Any], pointers: list[str]) -> None:
    with pytest.raises(spo.Problem) as caught:
        lives.case(notification_failures=[spo.NotificationFailure(**failure)])
    told = [defect.pointer for defect in caught.value.defects]
    assert told == [f"/notification_failures/0/{pointer}" for pointer in pointers]
