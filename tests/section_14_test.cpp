// Section 14: interpretation. Section 15: commencement.
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

constexpr std::string_view chief_officer = "s14(1):chief-officer-of-police";
constexpr std::string_view court = "s14(1):magistrates-court";

/// The paragraph of the definition that names the force's chief officer.
std::string paragraph(Force force) {
    const auto letter = [&] {
        switch (force) {
            case Force::metropolitan:
                return "(b)";
            case Force::city_of_london:
                return "(c)";
            case Force::british_transport_police:
                return "(d)";
            case Force::ministry_of_defence_police:
                return "(e)";
            default:
                return "(a)";
        }
    };
    return std::string{chief_officer} + letter();
}

/// Looked at on 1 April 2025, the defendant turns 18 on this day.
OrderFacts turning_18_on(Date day, std::optional<CourtKind> court_kind) {
    auto facts = test::a_full_order();
    facts.turns_18 = day;
    facts.court_kind = court_kind;
    return facts;
}

/// The matter with a defendant born on this day, an application and an order of these days.
CaseFile::Contents born(Date day, std::optional<Date> applied, Date made, CourtKind court_kind) {
    auto matter = a_matter();
    matter.defendant.born = day;
    matter.applications->front().made_on = applied;
    matter.orders->front().made_on = made;
    matter.orders->front().court_kind = court_kind;
    return matter;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(section_14_interpretation)

// --- "chief officer of police"

BOOST_AUTO_TEST_CASE(a_chief_officer_is_one_of_the_five_classes_and_nobody_else) {
    check_rows(
        application_rules(), "s14(1) chief officer", an_application(),
        {
            {"the Chief Constable of Cheshire", as_it_stands, met,
             Reason::applicant_is_chief_officer, "s14(1):chief-officer-of-police(a)"},
            {"the Commissioner of Police of the Metropolis",
             [](ApplicationFacts& a) {
                 a.by = {Office::commissioner, Force::metropolitan};
             },
             met, Reason::applicant_is_chief_officer, "s14(1):chief-officer-of-police(b)"},
            {"the Commissioner of Police for the City of London",
             [](ApplicationFacts& a) {
                 a.by = {Office::commissioner, Force::city_of_london};
             },
             met, Reason::applicant_is_chief_officer, "s14(1):chief-officer-of-police(c)"},
            {"the Chief Constable of the British Transport Police",
             [](ApplicationFacts& a) {
                 a.by = chief_constable_of(Force::british_transport_police);
             },
             met, Reason::applicant_is_chief_officer, "s14(1):chief-officer-of-police(d)"},
            {"the Chief Constable of the Ministry of Defence Police",
             [](ApplicationFacts& a) {
                 a.by = chief_constable_of(Force::ministry_of_defence_police);
             },
             met, Reason::applicant_is_chief_officer, "s14(1):chief-officer-of-police(e)"},
            {"a Commissioner of Cheshire, where there is none",
             [](ApplicationFacts& a) {
                 a.by = {Office::commissioner, Force::cheshire};
             },
             not_met, Reason::applicant_wrong_office, "s14(1):chief-officer-of-police"},
            {"a Chief Constable of the Metropolis, where there is none",
             [](ApplicationFacts& a) { a.by = chief_constable_of(Force::metropolitan); }, not_met,
             Reason::applicant_wrong_office, "s14(1):chief-officer-of-police"},
            {"another officer of Cheshire",
             [](ApplicationFacts& a) {
                 a.by = {Office::other, Force::cheshire};
             },
             not_met, Reason::applicant_not_chief_officer, "s14(1):chief-officer-of-police"},
            {"a council", [](ApplicationFacts& a) { a.by = a_council(); }, not_met,
             Reason::applicant_not_chief_officer, "s14(1):chief-officer-of-police"},
            {"a body not listed, of no recorded office",
             [](ApplicationFacts& a) { a.by = {.other_body = true}; }, not_met,
             Reason::applicant_not_chief_officer, "s14(1):chief-officer-of-police"},
            {"Cheshire, by no recorded office", [](ApplicationFacts& a) { a.by.office.reset(); },
             unknown, Reason::applicant_not_recorded, "s14(1):chief-officer-of-police"},
            {"a chief constable of no recorded force",
             [](ApplicationFacts& a) { a.by.force.reset(); }, unknown,
             Reason::applicant_not_recorded, "s14(1):chief-officer-of-police"},
            {"nobody recorded", [](ApplicationFacts& a) { a.by = {}; }, unknown,
             Reason::applicant_not_recorded, "s14(1):chief-officer-of-police"},
        });
    // It is asked of an interim application too.
    BOOST_TEST(
        apply(application_rules(), "s14(1) chief officer", an_interim_application()).verdict() ==
        met);
}

BOOST_AUTO_TEST_CASE(each_of_the_45_forces_has_its_own_chief_officer) {
    BOOST_TEST(forces().size() == 45U);
    for (const auto& force : forces()) {
        BOOST_TEST_CONTEXT(force.name) {
            const bool in_london =
                force.force == Force::metropolitan || force.force == Force::city_of_london;
            const auto right = in_london ? Office::commissioner : Office::chief_constable;
            const auto wrong = in_london ? Office::chief_constable : Office::commissioner;
            auto matter = a_matter();
            auto& by = matter.applications->front().by;
            by = ChiefOfficer{.office = right, .force = force.force};
            BOOST_TEST(answer(finding(matter, application(0), paragraph(force.force))) ==
                       "met, applicant_is_chief_officer, " + paragraph(force.force));
            by->office = wrong;
            BOOST_TEST(finding(matter, application(0), chief_officer).verdict() == not_met);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_other_body_may_apply) {
    for (const std::string_view body :
         {"a council", "Police Service of Scotland", "National Crime Agency",
          "Crown Prosecution Service", "the person who was stalked"}) {
        BOOST_TEST_CONTEXT(body) {
            auto matter = a_matter();
            matter.applications->front().by = ChiefOfficer{.body = std::string{body}};
            BOOST_TEST(answer(finding(matter, application(0), chief_officer)) ==
                       "not_met, applicant_not_chief_officer, " + std::string{chief_officer});
        }
    }
}

BOOST_AUTO_TEST_CASE(an_applicant_recorded_in_part_may_still_be_a_chief_officer) {
    auto matter = a_matter();
    auto& by = matter.applications->front().by;
    by = ChiefOfficer{.office = Office::chief_constable};
    BOOST_TEST(finding(matter, application(0), chief_officer).verdict() == unknown);
    by = ChiefOfficer{.force = Force::cheshire};
    BOOST_TEST(finding(matter, application(0), chief_officer).verdict() == unknown);
    by.reset();
    BOOST_TEST(finding(matter, application(0), chief_officer).verdict() == unknown);
    by = the_chief_constable_of(Force::cheshire);
    by->body = "Cheshire Constabulary";  // a listed force, named in words as well
    BOOST_TEST(finding(matter, application(0), paragraph(Force::cheshire)).verdict() == met);
}

// --- "magistrates' court"

BOOST_AUTO_TEST_CASE(for_a_defendant_under_18_a_magistrates_court_is_a_youth_court) {
    // The application is of 3 March 2025 and the order of 31 March.
    struct Age {
        std::string_view name;
        Date turns_18;
        std::optional<CourtKind> court_kind;
        Verdict verdict;
        Reason reason;
        int question = 0;
    };
    const auto youth = CourtKind::youth;
    const auto magistrates = CourtKind::magistrates;
    const std::vector<Age> rows{
        {"18 years ago", {2007, 3, 31}, magistrates, met, Reason::adult_in_magistrates_court},
        {"18 years ago", {2007, 3, 31}, std::nullopt, unknown, Reason::adult_court_to_record},
        {"18 years ago", {2007, 3, 31}, youth, for_the_court, Reason::adult_in_youth_court, 14},
        {"on the day before the application",
         {2025, 3, 2},
         magistrates,
         met,
         Reason::adult_in_magistrates_court},
        {"on the day of the application",
         {2025, 3, 3},
         magistrates,
         met,
         Reason::adult_in_magistrates_court},
        // Under 18 at the application, 18 at the order: the day of the test is open.
        {"on the day after the application",
         {2025, 3, 4},
         magistrates,
         for_the_court,
         Reason::turned_18_between,
         14},
        {"on the day after the application",
         {2025, 3, 4},
         youth,
         for_the_court,
         Reason::turned_18_between,
         14},
        {"on the day before the order",
         {2025, 3, 30},
         magistrates,
         for_the_court,
         Reason::turned_18_between,
         14},
        {"on the day of the order",
         {2025, 3, 31},
         magistrates,
         for_the_court,
         Reason::turned_18_between,
         14},
        {"on the day of the order",
         {2025, 3, 31},
         youth,
         for_the_court,
         Reason::turned_18_between,
         14},
        // Under 18 throughout.
        {"on the day after the order",
         {2025, 4, 1},
         magistrates,
         not_met,
         Reason::youth_court_needed},
        {"on the day after the order", {2025, 4, 1}, youth, met, Reason::youth_court_sat},
        {"on the day after the order",
         {2025, 4, 1},
         std::nullopt,
         unknown,
         Reason::youth_court_to_record},
        {"years later", {2030, 1, 1}, youth, met, Reason::youth_court_sat},
        {"years later", {2030, 1, 1}, magistrates, not_met, Reason::youth_court_needed},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT("he turned 18 " << row.name << ", " << row.turns_18) {
            const auto facts = turning_18_on(row.turns_18, row.court_kind);
            BOOST_TEST(answer(apply(rules(), "s14(1) court for the defendant's age", facts)) ==
                       answer(row.verdict, row.reason, court, row.question));
        }
    }
}

BOOST_AUTO_TEST_CASE(age_cannot_be_told_without_a_birthday_or_a_day) {
    check_rows(rules(), "s14(1) court for the defendant's age", test::a_full_order(),
               {
                   {"no date of birth recorded", [](OrderFacts& o) { o.turns_18.reset(); }, unknown,
                    Reason::age_not_recorded, court},
                   {"made on no recorded day", [](OrderFacts& o) { o.made_on.reset(); }, unknown,
                    Reason::age_day_not_recorded, court},
                   {"proposed, and under 18 on the day looked at",
                    [](OrderFacts& o) {
                        o = a_proposed_order();
                        o.turns_18 = Date{2025, 4, 2};
                        o.court_kind = CourtKind::youth;
                    },
                    met, Reason::youth_court_sat, court},
                   {"proposed, and 18 on the day looked at",
                    [](OrderFacts& o) {
                        o = a_proposed_order();
                        o.turns_18 = Date{2025, 4, 1};
                        o.court_kind = CourtKind::youth;
                    },
                    for_the_court, Reason::turned_18_between, court, 14},
               });
}

BOOST_AUTO_TEST_CASE(of_somebody_18_at_the_order_the_day_of_the_application_must_be_known) {
    // 18 that very day: under 18 at the application, unless it was made the same day (Q14).
    auto facts = turning_18_on(full_made(), CourtKind::magistrates);
    facts.application_made_on.reset();
    BOOST_TEST(apply(rules(), "s14(1) court for the defendant's age", facts).verdict() == unknown);
    // Of somebody 18 before the Act began it is no matter: no application is older.
    facts.turns_18 = commencement();
    BOOST_TEST(apply(rules(), "s14(1) court for the defendant's age", facts).verdict() == met);
}

BOOST_AUTO_TEST_CASE(the_rule_is_for_magistrates_courts_and_not_for_the_crown_court) {
    const auto asked = [](const OrderFacts& facts) {
        return concerns(rules(), "s14(1) court for the defendant's age", facts);
    };
    auto facts = test::a_full_order();
    BOOST_TEST(asked(facts));
    BOOST_TEST(asked(test::an_interim_order()));
    facts.court_kind = CourtKind::crown;
    BOOST_TEST(!asked(facts));
    facts.court_kind.reset();
    facts.route = OrderRoute::on_appeal;
    BOOST_TEST(!asked(facts));
}

BOOST_AUTO_TEST_CASE(eighteen_is_reached_on_the_birthday_and_on_1_march_for_29_february) {
    const Date applied{2024, 1, 8};
    struct Birthday {
        Date born, last_day_under_18;
    };
    const std::array rows{
        Birthday{{2007, 3, 31}, {2025, 3, 30}}, Birthday{{2007, 1, 1}, {2024, 12, 31}},
        Birthday{{2008, 2, 28}, {2026, 2, 27}}, Birthday{{2008, 2, 29}, {2026, 2, 28}},
        Birthday{{2008, 3, 1}, {2026, 2, 28}},  Birthday{{2006, 3, 1}, {2024, 2, 29}}};
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT("born " << row.born) {
            const auto under = row.last_day_under_18;
            BOOST_TEST(answer(finding(born(row.born, applied, under, CourtKind::youth), order(0),
                                      court)) == "met, youth_court_sat, s14(1):magistrates-court");
            BOOST_TEST(answer(finding(born(row.born, applied, under, CourtKind::magistrates),
                                      order(0), court)) ==
                       "not_met, youth_court_needed, s14(1):magistrates-court");
            const auto over = under.plus_days(1);
            BOOST_TEST(answer(finding(born(row.born, applied, over, CourtKind::magistrates),
                                      order(0), court)) ==
                       "for_the_court, turned_18_between, s14(1):magistrates-court, Q14");
            BOOST_TEST(answer(finding(born(row.born, over, over, CourtKind::magistrates), order(0),
                                      court)) ==
                       "met, adult_in_magistrates_court, s14(1):magistrates-court");
        }
    }
}

BOOST_AUTO_TEST_CASE(the_court_and_the_birthday_are_read_from_a_case_file) {
    check_matter(
        a_matter(), order(0),
        {
            {"born in 1990", as_it_stands, met, Reason::adult_in_magistrates_court, court},
            {"born on no recorded day", [](CaseFile::Contents& m) { m.defendant.born.reset(); },
             unknown, Reason::age_not_recorded, court},
            {"born in 2010, in a magistrates' court",
             [](CaseFile::Contents& m) {
                 m.defendant.born = Date{2010, 1, 1};
             },
             not_met, Reason::youth_court_needed, court},
            {"born in 2010, in a youth court",
             [](CaseFile::Contents& m) {
                 m.defendant.born = Date{2010, 1, 1};
                 m.orders->front().court_kind = CourtKind::youth;
             },
             met, Reason::youth_court_sat, court},
            {"born in 2010, in a court whose kind is not recorded",
             [](CaseFile::Contents& m) {
                 m.defendant.born = Date{2010, 1, 1};
                 m.orders->front().court_kind.reset();
                 m.orders->front().court = "Chester Youth Court";  // its name is not read
             },
             unknown, Reason::youth_court_to_record, court},
        });
}

// --- Section 15(3): commencement

BOOST_AUTO_TEST_CASE(no_order_was_made_under_the_act_before_20_january_2020) {
    check_rows(rules(), "s15(3) order after commencement", test::a_full_order(),
               {
                   {"in 2025", as_it_stands, met, Reason::order_under_act_in_force, "s15(3)"},
                   {"on the day before",
                    [](OrderFacts& o) {
                        o.made_on = Date{2020, 1, 19};
                    },
                    not_met, Reason::order_before_commencement, "s15(3)"},
                   {"on the day",
                    [](OrderFacts& o) {
                        o.made_on = Date{2020, 1, 20};
                    },
                    met, Reason::order_under_act_in_force, "s15(3)"},
                   {"on the day after",
                    [](OrderFacts& o) {
                        o.made_on = Date{2020, 1, 21};
                    },
                    met, Reason::order_under_act_in_force, "s15(3)"},
                   {"an interim order, on the day before",
                    [](OrderFacts& o) {
                        o = test::an_interim_order();
                        o.made_on = Date{2020, 1, 19};
                    },
                    not_met, Reason::order_before_commencement, "s15(3)"},
                   {"on no recorded day", [](OrderFacts& o) { o.made_on.reset(); }, unknown,
                    Reason::order_day_not_recorded, "s15(3)"},
                   {"proposed, looked at in 2025", [](OrderFacts& o) { o = a_proposed_order(); },
                    met, Reason::order_under_act_in_force, "s15(3)"},
                   {"proposed, looked at on the day before",
                    [](OrderFacts& o) {
                        o = a_proposed_order();
                        o.as_at = Date{2020, 1, 19};
                    },
                    not_met, Reason::order_before_commencement, "s15(3)"},
               });
}

BOOST_AUTO_TEST_CASE(nor_was_any_application) {
    check_rows(application_rules(), "s15(3) application after commencement", an_application(),
               {
                   {"in 2025", as_it_stands, met, Reason::application_under_act_in_force, "s15(3)"},
                   {"on the day before",
                    [](ApplicationFacts& a) {
                        a.made_on = Date{2020, 1, 19};
                    },
                    not_met, Reason::application_before_commencement, "s15(3)"},
                   {"on the day",
                    [](ApplicationFacts& a) {
                        a.made_on = Date{2020, 1, 20};
                    },
                    met, Reason::application_under_act_in_force, "s15(3)"},
                   {"on the day after",
                    [](ApplicationFacts& a) {
                        a.made_on = Date{2020, 1, 21};
                    },
                    met, Reason::application_under_act_in_force, "s15(3)"},
                   {"a draft, looked at in 2025", [](ApplicationFacts& a) { a.made_on.reset(); },
                    met, Reason::application_under_act_in_force, "s15(3)"},
                   {"a draft, looked at on the day before",
                    [](ApplicationFacts& a) {
                        a.made_on.reset();
                        a.as_at = Date{2020, 1, 19};
                    },
                    not_met, Reason::application_before_commencement, "s15(3)"},
               });
}

BOOST_AUTO_TEST_CASE(commencement_is_read_from_the_law_and_told) {
    auto matter = a_matter();
    matter.applications->front().made_on = Date{2020, 1, 19};
    matter.orders->front().made_on = Date{2020, 1, 19};
    for (const auto& subject : {application(0), order(0)}) {
        const auto told = finding(matter, subject, "s15(3)");
        BOOST_TEST(told.verdict() == not_met);
        BOOST_TEST((day_told(told, 0) == Date{2020, 1, 19}));
        BOOST_TEST((day_told(told, 1) == commencement()));
    }
}

BOOST_AUTO_TEST_SUITE_END()
