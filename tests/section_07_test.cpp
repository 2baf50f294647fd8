// Section 7: appeals to the Crown Court.
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

std::span<const AppealRule> rules() { return appeal_rules(); }

PartyFacts the_officer_of(Force force) {
    return {.party = Party::chief_officer, .officer = chief_constable_of(force)};
}
PartyFacts the_defendant() { return {.party = Party::defendant}; }

/// The defendant appeals on 14 April 2025 against the order of 31 March.
AppealFacts an_appeal() {
    return {.against = AppealAgainst::order_made,
            .decision_kind = OperandKind::order,
            .by = the_defendant(),
            .order_applicant = {.order = 0,
                                .application = 0,
                                .by = chief_constable_of(Force::cheshire)},
            .residence = {.kind = ResidenceFacts::Kind::in_area, .area = PoliceArea::cheshire},
            .on = Date{2025, 4, 14},
            .decided_on = full_made(),
            .last_day = Date{2025, 4, 21}};
}
/// The Chief Constable of Cheshire appeals against the refusal of the application.
AppealFacts an_appeal_against_refusal() {
    auto facts = an_appeal();
    facts.against = AppealAgainst::application_refused;
    facts.decision_kind = OperandKind::application;
    facts.sought = Seeks::full;
    facts.by = the_officer_of(Force::cheshire);
    return facts;
}
/// The defendant appeals against a variation for which the police had applied.
AppealFacts an_appeal_against_change() {
    auto facts = an_appeal();
    facts.against = AppealAgainst::change_made;
    facts.decision_kind = OperandKind::event;
    facts.change_by = the_officer_of(Force::cheshire);
    return facts;
}

Subject event(std::uint32_t index) { return {SubjectKind::event, index}; }

/// What the report says of the last event, under section 7 and each part of it.
std::vector<std::string> said(const CaseFile::Contents& matter) {
    const auto last = static_cast<std::uint32_t>(matter.events->size() - 1);
    std::vector<std::string> lines;
    const auto report = check(CaseFile{matter}, {2025, 7, 1});
    for (const auto& finding : report.findings()) {
        const bool is_here = event(last).is_of(finding) &&
                             short_id(finding.provision()).starts_with("s7") &&
                             info(finding.reason()).code.starts_with("appeal");
        if (is_here) lines.push_back(answer(finding));
    }
    return lines;
}
std::vector<std::string> said_of(std::vector<Event> events) {
    auto matter = a_matter();
    matter.events = std::move(events);
    return said(matter);
}

