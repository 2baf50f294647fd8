// Section 10: how a notification is given; and section 9(2), what the first one says.
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

std::span<const NotificationRule> rules() { return notification_rules(); }

/// A first notification at a station in Cheshire, to which the defendant has moved.
NotificationFacts a_notification() {
    return {
        .of = NotificationOf::first,
        .attended = Stated::yes,
        .area = PoliceArea::cheshire,
        .oral = Stated::yes,
        .given_to = NotifiedTo::police_officer,
        .acknowledged = Stated::yes,
        .fingerprints = {Stated::yes, Stated::yes},
        .photographs = {Stated::yes, Stated::yes},
        .names = 1,
        .home_address_given = true,
        .home = {.kind = ResidenceFacts::Kind::in_area, .area = PoliceArea::cheshire, .move = 0},
        .last_order = 0,
        .last_order_dated = true,
        .court_kind = CourtKind::magistrates,
        .court_area = PoliceArea::merseyside};
}
/// By a person who lives in Scotland, at a station in the area of the court.
NotificationFacts a_notification_from_scotland() {
    auto facts = a_notification();
    facts.home = {.kind = ResidenceFacts::Kind::elsewhere, .move = 0};
    facts.area = PoliceArea::merseyside;
    return facts;
}

/// Order O1 of 31 March 2025, of a court in Merseyside, and one notification.
CaseFile::Contents a_matter_with(Notification notification, std::vector<Event> events = {}) {
    auto matter = a_matter();
    matter.orders->front().court_area = PoliceArea::merseyside;
    matter.notifications = {{std::move(notification)}};
    if (!events.empty()) matter.events = std::move(events);
    return matter;
}
Notification a_notification_given(std::optional<Date> on, PoliceArea area) {
    return {.of = NotificationOf::first, .on = on, .area = area, .attended = true};
}
Notification a_move_notified(std::optional<Date> on, PoliceArea area) {
    auto notification = a_notification_given(on, area);
    notification.of = NotificationOf::address;
    notification.event = Ref<EventMark>{"V1"};
    return notification;
}
/// Moves to Kent on 1 June 2025.
Moved to_kent(std::optional<Date> on = Date{2025, 6, 1}) {
    return {.id = Id<EventMark>{"V1"},
            .on = on,
            .home = Home::england_or_wales,
            .area = PoliceArea::kent};
}
Moved to(Home home) { return {.id = Id<EventMark>{"V1"}, .on = Date{2025, 6, 1}, .home = home}; }

