// Counting time: every table of section 7 of the law summary, then every day there is.
#include <rapidcheck/boost_test.h>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "spo/date.hpp"
#include "spo/period.hpp"
#include "spo/problem.hpp"

namespace {

using spo::after;
using spo::beginning_with;
using spo::CountingReason;
using spo::Date;
using spo::DateAnswer;
using spo::Length;
using spo::Period;
using spo::Problem;

namespace chrono = std::chrono;

bool a_problem_at_the_whole(const Problem& problem) {
    return problem.defects().size() == 1 && problem.pointer().empty();
}

// A second calendar, the standard library's, to hold the first one against.

chrono::year_month_day in_chrono(const Date& date) {
    return {chrono::year{date.year()}, chrono::month{static_cast<unsigned>(date.month())},
            chrono::day{static_cast<unsigned>(date.day())}};
}

Date from_chrono(const chrono::year_month_day& day) {
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

int length_of_month(const chrono::year_month& month) {
    return static_cast<int>(static_cast<unsigned>((month / chrono::last).day()));
}

chrono::year_month month_of(const Date& date) {
    const auto day = in_chrono(date);
    return day.year() / day.month();
}

/// The corresponding date, if the month reached has one.
std::optional<Date> corresponding(const Date& day, int months) {
    const auto reached = in_chrono(day) + chrono::months{months};
    if (!reached.ok()) return std::nullopt;
    return from_chrono(reached);
}

/// The corresponding date, or the last day of the month reached.
Date corresponding_or_month_end(const Date& day, int months) {
    if (const auto same = corresponding(day, months)) return *same;
    const auto month = month_of(day) + chrono::months{months};
    return from_chrono({month.year(), month.month(), (month / chrono::last).day()});
}

/// Method A of section 7.3, in its own words.
Date method_a(const Date& day, int months) {
    const auto same = corresponding(day, months);
    return same ? same->plus_days(-1) : corresponding_or_month_end(day, months);
}

/// Method B of section 7.3, in its own words.
Date method_b(const Date& day, int months) {
    return corresponding_or_month_end(day.plus_days(-1), months);
}

Date other_answer(const DateAnswer& answer) { return answer.alternative.value_or(answer.date); }

/// A property must hold of every day: the first of which it does not is told.
void holds_of_every_day(const Date& first, const Date& last,
                        const std::function<bool(const Date&)>& property) {
    std::size_t days = 0;
    for (Date day = first; day < last; day = day.plus_days(1), ++days) {
        if (!property(day)) BOOST_FAIL("it does not hold of " + day.iso());
    }
    BOOST_TEST_MESSAGE(days + 1 << " days");
    BOOST_TEST(property(last));
}

/// A day with room for every period of these tests.
rc::Gen<Date> any_day(const Date& first = {1901, 1, 1}, const Date& last = {2380, 12, 31}) {
    return rc::gen::map(rc::gen::inRange(first.days_since_1970(), last.days_since_1970() + 1),
                        [](std::int32_t days) { return Date::from_days_since_1970(days); });
}

rc::Gen<Length> any_length() {
    const auto part = [](int most) { return rc::gen::inRange(0, most); };
    return rc::gen::map(rc::gen::tuple(part(10), part(24), part(60), part(400)), [](const auto& n) {
        const auto [years, months, weeks, days] = n;
        return Length({.years = years, .months = months, .weeks = weeks, .days = days + 1});
    });
}

}  // namespace

namespace rc {

template <>
struct Arbitrary<Date> {
    static Gen<Date> arbitrary() { return any_day(); }
};
template <>
struct Arbitrary<Length> {
    static Gen<Length> arbitrary() { return any_length(); }
};

}  // namespace rc

BOOST_AUTO_TEST_SUITE(counting_time)

// --- Days beginning with a day, and days after one
// ------------------------------------------------

BOOST_AUTO_TEST_CASE(days_beginning_with_a_day_count_that_day) {
    struct Row {
        std::string_view name;
        int days;
        Date from;
        Date last;
    };
    const std::vector<Row> rows{
        // Section 7.1: service, first use of a name, or a move, and the last day to notify.
        {"Mon 1 Jun 2026", 3, {2026, 6, 1}, {2026, 6, 3}},
        {"Fri 5 Jun 2026: a Sunday is not rolled forward", 3, {2026, 6, 5}, {2026, 6, 7}},
        {"Thu 24 Dec 2026: nor is Boxing Day", 3, {2026, 12, 24}, {2026, 12, 26}},
        {"Tue 27 Feb 2024: a leap year's February", 3, {2024, 2, 27}, {2024, 2, 29}},
        {"27 Feb 2023: a common year's February", 3, {2023, 2, 27}, {2023, 3, 1}},
        {"31 Dec 2025: over the new year", 3, {2025, 12, 31}, {2026, 1, 2}},
        {"29 Mar 2025: the clocks change, and a day is a day", 3, {2025, 3, 29}, {2025, 3, 31}},
        {"Modaresi [2011] EWCA Civ 1359: 14 days from 20 Dec 2010",
         14,
         {2010, 12, 20},
         {2011, 1, 2}},
        {"one day is that day", 1, {2024, 2, 29}, {2024, 2, 29}},
        {"365 days over a 29 February", 365, {2024, 1, 1}, {2024, 12, 30}},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const DateAnswer answer = beginning_with(Length::in_days(row.days)).last_day(row.from);
            BOOST_TEST(answer.date == row.last);
            BOOST_TEST(!answer.alternative.has_value());
            BOOST_TEST((answer.reason == CountingReason::days_counted));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_first_day_in_default_is_the_day_of_service_plus_three) {
    const Date served{2026, 6, 1};
    const Date last = beginning_with(Length::in_days(3)).last_day(served).date;
    BOOST_TEST(last.plus_days(1) == Date(2026, 6, 4));
    BOOST_TEST(last.plus_days(1) == served.plus_days(3));
}

BOOST_AUTO_TEST_CASE(days_after_a_day_do_not_count_it) {
    struct Row {
        std::string_view name;
        Length length;
        Date from;
        Date last;
    };
    const std::vector<Row> rows{
        {"21 days after a decision on 1 June", Length::in_days(21), {2026, 6, 1}, {2026, 6, 22}},
        {"21 days after 10 December", Length::in_days(21), {2025, 12, 10}, {2025, 12, 31}},
        {"21 days after 11 December", Length::in_days(21), {2025, 12, 11}, {2026, 1, 1}},
        {"1 day after 28 February 2024", Length::in_days(1), {2024, 2, 28}, {2024, 2, 29}},
        {"1 day after 28 February 2023", Length::in_days(1), {2023, 2, 28}, {2023, 3, 1}},
        {"2 weeks after 20 December", Length({.weeks = 2}), {2010, 12, 20}, {2011, 1, 3}},
        {"a week and a day after 1 June",
         Length({.weeks = 1, .days = 1}),
         {2026, 6, 1},
         {2026, 6, 9}},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const DateAnswer answer = after(row.length).last_day(row.from);
            BOOST_TEST(answer.date == row.last);
            BOOST_TEST(!answer.alternative.has_value());
            BOOST_TEST((answer.reason == CountingReason::days_counted));
        }
    }
}

// --- Months and years
// -----------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(two_years_end_on_the_day_before_the_second_anniversary) {
    // Section 7.2.
    struct Row {
        std::string_view name;
        Date made;
        Date last;
        Date anniversary;
    };
    const std::vector<Row> rows{
        {"made 10 March 2025", {2025, 3, 10}, {2027, 3, 9}, {2027, 3, 10}},
        {"made on the day the Act began", {2020, 1, 20}, {2022, 1, 19}, {2022, 1, 20}},
        {"made on 1 January", {2025, 1, 1}, {2026, 12, 31}, {2027, 1, 1}},
        {"made on 31 December", {2025, 12, 31}, {2027, 12, 30}, {2027, 12, 31}},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const DateAnswer answer = beginning_with(Length::in_years(2)).last_day(row.made);
            BOOST_TEST(answer.date == row.last);
            BOOST_TEST(answer.date.plus_days(1) == row.anniversary);
            BOOST_TEST(!answer.alternative.has_value());
            BOOST_TEST((answer.reason == CountingReason::corresponding_date));
        }
    }
}