const ChangeApplicant by_the_defendant{.party = Party::defendant};
ChangeApplicant by_the_officer_of(Force force) {
    return {.party = Party::chief_officer, .officer = the_chief_constable_of(force)};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(section_7_appeals)

// --- (1) and (2) Orders made and refused

BOOST_AUTO_TEST_CASE(the_defendant_may_appeal_against_the_making_of_an_order) {
    check_rows(rules(), "s7 whose appeal", an_appeal(),
               {
                   {"the defendant", as_it_stands, met, Reason::appeal_by_defendant, "s7(1)(a)"},
                   {"the defendant, an interim order",
                    [](AppealFacts& a) { a.order_kind = OrderKind::interim; }, met,
                    Reason::appeal_by_defendant, "s7(1)(b)"},
                   {"the officer who applied",
                    [](AppealFacts& a) { a.by = the_officer_of(Force::cheshire); }, not_met,
                    Reason::appeal_is_the_defendants, "s7(1)(a)"},
                   {"a protected person", [](AppealFacts& a) { a.by = {.party = Party::other}; },
                    not_met, Reason::appeal_is_the_defendants, "s7(1)(a)"},
                   {"nobody recorded", [](AppealFacts& a) { a.by = {}; }, unknown,
                    Reason::appeal_by_not_recorded, "s7(1)(a)"},
                   {"an order only proposed",
                    [](AppealFacts& a) { a.against = AppealAgainst::order_proposed; }, not_met,
                    Reason::appeal_against_nothing_listed, "s7"},
                   {"against nothing recorded",
                    [](AppealFacts& a) {
                        a.against = AppealAgainst::not_recorded;
                        a.decision_kind = OperandKind::none;
                    },
                    unknown, Reason::appeal_against_not_recorded, "s7"},
               });
    auto outside = an_appeal();
    outside.of_order_outside_these_rules = true;
    BOOST_TEST(!concerns(rules(), "s7 whose appeal", outside));
    BOOST_TEST(!concerns(rules(), "s7 time to appeal", outside));
}

BOOST_AUTO_TEST_CASE(the_officer_who_applied_may_appeal_against_a_refusal) {
    check_rows(rules(), "s7 whose appeal", an_appeal_against_refusal(),
               {
                   {"of a full order", as_it_stands, met, Reason::appeal_by_applicant, "s7(2)(a)"},
                   {"of both orders", [](AppealFacts& a) { a.sought = Seeks::full_and_interim; },
                    met, Reason::appeal_by_applicant, "s7(2)(a)"},
                   {"of an interim order", [](AppealFacts& a) { a.sought = Seeks::interim; }, met,
                    Reason::appeal_by_applicant, "s7(2)(b)"},
                   {"of which is not recorded", [](AppealFacts& a) { a.sought.reset(); }, met,
                    Reason::appeal_by_applicant, "s7(2)"},
                   {"another officer", [](AppealFacts& a) { a.by = the_officer_of(Force::kent); },
                    not_met, Reason::appeal_is_the_applicants, "s7(2)(a)"},
                   {"the defendant", [](AppealFacts& a) { a.by = the_defendant(); }, not_met,
                    Reason::appeal_is_the_applicants, "s7(2)(a)"},
                   {"a council", [](AppealFacts& a) { a.by.officer = a_council(); }, not_met,
                    Reason::appeal_is_the_applicants, "s7(2)(a)"},
                   {"an officer not recorded", [](AppealFacts& a) { a.by.officer = {}; }, unknown,
                    Reason::appeal_officer_not_recorded, "s7(2)(a)"},
                   {"whose application it was is not recorded",
                    [](AppealFacts& a) { a.order_applicant.by = {}; }, unknown,
                    Reason::appeal_applicant_not_recorded, "s7(2)(a)"},
                   {"of an application granted or withdrawn",
                    [](AppealFacts& a) { a.against = AppealAgainst::application_not_refused; },
                    not_met, Reason::appeal_against_nothing_listed, "s7"},
                   {"of an application still pending",
                    [](AppealFacts& a) { a.against = AppealAgainst::application_undecided; },
                    unknown, Reason::appeal_refusal_not_recorded, "s7"},
               });
}

// --- (1)(c)-(d), (2)(c) and (3) Decisions on applications under section 4

BOOST_AUTO_TEST_CASE(against_a_change_that_the_police_asked_for_the_defendant_may_appeal) {
    check_rows(rules(), "s7 whose appeal", an_appeal_against_change(),
               {
                   {"the defendant", as_it_stands, met, Reason::appeal_by_defendant, "s7(1)(c)"},
                   {"the officer who asked for it",
                    [](AppealFacts& a) { a.by = the_officer_of(Force::cheshire); }, not_met,
                    Reason::appeal_is_the_defendants, "s7(1)(c)"},
                   {"who asked for it is not recorded", [](AppealFacts& a) { a.change_by = {}; },
                    unknown, Reason::appeal_change_by_not_recorded, "s7"},
                   {"a third person had asked for it",
                    [](AppealFacts& a) { a.change_by = {.party = Party::other}; }, not_met,
                    Reason::appeal_change_by_another, "s7"},
               });
}

BOOST_AUTO_TEST_CASE(against_a_change_that_the_defendant_asked_for_a_relevant_officer_may_appeal) {
    auto facts = an_appeal_against_change();
    facts.change_by = the_defendant();
    facts.by = the_officer_of(Force::cheshire);
    check_rows(rules(), "s7 whose appeal", facts,
               {
                   {"the officer who applied for the order", as_it_stands, met,
                    Reason::officer_applied_for_order, "s7(3)"},
                   {"another, of the area of residence",
                    [](AppealFacts& a) {
                        a.by = the_officer_of(Force::kent);
                        a.residence.area = PoliceArea::kent;
                    },
                    met, Reason::officer_of_residence, "s7(3)"},
                   {"another, by belief",
                    [](AppealFacts& a) {
                        a.by = the_officer_of(Force::kent);
                        a.by.relevant_as = RelevantAs::believes_in_area;
                    },
                    met, Reason::officer_believes, "s7(3)", 36},
                   {"another, on no ground recorded",
                    [](AppealFacts& a) { a.by = the_officer_of(Force::kent); }, unknown,
                    Reason::officer_relevance_not_recorded, "s7(3)"},
                   {"the defendant", [](AppealFacts& a) { a.by = the_defendant(); }, not_met,
                    Reason::appeal_is_a_relevant_officers, "s7(3)"},
                   {"nobody recorded", [](AppealFacts& a) { a.by = {}; }, unknown,
                    Reason::appeal_by_not_recorded, "s7(3)"},
               });
}

BOOST_AUTO_TEST_CASE(against_a_change_refused_whoever_asked_for_it_may_appeal) {
    auto asked_by_police = an_appeal_against_change();
    asked_by_police.against = AppealAgainst::change_refused;
    asked_by_police.by = the_officer_of(Force::cheshire);
    check_rows(
        rules(), "s7 whose appeal", asked_by_police,
        {
            {"the officer who asked", as_it_stands, met, Reason::appeal_by_applicant, "s7(2)(c)"},
            {"another officer", [](AppealFacts& a) { a.by = the_officer_of(Force::kent); }, not_met,
             Reason::appeal_is_the_applicants, "s7(2)(c)"},
            {"the defendant", [](AppealFacts& a) { a.by = the_defendant(); }, not_met,
             Reason::appeal_is_the_applicants, "s7(2)(c)"},
            {"which officer asked is not recorded",
             [](AppealFacts& a) { a.change_by.officer = {}; }, unknown,
             Reason::appeal_change_officer_not_recorded, "s7(2)(c)"},
            {"who asked is not recorded", [](AppealFacts& a) { a.change_by = {}; }, unknown,
             Reason::appeal_change_by_not_recorded, "s7"},
            {"withdrawn, not refused",
             [](AppealFacts& a) { a.against = AppealAgainst::change_withdrawn; }, not_met,
             Reason::appeal_against_nothing_listed, "s7"},
        });
    auto asked_by_defendant = asked_by_police;
    asked_by_defendant.change_by = the_defendant();
    asked_by_defendant.by = the_defendant();
    check_rows(rules(), "s7 whose appeal", asked_by_defendant,
               {
                   {"the defendant, who asked", as_it_stands, met, Reason::appeal_by_defendant,
                    "s7(1)(d)"},
                   {"an officer", [](AppealFacts& a) { a.by = the_officer_of(Force::cheshire); },
                    not_met, Reason::appeal_is_the_defendants, "s7(1)(d)"},
               });
}

BOOST_AUTO_TEST_CASE(nothing_is_listed_about_a_change_to_an_interim_order) {
    auto facts = an_appeal_against_change();
    facts.against = AppealAgainst::interim_change;
    BOOST_TEST(answer(apply(rules(), "s7 whose appeal", facts)) ==
               "not_met, appeal_against_interim_change, s7, Q30");
    BOOST_TEST(!concerns(rules(), "s7 time to appeal", facts));
}

// --- The time to appeal

BOOST_AUTO_TEST_CASE(the_time_to_appeal_is_never_more_than_an_indication) {
    check_rows(rules(), "s7 time to appeal", an_appeal(),
               {
                   {"before the last day", as_it_stands, for_the_court, Reason::appeal_within_limit,
                    "s7", 30},
                   {"on it", [](AppealFacts& a) { a.on = a.last_day; }, for_the_court,
                    Reason::appeal_within_limit, "s7", 30},
                   {"on the day after", [](AppealFacts& a) { a.on = a.last_day->plus_days(1); },
                    for_the_court, Reason::appeal_after_limit, "s7", 30},
                   {"a last day past the calendar", [](AppealFacts& a) { a.last_day.reset(); },
                    for_the_court, Reason::appeal_limit_past_calendar, "s7", 30},
                   {"lodged on no recorded day", [](AppealFacts& a) { a.on.reset(); }, unknown,
                    Reason::appeal_day_not_recorded, "s7", 30},
                   {"the order's day not recorded", [](AppealFacts& a) { a.decided_on.reset(); },
                    unknown, Reason::appeal_order_day_not_recorded, "s7", 30},
                   {"the refusal's day not recorded",
                    [](AppealFacts& a) {
                        a = an_appeal_against_refusal();
                        a.decided_on.reset();
                    },
                    unknown, Reason::appeal_refusal_day_not_recorded, "s7", 30},
                   {"the variation's day not recorded",
                    [](AppealFacts& a) {
                        a = an_appeal_against_change();
                        a.decided_on.reset();
                    },
                    unknown, Reason::appeal_decision_day_not_recorded, "s7", 30},
               });
}

BOOST_AUTO_TEST_CASE(the_last_day_is_the_twenty_first_after_the_decision) {
    // The order was made on 31 March 2025, which does not count.
    const auto lodged = [](Date on) {
        return said_of({Appealed{.order = Ref<Order>{"O1"}, .on = on, .by = by_the_defendant}});
    };
    using Lines = std::vector<std::string>;
    BOOST_TEST((lodged({2025, 4, 21}) == Lines{"for_the_court, appeal_within_limit, s7, Q30",
                                               "met, appeal_by_defendant, s7(1)(a)"}));
    BOOST_TEST((lodged({2025, 4, 22}) == Lines{"for_the_court, appeal_after_limit, s7, Q30",
                                               "met, appeal_by_defendant, s7(1)(a)"}));
}

// --- What an appeal is against, from the file

BOOST_AUTO_TEST_CASE(a_refusal_is_found_on_the_application_or_among_the_events) {
    const Appealed appeal{.application = Ref<Application>{"A1"},
                          .on = Date{2025, 4, 1},
                          .by = by_the_officer_of(Force::cheshire)};
    auto matter = a_matter();
    matter.orders.reset();
    auto& application = matter.applications->front();
    const auto is = [&](std::string_view line) { BOOST_TEST(said(matter).back() == line); };
    matter.events = {{appeal}};
    is("not_met, appeal_against_nothing_listed, s7");  // it was granted
    application.determined = Determination{Date{2025, 3, 31}, Outcome::refused};
    is("met, appeal_by_applicant, s7(2)(a)");
    application.determined->outcome = Outcome::withdrawn;
    is("not_met, appeal_against_nothing_listed, s7");
    application.determined.reset();
    is("unknown, appeal_refusal_not_recorded, s7");
    const Determined refused{.id = Id<EventMark>{"V1"},
                             .application = Ref<Application>{"A1"},
                             .on = Date{2025, 3, 31},
                             .outcome = Outcome::refused};
    matter.events = {{refused, appeal}};
    is("met, appeal_by_applicant, s7(2)(a)");
    auto against_event = appeal;
    against_event.application.reset();
    against_event.decision = Ref<EventMark>{"V1"};
    matter.events = {{refused, against_event}};
    is("met, appeal_by_applicant, s7(2)(a)");
}

BOOST_AUTO_TEST_CASE(a_change_is_found_with_who_applied_for_it) {
    const Applied applied{.id = Id<EventMark>{"V1"},
                          .order = Ref<Order>{"O1"},
                          .on = Date{2025, 5, 1},
                          .seeks = Change::vary,
                          .by = by_the_defendant};
    const Varied varied{.id = Id<EventMark>{"V2"},
                        .order = Ref<Order>{"O1"},
                        .on = Date{2025, 6, 1},
                        .applied = Ref<EventMark>{"V1"}};
    Determined refused{.id = Id<EventMark>{"V2"},
                       .applied = Ref<EventMark>{"V1"},
                       .on = Date{2025, 6, 1},
                       .outcome = Outcome::refused};
    const auto appeal_by = [](ChangeApplicant who) {
        return Appealed{
            .decision = Ref<EventMark>{"V2"}, .on = Date{2025, 6, 9}, .by = std::move(who)};
    };
    BOOST_TEST(said_of({applied, varied, appeal_by(by_the_defendant)}).back() ==
               "not_met, appeal_is_a_relevant_officers, s7(3)");
    BOOST_TEST(said_of({applied, refused, appeal_by(by_the_defendant)}).back() ==
               "met, appeal_by_defendant, s7(1)(d)");
    refused.outcome = Outcome::withdrawn;
    BOOST_TEST(said_of({applied, refused, appeal_by(by_the_defendant)}).back() ==
               "not_met, appeal_against_nothing_listed, s7");
    auto by_police = varied;
    by_police.applied.reset();
    by_police.by = by_the_officer_of(Force::cheshire);
    BOOST_TEST(said_of({by_police, appeal_by(by_the_defendant)}).back() ==
               "met, appeal_by_defendant, s7(1)(c)");
    by_police.by.reset();
    BOOST_TEST(said_of({by_police, appeal_by(by_the_defendant)}).front() ==
               "unknown, appeal_change_by_not_recorded, s7");
    auto interim = a_matter();
    interim.orders->front().kind = OrderKind::interim;
    interim.events = {{varied, applied, appeal_by(by_the_defendant)}};
    BOOST_TEST(said(interim).back() == "not_met, appeal_against_interim_change, s7, Q30");
}

// --- (4)(a) What the Crown Court may do

BOOST_AUTO_TEST_CASE(what_an_appeal_changed_is_recorded) {
    using enum AppealEffect;
    check_rows(
        appeal_end_rules(), "s7(4)(a) effect", AppealEndFacts{AppealOutcome::allowed, order_ended},
        {
            {"allowed, and the order ended", as_it_stands, met, Reason::appeal_given_effect,
             "s7(4)(a)"},
            {"allowed, with nothing changed", [](AppealEndFacts& a) { a.effect = nothing_changed; },
             met, Reason::appeal_given_effect, "s7(4)(a)"},
            {"allowed, the effect not recorded", [](AppealEndFacts& a) { a.effect.reset(); },
             unknown, Reason::appeal_effect_not_recorded, "s7(4)(a)"},
            {"dismissed",
             [](AppealEndFacts& a) {
                 a = {AppealOutcome::dismissed, {}};
             },
             met, Reason::appeal_changed_nothing, "s7(4)(a)"},
            {"abandoned",
             [](AppealEndFacts& a) {
                 a = {AppealOutcome::abandoned, {}};
             },
             met, Reason::appeal_changed_nothing, "s7(4)(a)"},
            {"dismissed, and the order changed all the same",
             [](AppealEndFacts& a) {
                 a = {AppealOutcome::dismissed, order_changed};
             },
             met, Reason::appeal_given_effect, "s7(4)(a)"},
        });
}

BOOST_AUTO_TEST_SUITE_END()
