// Section 2: power to make orders.
#include <array>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
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

OrderFacts an_order_of_the_crown_court_on_appeal() {
    auto facts = test::a_full_order();
    facts.route = OrderRoute::on_appeal;
    facts.court_kind = CourtKind::crown;
    facts.application_outcome = Outcome::refused;
    return facts;
}

/// The matter, with an earlier full order O0 made on 31 March 2022, after O1 in the file.
CaseFile::Contents with_an_earlier_order(std::optional<Term> term) {
    auto matter = a_matter();
    auto earlier = a_full_order("O0", {2022, 3, 31}, UntilFurtherOrder{});
    earlier.application.reset();
    earlier.term = term;
    matter.orders->push_back(std::move(earlier));
    return matter;
}

/// O1 with the one condition, O0 until a further order with the other.
CaseFile::Contents with_conditions(ConditionIs later, ConditionIs earlier) {
    auto matter = with_an_earlier_order(UntilFurtherOrder{});
    matter.orders->at(0).conditions = {{a_condition("C1", std::move(later))}};
    matter.orders->at(1).conditions = {{a_condition("C1", std::move(earlier))}};
    return matter;
}

const Ref<Place> l1{"L1"};
const Ref<Place> l2{"L2"};
const std::vector<Ref<Person>> p1{Ref<Person>{"P1"}};
const std::vector<Ref<Person>> p2{Ref<Person>{"P2"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(section_2_power_to_make_orders)

BOOST_AUTO_TEST_CASE(a_full_order_with_every_fact_recorded_meets_every_rule) {
    BOOST_TEST(all_but_plainly_met(rules(), test::a_full_order()) == std::vector<std::string>{},
               boost::test_tools::per_element());
    BOOST_TEST(verdict(rules(), test::a_full_order()) == met);
    // Effect throughout the United Kingdom leaves open what a breach there is: Q20.
    const std::vector<std::string> expected{"met, effect_uk_wide, s2(4), Q20"};
    BOOST_TEST(all_but_plainly_met(condition_rules(), a_condition_of_a_full_order()) == expected,
               boost::test_tools::per_element());
}

// --- (1) The routes to an order

BOOST_AUTO_TEST_CASE(a_magistrates_court_makes_the_order_on_an_application) {
    check_rows(
        rules(), "s2(1) route", test::a_full_order(),
        {
            {"on an application, granted", as_it_stands, met, Reason::made_on_application, "s2(1)"},
            {"no outcome of the application recorded",
             [](OrderFacts& o) { o.application_outcome.reset(); }, met, Reason::made_on_application,
             "s2(1)"},
            {"no route recorded, and an application", [](OrderFacts& o) { o.route.reset(); }, met,
             Reason::made_on_application, "s2(1)"},
            {"no court recorded", [](OrderFacts& o) { o.court_kind.reset(); }, met,
             Reason::made_on_application, "s2(1)"},
            {"a youth court, which is the magistrates' court of a child",
             [](OrderFacts& o) { o.court_kind = CourtKind::youth; }, met,
             Reason::made_on_application, "s2(1)"},
            {"an application for both orders",
             [](OrderFacts& o) { o.application_seeks = Seeks::full_and_interim; }, met,
             Reason::made_on_application, "s2(1)"},
            {"an application for an interim order only",
             [](OrderFacts& o) { o.application_seeks = Seeks::interim; }, not_met,
             Reason::application_seeks_interim_only, "s2(1)"},
            {"an application that was refused",
             [](OrderFacts& o) { o.application_outcome = Outcome::refused; }, not_met,
             Reason::application_failed, "s2(1)"},
            {"an application that was withdrawn",
             [](OrderFacts& o) { o.application_outcome = Outcome::withdrawn; }, not_met,
             Reason::application_failed, "s2(1)"},
            {"no application recorded", [](OrderFacts& o) { o.has_application = false; }, unknown,
             Reason::application_not_recorded, "s2(1)"},
            {"the Crown Court, on an application",
             [](OrderFacts& o) { o.court_kind = CourtKind::crown; }, not_met,
             Reason::crown_court_cannot, "s2(1)"},
            {"the Crown Court, and no route recorded",
             [](OrderFacts& o) {
                 o.court_kind = CourtKind::crown;
                 o.route.reset();
             },
             not_met, Reason::crown_court_cannot, "s2(1)"},
            {"an order dated the day before the application",
             [](OrderFacts& o) {
                 o.made_on = Date{2025, 3, 2};
             },
             not_met, Reason::application_later_than_order, "s2(1)"},
            {"an order of the day of the application",
             [](OrderFacts& o) {
                 o.made_on = Date{2025, 3, 3};
             },
             met, Reason::made_on_application, "s2(1)"},
            {"an order of the day after",
             [](OrderFacts& o) {
                 o.made_on = Date{2025, 3, 4};
             },
             met, Reason::made_on_application, "s2(1)"},
            {"by nobody recorded", [](OrderFacts& o) { o.application_by = {}; }, unknown,
             Reason::application_by_not_recorded, "s2(1)"},
            {"by the commissioner of a force that has none",
             [](OrderFacts& o) { o.application_by.office = spo::Office::commissioner; }, not_met,
             Reason::application_not_by_chief_officer, "s2(1)"},
            {"a draft, not yet dated", [](OrderFacts& o) { o = a_proposed_order(); }, met,
             Reason::made_on_application, "s2(1)"},
        });
}

BOOST_AUTO_TEST_CASE(the_crown_court_makes_the_order_on_appeal) {
    check_rows(rules(), "s2(1) route", an_order_of_the_crown_court_on_appeal(),
               {
                   // The refusal is what was appealed against.
                   {"on an application that was refused", as_it_stands, for_the_court,
                    Reason::made_on_appeal, "s2(1)", 35},
                   {"on no recorded application", [](OrderFacts& o) { o.has_application = false; },
                    for_the_court, Reason::made_on_appeal, "s2(1)", 35},
                   {"by a magistrates' court",
                    [](OrderFacts& o) { o.court_kind = CourtKind::magistrates; }, not_met,
                    Reason::appeal_court_not_crown, "s2(1)"},
                   {"by a youth court", [](OrderFacts& o) { o.court_kind = CourtKind::youth; },
                    not_met, Reason::appeal_court_not_crown, "s2(1)"},
                   {"by a court not recorded", [](OrderFacts& o) { o.court_kind.reset(); }, unknown,
                    Reason::appeal_court_not_recorded, "s2(1)"},
               });
}

// The day of Royal Assent is the first on which such an order could be.
OrderFacts after_royal_assent(OrderFacts facts) {
    facts.made_on = Date{2026, 4, 29};
    return facts;
}

BOOST_AUTO_TEST_CASE(a_route_of_the_2026_act_is_never_applied) {
    check_rows(rules(), "s2(1) route", after_royal_assent(test::a_full_order()),
               {
                   {"on conviction", [](OrderFacts& o) { o.route = OrderRoute::on_conviction; },
                    unknown, Reason::route_not_known_in_force, "cpa-2026:orders-on-conviction", 37},
                   {"on acquittal", [](OrderFacts& o) { o.route = OrderRoute::on_acquittal; },
                    unknown, Reason::route_not_known_in_force, "cpa-2026:orders-on-acquittal", 37},
                   {"on acquittal, by the Crown Court",
                    [](OrderFacts& o) {
                        o.route = OrderRoute::on_acquittal;
                        o.court_kind = CourtKind::crown;
                    },
                    unknown, Reason::route_not_known_in_force, "cpa-2026:orders-on-acquittal", 37},
                   {"an interim order on conviction",
                    [](OrderFacts& o) {
                        o = after_royal_assent(test::an_interim_order());
                        o.route = OrderRoute::on_conviction;
                    },
                    unknown, Reason::route_not_known_in_force, "cpa-2026:orders-on-conviction", 37},
               });
    BOOST_TEST(!concerns(rules(), "s2(1) route", test::an_interim_order()));
}

BOOST_AUTO_TEST_CASE(before_royal_assent_there_was_no_such_route) {
    check_rows(rules(), "s2(1) route", after_royal_assent(test::a_full_order()),
               {
                   {"on conviction, the day before",
                    [](OrderFacts& o) {
                        o.route = OrderRoute::on_conviction;
                        o.made_on = Date{2026, 4, 28};
                    },
                    not_met, Reason::route_before_royal_assent, "s2(1)"},
                   {"on acquittal, years before",
                    [](OrderFacts& o) {
                        o.route = OrderRoute::on_acquittal;
                        o.made_on = Date{2021, 4, 28};
                    },
                    not_met, Reason::route_before_royal_assent, "s2(1)"},
                   {"on acquittal, the day after",
                    [](OrderFacts& o) {
                        o.route = OrderRoute::on_acquittal;
                        o.made_on = Date{2026, 4, 30};
                    },
                    unknown, Reason::route_not_known_in_force, "cpa-2026:orders-on-acquittal", 37},
                   {"on conviction, on no recorded day",
                    [](OrderFacts& o) {
                        o.route = OrderRoute::on_conviction;
                        o.made_on.reset();
                    },
                    unknown, Reason::route_not_known_in_force, "cpa-2026:orders-on-conviction", 37},
               });
}

BOOST_AUTO_TEST_CASE(an_order_on_conviction_or_acquittal_has_one_finding_and_no_other) {
    for (const auto route : {OrderRoute::on_conviction, OrderRoute::on_acquittal}) {
        for (const auto kind : {OrderKind::full, OrderKind::interim}) {
            auto matter = a_matter();
            auto& order = matter.orders->front();
            order.route = route;
            order.kind = kind;
            order.made_on = Date{2026, 4, 29};
            order.conditions->front().term = years(1);
            order.omits = {{Omission::period}};
            const auto report = check(CaseFile{matter}, as_at());
            int about_the_order = 0;
            for (const auto& finding : report.findings()) {
                if (finding.subject_kind() == SubjectKind::application) continue;
                ++about_the_order;
                BOOST_TEST(finding.verdict() == unknown);
                BOOST_TEST(finding.question() == 37);
            }
            BOOST_TEST(about_the_order == 1);
        }
    }
}

BOOST_AUTO_TEST_CASE(nor_are_the_conditions_of_such_an_order_compared_with_an_earlier_order) {
    auto matter = with_conditions(LiveAt{l1}, NoEnter{.place = l1});
    matter.orders->front().route = OrderRoute::on_conviction;
    matter.orders->front().made_on = Date{2026, 4, 29};
    const auto report = check(CaseFile{matter}, as_at());
    std::vector<std::string> about_the_order;
    for (const auto& finding : report.findings()) {
        if (finding.subject_kind() != SubjectKind::application && finding.subject() == 0) {
            about_the_order.push_back(answer(finding));
        }
    }
    const std::vector<std::string> expected{
        "unknown, route_not_known_in_force, cpa-2026:orders-on-conviction, Q37"};
    BOOST_TEST(about_the_order == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_route_is_read_from_a_case_file) {
    check_matter(
        a_matter(), order(0),
        {
            {"granted", as_it_stands, met, Reason::made_on_application, "s2(1)"},
            {"refused",
             [](CaseFile::Contents& m) {
                 m.applications->front().determined->outcome = Outcome::refused;
             },
             not_met, Reason::application_failed, "s2(1)"},
            {"withdrawn",
             [](CaseFile::Contents& m) {
                 m.applications->front().determined = Determination{{}, Outcome::withdrawn};
             },
             not_met, Reason::application_failed, "s2(1)"},
            {"refused, and the order made on appeal",
             [](CaseFile::Contents& m) {
                 m.applications->front().determined->outcome = Outcome::refused;
                 m.orders->front().route = OrderRoute::on_appeal;
                 m.orders->front().court_kind = CourtKind::crown;
             },
             for_the_court, Reason::made_on_appeal, "s2(1)", 35},
            {"the application made the day after the order",
             [](CaseFile::Contents& m) {
                 m.applications->front().made_on = Date{2025, 4, 1};
             },
             not_met, Reason::application_later_than_order, "s2(1)"},
            {"on no application",
             [](CaseFile::Contents& m) { m.orders->front().application.reset(); }, unknown,
             Reason::application_not_recorded, "s2(1)"},
        });
}

BOOST_AUTO_TEST_CASE(an_order_needs_an_application_by_a_chief_officer) {
    // "on an application under section 1(1)": nobody else can make one.
    auto facts = test::a_full_order();
    facts.application_by = a_council();
    BOOST_TEST(apply(rules(), "s2(1) route", facts).verdict() == not_met);
}

// --- (1)(a) to (c) The three limbs, at the court's threshold

BOOST_AUTO_TEST_CASE(what_the_court_found_of_the_acts_stands) {
    check_rows(rules(), "s2(1)(a) acts found", test::a_full_order(),
               {
                   {"found", as_it_stands, met, Reason::court_found_acts, "s2(1)(a)"},
                   {"found, on one act", [](OrderFacts& o) { o.acts.number = 1; }, met,
                    Reason::court_found_acts, "s2(1)(a)", 1},
                   {"found, and no acts recorded", [](OrderFacts& o) { o.acts.number.reset(); },
                    met, Reason::court_found_acts, "s2(1)(a)"},
                   {"not found", [](OrderFacts& o) { o.found_acts = Stated::no; }, not_met,
                    Reason::court_did_not_find_acts, "s2(1)(a)"},
                   {"silence about what was found",
                    [](OrderFacts& o) { o.found_acts = Stated::not_recorded; }, unknown,
                    Reason::finding_on_acts_not_recorded, "s2(1)(a)"},
               });
}

BOOST_AUTO_TEST_CASE(whether_acts_alleged_were_done_is_for_the_court) {
    check_rows(rules(), "s2(1)(a) acts found", a_proposed_order(),
               {
                   {"three acts alleged", as_it_stands, for_the_court, Reason::acts_for_the_court,
                    "s2(1)(a)"},
                   {"one act alleged", [](OrderFacts& o) { o.acts.number = 1; }, for_the_court,
                    Reason::acts_for_the_court, "s2(1)(a)", 1},
                   {"none alleged", [](OrderFacts& o) { o.acts.number = 0; }, not_met,
                    Reason::no_acts_for_the_court, "s2(1)(a)"},
                   {"none recorded", [](OrderFacts& o) { o.acts.number.reset(); }, unknown,
                    Reason::acts_not_recorded, "s2(1)(a)"},
                   // No court has found anything of an order that is only proposed.
                   {"recorded as found", [](OrderFacts& o) { o.found_acts = Stated::yes; },
                    for_the_court, Reason::acts_for_the_court, "s2(1)(a)"},
                   {"recorded as not found", [](OrderFacts& o) { o.found_acts = Stated::no; },
                    for_the_court, Reason::acts_for_the_court, "s2(1)(a)"},
               });
}

BOOST_AUTO_TEST_CASE(the_court_is_satisfied_of_a_risk) {
    check_rows(rules(), "s2(1)(b) risk found", test::a_full_order(),
               {
                   {"found", as_it_stands, met, Reason::court_found_risk, "s2(1)(b)"},
                   {"not found", [](OrderFacts& o) { o.found_risk = Stated::no; }, not_met,
                    Reason::court_did_not_find_risk, "s2(1)(b)"},
                   {"silence", [](OrderFacts& o) { o.found_risk = Stated::not_recorded; }, unknown,
                    Reason::finding_on_risk_not_recorded, "s2(1)(b)"},
                   {"proposed, a risk alleged", [](OrderFacts& o) { o = a_proposed_order(); },
                    for_the_court, Reason::risk_for_the_court, "s2(1)(b)"},
                   {"proposed, no risk recorded",
                    [](OrderFacts& o) {
                        o = a_proposed_order();
                        o.risk_recorded = false;
                    },
                    unknown, Reason::risk_not_recorded, "s2(1)(b)"},
               });
}

BOOST_AUTO_TEST_CASE(the_court_is_satisfied_that_the_order_is_necessary) {
    check_rows(rules(), "s2(1)(c) necessity found", test::a_full_order(),
               {
                   {"found", as_it_stands, met, Reason::court_found_necessity, "s2(1)(c)"},
                   {"not found", [](OrderFacts& o) { o.found_necessary = Stated::no; }, not_met,
                    Reason::court_did_not_find_necessity, "s2(1)(c)"},
                   {"silence", [](OrderFacts& o) { o.found_necessary = Stated::not_recorded; },
                    unknown, Reason::finding_on_necessity_not_recorded, "s2(1)(c)"},
                   {"proposed, and why is recorded", [](OrderFacts& o) { o = a_proposed_order(); },
                    for_the_court, Reason::necessity_for_the_court, "s2(1)(c)"},
                   {"proposed, and why is not",
                    [](OrderFacts& o) {
                        o = a_proposed_order();
                        o.necessity_recorded = false;
                    },
                    unknown, Reason::necessity_not_recorded, "s2(1)(c)"},
               });
}

BOOST_AUTO_TEST_CASE(the_findings_of_the_court_are_read_from_a_case_file) {
    check_matter(a_matter(), order(0),
                 {
                     {"made, acts found", as_it_stands, met, Reason::court_found_acts, "s2(1)(a)"},
                     {"made, risk not found",
                      [](CaseFile::Contents& m) { m.orders->front().court_found->risk = false; },
                      not_met, Reason::court_did_not_find_risk, "s2(1)(b)"},
                     {"made, no findings recorded",
                      [](CaseFile::Contents& m) { m.orders->front().court_found.reset(); }, unknown,
                      Reason::finding_on_necessity_not_recorded, "s2(1)(c)"},
                     {"proposed, acts alleged",
                      [](CaseFile::Contents& m) {
                          m.orders->front().stage = Stage::proposed;
                          m.orders->front().court_found.reset();
                      },
                      for_the_court, Reason::acts_for_the_court, "s2(1)(a)"},
                     {"proposed, no reason of necessity given",
                      [](CaseFile::Contents& m) {
                          m.orders->front().stage = Stage::proposed;
                          m.orders->front().court_found.reset();
                          m.applications->front().necessity.reset();
                      },
                      unknown, Reason::necessity_not_recorded, "s2(1)(c)"},
                 });
}

// --- (2) Each condition is necessary

BOOST_AUTO_TEST_CASE(each_condition_must_be_necessary_to_protect_the_other_person) {
    check_rows(
        condition_rules(), "s2(2) condition necessary", a_condition_of_a_full_order(),
        {
            {"found necessary for one person", as_it_stands, met, Reason::condition_necessary,
             "s2(2)"},
            {"found necessary for two, in an Act that says the other person",
             [](ConditionCase& c) { c.condition.protects = 2; }, met,
             Reason::condition_necessary_for_several, "s2(2)", 2},
            {"found not necessary", [](ConditionCase& c) { c.condition.necessary = Stated::no; },
             not_met, Reason::condition_not_necessary, "s2(2)"},
            {"found not necessary, for nobody recorded",
             [](ConditionCase& c) {
                 c.condition.necessary = Stated::no;
                 c.condition.protects.reset();
             },
             not_met, Reason::condition_not_necessary, "s2(2)"},
            {"silence about what was found",
             [](ConditionCase& c) { c.condition.necessary = Stated::not_recorded; }, unknown,
             Reason::condition_necessity_not_recorded, "s2(2)"},
            {"found necessary, for nobody recorded",
             [](ConditionCase& c) { c.condition.protects.reset(); }, unknown,
             Reason::condition_protects_not_recorded, "s2(2)"},
            {"protects nobody", [](ConditionCase& c) { c.condition.protects = 0; }, not_met,
             Reason::condition_protects_nobody, "s2(2)"},
            {"proposed, for one person",
             [](ConditionCase& c) {
                 c.order = a_proposed_order();
                 c.condition.necessary = Stated::not_recorded;
             },
             for_the_court, Reason::condition_necessity_for_the_court, "s2(2)"},
            {"proposed, for three",
             [](ConditionCase& c) {
                 c.order = a_proposed_order();
                 c.condition.necessary = Stated::not_recorded;
                 c.condition.protects = 3;
             },
             for_the_court, Reason::condition_necessity_for_the_court, "s2(2)", 2},
            {"proposed, for nobody recorded",
             [](ConditionCase& c) {
                 c.order = a_proposed_order();
                 c.condition.necessary = Stated::not_recorded;
                 c.condition.protects.reset();
             },
             unknown, Reason::condition_protects_not_recorded, "s2(2)"},
        });
}

BOOST_AUTO_TEST_CASE(a_condition_of_an_interim_order_need_not_be_found_necessary) {
    // Section 2(2) is written for a full order; section 5(3) asks what is appropriate (Q4).
    BOOST_TEST(!concerns(condition_rules(), "s2(2) condition necessary",
                         a_condition_of_an_interim_order()));
}

BOOST_AUTO_TEST_CASE(necessity_is_told_of_each_condition_apart) {
    auto matter = a_matter();
    auto& conditions = *matter.orders->front().conditions;
    conditions.push_back(a_condition("C2", NoFollowing{}));
    conditions.push_back(a_condition("C3", NoImages{}));
    conditions[1].necessary = false;
    conditions[2].protects = {{Ref<Person>{"P1"}, Ref<Person>{"P2"}}};
    BOOST_TEST(answer(finding(matter, condition(0, 0), "s2(2)")) ==
               "met, condition_necessary, s2(2)");
    BOOST_TEST(answer(finding(matter, condition(0, 1), "s2(2)")) ==
               "not_met, condition_not_necessary, s2(2)");
    BOOST_TEST(answer(finding(matter, condition(0, 2), "s2(2)")) ==
               "met, condition_necessary_for_several, s2(2), Q2");
}

// --- (3) Religious beliefs, work and education: so far as practicable

BOOST_AUTO_TEST_CASE(conflict_with_religious_beliefs_is_avoided_so_far_as_practicable) {
    check_rows(
        condition_rules(), "s2(3)(a), s5(4)(a) religious beliefs", a_condition_of_a_full_order(),
        {
            {"avoided", as_it_stands, met, Reason::religion_clash_avoided, "s2(3)(a)"},
            {"a conflict remains, which is no bar",
             [](ConditionCase& c) { c.condition.avoids_religious_conflict = Stated::no; },
             for_the_court, Reason::religion_clash_remains, "s2(3)(a)", 31},
            {"the beliefs are recorded, and no assessment",
             [](ConditionCase& c) { c.condition.avoids_religious_conflict = Stated::not_recorded; },
             unknown, Reason::religion_not_assessed, "s2(3)(a)"},
            {"neither is recorded",
             [](ConditionCase& c) {
                 c.condition.avoids_religious_conflict = Stated::not_recorded;
                 c.condition.religion_recorded = false;
             },
             unknown, Reason::religion_not_known, "s2(3)(a)"},
        });
}

BOOST_AUTO_TEST_CASE(interference_with_work_or_education_is_avoided_so_far_as_practicable) {
    check_rows(
        condition_rules(), "s2(3)(b), s5(4)(b) work and education", a_condition_of_a_full_order(),
        {
            {"avoided", as_it_stands, met, Reason::work_clash_avoided, "s2(3)(b)"},
            {"an interference remains, which is no bar",
             [](ConditionCase& c) { c.condition.avoids_work_or_education = Stated::no; },
             for_the_court, Reason::work_clash_remains, "s2(3)(b)", 31},
            {"the times are recorded, and no assessment",
             [](ConditionCase& c) { c.condition.avoids_work_or_education = Stated::not_recorded; },
             unknown, Reason::work_not_assessed, "s2(3)(b)"},
            {"neither is recorded",
             [](ConditionCase& c) {
                 c.condition.avoids_work_or_education = Stated::not_recorded;
                 c.condition.work_or_education_recorded = false;
             },
             unknown, Reason::work_not_known, "s2(3)(b)"},
        });
}

BOOST_AUTO_TEST_CASE(beliefs_and_times_are_read_from_a_case_file) {
    check_matter(a_matter(), condition(0, 0),
                 {
                     {"assessed, no conflict", as_it_stands, met, Reason::religion_clash_avoided,
                      "s2(3)(a)"},
                     {"assessed, an interference",
                      [](CaseFile::Contents& m) {
                          m.orders->front().conditions->front().avoids->work_or_education = false;
                      },
                      for_the_court, Reason::work_clash_remains, "s2(3)(b)", 31},
                     {"no assessment, times of education recorded",
                      [](CaseFile::Contents& m) {
                          m.orders->front().conditions->front().avoids.reset();
                          m.defendant.work_times.reset();
                          m.defendant.education_times = "Tuesdays, 18:00";
                      },
                      unknown, Reason::work_not_assessed, "s2(3)(b)"},
                     {"no assessment, no times recorded",
                      [](CaseFile::Contents& m) {
                          m.orders->front().conditions->front().avoids.reset();
                          m.defendant.work_times.reset();
                      },
                      unknown, Reason::work_not_known, "s2(3)(b)"},
                     {"no assessment, no observance recorded",
                      [](CaseFile::Contents& m) {
                          m.orders->front().conditions->front().avoids.reset();
                          m.defendant.religious_observance.reset();
                      },
                      unknown, Reason::religion_not_known, "s2(3)(a)"},
                 });
}

// --- (4) Where a condition has effect

BOOST_AUTO_TEST_CASE(a_condition_has_effect_in_all_the_united_kingdom_unless_it_is_limited) {
    using enum ConditionFacts::LocalityKind;
    check_rows(condition_rules(), "s2(4), s5(5) where it has effect", a_condition_of_a_full_order(),
               {
                   {"throughout the United Kingdom", as_it_stands, met, Reason::effect_uk_wide,
                    "s2(4)", 20},
                   {"expressly limited", [](ConditionCase& c) { c.condition.locality = limited; },
                    met, Reason::effect_limited, "s2(4)"},
                   {"expressly limited, to what is not stated",
                    [](ConditionCase& c) { c.condition.locality = limited_unstated; }, unknown,
                    Reason::effect_limited_unstated, "s2(4)"},
                   {"silence", [](ConditionCase& c) { c.condition.locality = not_recorded; },
                    unknown, Reason::effect_not_recorded, "s2(4)"},
               });
}

BOOST_AUTO_TEST_CASE(the_locality_is_read_from_a_case_file) {
    check_matter(
        a_matter(), condition(0, 0),
        {
            {"throughout", as_it_stands, met, Reason::effect_uk_wide, "s2(4)", 20},
            {"limited to Chester",
             [](CaseFile::Contents& m) {
                 m.orders->front().conditions->front().locality = LimitedTo{"Chester"};
             },
             met, Reason::effect_limited, "s2(4)"},
            {"limited, and not said to what",
             [](CaseFile::Contents& m) {
                 m.orders->front().conditions->front().locality = LimitedToUnstatedPlace{};
             },
             unknown, Reason::effect_limited_unstated, "s2(4)"},
            {"not recorded",
             [](CaseFile::Contents& m) { m.orders->front().conditions->front().locality.reset(); },
             unknown, Reason::effect_not_recorded, "s2(4)"},
        });
}

// --- (5) Where and when the acts were done does not matter to the court either

BOOST_AUTO_TEST_CASE(for_the_court_too_the_place_and_time_of_the_acts_do_not_matter) {
    check_rows(rules(), "s2(5)(a) place of acts", test::a_full_order(),
               {{"one abroad", [](OrderFacts& o) { o.acts.elsewhere = 1; }, met,
                 Reason::acts_elsewhere_count, "s2(5)(a)"}});
    check_rows(rules(), "s2(5)(b) time of acts", test::a_full_order(),
               {{"one before", [](OrderFacts& o) { o.acts.before_commencement = 1; }, met,
                 Reason::acts_before_commencement_count, "s2(5)(b)"}});
    BOOST_TEST(!concerns(rules(), "s2(5)(a) place of acts", test::a_full_order()));
    BOOST_TEST(!concerns(rules(), "s2(5)(b) time of acts", test::a_full_order()));
    auto interim = test::an_interim_order();
    interim.acts.elsewhere = interim.acts.before_commencement = 1;
    BOOST_TEST(!concerns(rules(), "s2(5)(a) place of acts", interim));
    BOOST_TEST(!concerns(rules(), "s2(5)(b) time of acts", interim));
}

BOOST_AUTO_TEST_CASE(the_acts_of_the_application_count_for_the_order) {
    struct Day {
        Date on;
        bool before;
    };
    const std::array rows{Day{{2020, 1, 19}, true}, Day{{2020, 1, 20}, false},
                          Day{{2020, 1, 21}, false}};
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.on) {
            auto matter = a_matter();
            auto& act = matter.applications->front().acts->front();
            act.on = row.on;
            act.country = Country::scotland;
            const auto report = check(CaseFile{matter}, as_at());
            BOOST_TEST(findings(report, order(0), "s2(5)(a)").size() == 1U);
            BOOST_TEST(findings(report, order(0), "s2(5)(b)").size() == (row.before ? 1U : 0U));
        }
    }
}

// --- (6) and (7) A defendant already subject to such an order

BOOST_AUTO_TEST_CASE(a_new_order_is_compared_with_every_earlier_one_in_force) {
    check_rows(
        rules(), "s2(6)-(7) earlier orders", test::a_full_order(),
        {
            {"none, and somebody looked", as_it_stands, met, Reason::not_already_subject, "s2(6)"},
            {"none, and the search was made on the first day of the Act",
             [](OrderFacts& o) {
                 o.earlier_searched_on = Date{2020, 1, 20};
             },
             met, Reason::not_already_subject, "s2(6)"},
            {"none, and the search was made the day before the Act began",
             [](OrderFacts& o) {
                 o.earlier_searched_on = Date{2020, 1, 19};
             },
             unknown, Reason::earlier_search_out_of_time, "s2(6)"},
            {"none, and the search is dated the as-at day",
             [](OrderFacts& o) { o.earlier_searched_on = o.as_at; }, met,
             Reason::not_already_subject, "s2(6)"},
            {"none, and the search is dated after the as-at day",
             [](OrderFacts& o) { o.earlier_searched_on = o.as_at.plus_days(1); }, unknown,
             Reason::earlier_search_out_of_time, "s2(6)"},
            {"none, and nobody looked", [](OrderFacts& o) { o.earlier_searched_on.reset(); },
             unknown, Reason::earlier_orders_not_searched, "s2(6)"},
            {"one in force", [](OrderFacts& o) { o.earlier.in_force = 1; }, for_the_court,
             Reason::already_subject_compare, "s2(7)", 34},
            {"one in force, and nobody looked for more",
             [](OrderFacts& o) {
                 o.earlier.in_force = 1;
                 o.earlier_searched_on.reset();
             },
             for_the_court, Reason::already_subject_compare, "s2(7)", 34},
            {"one in force, and conditions that cannot both be obeyed",
             [](OrderFacts& o) {
                 o.earlier.in_force = 1;
                 o.earlier.clashes = 2;
             },
             for_the_court, Reason::already_subject_clash, "s2(7)", 34},
            {"one whose state that day cannot be told",
             [](OrderFacts& o) { o.earlier.state_unknown = 1; }, unknown,
             Reason::earlier_order_state_not_recorded, "s2(6)"},
            {"one in force, and one whose state cannot be told",
             [](OrderFacts& o) { o.earlier.in_force = o.earlier.state_unknown = 1; }, for_the_court,
             Reason::already_subject_compare, "s2(7)", 34},
        });
    BOOST_TEST(!concerns(rules(), "s2(6)-(7) earlier orders", test::an_interim_order()));
}

BOOST_AUTO_TEST_CASE(an_earlier_order_is_in_force_to_the_end_of_its_last_day) {
    struct Earlier {
        std::string_view name;
        std::optional<Term> term;
        std::string expected;
    };
    const std::string in_force = "for_the_court, already_subject_compare, s2(7), Q34";
    const std::string ended = "met, not_already_subject, s2(6)";
    const std::string cannot_be_told = "unknown, earlier_order_state_not_recorded, s2(6)";
    // O0 was made on 31 March 2022; O1 on 31 March 2025.
    const std::vector<Earlier> rows{
        {"it ends on the day before", FixedTerm{Date{2025, 3, 30}}, ended},
        {"it ends on the day", FixedTerm{Date{2025, 3, 31}}, in_force},
        {"it ends on the day after", FixedTerm{Date{2025, 4, 1}}, in_force},
        {"for 3 years, so to the day before", years(3), ended},
        {"for 3 years and a day", FixedTerm{Length{{.years = 3, .days = 1}}}, in_force},
        {"for 5 years", years(5), in_force},
        {"for 500 years", years(500), in_force},
        {"until a further order", UntilFurtherOrder{}, in_force},
        {"for no period that it specifies", TermNotSpecified{}, cannot_be_told},
        {"for no recorded period", std::nullopt, cannot_be_told},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const auto report = check(CaseFile{with_an_earlier_order(row.term)}, as_at());
            auto told = answers(findings(report, order(0), "s2(6)"));
            for (auto& line : answers(findings(report, order(0), "s2(7)"))) told.push_back(line);
            BOOST_TEST(told == std::vector{row.expected}, boost::test_tools::per_element());
            // The earlier one was not made against somebody subject to the later.
            BOOST_TEST(answers(findings(report, order(1), "s2(6)")) == std::vector{ended},
                       boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_CASE(two_years_from_1_march_2022_reach_29_february_2024_for_the_earlier_order) {
    // The two methods of counting differ by this day; the later is the library's default.
    struct Later {
        Date made;
        Verdict verdict;
    };
    const std::array rows{Later{{2024, 2, 28}, for_the_court}, Later{{2024, 2, 29}, for_the_court},
                          Later{{2024, 3, 1}, met}};
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.made) {
            auto matter = with_an_earlier_order(years(2));
            matter.orders->at(1).made_on = Date{2022, 3, 1};
            matter.orders->at(0).made_on = row.made;
            const auto report = check(CaseFile{matter}, as_at());
            const auto provision = row.verdict == met ? "s2(6)" : "s2(7)";
            const auto told = findings(report, order(0), provision);
            BOOST_REQUIRE_EQUAL(told.size(), 1U);
            BOOST_TEST(told.front().verdict() == row.verdict);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_earlier_order_that_is_in_force_is_named) {
    auto matter = with_an_earlier_order(UntilFurtherOrder{});
    matter.orders->insert(matter.orders->begin() + 1,
                          a_full_order("O9", {2020, 2, 3}, years(2)));  // long ended
    const auto told = finding(matter, order(0), "s2(7)");
    BOOST_TEST((told.operand(0).kind == OperandKind::order));
    BOOST_TEST(told.operand(0).value == 2);
}

BOOST_AUTO_TEST_CASE(of_two_orders_of_one_day_neither_can_be_said_to_be_the_earlier) {
    auto matter = with_an_earlier_order(years(5));
    matter.orders->at(1).made_on = full_made();
    for (const std::uint32_t index : {0U, 1U}) {
        BOOST_TEST(answer(finding(matter, order(index), "s2(6)")) ==
                   "unknown, earlier_order_state_not_recorded, s2(6)");
    }
}

BOOST_AUTO_TEST_CASE(an_earlier_order_of_no_recorded_day_may_be_in_force) {
    auto matter = with_an_earlier_order(UntilFurtherOrder{});
    matter.orders->at(1).made_on.reset();
    BOOST_TEST(answer(finding(matter, order(0), "s2(6)")) ==
               "unknown, earlier_order_state_not_recorded, s2(6)");
}

BOOST_AUTO_TEST_CASE(an_order_made_on_no_recorded_day_cannot_be_said_to_follow_the_end_of_another) {
    // O0 ran from 31 March 2022 to 30 March 2024. O1 is made, and may have been made in that time.
    auto matter = with_an_earlier_order(years(2));
    matter.orders->at(0).made_on.reset();
    BOOST_TEST(finding(matter, order(0), "s2(6)").verdict() == unknown);
}

BOOST_AUTO_TEST_CASE(a_proposed_order_is_compared_on_the_day_on_which_the_matter_is_looked_at) {
    auto matter = with_an_earlier_order(years(3));
    auto& proposed = matter.orders->at(0);
    proposed.stage = Stage::proposed;
    proposed.made_on.reset();
    struct Looked {
        Date on;
        std::string_view provision;
        Verdict verdict;
    };
    const std::array rows{Looked{{2025, 3, 29}, "s2(7)", for_the_court},
                          Looked{{2025, 3, 30}, "s2(7)", for_the_court},
                          Looked{{2025, 3, 31}, "s2(6)", met}};
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.on) {
            BOOST_TEST(finding(matter, order(0), row.provision, row.on).verdict() == row.verdict);
        }
    }
}

BOOST_AUTO_TEST_CASE(neither_a_proposed_order_nor_an_earlier_interim_one_is_such_an_order) {
    auto matter = with_an_earlier_order(UntilFurtherOrder{});
    matter.orders->at(1).stage = Stage::proposed;
    BOOST_TEST(answer(finding(matter, order(0), "s2(6)")) == "met, not_already_subject, s2(6)");
    matter = with_an_earlier_order(years(5));
    matter.orders->at(1).kind = OrderKind::interim;
    const auto told = finding(matter, order(0), "s2(6)");
    BOOST_TEST(told.verdict() == met);
    BOOST_TEST((told.reason() == Reason::not_already_subject));
}

BOOST_AUTO_TEST_CASE(that_an_interim_order_of_another_application_is_not_compared_is_question_5) {
    auto matter = with_an_earlier_order(years(5));
    auto& interim = matter.orders->at(1);
    interim.kind = OrderKind::interim;
    auto other = matter.applications->front();
    other.id = {"A2"};
    for (auto& act : *other.acts) act.id.value += "-A2";
    other.made_on = Date{2022, 3, 1};
    other.determined.reset();
    matter.applications->push_back(other);
    interim.application = Ref<Application>{"A2"};
    BOOST_TEST(finding(matter, order(0), "s2(6)").question() == 5);
}

BOOST_AUTO_TEST_CASE(a_clash_is_never_decided_to_be_an_incompatibility) {
    struct Pair {
        Clash clash;
        std::string_view expected;
    };
    const std::array rows{Pair{Clash::of_place, "for_the_court, clash_of_place, s2(7), Q34"},
                          Pair{Clash::of_person, "for_the_court, clash_of_person, s2(7), Q34"}};
    for (const auto& row : rows) {
        const PairFacts pair{row.clash, 3, 2};
        const auto told = apply(pair_rules(), "s2(7) pair of conditions", pair);
        BOOST_TEST(answer(told) == row.expected);
        BOOST_TEST((told.operand(0).kind == OperandKind::order));
        BOOST_TEST(told.operand(0).value == 3);
        BOOST_TEST((told.operand(1).kind == OperandKind::condition));
        BOOST_TEST(told.operand(1).value == 2);
    }
    BOOST_TEST(!concerns(pair_rules(), "s2(7) pair of conditions", PairFacts{}));
}

NoContact contact_with(const spo::People& whom) {
    return {.channels = {{spo::Channel::any}}, .whom = whom};
}

BOOST_AUTO_TEST_CASE(only_two_patterns_are_sure_to_clash) {
    struct Pair {
        std::string_view name;
        ConditionIs one, other;
        Clash expected;
    };
    using enum Clash;
    const NoContact by_phone{.channels = {{Channel::phone, Channel::sms}}};
    const NoContact in_person{.channels = {{Channel::sms, Channel::in_person}}};
    const NoContact by_any_means{.channels = {{Channel::any}}};
    const Programme meeting_p1{.meeting = p1};
    const std::vector<Pair> rows{
        // Having to be where one may not be.
        {"live at L1, not enter L1", LiveAt{l1}, NoEnter{.place = l1}, of_place},
        {"live at L1, not enter L2", LiveAt{l1}, NoEnter{.place = l2}, none},
        {"report at L2, not within 100 m of L2", ReportToStation{.at = l2},
         NoEnter{.place = l2, .metres = 100}, of_place},
        {"report somewhere, not enter L2", ReportToStation{}, NoEnter{.place = l2}, none},
        {"a programme at L1, not enter L1", Programme{.at = l1}, NoEnter{.place = l1}, of_place},
        {"an assessment at L1, not enter L1", Assessment{.at = l1}, NoEnter{.place = l1}, of_place},
        {"not enter L1, not enter L1", NoEnter{.place = l1}, NoEnter{.place = l1}, none},
        {"not enter L1, not enter L2", NoEnter{.place = l1}, NoEnter{.place = l2}, none},
        {"live at L1, live at L2", LiveAt{l1}, LiveAt{l2}, none},
        // Having to meet whom one may not meet.
        {"meet P1, no contact with P1", meeting_p1, contact_with(p1), of_person},
        {"meet P1, no contact with P1 by channels not recorded", meeting_p1, NoContact{.whom = p1},
         none},
        {"meet P1, no contact with those protected, P1", meeting_p1, contact_with(std::nullopt),
         of_person},
        {"meet P1, no contact with P2", meeting_p1, NoContact{.whom = p2}, none},
        {"meet P2, no contact with those protected, P1", Programme{.meeting = p2}, NoContact{},
         none},
        {"meet P1, no contact by any means", meeting_p1, by_any_means, of_person},
        {"meet P1, no contact in person", meeting_p1, in_person, of_person},
        {"meet P1, no contact by phone", meeting_p1, by_phone, none},
        {"meet P1, not approach P1", meeting_p1, NoApproach{.whom = p1}, of_person},
        {"meet P1, not approach P2", meeting_p1, NoApproach{.metres = 50, .whom = p2}, none},
        {"a programme, no contact with P1", Programme{}, NoContact{.whom = p1}, none},
        // Anything else is for whoever compares the wordings.
        {"other, other", OtherCondition{}, OtherCondition{}, none},
        {"no devices, hand devices over", DeviceLimits{.most_devices = 0}, DeviceInspection{},
         none},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            const auto one = a_condition("C1", row.one);
            const auto other = a_condition("C2", row.other);
            BOOST_TEST((clash(one, other) == row.expected));
            BOOST_TEST((clash(other, one) == row.expected));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_clash_with_an_order_in_force_is_told_of_the_order_and_of_the_condition) {
    auto matter = with_conditions(LiveAt{l1}, NoEnter{.place = l1});
    matter.orders->at(0).conditions->insert(matter.orders->at(0).conditions->begin(),
                                            a_condition("C0", NoImages{}));
    const auto of_order = finding(matter, order(0), "s2(7)");
    BOOST_TEST(answer(of_order) == "for_the_court, already_subject_clash, s2(7), Q34");
    BOOST_TEST(of_order.operand(0).value == 1);  // the earlier order, O0
    BOOST_TEST(of_order.operand(1).value == 1);  // how many pairs
    const auto of_condition = finding(matter, condition(0, 1), "s2(7)");
    BOOST_TEST(answer(of_condition) == "for_the_court, clash_of_place, s2(7), Q34");
    BOOST_TEST(of_condition.operand(0).value == 1);
    BOOST_TEST(of_condition.operand(1).value == 0);
    const auto report = check(CaseFile{matter}, as_at());
    BOOST_TEST(findings(report, condition(0, 0), "s2(7)").empty());
    BOOST_TEST(findings(report, condition(1, 0), "s2(7)").empty());
}

BOOST_AUTO_TEST_CASE(having_to_meet_a_person_named_in_the_earlier_order_is_told) {
    const auto matter = with_conditions(Programme{.meeting = p2},
                                        NoContact{.channels = {{spo::Channel::any}}, .whom = p2});
    BOOST_TEST(answer(finding(matter, condition(0, 0), "s2(7)")) ==
               "for_the_court, clash_of_person, s2(7), Q34");
}

BOOST_AUTO_TEST_CASE(a_clash_with_a_condition_whose_own_period_has_ended_is_not_told) {
    auto matter = with_conditions(LiveAt{l1}, NoEnter{.place = l1});
    const Date made = *matter.orders->at(0).made_on;
    matter.orders->at(1).conditions->front().term = FixedTerm{made.plus_days(-1)};
    BOOST_TEST(findings(check(CaseFile{matter}, as_at()), condition(0, 0), "s2(7)").empty());
    matter.orders->at(1).conditions->front().term = FixedTerm{made};
    BOOST_TEST(findings(check(CaseFile{matter}, as_at()), condition(0, 0), "s2(7)").size() == 1U);
}

BOOST_AUTO_TEST_CASE(of_very_many_clashes_all_are_counted_and_the_first_hundred_named) {
    auto matter = with_conditions(LiveAt{l1}, NoEnter{.place = l1});
    for (auto& order : *matter.orders) {
        const auto one = order.conditions->front();
        for (int i = 0; i < 19; ++i) {
            auto another = one;
            another.id = {"X" + std::to_string(i)};
            order.conditions->push_back(another);
        }
    }
    const auto report = check(CaseFile{matter}, as_at());
    const auto told = findings(report, order(0), "s2(7)");
    BOOST_REQUIRE_EQUAL(told.size(), 1U);
    BOOST_TEST(told.front().operand(1).value == 400);
    BOOST_TEST(told.front().operand(2).value == 100);
    int named = 0;
    for (const auto& finding : report.findings()) {
        if (finding.reason() == Reason::clash_of_place) ++named;
    }
    BOOST_TEST(named == 100);
}

BOOST_AUTO_TEST_CASE(a_clash_with_an_order_that_has_ended_is_not_told) {
    auto matter = with_conditions(LiveAt{l1}, NoEnter{.place = l1});
    matter.orders->at(1).term = FixedTerm{Date{2025, 3, 30}};
    const auto ended = check(CaseFile{matter}, as_at());
    BOOST_TEST(findings(ended, order(0), "s2(7)").empty());
    BOOST_TEST(findings(ended, condition(0, 0), "s2(7)").empty());
    matter.orders->at(1).term = FixedTerm{Date{2025, 3, 31}};
    const auto last_day = check(CaseFile{matter}, as_at());
    BOOST_TEST(findings(last_day, order(0), "s2(7)").size() == 1U);
    BOOST_TEST(findings(last_day, condition(0, 0), "s2(7)").size() == 1U);
}

BOOST_AUTO_TEST_CASE(of_two_earlier_orders_with_one_clash_each_only_that_in_force_is_told_of) {
    auto matter = with_conditions(LiveAt{l1}, NoEnter{.place = l1});
    auto ended = matter.orders->at(1);
    ended.id = {"O9"};
    ended.term = FixedTerm{Date{2025, 3, 30}};
    matter.orders->push_back(std::move(ended));
    BOOST_TEST(finding(matter, order(0), "s2(7)").operand(1).value == 1);
    BOOST_TEST(finding(matter, condition(0, 0), "s2(7)").operand(0).value == 1);
}

BOOST_AUTO_TEST_CASE(orders_whose_conditions_are_not_recorded_are_compared_all_the_same) {
    for (const std::size_t silent : {0U, 1U}) {
        auto matter = with_conditions(LiveAt{l1}, NoEnter{.place = l1});
        matter.orders->at(silent).conditions.reset();
        BOOST_TEST(answer(finding(matter, order(0), "s2(7)")) ==
                   "for_the_court, already_subject_compare, s2(7), Q34");
    }
}

BOOST_AUTO_TEST_SUITE_END()