BOOST_AUTO_TEST_CASE(month_ends_and_29_february_are_counted_by_method_a_and_show_method_b) {
    // Section 7.3, row by row.
    using enum CountingReason;
    struct Row {
        std::string_view name;
        Date from;
        Length length;
        Date a;
        Date b;
        CountingReason reason;
    };
    const Length one_month = Length::in_months(1);
    const Length six_months = Length::in_months(6);
    const Length two_years = Length::in_years(2);
    const Length four_years = Length::in_years(4);
    const std::vector<Row> rows{
        {"29 Feb 2024, 2 years",
         {2024, 2, 29},
         two_years,
         {2026, 2, 28},
         {2026, 2, 28},
         no_corresponding_date},
        {"28 Feb 2024, 2 years",
         {2024, 2, 28},
         two_years,
         {2026, 2, 27},
         {2026, 2, 27},
         corresponding_date},
        {"1 Mar 2024, 2 years",
         {2024, 3, 1},
         two_years,
         {2026, 2, 28},
         {2026, 2, 28},
         corresponding_date},
        {"1 Mar 2022, 2 years",
         {2022, 3, 1},
         two_years,
         {2024, 2, 29},
         {2024, 2, 28},
         methods_differ},
        {"1 Mar 2026, 2 years",
         {2026, 3, 1},
         two_years,
         {2028, 2, 29},
         {2028, 2, 28},
         methods_differ},
        {"29 Feb 2024, 4 years",
         {2024, 2, 29},
         four_years,
         {2028, 2, 28},
         {2028, 2, 28},
         corresponding_date},
        {"31 Aug 2024, 6 months",
         {2024, 8, 31},
         six_months,
         {2025, 2, 28},
         {2025, 2, 28},
         no_corresponding_date},
        {"31 Aug 2024, 1 month",
         {2024, 8, 31},
         one_month,
         {2024, 9, 30},
         {2024, 9, 30},
         no_corresponding_date},
        {"30 Sep 2024, 1 month",
         {2024, 9, 30},
         one_month,
         {2024, 10, 29},
         {2024, 10, 29},
         corresponding_date},
        // And around the table.
        {"1 Mar 2030, 2 years",
         {2030, 3, 1},
         two_years,
         {2032, 2, 29},
         {2032, 2, 28},
         methods_differ},
        {"28 Feb 2022, 2 years",
         {2022, 2, 28},
         two_years,
         {2024, 2, 27},
         {2024, 2, 27},
         corresponding_date},
        {"1 Mar 2025, 1 month",
         {2025, 3, 1},
         one_month,
         {2025, 3, 31},
         {2025, 3, 28},
         methods_differ},
        {"1 May 2025, 1 month",
         {2025, 5, 1},
         one_month,
         {2025, 5, 31},
         {2025, 5, 30},
         methods_differ},
        {"1 Feb 2025, 1 month",
         {2025, 2, 1},
         one_month,
         {2025, 2, 28},
         {2025, 2, 28},
         corresponding_date},
        {"29 Feb 2096, 4 years: 2100 is no leap year",
         {2096, 2, 29},
         four_years,
         {2100, 2, 28},
         {2100, 2, 28},
         no_corresponding_date},
        {"29 Feb 2096, 8 years",
         {2096, 2, 29},
         Length::in_years(8),
         {2104, 2, 28},
         {2104, 2, 28},
         corresponding_date},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const DateAnswer answer = beginning_with(row.length).last_day(row.from);
            BOOST_TEST(answer.date == row.a);
            BOOST_TEST(other_answer(answer) == row.b);
            BOOST_TEST(answer.alternative.has_value() == (row.a != row.b));
            BOOST_TEST((answer.reason == row.reason));
        }
    }
}

