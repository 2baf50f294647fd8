// Section 3: duration of orders.
#include <array>
#include <boost/test/unit_test.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rule_fixture.hpp"

namespace {

using namespace spo;
using namespace spo::test;
using enum Verdict;

std::span<const OrderRule> rules() { return order_rules(); }

OrderFacts an_order_made_on(std::optional<Date> day, TermFacts term) {
    auto facts = test::a_full_order();
    facts.made_on = day;
    facts.term = term;
    return facts;
}

Finding least_period(std::optional<Date> made_on, TermFacts term) {
    return apply(rules(), "s3(2) least period", an_order_made_on(made_on, term));
}

/// A day made, a fixed period, and whether that is two years; of a period long enough or short by
/// the calendar, the days that settle it.
struct Fixed {
    std::string_view name;
    Date made;
    TermFacts term;
    Verdict verdict;
    Reason reason;
    Date last;   ///< of the order
    Date least;  ///< that it may have
};

void check_periods(const std::vector<Fixed>& rows) {
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name << ", made " << row.made) {
            const auto told = least_period(row.made, row.term);
            BOOST_TEST(answer(told) == answer(row.verdict, row.reason, "s3(2)", 0));
            BOOST_TEST((day_told(told, 0) == row.last));
            BOOST_TEST((day_told(told, 1) == row.least));
        }
    }
}

TermFacts days(int n) { return lasting(Length::in_days(n)); }
TermFacts months(int n) { return lasting(Length::in_months(n)); }

constexpr auto enough = Reason::least_term_reached;
constexpr auto too_short = Reason::least_term_short;

}  // namespace

BOOST_AUTO_TEST_SUITE(section_3_duration)

// --- (1) A fixed period, or until a further order

BOOST_AUTO_TEST_CASE(an_order_has_a_fixed_period_or_lasts_until_a_further_order) {
    check_rows(rules(), "s3(1) term", test::a_full_order(),
               {
                   {"5 years", as_it_stands, met, Reason::term_fixed, "s3(1)(a)"},
                   {"a last day",
                    [](OrderFacts& o) {
                        o.term = until({2030, 3, 30});
                    },
                    met, Reason::term_fixed, "s3(1)(a)"},
                   {"until a further order", [](OrderFacts& o) { o.term = until_further_order(); },
                    met, Reason::term_until_further_order, "s3(1)(b)"},
                   {"the order is silent", [](OrderFacts& o) { o.term = not_specified(); }, not_met,
                    Reason::term_not_specified, "s3(1)"},
                   {"the record is silent", [](OrderFacts& o) { o.term = not_recorded(); }, unknown,
                    Reason::term_not_recorded, "s3(1)"},
               });
    BOOST_TEST(!concerns(rules(), "s3(1) term", test::an_interim_order()));
}

BOOST_AUTO_TEST_CASE(the_term_is_read_from_a_case_file) {
    check_matter(a_matter(), order(0),
                 {
                     {"5 years", as_it_stands, met, Reason::term_fixed, "s3(1)(a)"},
                     {"until a further order",
                      [](CaseFile::Contents& m) { m.orders->front().term = UntilFurtherOrder{}; },
                      met, Reason::term_until_further_order, "s3(1)(b)"},
                     {"not specified",
                      [](CaseFile::Contents& m) { m.orders->front().term = TermNotSpecified{}; },
                      not_met, Reason::term_not_specified, "s3(1)"},
                     {"not recorded", [](CaseFile::Contents& m) { m.orders->front().term.reset(); },
                      unknown, Reason::term_not_recorded, "s3(1)"},
                 });
}

// --- (2) At least two years, beginning with the day made

