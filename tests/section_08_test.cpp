// Sections 8(2) to (4) and 11(2) and (7): the greatest sentences, by the day of the offence and the
// day of the conviction. And the offences themselves, as data.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/words.hpp"
#include "rule_fixture.hpp"
#include "spo/offence.hpp"
#include "spo/problem.hpp"
#include "spo/report.hpp"

namespace {

using namespace spo;
using namespace spo::test;
using enum Verdict;

constexpr int q16 = 16;
constexpr int q17 = 17;
constexpr int q38 = 38;

/// A breach on 1 June 2024 by somebody born in 1990, convicted on 3 February 2025.
PenaltyFacts a_breach() {
    return {.offence = Offence::breach,
            .from = Date{2024, 6, 1},
            .to = Date{2024, 6, 1},
            .convicted_on = Date{2025, 2, 3},
            .defendant_born = Date{1990, 4, 2},
            .as_at = {2025, 4, 1}};
}

PenaltyFacts a_breach(Date on, std::optional<Date> convicted_on, Date as_at = {2026, 11, 23}) {
    auto facts = a_breach();
    facts.from = facts.to = on;
    facts.convicted_on = convicted_on;
    facts.as_at = as_at;
    return facts;
}

/// "6", "6 or 12", "none"
std::string summary(const MaximumPenalty& maximum) {
    if (!maximum.summary) return "none";
    const auto [least, most] = *maximum.summary;
    return least == most ? std::to_string(least)
                         : std::to_string(least) + " or " + std::to_string(most);
}
std::string summary(const PenaltyFacts& facts) { return summary(maximum_penalty(facts)); }

/// The rows of the table that are possible, from 0: "1 2 3".
std::string rows(const PenaltyFacts& facts) {
    std::string told;
    const auto maximum = maximum_penalty(facts);
    for (std::size_t i = 0; i < summary_limit_rows; ++i) {
        if (maximum.possible[i]) told += (told.empty() ? "" : " ") + std::to_string(i);
    }
    return told;
}

using PenaltyRow = Row<PenaltyFacts>;

void check_penalty(std::string_view rule, const PenaltyFacts& baseline,
                   const std::vector<PenaltyRow>& all) {
    check_rows(penalty_rules(), rule, baseline, all);
}

/// The table of the law, read a second time and in the plainest way.
std::optional<int> read_plainly(Date offence, Date convicted) {
    const auto is_before = [](Date day, int year, int month, int of_month) {
        return day < Date{year, month, of_month};
    };
    if (is_before(offence, 2020, 1, 20) || convicted < offence) return std::nullopt;
    if (is_before(offence, 2022, 5, 2)) return 6;
    if (is_before(convicted, 2023, 3, 30)) return 12;
    if (is_before(convicted, 2024, 11, 18)) return 6;
    return 12;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(section_08_penalties)

// The table a lawyer would read, with the day before, the day, and the day after each change.
BOOST_AUTO_TEST_CASE(the_summary_maximum_follows_the_offence_and_then_the_conviction) {
    struct Line {
        Date offence;
        Date convicted;
        std::string months;
    };
    const std::vector<Line> table{
        // The first day of the Act, and the last of the old limit: six, whatever the conviction.
        {{2020, 1, 20}, {2020, 1, 20}, "6"},
        {{2020, 1, 21}, {2021, 6, 1}, "6"},
        {{2022, 4, 30}, {2022, 5, 1}, "6"},
        {{2022, 5, 1}, {2022, 5, 1}, "6"},
        {{2022, 5, 1}, {2022, 5, 2}, "6"},
        {{2022, 5, 1}, {2023, 3, 29}, "6"},
        {{2022, 5, 1}, {2023, 3, 30}, "6"},
        {{2022, 5, 1}, {2024, 11, 17}, "6"},
        {{2022, 5, 1}, {2024, 11, 18}, "6"},
        {{2022, 5, 1}, {2026, 11, 23}, "6"},
        // From 2 May 2022 by the conviction.
        {{2022, 5, 2}, {2022, 5, 2}, "12"},
        {{2022, 5, 2}, {2022, 5, 3}, "12"},
        {{2022, 5, 3}, {2023, 3, 28}, "12"},
        {{2022, 5, 2}, {2023, 3, 29}, "12"},
        {{2022, 5, 2}, {2023, 3, 30}, "6"},
        {{2022, 5, 2}, {2023, 3, 31}, "6"},
        {{2023, 3, 29}, {2023, 3, 30}, "6"},
        {{2022, 5, 2}, {2024, 11, 16}, "6"},
        {{2022, 5, 2}, {2024, 11, 17}, "6"},
        {{2022, 5, 2}, {2024, 11, 18}, "12"},
        {{2022, 5, 2}, {2024, 11, 19}, "12"},
        {{2024, 11, 17}, {2024, 11, 18}, "12"},
        {{2025, 6, 14}, {2026, 11, 22}, "12"},
        {{2025, 6, 14}, {2026, 11, 23}, "12"},
    };
    for (const auto& line : table) {
        for (const auto& offence : offences()) {
            BOOST_TEST_CONTEXT(offence.code << " on " << line.offence << ", convicted on "
                                            << line.convicted) {
                auto facts = a_breach(line.offence, line.convicted);
                facts.offence = offence.offence;
                const auto maximum = maximum_penalty(facts);
                BOOST_TEST(summary(maximum) == line.months);
                BOOST_TEST((maximum.verdict == met));
                BOOST_TEST((maximum.indictment_years == 5));
                BOOST_TEST(maximum.fine);
                BOOST_TEST((!maximum.summary_if_convicted_as_at));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_second_plain_reading_of_the_table_agrees_on_every_day) {
    const Date first{2020, 1, 1};
    const Date last{2027, 12, 31};
    const std::set<Date> edges{{2020, 1, 19},  {2020, 1, 20}, {2022, 5, 1},   {2022, 5, 2},
                               {2023, 3, 29},  {2023, 3, 30}, {2024, 11, 17}, {2024, 11, 18},
                               {2026, 11, 23}, {2026, 11, 24}};
    for (Date offence = first; offence < last; offence = offence.plus_days(1)) {
        const bool is_looked_at = days_between(first, offence) % 29 == 0 ||
                                  edges.contains(offence) || edges.contains(offence.plus_days(1));
        if (!is_looked_at) continue;
        for (Date convicted = first; convicted <= last; convicted = convicted.plus_days(1)) {
            const auto maximum = maximum_penalty(a_breach(offence, convicted));
            const auto expected = read_plainly(offence, convicted);
            const bool agrees = expected ? maximum.summary == SummaryMonths{*expected, *expected}
                                         : !maximum.summary.has_value();
            if (!agrees) BOOST_ERROR("offence on " << offence << ", convicted on " << convicted);
            // After the last day on which the law was read nothing is settled in silence.
            const bool is_settled = maximum.verdict == met;
            const bool is_known =
                expected && (offence < Date{2022, 5, 2} || convicted <= Date{2026, 11, 23});
            if (is_settled != is_known) BOOST_ERROR(offence << ", " << convicted);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_offence_before_2_may_2022_carries_six_months_whatever_the_conviction) {
    check_penalty(
        "s8(3), s11(7) earlier offences", a_breach({2022, 5, 1}, Date{2025, 2, 3}),
        {
            {"the day before", as_it_stands, met, Reason::summary_before_change, "s8(3)"},
            {"no conviction recorded", [](PenaltyFacts& f) { f.convicted_on.reset(); }, met,
             Reason::summary_before_change, "s8(3)"},
            {"about notifying", [](PenaltyFacts& f) { f.offence = Offence::name_notification; },
             met, Reason::summary_before_change, "s11(7)"},
            {"no day recorded, convicted before it",
             [](PenaltyFacts& f) {
                 f.from.reset();
                 f.to.reset();
                 f.convicted_on = Date{2022, 5, 1};
             },
             met, Reason::summary_before_change, "s8(3)"},
            {"no last day recorded, convicted before it",
             [](PenaltyFacts& f) {
                 f.to.reset();
                 f.convicted_on = Date{2022, 5, 1};
             },
             met, Reason::summary_before_change, "s8(3)"},
            {"a range that the conviction cuts short of it",
             [](PenaltyFacts& f) {
                 f.to = Date{2022, 7, 1};
                 f.convicted_on = Date{2022, 5, 1};
             },
             met, Reason::summary_before_change, "s8(3)"},
            {"no last day recorded, and the answer is as at a day before it",
             [](PenaltyFacts& f) {
                 f.to.reset();
                 f.convicted_on.reset();
                 f.as_at = {2022, 5, 1};
             },
             met, Reason::summary_before_change, "s8(3)"},
            {"the first day alone is not recorded", [](PenaltyFacts& f) { f.from.reset(); }, met,
             Reason::summary_before_change, "s8(3)"},
        });
    BOOST_TEST(!concerns(penalty_rules(), "s8(3), s11(7) earlier offences",
                         a_breach({2022, 5, 2}, Date{2025, 2, 3})));
    BOOST_TEST(!concerns(penalty_rules(), "s8(2)(a), s11(2)(a) general limit",
                         a_breach({2022, 5, 1}, Date{2025, 2, 3})));
}

BOOST_AUTO_TEST_CASE(a_range_across_2_may_2022_has_both_answers_and_the_question) {
    const auto across = [](PenaltyFacts& f) {
        f.from = Date{2022, 5, 1};
        f.to = Date{2022, 5, 2};
    };
    check_penalty("s8(3), s11(7) earlier offences", a_breach(),
                  {
                      {"a breach on one of two days", across, for_the_court,
                       Reason::summary_range_open, "s8(3)", q17},
                      {"a failure that goes on over both",
                       [](PenaltyFacts& f) {
                           f.offence = Offence::first_notification;
                           f.from = Date{2022, 5, 1};
                           f.to = Date{2022, 5, 2};
                       },
                       for_the_court, Reason::summary_continuing_open, "s11(7)", q17},
                      {"a refusal of fingerprints does not go on",
                       [](PenaltyFacts& f) {
                           f.offence = Offence::fingerprints_or_photographs;
                           f.from = Date{2022, 5, 1};
                           f.to = Date{2022, 5, 2};
                       },
                       for_the_court, Reason::summary_range_open, "s11(7)", q17},
                      {"a first day that is before it on one reading only",
                       [](PenaltyFacts& f) {
                           f.offence = Offence::first_notification;
                           f.perhaps_from = Date{2022, 5, 1};
                           f.from = Date{2022, 5, 2};
                           f.to = Date{2022, 5, 9};
                       },
                       for_the_court, Reason::summary_first_day_open, "s11(7)", q16},
                      {"no last day",
                       [](PenaltyFacts& f) {
                           f.from = Date{2022, 5, 1};
                           f.to.reset();
                       },
                       unknown, Reason::summary_offence_day_not_recorded, "s8(3)"},
                      {"no first day",
                       [](PenaltyFacts& f) {
                           f.from.reset();
                           f.to = Date{2022, 5, 2};
                       },
                       unknown, Reason::summary_offence_day_not_recorded, "s8(3)"},
                      {"no day at all",
                       [](PenaltyFacts& f) {
                           f.from.reset();
                           f.to.reset();
                       },
                       unknown, Reason::summary_offence_day_not_recorded, "s8(3)"},
                  });
    struct Line {
        Date from;
        Date to;
        std::optional<Date> convicted;
        std::string months;
        std::string rows;
    };
    const std::vector<Line> table{
        {{2022, 4, 30}, {2022, 5, 1}, Date{2025, 2, 3}, "6", "0"},
        {{2022, 5, 1}, {2022, 5, 2}, Date{2025, 2, 3}, "6 or 12", "0 3"},
        {{2022, 5, 1}, {2022, 5, 2}, Date{2023, 3, 29}, "6 or 12", "0 1"},
        // Both answers are the same in number, and still two answers.
        {{2022, 5, 1}, {2022, 5, 2}, Date{2023, 3, 30}, "6", "0 2"},
        {{2022, 5, 2}, {2022, 5, 3}, Date{2025, 2, 3}, "12", "3"},
        {{2022, 5, 1}, {2022, 5, 2}, std::nullopt, "6 or 12", "0 1 2 3"},
        {{2020, 2, 1}, {2023, 4, 1}, std::nullopt, "6 or 12", "0 1 2 3"},
    };
    for (const auto& line : table) {
        BOOST_TEST_CONTEXT(line.from << " to " << line.to) {
            auto facts = a_breach(line.from, line.convicted);
            facts.to = line.to;
            BOOST_TEST(summary(facts) == line.months);
            BOOST_TEST(rows(facts) == line.rows);
            BOOST_TEST(
                (!maximum_penalty(facts).summary_if_convicted_as_at || line.rows.front() != '0'));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_general_limit_follows_the_day_of_conviction) {
    check_penalty(
        "s8(2)(a), s11(2)(a) general limit", a_breach({2022, 5, 2}, Date{2022, 5, 2}),
        {
            {"its first day", as_it_stands, met, Reason::general_limit, "s8(2)(a)"},
            {"about notifying", [](PenaltyFacts& f) { f.offence = Offence::false_information; },
             met, Reason::general_limit, "s11(2)(a)"},
            {"the day before the last change",
             [](PenaltyFacts& f) {
                 f.convicted_on = Date{2024, 11, 17};
             },
             met, Reason::general_limit, "s8(2)(a)"},
            {"the last change, of which no end is known",
             [](PenaltyFacts& f) {
                 f.convicted_on = Date{2024, 11, 18};
             },
             met, Reason::general_limit_last_known, "s8(2)(a)", q38},
            {"the last day known",
             [](PenaltyFacts& f) {
                 f.convicted_on = Date{2026, 11, 23};
             },
             met, Reason::general_limit_last_known, "s8(2)(a)", q38},
            {"the day after",
             [](PenaltyFacts& f) {
                 f.convicted_on = Date{2026, 11, 24};
             },
             for_the_court, Reason::general_limit_after_known, "s8(2)(a)", q38},
            {"no conviction recorded", [](PenaltyFacts& f) { f.convicted_on.reset(); }, unknown,
             Reason::general_limit_conviction_not_recorded, "s8(2)(a)", q38},
            {"none recorded, and the same on every day that is possible so far",
             [](PenaltyFacts& f) {
                 f.from = f.to = Date{2024, 11, 18};
                 f.convicted_on.reset();
             },
             unknown, Reason::general_limit_same_so_far, "s8(2)(a)", q38},
            {"none recorded, and none possible that is known",
             [](PenaltyFacts& f) {
                 f.from = f.to = Date{2026, 11, 24};
                 f.convicted_on.reset();
             },
             for_the_court, Reason::general_limit_after_known, "s8(2)(a)", q38},
        });
}

BOOST_AUTO_TEST_CASE(without_a_conviction_the_rows_that_are_possible_are_listed) {
    struct Line {
        Date offence;
        std::string months;
        std::string rows;
    };
    const std::vector<Line> table{
        {{2022, 5, 1}, "6", "0"},
        {{2022, 5, 2}, "6 or 12", "1 2 3"},
        {{2023, 3, 29}, "6 or 12", "1 2 3"},
        {{2023, 3, 30}, "6 or 12", "2 3"},
        {{2024, 11, 17}, "6 or 12", "2 3"},
        {{2024, 11, 18}, "12", "3"},
    };
    for (const auto& line : table) {
        BOOST_TEST_CONTEXT(line.offence) {
            const auto facts = a_breach(line.offence, std::nullopt);
            BOOST_TEST(summary(facts) == line.months);
            BOOST_TEST(rows(facts) == line.rows);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_conviction_on_the_as_at_day_is_told_as_a_supposition_only) {
    struct Line {
        Date as_at;
        std::optional<int> months;
    };
    const std::vector<Line> table{
        {{2022, 5, 1}, std::nullopt},  // before the offence
        {{2022, 5, 2}, 12},
        {{2023, 3, 29}, 12},
        {{2023, 3, 30}, 6},
        {{2024, 11, 17}, 6},
        {{2024, 11, 18}, 12},
        {{2026, 11, 23}, 12},
        {{2026, 11, 24}, std::nullopt},  // after the last day on which the law was read
    };
    for (const auto& [as_at, months] : table) {
        BOOST_TEST_CONTEXT(as_at) {
            const auto maximum = maximum_penalty(a_breach({2022, 5, 2}, std::nullopt, as_at));
            BOOST_TEST((maximum.summary_if_convicted_as_at == months));
            BOOST_TEST((maximum.verdict != met));
        }
    }
    // With a conviction there is nothing to suppose.
    BOOST_TEST(
        (!maximum_penalty(a_breach({2022, 5, 2}, Date{2023, 1, 1})).summary_if_convicted_as_at));
}

BOOST_AUTO_TEST_CASE(the_figures_are_an_adults) {
    // He is 18 from 2 April 2024.
    auto facts = a_breach({2024, 4, 2}, Date{2024, 4, 2}, {2024, 4, 2});
    facts.defendant_born = Date{2006, 4, 2};
    check_penalty(
        "s8(2), s11(2) an adult's maximum", facts,
        {
            {"18 on the day of all three", as_it_stands, met, Reason::penalty_of_an_adult, "s8(2)"},
            {"about notifying", [](PenaltyFacts& f) { f.offence = Offence::name_notification; },
             met, Reason::penalty_of_an_adult, "s11(2)"},
            {"17 on the day of the offence",
             [](PenaltyFacts& f) {
                 f.from = f.to = Date{2024, 4, 1};
             },
             for_the_court, Reason::penalty_under_18, "s8(2)"},
            {"17 on the first day of a range",
             [](PenaltyFacts& f) {
                 f.from = Date{2024, 4, 1};
             },
             for_the_court, Reason::penalty_under_18, "s8(2)"},
            {"17 on a first day that one reading gives",
             [](PenaltyFacts& f) {
                 f.offence = Offence::name_notification;
                 f.perhaps_from = Date{2024, 4, 1};
             },
             for_the_court, Reason::penalty_under_18, "s11(2)"},
            {"which a breach does not have",
             [](PenaltyFacts& f) {
                 f.perhaps_from = Date{2024, 4, 1};
             },
             met, Reason::penalty_of_an_adult, "s8(2)"},
            {"17 on the as-at day",
             [](PenaltyFacts& f) {
                 f.as_at = {2024, 4, 1};
             },
             for_the_court, Reason::penalty_under_18, "s8(2)"},
            {"no birth recorded", [](PenaltyFacts& f) { f.defendant_born.reset(); }, unknown,
             Reason::penalty_age_not_recorded, "s8(2)"},
            {"no day of the offence recorded, which may have been before he was 18",
             [](PenaltyFacts& f) {
                 f.from.reset();
                 f.to.reset();
             },
             unknown, Reason::penalty_age_offence_day_not_recorded, "s8(2)"},
            {"no day recorded, and 18 before the Act began",
             [](PenaltyFacts& f) {
                 f.from.reset();
                 f.to.reset();
                 f.defendant_born = Date{2002, 1, 20};
             },
             met, Reason::penalty_of_an_adult, "s8(2)"},
            {"no day recorded, and 18 a day after the Act began",
             [](PenaltyFacts& f) {
                 f.from.reset();
                 f.to.reset();
                 f.defendant_born = Date{2002, 1, 21};
             },
             unknown, Reason::penalty_age_offence_day_not_recorded, "s8(2)"},
            {"convicted before the offence",
             [](PenaltyFacts& f) {
                 f.convicted_on = Date{2024, 4, 1};
             },
             not_met, Reason::convicted_before_offence, "s8(2)"},
            {"convicted before there was such an offence",
             [](PenaltyFacts& f) {
                 f.from.reset();
                 f.to.reset();
                 f.defendant_born = Date{1990, 4, 2};
                 f.convicted_on = Date{2020, 1, 19};
             },
             not_met, Reason::convicted_before_offence, "s8(2)"},
        });
}

BOOST_AUTO_TEST_CASE(an_offence_without_a_first_day_is_not_before_the_day_that_bounds_it) {
    auto facts = a_breach();
    facts.from.reset();
    facts.to.reset();
    facts.not_before = Date{2022, 5, 1};
    BOOST_TEST(summary(facts) == "6 or 12");
    facts.not_before = Date{2022, 5, 2};
    BOOST_TEST(summary(facts) == "12");
    facts.defendant_born = Date{2004, 5, 2};  // 18 on it
    BOOST_TEST((maximum_penalty(facts).age == PenaltyAge::adult));
    facts.defendant_born = Date{2004, 5, 3};
    BOOST_TEST((maximum_penalty(facts).age == PenaltyAge::not_known));
}

BOOST_AUTO_TEST_CASE(no_adults_figure_is_shown_of_somebody_under_18_then_or_now) {
    const auto shows_nothing = [](const PenaltyFacts& facts) {
        const auto maximum = maximum_penalty(facts);
        return !maximum.summary && !maximum.indictment_years && !maximum.fine &&
               !maximum.summary_if_convicted_as_at && rows(facts).empty() && maximum.verdict != met;
    };
    auto facts = a_breach({2024, 4, 1}, Date{2025, 4, 1}, {2025, 4, 1});
    facts.defendant_born = Date{2006, 4, 1};  // 18 on the day of the offence
    BOOST_TEST(summary(facts) == "12");
    facts.defendant_born = Date{2006, 4, 2};  // a day under, and long 18 when convicted
    BOOST_TEST(shows_nothing(facts));
    facts.defendant_born = Date{2006, 4, 1};
    facts.as_at = {2024, 3, 31};  // asked about on a day on which he was 17
    BOOST_TEST(shows_nothing(facts));
    facts.as_at = {2025, 4, 1};
    facts.from.reset();
    facts.to.reset();
    BOOST_TEST(shows_nothing(facts));
    BOOST_TEST((maximum_penalty(facts).age == PenaltyAge::not_known));
    facts.defendant_born.reset();
    facts.from = facts.to = Date{2024, 4, 1};
    BOOST_TEST(summary(facts) == "12");
    BOOST_TEST((maximum_penalty(facts).age == PenaltyAge::not_recorded));
    BOOST_TEST((maximum_penalty(facts).verdict == unknown));
}

BOOST_AUTO_TEST_CASE(one_born_on_29_february_is_18_on_1_march) {
    auto facts = a_breach({2026, 2, 28}, std::nullopt);
    facts.defendant_born = Date{2008, 2, 29};
    BOOST_TEST((maximum_penalty(facts).age == PenaltyAge::under_18));
    facts.from = facts.to = Date{2026, 3, 1};
    BOOST_TEST((maximum_penalty(facts).age == PenaltyAge::adult));
}

BOOST_AUTO_TEST_CASE(nothing_before_20_january_2020_was_an_offence) {
    check_penalty("s15(3) offence after commencement", a_breach({2020, 1, 19}, Date{2021, 1, 1}),
                  {
                      {"the day before", as_it_stands, not_met, Reason::offence_before_commencement,
                       "s15(3)"},
                      {"a range that ends the day before",
                       [](PenaltyFacts& f) {
                           f.from = Date{2019, 12, 1};
                       },
                       not_met, Reason::offence_before_commencement, "s15(3)"},
                      {"only the last day recorded", [](PenaltyFacts& f) { f.from.reset(); },
                       not_met, Reason::offence_before_commencement, "s15(3)"},
                      {"a range across it",
                       [](PenaltyFacts& f) {
                           f.to = Date{2020, 1, 20};
                       },
                       unknown, Reason::offence_perhaps_before_commencement, "s15(3)"},
                      {"only a first day before it", [](PenaltyFacts& f) { f.to.reset(); }, unknown,
                       Reason::offence_perhaps_before_commencement, "s15(3)"},
                  });
    const auto before = a_breach({2020, 1, 19}, Date{2021, 1, 1});
    BOOST_TEST(summary(before) == "none");
    BOOST_TEST((maximum_penalty(before).verdict == not_met));
    BOOST_TEST(!concerns(penalty_rules(), "s15(3) offence after commencement",
                         a_breach({2020, 1, 20}, Date{2021, 1, 1})));
}

BOOST_AUTO_TEST_CASE(five_years_on_indictment_throughout) {
    for (const auto& offence : offences()) {
        auto facts = a_breach();
        facts.offence = offence.offence;
        const auto finding = apply(penalty_rules(), "s8(2)(b), s11(2)(b) on indictment", facts);
        BOOST_TEST((finding.verdict() == met));
        BOOST_TEST((finding.operand(0) == count(5)));
        BOOST_TEST(short_id(finding.provision()) ==
                   (offence.offence == Offence::breach ? "s8(2)(b)" : "s11(2)(b)"));
    }
}

BOOST_AUTO_TEST_CASE(a_conditional_discharge_is_barred_for_a_breach_alone_whatever_the_age) {
    for (const auto& offence : offences()) {
        auto facts = a_breach();
        facts.offence = offence.offence;
        facts.defendant_born = Date{2010, 1, 1};
        const bool is_breach = offence.offence == Offence::breach;
        BOOST_TEST(concerns(penalty_rules(), "s8(4) no conditional discharge", facts) == is_breach);
        BOOST_TEST(offence.bars_conditional_discharge == is_breach);
    }
    BOOST_TEST(answer(apply(penalty_rules(), "s8(4) no conditional discharge", a_breach())) ==
               "met, conditional_discharge_barred, s8(4)");
}

BOOST_AUTO_TEST_CASE(a_range_that_ends_before_it_begins_is_refused) {
    auto facts = a_breach();
    BOOST_CHECK_NO_THROW(refuse_impossible(facts));
    facts.to = Date{2024, 5, 31};
    BOOST_CHECK_EXCEPTION(refuse_impossible(facts), Problem, [](const Problem& problem) {
        return problem.pointer() == "/to" && problem.defects().front().found == "2024-05-31";
    });
}

BOOST_AUTO_TEST_CASE(an_offence_before_the_defendant_was_born_is_refused) {
    auto facts = a_breach();
    facts.defendant_born = facts.to;
    BOOST_CHECK_NO_THROW(refuse_impossible(facts));
    facts.defendant_born = facts.to->plus_days(1);
    BOOST_CHECK_EXCEPTION(refuse_impossible(facts), Problem,
                          [](const Problem& problem) { return problem.pointer() == "/born"; });
    facts.from = facts.to = std::nullopt;
    BOOST_CHECK_NO_THROW(refuse_impossible(facts));
}

BOOST_AUTO_TEST_CASE(a_finding_is_told_with_the_names_of_the_facts_it_rests_on) {
    auto facts = a_breach({2022, 5, 2}, std::nullopt);
    facts.defendant_born.reset();
    std::vector<std::string> missing;
    for (const auto& rule : penalty_rules()) {
        if (!rule.concerns(facts)) continue;
        const auto told = explain(rule.apply(facts), facts);
        BOOST_TEST(told.subject == "the offence");
        BOOST_TEST(told.text.find('{') == std::string::npos);
        missing.insert(missing.end(), told.missing.begin(), told.missing.end());
    }
    BOOST_TEST((missing == std::vector<std::string>{"/defendant/born", "/convicted_on"}));
    facts.convicted_on = Date{2023, 3, 30};
    const auto told =
        explain(apply(penalty_rules(), "s8(2)(a), s11(2)(a) general limit", facts), facts);
    BOOST_TEST(told.text.ends_with("is 6 months on a conviction on 30 March 2023."));
    BOOST_TEST((told.rests_on == std::vector<std::string>{"/convicted_on"}));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(offences_as_data)

BOOST_AUTO_TEST_CASE(there_are_six_with_codes_of_their_own) {
    BOOST_REQUIRE(offences().size() == 6U);
    for (std::size_t i = 0; i < 6; ++i) {
        const auto& offence = offences()[i];
        BOOST_TEST_CONTEXT(offence.code) {
            BOOST_TEST(offence.code == "ST1900" + std::to_string(i + 1));
            BOOST_TEST(offence.pnld == "H2016" + std::to_string(i + 4));
            BOOST_TEST((offence.offence == static_cast<Offence>(i)));
            BOOST_TEST(&info(offence.offence) == &offence);
            BOOST_TEST((find_offence(offence.code) == offence.offence));
            BOOST_TEST((find_offence(offence.pnld) == offence.offence));
            BOOST_TEST(offence.category == "CE");
            BOOST_TEST(offence.notifiable);
            BOOST_TEST(offence.recordable);
            BOOST_TEST(offence.indictment_years == 5);
            BOOST_TEST(offence.home_office_class == (i == 0 ? "008/74" : "068/16"));
            BOOST_TEST(short_id(offence.penalty) == (i == 0 ? "s8(2)" : "s11(2)"));
            // Only of the breach does a source name the provision; no source matches the codes of
            // the two lists.
            BOOST_TEST(
                (offence.created_by_matched == (i == 0 ? Matched::stated : Matched::by_title)));
            BOOST_TEST((offence.pnld_matched == Matched::by_title));
            BOOST_TEST(offence.venue.has_value() == (i != 0));
            BOOST_TEST(offence.guideline.has_value() == (i == 0));
            BOOST_TEST(offence.continuing == (i >= 1 && i <= 3));
        }
    }
    for (const auto code : {"", "ST19000", "ST19007", "ST19501", "st19001", "H20163", "3306"}) {
        BOOST_TEST(!find_offence(code).has_value(), code);
    }
}

BOOST_AUTO_TEST_CASE(each_is_created_by_provisions_that_say_so) {
    const std::vector<std::vector<std::string_view>> expected{{"s8(1)"},
                                                              {"s9(1)", "s11(1)(a)"},
                                                              {"s9(3)", "s11(1)(a)"},
                                                              {"s9(4)", "s11(1)(a)"},
                                                              {"s10(5)", "s11(1)(a)"},
                                                              {"s9", "s11(1)(b)"}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        std::vector<std::string_view> found;
        for (const auto provision : offences()[i].created_by) found.push_back(short_id(provision));
        BOOST_TEST(found == expected[i], boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_CASE(every_row_of_data_says_where_it_was_read) {
    for (const auto& offence : offences()) {
        BOOST_TEST((offence.codes_from.as_of == Date{2026, 8, 21}));
        BOOST_TEST((offence.pnld_from.as_of == Date{2020, 1, 20}));
        BOOST_TEST(!offence.class_from.where.empty());
    }
    for (const auto& code : court_codes()) BOOST_TEST(!code.from.where.empty());
    for (const auto& companion : companions(Offence::breach)) {
        BOOST_TEST(!companion.from.where.empty());
    }
    for (const auto& row : summary_limits()) {
        BOOST_TEST(!row.instrument.empty());
        BOOST_TEST(!row.source.empty());
    }
}

BOOST_AUTO_TEST_CASE(the_rows_of_the_limits_follow_one_another_without_a_gap) {
    const auto all = summary_limits();
    BOOST_TEST((all[0].offence_from == Law::england_and_wales().commencement()));
    BOOST_TEST((all[0].offence_to->plus_days(1) == all[1].offence_from));
    BOOST_TEST((all[1].convicted_from == all[1].offence_from));
    for (std::size_t i = 2; i < all.size(); ++i) {
        BOOST_TEST((all[i - 1].convicted_to->plus_days(1) == *all[i].convicted_from));
        BOOST_TEST((all[i].offence_from == all[1].offence_from));
    }
    BOOST_TEST(!all.back().convicted_to.has_value());
}

BOOST_AUTO_TEST_CASE(companions_are_pointers_to_another_act_beside_a_breach_alone) {
    const auto beside = companions(Offence::breach);
    BOOST_TEST(beside.size() == 8U);
    for (const auto& companion : beside) {
        BOOST_TEST(!find_offence(companion.code).has_value());
        BOOST_TEST(companion.title.starts_with("Stalking"));
    }
    for (const auto& offence : offences().subspan(1)) {
        BOOST_TEST(companions(offence.offence).empty());
    }
}

BOOST_AUTO_TEST_CASE(there_is_no_code_to_apply_for_an_interim_order_and_the_data_say_so) {
    std::set<std::string_view> seen;
    for (const auto& code : court_codes()) {
        BOOST_TEST(&info(code.matter) == &code);
        const bool is_gap = code.matter == CourtMatter::apply_for_interim;
        BOOST_TEST(code.code.empty() == is_gap);
        BOOST_TEST(code.note.empty() == !is_gap);
        BOOST_TEST(code.is_result == (code.code == "3306" || code.code == "3307"));
        if (!is_gap) BOOST_TEST(seen.insert(code.code).second, code.code);
    }
    BOOST_TEST(seen.size() == 9U);
    BOOST_TEST(info(CourtMatter::apply_for_full).code == "ST19501");
    BOOST_TEST(info(CourtMatter::discharge_interim).code == "ST19507");
    BOOST_TEST(info(CourtMatter::interim_made).kind == "I");
    BOOST_TEST(info(CourtMatter::full_made).kind == "F");
}

BOOST_AUTO_TEST_SUITE_END()
