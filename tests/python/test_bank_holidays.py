"""The table of bank holidays, against an independent library that computes them."""

from bisect import bisect_right
from datetime import date, timedelta

import holidays
import pytest

import spo

FIRST, LAST = date(2019, 1, 1), date(2028, 12, 31)
EVERY_DAY = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
SATURDAY = 5


def test_the_table_says_for_which_days_it_holds_and_where_it_comes_from() -> None:
    assert (spo.bank_holidays_first, spo.bank_holidays_last) == (FIRST, LAST)
    assert FIRST <= spo.bank_holidays_known_up_to <= LAST
    assert "https://www.gov.uk/bank-holidays" in spo.bank_holidays_source


@pytest.mark.parametrize("country", ["ENG", "WLS"])
def test_every_weekday_is_a_holiday_in_both_or_in_neither(country: str) -> None:
    """The other library also lists Christmas Day on a Sunday; here its substitute stands alone."""
    computed = holidays.country_holidays("GB", subdiv=country, years=range(2019, 2029))
    ours = {holiday.day for holiday in spo.bank_holidays()}
    weekdays = [day for day in EVERY_DAY if day.weekday() < SATURDAY]
    assert [day for day in weekdays if day in ours] == [day for day in weekdays if day in computed]
    assert ours <= set(weekdays)


def test_every_day_is_a_business_day_in_both_or_in_neither() -> None:
    computed = holidays.country_holidays("GB", subdiv="ENG", years=range(2019, 2029))
    for day in EVERY_DAY:
        is_business = day.weekday() < SATURDAY and day not in computed
        assert spo.is_business_day(day) is is_business, day


def test_holidays_of_the_same_day_have_names_that_agree() -> None:
    """Where the names differ, they differ in how a holiday is called and not in which it is."""
    called = {
        "May Day": "Early May bank holiday",
        "Late Summer Bank Holiday": "Summer bank holiday",
        "Spring Bank Holiday": "Spring bank holiday",
    }
    computed = holidays.country_holidays("GB", subdiv="ENG", years=range(2019, 2029))
    for holiday in spo.bank_holidays():
        name = computed[holiday.day].replace(" (observed)", " (substitute day)")
        if holiday.name.startswith(("Platinum Jubilee", "Bank holiday for")):
            assert {"Elizabeth", "Charles"} & set(name.split())
        else:
            assert holiday.name.removesuffix(" (VE day)") == called.get(name, name)


@pytest.mark.parametrize("n", [1, 2, 3, 10])
def test_business_days_are_counted_along_the_other_librarys_list(n: int) -> None:
    computed = holidays.country_holidays("GB", subdiv="ENG", years=range(2019, 2029))
    business = [day for day in EVERY_DAY if day.weekday() < SATURDAY and day not in computed]
    for day in EVERY_DAY[:-60]:
        assert spo.business_days_after(day, n) == business[bisect_right(business, day) + n - 1]