BOOST_AUTO_TEST_CASE(the_least_last_day_is_the_day_before_the_second_anniversary) {
    check_periods({
        {"a day short",
         {2025, 3, 31},
         until({2027, 3, 29}),
         not_met,
         too_short,
         {2027, 3, 29},
         {2027, 3, 30}},
        {"exactly", {2025, 3, 31}, until({2027, 3, 30}), met, enough, {2027, 3, 30}, {2027, 3, 30}},
        {"a day over",
         {2025, 3, 31},
         until({2027, 3, 31}),
         met,
         enough,
         {2027, 3, 31},
         {2027, 3, 30}},
        // Section 7.2 of the law summary.
        {"a day short",
         {2025, 3, 10},
         until({2027, 3, 8}),
         not_met,
         too_short,
         {2027, 3, 8},
         {2027, 3, 9}},
        {"exactly", {2025, 3, 10}, until({2027, 3, 9}), met, enough, {2027, 3, 9}, {2027, 3, 9}},
        {"a day short",
         {2020, 1, 20},
         until({2022, 1, 18}),
         not_met,
         too_short,
         {2022, 1, 18},
         {2022, 1, 19}},
        {"exactly", {2020, 1, 20}, until({2022, 1, 19}), met, enough, {2022, 1, 19}, {2022, 1, 19}},
        // The turn of the year, and the first day of a month.
        {"exactly",
         {2025, 1, 1},
         until({2026, 12, 31}),
         met,
         enough,
         {2026, 12, 31},
         {2026, 12, 31}},
        {"a day short",
         {2025, 1, 1},
         until({2026, 12, 30}),
         not_met,
         too_short,
         {2026, 12, 30},
         {2026, 12, 31}},
        {"exactly", {2025, 5, 1}, until({2027, 4, 30}), met, enough, {2027, 4, 30}, {2027, 4, 30}},
        {"one day only",
         {2025, 3, 31},
         until({2025, 3, 31}),
         not_met,
         too_short,
         {2025, 3, 31},
         {2027, 3, 30}},
    });
}

BOOST_AUTO_TEST_CASE(two_years_that_begin_or_end_about_29_february) {
    check_periods({
        {"a day short",
         {2024, 2, 29},
         until({2026, 2, 27}),
         not_met,
         too_short,
         {2026, 2, 27},
         {2026, 2, 28}},
        {"exactly", {2024, 2, 29}, until({2026, 2, 28}), met, enough, {2026, 2, 28}, {2026, 2, 28}},
        {"a day over",
         {2024, 2, 29},
         until({2026, 3, 1}),
         met,
         enough,
         {2026, 3, 1},
         {2026, 2, 28}},
        {"a day short",
         {2024, 2, 28},
         until({2026, 2, 26}),
         not_met,
         too_short,
         {2026, 2, 26},
         {2026, 2, 27}},
        {"exactly", {2024, 2, 28}, until({2026, 2, 27}), met, enough, {2026, 2, 27}, {2026, 2, 27}},
        {"a day short",
         {2024, 3, 1},
         until({2026, 2, 27}),
         not_met,
         too_short,
         {2026, 2, 27},
         {2026, 2, 28}},
        {"exactly", {2024, 3, 1}, until({2026, 2, 28}), met, enough, {2026, 2, 28}, {2026, 2, 28}},
        {"a day short",
         {2022, 2, 28},
         until({2024, 2, 26}),
         not_met,
         too_short,
         {2024, 2, 26},
         {2024, 2, 27}},
        {"exactly", {2022, 2, 28}, until({2024, 2, 27}), met, enough, {2024, 2, 27}, {2024, 2, 27}},
        {"a day short",
         {2022, 3, 2},
         until({2024, 2, 29}),
         not_met,
         too_short,
         {2024, 2, 29},
         {2024, 3, 1}},
        {"exactly", {2022, 3, 2}, until({2024, 3, 1}), met, enough, {2024, 3, 1}, {2024, 3, 1}},
    });
}

BOOST_AUTO_TEST_CASE(on_1_march_two_years_before_a_leap_year_the_two_methods_differ) {
    for (const int year : {2022, 2026, 2030}) {
        BOOST_TEST_CONTEXT(year) {
            const Date made{year, 3, 1};
            const Date by_default{year + 2, 2, 29};
            const Date by_the_other{year + 2, 2, 28};
            const auto short_by_both = least_period(made, until(by_the_other.plus_days(-1)));
            BOOST_TEST(answer(short_by_both) == "not_met, least_term_short, s3(2)");
            const auto between = least_period(made, until(by_the_other));
            BOOST_TEST(answer(between) == "not_met, least_term_short_on_default, s3(2)");
            BOOST_TEST((day_told(between, 0) == by_the_other));
            BOOST_TEST((day_told(between, 1) == by_default));
            BOOST_TEST((day_told(between, 2) == by_the_other));
            BOOST_TEST(answer(least_period(made, until(by_default))) ==
                       "met, least_term_reached, s3(2)");
        }
    }
}

