// Section 6: content of orders.
#include <array>
#include <boost/test/unit_test.hpp>
#include <span>
#include <string_view>
#include <vector>

#include "rule_fixture.hpp"

namespace {

using namespace spo;
using namespace spo::test;
using enum Verdict;

std::span<const OrderRule> rules() { return order_rules(); }

constexpr std::array particulars{"s6(a) date made", "s6(b) period", "s6(c) conditions",
                                 "s6(d) localities", "s6(e) differing periods"};

/// The condition of the one order of a matter.
Condition& the_condition(CaseFile::Contents& matter) {
    return matter.orders->front().conditions->front();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(section_6_content)

BOOST_AUTO_TEST_CASE(the_five_particulars_are_asked_of_full_and_interim_orders_alike) {
    for (const std::string_view rule : particulars) {
        BOOST_TEST_CONTEXT(rule) {
            BOOST_TEST(apply(rules(), rule, test::a_full_order()).verdict() == met);
            BOOST_TEST(apply(rules(), rule, test::an_interim_order()).verdict() == met);
        }
    }
}

// --- (a)

BOOST_AUTO_TEST_CASE(the_order_specifies_the_date_on_which_it_is_made) {
    check_rows(rules(), "s6(a) date made", test::a_full_order(),
               {
                   {"31 March 2025", as_it_stands, met, Reason::date_made_specified, "s6(a)"},
                   {"omitted from the order", [](OrderFacts& o) { o.omits_date_made = true; },
                    not_met, Reason::date_made_omitted, "s6(a)"},
                   {"omitted from the order, and known otherwise or not",
                    [](OrderFacts& o) {
                        o.omits_date_made = true;
                        o.made_on.reset();
                    },
                    not_met, Reason::date_made_omitted, "s6(a)"},
                   {"not recorded", [](OrderFacts& o) { o.made_on.reset(); }, unknown,
                    Reason::date_made_not_recorded, "s6(a)"},
               });
    // A draft is not yet made.
    BOOST_TEST(!concerns(rules(), "s6(a) date made", a_proposed_order()));
    for (const std::string_view rule : particulars) {
        if (rule == "s6(a) date made") continue;
        BOOST_TEST(concerns(rules(), rule, a_proposed_order()), rule);
    }
}

// --- (b)

BOOST_AUTO_TEST_CASE(the_order_specifies_its_period) {
    check_rows(rules(), "s6(b) period", test::a_full_order(),
               {
                   {"5 years", as_it_stands, met, Reason::period_specified, "s6(b)"},
                   {"until a further order", [](OrderFacts& o) { o.term = until_further_order(); },
                    met, Reason::period_specified, "s6(b)"},
                   {"a last day",
                    [](OrderFacts& o) {
                        o.term = until({2030, 3, 30});
                    },
                    met, Reason::period_by_last_day, "s6(b)"},
                   {"nothing", [](OrderFacts& o) { o.term = not_specified(); }, not_met,
                    Reason::period_omitted, "s6(b)"},
                   {"5 years by the record, and nothing by the order",
                    [](OrderFacts& o) { o.omits_period = true; }, not_met, Reason::period_omitted,
                    "s6(b)"},
                   {"not recorded", [](OrderFacts& o) { o.term = not_recorded(); }, unknown,
                    Reason::period_not_recorded, "s6(b)"},
                   {"5 years and a last day, made on no recorded day",
                    [](OrderFacts& o) {
                        o.term = lasting_until(Length::in_years(5), {2030, 3, 30});
                        o.made_on.reset();
                    },
                    unknown, Reason::period_not_countable, "s6(b)"},
               });
}

BOOST_AUTO_TEST_CASE(a_length_and_a_last_day_must_be_one_period) {
    struct Both {
        Date made;
        Length length;
        Date last_day;
        Verdict verdict;
        Reason reason;
    };
    const auto agrees = Reason::period_agrees;
    const auto disagrees = Reason::period_disagrees;
    const std::vector<Both> rows{
        {{2025, 3, 31}, Length::in_years(5), {2030, 3, 29}, not_met, disagrees},
        {{2025, 3, 31}, Length::in_years(5), {2030, 3, 30}, met, agrees},
        {{2025, 3, 31}, Length::in_years(5), {2030, 3, 31}, not_met, disagrees},
        {{2025, 3, 31}, Length::in_months(60), {2030, 3, 30}, met, agrees},
        {{2025, 3, 31}, Length::in_days(28), {2025, 4, 27}, met, agrees},
        {{2025, 3, 31}, Length::in_days(28), {2025, 4, 28}, not_met, disagrees},
        {{2024, 8, 31}, Length::in_months(6), {2025, 2, 28}, met, agrees},
        {{2024, 8, 31}, Length::in_months(6), {2025, 2, 27}, not_met, disagrees},
        {{2024, 2, 29}, Length::in_years(2), {2026, 2, 28}, met, agrees},
        {{2024, 2, 29}, Length::in_years(2), {2026, 2, 27}, not_met, disagrees},
        // The two methods of counting differ here.
        {{2022, 3, 1}, Length::in_years(2), {2024, 2, 27}, not_met, disagrees},
        {{2022, 3, 1},
         Length::in_years(2),
         {2024, 2, 28},
         met,
         Reason::period_agrees_on_other_method},
        {{2022, 3, 1}, Length::in_years(2), {2024, 2, 29}, met, agrees},
        {{2022, 3, 1}, Length::in_years(2), {2024, 3, 1}, not_met, disagrees},
        {{2025, 3, 31},
         Length::in_years(500),
         {2399, 12, 31},
         not_met,
         Reason::period_out_of_calendar},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.length.in_words()
                           << " from " << row.made << ", to " << row.last_day) {
            auto facts = test::a_full_order();
            facts.made_on = row.made;
            facts.term = lasting_until(row.length, row.last_day);
            const auto told = apply(rules(), "s6(b) period", facts);
            BOOST_TEST(answer(told) == answer(row.verdict, row.reason, "s6(b)", 0));
            BOOST_TEST((day_told(told, 0) == row.last_day));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_period_of_a_case_file_is_read) {
    check_matter(
        a_matter(), order(0),
        {
            {"5 years", as_it_stands, met, Reason::period_specified, "s6(b)"},
            {"5 years, to the right day",
             [](CaseFile::Contents& m) {
                 m.orders->front().term = FixedTerm{Length::in_years(5), Date{2030, 3, 30}};
             },
             met, Reason::period_agrees, "s6(b)"},
            {"5 years, to the anniversary",
             [](CaseFile::Contents& m) {
                 m.orders->front().term = FixedTerm{Length::in_years(5), Date{2030, 3, 31}};
             },
             not_met, Reason::period_disagrees, "s6(b)"},
            {"not specified",
             [](CaseFile::Contents& m) { m.orders->front().term = TermNotSpecified{}; }, not_met,
             Reason::period_omitted, "s6(b)"},
            {"not recorded", [](CaseFile::Contents& m) { m.orders->front().term.reset(); }, unknown,
             Reason::period_not_recorded, "s6(b)"},
        });
}

// --- (c)

BOOST_AUTO_TEST_CASE(the_order_specifies_each_prohibition_or_requirement) {
    check_rows(
        rules(), "s6(c) conditions", test::a_full_order(),
        {
            {"both", as_it_stands, met, Reason::conditions_specified, "s6(c)"},
            {"not each", [](OrderFacts& o) { o.omits_conditions = true; }, not_met,
             Reason::conditions_omitted, "s6(c)"},
            {"none", [](OrderFacts& o) { o.conditions = 0; }, not_met, Reason::conditions_none,
             "s6(c)"},
            {"none recorded", [](OrderFacts& o) { o.conditions.reset(); }, unknown,
             Reason::conditions_not_recorded, "s6(c)"},
            {"the wording of one is not recorded", [](OrderFacts& o) { o.without_wording = 1; },
             unknown, Reason::condition_wording_not_recorded, "s6(c)"},
        });
}

BOOST_AUTO_TEST_CASE(the_condition_without_its_wording_is_named) {
    auto matter = a_matter();
    matter.orders->front().conditions->push_back(a_condition("C2", NoFollowing{}));
    matter.orders->front().conditions->back().wording.reset();
    const auto told = finding(matter, order(0), "s6(c)");
    BOOST_TEST(answer(told) == "unknown, condition_wording_not_recorded, s6(c)");
    BOOST_TEST((told.operand(0).kind == OperandKind::condition));
    BOOST_TEST(told.operand(0).value == 1);
}

// --- (d)

BOOST_AUTO_TEST_CASE(the_order_specifies_any_locality_to_which_a_condition_is_limited) {
    check_rows(
        rules(), "s6(d) localities", test::a_full_order(),
        {
            {"it does, or none is limited", as_it_stands, met, Reason::locality_specified, "s6(d)"},
            {"it omits it", [](OrderFacts& o) { o.omits_locality = true; }, not_met,
             Reason::locality_omitted, "s6(d)"},
            {"one is limited, to what is not stated",
             [](OrderFacts& o) { o.locality_unstated = 1; }, not_met, Reason::locality_unstated,
             "s6(d)"},
            {"of one it is not recorded", [](OrderFacts& o) { o.locality_not_recorded = 1; },
             unknown, Reason::locality_not_recorded, "s6(d)"},
            {"of one it is not stated, of another not recorded",
             [](OrderFacts& o) { o.locality_unstated = o.locality_not_recorded = 1; }, not_met,
             Reason::locality_unstated, "s6(d)"},
            {"no conditions recorded", [](OrderFacts& o) { o.conditions.reset(); }, unknown,
             Reason::conditions_not_recorded, "s6(d)"},
        });
}

BOOST_AUTO_TEST_CASE(the_locality_of_each_condition_is_read_from_a_case_file) {
    check_matter(
        a_matter(), order(0),
        {
            {"throughout the United Kingdom", as_it_stands, met, Reason::locality_specified,
             "s6(d)"},
            {"limited to Chester",
             [](CaseFile::Contents& m) { the_condition(m).locality = LimitedTo{"Chester"}; }, met,
             Reason::locality_specified, "s6(d)"},
            {"limited, and not said to what",
             [](CaseFile::Contents& m) { the_condition(m).locality = LimitedToUnstatedPlace{}; },
             not_met, Reason::locality_unstated, "s6(d)"},
            {"not recorded", [](CaseFile::Contents& m) { the_condition(m).locality.reset(); },
             unknown, Reason::locality_not_recorded, "s6(d)"},
        });
}

// --- (e)

BOOST_AUTO_TEST_CASE(the_order_specifies_any_period_that_differs_from_its_own) {
    check_rows(rules(), "s6(e) differing periods", test::a_full_order(),
               {
                   {"none differs", as_it_stands, met, Reason::own_periods_specified, "s6(e)"},
                   {"one differs, and is specified", [](OrderFacts& o) { o.own_terms = 1; }, met,
                    Reason::own_periods_specified, "s6(e)"},
                   {"it omits it", [](OrderFacts& o) { o.omits_differing_period = true; }, not_met,
                    Reason::own_period_omitted, "s6(e)"},
                   {"one differs, and is not specified",
                    [](OrderFacts& o) { o.own_terms = o.own_term_unstated = 1; }, not_met,
                    Reason::own_period_unstated, "s6(e)"},
                   {"no conditions recorded", [](OrderFacts& o) { o.conditions.reset(); }, unknown,
                    Reason::conditions_not_recorded, "s6(e)"},
               });
}

BOOST_AUTO_TEST_CASE(differing_periods_are_read_from_a_case_file) {
    check_matter(
        a_matter(), order(0),
        {
            {"none differs", as_it_stands, met, Reason::own_periods_specified, "s6(e)"},
            {"one lasts 3 years", [](CaseFile::Contents& m) { the_condition(m).term = years(3); },
             met, Reason::own_periods_specified, "s6(e)"},
            {"one has a period that the order does not specify",
             [](CaseFile::Contents& m) { the_condition(m).term = TermNotSpecified{}; }, not_met,
             Reason::own_period_unstated, "s6(e)"},
        });
}

// --- What somebody who read the order found that it does not state

BOOST_AUTO_TEST_CASE(each_omission_breaks_its_own_paragraph_and_no_other) {
    struct Omitted {
        Omission omission;
        std::string_view paragraph;
    };
    const std::array rows{Omitted{Omission::date_made, "s6(a)"}, Omitted{Omission::period, "s6(b)"},
                          Omitted{Omission::conditions, "s6(c)"},
                          Omitted{Omission::locality, "s6(d)"},
                          Omitted{Omission::differing_period, "s6(e)"}};
    for (const auto& baseline : {a_matter(), an_interim_matter()}) {
        for (const auto& row : rows) {
            BOOST_TEST_CONTEXT(row.paragraph) {
                auto matter = baseline;
                matter.orders->front().omits = {{row.omission}};
                for (const auto& other : rows) {
                    const auto expected = other.paragraph == row.paragraph ? not_met : met;
                    BOOST_TEST(finding(matter, order(0), other.paragraph).verdict() == expected,
                               other.paragraph);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_person_protected_need_not_be_named) {
    // Section 6 does not list that person (Q3).
    auto matter = a_matter();
    the_condition(matter).protects.reset();
    for (const std::string_view paragraph : {"s6(a)", "s6(b)", "s6(c)", "s6(d)", "s6(e)"}) {
        BOOST_TEST(finding(matter, order(0), paragraph).verdict() == met, paragraph);
    }
}

BOOST_AUTO_TEST_SUITE_END()
