// Section 5: interim stalking protection orders.
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

OrderFacts a_proposed_interim_order() {
    auto facts = test::an_interim_order();
    facts.proposed = true;
    facts.made_on.reset();
    facts.court_kind.reset();
    facts.found_appropriate = Stated::not_recorded;
    return facts;
}

/// An interim order sought by an application of its own, a week after the main one.
OrderFacts an_interim_order_sought_apart() {
    auto facts = test::an_interim_order();
    facts.application_seeks = Seeks::interim;
    facts.application_made_on = interim_made();
    return facts;
}

/// Main application A1 of 3 March 2025, interim application A2 and interim order O1 of 10 March.
CaseFile::Contents a_matter_with_two_applications() {
    auto matter = an_interim_matter();
    auto& main = matter.applications->front();
    main.seeks = Seeks::full;
    matter.applications->push_back({.id = {"A2"},
                                    .seeks = Seeks::interim,
                                    .main = Ref<Application>{"A1"},
                                    .made_on = interim_made(),
                                    .by = the_chief_constable_of(Force::cheshire)});
    matter.orders->front().application = Ref<Application>{"A2"};
    return matter;
}

/// Interim order O1, then full order O2 of 31 March on the same application, granted that day.
CaseFile::Contents from_interim_to_full() {
    auto matter = an_interim_matter();
    matter.applications->front().determined = Determination{full_made(), Outcome::granted};
    auto full = test::a_full_order("O2", full_made(), years(5));
    full.replaces = Ref<Order>{"O1"};
    matter.orders->push_back(std::move(full));
    return matter;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(section_5_interim_orders)

BOOST_AUTO_TEST_CASE(an_interim_order_with_every_fact_recorded_meets_every_rule) {
    // That nothing more than appropriateness is asked is Q4.
    const std::vector<std::string> of_the_order{"met, court_found_appropriate, s5(3), Q4"};
    BOOST_TEST(all_but_plainly_met(rules(), test::an_interim_order()) == of_the_order,
               boost::test_tools::per_element());
    const std::vector<std::string> of_the_condition{"met, effect_uk_wide, s5(5), Q20"};
    BOOST_TEST(all_but_plainly_met(condition_rules(), a_condition_of_an_interim_order()) ==
                   of_the_condition,
               boost::test_tools::per_element());
    const std::vector<std::string> of_the_application;
    BOOST_TEST(
        all_but_plainly_met(application_rules(), an_interim_application()) == of_the_application,
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(nothing_in_the_section_is_asked_of_a_full_order) {
    for (const auto& rule : rules()) {
        if (!rule.name.starts_with("s5")) continue;
        BOOST_TEST_CONTEXT(rule.name) {
            BOOST_TEST(rule.concerns(test::an_interim_order()));
            BOOST_TEST(!rule.concerns(test::a_full_order()));
        }
    }
    BOOST_TEST(!concerns(application_rules(), "s5(2) interim application", an_application()));
    BOOST_TEST(!concerns(application_rules(), "s5(1) main application pending, for an application",
                         an_application()));
}

// --- (1) A main application that has not been determined

BOOST_AUTO_TEST_CASE(an_interim_order_is_made_while_the_main_application_is_undetermined) {
    // The order is made on 10 March 2025.
    check_rows(rules(), "s5(1) main application pending", test::an_interim_order(),
               {
                   {"not determined", as_it_stands, met, Reason::main_pending, "s5(1)"},
                   {"determined on the day before",
                    [](OrderFacts& o) {
                        o.main.outcome = Outcome::granted;
                        o.main.determined_on = Date{2025, 3, 9};
                    },
                    not_met, Reason::main_already_determined, "s5(1)"},
                   {"refused on the day before",
                    [](OrderFacts& o) {
                        o.main.outcome = Outcome::refused;
                        o.main.determined_on = Date{2025, 3, 9};
                    },
                    not_met, Reason::main_already_determined, "s5(1)"},
                   {"determined on the day, before the order or after it",
                    [](OrderFacts& o) {
                        o.main.outcome = Outcome::granted;
                        o.main.determined_on = Date{2025, 3, 10};
                    },
                    unknown, Reason::main_determined_same_day, "s5(1)"},
                   {"determined on the day after",
                    [](OrderFacts& o) {
                        o.main.outcome = Outcome::granted;
                        o.main.determined_on = Date{2025, 3, 11};
                    },
                    met, Reason::main_pending, "s5(1)"},
                   {"withdrawn on the day after",
                    [](OrderFacts& o) {
                        o.main.outcome = Outcome::withdrawn;
                        o.main.determined_on = Date{2025, 3, 11};
                    },
                    met, Reason::main_pending, "s5(1)"},
                   {"determined on no recorded day",
                    [](OrderFacts& o) { o.main.outcome = Outcome::granted; }, unknown,
                    Reason::main_determination_day_not_recorded, "s5(1)"},
                   {"determined, and the order made on no recorded day",
                    [](OrderFacts& o) {
                        o.main.outcome = Outcome::granted;
                        o.main.determined_on = Date{2025, 3, 31};
                        o.made_on.reset();
                    },
                    unknown, Reason::interim_day_not_recorded, "s5(1)"},
                   {"no main application recorded", [](OrderFacts& o) { o.main = {}; }, unknown,
                    Reason::main_not_recorded, "s5(1)"},
               });
}

BOOST_AUTO_TEST_CASE(whether_a_withdrawal_is_a_determination_is_open) {
    // So whether an interim order can be made the day after one is: Q15.
    auto facts = test::an_interim_order();
    facts.main.outcome = Outcome::withdrawn;
    facts.main.determined_on = Date{2025, 3, 9};
    const auto told = apply(rules(), "s5(1) main application pending", facts);
    BOOST_TEST(told.verdict() == for_the_court);
    BOOST_TEST(told.question() == 15);
}

BOOST_AUTO_TEST_CASE(for_a_proposed_interim_order_it_must_be_undetermined_as_at_the_day) {
    // Looked at on 1 April 2025.
    check_rows(rules(), "s5(1) main application pending", a_proposed_interim_order(),
               {
                   {"not determined", as_it_stands, met, Reason::main_pending, "s5(1)"},
                   {"determined on 31 March",
                    [](OrderFacts& o) {
                        o.main.outcome = Outcome::granted;
                        o.main.determined_on = Date{2025, 3, 31};
                    },
                    not_met, Reason::main_already_determined, "s5(1)"},
                   {"determined on 1 April",
                    [](OrderFacts& o) {
                        o.main.outcome = Outcome::granted;
                        o.main.determined_on = Date{2025, 4, 1};
                    },
                    unknown, Reason::main_determined_same_day, "s5(1)"},
                   {"determined on 2 April",
                    [](OrderFacts& o) {
                        o.main.outcome = Outcome::granted;
                        o.main.determined_on = Date{2025, 4, 2};
                    },
                    met, Reason::main_pending, "s5(1)"},
               });
}

BOOST_AUTO_TEST_CASE(an_interim_application_needs_an_undetermined_main_application) {
    // The interim application is made on 10 March 2025.
    check_rows(
        application_rules(), "s5(1) main application pending, for an application",
        an_interim_application(),
        {
            {"not determined", as_it_stands, met, Reason::main_pending, "s5(1)"},
            {"determined on the day before",
             [](ApplicationFacts& a) {
                 a.main.outcome = Outcome::refused;
                 a.main.determined_on = Date{2025, 3, 9};
             },
             not_met, Reason::main_already_determined, "s5(1)"},
            {"determined on the day",
             [](ApplicationFacts& a) {
                 a.main.outcome = Outcome::refused;
                 a.main.determined_on = Date{2025, 3, 10};
             },
             unknown, Reason::main_determined_same_day, "s5(1)"},
            {"determined on the day after",
             [](ApplicationFacts& a) {
                 a.main.outcome = Outcome::refused;
                 a.main.determined_on = Date{2025, 3, 11};
             },
             met, Reason::main_pending, "s5(1)"},
            {"no main application recorded", [](ApplicationFacts& a) { a.main = {}; }, unknown,
             Reason::main_not_recorded, "s5(1)"},
            {"a draft, and the main application is pending",
             [](ApplicationFacts& a) { a.made_on.reset(); }, met, Reason::main_pending, "s5(1)"},
        });
}

BOOST_AUTO_TEST_CASE(an_interim_application_that_was_granted_was_made_though_its_day_is_missing) {
    // A2 was granted, and A1 determined three weeks later: A2 is no draft of today.
    auto matter = a_matter_with_two_applications();
    matter.applications->at(0).determined = Determination{full_made(), Outcome::granted};
    matter.applications->at(1).made_on.reset();
    matter.applications->at(1).determined = Determination{interim_made(), Outcome::granted};
    BOOST_TEST(finding(matter, application(1), "s5(1)", {2025, 6, 1}).verdict() == unknown);
}

BOOST_AUTO_TEST_CASE(whether_it_is_undetermined_is_read_from_a_case_file) {
    check_matter(
        an_interim_matter(), order(0),
        {
            {"sought together, not determined", as_it_stands, met, Reason::main_pending, "s5(1)"},
            {"sought together, determined on the day before",
             [](CaseFile::Contents& m) {
                 m.applications->front().determined =
                     Determination{Date{2025, 3, 9}, Outcome::granted};
             },
             not_met, Reason::main_already_determined, "s5(1)"},
            {"sought together, determined on the day",
             [](CaseFile::Contents& m) {
                 m.applications->front().determined =
                     Determination{interim_made(), Outcome::granted};
             },
             unknown, Reason::main_determined_same_day, "s5(1)"},
            {"made on no recorded application",
             [](CaseFile::Contents& m) { m.orders->front().application.reset(); }, unknown,
             Reason::main_not_recorded, "s5(1)"},
        });
    check_matter(
        a_matter_with_two_applications(), order(0),
        {
            {"sought apart, the main one not determined", as_it_stands, met, Reason::main_pending,
             "s5(1)"},
            {"sought apart, its own application granted",
             [](CaseFile::Contents& m) {
                 m.applications->at(1).determined = Determination{interim_made(), Outcome::granted};
             },
             met, Reason::main_pending, "s5(1)"},
            {"sought apart, the main one determined on the day before",
             [](CaseFile::Contents& m) {
                 m.applications->at(0).determined =
                     Determination{Date{2025, 3, 9}, Outcome::refused};
             },
             not_met, Reason::main_already_determined, "s5(1)"},
            {"sought apart, and no main one pointed at",
             [](CaseFile::Contents& m) { m.applications->at(1).main.reset(); }, unknown,
             Reason::main_not_recorded, "s5(1)"},
        });
}

BOOST_AUTO_TEST_CASE(an_application_for_an_interim_order_only_is_no_main_application) {
    // "an application for a stalking protection order": A1, which A2 points at, is not one.
    auto matter = a_matter_with_two_applications();
    matter.applications->at(0).seeks = Seeks::interim;
    BOOST_TEST(finding(matter, order(0), "s5(1)").verdict() != met);
    BOOST_TEST(finding(matter, application(1), "s5(1)").verdict() != met);
}

// --- (2) Together with the main application, or after it by the same officer

BOOST_AUTO_TEST_CASE(an_interim_order_is_sought_with_the_main_application) {
    check_rows(
        rules(), "s5(2) rightly sought", test::an_interim_order(),
        {
            {"together", as_it_stands, met, Reason::interim_sought_with_main, "s5(2)(a)"},
            {"not sought", [](OrderFacts& o) { o.application_seeks = Seeks::full; }, not_met,
             Reason::interim_not_sought, "s5(2)"},
            {"what was sought is not recorded", [](OrderFacts& o) { o.application_seeks.reset(); },
             unknown, Reason::interim_seeks_not_recorded, "s5(2)"},
            {"no application recorded", [](OrderFacts& o) { o.has_application = false; }, unknown,
             Reason::interim_application_not_recorded, "s5(2)"},
            {"the Crown Court, on an application",
             [](OrderFacts& o) { o.court_kind = CourtKind::crown; }, not_met,
             Reason::crown_court_cannot, "s5(2)"},
            {"the Crown Court, on appeal",
             [](OrderFacts& o) {
                 o.court_kind = CourtKind::crown;
                 o.route = OrderRoute::on_appeal;
             },
             for_the_court, Reason::made_on_appeal, "s5(2)", 35},
            {"a magistrates' court, on appeal",
             [](OrderFacts& o) { o.route = OrderRoute::on_appeal; }, not_met,
             Reason::appeal_court_not_crown, "s5(2)"},
            {"on appeal, by a court not recorded",
             [](OrderFacts& o) {
                 o.court_kind.reset();
                 o.route = OrderRoute::on_appeal;
             },
             unknown, Reason::appeal_court_not_recorded, "s5(2)"},
            {"a youth court", [](OrderFacts& o) { o.court_kind = CourtKind::youth; }, met,
             Reason::interim_sought_with_main, "s5(2)(a)"},
            // The application behind it is a chief officer's, was not refused, and came first.
            {"by a council", [](OrderFacts& o) { o.application_by = {.other_body = true}; },
             not_met, Reason::application_not_by_chief_officer, "s5(2)"},
            {"by nobody recorded", [](OrderFacts& o) { o.application_by = {}; }, unknown,
             Reason::application_by_not_recorded, "s5(2)"},
            {"by the commissioner of a force that has none",
             [](OrderFacts& o) { o.application_by.office = spo::Office::commissioner; }, not_met,
             Reason::application_not_by_chief_officer, "s5(2)"},
            {"a separate application that was refused",
             [](OrderFacts& o) {
                 o.application_seeks = Seeks::interim;
                 o.application_outcome = Outcome::refused;
             },
             not_met, Reason::application_failed, "s5(2)"},
            {"one application for both, refused later",
             [](OrderFacts& o) { o.application_outcome = Outcome::refused; }, met,
             Reason::interim_sought_with_main, "s5(2)(a)"},
            {"the day before its application",
             [](OrderFacts& o) { o.application_made_on = o.made_on->plus_days(1); }, not_met,
             Reason::application_later_than_order, "s5(2)"},
            {"the day of its application", [](OrderFacts& o) { o.application_made_on = o.made_on; },
             met, Reason::interim_sought_with_main, "s5(2)(a)"},
        });
}

BOOST_AUTO_TEST_CASE(or_afterwards_by_the_officer_who_made_that_one) {
    // The main application is made on 3 March 2025, by the Chief Constable of Cheshire.
    check_rows(
        rules(), "s5(2) rightly sought", an_interim_order_sought_apart(),
        {
            {"a week after", as_it_stands, met, Reason::interim_sought_after_main, "s5(2)(b)"},
            {"on the day before",
             [](OrderFacts& o) {
                 o.application_made_on = Date{2025, 3, 2};
             },
             not_met, Reason::interim_sought_before_main, "s5(2)(b)"},
            {"on the day",
             [](OrderFacts& o) {
                 o.application_made_on = Date{2025, 3, 3};
             },
             met, Reason::interim_sought_after_main, "s5(2)(b)"},
            {"on the day after",
             [](OrderFacts& o) {
                 o.application_made_on = Date{2025, 3, 4};
             },
             met, Reason::interim_sought_after_main, "s5(2)(b)"},
            {"by the Chief Constable of Merseyside",
             [](OrderFacts& o) { o.application_by = chief_constable_of(Force::merseyside); },
             not_met, Reason::interim_by_another_officer, "s5(2)(b)"},
            {"by the Chief Constable of Merseyside, on no recorded day",
             [](OrderFacts& o) {
                 o.application_by = chief_constable_of(Force::merseyside);
                 o.application_made_on.reset();
             },
             not_met, Reason::interim_by_another_officer, "s5(2)(b)"},
            {"by somebody not recorded", [](OrderFacts& o) { o.application_by = {}; }, unknown,
             Reason::application_by_not_recorded, "s5(2)"},
            {"and who made the main one is not recorded", [](OrderFacts& o) { o.main.by = {}; },
             unknown, Reason::interim_officers_not_recorded, "s5(2)(b)"},
            {"on no recorded day", [](OrderFacts& o) { o.application_made_on.reset(); }, unknown,
             Reason::interim_days_not_recorded, "s5(2)(b)"},
            {"and when the main one was made is not recorded",
             [](OrderFacts& o) { o.main.made_on.reset(); }, unknown,
             Reason::interim_days_not_recorded, "s5(2)(b)"},
            {"and no main application is recorded", [](OrderFacts& o) { o.main = {}; }, unknown,
             Reason::main_of_application_not_recorded, "s5(2)(b)"},
        });
}

BOOST_AUTO_TEST_CASE(a_body_that_is_no_police_force_is_not_the_officer_who_made_that_one) {
    auto facts = an_interim_order_sought_apart();
    facts.application_by = a_council();
    BOOST_TEST(apply(rules(), "s5(2) rightly sought", facts).verdict() == not_met);
}

BOOST_AUTO_TEST_CASE(the_same_is_asked_of_the_application) {
    check_rows(application_rules(), "s5(2) interim application", an_interim_application(),
               {
                   {"a week after the main one", as_it_stands, met,
                    Reason::interim_sought_after_main, "s5(2)(b)"},
                   {"on the day before",
                    [](ApplicationFacts& a) {
                        a.made_on = Date{2025, 3, 2};
                    },
                    not_met, Reason::interim_sought_before_main, "s5(2)(b)"},
                   {"on the day",
                    [](ApplicationFacts& a) {
                        a.made_on = Date{2025, 3, 3};
                    },
                    met, Reason::interim_sought_after_main, "s5(2)(b)"},
                   {"on the day after",
                    [](ApplicationFacts& a) {
                        a.made_on = Date{2025, 3, 4};
                    },
                    met, Reason::interim_sought_after_main, "s5(2)(b)"},
                   {"by another officer",
                    [](ApplicationFacts& a) { a.by = chief_constable_of(Force::merseyside); },
                    not_met, Reason::interim_by_another_officer, "s5(2)(b)"},
                   {"by somebody not recorded", [](ApplicationFacts& a) { a.by = {}; }, unknown,
                    Reason::interim_officers_not_recorded, "s5(2)(b)"},
                   {"on no recorded day", [](ApplicationFacts& a) { a.made_on.reset(); }, unknown,
                    Reason::interim_days_not_recorded, "s5(2)(b)"},
                   {"no main application recorded", [](ApplicationFacts& a) { a.main = {}; },
                    unknown, Reason::main_of_application_not_recorded, "s5(2)(b)"},
                   {"one application for both",
                    [](ApplicationFacts& a) { a.seeks = Seeks::full_and_interim; }, met,
                    Reason::interim_sought_with_main, "s5(2)(a)"},
               });
}

BOOST_AUTO_TEST_CASE(how_it_was_sought_is_read_from_a_case_file) {
    check_matter(an_interim_matter(), order(0),
                 {
                     {"together", as_it_stands, met, Reason::interim_sought_with_main, "s5(2)(a)"},
                     {"not sought",
                      [](CaseFile::Contents& m) { m.applications->front().seeks = Seeks::full; },
                      not_met, Reason::interim_not_sought, "s5(2)"},
                 });
    const std::vector<MatterRow> apart{
        {"apart, a week after", as_it_stands, met, Reason::interim_sought_after_main, "s5(2)(b)"},
        {"apart, the day before",
         [](CaseFile::Contents& m) {
             m.applications->at(1).made_on = Date{2025, 3, 2};
         },
         not_met, Reason::interim_sought_before_main, "s5(2)(b)"},
        {"apart, by another officer",
         [](CaseFile::Contents& m) {
             m.applications->at(1).by = the_chief_constable_of(Force::merseyside);
         },
         not_met, Reason::interim_by_another_officer, "s5(2)(b)"},
    };
    check_matter(a_matter_with_two_applications(), order(0), apart);
    check_matter(a_matter_with_two_applications(), application(1), apart);
    const auto by_nobody_recorded = [](CaseFile::Contents& m) { m.applications->at(1).by.reset(); };
    check_matter(a_matter_with_two_applications(), order(0),
                 {{"apart, by somebody not recorded", by_nobody_recorded, unknown,
                   Reason::application_by_not_recorded, "s5(2)"}});
    check_matter(a_matter_with_two_applications(), application(1),
                 {{"apart, by somebody not recorded", by_nobody_recorded, unknown,
                   Reason::interim_officers_not_recorded, "s5(2)(b)"}});
}

// --- (3) The court considers it appropriate

BOOST_AUTO_TEST_CASE(the_court_considers_it_appropriate) {
    check_rows(rules(), "s5(3) appropriate", test::an_interim_order(),
               {
                   {"it did", as_it_stands, met, Reason::court_found_appropriate, "s5(3)", 4},
                   {"it did not", [](OrderFacts& o) { o.found_appropriate = Stated::no; }, not_met,
                    Reason::court_did_not_find_appropriate, "s5(3)"},
                   {"silence", [](OrderFacts& o) { o.found_appropriate = Stated::not_recorded; },
                    unknown, Reason::appropriate_not_recorded, "s5(3)"},
                   {"proposed", [](OrderFacts& o) { o = a_proposed_interim_order(); },
                    for_the_court, Reason::appropriate_for_the_court, "s5(3)", 4},
               });
}

BOOST_AUTO_TEST_CASE(no_finding_of_acts_risk_or_necessity_is_asked_for) {
    for (const std::string_view rule : {"s2(1)(a) acts found", "s2(1)(b) risk found",
                                        "s2(1)(c) necessity found", "s2(6)-(7) earlier orders"}) {
        BOOST_TEST(!concerns(rules(), rule, test::an_interim_order()), rule);
    }
}

BOOST_AUTO_TEST_CASE(an_interim_order_prohibits_or_requires_something) {
    check_rows(rules(), "s5(3)(a)-(b) prohibits or requires", test::an_interim_order(),
               {
                   {"two conditions", as_it_stands, met, Reason::order_imposes_conditions, "s5(3)"},
                   {"none", [](OrderFacts& o) { o.conditions = 0; }, not_met,
                    Reason::interim_imposes_nothing, "s5(3)"},
                   {"none recorded", [](OrderFacts& o) { o.conditions.reset(); }, unknown,
                    Reason::conditions_not_recorded, "s5(3)"},
               });
}

BOOST_AUTO_TEST_CASE(the_case_file_gives_both_answers_of_the_subsection) {
    const auto told = [](const CaseFile::Contents& matter) {
        return answers(findings(check(CaseFile{matter}, as_at()), order(0), "s5(3)"));
    };
    auto matter = an_interim_matter();
    const std::vector<std::string> made{"met, court_found_appropriate, s5(3), Q4",
                                        "met, order_imposes_conditions, s5(3)"};
    BOOST_TEST(told(matter) == made, boost::test_tools::per_element());
    matter.orders->front().stage = Stage::proposed;
    matter.orders->front().court_found.reset();
    matter.orders->front().conditions->clear();
    const std::vector<std::string> proposed{"for_the_court, appropriate_for_the_court, s5(3), Q4",
                                            "not_met, interim_imposes_nothing, s5(3)"};
    BOOST_TEST(told(matter) == proposed, boost::test_tools::per_element());
}

// --- (4) and (5) What section 2(3) and (4) say of a full order

BOOST_AUTO_TEST_CASE(belief_work_and_education_are_respected_so_far_as_practicable) {
    check_rows(
        condition_rules(), "s2(3)(a), s5(4)(a) religious beliefs",
        a_condition_of_an_interim_order(),
        {
            {"avoided", as_it_stands, met, Reason::religion_clash_avoided, "s5(4)(a)"},
            {"a conflict remains, which is no bar",
             [](ConditionCase& c) { c.condition.avoids_religious_conflict = Stated::no; },
             for_the_court, Reason::religion_clash_remains, "s5(4)(a)", 31},
            {"no assessment",
             [](ConditionCase& c) { c.condition.avoids_religious_conflict = Stated::not_recorded; },
             unknown, Reason::religion_not_assessed, "s5(4)(a)"},
        });
    check_rows(
        condition_rules(), "s2(3)(b), s5(4)(b) work and education",
        a_condition_of_an_interim_order(),
        {
            {"avoided", as_it_stands, met, Reason::work_clash_avoided, "s5(4)(b)"},
            {"an interference remains, which is no bar",
             [](ConditionCase& c) { c.condition.avoids_work_or_education = Stated::no; },
             for_the_court, Reason::work_clash_remains, "s5(4)(b)", 31},
            {"no assessment",
             [](ConditionCase& c) { c.condition.avoids_work_or_education = Stated::not_recorded; },
             unknown, Reason::work_not_assessed, "s5(4)(b)"},
        });
}

BOOST_AUTO_TEST_CASE(its_conditions_too_have_effect_in_all_the_united_kingdom) {
    using enum ConditionFacts::LocalityKind;
    check_rows(condition_rules(), "s2(4), s5(5) where it has effect",
               a_condition_of_an_interim_order(),
               {
                   {"throughout", as_it_stands, met, Reason::effect_uk_wide, "s5(5)", 20},
                   {"limited", [](ConditionCase& c) { c.condition.locality = limited; }, met,
                    Reason::effect_limited, "s5(5)"},
                   {"limited, to what is not stated",
                    [](ConditionCase& c) { c.condition.locality = limited_unstated; }, unknown,
                    Reason::effect_limited_unstated, "s5(5)"},
                   {"silence",
                    [](ConditionCase& c) {
                        c.condition.locality = ConditionFacts::LocalityKind::not_recorded;
                    },
                    unknown, Reason::effect_not_recorded, "s5(5)"},
               });
}

// --- (6)(a) A fixed period only

BOOST_AUTO_TEST_CASE(an_interim_order_has_effect_only_for_a_fixed_period) {
    check_rows(rules(), "s5(6)(a) fixed period", test::an_interim_order(),
               {
                   {"28 days", as_it_stands, met, Reason::interim_fixed, "s5(6)(a)"},
                   {"one day: there is no least length",
                    [](OrderFacts& o) { o.term = until(interim_made()); }, met,
                    Reason::interim_fixed, "s5(6)(a)"},
                   {"5 years: nor a greatest",
                    [](OrderFacts& o) { o.term = lasting(Length::in_years(5)); }, met,
                    Reason::interim_fixed, "s5(6)(a)"},
                   {"until a further order", [](OrderFacts& o) { o.term = until_further_order(); },
                    not_met, Reason::interim_open_ended, "s5(6)(a)"},
                   {"the order is silent", [](OrderFacts& o) { o.term = not_specified(); }, not_met,
                    Reason::interim_without_period, "s5(6)(a)"},
                   {"the record is silent", [](OrderFacts& o) { o.term = test::not_recorded(); },
                    unknown, Reason::interim_period_not_recorded, "s5(6)(a)"},
               });
}

BOOST_AUTO_TEST_CASE(the_period_of_an_interim_order_is_read_from_a_case_file) {
    check_matter(an_interim_matter(), order(0),
                 {
                     {"28 days", as_it_stands, met, Reason::interim_fixed, "s5(6)(a)"},
                     {"until a further order",
                      [](CaseFile::Contents& m) { m.orders->front().term = UntilFurtherOrder{}; },
                      not_met, Reason::interim_open_ended, "s5(6)(a)"},
                     {"not specified",
                      [](CaseFile::Contents& m) { m.orders->front().term = TermNotSpecified{}; },
                      not_met, Reason::interim_without_period, "s5(6)(a)"},
                     {"not recorded", [](CaseFile::Contents& m) { m.orders->front().term.reset(); },
                      unknown, Reason::interim_period_not_recorded, "s5(6)(a)"},
                 });
}

// --- (6)(b) It ends with the determination of the main application

BOOST_AUTO_TEST_CASE(an_interim_order_ends_when_the_main_application_is_determined) {
    // Made on 10 March 2025 for 28 days, so to 6 April; looked at on 1 April.
    check_rows(rules(), "s5(6)(b) ends on determination", test::an_interim_order(),
               {
                   {"not determined", as_it_stands, met, Reason::interim_runs_until_determination,
                    "s5(6)(b)"},
                   {"granted on 31 March",
                    [](OrderFacts& o) {
                        o.main.outcome = Outcome::granted;
                        o.main.determined_on = Date{2025, 3, 31};
                    },
                    met, Reason::interim_ceased, "s5(6)(b)"},
                   {"refused on 31 March",
                    [](OrderFacts& o) {
                        o.main.outcome = Outcome::refused;
                        o.main.determined_on = Date{2025, 3, 31};
                    },
                    met, Reason::interim_ceased, "s5(6)(b)"},
                   {"determined on no recorded day",
                    [](OrderFacts& o) { o.main.outcome = Outcome::granted; }, unknown,
                    Reason::main_determination_day_not_recorded, "s5(6)(b)"},
                   {"withdrawn on 31 March",
                    [](OrderFacts& o) {
                        o.main.outcome = Outcome::withdrawn;
                        o.main.determined_on = Date{2025, 3, 31};
                    },
                    for_the_court, Reason::interim_main_withdrawn, "s5(6)(b)", 15},
                   {"withdrawn on no recorded day",
                    [](OrderFacts& o) { o.main.outcome = Outcome::withdrawn; }, for_the_court,
                    Reason::interim_main_withdrawn, "s5(6)(b)", 15},
                   {"no main application recorded", [](OrderFacts& o) { o.main = {}; }, unknown,
                    Reason::main_not_recorded, "s5(6)(b)"},
               });
}

BOOST_AUTO_TEST_CASE(what_comes_after_the_day_looked_at_is_not_looked_at) {
    struct Looked {
        std::string_view name;
        Outcome outcome;
        Date determined_on;
        std::string_view expected;
    };
    const std::string_view runs = "met, interim_runs_until_determination, s5(6)(b)";
    const std::string_view ceased = "met, interim_ceased, s5(6)(b)";
    const std::string_view open = "for_the_court, interim_main_withdrawn, s5(6)(b), Q15";
    // Looked at on 1 April 2025.
    const std::array rows{
        Looked{"granted on the day before", Outcome::granted, {2025, 3, 31}, ceased},
        Looked{"granted on the day", Outcome::granted, {2025, 4, 1}, ceased},
        Looked{"granted on the day after", Outcome::granted, {2025, 4, 2}, runs},
        Looked{"withdrawn on the day", Outcome::withdrawn, {2025, 4, 1}, open},
        Looked{"withdrawn on the day after", Outcome::withdrawn, {2025, 4, 2}, runs},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            auto matter = an_interim_matter();
            matter.applications->front().determined = Determination{row.determined_on, row.outcome};
            BOOST_TEST(answer(finding(matter, order(0), "s5(6)(b)", {2025, 4, 1})) == row.expected);
        }
    }
}

BOOST_AUTO_TEST_CASE(unless_its_own_period_has_ended_before) {
    // To 6 April 2025 by its own period; looked at on 1 June.
    struct Determined {
        Date on;
        std::string_view expected;
    };
    const std::array rows{Determined{{2025, 4, 5}, "met, interim_ceased, s5(6)(b)"},
                          Determined{{2025, 4, 6}, "met, interim_ceased, s5(6)(b)"},
                          Determined{{2025, 4, 7}, "met, interim_ended_before, s5(6)(b)"}};
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.on) {
            auto facts = test::an_interim_order();
            facts.as_at = Date{2025, 6, 1};
            facts.main.outcome = Outcome::granted;
            facts.main.determined_on = row.on;
            BOOST_TEST(answer(apply(rules(), "s5(6)(b) ends on determination", facts)) ==
                       row.expected);
        }
    }
}