BOOST_AUTO_TEST_CASE(the_report_tells_both_days_where_the_methods_differ) {
    auto matter = a_matter();
    auto& order = matter.orders->front();
    order.made_on = Date{2022, 3, 1};
    order.term = FixedTerm{Date{2024, 2, 28}};
    matter.applications->front().made_on = Date{2022, 2, 1};
    const auto report = check(CaseFile{matter}, as_at());
    const auto told = findings(report, test::order(0), "s3(2)");
    BOOST_REQUIRE_EQUAL(told.size(), 1U);
    const auto text = report.explain(told.front()).text;
    for (const std::string_view day : {"28 February 2024", "29 February 2024"}) {
        BOOST_TEST(text.find(day) != std::string::npos, text);
    }
}

BOOST_AUTO_TEST_CASE(two_years_or_24_months_are_two_years_whatever_day_they_begin_with) {
    for (Date made = commencement(); made < Date{2032, 3, 2}; made = made.plus_days(1)) {
        if (least_period(made, lasting(Length::in_years(2))).verdict() != met ||
            least_period(made, months(24)).verdict() != met ||
            least_period(made, months(23)).verdict() != not_met) {
            BOOST_FAIL("it does not hold of " << made);
        }
    }
    for (const auto& term :
         {lasting(Length::in_years(2)), months(24), lasting(Length{{.years = 1, .months = 12}}),
          months(25), lasting(Length{{.years = 2, .days = 1}}), lasting(Length::in_years(100)),
          lasting(Length{{.weeks = 200}})}) {
        BOOST_TEST(least_period({{2022, 3, 1}}, term).verdict() == met);
        BOOST_TEST(least_period(std::nullopt, term).verdict() == met);
    }
}

BOOST_AUTO_TEST_CASE(a_period_may_be_given_in_years_months_weeks_or_days) {
    check_periods({
        {"2 years",
         {2025, 3, 31},
         lasting(Length::in_years(2)),
         met,
         enough,
         {2027, 3, 30},
         {2027, 3, 30}},
        {"24 months", {2025, 3, 31}, months(24), met, enough, {2027, 3, 30}, {2027, 3, 30}},
        {"5 years",
         {2025, 3, 31},
         lasting(Length::in_years(5)),
         met,
         enough,
         {2030, 3, 30},
         {2027, 3, 30}},
        {"1 year",
         {2025, 3, 31},
         lasting(Length::in_years(1)),
         not_met,
         too_short,
         {2026, 3, 30},
         {2027, 3, 30}},
        {"1 year and 11 months",
         {2025, 3, 15},
         lasting(Length{{.years = 1, .months = 11}}),
         not_met,
         too_short,
         {2027, 2, 14},
         {2027, 3, 14}},
        // There is no 31 February, so 23 months end with the month.
        {"23 months", {2025, 3, 31}, months(23), not_met, too_short, {2027, 2, 28}, {2027, 3, 30}},
        {"23 months and 29 days",
         {2025, 3, 31},
         lasting(Length{{.months = 23, .days = 29}}),
         not_met,
         too_short,
         {2027, 3, 29},
         {2027, 3, 30}},
        {"23 months and 30 days",
         {2025, 3, 31},
         lasting(Length{{.months = 23, .days = 30}}),
         met,
         enough,
         {2027, 3, 30},
         {2027, 3, 30}},
        {"23 months and 30 days",
         {2025, 1, 15},
         lasting(Length{{.months = 23, .days = 30}}),
         not_met,
         too_short,
         {2027, 1, 13},
         {2027, 1, 14}},
        {"23 months and 31 days",
         {2025, 1, 15},
         lasting(Length{{.months = 23, .days = 31}}),
         met,
         enough,
         {2027, 1, 14},
         {2027, 1, 14}},
        {"23 months and 30 days",
         {2025, 3, 10},
         lasting(Length{{.months = 23, .days = 30}}),
         met,
         enough,
         {2027, 3, 11},
         {2027, 3, 9}},
        {"104 weeks",
         {2025, 3, 31},
         lasting(Length{{.weeks = 104}}),
         not_met,
         too_short,
         {2027, 3, 28},
         {2027, 3, 30}},
        {"105 weeks",
         {2025, 3, 31},
         lasting(Length{{.weeks = 105}}),
         met,
         enough,
         {2027, 4, 4},
         {2027, 3, 30}},
        // Two years without a 29 February are 730 days; with one, 731.
        {"729 days", {2025, 3, 31}, days(729), not_met, too_short, {2027, 3, 29}, {2027, 3, 30}},
        {"730 days", {2025, 3, 31}, days(730), met, enough, {2027, 3, 30}, {2027, 3, 30}},
        {"730 days", {2023, 3, 31}, days(730), not_met, too_short, {2025, 3, 29}, {2025, 3, 30}},
        {"731 days", {2023, 3, 31}, days(731), met, enough, {2025, 3, 30}, {2025, 3, 30}},
        {"732 days", {2023, 3, 31}, days(732), met, enough, {2025, 3, 31}, {2025, 3, 30}},
        {"730 days", {2024, 2, 29}, days(730), not_met, too_short, {2026, 2, 27}, {2026, 2, 28}},
        {"731 days", {2024, 2, 29}, days(731), met, enough, {2026, 2, 28}, {2026, 2, 28}},
        {"730 days", {2024, 3, 1}, days(730), met, enough, {2026, 2, 28}, {2026, 2, 28}},
        {"731 days", {2022, 3, 1}, days(731), met, enough, {2024, 2, 29}, {2024, 2, 29}},
        {"730 days, short on the default method only",
         {2022, 3, 1},
         days(730),
         not_met,
         Reason::least_term_short_on_default,
         {2024, 2, 28},
         {2024, 2, 29}},
    });
}

