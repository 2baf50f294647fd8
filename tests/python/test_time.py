"""Counting time: the tables of section 7 of the law summary, and what holds of every day."""

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import spo

days = st.dates(date(1901, 1, 1), date(2370, 12, 31))
lengths = st.builds(
    lambda years, months, weeks, days: {
        "years": years,
        "months": months,
        "weeks": weeks,
        "days": days,
    },
    st.integers(0, 9),
    st.integers(0, 30),
    st.integers(0, 60),
    st.integers(0, 400),
).filter(lambda length: any(length.values()))


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 6, 1), date(2026, 6, 3)),
        (date(2026, 6, 5), date(2026, 6, 7)),
        (date(2026, 12, 24), date(2026, 12, 26)),
        (date(2024, 2, 27), date(2024, 2, 29)),
    ],
    ids=str,
)
def test_three_days_beginning_with_a_day_count_it(first: date, last: date) -> None:
    """Section 7.1: Sundays and holidays are days, and nothing is rolled forward."""
    answer = spo.beginning_with(days=3).last_day(first)
    assert (answer.date, answer.alternative) == (last, None)
    assert answer.reason is spo.CountingReason.days_counted


def test_fourteen_days_beginning_with_20_december_2010_end_on_2_january() -> None:
    """Section 7.1: R (Modaresi) v Secretary of State for Health [2011] EWCA Civ 1359."""
    assert spo.beginning_with(days=14).last_day(date(2010, 12, 20)).date == date(2011, 1, 2)


@pytest.mark.parametrize(
    ("made", "last"),
    [
        (date(2025, 3, 10), date(2027, 3, 9)),
        (date(2020, 1, 20), date(2022, 1, 19)),
    ],
    ids=str,
)
def test_two_years_end_on_the_day_before_the_second_anniversary(made: date, last: date) -> None:
    """Section 7.2."""
    answer = spo.beginning_with(years=2).last_day(made)
    assert (answer.date, answer.alternative) == (last, None)
    assert answer.reason is spo.CountingReason.corresponding_date


@pytest.mark.parametrize(
    ("first", "length", "method_a", "method_b"),
    [
        (date(2024, 2, 29), {"years": 2}, date(2026, 2, 28), date(2026, 2, 28)),
        (date(2024, 2, 28), {"years": 2}, date(2026, 2, 27), date(2026, 2, 27)),
        (date(2024, 3, 1), {"years": 2}, date(2026, 2, 28), date(2026, 2, 28)),
        (date(2022, 3, 1), {"years": 2}, date(2024, 2, 29), date(2024, 2, 28)),
        (date(2026, 3, 1), {"years": 2}, date(2028, 2, 29), date(2028, 2, 28)),
        (date(2024, 2, 29), {"years": 4}, date(2028, 2, 28), date(2028, 2, 28)),
        (date(2024, 8, 31), {"months": 6}, date(2025, 2, 28), date(2025, 2, 28)),
        (date(2024, 8, 31), {"months": 1}, date(2024, 9, 30), date(2024, 9, 30)),
        (date(2024, 9, 30), {"months": 1}, date(2024, 10, 29), date(2024, 10, 29)),
    ],
    ids=str,
)
def test_month_ends_and_29_february(
    first: date, length: dict[str, int], method_a: date, method_b: date
) -> None:
    """Section 7.3: the first method is the answer; the second is told where it differs."""
    answer = spo.beginning_with(**length).last_day(first)
    assert answer.date == method_a
    assert answer.alternative == (None if method_a == method_b else method_b)
    assert (answer.reason is spo.CountingReason.methods_differ) == (method_a != method_b)


def test_for_two_years_the_methods_differ_only_on_1_march_two_years_before_a_leap_year() -> None:
    """Section 7.3, enumerated there from 2020 to 2031."""
    two_years = spo.beginning_with(years=2)
    first, last = date(2020, 1, 1), date(2031, 12, 31)
    every = (first + timedelta(n) for n in range((last - first).days + 1))
    assert [day for day in every if two_years.last_day(day).alternative] == [
        date(2022, 3, 1),
        date(2026, 3, 1),
        date(2030, 3, 1),
    ]


def test_a_period_after_a_day_leaves_the_day_out() -> None:
    """Section 7.2: Dodds v Walker, the corresponding date or the last day of the month."""
    assert spo.after(days=21).last_day(date(2025, 3, 10)).date == date(2025, 3, 31)
    assert spo.after(months=4).last_day(date(1978, 9, 30)).date == date(1979, 1, 30)
    assert spo.after(months=1).last_day(date(2025, 1, 31)).date == date(2025, 2, 28)


