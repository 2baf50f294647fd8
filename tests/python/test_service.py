"""The rules of court: deemed days of service, business days, hearsay papers, the time to appeal.

The rules themselves are tested in C++; here, that Python says the same and refuses what it should.
"""

import pickle
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import AS_AT

import spo

DAY = timedelta(days=1)
ORDER = spo.Document.order
HANDED, POSTED = spo.ServiceMethod.handed, spo.ServiceMethod.posted
FIRST, LAST = spo.bank_holidays_first, spo.bank_holidays_last
HOLIDAYS = {holiday.day for holiday in spo.bank_holidays()}
known_days = st.dates(FIRST, LAST)


def test_a_paper_handed_over_is_received_that_day() -> None:
    answer = spo.deemed_service(document=ORDER, how=HANDED, on=AS_AT)
    assert (answer.earliest, answer.latest, answer.rebuttable) == (AS_AT, AS_AT, True)
    assert answer.reason == "service_same_day"
    assert answer.why.endswith(".")
    assert answer.provision in spo.provisions()
    assert answer.open_question is None


def test_a_paper_posted_is_received_three_business_days_later() -> None:
    # Good Friday and Easter Monday do not count.
    answer = spo.deemed_service(document=ORDER, how=POSTED, on=date(2025, 4, 16))
    assert answer.earliest == answer.latest == date(2025, 4, 23)


def test_a_rule_that_can_be_read_two_ways_gives_two_days_and_its_question() -> None:
    answer = spo.deemed_service(
        document=ORDER, how=spo.ServiceMethod.legal_representative, on=AS_AT
    )
    assert answer.earliest is not None
    assert answer.latest is not None
    assert answer.earliest < answer.latest
    assert answer.open_question is not None
    assert answer.open_question.id == "Q39"


def test_what_is_not_recorded_gives_no_day_and_says_so() -> None:
    answer = spo.deemed_service(document=ORDER)
    assert (answer.earliest, answer.latest) == (None, None)
    assert answer.reason == "service_method_not_recorded"
    assert spo.deemed_service(document=ORDER, how=HANDED).reason == "service_day_not_recorded"


def test_a_day_counted_past_the_known_bank_holidays_says_so() -> None:
    known = spo.bank_holidays_known_up_to

    def posted(on: date) -> spo.DeemedService:
        return spo.deemed_service(document=ORDER, how=POSTED, on=on)

    last, first = posted(date(2026, 11, 18)), posted(date(2026, 11, 19))
    assert last.earliest == known
    assert not last.holidays_may_follow
    assert first.earliest == known + DAY
    assert first.holidays_may_follow
    assert pickle.loads(pickle.dumps(first)) == first != posted(date(2026, 11, 20))


def test_a_day_that_was_proved_stands_in_place_of_any_other() -> None:
    answer = spo.deemed_service(document=ORDER, how=POSTED, on=AS_AT, shown_received_on=AS_AT + DAY)
    assert (answer.earliest, answer.rebuttable) == (AS_AT + DAY, False)


@pytest.mark.parametrize("document", list(spo.Document))
@pytest.mark.parametrize("how", [None, *spo.ServiceMethod])
@pytest.mark.parametrize("before_four", [None, True, False])
def test_every_way_of_serving_has_an_answer_with_a_reason(
    document: spo.Document, how: spo.ServiceMethod | None, before_four: bool | None
) -> None:
    for directed in (False, True):
        answer = spo.deemed_service(
            document=document,
            how=how,
            on=AS_AT,
            court_directed=directed,
            before_four=before_four,
        )
        assert (answer.earliest is None) == (answer.latest is None)
        assert answer.earliest is None or AS_AT <= answer.earliest <= (answer.latest or AS_AT)
        assert answer.reason.startswith("service_")
        assert "{" not in answer.why


@given(known_days)
def test_a_business_day_is_no_weekend_and_no_bank_holiday(day: date) -> None:
    assert spo.is_business_day(day) is (day.weekday() < 5 and day not in HOLIDAYS)