BOOST_AUTO_TEST_CASE(months_and_years_after_a_day_reach_the_corresponding_date_or_the_month_end) {
    using enum CountingReason;
    struct Row {
        std::string_view name;
        Length length;
        Date from;
        Date last;
        CountingReason reason;
    };
    const std::vector<Row> rows{
        {"Dodds v Walker: 4 months after 30 September 1978",
         Length::in_months(4),
         {1978, 9, 30},
         {1979, 1, 30},
         corresponding_date},
        {"4 months after 31 October: no 31 February",
         Length::in_months(4),
         {1978, 10, 31},
         {1979, 2, 28},
         no_corresponding_date},
        {"4 months after 31 October, a leap year",
         Length::in_months(4),
         {2023, 10, 31},
         {2024, 2, 29},
         no_corresponding_date},
        {"1 month after 28 February is not the month end",
         Length::in_months(1),
         {2025, 2, 28},
         {2025, 3, 28},
         corresponding_date},
        {"2 years after 28 February 2022 is not 29 February",
         Length::in_years(2),
         {2022, 2, 28},
         {2024, 2, 28},
         corresponding_date},
        {"2 years after 29 February 2024",
         Length::in_years(2),
         {2024, 2, 29},
         {2026, 2, 28},
         no_corresponding_date},
        {"4 years after 29 February 2024",
         Length::in_years(4),
         {2024, 2, 29},
         {2028, 2, 29},
         corresponding_date},
        {"1 month after 31 December",
         Length::in_months(1),
         {2025, 12, 31},
         {2026, 1, 31},
         corresponding_date},
        {"12 months are a year",
         Length::in_months(12),
         {2025, 3, 31},
         {2026, 3, 31},
         corresponding_date},
        {"months first, then days",
         Length({.months = 1, .days = 1}),
         {2025, 1, 31},
         {2025, 3, 1},
         no_corresponding_date},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const DateAnswer answer = after(row.length).last_day(row.from);
            BOOST_TEST(answer.date == row.last);
            BOOST_TEST(!answer.alternative.has_value());
            BOOST_TEST((answer.reason == row.reason));
        }
    }
}

