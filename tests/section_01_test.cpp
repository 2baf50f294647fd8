// Section 1: applications for orders.
#include <boost/test/unit_test.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rule_fixture.hpp"

namespace {

using namespace spo;
using namespace spo::test;
using enum Verdict;

std::span<const ApplicationRule> rules() { return application_rules(); }

}  // namespace

BOOST_AUTO_TEST_SUITE(section_1_applications)

BOOST_AUTO_TEST_CASE(an_application_with_every_fact_recorded_meets_every_rule) {
    // Residence is taken as it is recorded: Q32.
    const std::vector<std::string> expected{"met, resides_in_area, s1(3)(a), Q32"};
    BOOST_TEST(all_but_plainly_met(rules(), an_application()) == expected,
               boost::test_tools::per_element());
    BOOST_TEST(verdict(rules(), an_application()) == met);
}

// --- (1) The three limbs, at the officer's threshold

BOOST_AUTO_TEST_CASE(it_must_appear_to_the_officer_that_acts_were_carried_out) {
    check_rows(
        rules(), "s1(1)(a) acts appear", an_application(),
        {
            {"three acts, and it so appears", as_it_stands, met, Reason::acts_appear, "s1(1)(a)"},
            {"two acts", [](ApplicationFacts& a) { a.acts.number = 2; }, met, Reason::acts_appear,
             "s1(1)(a)"},
            {"one act, and the Act's plural", [](ApplicationFacts& a) { a.acts.number = 1; }, met,
             Reason::one_act_appears, "s1(1)(a)", 1},
            {"no act is alleged", [](ApplicationFacts& a) { a.acts.number = 0; }, not_met,
             Reason::acts_none_alleged, "s1(1)(a)"},
            {"acts, and it does not so appear",
             [](ApplicationFacts& a) { a.appears_acts = Stated::no; }, not_met,
             Reason::acts_do_not_appear, "s1(1)(a)"},
            {"it does not so appear, and no acts are recorded",
             [](ApplicationFacts& a) {
                 a.appears_acts = Stated::no;
                 a.acts.number.reset();
             },
             not_met, Reason::acts_do_not_appear, "s1(1)(a)"},
            {"acts, and silence about how it appears",
             [](ApplicationFacts& a) { a.appears_acts = Stated::not_recorded; }, unknown,
             Reason::acts_view_not_recorded, "s1(1)(a)"},
            {"silence about the acts", [](ApplicationFacts& a) { a.acts.number.reset(); }, unknown,
             Reason::acts_not_recorded, "s1(1)(a)"},
        });
}

BOOST_AUTO_TEST_CASE(it_must_appear_to_the_officer_that_there_is_a_risk_to_another_person) {
    check_rows(
        rules(), "s1(1)(b) risk appears", an_application(),
        {
            {"a risk to one person", as_it_stands, met, Reason::risk_appears, "s1(1)(b)"},
            {"a risk to two", [](ApplicationFacts& a) { a.at_risk = 2; }, met, Reason::risk_appears,
             "s1(1)(b)"},
            {"it does not so appear", [](ApplicationFacts& a) { a.appears_risk = Stated::no; },
             not_met, Reason::risk_does_not_appear, "s1(1)(b)"},
            {"a risk to nobody", [](ApplicationFacts& a) { a.at_risk = 0; }, not_met,
             Reason::risk_to_nobody, "s1(1)(b)"},
            {"silence about how it appears",
             [](ApplicationFacts& a) { a.appears_risk = Stated::not_recorded; }, unknown,
             Reason::risk_view_not_recorded, "s1(1)(b)"},
            {"silence about to whom", [](ApplicationFacts& a) { a.at_risk.reset(); }, unknown,
             Reason::risk_to_whom_not_recorded, "s1(1)(b)"},
        });
}