BOOST_AUTO_TEST_CASE(without_the_day_made_a_length_can_still_tell) {
    struct Undated {
        std::string_view name;
        TermFacts term;
        Verdict verdict;
        Reason reason;
    };
    const auto long_enough = Reason::least_term_reached_by_length;
    const auto short_anyway = Reason::least_term_short_by_length;
    const auto which_day = Reason::least_term_day_not_recorded;
    const std::vector<Undated> rows{
        {"2 years", lasting(Length::in_years(2)), met, long_enough},
        {"24 months", months(24), met, long_enough},
        {"5 years", lasting(Length::in_years(5)), met, long_enough},
        {"500 years", lasting(Length::in_years(500)), met, long_enough},
        {"1 year", lasting(Length::in_years(1)), not_met, short_anyway},
        {"23 months", months(23), not_met, short_anyway},
        {"23 months and 27 days", lasting(Length{{.months = 23, .days = 27}}), not_met,
         short_anyway},
        {"23 months and 28 days", lasting(Length{{.months = 23, .days = 28}}), unknown, which_day},
        {"23 months and 30 days", lasting(Length{{.months = 23, .days = 30}}), unknown, which_day},
        {"23 months and 31 days", lasting(Length{{.months = 23, .days = 31}}), met, long_enough},
        {"a year and 364 days", lasting(Length{{.years = 1, .days = 364}}), not_met, short_anyway},
        {"a year and 365 days", lasting(Length{{.years = 1, .days = 365}}), unknown, which_day},
        {"a year and 366 days", lasting(Length{{.years = 1, .days = 366}}), met, long_enough},
        {"104 weeks", lasting(Length{{.weeks = 104}}), not_met, short_anyway},
        {"105 weeks", lasting(Length{{.weeks = 105}}), met, long_enough},
        {"729 days", days(729), not_met, short_anyway},
        {"730 days", days(730), unknown, which_day},
        {"732 days", days(732), met, long_enough},
        {"a last day", until({2030, 3, 30}), unknown, which_day},
        {"5 years and a last day", lasting_until(Length::in_years(5), {2030, 3, 30}), unknown,
         which_day},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            BOOST_TEST(answer(least_period(std::nullopt, row.term)) ==
                       answer(row.verdict, row.reason, "s3(2)", 0));
        }
    }
}

