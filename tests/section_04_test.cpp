// Section 4: varying, renewing and discharging a stalking protection order; and section 5(7) and
// (8), the same for an interim one.
#include <boost/test/unit_test.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rule_fixture.hpp"

namespace {

using namespace spo;
using namespace spo::test;
using enum Verdict;

std::span<const ChangeRule> rules() { return change_rules(); }

ResidenceFacts in(PoliceArea area) { return {.kind = ResidenceFacts::Kind::in_area, .area = area}; }
PartyFacts the_officer_of(Force force) {
    return {.party = Party::chief_officer, .officer = chief_constable_of(force)};
}
PartyFacts the_defendant() { return {.party = Party::defendant}; }

/// The order of 31 March 2025 varied on 1 June 2026 on the application of the Chief Constable of
/// Cheshire, who had applied for it; one condition is added.
ChangeFacts a_variation() {
    return {.as_at = {2026, 7, 1},
            .step = ChangeStep::varied,
            .decided = true,
            .order_made_on = full_made(),
            .order_applicant = {.order = 0,
                                .application = 0,
                                .by = chief_constable_of(Force::cheshire)},
            .day = Date{2026, 6, 1},
            .by = the_officer_of(Force::cheshire),
            .residence_when_applied = in(PoliceArea::cheshire),
            .residence = in(PoliceArea::cheshire),
            .defendant_heard = Hearing::heard,
            .officers = {.listed = 1, .wanted = 1},
            .added = {.number = 1},
            .two_years_end = Date{2027, 3, 30}};
}

/// The same order discharged, within the two years, on the defendant's application.
ChangeFacts an_early_discharge() {
    auto facts = a_variation();
    facts.step = ChangeStep::discharged;
    facts.added = {};
    facts.by = the_defendant();
    facts.order_applicant_consent.given = Stated::yes;
    return facts;
}
/// By a defendant who has moved to Kent, whose chief constable consents too.
ChangeFacts an_early_discharge_from_kent() {
    auto facts = an_early_discharge();
    facts.residence = in(PoliceArea::kent);
    facts.area_consent.given = Stated::yes;
    return facts;
}
ChangeFacts an_early_discharge_by_an_officer() {
    auto facts = an_early_discharge();
    facts.by = the_officer_of(Force::kent);
    facts.defendant_consent.given = Stated::yes;
    return facts;
}

Subject event(std::uint32_t index) { return {SubjectKind::event, index}; }

ChangeApplicant by_the_defendant() { return {.party = Party::defendant}; }
ChangeApplicant by_the_officer_of(Force force, std::optional<RelevantAs> as = {}) {
    return {
        .party = Party::chief_officer, .officer = the_chief_constable_of(force), .relevant_as = as};
}
Consent of_the_defendant(bool given) { return {.party = Party::defendant, .given = given}; }
Consent of_the_officer_of(Force force, bool given) {
    return {
        .party = Party::chief_officer, .officer = the_chief_constable_of(force), .given = given};
}

/// The matter with order O1 of 31 March 2025, and what happened to it.
CaseFile::Contents a_matter_with(std::vector<Event> events) {
    auto matter = a_matter();
    matter.events = std::move(events);
    return matter;
}

/// What the report says under a provision about the last event.
std::vector<std::string> said(const CaseFile::Contents& matter, std::string_view provision,
                              Date on = test::as_at()) {
    const auto last = static_cast<std::uint32_t>(matter.events->size() - 1);
    return answers(findings(check(CaseFile{matter}, on), event(last), provision));
}
std::string first_said(const CaseFile::Contents& matter, std::string_view provision,
                       Date on = test::as_at()) {
    const auto all = said(matter, provision, on);
    BOOST_REQUIRE(!all.empty());
    return all.front();
}

std::string discharge_of_order_made(Date made, Date on) {
    auto matter = a_matter_with({Discharged{.order = Ref<Order>{"O1"}, .on = on}});
    matter.orders->front().made_on = made;
    return first_said(matter, "s4(4)(b)");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(section_4_changing_orders)

BOOST_AUTO_TEST_CASE(a_variation_with_every_fact_recorded_meets_every_rule) {
    const std::vector<std::string> none;
    BOOST_TEST(all_but_plainly_met(rules(), a_variation()) == none,
               boost::test_tools::per_element());
    BOOST_TEST(all_but_plainly_met(rules(), an_early_discharge()) == none,
               boost::test_tools::per_element());
    BOOST_TEST(all_but_plainly_met(rules(), an_early_discharge_from_kent()) == none,
               boost::test_tools::per_element());
    BOOST_TEST(all_but_plainly_met(rules(), an_early_discharge_by_an_officer()) ==
                   std::vector<std::string>{"unknown, officer_relevance_not_recorded, s4(1)"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(nothing_is_asked_about_orders_that_this_act_did_not_make) {
    for (const auto& rule : rules()) {
        BOOST_TEST_CONTEXT(rule.name) {
            auto proposed = an_early_discharge();
            proposed.order_proposed = true;
            BOOST_TEST(!rule.concerns(proposed));
            auto convicted = an_early_discharge();
            convicted.order_route = OrderRoute::on_conviction;
            BOOST_TEST(!rule.concerns(convicted));
        }
    }
}

// --- (1) The defendant or a relevant chief officer of police

BOOST_AUTO_TEST_CASE(the_defendant_may_apply_and_so_may_a_relevant_chief_officer) {
    check_rows(
        rules(), "s4(1) who may apply", a_variation(),
        {
            {"the officer who applied for the order", as_it_stands, met,
             Reason::officer_applied_for_order, "s4(1)"},
            {"the defendant", [](ChangeFacts& c) { c.by = the_defendant(); }, met,
             Reason::change_by_defendant, "s4(1)"},
            {"a council", [](ChangeFacts& c) { c.by = {.party = Party::other}; }, not_met,
             Reason::change_by_another, "s4(1)"},
            {"a council recorded as a chief officer",
             [](ChangeFacts& c) { c.by.officer = a_council(); }, not_met,
             Reason::officer_is_no_chief_officer, "s4(1)"},
            {"nobody recorded", [](ChangeFacts& c) { c.by = {}; }, unknown,
             Reason::change_by_not_recorded, "s4(1)"},
            {"a chief officer, which is not recorded", [](ChangeFacts& c) { c.by.officer = {}; },
             unknown, Reason::officer_not_recorded, "s4(1)"},
        });
}

BOOST_AUTO_TEST_CASE(a_chief_officer_is_relevant_by_having_applied_for_the_order) {
    check_rows(rules(), "s4(1) who may apply",
               [] {
                   auto facts = a_variation();
                   facts.by.relevant_as = RelevantAs::applied_for_the_order;
                   return facts;
               }(),
               {
                   {"the same", as_it_stands, met, Reason::officer_applied_for_order, "s4(1)"},
                   {"another, although of the area of residence",
                    [](ChangeFacts& c) {
                        c.by.officer = chief_constable_of(Force::kent);
                        c.residence_when_applied = in(PoliceArea::kent);
                    },
                    not_met, Reason::officer_did_not_apply_for_order, "s4(1)"},
                   {"the British Transport Police, who applied",
                    [](ChangeFacts& c) {
                        c.by.officer = chief_constable_of(Force::british_transport_police);
                        c.order_applicant.by = c.by.officer;
                    },
                    met, Reason::officer_applied_for_order, "s4(1)"},
                   {"no application recorded", [](ChangeFacts& c) { c.order_applicant = {}; },
                    unknown, Reason::order_application_not_recorded, "s4(1)"},
                   {"its applicant not recorded", [](ChangeFacts& c) { c.order_applicant.by = {}; },
                    unknown, Reason::order_applicant_not_recorded, "s4(1)"},
               });
}

BOOST_AUTO_TEST_CASE(a_chief_officer_is_relevant_by_the_area_in_which_the_defendant_resides) {
    using enum ResidenceFacts::Kind;
    auto kent = a_variation();
    kent.by = the_officer_of(Force::kent);
    kent.by.relevant_as = RelevantAs::area_of_residence;
    check_rows(
        rules(), "s4(1) who may apply", kent,
        {
            {"elsewhere", as_it_stands, not_met, Reason::officer_not_of_residence, "s4(1)"},
            {"there", [](ChangeFacts& c) { c.residence_when_applied = in(PoliceArea::kent); }, met,
             Reason::officer_of_residence, "s4(1)"},
            {"moved there",
             [](ChangeFacts& c) {
                 c.residence_when_applied = in(PoliceArea::kent);
                 c.residence_when_applied.move = 0;
             },
             met, Reason::officer_of_new_residence, "s4(1)"},
            {"moved to Scotland",
             [](ChangeFacts& c) { c.residence_when_applied = {.kind = elsewhere, .move = 0}; },
             not_met, Reason::officer_not_of_new_residence, "s4(1)"},
            {"without a home",
             [](ChangeFacts& c) { c.residence_when_applied = {.kind = nowhere, .move = 0}; },
             not_met, Reason::officer_not_of_new_residence, "s4(1)"},
            {"not recorded", [](ChangeFacts& c) { c.residence_when_applied = {}; }, unknown,
             Reason::residence_not_recorded, "s4(1)"},
            {"moved, nobody recorded where to",
             [](ChangeFacts& c) {
                 c.residence_when_applied = {.kind = move_incomplete, .move = 0};
             },
             unknown, Reason::residence_move_incomplete, "s4(1)"},
            {"an officer without an area",
             [](ChangeFacts& c) {
                 c.by.officer = chief_constable_of(Force::ministry_of_defence_police);
             },
             not_met, Reason::officer_without_area, "s4(1)"},
        });
}

BOOST_AUTO_TEST_CASE(a_chief_officer_is_relevant_by_an_own_belief) {
    auto kent = a_variation();
    kent.by = the_officer_of(Force::kent);
    kent.by.relevant_as = RelevantAs::believes_in_area;
    check_rows(rules(), "s4(1) who may apply", kent,
               {
                   {"wherever the defendant resides", as_it_stands, met, Reason::officer_believes,
                    "s4(1)", 36},
                   {"an officer without an area",
                    [](ChangeFacts& c) {
                        c.by.officer = chief_constable_of(Force::british_transport_police);
                    },
                    not_met, Reason::officer_without_area, "s4(1)"},
               });
}

BOOST_AUTO_TEST_CASE(without_a_ground_recorded_one_that_is_plain_will_do) {
    auto kent = a_variation();
    kent.by = the_officer_of(Force::kent);
    check_rows(rules(), "s4(1) who may apply", kent,
               {
                   {"neither applied nor of the area", as_it_stands, unknown,
                    Reason::officer_relevance_not_recorded, "s4(1)"},
                   {"of the area of residence",
                    [](ChangeFacts& c) { c.residence_when_applied = in(PoliceArea::kent); }, met,
                    Reason::officer_of_residence, "s4(1)"},
                   {"without an area, and did not apply",
                    [](ChangeFacts& c) {
                        c.by.officer = chief_constable_of(Force::british_transport_police);
                    },
                    not_met, Reason::officer_did_not_apply_for_order, "s4(1)"},
               });
}

// --- (2) Who must be heard

BOOST_AUTO_TEST_CASE(the_court_hears_the_defendant_before_it_decides) {
    check_rows(
        rules(), "s4(2)(a) defendant heard", a_variation(),
        {
            {"heard", as_it_stands, met, Reason::defendant_heard, "s4(2)(a)"},
            {"stayed away", [](ChangeFacts& c) { c.defendant_heard = Hearing::given_opportunity; },
             for_the_court, Reason::defendant_given_opportunity, "s4(2)(a)", 33},
            {"not heard", [](ChangeFacts& c) { c.defendant_heard = Hearing::not_heard; }, not_met,
             Reason::defendant_not_heard, "s4(2)(a)"},
            {"not recorded", [](ChangeFacts& c) { c.defendant_heard.reset(); }, unknown,
             Reason::defendant_hearing_not_recorded, "s4(2)(a)"},
        });
}

BOOST_AUTO_TEST_CASE(the_court_hears_every_relevant_officer_who_wants_to_be_heard) {
    check_rows(rules(), "s4(2)(b) relevant officers heard", a_variation(),
               {
                   {"heard", as_it_stands, met, Reason::officers_heard, "s4(2)(b)"},
                   {"nobody wanted to be", [](ChangeFacts& c) { c.officers = {.listed = 0}; }, met,
                    Reason::no_officer_wanted_to_be_heard, "s4(2)(b)"},
                   {"one of two not heard",
                    [](ChangeFacts& c) { c.officers = {.listed = 2, .wanted = 2, .not_heard = 1}; },
                    not_met, Reason::officers_not_heard, "s4(2)(b)"},
                   {"of one, nothing recorded",
                    [](ChangeFacts& c) { c.officers = {.listed = 2, .wanted = 1, .not_told = 1}; },
                    unknown, Reason::officers_wish_not_recorded, "s4(2)(b)"},
                   {"not recorded", [](ChangeFacts& c) { c.officers = {}; }, unknown,
                    Reason::officers_hearing_not_recorded, "s4(2)(b)"},
               });
}

BOOST_AUTO_TEST_CASE(officers_are_counted_from_the_file) {
    const auto heard = [](std::vector<OfficerHeard> officers) {
        return said(a_matter_with({Varied{.order = Ref<Order>{"O1"},
                                          .on = Date{2026, 6, 1},
                                          .heard = Heard{.officers = std::move(officers)}}}),
                    "s4(2)(b)");
    };
    const auto kent = the_chief_constable_of(Force::kent);
    using Lines = std::vector<std::string>;
    const Lines all{"met, officers_heard, s4(2)(b)"};
    const Lines none{"met, no_officer_wanted_to_be_heard, s4(2)(b)"};
    const Lines one_not{"not_met, officers_not_heard, s4(2)(b)"};
    const Lines not_told{"unknown, officers_wish_not_recorded, s4(2)(b)"};
    BOOST_TEST((heard({{.officer = kent, .wanted = true, .heard = true}}) == all));
    BOOST_TEST((heard({{.officer = kent, .wanted = false, .heard = false}}) == none));
    BOOST_TEST((heard({{.officer = kent, .wanted = true, .heard = false}}) == one_not));
    BOOST_TEST((heard({{.officer = kent, .wanted = true}}) == not_told));
    BOOST_TEST((heard({{.officer = kent, .heard = false}}) == not_told));
    // Heard is heard, whether or not the officer is recorded as wanting it.
    BOOST_TEST((heard({{.officer = kent, .heard = true}}) == none));
    BOOST_TEST((heard({}) == none));
}

BOOST_AUTO_TEST_CASE(an_application_is_not_asked_whom_the_court_heard) {
    auto facts = a_variation();
    facts.step = ChangeStep::applied;
    BOOST_TEST(!concerns(rules(), "s4(2)(a) defendant heard", facts));
    BOOST_TEST(!concerns(rules(), "s4(2)(b) relevant officers heard", facts));
}

// --- (3) What the court may do

BOOST_AUTO_TEST_CASE(the_change_is_for_the_court) {
    auto applied = a_variation();
    applied.step = ChangeStep::applied;
    applied.decided = false;
    BOOST_TEST(answer(apply(rules(), "s4(3) for the court", applied)) ==
               "for_the_court, change_for_the_court, s4(3)");
    applied.decided = true;
    BOOST_TEST(!concerns(rules(), "s4(3) for the court", applied));
    BOOST_TEST(answer(apply(rules(), "s4(3) for the court", a_variation())) ==
               "met, change_decided, s4(3)");
}

// --- (4)(a) Added prohibitions and requirements

BOOST_AUTO_TEST_CASE(an_added_condition_must_be_necessary) {
    check_rows(
        rules(), "s4(4)(a) added conditions necessary", a_variation(),
        {
            {"found necessary", as_it_stands, met, Reason::added_conditions_necessary, "s4(4)(a)"},
            {"one of two found not necessary",
             [](ChangeFacts& c) {
                 c.added = {.number = 2, .not_necessary = 1, .first_not_necessary = 3};
             },
             not_met, Reason::added_condition_not_necessary, "s4(4)(a)"},
            {"one not recorded",
             [](ChangeFacts& c) {
                 c.added = {.number = 2, .not_recorded = 1, .first_not_recorded = 3};
             },
             unknown, Reason::added_necessity_not_recorded, "s4(4)(a)"},
        });
    auto nothing_added = a_variation();
    nothing_added.added = {};
    BOOST_TEST(!concerns(rules(), "s4(4)(a) added conditions necessary", nothing_added));
}

BOOST_AUTO_TEST_CASE(an_added_condition_is_named_by_its_place_among_all_of_its_order) {
    auto added = test::a_condition("C2", NoContact{});
    auto not_needed = test::a_condition("C3", NoContact{});
    not_needed.necessary = false;
    const auto matter = a_matter_with(
        {Varied{.order = Ref<Order>{"O1"}, .on = Date{2026, 6, 1}, .adds = {{added}}},
         Renewed{.order = Ref<Order>{"O1"}, .on = Date{2026, 7, 1}, .adds = {{not_needed}}}});
    const auto report = check(CaseFile{matter}, test::as_at());
    const auto told = findings(report, event(1), "s4(4)(a)");
    BOOST_REQUIRE_EQUAL(told.size(), 1U);
    const auto words = report.explain(told.front());
    BOOST_TEST(words.text ==
               "Of the conditions added to order O1, 1 were found not necessary to protect "
               "anybody, the first being C3.");
    BOOST_TEST(words.rests_on.back() == "/events/1/renewed/adds/0/necessary");
}

// --- (4)(b) Discharge within two years

BOOST_AUTO_TEST_CASE(the_two_years_begin_with_the_day_on_which_the_order_was_made) {
    struct Row {
        Date made;
        Date on;
        std::string_view said;
    };
    constexpr std::string_view early = "unknown, discharge_consents_incomplete, s4(4)(b)";
    constexpr std::string_view free = "met, discharge_free, s4(4)(b)";
    for (const auto& [made, on, expected] : {
             Row{{2025, 3, 31}, {2025, 3, 31}, early},
             Row{{2025, 3, 31}, {2027, 3, 30}, early},
             Row{{2025, 3, 31}, {2027, 3, 31}, free},
             Row{{2025, 3, 31}, {2027, 4, 1}, free},
             // 29 February has no second anniversary: the last day is the month's last.
             Row{{2024, 2, 29}, {2026, 2, 28}, early},
             Row{{2024, 2, 29}, {2026, 3, 1}, free},
             // Two methods of counting differ by a day, 28 or 29 February 2024: the later.
             Row{{2022, 3, 1}, {2024, 2, 28}, early},
             Row{{2022, 3, 1}, {2024, 2, 29}, early},
             Row{{2022, 3, 1}, {2024, 3, 1}, free},
             // The two years run past the end of the calendar.
             Row{{2398, 6, 1}, {2399, 12, 31}, early},
         }) {
        BOOST_TEST_CONTEXT(made << ", discharged on " << on) {
            BOOST_TEST(discharge_of_order_made(made, on) == expected);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_first_free_day_is_told) {
    const auto matter =
        a_matter_with({Discharged{.order = Ref<Order>{"O1"}, .on = Date{2028, 1, 1}}});
    const auto told = finding(matter, event(0), "s4(4)(b)");
    BOOST_TEST((day_told(told, 1) == Date{2027, 3, 31}));
}

BOOST_AUTO_TEST_CASE(an_application_for_discharge_is_looked_at_on_the_day_of_its_hearing) {
    const auto applied = [](std::optional<Date> hearing, Date as_at) {
        auto matter = a_matter_with({Applied{.id = Id<EventMark>{"V1"},
                                             .order = Ref<Order>{"O1"},
                                             .on = Date{2027, 1, 4},
                                             .seeks = Change::discharge}});
        if (hearing) {
            matter.events->insert(matter.events->begin(),
                                  HearingFixed{.applied = Ref<EventMark>{"V1"}, .on = hearing});
        }
        return first_said(matter, "s4(4)(b)", as_at);
    };
    constexpr std::string_view early = "unknown, discharge_consents_incomplete, s4(4)(b)";
    constexpr std::string_view free = "met, discharge_free, s4(4)(b)";
    BOOST_TEST(applied({}, {2027, 3, 30}) == early);
    BOOST_TEST(applied({}, {2027, 3, 31}) == free);
    BOOST_TEST(applied(Date{2027, 3, 30}, {2027, 1, 5}) == early);
    BOOST_TEST(applied(Date{2027, 3, 31}, {2027, 1, 5}) == free);
    // The hearing is over, and nothing is recorded as decided: it is still to be.
    BOOST_TEST(applied(Date{2027, 3, 30}, {2027, 3, 31}) == free);
}

BOOST_AUTO_TEST_CASE(a_decided_application_is_not_asked_again) {
    const auto matter = a_matter_with(
        {Discharged{
             .order = Ref<Order>{"O1"}, .on = Date{2026, 6, 1}, .applied = Ref<EventMark>{"V1"}},
         Applied{.id = Id<EventMark>{"V1"},
                 .order = Ref<Order>{"O1"},
                 .on = Date{2026, 5, 1},
                 .seeks = Change::discharge,
                 .by = by_the_defendant()}});
    BOOST_TEST(said(matter, "s4(4)(b)").empty());
    BOOST_TEST(said(matter, "s4(3)").empty());
    BOOST_TEST(said(matter, "s4(1)").size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_discharge_granted_of_which_no_event_says_more_is_asked_for_consents) {
    const auto granted = [](std::optional<Date> on, std::vector<Consent> consents = {},
                            Outcome outcome = Outcome::granted) {
        return a_matter_with(
            {Determined{.applied = Ref<EventMark>{"V1"}, .on = on, .outcome = outcome},
             Applied{.id = Id<EventMark>{"V1"},
                     .order = Ref<Order>{"O1"},
                     .on = Date{2026, 5, 1},
                     .seeks = Change::discharge,
                     .by = by_the_defendant(),
                     .consents = std::move(consents)}});
    };
    const auto name = "s4(4)(b)";
    BOOST_TEST(first_said(granted(Date{2027, 3, 30}), name) ==
               "unknown, discharge_consents_incomplete, s4(4)(b)");
    BOOST_TEST(said(granted(Date{2027, 3, 30}), "s4(4)(b)(ii)").front() ==
               "unknown, orders_applicant_consent_not_recorded, s4(4)(b)(ii)");
    BOOST_TEST(first_said(granted(Date{2027, 3, 31}), name) == "met, discharge_free, s4(4)(b)");
    BOOST_TEST(first_said(granted(Date{2027, 3, 30}, {of_the_officer_of(Force::cheshire, true)}),
                          name) == "met, discharge_consented, s4(4)(b)");
    BOOST_TEST(first_said(granted(Date{2027, 3, 30}, {of_the_officer_of(Force::cheshire, false)}),
                          name) == "not_met, discharge_consent_refused, s4(4)(b)");
    BOOST_TEST(first_said(granted(std::nullopt), name) ==
               "unknown, discharge_days_not_recorded, s4(4)(b)");
    for (const auto outcome : {Outcome::refused, Outcome::withdrawn}) {
        BOOST_TEST(said(granted(Date{2026, 6, 1}, {}, outcome), name).empty());
    }
}

BOOST_AUTO_TEST_CASE(a_grant_beside_the_discharge_is_asked_once) {
    const Applied applied{.id = Id<EventMark>{"V1"},
                          .order = Ref<Order>{"O1"},
                          .on = Date{2026, 5, 1},
                          .seeks = Change::discharge,
                          .by = by_the_defendant()};
    const Determined granted{
        .applied = Ref<EventMark>{"V1"}, .on = Date{2026, 6, 1}, .outcome = Outcome::granted};
    Discharged discharged{
        .order = Ref<Order>{"O1"}, .on = Date{2026, 6, 1}, .applied = Ref<EventMark>{"V1"}};
    BOOST_TEST(said(a_matter_with({granted, discharged, applied}), "s4(4)(b)").empty());
    discharged.applied.reset();
    BOOST_TEST(said(a_matter_with({granted, discharged, applied}), "s4(4)(b)").empty());
}

BOOST_AUTO_TEST_CASE(days_that_are_not_recorded_leave_it_unknown) {
    const auto name = "s4(4)(b) early discharge";
    auto facts = an_early_discharge();
    facts.day.reset();
    BOOST_TEST(answer(apply(rules(), name, facts)) ==
               "unknown, discharge_days_not_recorded, s4(4)(b)");
    BOOST_TEST(!concerns(rules(), "s4(4)(b) consent of the defendant", facts));
    facts = an_early_discharge();
    facts.order_made_on.reset();
    BOOST_TEST(answer(apply(rules(), name, facts)) ==
               "unknown, discharge_days_not_recorded, s4(4)(b)");
}

BOOST_AUTO_TEST_CASE(whether_a_renewal_starts_the_two_years_anew_is_open) {
    // Made on 31 March 2025, renewed on 1 March 2027.
    const auto discharged = [](Date on, std::vector<Consent> consents) {
        return first_said(a_matter_with({Renewed{.order = Ref<Order>{"O1"}, .on = Date{2027, 3, 1}},
                                         Discharged{.order = Ref<Order>{"O1"},
                                                    .on = on,
                                                    .by = by_the_officer_of(Force::cheshire),
                                                    .consents = std::move(consents)}}),
                          "s4(4)(b)");
    };
    constexpr std::string_view open = "for_the_court, discharge_soon_after_renewal, s4(4)(b), Q10";
    BOOST_TEST(discharged({2027, 3, 30}, {}) == "unknown, discharge_consents_incomplete, s4(4)(b)");
    BOOST_TEST(discharged({2027, 3, 31}, {}) == open);
    BOOST_TEST(discharged({2027, 3, 31}, {of_the_defendant(false)}) == open);
    BOOST_TEST(discharged({2027, 3, 31}, {of_the_defendant(true)}) ==
               "met, discharge_consented, s4(4)(b)");
    BOOST_TEST(discharged({2029, 2, 28}, {}) == open);
    BOOST_TEST(discharged({2029, 3, 1}, {}) == "met, discharge_free, s4(4)(b)");
}

BOOST_AUTO_TEST_CASE(a_consent_is_asked_for_on_the_days_on_which_it_is_needed) {
    auto facts = an_early_discharge();
    for (const auto name :
         {"s4(4)(b) consent of the defendant", "s4(4)(b)(ii) consent of the order's applicant",
          "s4(4)(b)(ii) consent of the area's officer"}) {
        BOOST_TEST_CONTEXT(name) {
            facts.day = Date{2027, 3, 30};
            BOOST_TEST(concerns(rules(), name, facts));
            facts.day = Date{2027, 3, 31};
            BOOST_TEST(!concerns(rules(), name, facts));
        }
    }
    BOOST_TEST(
        !concerns(rules(), "s4(4)(b)(i) consent of the officer who applies", an_early_discharge()));
    const auto by_officer = an_early_discharge_by_an_officer();
    BOOST_TEST(concerns(rules(), "s4(4)(b)(i) consent of the officer who applies", by_officer));
    BOOST_TEST(!concerns(rules(), "s4(4)(b)(ii) consent of the order's applicant", by_officer));
    BOOST_TEST(!concerns(rules(), "s4(4)(b)(ii) consent of the area's officer", by_officer));
}

BOOST_AUTO_TEST_CASE(the_defendant_consents_whoever_applies) {
    const auto name = "s4(4)(b) consent of the defendant";
    check_rows(
        rules(), name, an_early_discharge(),
        {
            {"by applying", as_it_stands, met, Reason::defendant_consents_by_applying, "s4(4)(b)"},
            {"applies, and refuses all the same",
             [](ChangeFacts& c) { c.defendant_consent.given = Stated::no; }, not_met,
             Reason::defendant_refuses, "s4(4)(b)"},
        });
    check_rows(rules(), name, an_early_discharge_by_an_officer(),
               {
                   {"consents", as_it_stands, met, Reason::defendant_consents, "s4(4)(b)"},
                   {"refuses", [](ChangeFacts& c) { c.defendant_consent.given = Stated::no; },
                    not_met, Reason::defendant_refuses, "s4(4)(b)"},
                   {"not recorded",
                    [](ChangeFacts& c) { c.defendant_consent.given = Stated::not_recorded; },
                    unknown, Reason::defendant_consent_not_recorded, "s4(4)(b)"},
               });
}

BOOST_AUTO_TEST_CASE(an_officer_who_applies_consents_by_applying) {
    check_rows(
        rules(), "s4(4)(b)(i) consent of the officer who applies",
        an_early_discharge_by_an_officer(),
        {
            {"by applying", as_it_stands, met, Reason::applicant_consents_by_applying,
             "s4(4)(b)(i)"},
            {"expressly", [](ChangeFacts& c) { c.applicant_consent.given = Stated::yes; }, met,
             Reason::applicant_consents, "s4(4)(b)(i)"},
            {"refuses all the same", [](ChangeFacts& c) { c.applicant_consent.given = Stated::no; },
             not_met, Reason::applicant_refuses, "s4(4)(b)(i)"},
        });
}

BOOST_AUTO_TEST_CASE(in_any_other_case_the_officer_who_applied_for_the_order_consents) {
    check_rows(
        rules(), "s4(4)(b)(ii) consent of the order's applicant", an_early_discharge(),
        {
            {"consents", as_it_stands, met, Reason::orders_applicant_consents, "s4(4)(b)(ii)"},
            {"refuses", [](ChangeFacts& c) { c.order_applicant_consent.given = Stated::no; },
             not_met, Reason::orders_applicant_refuses, "s4(4)(b)(ii)"},
            {"not recorded", [](ChangeFacts& c) { c.order_applicant_consent = {}; }, unknown,
             Reason::orders_applicant_consent_not_recorded, "s4(4)(b)(ii)"},
            {"a third person applied", [](ChangeFacts& c) { c.by = {.party = Party::other}; }, met,
             Reason::orders_applicant_consents, "s4(4)(b)(ii)"},
            {"who applied is not recorded", [](ChangeFacts& c) { c.by = {}; }, unknown,
             Reason::discharge_by_not_recorded, "s4(4)(b)(ii)"},
            {"a force that is no more",
             [](ChangeFacts& c) { c.order_applicant.by = {.other_body = true}; }, for_the_court,
             Reason::consent_of_officer_gone, "s4(4)(b)(ii)", 11},
            {"on appeal, without an application",
             [](ChangeFacts& c) {
                 c.order_route = OrderRoute::on_appeal;
                 c.order_applicant = {};
             },
             for_the_court, Reason::consent_when_nobody_applied, "s4(4)(b)(ii)", 11},
            {"on appeal, from an officer's application",
             [](ChangeFacts& c) { c.order_route = OrderRoute::on_appeal; }, met,
             Reason::orders_applicant_consents, "s4(4)(b)(ii)"},
            {"no application recorded", [](ChangeFacts& c) { c.order_applicant = {}; }, unknown,
             Reason::order_application_not_recorded, "s4(4)(b)(ii)"},
            {"its applicant not recorded", [](ChangeFacts& c) { c.order_applicant.by = {}; },
             unknown, Reason::order_applicant_not_recorded, "s4(4)(b)(ii)"},
        });
}

BOOST_AUTO_TEST_CASE(and_if_different_the_officer_for_the_area_of_residence) {
    using enum ResidenceFacts::Kind;
    check_rows(
        rules(), "s4(4)(b)(ii) consent of the area's officer", an_early_discharge_from_kent(),
        {
            {"consents", as_it_stands, met, Reason::area_officer_consents, "s4(4)(b)(ii)"},
            {"refuses", [](ChangeFacts& c) { c.area_consent.given = Stated::no; }, not_met,
             Reason::area_officer_refuses, "s4(4)(b)(ii)"},
            {"not recorded", [](ChangeFacts& c) { c.area_consent = {}; }, unknown,
             Reason::area_officer_consent_not_recorded, "s4(4)(b)(ii)"},
            {"one officer for both", [](ChangeFacts& c) { c.residence = in(PoliceArea::cheshire); },
             met, Reason::consent_of_one_officer, "s4(4)(b)(ii)"},
            {"the British Transport Police applied: never one officer for both",
             [](ChangeFacts& c) {
                 c.order_applicant.by = chief_constable_of(Force::british_transport_police);
                 c.area_consent = {};
             },
             unknown, Reason::area_officer_consent_not_recorded, "s4(4)(b)(ii)"},
            {"moved to Scotland",
             [](ChangeFacts& c) { c.residence = {.kind = elsewhere, .move = 0}; }, met,
             Reason::consent_not_needed_after_move, "s4(4)(b)(ii)"},
            {"outside England and Wales", [](ChangeFacts& c) { c.residence = {.kind = elsewhere}; },
             met, Reason::consent_not_needed_outside, "s4(4)(b)(ii)"},
            {"without a home", [](ChangeFacts& c) { c.residence = {.kind = nowhere, .move = 0}; },
             for_the_court, Reason::consent_without_home, "s4(4)(b)(ii)", 12},
            {"residence not recorded", [](ChangeFacts& c) { c.residence = {}; }, unknown,
             Reason::residence_not_recorded, "s4(4)(b)(ii)"},
        });
}

// The overall finding is the consents together.
BOOST_AUTO_TEST_CASE(consents_are_read_from_the_file_by_each_kind_of_applicant) {
    struct Row {
        std::string_view name;
        ChangeApplicant by;
        std::vector<Consent> consents;
        std::string_view overall;
    };
    const Row rows[]{
        {"the defendant, nobody else",
         by_the_defendant(),
         {},
         "unknown, discharge_consents_incomplete, s4(4)(b)"},
        {"the defendant, and the order's applicant",
         by_the_defendant(),
         {of_the_officer_of(Force::cheshire, true)},
         "met, discharge_consented, s4(4)(b)"},
        {"the defendant, and another officer",
         by_the_defendant(),
         {of_the_officer_of(Force::kent, true)},
         "unknown, discharge_consents_incomplete, s4(4)(b)"},
        {"the defendant, the order's applicant refusing",
         by_the_defendant(),
         {of_the_officer_of(Force::cheshire, false)},
         "not_met, discharge_consent_refused, s4(4)(b)"},
        {"the order's applicant, nobody else",
         by_the_officer_of(Force::cheshire),
         {},
         "unknown, discharge_consents_incomplete, s4(4)(b)"},
        {"the order's applicant, and the defendant",
         by_the_officer_of(Force::cheshire),
         {of_the_defendant(true)},
         "met, discharge_consented, s4(4)(b)"},
        {"the order's applicant, the defendant refusing",
         by_the_officer_of(Force::cheshire),
         {of_the_defendant(false)},
         "not_met, discharge_consent_refused, s4(4)(b)"},
        {"another officer, and the defendant",
         by_the_officer_of(Force::kent),
         {of_the_defendant(true)},
         "met, discharge_consented, s4(4)(b)"},
        {"the defendant refused first, and then consented",
         by_the_officer_of(Force::kent),
         {of_the_defendant(false), of_the_defendant(true)},
         "met, discharge_consented, s4(4)(b)"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.name) {
            // Recorded beside the application, and beside the decision.
            const Applied applied{.id = Id<EventMark>{"V1"},
                                  .order = Ref<Order>{"O1"},
                                  .on = Date{2026, 5, 1},
                                  .seeks = Change::discharge,
                                  .by = row.by,
                                  .consents = row.consents};
            Discharged decision{.order = Ref<Order>{"O1"},
                                .on = Date{2027, 3, 30},
                                .applied = Ref<EventMark>{"V1"}};
            BOOST_TEST(first_said(a_matter_with({applied, decision}), "s4(4)(b)") == row.overall);
            decision.applied.reset();
            decision.by = row.by;
            decision.consents = row.consents;
            BOOST_TEST(first_said(a_matter_with({decision}), "s4(4)(b)") == row.overall);
            decision.on = Date{2027, 3, 31};
            BOOST_TEST(first_said(a_matter_with({decision}), "s4(4)(b)") ==
                       "met, discharge_free, s4(4)(b)");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_consent_given_after_the_discharge_does_not_count) {
    auto consent = of_the_defendant(true);
    Discharged decision{.order = Ref<Order>{"O1"},
                        .on = Date{2026, 6, 1},
                        .by = by_the_officer_of(Force::cheshire)};
    consent.on = Date{2026, 6, 1};
    decision.consents = {{consent}};
    BOOST_TEST(first_said(a_matter_with({decision}), "s4(4)(b)") ==
               "met, discharge_consented, s4(4)(b)");
    consent.on = Date{2026, 6, 2};
    decision.consents = {{consent}};
    BOOST_TEST(first_said(a_matter_with({decision}), "s4(4)(b)") ==
               "unknown, discharge_consents_incomplete, s4(4)(b)");
}

BOOST_AUTO_TEST_CASE(a_move_changes_whose_consent_is_needed) {
    const auto second = [](std::optional<Date> moved, Home home, std::optional<PoliceArea> area) {
        return said(a_matter_with({Moved{.on = moved, .home = home, .area = area},
                                   Discharged{.order = Ref<Order>{"O1"},
                                              .on = Date{2026, 6, 1},
                                              .by = by_the_defendant()}}),
                    "s4(4)(b)(ii)")
            .back();
    };
    using enum Home;
    constexpr std::string_view both = "met, consent_of_one_officer, s4(4)(b)(ii)";
    constexpr std::string_view kents = "unknown, area_officer_consent_not_recorded, s4(4)(b)(ii)";
    BOOST_TEST(second(Date{2026, 6, 1}, england_or_wales, PoliceArea::kent) == kents);
    BOOST_TEST(second(Date{2026, 5, 31}, england_or_wales, PoliceArea::kent) == kents);
    BOOST_TEST(second(Date{2026, 6, 2}, england_or_wales, PoliceArea::kent) == both);
    BOOST_TEST(second(Date{2026, 5, 1}, scotland, {}) ==
               "met, consent_not_needed_after_move, s4(4)(b)(ii)");
    BOOST_TEST(second(Date{2026, 5, 1}, Home::none, {}) ==
               "for_the_court, consent_without_home, s4(4)(b)(ii), Q12");
    BOOST_TEST(second(Date{2026, 5, 1}, england_or_wales, {}) ==
               "unknown, residence_move_incomplete, s4(4)(b)(ii)");
    BOOST_TEST(second({}, england_or_wales, PoliceArea::kent) ==
               "unknown, residence_move_incomplete, s4(4)(b)(ii)");
}

BOOST_AUTO_TEST_CASE(the_defendant_resides_where_the_last_move_by_then_led) {
    const auto matter =
        a_matter_with({Applied{.order = Ref<Order>{"O1"},
                               .on = Date{2026, 6, 1},
                               .seeks = Change::vary,
                               .by = by_the_officer_of(Force::kent, RelevantAs::area_of_residence)},
                       Moved{.on = Date{2026, 6, 2}, .area = PoliceArea::essex},
                       Moved{.on = Date{2026, 5, 2}, .area = PoliceArea::kent},
                       Moved{.on = Date{2026, 4, 2}, .area = PoliceArea::surrey}});
    const auto report = check(CaseFile{matter}, {2026, 7, 1});
    const auto told = findings(report, event(0), "s4(1)");
    BOOST_REQUIRE_EQUAL(told.size(), 1U);
    BOOST_TEST(answer(told.front()) == "met, officer_of_new_residence, s4(1)");
    BOOST_TEST(report.explain(told.front()).rests_on.back() == "/events/2/moved");
}

// --- Section 5(7) and (8): an interim order

BOOST_AUTO_TEST_CASE(of_an_interim_order_the_defendant_or_its_applicant_may_apply) {
    auto interim = a_variation();
    interim.order_kind = OrderKind::interim;
    check_rows(rules(), "s5(7) who may apply", interim,
               {
                   {"its applicant", as_it_stands, met, Reason::officer_applied_for_order, "s5(7)"},
                   {"the defendant", [](ChangeFacts& c) { c.by = the_defendant(); }, met,
                    Reason::change_by_defendant, "s5(7)"},
                   {"another officer, although of the area of residence",
                    [](ChangeFacts& c) {
                        c.by = the_officer_of(Force::kent);
                        c.by.relevant_as = RelevantAs::area_of_residence;
                        c.residence_when_applied = in(PoliceArea::kent);
                    },
                    not_met, Reason::officer_did_not_apply_for_order, "s5(7)"},
                   {"a council", [](ChangeFacts& c) { c.by = {.party = Party::other}; }, not_met,
                    Reason::change_by_another, "s5(7)"},
                   {"nobody recorded", [](ChangeFacts& c) { c.by = {}; }, unknown,
                    Reason::change_by_not_recorded, "s5(7)"},
                   {"its applicant not recorded", [](ChangeFacts& c) { c.order_applicant.by = {}; },
                    unknown, Reason::order_applicant_not_recorded, "s5(7)"},
               });
}

BOOST_AUTO_TEST_CASE(the_power_over_an_interim_order_names_the_wrong_order) {
    auto interim = a_variation();
    interim.order_kind = OrderKind::interim;
    BOOST_TEST(answer(apply(rules(), "s5(8) for the court", interim)) ==
               "for_the_court, interim_change_decided, s5(8), Q13");
    interim.step = ChangeStep::applied;
    interim.decided = false;
    BOOST_TEST(answer(apply(rules(), "s5(8) for the court", interim)) ==
               "for_the_court, interim_change_for_the_court, s5(8), Q13");
}

// The duty to hear, the two years and the need for necessity are not written for it.
BOOST_AUTO_TEST_CASE(nothing_in_section_4_is_asked_of_an_interim_order) {
    auto interim = an_early_discharge();
    interim.order_kind = OrderKind::interim;
    interim.added.number = 1;
    for (const auto& rule : rules()) {
        BOOST_TEST_CONTEXT(rule.name) {
            if (rule.name.starts_with("s4")) BOOST_TEST(!rule.concerns(interim));
            if (rule.name.starts_with("s5")) BOOST_TEST(!rule.concerns(an_early_discharge()));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