BOOST_AUTO_TEST_CASE(there_must_be_reasonable_cause_to_believe_the_order_necessary) {
    check_rows(
        rules(), "s1(1)(c) necessity appears", an_application(),
        {
            {"there is", as_it_stands, met, Reason::necessity_appears, "s1(1)(c)"},
            {"there is, for somebody whom no act was aimed at",
             [](ApplicationFacts& a) { a.at_risk_never_targeted = 1; }, met,
             Reason::necessity_appears_by_proxy, "s1(1)(c)"},
            {"there is not", [](ApplicationFacts& a) { a.appears_necessary = Stated::no; }, not_met,
             Reason::necessity_does_not_appear, "s1(1)(c)"},
            {"there is not, for somebody whom no act was aimed at",
             [](ApplicationFacts& a) {
                 a.appears_necessary = Stated::no;
                 a.at_risk_never_targeted = 1;
             },
             not_met, Reason::necessity_does_not_appear, "s1(1)(c)"},
            {"silence", [](ApplicationFacts& a) { a.appears_necessary = Stated::not_recorded; },
             unknown, Reason::necessity_view_not_recorded, "s1(1)(c)"},
        });
}

BOOST_AUTO_TEST_CASE(the_limbs_are_asked_of_an_application_for_a_full_order_only) {
    for (const std::string_view rule :
         {"s1(1)(a) acts appear", "s1(1)(b) risk appears", "s1(1)(c) necessity appears",
          "s1(3) within the area", "s1(4)(a) harm", "s1(6) listed examples"}) {
        BOOST_TEST_CONTEXT(rule) {
            auto application = an_application();
            BOOST_TEST(concerns(rules(), rule, application));
            application.seeks = Seeks::full_and_interim;
            BOOST_TEST(concerns(rules(), rule, application));
            application.seeks.reset();  // nothing says that it is for an interim order
            BOOST_TEST(concerns(rules(), rule, application));
            BOOST_TEST(!concerns(rules(), rule, an_interim_application()));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_person_protected_need_not_be_the_victim_of_the_acts) {
    // Stalking by proxy: both acts are aimed at P2, her colleague, and P1 is at risk.
    const auto aimed_at = [](CaseFile::Contents& m, std::optional<Targets> first,
                             std::optional<Targets> second) {
        auto& acts = *m.applications->front().acts;
        acts[0].towards = std::move(first);
        acts[1].towards = std::move(second);
    };
    const Targets her{{Ref<Person>{"P1"}}};
    const Targets her_colleague{{Ref<Person>{"P2"}}};
    const Targets both{{Ref<Person>{"P2"}, Ref<Person>{"P1"}}};
    struct Aimed {
        std::string_view name;
        std::optional<Targets> first, second;
        Reason reason;
    };
    const std::vector<Aimed> rows{
        {"both at her", her, her, Reason::necessity_appears},
        {"one at each", her, her_colleague, Reason::necessity_appears},
        {"both at her colleague", her_colleague, her_colleague, Reason::necessity_appears_by_proxy},
        {"one at the two of them", her_colleague, both, Reason::necessity_appears},
        // An act with no recorded target might have been aimed at her.
        {"one at her colleague, one at nobody recorded", her_colleague, std::nullopt,
         Reason::necessity_appears},
        {"neither at anybody recorded", std::nullopt, std::nullopt, Reason::necessity_appears},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            auto matter = a_matter();
            aimed_at(matter, row.first, row.second);
            BOOST_TEST(answer(finding(matter, application(0), "s1(1)(c)")) ==
                       answer(met, row.reason, "s1(1)(c)", 0));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_limbs_are_read_from_a_case_file) {
    check_matter(
        a_matter(), application(0),
        {
            {"two acts", as_it_stands, met, Reason::acts_appear, "s1(1)(a)"},
            {"one act", [](CaseFile::Contents& m) { m.applications->front().acts->pop_back(); },
             met, Reason::one_act_appears, "s1(1)(a)", 1},
            {"an empty list of acts",
             [](CaseFile::Contents& m) { m.applications->front().acts->clear(); }, not_met,
             Reason::acts_none_alleged, "s1(1)(a)"},
            {"no list of acts", [](CaseFile::Contents& m) { m.applications->front().acts.reset(); },
             unknown, Reason::acts_not_recorded, "s1(1)(a)"},
            {"a view of risk and necessity, none of the acts",
             [](CaseFile::Contents& m) { m.applications->front().appears->acts.reset(); }, unknown,
             Reason::acts_view_not_recorded, "s1(1)(a)"},
            {"no view at all",
             [](CaseFile::Contents& m) { m.applications->front().appears.reset(); }, unknown,
             Reason::necessity_view_not_recorded, "s1(1)(c)"},
            {"no reasonable cause",
             [](CaseFile::Contents& m) { m.applications->front().appears->necessary = false; },
             not_met, Reason::necessity_does_not_appear, "s1(1)(c)"},
            {"no risk recorded, though it appears",
             [](CaseFile::Contents& m) { m.applications->front().risk.reset(); }, unknown,
             Reason::risk_to_whom_not_recorded, "s1(1)(b)"},
            {"no acts recorded, so none that was aimed at another",
             [](CaseFile::Contents& m) { m.applications->front().acts.reset(); }, met,
             Reason::necessity_appears, "s1(1)(c)"},
            {"a risk to nobody recorded, so to nobody who was spared the acts",
             [](CaseFile::Contents& m) { m.applications->front().risk->to.reset(); }, met,
             Reason::necessity_appears, "s1(1)(c)"},
            {"a risk to an empty list",
             [](CaseFile::Contents& m) { m.applications->front().risk->to->clear(); }, not_met,
             Reason::risk_to_nobody, "s1(1)(b)"},
        });
}

// --- (2) What an order is

BOOST_AUTO_TEST_CASE(a_full_order_prohibits_or_requires_something) {
    check_rows(order_rules(), "s1(2) prohibits or requires", test::a_full_order(),
               {
                   {"two conditions", as_it_stands, met, Reason::order_imposes_conditions, "s1(2)"},
                   {"one is enough", [](OrderFacts& o) { o.conditions = 1; }, met,
                    Reason::order_imposes_conditions, "s1(2)"},
                   {"none", [](OrderFacts& o) { o.conditions = 0; }, not_met,
                    Reason::order_imposes_nothing, "s1(2)"},
                   {"none recorded", [](OrderFacts& o) { o.conditions.reset(); }, unknown,
                    Reason::conditions_not_recorded, "s1(2)"},
               });
    BOOST_TEST(!concerns(order_rules(), "s1(2) prohibits or requires", an_interim_order()));
}

BOOST_AUTO_TEST_CASE(an_empty_list_of_conditions_is_not_the_same_as_none_recorded) {
    check_matter(
        a_matter(), order(0),
        {
            {"one condition", as_it_stands, met, Reason::order_imposes_conditions, "s1(2)"},
            {"an empty list", [](CaseFile::Contents& m) { m.orders->front().conditions->clear(); },
             not_met, Reason::order_imposes_nothing, "s1(2)"},
            {"no list", [](CaseFile::Contents& m) { m.orders->front().conditions.reset(); },
             unknown, Reason::conditions_not_recorded, "s1(2)"},
        });
}

// --- (3) The applicant's area

BOOST_AUTO_TEST_CASE(the_defendant_must_reside_in_the_area_or_be_believed_in_it_or_coming_to_it) {
    check_rows(
        rules(), "s1(3) within the area", an_application(),
        {
            {"resides there, by the ground and by the record", as_it_stands, met,
             Reason::resides_in_area, "s1(3)(a)", 32},
            {"resides there by the record, no ground stated",
             [](ApplicationFacts& a) { a.area_ground.reset(); }, met, Reason::resides_in_area,
             "s1(3)(a)", 32},
            {"resides there by the ground, no residence recorded",
             [](ApplicationFacts& a) { a.defendant_area.reset(); }, met, Reason::resides_as_stated,
             "s1(3)(a)", 32},
            {"the ground is residence, and he resides in another area",
             [](ApplicationFacts& a) { a.defendant_area = PoliceArea::merseyside; }, not_met,
             Reason::resides_elsewhere, "s1(3)(a)", 32},
            {"the ground is residence, and he resides in Scotland",
             [](ApplicationFacts& a) { a.defendant_area = PoliceArea::outside_england_and_wales; },
             not_met, Reason::resides_elsewhere, "s1(3)(a)", 32},
            {"resides in another area, and is believed to be here",
             [](ApplicationFacts& a) {
                 a.defendant_area = PoliceArea::merseyside;
                 a.area_ground = AreaGround::believed_to_be_in_area;
             },
             met, Reason::believed_in_area, "s1(3)(b)", 32},
            {"resides in another area, and is believed to be coming",
             [](ApplicationFacts& a) {
                 a.defendant_area = PoliceArea::merseyside;
                 a.area_ground = AreaGround::believed_to_be_coming;
             },
             met, Reason::believed_coming, "s1(3)(b)", 32},
            {"believed to be coming, no residence recorded",
             [](ApplicationFacts& a) {
                 a.defendant_area.reset();
                 a.area_ground = AreaGround::believed_to_be_coming;
             },
             met, Reason::believed_coming, "s1(3)(b)", 32},
            {"resides in another area, no ground stated",
             [](ApplicationFacts& a) {
                 a.defendant_area = PoliceArea::merseyside;
                 a.area_ground.reset();
             },
             unknown, Reason::area_belief_not_recorded, "s1(3)(b)"},
            {"neither ground nor residence recorded",
             [](ApplicationFacts& a) {
                 a.defendant_area.reset();
                 a.area_ground.reset();
             },
             unknown, Reason::area_ground_not_recorded, "s1(3)"},
            {"the applicant is not recorded", [](ApplicationFacts& a) { a.by = {}; }, unknown,
             Reason::area_applicant_not_recorded, "s1(3)"},
        });
}

BOOST_AUTO_TEST_CASE(the_area_rule_binds_the_43_forces_that_have_an_area_and_no_other) {
    int bound = 0;
    for (const auto& force : forces()) {
        BOOST_TEST_CONTEXT(force.name) {
            auto application = an_application();
            application.by = {.office = force.office, .force = force.force};
            application.defendant_area = PoliceArea::outside_england_and_wales;
            const auto elsewhere = apply(rules(), "s1(3) within the area", application);
            if (!force.area) {
                BOOST_TEST(answer(elsewhere) == "met, no_area_rule, s1(3)");
                continue;
            }
            ++bound;
            BOOST_TEST(answer(elsewhere) == "not_met, resides_elsewhere, s1(3)(a), Q32");
            application.defendant_area = force.area;
            BOOST_TEST(answer(apply(rules(), "s1(3) within the area", application)) ==
                       "met, resides_in_area, s1(3)(a), Q32");
        }
    }
    BOOST_TEST(bound == 43);
    BOOST_TEST(!info(Force::british_transport_police).area.has_value());
    BOOST_TEST(!info(Force::ministry_of_defence_police).area.has_value());
}

BOOST_AUTO_TEST_CASE(the_area_rule_does_not_bind_somebody_who_is_no_chief_officer) {
    auto application = an_application();
    application.by = a_council();
    BOOST_TEST(!concerns(rules(), "s1(3) within the area", application));
}

BOOST_AUTO_TEST_CASE(the_area_is_read_from_a_case_file) {
    check_matter(
        a_matter(), application(0),
        {
            {"he resides in Cheshire", as_it_stands, met, Reason::resides_in_area, "s1(3)(a)", 32},
            {"he resides in Gwent",
             [](CaseFile::Contents& m) { m.defendant.police_area = PoliceArea::gwent; }, not_met,
             Reason::resides_elsewhere, "s1(3)(a)", 32},
            {"Merseyside applies against a resident of Cheshire, believed to be coming",
             [](CaseFile::Contents& m) {
                 m.applications->front().by = the_chief_constable_of(Force::merseyside);
                 m.applications->front().area_ground = AreaGround::believed_to_be_coming;
             },
             met, Reason::believed_coming, "s1(3)(b)", 32},
            {"the British Transport Police apply",
             [](CaseFile::Contents& m) {
                 m.applications->front().by =
                     the_chief_constable_of(Force::british_transport_police);
                 m.applications->front().area_ground.reset();
             },
             met, Reason::no_area_rule, "s1(3)"},
            {"the Ministry of Defence Police apply",
             [](CaseFile::Contents& m) {
                 m.applications->front().by =
                     the_chief_constable_of(Force::ministry_of_defence_police);
                 m.applications->front().area_ground.reset();
             },
             met, Reason::no_area_rule, "s1(3)"},
            {"nobody is recorded as applying",
             [](CaseFile::Contents& m) { m.applications->front().by.reset(); }, unknown,
             Reason::area_applicant_not_recorded, "s1(3)"},
        });
}

// --- (4) Harm

BOOST_AUTO_TEST_CASE(the_risk_may_be_of_physical_or_of_psychological_harm) {
    check_rows(rules(), "s1(4)(a) harm", an_application(),
               {
                   {"of harm", as_it_stands, met, Reason::harm_recorded, "s1(4)(a)"},
                   {"silence", [](ApplicationFacts& a) { a.harm_recorded = false; }, unknown,
                    Reason::harm_not_recorded, "s1(4)(a)"},
               });
    for (const auto harm :
         {Harm::physical, Harm::psychological, Harm::physical_and_psychological}) {
        auto matter = a_matter();
        matter.applications->front().risk->harm = harm;
        BOOST_TEST(finding(matter, application(0), "s1(4)(a)").verdict() == met);
    }
}

// --- (5) Where and when the acts were done does not matter

BOOST_AUTO_TEST_CASE(it_does_not_matter_where_in_the_world_an_act_was_done) {
    check_rows(rules(), "s1(5)(a) place of acts", an_application(),
               {
                   {"one of three abroad", [](ApplicationFacts& a) { a.acts.elsewhere = 1; }, met,
                    Reason::acts_elsewhere_count, "s1(5)(a)"},
                   {"all three abroad", [](ApplicationFacts& a) { a.acts.elsewhere = 3; }, met,
                    Reason::acts_elsewhere_count, "s1(5)(a)"},
               });
    BOOST_TEST(!concerns(rules(), "s1(5)(a) place of acts", an_application()));
}

BOOST_AUTO_TEST_CASE(an_act_in_scotland_counts_and_is_told) {
    for (const auto country : {Country::scotland, Country::northern_ireland, Country::elsewhere}) {
        auto matter = a_matter();
        auto& acts = *matter.applications->front().acts;
        acts[1].country = country;
        BOOST_TEST(answer(finding(matter, application(0), "s1(5)(a)")) ==
                   "met, acts_elsewhere_count, s1(5)(a)");
        BOOST_TEST(finding(matter, application(0), "s1(1)(a)").verdict() == met);
        acts[1].country.reset();
        const auto report = check(CaseFile{matter}, as_at());
        BOOST_TEST(findings(report, application(0), "s1(5)(a)").empty());
    }
}

BOOST_AUTO_TEST_CASE(it_does_not_matter_whether_an_act_came_before_commencement) {
    check_rows(
        rules(), "s1(5)(b) time of acts", an_application(),
        {
            {"one of three before", [](ApplicationFacts& a) { a.acts.before_commencement = 1; },
             met, Reason::acts_before_commencement_count, "s1(5)(b)"},
        });
    BOOST_TEST(!concerns(rules(), "s1(5)(b) time of acts", an_application()));
}

BOOST_AUTO_TEST_CASE(the_section_began_on_20_january_2020) {
    struct Day {
        std::string_view name;
        std::optional<Date> on, from, to;
        bool before;
    };
    const std::vector<Day> rows{
        {"on the day before", Date{2020, 1, 19}, {}, {}, true},
        {"on the day", Date{2020, 1, 20}, {}, {}, false},
        {"on the day after", Date{2020, 1, 21}, {}, {}, false},
        {"over days that end the day before", {}, Date{2020, 1, 1}, Date{2020, 1, 19}, true},
        {"over days that begin the day before", {}, Date{2020, 1, 19}, Date{2020, 2, 1}, true},
        {"over days that begin on the day", {}, Date{2020, 1, 20}, Date{2020, 2, 1}, false},
        {"on no recorded day", {}, {}, {}, false},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            auto matter = a_matter();
            auto& act = matter.applications->front().acts->front();
            act.on = row.on;
            act.from = row.from;
            act.to = row.to;
            const auto report = check(CaseFile{matter}, as_at());
            const auto told = findings(report, application(0), "s1(5)(b)");
            BOOST_TEST(told.empty() == !row.before);
            if (told.empty()) continue;
            BOOST_TEST(told.front().verdict() == met);
            BOOST_TEST(told.front().operand(0).value == 1);
            BOOST_TEST((day_told(told.front(), 1) == commencement()));
        }
    }
}

// --- (6) Examples

BOOST_AUTO_TEST_CASE(the_listed_kinds_are_examples_and_no_more) {
    check_rows(rules(), "s1(6) listed examples", an_application(),
               {
                   {"every act of a listed kind", as_it_stands, met, Reason::acts_of_listed_kinds,
                    "s1(6)"},
                   {"one of another kind", [](ApplicationFacts& a) { a.acts.of_other_kind = 1; },
                    for_the_court, Reason::act_of_other_kind, "s1(6)"},
                   {"one of no recorded kind", [](ApplicationFacts& a) { a.acts.without_kind = 1; },
                    unknown, Reason::act_kind_not_recorded, "s1(6)"},
                   {"one of each",
                    [](ApplicationFacts& a) { a.acts.without_kind = a.acts.of_other_kind = 1; },
                    unknown, Reason::act_kind_not_recorded, "s1(6)"},
               });
    auto application = an_application();
    application.acts.number = 0;
    BOOST_TEST(!concerns(rules(), "s1(6) listed examples", application));
    application.acts.number.reset();
    BOOST_TEST(!concerns(rules(), "s1(6) listed examples", application));
}

BOOST_AUTO_TEST_CASE(the_kinds_are_read_from_a_case_file_and_the_act_is_named) {
    for (const auto kind :
         {ActKind::following, ActKind::contacting, ActKind::publishing, ActKind::monitoring,
          ActKind::loitering, ActKind::interfering_with_property, ActKind::watching_or_spying}) {
        auto matter = a_matter();
        for (auto& act : *matter.applications->front().acts) act.kind = kind;
        BOOST_TEST(finding(matter, application(0), "s1(6)").verdict() == met);
    }
    auto matter = a_matter();
    auto& second = matter.applications->front().acts->at(1);
    second.kind = ActKind::other;
    const auto other = finding(matter, application(0), "s1(6)");
    BOOST_TEST(answer(other) == "for_the_court, act_of_other_kind, s1(6)");
    BOOST_TEST((other.operand(0).kind == OperandKind::act));
    BOOST_TEST(other.operand(0).value == 1);
    second.kind.reset();
    const auto silent = finding(matter, application(0), "s1(6)");
    BOOST_TEST(answer(silent) == "unknown, act_kind_not_recorded, s1(6)");
    BOOST_TEST(silent.operand(0).value == 1);
}

BOOST_AUTO_TEST_SUITE_END()