std::string said(const CaseFile::Contents& matter, std::string_view provision) {
    return answer(finding(matter, {SubjectKind::notification, 0}, provision, {2025, 12, 1}));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(section_10_giving_notification)

BOOST_AUTO_TEST_CASE(a_notification_with_every_fact_recorded_meets_every_rule) {
    const std::vector<std::string> none;
    BOOST_TEST(all_but_plainly_met(rules(), a_notification()) == none,
               boost::test_tools::per_element());
    BOOST_TEST(all_but_plainly_met(rules(), a_notification_from_scotland()) == none,
               boost::test_tools::per_element());
}

// --- Section 9(2)

BOOST_AUTO_TEST_CASE(a_first_notification_says_the_names_and_the_home_address) {
    check_rows(
        rules(), "s9(2)(a) names", a_notification(),
        {
            {"one", as_it_stands, met, Reason::names_notified, "s9(2)(a)"},
            {"none", [](NotificationFacts& n) { n.names = 0; }, not_met, Reason::no_name_notified,
             "s9(2)(a)"},
            {"not the defendant's own", [](NotificationFacts& n) { n.own_name_missing = true; },
             for_the_court, Reason::own_name_not_notified, "s9(2)(a)"},
            {"not one used by then", [](NotificationFacts& n) { n.used_name_missing = 0; },
             for_the_court, Reason::used_name_not_notified, "s9(2)(a)", 27},
            {"not another one recorded", [](NotificationFacts& n) { n.other_name_missing = true; },
             for_the_court, Reason::other_name_not_notified, "s9(2)(a)", 27},
            {"not recorded", [](NotificationFacts& n) { n.names.reset(); }, unknown,
             Reason::names_not_recorded, "s9(2)(a)"},
        });
    check_rows(rules(), "s9(2)(b) home address", a_notification(),
               {
                   {"given", as_it_stands, met, Reason::home_address_notified, "s9(2)(b)"},
                   {"not recorded", [](NotificationFacts& n) { n.home_address_given = false; },
                    unknown, Reason::home_address_not_recorded, "s9(2)(b)"},
                   {"none to give",
                    [](NotificationFacts& n) {
                        n.home_address_given = false;
                        n.has_no_home = true;
                    },
                    met, Reason::no_home_address_to_notify, "s9(2)(b)", 25},
               });
    for (const auto of : {NotificationOf::name, NotificationOf::address}) {
        auto facts = a_notification();
        facts.of = of;
        BOOST_TEST(!concerns(rules(), "s9(2)(a) names", facts));
        BOOST_TEST(!concerns(rules(), "s9(2)(b) home address", facts));
    }
}

// --- (1)(a) and (2)(a) At which station

BOOST_AUTO_TEST_CASE(a_person_with_a_home_here_attends_in_its_area) {
    using enum ResidenceFacts::Kind;
    check_rows(rules(), "s10(1)(a), s10(2)(a) station", a_notification(),
               {
                   {"in its area", as_it_stands, met, Reason::notified_near_new_home, "s10(1)(a)"},
                   {"in another", [](NotificationFacts& n) { n.area = PoliceArea::merseyside; },
                    not_met, Reason::notified_far_from_new_home, "s10(1)(a)"},
                   {"in the area in which the defendant resides",
                    [](NotificationFacts& n) { n.home.move.reset(); }, met,
                    Reason::notified_near_home, "s10(1)(a)", 32},
                   {"in another than that",
                    [](NotificationFacts& n) {
                        n.home.move.reset();
                        n.area = PoliceArea::merseyside;
                    },
                    not_met, Reason::notified_far_from_home, "s10(1)(a)", 32},
                   {"not attended", [](NotificationFacts& n) { n.attended = Stated::no; }, not_met,
                    Reason::station_not_attended, "s10(1)(a)"},
                   {"attendance not recorded",
                    [](NotificationFacts& n) { n.attended = Stated::not_recorded; }, unknown,
                    Reason::attendance_not_recorded, "s10(1)(a)"},
                   {"the area not recorded", [](NotificationFacts& n) { n.area.reset(); }, unknown,
                    Reason::station_area_not_recorded, "s10(1)(a)"},
                   {"the home not recorded", [](NotificationFacts& n) { n.home = {}; }, unknown,
                    Reason::notification_home_not_recorded, "s10(1)(a)"},
                   {"the day not recorded",
                    [](NotificationFacts& n) { n.home = {.kind = day_not_recorded}; }, unknown,
                    Reason::notification_day_not_recorded, "s10(1)(a)"},
                   {"moved, nobody recorded where to",
                    [](NotificationFacts& n) { n.home = {.kind = move_incomplete, .move = 0}; },
                    unknown, Reason::notification_move_incomplete, "s10(1)(a)"},
               });
}

BOOST_AUTO_TEST_CASE(a_person_without_one_attends_in_the_area_of_the_court) {
    check_rows(
        rules(), "s10(1)(a), s10(2)(a) station", a_notification_from_scotland(),
        {
            {"in the court's area", as_it_stands, met, Reason::notified_near_court, "s10(2)(a)"},
            {"in another", [](NotificationFacts& n) { n.area = PoliceArea::cheshire; }, not_met,
             Reason::notified_far_from_court, "s10(2)(a)"},
            {"without any home",
             [](NotificationFacts& n) { n.home.kind = ResidenceFacts::Kind::nowhere; }, met,
             Reason::notified_near_court, "s10(2)(a)"},
            {"an order of the Crown Court",
             [](NotificationFacts& n) { n.court_kind = CourtKind::crown; }, for_the_court,
             Reason::notified_after_crown_court, "s10(2)(a)", 29},
            {"the court's area not recorded", [](NotificationFacts& n) { n.court_area.reset(); },
             unknown, Reason::notification_court_not_recorded, "s10(2)(a)"},
            {"an order without its day", [](NotificationFacts& n) { n.last_order_dated = false; },
             unknown, Reason::notification_court_not_recorded, "s10(2)(a)"},
            {"no order by that day", [](NotificationFacts& n) { n.last_order.reset(); }, unknown,
             Reason::notification_order_not_recorded, "s10(2)(a)"},
            {"not attended", [](NotificationFacts& n) { n.attended = Stated::no; }, not_met,
             Reason::station_not_attended, "s10(2)(a)"},
        });
}

BOOST_AUTO_TEST_CASE(the_court_is_the_one_that_last_made_an_order_by_that_day) {
    const auto given = [](Date on, PoliceArea area) {
        auto matter = a_matter_with(a_notification_given(on, area),
                                    {Moved{.on = Date{2025, 4, 1}, .home = Home::outside_uk}});
        auto later = test::a_full_order("O2", {2025, 9, 1}, years(2));
        later.court_area = PoliceArea::kent;
        matter.orders->insert(matter.orders->begin(), later);
        return said(matter, "s10(2)(a)");
    };
    constexpr std::string_view near = "met, notified_near_court, s10(2)(a)";
    constexpr std::string_view far = "not_met, notified_far_from_court, s10(2)(a)";
    BOOST_TEST(given({2025, 8, 31}, PoliceArea::merseyside) == near);
    BOOST_TEST(given({2025, 8, 31}, PoliceArea::kent) == far);
    BOOST_TEST(given({2025, 9, 1}, PoliceArea::kent) == near);
    BOOST_TEST(given({2025, 9, 1}, PoliceArea::merseyside) == far);
}

BOOST_AUTO_TEST_CASE(the_home_is_the_one_on_the_day_of_the_notification) {
    // Resides in Cheshire, and moves to Kent on 1 June 2025.
    const auto given = [](std::optional<Date> on, PoliceArea area) {
        return said(a_matter_with(a_notification_given(on, area), {to_kent()}), "s10(1)(a)");
    };
    BOOST_TEST(given(Date{2025, 5, 31}, PoliceArea::cheshire) ==
               "met, notified_near_home, s10(1)(a), Q32");
    BOOST_TEST(given(Date{2025, 5, 31}, PoliceArea::kent) ==
               "not_met, notified_far_from_home, s10(1)(a), Q32");
    BOOST_TEST(given(Date{2025, 6, 1}, PoliceArea::kent) ==
               "met, notified_near_new_home, s10(1)(a)");
    BOOST_TEST(given(Date{2025, 6, 2}, PoliceArea::cheshire) ==
               "not_met, notified_far_from_new_home, s10(1)(a)");
    BOOST_TEST(given({}, PoliceArea::kent) == "unknown, notification_day_not_recorded, s10(1)(a)");
    BOOST_TEST(said(a_matter_with(a_notification_given(Date{2025, 7, 1}, PoliceArea::kent),
                                  {to_kent(std::nullopt)}),
                    "s10(1)(a)") == "unknown, notification_move_incomplete, s10(1)(a)");
}

// --- (3) Which home counts when a move is notified

BOOST_AUTO_TEST_CASE(after_the_move_the_new_home_counts_and_before_it_the_old) {
    struct Row {
        std::string_view name;
        Date on;
        PoliceArea area;
        std::string_view counts;
        std::string_view which;
        std::string_view station;
    };
    constexpr std::string_view fresh = "met, new_home_counts, s10(3)(a)";
    constexpr std::string_view old = "met, old_home_counts, s10(3)(b)";
    for (const auto& row : {
             Row{"the day before, where the old one is",
                 {2025, 5, 31},
                 PoliceArea::cheshire,
                 "s10(3)(b)",
                 old,
                 "met, notified_near_home, s10(1)(a), Q32"},
             Row{"the day before, where the new one will be",
                 {2025, 5, 31},
                 PoliceArea::kent,
                 "s10(3)(b)",
                 old,
                 "not_met, notified_far_from_home, s10(1)(a), Q32"},
             Row{"on the day",
                 {2025, 6, 1},
                 PoliceArea::kent,
                 "s10(3)(a)",
                 fresh,
                 "met, notified_near_new_home, s10(1)(a)"},
             Row{"the day after",
                 {2025, 6, 2},
                 PoliceArea::kent,
                 "s10(3)(a)",
                 fresh,
                 "met, notified_near_new_home, s10(1)(a)"},
             Row{"the day after, where the old one was",
                 {2025, 6, 2},
                 PoliceArea::cheshire,
                 "s10(3)(a)",
                 fresh,
                 "not_met, notified_far_from_new_home, s10(1)(a)"},
         }) {
        BOOST_TEST_CONTEXT(row.name) {
            const auto matter = a_matter_with(a_move_notified(row.on, row.area), {to_kent()});
            BOOST_TEST(said(matter, row.counts) == row.which);
            BOOST_TEST(said(matter, "s10(1)(a)") == row.station);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_later_move_does_not_change_which_home_counts) {
    // To Kent on 1 June, to Essex on 5 June; the first is notified on 6 June.
    const auto matter =
        a_matter_with(a_move_notified(Date{2025, 6, 6}, PoliceArea::kent),
                      {to_kent(), Moved{.on = Date{2025, 6, 5}, .area = PoliceArea::essex}});
    BOOST_TEST(said(matter, "s10(1)(a)") == "met, notified_near_new_home, s10(1)(a)");
}

BOOST_AUTO_TEST_CASE(a_move_out_of_the_country_is_notified_by_the_same_rule) {
    // Before it the old home, in Cheshire, counts; after it, there is none here.
    for (const auto home : {Home::scotland, Home::northern_ireland, Home::outside_uk, Home::none}) {
        BOOST_TEST(said(a_matter_with(a_move_notified(Date{2025, 5, 31}, PoliceArea::cheshire),
                                      {to(home)}),
                        "s10(1)(a)") == "met, notified_near_home, s10(1)(a), Q32");
        BOOST_TEST(said(a_matter_with(a_move_notified(Date{2025, 6, 1}, PoliceArea::merseyside),
                                      {to(home)}),
                        "s10(2)(a)") == "met, notified_near_court, s10(2)(a)");
    }
}

BOOST_AUTO_TEST_CASE(without_the_move_or_its_day_it_is_not_known_which_counts) {
    auto notification = a_move_notified(Date{2025, 6, 1}, PoliceArea::kent);
    BOOST_TEST(said(a_matter_with(notification, {to_kent(std::nullopt)}), "s10(3)") ==
               "unknown, move_or_notification_undated, s10(3)");
    notification.event.reset();
    BOOST_TEST(said(a_matter_with(notification, {to_kent()}), "s10(3)") ==
               "unknown, move_notified_not_recorded, s10(3)");
    BOOST_TEST(!concerns(rules(), "s10(3) home that counts", a_notification()));
}

// --- (1)(b) and (2)(b) By word of mouth

BOOST_AUTO_TEST_CASE(a_notification_is_oral_and_to_an_officer_or_an_authorised_person) {
    const std::vector<Row<NotificationFacts>> rows{
        {"to an officer", as_it_stands, met, Reason::notified_orally, "s10(1)(b)"},
        {"to an authorised person",
         [](NotificationFacts& n) { n.given_to = NotifiedTo::authorised_person; }, met,
         Reason::notified_orally, "s10(1)(b)"},
        {"to somebody else", [](NotificationFacts& n) { n.given_to = NotifiedTo::other; }, not_met,
         Reason::notified_somebody_else, "s10(1)(b)"},
        {"in writing", [](NotificationFacts& n) { n.oral = Stated::no; }, not_met,
         Reason::notification_not_oral, "s10(1)(b)"},
        {"in what way is not recorded", [](NotificationFacts& n) { n.oral = Stated::not_recorded; },
         unknown, Reason::notification_manner_not_recorded, "s10(1)(b)"},
        {"to whom is not recorded", [](NotificationFacts& n) { n.given_to.reset(); }, unknown,
         Reason::notification_manner_not_recorded, "s10(1)(b)"},
    };
    check_rows(rules(), "s10(1)(b), s10(2)(b) by word of mouth", a_notification(), rows);
    BOOST_TEST(answer(apply(rules(), "s10(1)(b), s10(2)(b) by word of mouth",
                            a_notification_from_scotland())) == "met, notified_orally, s10(2)(b)");
}

// --- (4)(a) and (5)

BOOST_AUTO_TEST_CASE(it_is_acknowledged_in_writing) {
    check_rows(
        rules(), "s10(4)(a) acknowledged in writing", a_notification(),
        {
            {"it was", as_it_stands, met, Reason::notification_acknowledged, "s10(4)(a)"},
            {"it was not", [](NotificationFacts& n) { n.acknowledged = Stated::no; }, not_met,
             Reason::notification_not_acknowledged, "s10(4)(a)"},
            {"not recorded", [](NotificationFacts& n) { n.acknowledged = Stated::not_recorded; },
             unknown, Reason::acknowledgement_not_recorded, "s10(4)(a)"},
        });
}

BOOST_AUTO_TEST_CASE(fingerprints_and_photographs_are_allowed_when_asked_for) {
    check_rows(rules(), "s10(5)(a) fingerprints", a_notification(),
               {
                   {"allowed", as_it_stands, met, Reason::fingerprints_allowed, "s10(5)(a)"},
                   {"refused", [](NotificationFacts& n) { n.fingerprints.allowed = Stated::no; },
                    not_met, Reason::fingerprints_refused, "s10(5)(a)"},
                   {"the answer not recorded",
                    [](NotificationFacts& n) { n.fingerprints.allowed = Stated::not_recorded; },
                    unknown, Reason::fingerprints_answer_not_recorded, "s10(5)(a)"},
               });
    check_rows(rules(), "s10(5)(b) photographs", a_notification(),
               {
                   {"allowed", as_it_stands, met, Reason::photographs_allowed, "s10(5)(b)"},
                   {"refused", [](NotificationFacts& n) { n.photographs.allowed = Stated::no; },
                    not_met, Reason::photographs_refused, "s10(5)(b)"},
                   {"the answer not recorded",
                    [](NotificationFacts& n) { n.photographs.allowed = Stated::not_recorded; },
                    unknown, Reason::photographs_answer_not_recorded, "s10(5)(b)"},
               });
    for (const auto requested : {Stated::no, Stated::not_recorded}) {
        auto facts = a_notification();
        facts.fingerprints.requested = facts.photographs.requested = requested;
        BOOST_TEST(!concerns(rules(), "s10(5)(a) fingerprints", facts));
        BOOST_TEST(!concerns(rules(), "s10(5)(b) photographs", facts));
    }
}

BOOST_AUTO_TEST_SUITE_END()