@given(known_days, st.integers(1, 10))
def test_counting_business_days_is_counting_them(day: date, n: int) -> None:
    later = spo.business_days_after(day, n)
    if later is not None:
        between = [day + i * DAY for i in range(1, (later - day).days + 1)]
        assert len([d for d in between if spo.is_business_day(d)]) == n
        assert spo.is_business_day(later)
    earlier = spo.business_days_before(day, n)
    if earlier is not None:
        arrives = spo.business_days_after(earlier, n)
        assert arrives is not None
        assert arrives <= day
        next_one = spo.business_days_after(earlier + DAY, n)
        assert next_one is None or next_one > day


def test_outside_the_table_nothing_is_guessed() -> None:
    assert spo.is_business_day(date(2050, 1, 3)) is None
    assert spo.is_business_day(date(2050, 1, 1)) is False, "a Saturday needs no table"
    assert spo.business_days_after(LAST, 1) is None
    assert spo.business_days_before(FIRST, 1) is None
    assert spo.business_days_after(AS_AT, 0) is None


def test_the_table_of_bank_holidays_says_where_it_comes_from() -> None:
    days = [holiday.day for holiday in spo.bank_holidays()]
    assert days == sorted(set(days))
    assert FIRST <= days[0]
    assert days[-1] <= LAST
    assert FIRST < spo.bank_holidays_known_up_to
    assert "gov.uk" in spo.bank_holidays_source
    assert {holiday.name for holiday in spo.bank_holidays()} > {"Good Friday", "Christmas Day"}


def test_hearsay_papers_have_a_last_day_in_two_readings() -> None:
    days = spo.hearsay_days(date(2025, 6, 30))
    assert days.last_not_clear == date(2025, 6, 9)
    assert days.last_clear == date(2025, 6, 8)
    assert days.last_to_post is not None
    assert days.last_to_post < days.last_clear
    assert spo.hearsay_days(date(2025, 6, 30), notice_days=7).last_clear == date(2025, 6, 22)
    assert spo.hearsay_days(date(2050, 6, 30)).last_to_post is None
    assert spo.last_day_to_seek_cross_examination(AS_AT) == date(2025, 4, 8)
    with pytest.raises(spo.Problem):
        spo.hearsay_days(date(2025, 6, 30), -1)
    with pytest.raises(spo.Problem):
        spo.hearsay_days(date(1900, 1, 1))


def test_the_time_to_appeal_is_configuration_and_says_so() -> None:
    limit = spo.appeal_limit(AS_AT)
    assert spo.last_day_to_appeal(AS_AT) == AS_AT + limit.days * DAY
    assert limit.from_ <= AS_AT
    assert limit.source
    assert spo.last_day_to_appeal(date(2399, 12, 31)) is None


def test_the_schemes_of_notification_stand_in_order() -> None:
    schemes = spo.notification_precedence()
    assert [scheme.regime for scheme in schemes] == list(spo.NotificationRegime)
    assert schemes[0].yields_by == ""
    known = {provision.id for provision in spo.provisions()}
    assert {scheme.yields_by for scheme in schemes[1:]} <= known | {""}
    assert all(scheme.name for scheme in schemes)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: spo.deemed_service(document="order"), "document must be Document, not str"),
        (lambda: spo.deemed_service(document=ORDER, how=ORDER), "how must be ServiceMethod"),
        (lambda: spo.deemed_service(document=ORDER, on="x"), r"on must be datetime\.date"),
        (
            lambda: spo.deemed_service(document=ORDER, court_directed=None),
            "court_directed must be bool, not NoneType",
        ),
        (lambda: spo.deemed_service(document=ORDER, before_four=1), "before_four must be bool"),
        (lambda: spo.deemed_service(ORDER), "these arguments do not fit"),
        (lambda: spo.is_business_day(datetime(2025, 4, 1)), "not datetime"),
        (lambda: spo.business_days_after(AS_AT, True), "n must be int, not bool"),
        (lambda: spo.business_days_before(AS_AT, 1.0), "n must be int, not float"),
        (lambda: spo.hearsay_days("x"), r"hearing must be datetime\.date, not str"),
        (lambda: spo.hearsay_days(AS_AT, "21"), "notice_days must be int, not str"),
        (lambda: spo.last_day_to_seek_cross_examination(1), r"must be datetime\.date, not int"),
        (lambda: spo.appeal_limit(None), r"decision must be datetime\.date, not NoneType"),
        (lambda: spo.last_day_to_appeal("x"), r"decision must be datetime\.date, not str"),
    ],
)
def test_a_wrong_argument_is_refused_by_its_type(make: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        make()