BOOST_AUTO_TEST_CASE(its_own_period_ends_it_though_the_main_application_is_pending) {
    // To 6 April 2025 by its own period, and no determination recorded.
    struct Looked {
        Date on;
        std::string_view expected;
    };
    const std::array rows{Looked{{2025, 4, 5}, "met, interim_runs_until_determination, s5(6)(b)"},
                          Looked{{2025, 4, 6}, "met, interim_runs_until_determination, s5(6)(b)"},
                          Looked{{2025, 4, 7}, "met, interim_period_over, s5(6)(b)"}};
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.on) {
            BOOST_TEST(answer(finding(an_interim_matter(), order(0), "s5(6)(b)", row.on)) ==
                       row.expected);
        }
    }
}

BOOST_AUTO_TEST_CASE(nothing_turns_on_a_withdrawal_after_its_own_period_has_ended) {
    // To 6 April 2025 by its own period; withdrawn on 7 April: it had already ceased.
    auto facts = test::an_interim_order();
    facts.as_at = Date{2025, 6, 1};
    facts.main.outcome = Outcome::withdrawn;
    facts.main.determined_on = Date{2025, 4, 7};
    BOOST_TEST(answer(apply(rules(), "s5(6)(b) ends on determination", facts)) ==
               "met, interim_ended_before, s5(6)(b)");
}