BOOST_AUTO_TEST_CASE(two_years_hold_at_most_one_29_february_so_731_days_are_always_enough) {
    for (Date made = commencement(); made < Date{2104, 3, 2}; made = made.plus_days(1)) {
        if (least_period(made, days(731)).verdict() != met) {
            BOOST_FAIL("it does not hold of " << made);
        }
    }
    BOOST_TEST(answer(least_period(std::nullopt, days(731))) ==
               "met, least_term_reached_by_length, s3(2)");
}

BOOST_AUTO_TEST_CASE(what_a_length_alone_tells_is_true_of_every_day_it_may_begin_with) {
    std::vector<Length> lengths;
    for (int n = 725; n <= 735; ++n) lengths.push_back(Length::in_days(n));
    for (int n = 357; n <= 370; ++n) lengths.push_back(Length{{.years = 1, .days = n}});
    for (int n = 25; n <= 33; ++n) lengths.push_back(Length{{.months = 23, .days = n}});
    for (int n = 52; n <= 64; ++n) lengths.push_back(Length{{.months = 22, .days = n}});
    for (const auto& length : lengths) {
        const auto alone = least_period(std::nullopt, lasting(length)).verdict();
        if (alone == unknown) continue;
        for (Date made = commencement(); made < Date{2028, 3, 2}; made = made.plus_days(1)) {
            if (least_period(made, lasting(length)).verdict() != alone) {
                BOOST_FAIL(length.in_words() << " beginning with " << made);
            }
        }
    }
    BOOST_TEST(lengths.size() == 47U);
}

BOOST_AUTO_TEST_CASE(there_is_no_longest_period) {
    BOOST_TEST(answer(least_period({{2025, 3, 31}}, lasting(Length::in_years(500)))) ==
               "met, least_term_reached_by_length, s3(2)");
    BOOST_TEST(answer(least_period({{2025, 3, 31}}, until(Date::last()))) ==
               "met, least_term_reached, s3(2)");
}

BOOST_AUTO_TEST_CASE(at_the_end_of_the_calendar_one_year_is_still_not_two) {
    BOOST_TEST(least_period({{2398, 6, 1}}, lasting(Length::in_years(1))).verdict() == not_met);
    BOOST_TEST(least_period({{2398, 6, 1}}, until({2399, 5, 31})).verdict() == not_met);
}

BOOST_AUTO_TEST_CASE(of_a_length_and_a_last_day_that_disagree_the_earlier_counts) {
    check_periods({
        {"they agree",
         {2025, 3, 31},
         lasting_until(Length::in_years(2), {2027, 3, 30}),
         met,
         enough,
         {2027, 3, 30},
         {2027, 3, 30}},
        {"the last day is a day less",
         {2025, 3, 31},
         lasting_until(Length::in_years(2), {2027, 3, 29}),
         not_met,
         too_short,
         {2027, 3, 29},
         {2027, 3, 30}},
        {"the last day is a day more",
         {2025, 3, 31},
         lasting_until(Length::in_years(2), {2027, 3, 31}),
         met,
         enough,
         {2027, 3, 30},
         {2027, 3, 30}},
        {"the length is short, the last day is not",
         {2025, 3, 31},
         lasting_until(Length::in_months(23), {2027, 3, 30}),
         not_met,
         too_short,
         {2027, 2, 28},
         {2027, 3, 30}},
        {"500 years, and a last day of one",
         {2025, 3, 31},
         lasting_until(Length::in_years(500), {2026, 3, 30}),
         not_met,
         too_short,
         {2026, 3, 30},
         {2027, 3, 30}},
        {"2 years, and the last day that the other method gives",
         {2022, 3, 1},
         lasting_until(Length::in_years(2), {2024, 2, 28}),
         not_met,
         Reason::least_term_short_on_default,
         {2024, 2, 28},
         {2024, 2, 29}},
    });
}

BOOST_AUTO_TEST_CASE(only_a_fixed_period_of_a_full_order_has_a_least_length) {
    const auto asked = [](const OrderFacts& facts) {
        return concerns(rules(), "s3(2) least period", facts);
    };
    BOOST_TEST(asked(test::a_full_order()));
    BOOST_TEST(!asked(an_order_made_on(full_made(), until_further_order())));
    BOOST_TEST(!asked(an_order_made_on(full_made(), not_specified())));
    BOOST_TEST(!asked(an_order_made_on(full_made(), not_recorded())));
    BOOST_TEST(!asked(test::an_interim_order()));
}