BOOST_AUTO_TEST_CASE(years_and_months_are_counted_first_and_weeks_and_days_from_there) {
    struct Row {
        std::string_view name;
        Length::Parts length;
        Date from;
        Date a;
        Date b;
    };
    const std::vector<Row> rows{
        {"2 years and a day", {.years = 2, .days = 1}, {2025, 3, 10}, {2027, 3, 10}, {2027, 3, 10}},
        {"a month and a week",
         {.months = 1, .weeks = 1},
         {2025, 1, 31},
         {2025, 3, 7},
         {2025, 3, 7}},
        {"2 years and a day where the methods differ",
         {.years = 2, .days = 1},
         {2022, 3, 1},
         {2024, 3, 1},
         {2024, 2, 29}},
        {"a year, a month, a week and a day",
         {.years = 1, .months = 1, .weeks = 1, .days = 1},
         {2025, 3, 10},
         {2026, 4, 17},
         {2026, 4, 17}},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const DateAnswer answer = beginning_with(Length(row.length)).last_day(row.from);
            BOOST_TEST(answer.date == row.a);
            BOOST_TEST(other_answer(answer) == row.b);
        }
    }
}

BOOST_AUTO_TEST_CASE(of_two_years_beginning_on_1_march_only_those_that_reach_a_leap_year_differ) {
    const Period two_years = beginning_with(Length::in_years(2));
    int differing = 0;
    for (int year = 1900; year <= 2390; ++year) {
        BOOST_TEST_CONTEXT("1 March " << year) {
            const DateAnswer answer = two_years.last_day({year, 3, 1});
            const bool reaches_a_29th = chrono::year{year + 2}.is_leap();
            BOOST_TEST(answer.date == Date(year + 2, 2, reaches_a_29th ? 29 : 28));
            BOOST_TEST(other_answer(answer) == Date(year + 2, 2, 28));
            BOOST_TEST(answer.alternative.has_value() == reaches_a_29th);
            differing += reaches_a_29th ? 1 : 0;
        }
    }
    // Leap years from 1902 to 2392: every fourth from 1904, less 2100, 2200 and 2300.
    BOOST_TEST(differing == 120);
}