def months_on(day: date, months: int) -> tuple[date, bool]:
    """The corresponding date, or the last day of the month when there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    length = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, length)), day.day <= length


@given(days, lengths)
def test_any_period_is_counted_as_the_methods_say(day: date, length: dict[str, int]) -> None:
    months = length["years"] * 12 + length["months"]
    further = timedelta(length["weeks"] * 7 + length["days"])
    one = timedelta(1)

    after = spo.after(**length).last_day(day)
    assert after.date == months_on(day, months)[0] + further
    assert after.alternative is None

    answer = spo.beginning_with(**length).last_day(day)
    if months == 0:
        assert answer.date == day + further - one
        assert answer.alternative is None
        return
    corresponding, exists = months_on(day, months)
    method_a = (corresponding - one if exists else corresponding) + further
    method_b = months_on(day - one, months)[0] + further
    assert answer.date == method_a
    assert answer.alternative == (None if method_a == method_b else method_b)


@given(days, st.integers(1, 20))
def test_a_year_is_twelve_months_and_a_week_seven_days(day: date, n: int) -> None:
    for count in (spo.beginning_with, spo.after):
        assert count(years=n).last_day(day).date == count(months=12 * n).last_day(day).date
        assert count(weeks=n).last_day(day).date == count(days=7 * n).last_day(day).date


@given(days, lengths)
def test_a_period_that_begins_with_a_day_ends_no_later_than_one_after_it(
    day: date, length: dict[str, int]
) -> None:
    begun = spo.beginning_with(**length).last_day(day).date
    after = spo.after(**length).last_day(day).date
    assert day <= begun <= after <= begun + timedelta(1)


@given(days, lengths, st.integers(1, 40))
def test_a_later_day_never_ends_earlier(day: date, length: dict[str, int], n: int) -> None:
    for count in (spo.beginning_with, spo.after):
        period = count(**length)
        assert period.last_day(day).date <= period.last_day(day + timedelta(n)).date


@given(lengths)
def test_a_period_reads_as_it_was_given(length: dict[str, int]) -> None:
    period = spo.beginning_with(**length)
    assert period.length == spo.Length(**length)
    assert {unit: getattr(period.length, unit) for unit in length} == length
    assert str(period) == f"{period.length} beginning with"
    for unit, number in length.items():
        assert (f"{number} {unit[:-1]}" in str(period)) or number == 0
    assert spo.after(**length) != period
    assert spo.after(**length).counting_word is spo.CountingWord.after


def test_a_reason_has_a_sentence() -> None:
    whys = {
        spo.beginning_with(years=2).last_day(day).why
        for day in (date(2025, 3, 10), date(2024, 2, 29), date(2022, 3, 1))
    } | {spo.after(days=1).last_day(date(2025, 1, 1)).why}
    assert len(whys) == len(spo.CountingReason)
    assert all(why.endswith(".") for why in whys)


@pytest.mark.parametrize(
    "length",
    [{}, {"years": 0}, {"years": -1}, {"days": 10000}, {"months": 2, "weeks": -1}],
    ids=str,
)
def test_a_length_that_cannot_be_is_refused(length: dict[str, int]) -> None:
    for make in (spo.Length, spo.beginning_with, spo.after):
        with pytest.raises(spo.Problem):
            make(**length)


@pytest.mark.parametrize("number", [1.0, "1", None, True, 10**30], ids=repr)
def test_a_number_of_units_is_a_whole_number(number: object) -> None:
    for make in (spo.Length, spo.beginning_with, spo.after):
        with pytest.raises((TypeError, spo.Problem)):
            make(years=number)


def test_a_period_that_outruns_the_calendar_is_refused() -> None:
    with pytest.raises(spo.Problem, match="2399-12-31"):
        spo.beginning_with(years=9999).last_day(date(2025, 1, 1))
    assert spo.beginning_with(days=1).last_day(date(2399, 12, 31)).date == date(2399, 12, 31)
    with pytest.raises(spo.Problem):
        spo.after(days=1).last_day(date(2399, 12, 31))


@pytest.mark.parametrize("day", [date(1899, 12, 31), date(2400, 1, 1), date.min, date.max], ids=str)
def test_a_day_outside_the_calendar_is_refused(day: date) -> None:
    with pytest.raises(spo.Problem, match="1900-01-01 to 2399-12-31"):
        spo.after(days=1).last_day(day)


def test_the_least_term_is_known_by_day() -> None:
    assert spo.commencement == date(2020, 1, 20)
    assert spo.least_term_months(date(2020, 1, 19)) is None
    assert spo.least_term_months(date(2020, 1, 20)) == 24