BOOST_AUTO_TEST_CASE(the_least_length_is_law_from_20_january_2020) {
    struct Made {
        Date on;
        std::string_view expected;
    };
    const std::array rows{Made{{2020, 1, 19}, "unknown, least_term_no_limit, s3(2)"},
                          Made{{2020, 1, 20}, "not_met, least_term_short, s3(2)"},
                          Made{{2020, 1, 21}, "not_met, least_term_short, s3(2)"}};
    for (const auto& row : rows) {
        auto matter = a_matter();
        matter.orders->front().made_on = row.on;
        matter.orders->front().term = years(1);
        BOOST_TEST(answer(finding(matter, order(0), "s3(2)")) == row.expected);
    }
}

BOOST_AUTO_TEST_CASE(the_least_period_is_read_from_a_case_file) {
    check_matter(a_matter(), order(0),
                 {
                     {"5 years", as_it_stands, met, enough, "s3(2)"},
                     {"to 29 March 2027",
                      [](CaseFile::Contents& m) {
                          m.orders->front().term = FixedTerm{Date{2027, 3, 29}};
                      },
                      not_met, too_short, "s3(2)"},
                     {"to 30 March 2027",
                      [](CaseFile::Contents& m) {
                          m.orders->front().term = FixedTerm{Date{2027, 3, 30}};
                      },
                      met, enough, "s3(2)"},
                     {"to 30 March 2027, made on no recorded day",
                      [](CaseFile::Contents& m) {
                          m.orders->front().term = FixedTerm{Date{2027, 3, 30}};
                          m.orders->front().made_on.reset();
                      },
                      unknown, Reason::least_term_day_not_recorded, "s3(2)"},
                     {"18 months, made on no recorded day",
                      [](CaseFile::Contents& m) {
                          m.orders->front().term = FixedTerm{Length::in_months(18)};
                          m.orders->front().made_on.reset();
                      },
                      not_met, Reason::least_term_short_by_length, "s3(2)"},
                 });
}

// --- (3) Different periods for different conditions

BOOST_AUTO_TEST_CASE(a_condition_may_have_a_period_of_its_own) {
    // The order is made on 31 March 2025 for 5 years, so to 30 March 2030.
    check_rows(condition_rules(), "s3(3), s6(e) own period", a_condition_of_a_full_order(),
               {
                   {"3 years",
                    [](ConditionCase& c) { c.condition.own_term = lasting(Length::in_years(3)); },
                    met, Reason::own_period_within, "s3(3)"},
                   {"to the day before two years are out",
                    [](ConditionCase& c) {
                        c.condition.own_term = until({2027, 3, 29});
                    },
                    for_the_court, Reason::own_period_under_least, "s3(3)", 7},
                   {"to the day on which two years are out",
                    [](ConditionCase& c) {
                        c.condition.own_term = until({2027, 3, 30});
                    },
                    met, Reason::own_period_within, "s3(3)"},
                   {"6 months",
                    [](ConditionCase& c) { c.condition.own_term = lasting(Length::in_months(6)); },
                    for_the_court, Reason::own_period_under_least, "s3(3)", 7},
                   {"to the order's last day",
                    [](ConditionCase& c) {
                        c.condition.own_term = until({2030, 3, 30});
                    },
                    met, Reason::own_period_within, "s3(3)"},
                   {"to the day after",
                    [](ConditionCase& c) {
                        c.condition.own_term = until({2030, 3, 31});
                    },
                    for_the_court, Reason::own_period_outlasts, "s3(3)", 7},
                   {"10 years",
                    [](ConditionCase& c) { c.condition.own_term = lasting(Length::in_years(10)); },
                    for_the_court, Reason::own_period_outlasts, "s3(3)", 7},
                   {"until a further order",
                    [](ConditionCase& c) { c.condition.own_term = until_further_order(); },
                    for_the_court, Reason::own_period_open_in_fixed, "s3(3)", 7},
                   {"3 years, and the day of the order is not recorded",
                    [](ConditionCase& c) {
                        c.condition.own_term = lasting(Length::in_years(3));
                        c.order.made_on.reset();
                    },
                    unknown, Reason::own_period_not_countable, "s3(3)"},
                   {"3 years, and the period of the order is not recorded",
                    [](ConditionCase& c) {
                        c.condition.own_term = lasting(Length::in_years(3));
                        c.order.term = not_recorded();
                    },
                    unknown, Reason::own_period_not_countable, "s3(3)"},
                   {"until a further order, and the period of the order is not recorded",
                    [](ConditionCase& c) {
                        c.condition.own_term = until_further_order();
                        c.order.term = not_recorded();
                    },
                    unknown, Reason::own_period_not_countable, "s3(3)"},
               });
}