// --- From the interim order to the full one

BOOST_AUTO_TEST_CASE(the_interim_order_gives_way_to_the_full_one) {
    const auto matter = from_interim_to_full();
    const auto interim = finding(matter, order(0), "s5(6)(b)");
    BOOST_TEST(answer(interim) == "met, interim_ceased, s5(6)(b)");
    BOOST_TEST((day_told(interim, 0) == full_made()));
    BOOST_TEST(answer(finding(matter, order(0), "s5(1)")) == "met, main_pending, s5(1)");
    // It is not an earlier order "of such" a kind, and the one application serves both.
    BOOST_TEST(answer(finding(matter, order(1), "s2(6)")) == "met, not_already_subject, s2(6)");
    BOOST_TEST(answer(finding(matter, order(1), "s2(1)")) == "met, made_on_application, s2(1)");
    BOOST_TEST(answer(finding(matter, order(1), "s3(2)")) == "met, least_term_reached, s3(2)");
}

BOOST_AUTO_TEST_CASE(a_full_order_cannot_be_made_on_the_interim_application) {
    auto matter = a_matter_with_two_applications();
    auto full = test::a_full_order("O2", full_made(), years(5));
    full.application = Ref<Application>{"A2"};
    matter.orders->push_back(std::move(full));
    BOOST_TEST(answer(finding(matter, order(1), "s2(1)")) ==
               "not_met, application_seeks_interim_only, s2(1)");
}

BOOST_AUTO_TEST_CASE(a_refusal_ends_the_interim_order_too) {
    auto matter = an_interim_matter();
    matter.applications->front().determined = Determination{full_made(), Outcome::refused};
    const auto told = finding(matter, order(0), "s5(6)(b)");
    BOOST_TEST(answer(told) == "met, interim_ceased, s5(6)(b)");
    BOOST_TEST((day_told(told, 0) == full_made()));
}

BOOST_AUTO_TEST_SUITE_END()