BOOST_AUTO_TEST_CASE(of_two_years_beginning_on_any_day_of_2019_to_2032_three_differ) {
    const Period two_years = beginning_with(Length::in_years(2));
    std::vector<Date> differing;
    holds_of_every_day({2019, 1, 1}, {2032, 12, 31}, [&](const Date& day) {
        if (two_years.last_day(day).alternative) differing.push_back(day);
        return true;
    });
    const std::vector<Date> expected{{2022, 3, 1}, {2026, 3, 1}, {2030, 3, 1}};
    BOOST_TEST(differing == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(of_1_to_60_months_both_methods_are_as_section_7_3_words_them) {
    for (int months = 1; months <= 60; ++months) {
        BOOST_TEST_CONTEXT(months << " months") {
            const Period period = beginning_with(Length::in_months(months));
            holds_of_every_day({2019, 1, 1}, {2032, 12, 31}, [&](const Date& day) {
                const DateAnswer answer = period.last_day(day);
                return answer.date == method_a(day, months) &&
                       other_answer(answer) == method_b(day, months) &&
                       answer.alternative.has_value() ==
                           (answer.reason == CountingReason::methods_differ);
            });
        }
    }
}

BOOST_AUTO_TEST_CASE(method_a_is_never_earlier_than_method_b_and_at_most_three_days_later) {
    // They differ only where the period begins on the first of a month, and the month before that
    // is shorter than the month in which the period ends.
    for (int months = 1; months <= 60; ++months) {
        BOOST_TEST_CONTEXT(months << " months") {
            const Period period = beginning_with(Length::in_months(months));
            holds_of_every_day({2019, 1, 1}, {2032, 12, 31}, [&](const Date& day) {
                const DateAnswer answer = period.last_day(day);
                const int later = spo::days_between(other_answer(answer), answer.date);
                const auto before = month_of(day.plus_days(-1));
                const bool expected =
                    day.day() == 1 &&
                    length_of_month(before) < length_of_month(before + chrono::months{months});
                return answer.alternative.has_value() == expected && later >= 0 && later <= 3 &&
                       (later > 0) == expected;
            });
        }
    }
}

BOOST_AUTO_TEST_CASE(clamping_to_the_month_end_and_then_taking_a_day_off_is_never_the_answer) {
    const DateAnswer answer = beginning_with(Length::in_years(2)).last_day({2024, 2, 29});
    BOOST_TEST(answer.date != Date(2026, 2, 27));
    BOOST_TEST(other_answer(answer) != Date(2026, 2, 27));

    int clamped = 0;
    for (int months = 1; months <= 60; ++months) {
        const Period period = beginning_with(Length::in_months(months));
        holds_of_every_day({2019, 1, 1}, {2032, 12, 31}, [&](const Date& day) {
            if (corresponding(day, months)) return true;
            ++clamped;
            const Date naive = corresponding_or_month_end(day, months).plus_days(-1);
            const DateAnswer found = period.last_day(day);
            return found.date != naive && other_answer(found) != naive;
        });
    }
    BOOST_TEST(clamped > 1000);  // the test has something to test
}

// --- Properties
// -----------------------------------------------------------------------------------

RC_BOOST_PROP(n_days_beginning_with_a_day_end_n_less_one_days_later, (const Date& day)) {
    const int n = *rc::gen::inRange(1, 5000);
    RC_ASSERT(beginning_with(Length::in_days(n)).last_day(day).date == day.plus_days(n - 1));
    RC_ASSERT(after(Length::in_days(n)).last_day(day).date == day.plus_days(n));
}

RC_BOOST_PROP(the_day_after_n_months_is_the_corresponding_date_or_the_first_of_the_month_after_it,
              (const Date& day)) {
    const int n = *rc::gen::inRange(1, 200);
    const Date next = beginning_with(Length::in_months(n)).last_day(day).date.plus_days(1);
    const auto same = corresponding(day, n);
    if (same) {
        RC_ASSERT(next == *same);
    } else {
        RC_ASSERT(next.day() == 1);
        RC_ASSERT(month_of(next) == month_of(day) + chrono::months{n + 1});
    }
}

RC_BOOST_PROP(both_methods_hold_of_any_day_and_any_number_of_months, (const Date& day)) {
    const int n = *rc::gen::inRange(1, 200);
    const DateAnswer answer = beginning_with(Length::in_months(n)).last_day(day);
    RC_ASSERT(answer.date == method_a(day, n));
    RC_ASSERT(other_answer(answer) == method_b(day, n));
}

RC_BOOST_PROP(a_longer_period_never_ends_earlier, (const Date& day, const Length& length)) {
    const auto parts = length.parts();
    auto longer = parts;
    switch (*rc::gen::inRange(0, 4)) {
        case 0:
            ++longer.years;
            break;
        case 1:
            ++longer.months;
            break;
        case 2:
            ++longer.weeks;
            break;
        default:
            ++longer.days;
    }
    for (const auto period : {beginning_with, after}) {
        const DateAnswer shorter_ends = period(length).last_day(day);
        const DateAnswer longer_ends = period(Length(longer)).last_day(day);
        RC_ASSERT(shorter_ends.date <= longer_ends.date);
        RC_ASSERT(other_answer(shorter_ends) <= other_answer(longer_ends));
    }
}

RC_BOOST_PROP(a_period_never_ends_earlier_for_beginning_later,
              (const Date& day, const Length& length)) {
    for (const auto period : {beginning_with, after}) {
        RC_ASSERT(period(length).last_day(day).date <=
                  period(length).last_day(day.plus_days(1)).date);
    }
}

RC_BOOST_PROP(a_period_after_a_day_is_one_beginning_with_the_next_where_no_month_end_intervenes,
              (const Length& length)) {
    const Date day = *rc::gen::suchThat(any_day(), [](const Date& d) { return d.day() <= 27; });
    const DateAnswer from_next = beginning_with(length).last_day(day.plus_days(1));
    RC_ASSERT(after(length).last_day(day).date == from_next.date);
    RC_ASSERT(!from_next.alternative.has_value());
}

RC_BOOST_PROP(a_period_after_a_day_is_always_method_b_beginning_with_the_next,
              (const Date& day, const Length& length)) {
    RC_ASSERT(after(length).last_day(day).date ==
              other_answer(beginning_with(length).last_day(day.plus_days(1))));
}

RC_BOOST_PROP(twelve_months_are_a_year_and_seven_days_are_a_week, (const Date& day)) {
    const int n = *rc::gen::inRange(1, 15);
    for (const auto period : {beginning_with, after}) {
        RC_ASSERT(period(Length::in_years(n)).last_day(day) ==
                  period(Length::in_months(12 * n)).last_day(day));
        RC_ASSERT(period(Length({.weeks = n})).last_day(day) ==
                  period(Length::in_days(7 * n)).last_day(day));
    }
}

// --- Dates
// ----------------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(every_day_from_1900_to_2399_is_the_day_the_standard_library_says) {
    chrono::sys_days expected{chrono::year{1900} / chrono::January / 1};
    holds_of_every_day(Date::first(), Date::last(), [&](const Date& day) {
        const chrono::year_month_day civil{expected};
        const auto number = expected.time_since_epoch().count();
        expected += chrono::days{1};
        return in_chrono(day) == civil && day.days_since_1970() == number &&
               from_chrono(civil) == day && Date::parse(day.iso()) == day &&
               Date::from_days_since_1970(static_cast<std::int32_t>(number)) == day;
    });
    // The number of days of five centuries, 121 of whose years are leap years.
    BOOST_TEST(spo::days_between(Date::first(), Date::last()) + 1 == 500 * 365 + 121);
}

BOOST_AUTO_TEST_CASE(only_days_of_the_calendar_from_1900_to_2399_are_dates) {
    struct Row {
        std::string_view text;
        int year, month, day;
        bool exists;
    };
    const std::vector<Row> rows{
        {"2024-02-29", 2024, 2, 29, true},   {"2023-02-29", 2023, 2, 29, false},
        {"1900-02-28", 1900, 2, 28, true},   {"1900-02-29", 1900, 2, 29, false},
        {"2000-02-29", 2000, 2, 29, true},   {"2000-02-30", 2000, 2, 30, false},
        {"2100-02-28", 2100, 2, 28, true},   {"2100-02-29", 2100, 2, 29, false},
        {"1900-01-01", 1900, 1, 1, true},    {"1899-12-31", 1899, 12, 31, false},
        {"2399-12-31", 2399, 12, 31, true},  {"2400-01-01", 2400, 1, 1, false},
        {"2025-13-01", 2025, 13, 1, false},  {"2025-00-01", 2025, 0, 1, false},
        {"2025-04-00", 2025, 4, 0, false},   {"2025-04-31", 2025, 4, 31, false},
        {"2025-12-32", 2025, 12, 32, false}, {"0000-00-00", 0, 0, 0, false},
        {"9999-99-99", 9999, 99, 99, false},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.text) {
            if (row.exists) {
                BOOST_TEST(Date::parse(row.text) == Date(row.year, row.month, row.day));
                BOOST_TEST(Date::parse(row.text).iso() == row.text);
                continue;
            }
            BOOST_CHECK_EXCEPTION(Date(row.year, row.month, row.day), Problem,
                                  a_problem_at_the_whole);
            BOOST_CHECK_EXCEPTION(Date::parse(row.text), Problem, a_problem_at_the_whole);
        }
    }
    // Numbers that would wrap into a date if they were cut to sixteen bits.
    BOOST_CHECK_THROW(Date(65536 + 2025, 4, 1), Problem);
    BOOST_CHECK_THROW(Date(2025, 65536 + 4, 1), Problem);
    BOOST_CHECK_THROW(Date(2025, 4, 65536 + 1), Problem);
    BOOST_CHECK_THROW(Date(-2025, 4, 1), Problem);
    BOOST_CHECK_THROW(Date(2025, -4, 1), Problem);
    BOOST_CHECK_THROW(Date(2025, 4, -1), Problem);
}