BOOST_AUTO_TEST_CASE(an_order_until_further_order_may_hold_conditions_for_fixed_periods) {
    auto baseline = a_condition_of_a_full_order();
    baseline.order.term = until_further_order();
    check_rows(condition_rules(), "s3(3), s6(e) own period", baseline,
               {
                   {"3 years",
                    [](ConditionCase& c) { c.condition.own_term = lasting(Length::in_years(3)); },
                    met, Reason::own_period_under_until_further_order, "s3(3)", 8},
                   {"2 years",
                    [](ConditionCase& c) { c.condition.own_term = lasting(Length::in_years(2)); },
                    met, Reason::own_period_under_until_further_order, "s3(3)", 8},
                   {"1 year",
                    [](ConditionCase& c) { c.condition.own_term = lasting(Length::in_years(1)); },
                    for_the_court, Reason::own_period_under_least, "s3(3)", 7},
                   {"until a further order",
                    [](ConditionCase& c) { c.condition.own_term = until_further_order(); }, met,
                    Reason::own_period_same_kind, "s3(3)"},
               });
}

BOOST_AUTO_TEST_CASE(in_an_interim_order_section_6_expects_the_same_and_there_is_no_least_length) {
    // The interim order is made on 10 March 2025 for 28 days, so to 6 April.
    check_rows(condition_rules(), "s3(3), s6(e) own period", a_condition_of_an_interim_order(),
               {
                   {"14 days", [](ConditionCase& c) { c.condition.own_term = days(14); }, met,
                    Reason::own_period_within, "s6(e)"},
                   {"28 days", [](ConditionCase& c) { c.condition.own_term = days(28); }, met,
                    Reason::own_period_within, "s6(e)"},
                   {"29 days", [](ConditionCase& c) { c.condition.own_term = days(29); },
                    for_the_court, Reason::own_period_outlasts, "s6(e)", 7},
               });
}

BOOST_AUTO_TEST_CASE(a_condition_with_no_period_of_its_own_runs_with_the_order) {
    const auto asked = [](const ConditionCase& facts) {
        return concerns(condition_rules(), "s3(3), s6(e) own period", facts);
    };
    auto facts = a_condition_of_a_full_order();
    BOOST_TEST(!asked(facts));
    facts.condition.own_term = not_specified();  // section 6(e) speaks of that
    BOOST_TEST(!asked(facts));
    facts.condition.own_term = days(1);
    BOOST_TEST(asked(facts));
}

BOOST_AUTO_TEST_CASE(own_periods_are_read_from_a_case_file) {
    check_matter(
        a_matter(), condition(0, 0),
        {
            {"3 years",
             [](CaseFile::Contents& m) { m.orders->front().conditions->front().term = years(3); },
             met, Reason::own_period_within, "s3(3)"},
            {"1 year",
             [](CaseFile::Contents& m) { m.orders->front().conditions->front().term = years(1); },
             for_the_court, Reason::own_period_under_least, "s3(3)", 7},
            {"6 years in an order of 5",
             [](CaseFile::Contents& m) { m.orders->front().conditions->front().term = years(6); },
             for_the_court, Reason::own_period_outlasts, "s3(3)", 7},
            {"3 years in an order until a further order",
             [](CaseFile::Contents& m) {
                 m.orders->front().term = UntilFurtherOrder{};
                 m.orders->front().conditions->front().term = years(3);
             },
             met, Reason::own_period_under_until_further_order, "s3(3)", 8},
        });
}

BOOST_AUTO_TEST_SUITE_END()