BOOST_AUTO_TEST_CASE(a_date_is_written_in_one_way_only) {
    using namespace std::string_view_literals;
    const std::vector<std::string_view> wrong_shapes{
        "",
        " ",
        "2025-4-1",
        "2025-04-1",
        "25-04-01",
        " 2025-04-01",
        "2025-04-01 ",
        "2025-04-01T00:00",
        "2025-04-01T00:00:00Z",
        "2025-04-01\n",
        "2025-04-01\0"sv,
        "2025/04/01",
        "2025.04.01",
        "20250401",
        "01-04-2025",
        "01/04/2025",
        "1 April 2025",
        "2025-W14-2",
        "2025-091",
        "+025-04-01",
        "-025-04-01",
        "2025-+4-01",
        "2025- 4-01",
        "2o25-04-01",
        "2025\u201104\u201101",
        "\uff12\uff10\uff12\uff15-04-01",
        "today",
    };
    for (const auto text : wrong_shapes) {
        BOOST_TEST_CONTEXT('"' << text << '"') {
            BOOST_CHECK_EXCEPTION(Date::parse(text), Problem, a_problem_at_the_whole);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_calendar_ends_and_says_so) {
    BOOST_CHECK_THROW(Date::last().plus_days(1), Problem);
    BOOST_CHECK_THROW(Date::first().plus_days(-1), Problem);
    BOOST_TEST(Date::last().plus_days(0) == Date::last());
    const std::int32_t all = spo::days_between(Date::first(), Date::last());
    BOOST_TEST(Date::first().plus_days(all) == Date::last());
    BOOST_TEST(Date::last().plus_days(-all) == Date::first());
    for (const std::int32_t far :
         {std::numeric_limits<std::int32_t>::max(), std::numeric_limits<std::int32_t>::min()}) {
        BOOST_CHECK_THROW(Date::last().plus_days(far), Problem);
        BOOST_CHECK_THROW(Date::first().plus_days(far), Problem);
        BOOST_CHECK_THROW(Date::from_days_since_1970(far), Problem);
    }
    BOOST_CHECK_THROW(Date::from_days_since_1970(Date::last().days_since_1970() + 1), Problem);
    BOOST_CHECK_THROW(Date::from_days_since_1970(Date::first().days_since_1970() - 1), Problem);
}

BOOST_AUTO_TEST_CASE(dates_are_ordered_hashed_and_said_in_words) {
    const Date day{2025, 4, 1};
    BOOST_TEST(day < Date(2025, 4, 2));
    BOOST_TEST(day > Date(2025, 3, 31));
    BOOST_TEST(Date(1969, 12, 31) < Date(1970, 1, 1));
    BOOST_TEST(Date(1970, 1, 1).days_since_1970() == 0);
    BOOST_TEST(spo::days_between(day, Date(2025, 4, 3)) == 2);
    BOOST_TEST(spo::days_between(Date(2025, 4, 3), day) == -2);
    BOOST_TEST(std::hash<Date>{}(day) == std::hash<Date>{}(Date::parse("2025-04-01")));
    BOOST_TEST(day.in_words() == "1 April 2025");
    BOOST_TEST(Date(2024, 2, 29).in_words() == "29 February 2024");
    std::ostringstream out;
    out << day << " " << DateAnswer{day, Date(2025, 3, 31), CountingReason::methods_differ};
    BOOST_TEST(out.str() == "2025-04-01 2025-04-01 (or 2025-03-31)");
}

// --- Lengths and periods
// --------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(a_length_of_nothing_or_of_less_is_refused) {
    const std::vector<Length::Parts> refused{
        {},
        {.years = -1},
        {.months = -1},
        {.weeks = -1},
        {.days = -1},
        {.years = 2, .days = -1},
        {.years = 10'000},
        {.months = 10'000},
        {.weeks = 10'000},
        {.days = 10'000},
        {.years = std::numeric_limits<int>::max()},
        {.days = std::numeric_limits<int>::min()},
    };
    for (const auto& parts : refused) {
        BOOST_TEST_CONTEXT(parts.years << "y " << parts.months << "m " << parts.weeks << "w "
                                       << parts.days << "d") {
            BOOST_CHECK_EXCEPTION(Length{parts}, Problem, a_problem_at_the_whole);
        }
    }
    BOOST_CHECK_THROW(Length::in_years(0), Problem);
    BOOST_CHECK_THROW(Length::in_months(0), Problem);
    BOOST_CHECK_THROW(Length::in_days(0), Problem);
}

BOOST_AUTO_TEST_CASE(a_length_keeps_its_parts_as_they_were_stated) {
    const Length year = Length::in_years(1);
    const Length twelve_months = Length::in_months(12);
    BOOST_TEST((year != twelve_months));  // the same time, but not what the court said
    BOOST_TEST(year.calendar_months() == twelve_months.calendar_months());
    const Length all({.years = 1, .months = 2, .weeks = 3, .days = 4});
    BOOST_TEST(all.calendar_months() == 14);
    BOOST_TEST(all.further_days() == 25);
}

BOOST_AUTO_TEST_CASE(lengths_and_periods_are_said_in_words) {
    struct Row {
        Length::Parts parts;
        std::string_view words;
    };
    const std::vector<Row> rows{
        {{.years = 2}, "2 years"},
        {{.years = 1}, "1 year"},
        {{.days = 1}, "1 day"},
        {{.years = 2, .months = 6}, "2 years and 6 months"},
        {{.months = 1, .weeks = 1, .days = 2}, "1 month, 1 week and 2 days"},
        {{.years = 1, .months = 2, .weeks = 3, .days = 4}, "1 year, 2 months, 3 weeks and 4 days"},
    };
    for (const auto& row : rows) BOOST_TEST(Length(row.parts).in_words() == row.words);
    BOOST_TEST(beginning_with(Length::in_years(2)).in_words() == "2 years beginning with");
    BOOST_TEST(after(Length::in_days(21)).in_words() == "21 days after");
    BOOST_TEST((beginning_with(Length::in_years(2)) != after(Length::in_years(2))));
}

BOOST_AUTO_TEST_CASE(every_reason_is_a_sentence_of_its_own) {
    using enum CountingReason;
    std::vector<std::string_view> sentences;
    for (const auto reason :
         {days_counted, corresponding_date, no_corresponding_date, methods_differ}) {
        const auto text = spo::sentence(reason);
        BOOST_TEST(text.ends_with('.'));
        BOOST_TEST(std::count(sentences.begin(), sentences.end(), text) == 0);
        sentences.push_back(text);
    }
}

BOOST_AUTO_TEST_CASE(a_period_may_end_on_the_last_day_of_the_calendar_and_not_later) {
    struct Row {
        std::string_view name;
        Period period;
        Date from;
        bool ends_in_time;
    };
    const Length two_years = Length::in_years(2);
    const std::vector<Row> rows{
        {"2 years beginning with 1 Jan 2398", beginning_with(two_years), {2398, 1, 1}, true},
        {"2 years beginning with 2 Jan 2398", beginning_with(two_years), {2398, 1, 2}, false},
        {"2 years after 31 Dec 2397", after(two_years), {2397, 12, 31}, true},
        {"2 years after 1 Jan 2398", after(two_years), {2398, 1, 1}, false},
        {"1 day beginning with the last", beginning_with(Length::in_days(1)), Date::last(), true},
        {"2 days beginning with the last", beginning_with(Length::in_days(2)), Date::last(), false},
        {"1 day after the last", after(Length::in_days(1)), Date::last(), false},
        {"1 month beginning with 1 Dec 2399",
         beginning_with(Length::in_months(1)),
         {2399, 12, 1},
         true},
        {"1 month beginning with 2 Dec 2399",
         beginning_with(Length::in_months(1)),
         {2399, 12, 2},
         false},
        {"500 years beginning with the first", beginning_with(Length::in_years(500)), Date::first(),
         true},
        {"500 years and a day", beginning_with(Length({.years = 500, .days = 1})), Date::first(),
         false},
        {"500 years beginning with the second",
         beginning_with(Length::in_years(500)),
         {1900, 1, 2},
         false},
        {"as long as a length can be",
         beginning_with(Length({.years = 9999, .months = 9999, .weeks = 9999, .days = 9999})),
         Date::last(), false},
        {"as long after as a length can be",
         after(Length({.years = 9999, .months = 9999, .weeks = 9999, .days = 9999})), Date::first(),
         false},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            if (row.ends_in_time) {
                BOOST_TEST(row.period.last_day(row.from).date == Date::last());
            } else {
                BOOST_CHECK_EXCEPTION(row.period.last_day(row.from), Problem,
                                      a_problem_at_the_whole);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_first_day_of_the_calendar_can_be_counted_from) {
    // Method B looks at the day before, which is no date of the library's.
    const DateAnswer answer = beginning_with(Length::in_years(2)).last_day(Date::first());
    BOOST_TEST(answer.date == Date(1901, 12, 31));
    BOOST_TEST(!answer.alternative.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
