// Duties to notify, and days to come: sections 9 and 10.
#include <boost/test/unit_test.hpp>

#include "life_fixture.hpp"
#include "model/words.hpp"

namespace {

using namespace spo;
using namespace spo::life;

/// "late 2025-04-02 stands_late": the state, the last day or days, and why.
std::string told(const Duty& duty) {
    std::string text{model::word(duty.state)};
    if (duty.last_day_earliest) text += " " + duty.last_day_earliest->iso();
    if (duty.last_day_latest && duty.last_day_latest != duty.last_day_earliest) {
        text += "/" + duty.last_day_latest->iso();
    }
    text += " " + std::string{info(duty.stands.reason()).code};
    if (duty.stands.question() != 0) text += " Q" + std::to_string(duty.stands.question());
    return text;
}

std::vector<Duty> duties_of(const CaseFile& file, std::string_view as_at, NotificationOf of) {
    auto all = duties(Timeline{file}, Date::parse(as_at));
    std::erase_if(all, [&](const Duty& duty) { return duty.of != of; });
    return all;
}

/// The first notification under the order of that index.
std::string first(const CaseFile& file, std::string_view as_at, std::size_t order = 0) {
    for (const auto& duty : duties_of(file, as_at, NotificationOf::first)) {
        if (duty.order == order) return told(duty);
    }
    return "none";
}

std::string only(const CaseFile& file, std::string_view as_at, NotificationOf of) {
    const auto all = duties_of(file, as_at, of);
    return all.size() == 1 ? told(all.front()) : std::to_string(all.size()) + " duties";
}

using Lines = std::vector<std::string>;

/// Each finding with its provision: "s.9(7): The duty applies …".
Lines texts(const Timeline& timeline, const std::vector<Finding>& findings) {
    Lines all;
    for (const auto& one : findings) {
        all.push_back(std::string{info(one.provision()).citation} + ": " +
                      timeline.explain(one).text);
    }
    return all;
}

const std::string order_o1 = full("O1", "2025-03-31", R"({"fixed": {"years": 5}})");
const std::string handed = R"({"served": {"order": "O1", "on": "2025-03-31", "how": "handed"}})";

/// One notification. A first one says all that section 9(2) asks for, unless it says of names.
std::string notified(std::string_view rest) {
    std::string one{rest};
    const auto says = [&](std::string_view words) { return one.find(words) != std::string::npos; };
    if (says(R"("of": "first")") && !says("names")) {
        one += R"(, "names": ["Corvin Ashe"], "home_address": "7 Invented Row")";
    }
    return R"(, "notifications": [{)" + one + "}]";
}
std::string part_two(std::string_view rest) {
    return R"(, "sexual_offences_notification": [{)" + std::string{rest} + "}]";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(duties_to_notify)

BOOST_AUTO_TEST_SUITE(the_first_notification)

BOOST_AUTO_TEST_CASE(is_due_until_the_end_of_the_third_day_and_late_after_it) {
    const auto matter = file(order_o1, handed);
    BOOST_TEST(first(matter, "2025-03-31") == "due 2025-04-02 stands_due_from");
    BOOST_TEST(first(matter, "2025-04-02") == "due 2025-04-02 stands_due_from");
    BOOST_TEST(first(matter, "2025-04-03") == "late 2025-04-02 stands_late_from Q16");
}

BOOST_AUTO_TEST_CASE(is_never_moved_for_a_weekend_or_a_holiday) {
    // Served on Christmas Eve 2026: the last day is Boxing Day, a Saturday.
    const auto matter = file(full("O1", "2026-12-24", R"({"fixed": {"years": 2}})"),
                             R"({"served": {"order": "O1", "on": "2026-12-24", "how": "handed"}})");
    BOOST_TEST(first(matter, "2026-12-24") == "due 2026-12-26 stands_due_from");
}

BOOST_AUTO_TEST_CASE(counts_29_february) {
    const auto matter = file(full("O1", "2024-02-27", R"({"fixed": {"years": 2}})"),
                             R"({"served": {"order": "O1", "on": "2024-02-27", "how": "handed"}})");
    BOOST_TEST(first(matter, "2024-02-28") == "due 2024-02-29 stands_due_from");
}

BOOST_AUTO_TEST_CASE(given_on_the_third_day_is_in_time_and_on_the_fourth_is_late) {
    for (const auto& [on, answer] :
         {std::pair{"2025-03-31", "done 2025-04-02 stands_done"},
          std::pair{"2025-04-02", "done 2025-04-02 stands_done"},
          std::pair{"2025-04-03", "done_late 2025-04-02 stands_done_late"}}) {
        BOOST_TEST_CONTEXT(on) {
            const auto matter = file(order_o1, handed,
                                     notified(R"("of": "first", "on": ")" + std::string{on} +
                                              R"(", "area": "Cheshire")"));
            BOOST_TEST(first(matter, "2025-05-01") == answer);
        }
    }
}

BOOST_AUTO_TEST_CASE(given_after_the_as_at_day_has_not_been_given_yet) {
    const auto matter = file(order_o1, handed, notified(R"("of": "first", "on": "2025-04-02")"));
    BOOST_TEST(first(matter, "2025-04-01") == "due 2025-04-02 stands_due_from");
}

BOOST_AUTO_TEST_CASE(by_hand_and_by_post_over_easter_has_two_last_days) {
    // Handed on Maundy Thursday 17 April 2025 and posted that day: three business days later is
    // Thursday 24 April, Good Friday and Easter Monday not counting.
    const auto matter =
        file(full("O1", "2025-04-16", R"({"fixed": {"years": 2}})"),
             R"({"served": {"order": "O1", "on": "2025-04-17", "how": "handed", "by": "police"}},
           {"served": {"order": "O1", "on": "2025-04-17", "how": "posted", "by": "court"}})");
    BOOST_TEST(first(matter, "2025-04-19") == "due 2025-04-19/2025-04-26 stands_due_from");
    BOOST_TEST(first(matter, "2025-04-20") ==
               "for_the_court 2025-04-19/2025-04-26 stands_late_on_one_reading Q19");
    BOOST_TEST(first(matter, "2025-04-26") ==
               "for_the_court 2025-04-19/2025-04-26 stands_late_on_one_reading Q19");
    BOOST_TEST(first(matter, "2025-04-27") == "late 2025-04-19/2025-04-26 stands_late_from Q16");
}

BOOST_AUTO_TEST_CASE(without_a_service_its_clock_cannot_be_told) {
    const auto undated = file(order_o1, R"({"served": {"order": "O1", "how": "posted"}})");
    BOOST_TEST(first(undated, "2025-05-01") == "unknown stands_service_facts_missing");
    const auto by_nothing = file(order_o1, R"({"served": {"order": "O1", "on": "2025-03-31"}})");
    BOOST_TEST(first(by_nothing, "2025-05-01") == "unknown stands_service_facts_missing");
    BOOST_TEST(first(file(order_o1), "2025-05-01") == "unknown stands_service_not_recorded Q19");
    const auto by_portal =
        file(order_o1, R"({"served": {"order": "O1", "on": "2025-03-31", "how": "portal"}})");
    BOOST_TEST(first(by_portal, "2025-05-01") == "unknown stands_service_day_not_known Q19");
}

BOOST_AUTO_TEST_CASE(outside_the_table_of_bank_holidays_the_day_of_posting_tells_nothing) {
    const auto matter = file(full("O1", "2029-01-08", R"({"fixed": {"years": 2}})"),
                             R"({"served": {"order": "O1", "on": "2029-01-08", "how": "posted"}})");
    BOOST_TEST(first(matter, "2029-02-01") == "unknown stands_service_outside_bank_holidays");
    // Nor is it a question of what service is: the table ends, and the rule gives a day.
    const Timeline timeline{matter};
    const auto duty = duties(timeline, {2029, 2, 1}).front();
    BOOST_TEST(texts(timeline, duty.clock) ==
                   (Lines{"MCR 1981 r.115(4): The day turns on bank holidays of years that the "
                          "library's table does not hold."}),
               boost::test_tools::per_element());
    BOOST_TEST(
        timeline.explain(duty.stands).missing == (Lines{"/events/0/served/shown_received_on"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_day_counted_past_the_known_bank_holidays_says_so) {
    // Known up to 23 November 2026, a Monday: posted on the Wednesday before, received that day.
    const auto posted = [](const char* day) {
        return file(
            full("O1", "2026-11-18", R"({"fixed": {"years": 2}})"),
            R"({"served": {"order": "O1", "how": "posted", "on": ")" + std::string{day} + R"("}})");
    };
    const auto reasons_of_clock = [&](const CaseFile& matter) {
        Lines all;
        const auto duty = duties(Timeline{matter}, {2027, 1, 4}).front();
        for (const auto& one : duty.clock) all.push_back(shown(one));
        return all;
    };
    BOOST_TEST(reasons_of_clock(posted("2026-11-18")) ==
                   (Lines{"met clock_received", "met service_three_business_days"}),
               boost::test_tools::per_element());
    BOOST_TEST(reasons_of_clock(posted("2026-11-19")) ==
                   (Lines{"met clock_received", "met service_three_business_days",
                          "unknown clock_holidays_known_up_to"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(its_clock_names_both_services_the_rule_and_that_another_day_may_be_shown) {
    const Timeline timeline{
        file(full("O1", "2026-04-01", R"({"fixed": {"years": 2}})"),
             R"({"served": {"order": "O1", "on": "2026-04-02", "how": "posted", "by": "court"}},
                {"served": {"order": "O1", "on": "2026-04-07", "how": "handed"}})")};
    const Lines expected{
        "MCR 1981 r.115(4): By the service in event /events/1 (served) the order is taken to have "
        "been received on 7 April 2026. A different day may be shown, and it then counts in place "
        "of that one.",
        "MCR 1981 r.115(4): It is taken to have been received on the day it was delivered.",
        "MCR 1981 r.115(4): By the service in event /events/0 (served) the order is taken to have "
        "been received on 9 April 2026. A different day may be shown, and it then counts in place "
        "of that one.",
        "MCR 1981 r.115(4): It is taken to have been received three business days after it was "
        "posted, left or sent."};
    const auto duty = duties(timeline, {2026, 4, 10}).front();
    BOOST_TEST(texts(timeline, duty.clock) == expected, boost::test_tools::per_element());
    BOOST_TEST(timeline.explain(duty.clock[0]).rests_on ==
                   (Lines{"/events/1/served/how", "/events/1/served/on"}),
               boost::test_tools::per_element());
    // The day to come says the same.
    for (const auto& day : deadlines(timeline, {2026, 4, 8})) {
        if (day.kind != DeadlineKind::notification) continue;
        BOOST_TEST(texts(timeline, day.clock) == expected, boost::test_tools::per_element());
        BOOST_TEST((day.event == 1U));
    }
}

BOOST_AUTO_TEST_CASE(a_receipt_that_was_shown_or_may_be_read_two_ways_is_told_as_such) {
    const auto clock = [](const char* served) {
        Lines all;
        const Timeline timeline{file(order_o1, served)};
        const auto duty = duties(timeline, {2025, 4, 1}).front();
        for (const auto& one : duty.clock) all.push_back(shown(one));
        return all;
    };
    BOOST_TEST(clock(R"({"served": {"order": "O1", "on": "2025-03-31", "how": "posted",
                                    "shown_received_on": "2025-04-01"}})") ==
                   (Lines{"met clock_shown_received"}),
               boost::test_tools::per_element());
    BOOST_TEST(clock(R"({"served": {"order": "O1", "on": "2025-03-31",
                                    "how": "legal_representative"}})") ==
                   (Lines{"for_the_court clock_received_between Q39",
                          "met service_order_to_representative Q39"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_day_of_receipt_that_was_shown_displaces_the_deemed_one) {
    const auto matter =
        file(order_o1, R"({"served": {"order": "O1", "on": "2025-03-31", "how": "posted",
                                 "shown_received_on": "2025-04-01"}})");
    BOOST_TEST(first(matter, "2025-04-02") == "due 2025-04-03 stands_due_from");
}

BOOST_AUTO_TEST_CASE(given_at_the_wrong_place_whether_it_counts_is_for_the_court) {
    const auto matter =
        file(order_o1, handed, notified(R"("of": "first", "on": "2025-04-01", "area": "Kent")"));
    BOOST_TEST(first(matter, "2025-05-01") == "for_the_court 2025-04-02 stands_not_as_section_10");
    const auto by_letter =
        file(order_o1, handed, notified(R"("of": "first", "on": "2025-04-01", "oral": false)"));
    BOOST_TEST(first(by_letter, "2025-05-01") ==
               "for_the_court 2025-04-02 stands_not_as_section_10");
}

BOOST_AUTO_TEST_CASE(a_later_move_does_not_make_an_earlier_notification_wrong) {
    const auto matter =
        file(order_o1, handed + R"(, {"moved": {"on": "2025-09-01", "home": "england_or_wales",
                                                "area": "Kent"}})",
             notified(R"("of": "first", "on": "2025-04-01", "area": "Cheshire")"));
    BOOST_TEST(first(matter, "2025-10-01") == "done 2025-04-02 stands_done");
}

BOOST_AUTO_TEST_CASE(rests_on_the_service_that_started_its_clock) {
    const Timeline timeline{file(order_o1, handed)};
    const auto duty = duties(timeline, {2025, 4, 1}).front();
    BOOST_TEST((duty.event == 0U));
    BOOST_TEST(
        timeline.explain(duty.stands).rests_on == std::vector<std::string>{"/events/0/served"},
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(no_clock_is_started_by_other_papers_or_by_a_receipt_before_the_making) {
    for (const auto* served :
         {R"({"served": {"order": "O1", "document": "hearsay_papers", "on": "2025-04-01",
                         "how": "handed"}})",
          R"({"served": {"order": "O1", "how": "posted", "shown_received_on": "2025-03-01"}})",
          R"({"served": {"order": "O1", "on": "2025-06-02", "how": "handed"}})"}) {
        BOOST_TEST_CONTEXT(served) {
            BOOST_TEST(first(file(order_o1, served), "2025-05-01") ==
                       "unknown stands_service_not_recorded Q19");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_notification_before_the_order_was_made_is_none) {
    const auto matter =
        file(order_o1, handed, notified(R"("of": "first", "on": "2024-01-02", "order": "O1")"));
    BOOST_TEST(first(matter, "2025-05-01") == "late 2025-04-02 stands_late_from Q16");
    const Timeline timeline{matter};
    BOOST_REQUIRE_EQUAL(timeline.conflicts().size(), 1U);
    BOOST_TEST(shown(timeline.conflicts().front()) == "not_met conflict_notified_before_order");
}

BOOST_AUTO_TEST_CASE(away_from_england_and_wales_the_right_area_is_the_courts) {
    const auto at_chester = full("O1", "2025-03-31", R"({"fixed": {"years": 5}})",
                                 R"(, "court_area": "Cheshire", "court_kind": "magistrates")");
    const std::string in_scotland =
        handed + R"(, {"moved": {"on": "2025-01-01", "home": "scotland"}})";
    for (const auto& [area, answer] :
         {std::pair{"Cheshire", "done 2025-04-02 stands_done"},
          std::pair{"Kent", "for_the_court 2025-04-02 stands_not_as_section_10"}}) {
        const auto matter =
            file(at_chester, in_scotland,
                 notified(R"("of": "first", "on": "2025-04-02", "attended": true, "area": ")" +
                          std::string{area} + '"'));
        BOOST_TEST(first(matter, "2025-05-01") == answer);
    }
}

BOOST_AUTO_TEST_CASE(lapses_when_the_order_ends_first) {
    const auto matter =
        file(order_o1, handed + R"(, {"discharged": {"order": "O1", "on": "2025-04-02"}})");
    BOOST_TEST(first(matter, "2025-05-01") == "lapsed 2025-04-02 stands_lapsed_by");
    const Timeline timeline{matter};
    BOOST_TEST(timeline.explain(duties(timeline, {2025, 5, 1}).front().stands).rests_on ==
                   (Lines{"/events/1/discharged"}),
               boost::test_tools::per_element());
    const auto later =
        file(order_o1, handed + R"(, {"discharged": {"order": "O1", "on": "2025-04-04"}})");
    BOOST_TEST(first(later, "2025-05-01") == "late 2025-04-02 stands_late_from Q16");
}

BOOST_AUTO_TEST_CASE(lapses_on_one_reading_where_the_order_ended_between_two_last_days) {
    // Handed and posted on 2 April 2026, before Easter: the last day is 4 or 11 April.
    const auto discharged = [](const char* day, std::string_view more = "") {
        return file(full("O1", "2026-04-01", R"({"fixed": {"years": 2}})"),
                    R"({"served": {"order": "O1", "on": "2026-04-02", "how": "handed"}},
                       {"served": {"order": "O1", "on": "2026-04-02", "how": "posted"}},
                       {"discharged": {"order": "O1", "on": ")" +
                        std::string{day} + R"("}})",
                    more);
    };
    const struct {
        const char* day;
        const char* answer;
    } rows[]{
        {"2026-04-03", "lapsed 2026-04-04/2026-04-11 stands_lapsed_by"},
        {"2026-04-04", "lapsed 2026-04-04/2026-04-11 stands_lapsed_by"},
        {"2026-04-05", "for_the_court 2026-04-04/2026-04-11 stands_late_or_lapsed Q19"},
        {"2026-04-11", "for_the_court 2026-04-04/2026-04-11 stands_late_or_lapsed Q19"},
        {"2026-04-12", "late 2026-04-04/2026-04-11 stands_late_from Q16"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.day) {
            BOOST_TEST(first(discharged(row.day), "2026-05-20") == row.answer);
        }
    }
    // What ended it is named.
    const Timeline timeline{discharged("2026-04-05")};
    BOOST_TEST(timeline.explain(duties(timeline, {2026, 5, 20}).front().stands).rests_on ==
                   (Lines{"/events/2/discharged"}),
               boost::test_tools::per_element());
    BOOST_TEST(first(discharged("2026-04-05"), "2026-04-04") ==
               "due 2026-04-04/2026-04-11 stands_due_from");
    // Notified afterwards: late by the hand, and by the post nothing was owed any more.
    BOOST_TEST(first(discharged("2026-04-05", notified(R"("of": "first", "on": "2026-04-12")")),
                     "2026-05-20") ==
               "for_the_court 2026-04-04/2026-04-11 stands_done_late_or_lapsed Q19");
    BOOST_TEST(first(discharged("2026-04-05", notified(R"("of": "first", "on": "2026-04-11")")),
                     "2026-05-20") ==
               "for_the_court 2026-04-04/2026-04-11 stands_done_between Q19");
}

BOOST_AUTO_TEST_CASE(an_end_that_was_reversed_leaves_it_to_the_court_whether_it_lapsed) {
    const auto matter = file(
        order_o1, handed + R"(, {"discharged": {"id": "V1", "order": "O1", "on": "2025-04-01"}},
                {"appealed": {"id": "V2", "decision": "V1", "on": "2025-04-03"}},
                {"appeal_ended": {"appeal": "V2", "on": "2025-05-01", "outcome": "allowed",
                                  "effect": "decision_reversed"}})");
    BOOST_TEST(first(matter, "2025-04-30") == "lapsed 2025-04-02 stands_lapsed_by");
    BOOST_TEST(first(matter, "2025-05-01") == "for_the_court 2025-04-02 stands_order_open Q35");
    BOOST_TEST(first(matter, "2025-06-01") == "for_the_court 2025-04-02 stands_order_open Q35");
    const Timeline timeline{matter};
    const auto stands = duties(timeline, {2025, 6, 1}).front().stands;
    BOOST_TEST(
        timeline.explain(stands).rests_on == (Lines{"/orders/0/term", "/events/3/appeal_ended"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(whether_the_order_bound_on_the_three_days_must_be_known) {
    const auto untold = file(R"({"id": "O1", "kind": "full", "made_on": "2025-03-31"})", handed);
    BOOST_TEST(first(untold, "2025-03-31") == "due 2025-04-02 stands_due_from");
    BOOST_TEST(first(untold, "2025-04-03") == "unknown 2025-04-02 stands_order_not_known");
    const auto undated = file(order_o1, handed + R"(, {"discharged": {"order": "O1"}})");
    BOOST_TEST(first(undated, "2025-04-03") == "unknown 2025-04-02 stands_order_not_known_by");
    const Timeline timeline{undated};
    BOOST_TEST(timeline.explain(duties(timeline, {2025, 4, 3}).front().stands).missing ==
                   (Lines{"/events/1/discharged"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE(what_it_says)

std::string first_said(std::string_view rest, std::string_view as_at, std::string_view names = "",
                       std::string_view events = "") {
    const auto defendant = names.empty() ? "" : ", " + std::string{names};
    return first(parse_case_file(
                     R"({"format": "spo-case/1", "jurisdiction": "england-and-wales",
                "defendant": {"id": "D1", "police_area": "Cheshire")" +
                     defendant + R"(}, "orders": [)" + order_o1 + R"(], "events": [)" + handed +
                     std::string{events} + R"(], "notifications": [)" + std::string{rest} + "]}"),
                 as_at);
}

constexpr std::string_view no_name =
    R"({"id": "N1", "of": "first", "on": "2025-04-01", "names": [], "home_address": "1 X Row"})";
constexpr std::string_view whole =
    R"({"of": "first", "on": "2025-04-02", "names": ["Corvin Ashe"], "home_address": "1 X Row"})";

BOOST_AUTO_TEST_CASE(without_a_name_it_has_not_been_done) {
    BOOST_TEST(first_said(no_name, "2025-04-02") == "due 2025-04-02 stands_due_without_name");
    BOOST_TEST(first_said(no_name, "2025-04-03") == "late 2025-04-02 stands_late_without_name Q16");
    // Another, in time or late, that gives all: that one did it.
    BOOST_TEST(first_said(std::string{no_name} + "," + std::string{whole}, "2025-05-01") ==
               "done 2025-04-02 stands_done");
    BOOST_TEST(first_said(std::string{no_name} +
                              R"(, {"of": "first", "on": "2025-04-03", "names": ["Corvin Ashe"],
                                    "home_address": "1 X Row"})",
                          "2025-05-01") == "done_late 2025-04-02 stands_done_late");
}

BOOST_AUTO_TEST_CASE(what_is_not_recorded_of_it_leaves_it_unknown) {
    for (const auto* rest : {R"({"of": "first", "on": "2025-04-01"})",
                             R"({"of": "first", "on": "2025-04-01", "names": ["Corvin Ashe"]})",
                             R"({"of": "first", "on": "2025-04-01", "home_address": "1 X Row"})"}) {
        BOOST_TEST_CONTEXT(rest) {
            BOOST_TEST(first_said(rest, "2025-05-01") ==
                       "unknown 2025-04-02 stands_content_not_recorded");
        }
    }
    BOOST_TEST(first_said(R"({"of": "first", "on": "2025-04-01", "names": ["Corvin Ashe"]},)" +
                              std::string{whole},
                          "2025-05-01") == "done 2025-04-02 stands_done");
}

BOOST_AUTO_TEST_CASE(a_name_recorded_of_the_defendant_that_it_lacks_is_for_the_court) {
    const auto lacks = "for_the_court 2025-04-02 stands_names_open Q27";
    BOOST_TEST(first_said(whole, "2025-05-01", R"("name": "Corvin Ashe")") ==
               "done 2025-04-02 stands_done");
    BOOST_TEST(first_said(whole, "2025-05-01", R"("name": "corvin  ashe", "other_names": [])") ==
               "done 2025-04-02 stands_done");
    BOOST_TEST(first_said(whole, "2025-05-01", R"("other_names": ["Gaz"])") == lacks);
    BOOST_TEST(first_said(whole, "2025-05-01", R"("name": "Lowell Ashgrove")") ==
               "for_the_court 2025-04-02 stands_names_open");
    // Used by the day of the notification, or only after it.
    BOOST_TEST(first_said(whole, "2025-05-01", "",
                          R"(, {"name_used": {"on": "2025-03-01", "name": "Gaz"}})") == lacks);
    BOOST_TEST(first_said(whole, "2025-05-01", "",
                          R"(, {"name_used": {"on": "2025-04-02", "name": "Gaz"}})") == lacks);
    BOOST_TEST(first_said(whole, "2025-05-01", "",
                          R"(, {"name_used": {"on": "2025-04-03", "name": "Gaz"}})") ==
               "done 2025-04-02 stands_done");
}

BOOST_AUTO_TEST_CASE(who_has_no_home_has_no_address_to_notify) {
    const auto* names_only = R"({"of": "first", "on": "2025-04-01", "names": ["Corvin Ashe"]})";
    for (const auto* home : {"none", "outside_uk"}) {
        BOOST_TEST(first_said(names_only, "2025-05-01", "",
                              R"(, {"moved": {"on": "2025-01-05", "home": ")" + std::string{home} +
                                  R"("}})") == "done 2025-04-02 stands_done");
    }
    BOOST_TEST(first_said(names_only, "2025-05-01", "",
                          R"(, {"moved": {"on": "2025-01-05", "home": "scotland"}})") ==
               "unknown 2025-04-02 stands_content_not_recorded");
}

BOOST_AUTO_TEST_CASE(is_told_beside_how_it_stands_and_its_last_day_stays_to_come) {
    const Timeline timeline{
        file(order_o1, handed, notified(R"("of": "first", "on": "2025-04-01", "names": [])"))};
    const auto duty = duties(timeline, {2025, 4, 2}).front();
    BOOST_TEST(!duty.notification);
    BOOST_REQUIRE_EQUAL(duty.content.size(), 2U);
    BOOST_TEST(shown(duty.content[0]) == "not_met no_name_notified");
    BOOST_TEST(shown(duty.content[1]) == "unknown home_address_not_recorded");
    const auto days = deadlines(timeline, {2025, 4, 2});
    BOOST_TEST((days.front().kind == DeadlineKind::notification));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(replaced_interim_orders)

constexpr std::string_view a1 = R"(, "applications": [{"id": "A1", "made_on": "2025-01-02"}])";
const std::string chain = interim("I1", "2025-01-06", R"({"fixed": {"last_day": "2025-04-30"}})",
                                  R"(, "application": "A1")") +
                          "," +
                          full("O1", "2025-03-31", R"({"fixed": {"years": 2}})",
                               R"(, "application": "A1", "replaces": "I1")");
const std::string interim_served =
    R"({"served": {"order": "I1", "on": "2025-01-06", "how": "handed"}})";

BOOST_AUTO_TEST_CASE(an_order_that_replaces_one_notified_under_needs_no_first_notification) {
    const auto matter = file(chain, interim_served + "," + handed,
                             std::string{a1} + notified(R"("of": "first", "on": "2025-01-08")"));
    BOOST_TEST(first(matter, "2025-05-01", 0) == "done 2025-01-08 stands_done");
    BOOST_TEST(first(matter, "2025-05-01", 1) == "not_required 2025-04-02 stands_not_required");
}

BOOST_AUTO_TEST_CASE(one_that_had_lapsed_was_never_served_or_never_notified_under_is_open) {
    const auto never_notified = file(chain, interim_served + "," + handed, a1);
    BOOST_TEST(first(never_notified, "2025-05-01", 1) ==
               "for_the_court 2025-04-02 stands_not_known_whether_owed Q21");
    const auto never_served = file(chain, handed, a1);
    BOOST_TEST(first(never_served, "2025-05-01", 1) ==
               "for_the_court 2025-04-02 stands_not_known_whether_owed Q21");
    auto lapsed = chain;
    lapsed.replace(lapsed.find("2025-04-30"), 10, "2025-02-28");
    const auto had_lapsed =
        file(lapsed, interim_served + "," + handed,
             std::string{a1} + notified(R"("of": "first", "on": "2025-01-08")"));
    BOOST_TEST(first(had_lapsed, "2025-05-01", 1) ==
               "for_the_court 2025-04-02 stands_not_known_whether_owed Q21");
}

// It was over when the full order was made, were it by an hour.
BOOST_AUTO_TEST_CASE(one_that_ran_out_on_the_day_before_is_open_and_one_that_ran_that_day_is_not) {
    const auto ran_to = [](std::string_view last_day) {
        auto to_the_day = chain;
        to_the_day.replace(to_the_day.find("2025-04-30"), 10, last_day);
        const auto matter =
            file(to_the_day, interim_served + "," + handed,
                 std::string{a1} + notified(R"("of": "first", "on": "2025-01-08")"));
        return first(matter, "2025-05-01", 1);
    };
    BOOST_TEST(ran_to("2025-03-29") ==
               "for_the_court 2025-04-02 stands_not_known_whether_owed Q21");
    BOOST_TEST(ran_to("2025-03-30") ==
               "for_the_court 2025-04-02 stands_not_known_whether_owed Q21");
    BOOST_TEST(ran_to("2025-03-31") == "not_required 2025-04-02 stands_not_required");
}

BOOST_AUTO_TEST_CASE(a_notification_under_the_interim_order_that_came_later_changes_nothing) {
    const auto matter =
        file(chain, interim_served + "," + handed,
             std::string{a1} + notified(R"("of": "first", "on": "2026-04-02", "order": "I1")"));
    for (const auto* as_at : {"2026-04-01", "2026-04-03"}) {
        BOOST_TEST(first(matter, as_at, 1) ==
                   "for_the_court 2025-04-02 stands_not_known_whether_owed Q21");
    }
}

BOOST_AUTO_TEST_CASE(whether_it_replaces_must_be_recorded) {
    auto silent = chain;
    silent.erase(silent.find(R"(, "replaces": "I1")"), 18);
    const auto matter = file(silent, interim_served + "," + handed, a1);
    BOOST_TEST(first(matter, "2025-05-01", 1) ==
               "unknown 2025-04-02 stands_not_known_whether_owed");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(sexual_offences_notification)

BOOST_AUTO_TEST_CASE(an_exemption_that_ends_while_the_order_runs_starts_the_clock) {
    const auto matter =
        file(order_o1, handed, part_two(R"("from": "2019-05-01", "to": "2026-05-01")"));
    BOOST_TEST(first(matter, "2025-06-01") == "exempt 2026-05-03 stands_exempt_until");
    BOOST_TEST(first(matter, "2026-04-30") == "exempt 2026-05-03 stands_exempt_until");
    BOOST_TEST(first(matter, "2026-05-01") == "due 2026-05-03 stands_due");
    BOOST_TEST(first(matter, "2026-05-03") == "due 2026-05-03 stands_due");
    BOOST_TEST(first(matter, "2026-05-04") == "late 2026-05-03 stands_late Q16");
}

BOOST_AUTO_TEST_CASE(an_exemption_that_outlasts_the_order_needs_no_notification) {
    const auto matter = file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})"), handed,
                             part_two(R"("from": "2019-05-01", "to": "2027-03-31")"));
    BOOST_TEST(first(matter, "2027-06-01") == "exempt 2027-04-02 stands_exempt_order_over");
}

BOOST_AUTO_TEST_CASE(two_times_that_follow_on_are_one_exemption) {
    const auto matter = file(order_o1, handed,
                             R"(, "sexual_offences_notification": [
                                {"from": "2025-09-01", "to": "2026-05-01"},
                                {"from": "2019-05-01", "to": "2025-09-01"}])");
    BOOST_TEST(first(matter, "2025-10-01") == "exempt 2026-05-03 stands_exempt_until");
}

BOOST_AUTO_TEST_CASE(one_without_an_end_goes_on) {
    const auto matter = file(order_o1, handed, part_two(R"("from": "2019-05-01")"));
    BOOST_TEST(first(matter, "2027-06-01") == "exempt stands_exempt");
}

BOOST_AUTO_TEST_CASE(one_that_began_after_the_order_was_made_leaves_it_open) {
    const auto matter =
        file(order_o1, handed, part_two(R"("from": "2025-04-01", "to": "2026-05-01")"));
    BOOST_TEST(first(matter, "2025-06-01") == "exempt 2025-04-02 stands_exempt_since Q22");
    BOOST_TEST(first(matter, "2026-05-01") ==
               "for_the_court 2025-04-02 stands_exemption_began_later Q22");
    const auto overdue =
        file(order_o1, handed, part_two(R"("from": "2025-04-03", "to": "2026-05-01")"));
    BOOST_TEST(first(overdue, "2025-06-01") == "late 2025-04-02 stands_late_from Q16");
}

BOOST_AUTO_TEST_CASE(a_second_time_that_begins_while_the_clock_runs_holds_the_duty_off_again) {
    // Part 2 ceased on 1 May 2026, so the three days run to 3 May.
    const auto again_from = [](const char* from) {
        return file(order_o1, handed,
                    R"(, "sexual_offences_notification": [
                       {"from": "2019-05-01", "to": "2026-05-01"},
                       {"from": ")" +
                        std::string{from} + R"(", "to": "2027-05-01"}])");
    };
    for (const auto* from : {"2026-05-02", "2026-05-03"}) {
        BOOST_TEST_CONTEXT(from) {
            BOOST_TEST(first(again_from(from), "2026-05-20") ==
                       "exempt 2026-05-03 stands_exempt_since Q22");
            BOOST_TEST(first(again_from(from), "2027-04-30") ==
                       "exempt 2026-05-03 stands_exempt_since Q22");
            BOOST_TEST(first(again_from(from), "2027-05-01") ==
                       "for_the_court 2026-05-03 stands_exemption_began_later Q22");
        }
    }
    BOOST_TEST(first(again_from("2026-05-02"), "2026-05-01") == "due 2026-05-03 stands_due");
    BOOST_TEST(first(again_from("2026-05-04"), "2026-05-20") == "late 2026-05-03 stands_late Q16");
    // On the final day itself it goes on without a break.
    BOOST_TEST(first(again_from("2026-05-01"), "2026-05-20") ==
               "exempt 2027-05-03 stands_exempt_until");
}

BOOST_AUTO_TEST_CASE(a_third_time_that_follows_on_the_second_holds_it_off_as_well) {
    const auto matter = file(order_o1, handed,
                             R"(, "sexual_offences_notification": [
                                {"from": "2019-05-01", "to": "2026-05-01"},
                                {"from": "2026-05-02", "to": "2027-05-01"},
                                {"from": "2027-05-03"}])");
    BOOST_TEST(first(matter, "2027-05-02") ==
               "for_the_court 2026-05-03 stands_exemption_began_later Q22");
    BOOST_TEST(first(matter, "2027-05-03") == "exempt 2026-05-03 stands_exempt_since Q22");
}

BOOST_AUTO_TEST_CASE(the_final_day_and_the_time_it_ends_are_named) {
    const auto names = [](const CaseFile& matter, Date as_at) {
        const Timeline timeline{matter};
        const auto duty = duties(timeline, as_at).front();
        auto all = texts(timeline, duty.clock);
        for (const auto& one : duty.clock) {
            for (const auto& pointer : timeline.explain(one).rests_on) all.push_back(pointer);
        }
        return all;
    };
    const Lines expected{
        "s.9(6): When the order was made the defendant was subject to Part 2 of the Sexual "
        "Offences Act 2003, and ceased on 1 May 2026, the final day "
        "(/sexual_offences_notification/0).",
        "s.9(7): The duty applies from 1 May 2026, the final day, as if the order had been served "
        "on it (/sexual_offences_notification/0).",
        "/sexual_offences_notification/0", "/orders/0/made_on",
        "/sexual_offences_notification/0/to"};
    const auto until = part_two(R"("from": "2019-05-01", "to": "2026-05-01")");
    BOOST_TEST(names(file(order_o1, handed, until), {2026, 5, 2}) == expected,
               boost::test_tools::per_element());
    // Served or not, the final day is in the place of the service.
    BOOST_TEST(names(file(order_o1, "", until), {2026, 5, 2}) == expected,
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_exemption_names_the_time_it_comes_from) {
    const Timeline timeline{file(order_o1, handed,
                                 R"(, "sexual_offences_notification": [
                                    {"from": "2010-05-01", "to": "2011-05-01"},
                                    {"from": "2019-05-01"}])")};
    const auto duty = duties(timeline, {2025, 6, 1}).front();
    BOOST_TEST(shown(duty.stands) == "not_met stands_exempt");
    BOOST_TEST(timeline.explain(duty.stands).rests_on == (Lines{"/sexual_offences_notification/1"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(another_basis_after_the_exemption_leaves_it_open) {
    const auto matter = file(order_o1, handed,
                             R"(, "sexual_offences_notification": [
                                {"from": "2019-05-01", "to": "2025-06-01"},
                                {"from": "2025-05-01", "basis": "other"}])");
    BOOST_TEST(first(matter, "2025-07-01") == "for_the_court 2025-06-03 stands_exemption_open Q24");
}

BOOST_AUTO_TEST_CASE(on_another_basis_or_without_days_it_is_not_told) {
    const auto other =
        file(order_o1, handed, part_two(R"("from": "2019-05-01", "basis": "other")"));
    BOOST_TEST(first(other, "2025-06-01") == "for_the_court 2025-04-02 stands_exemption_open Q24");
    const auto undated = file(order_o1, handed, part_two(R"("to": "2026-05-01")"));
    BOOST_TEST(first(undated, "2025-06-01") == "unknown 2025-04-02 stands_exemption_not_known");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(names_and_addresses)

const std::string uses_a_name =
    R"(, {"name_used": {"id": "V2", "on": "2025-06-02", "name": "Corvin Hale"}})";

BOOST_AUTO_TEST_CASE(a_name_not_notified_is_due_on_the_third_day) {
    const auto matter = file(order_o1, handed + uses_a_name);
    BOOST_TEST(only(matter, "2025-06-04", NotificationOf::name) == "due 2025-06-04 stands_due");
    BOOST_TEST(only(matter, "2025-06-05", NotificationOf::name) ==
               "late 2025-06-04 stands_late Q16");
    BOOST_TEST(only(matter, "2025-06-01", NotificationOf::name) == "0 duties");
}

BOOST_AUTO_TEST_CASE(a_name_notified_before_it_was_used_is_not_due) {
    const auto matter =
        file(order_o1, handed + uses_a_name, notified(R"("of": "first", "on": "2025-04-01",
                                         "names": ["Someone Else", "corvin  hale"])"));
    BOOST_TEST(only(matter, "2025-06-09", NotificationOf::name) ==
               "not_required 2025-06-04 stands_not_required");
}

BOOST_AUTO_TEST_CASE(a_name_used_before_the_order_or_after_it_is_no_matter) {
    const auto before = file(order_o1, R"({"name_used": {"on": "2025-03-30", "name": "N"}})");
    BOOST_TEST(only(before, "2025-06-09", NotificationOf::name) ==
               "not_required 2025-04-01 stands_not_required");
}

BOOST_AUTO_TEST_CASE(a_name_not_recorded_cannot_be_told) {
    const auto matter = file(order_o1, R"({"name_used": {"on": "2025-06-02"}})");
    BOOST_TEST(only(matter, "2025-06-09", NotificationOf::name) ==
               "unknown 2025-06-04 stands_not_known_whether_owed");
}

BOOST_AUTO_TEST_CASE(a_name_given_by_pointing_at_its_use_is_done) {
    const auto matter =
        file(order_o1, R"({"name_used": {"id": "V2", "on": "2025-06-02", "name": "Corvin Hale"}})",
             notified(R"("of": "name", "on": "2025-06-04", "event": "V2")"));
    BOOST_TEST(only(matter, "2025-06-09", NotificationOf::name) == "done 2025-06-04 stands_done");
}

struct Move {
    const char* home;
    const char* answer;
};

BOOST_AUTO_TEST_CASE(a_move_is_due_where_there_is_a_new_home_in_the_united_kingdom) {
    const std::vector<Move> rows{
        {R"("home": "england_or_wales", "area": "Kent")", "late 2025-06-04 stands_late Q16"},
        {R"("home": "scotland")", "late 2025-06-04 stands_late Q16"},
        {R"("home": "northern_ireland")", "late 2025-06-04 stands_late Q16"},
        {R"("home": "outside_uk")", "not_required 2025-06-04 stands_not_required"},
        {R"("home": "none")", "not_required 2025-06-04 stands_not_required"},
        {R"("id": "V9")", "unknown 2025-06-04 stands_not_known_whether_owed"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.home) {
            const auto matter =
                file(order_o1, R"({"moved": {"on": "2025-06-02", )" + std::string{row.home} + "}}");
            BOOST_TEST(only(matter, "2025-06-09", NotificationOf::address) == row.answer);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_move_may_be_notified_before_it_happens) {
    const auto matter =
        file(order_o1, R"({"moved": {"on": "2025-06-02", "home": "england_or_wales", "area": "Kent",
                               "address": "7 Invented Row, Canterbury"}})",
             notified(R"("of": "address", "on": "2025-05-30", "area": "Cheshire",
                    "home_address": "7 invented row Canterbury")"));
    BOOST_TEST(only(matter, "2025-06-09", NotificationOf::address) ==
               "done 2025-06-04 stands_done_in_advance Q28");
    // Before the move, at a station of the old area; in the new one it is not as section 10 says.
    const auto elsewhere =
        file(order_o1, R"({"moved": {"on": "2025-06-02", "home": "england_or_wales", "area": "Kent",
                               "address": "7 Invented Row, Canterbury"}})",
             notified(R"("of": "address", "on": "2025-05-30", "area": "Kent",
                    "home_address": "7 Invented Row, Canterbury")"));
    BOOST_TEST(only(elsewhere, "2025-06-09", NotificationOf::address) ==
               "for_the_court 2025-06-04 stands_not_as_section_10");
}

BOOST_AUTO_TEST_CASE(a_notification_of_no_recorded_address_may_be_about_another_move) {
    const auto matter = file(order_o1, R"({"moved": {"on": "2025-06-02", "home": "scotland"}})",
                             notified(R"("of": "address", "on": "2025-06-03")"));
    BOOST_TEST(only(matter, "2025-06-09", NotificationOf::address) ==
               "unknown 2025-06-04 stands_notification_unclear");
}

BOOST_AUTO_TEST_CASE(a_notification_does_one_duty_and_of_its_own_kind) {
    const std::string there_and_back =
        R"({"moved": {"id": "M1", "on": "2025-06-01", "home": "england_or_wales",
                      "area": "Cheshire", "address": "1 X Street"}},
           {"moved": {"id": "M2", "on": "2025-09-01", "home": "england_or_wales",
                      "area": "Cheshire", "address": "2 Y Street"}},
           {"moved": {"id": "M3", "on": "2026-01-05", "home": "england_or_wales",
                      "area": "Cheshire", "address": "1 X Street"}})";
    const auto matter = file(order_o1, there_and_back,
                             R"(, "notifications": [
            {"of": "address", "on": "2025-06-02", "home_address": "1 X Street"},
            {"of": "address", "on": "2025-09-02", "home_address": "2 Y Street"}])");
    const auto all = duties_of(matter, "2026-03-01", NotificationOf::address);
    BOOST_REQUIRE_EQUAL(all.size(), 3U);
    BOOST_TEST(told(all[0]) == "done 2025-06-03 stands_done");
    BOOST_TEST(told(all[1]) == "done 2025-09-03 stands_done");
    BOOST_TEST(told(all[2]) == "late 2026-01-07 stands_late Q16");
    const auto of_a_name =
        file(order_o1, R"({"moved": {"id": "M", "on": "2025-06-02", "home": "scotland"}})",
             notified(R"("of": "name", "on": "2025-06-02", "event": "M")"));
    BOOST_TEST(only(of_a_name, "2025-07-01", NotificationOf::address) ==
               "late 2025-06-04 stands_late Q16");
    const Timeline timeline{of_a_name};
    BOOST_REQUIRE_EQUAL(timeline.conflicts().size(), 1U);
    BOOST_TEST(timeline.explain(timeline.conflicts().front()).rests_on ==
                   (std::vector<std::string>{"/notifications/0", "/events/0/moved"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(
    a_change_under_an_order_of_which_nobody_recorded_the_day_is_not_known_to_arise) {
    constexpr auto undated = R"({"id": "O2", "kind": "full"})";
    const std::string used = R"({"name_used": {"on": "2025-04-01", "name": "A N Other"}})";
    const auto matter = file(undated, used);
    const auto duty = duties_of(matter, "2025-06-01", NotificationOf::name).front();
    BOOST_TEST(shown(duty.arises) == "unknown duty_subject_order_undated");
    BOOST_TEST(Timeline{matter}.explain(duty.arises).missing ==
                   (std::vector<std::string>{"/orders/0/made_on"}),
               boost::test_tools::per_element());
    // Beside an order that binds that day it makes no difference; beside one that is over, it does.
    const auto beside = [&](const char* made) {
        const auto other = full("O1", made, R"({"fixed": {"years": 2}})") + "," + undated;
        return shown(
            duties_of(file(other, used), "2025-06-01", NotificationOf::name).front().arises);
    };
    BOOST_TEST(beside("2025-03-01").starts_with("met "));
    BOOST_TEST(beside("2022-03-01") == "unknown duty_subject_order_undated");
    BOOST_TEST(
        shown(duties_of(file("", used), "2025-06-01", NotificationOf::name).front().arises) ==
        "not_met duty_not_subject");
}

BOOST_AUTO_TEST_CASE(a_duty_that_lapsed_with_its_order_is_not_brought_back_by_a_later_one) {
    // Moved on the last day of O1. O2 binds later, or from the next day without a gap.
    const auto two_orders = [](const char* made) {
        return full("O1", "2023-01-10", R"({"fixed": {"last_day": "2025-01-09"}})") + "," +
               full("O2", made, R"({"fixed": {"years": 2}})");
    };
    const std::string moves = R"({"moved": {"on": "2025-01-09", "home": "england_or_wales",
                                            "area": "Cheshire", "address": "7 Invented Row"}})";
    const auto later = file(two_orders("2026-01-10"), moves,
                            notified(R"("of": "first", "on": "2026-01-11", "order": "O2")"));
    BOOST_TEST(only(later, "2025-01-09", NotificationOf::address) == "due 2025-01-11 stands_due");
    for (const auto* as_at : {"2025-01-10", "2025-06-01", "2026-01-10", "2026-05-20"}) {
        BOOST_TEST_CONTEXT(as_at) {
            BOOST_TEST(only(later, as_at, NotificationOf::address) ==
                       "lapsed 2025-01-11 stands_lapsed");
        }
    }
    const auto without_a_gap = file(two_orders("2025-01-10"), moves);
    BOOST_TEST(only(without_a_gap, "2025-01-12", NotificationOf::address) ==
               "late 2025-01-11 stands_late Q16");
    const auto a_day_later = file(two_orders("2025-01-11"), moves);
    BOOST_TEST(only(a_day_later, "2025-01-12", NotificationOf::address) ==
               "lapsed 2025-01-11 stands_lapsed");
}

BOOST_AUTO_TEST_CASE(the_same_address_often_notified_is_each_time_of_one_move) {
    std::string moves;
    std::string notifications;
    for (int i = 0; i < 6; ++i) {
        const auto day = Date{2025, 6, 1}.plus_days(30 * i).iso();
        const auto* address = i % 2 == 0 ? "1 X Street" : "2 Y Street";
        moves += (i == 0 ? "" : ",") + std::string{R"({"moved": {"on": ")"} + day +
                 R"(", "home": "england_or_wales", "area": "Cheshire", "address": ")" + address +
                 R"("}})";
        notifications += (i == 0 ? "" : ",") + std::string{R"({"of": "address", "on": ")"} + day +
                         R"(", "home_address": ")" + address + R"("})";
    }
    const auto matter = file(order_o1, moves, R"(, "notifications": [)" + notifications + "]");
    const auto all = duties_of(matter, "2026-03-01", NotificationOf::address);
    BOOST_REQUIRE_EQUAL(all.size(), 6U);
    for (std::size_t i = 0; i < all.size(); ++i) {
        BOOST_TEST((all[i].state == DutyState::done));
        BOOST_TEST((all[i].notification == i));
    }
}

BOOST_AUTO_TEST_CASE(a_change_made_while_exempt_is_exempt_and_open_once_that_ends) {
    const auto matter = file(order_o1, R"({"moved": {"on": "2025-06-02", "home": "scotland"}})",
                             part_two(R"("from": "2019-05-01", "to": "2026-05-01")"));
    BOOST_TEST(only(matter, "2025-06-09", NotificationOf::address) ==
               "exempt 2025-06-04 stands_exempt");
    BOOST_TEST(only(matter, "2026-06-09", NotificationOf::address) ==
               "exempt 2025-06-04 stands_exempt Q22");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(where_to_notify)

std::string where(const CaseFile& file, NotificationOf of) {
    const auto all = duties_of(file, "2025-06-03", of);
    if (all.empty()) return "none";
    const auto& duty = all.front();
    return shown(duty.where) + (duty.area ? " " + std::string{model::word(*duty.area)} : "") +
           (duty.area_before_move ? ", before " + std::string{model::word(*duty.area_before_move)}
                                  : "");
}

BOOST_AUTO_TEST_CASE(is_the_own_area_or_that_of_the_court) {
    BOOST_TEST(where(file(order_o1, handed), NotificationOf::first) ==
               "met where_own_area Q32 Cheshire");
    BOOST_TEST(where(file(order_o1, R"({"moved": {"on": "2025-06-02", "home": "england_or_wales",
                                                  "area": "Kent"}})"),
                     NotificationOf::address) ==
               "met where_own_area_after_move Kent, before Cheshire");
    const auto at_chester = full("O1", "2025-03-31", R"({"fixed": {"years": 5}})",
                                 R"(, "court_area": "Cheshire", "court_kind": "magistrates")");
    const std::string to_scotland = R"({"moved": {"on": "2025-06-02", "home": "scotland"}})";
    BOOST_TEST(where(file(at_chester, to_scotland), NotificationOf::address) ==
               "met where_court_area Cheshire, before Cheshire");
    BOOST_TEST(where(file(order_o1, to_scotland), NotificationOf::address) ==
               "unknown where_court_area_not_recorded Q29, before Cheshire");
    const auto by_crown_court =
        full("O1", "2025-03-31", R"({"fixed": {"years": 5}})",
             R"(, "route": "on_appeal", "court_area": "Cheshire", "court_kind": "crown")");
    BOOST_TEST(where(file(by_crown_court, to_scotland), NotificationOf::address) ==
               "for_the_court where_court_area_crown Q29 Cheshire, before Cheshire");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(days_to_come)

namespace {

/// "2025-04-02 notification", with the later day after a stroke.
std::vector<std::string> coming(const CaseFile& file, std::string_view as_at, int lead = 56) {
    std::vector<std::string> all;
    for (const auto& day : deadlines(Timeline{file}, Date::parse(as_at), {lead})) {
        all.push_back(day.day.iso() + (day.latest ? "/" + day.latest->iso() : "") + " " +
                      std::string{model::word(day.kind)});
    }
    return all;
}

}  // namespace

BOOST_AUTO_TEST_CASE(of_a_new_order) {
    const auto matter = file(order_o1, handed);
    BOOST_TEST(
        coming(matter, "2025-04-01") ==
            (Lines{"2025-04-02 notification", "2025-04-21 appeal", "2027-03-31 free_discharge",
                   "2030-02-02 renewal_reminder", "2030-03-30 order_ends"}),
        boost::test_tools::per_element());
    // What has passed is not to come; a reminder whose day has passed is for today.
    BOOST_TEST(coming(matter, "2030-03-01") ==
                   (Lines{"2030-03-01 renewal_reminder", "2030-03-30 order_ends"}),
               boost::test_tools::per_element());
    BOOST_TEST(coming(matter, "2030-03-31").empty());
}

BOOST_AUTO_TEST_CASE(the_lead_of_a_reminder_is_the_users) {
    const auto days = coming(file(order_o1), "2025-06-01", 0);
    BOOST_TEST((std::find(days.begin(), days.end(), "2030-03-30 renewal_reminder") != days.end()));
    BOOST_CHECK_THROW(deadlines(Timeline{file(order_o1)}, Date{2025, 6, 1}, {-1}), Problem);
    BOOST_CHECK_THROW(deadlines(Timeline{file(order_o1)}, Date{2025, 6, 1}, {3651}), Problem);
}

BOOST_AUTO_TEST_CASE(an_order_of_two_years_has_no_free_discharge) {
    // It has ended before the day on which no consent would be needed.
    const auto days =
        coming(file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})")), "2025-06-01");
    BOOST_TEST(days == (Lines{"2027-02-02 renewal_reminder", "2027-03-30 order_ends"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_condition_and_an_order_whose_end_is_open_have_two_days) {
    const auto days =
        coming(file(full("O1", "2022-03-01", R"({"fixed": {"years": 2}})")), "2024-02-01", 7);
    BOOST_TEST(days == (Lines{"2024-02-21 renewal_reminder", "2024-02-28/2024-02-29 order_ends"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_interim_order_that_ends_before_the_next_hearing_is_told) {
    const auto pending = R"(, "applications": [{"id": "A1", "made_on": "2025-01-02"}])";
    const auto order = interim("I1", "2025-01-06", R"({"fixed": {"last_day": "2025-02-02"}})",
                               R"(, "application": "A1")");
    const auto matter =
        file(order, R"({"hearing_fixed": {"application": "A1", "on": "2025-02-10"}})", pending);
    const auto days = coming(matter, "2025-01-15", 7);
    BOOST_TEST(days == (Lines{"2025-01-19/2025-01-20 hearsay_notice", "2025-01-26 renewal_reminder",
                              "2025-01-27 appeal", "2025-02-02 order_ends",
                              "2025-02-02 interim_before_hearing", "2025-02-10 hearing"}),
               boost::test_tools::per_element());
    const auto in_time =
        file(order, R"({"hearing_fixed": {"application": "A1", "on": "2025-02-02"}})", pending);
    for (const auto& day : coming(in_time, "2025-01-15")) {
        BOOST_TEST(!day.ends_with("interim_before_hearing"));
    }
}

BOOST_AUTO_TEST_CASE(after_a_withdrawal_an_interim_order_has_two_ends_and_says_why) {
    const auto matter =
        file(interim("I1", "2025-01-06", R"({"fixed": {"last_day": "2025-06-30"}})",
                     R"(, "application": "A1")"),
             R"({"determined": {"application": "A1", "on": "2025-05-10", "outcome": "withdrawn"}})",
             R"(, "applications": [{"id": "A1", "made_on": "2025-01-02"}])");
    const Timeline timeline{matter};
    bool found = false;
    for (const auto& day : deadlines(timeline, {2025, 5, 10})) {
        if (day.kind != DeadlineKind::order_ends) continue;
        found = true;
        BOOST_TEST(day.day == Date(2025, 5, 10));
        BOOST_TEST((day.latest == Date(2025, 6, 30)));
        BOOST_TEST(shown(day.why) == "for_the_court deadline_order_ends_two_by Q15");
        BOOST_TEST(
            timeline.explain(day.why).rests_on == std::vector<std::string>{"/events/0/determined"},
            boost::test_tools::per_element());
    }
    BOOST_TEST(found);
    // The day before, nobody knew of it.
    for (const auto& day : deadlines(timeline, {2025, 5, 9})) {
        if (day.kind != DeadlineKind::order_ends) continue;
        BOOST_TEST(day.day == Date(2025, 6, 30));
        BOOST_TEST(shown(day.why) == "met deadline_order_ends");
    }
}

BOOST_AUTO_TEST_CASE(what_is_dated_later_has_not_happened_yet) {
    const auto renewed = file(interim("I1", "2025-01-06", R"({"fixed": {"days": 28}})"),
                              R"({"renewed": {"order": "I1", "on": "2025-01-31",
                                              "term": {"fixed": {"last_day": "2025-03-31"}}}})");
    const auto ends = [](const CaseFile& matter, std::string_view as_at) {
        auto days = coming(matter, as_at, 7);
        std::erase_if(days, [](const std::string& day) {
            return !day.ends_with("order_ends") && !day.ends_with("renewal_reminder");
        });
        return days;
    };
    BOOST_TEST(ends(renewed, "2025-01-10") ==
                   (Lines{"2025-01-26 renewal_reminder", "2025-02-02 order_ends"}),
               boost::test_tools::per_element());
    BOOST_TEST(ends(renewed, "2025-01-30") ==
                   (Lines{"2025-01-30 renewal_reminder", "2025-02-02 order_ends"}),
               boost::test_tools::per_element());
    BOOST_TEST(ends(renewed, "2025-01-31") ==
                   (Lines{"2025-03-24 renewal_reminder", "2025-03-31 order_ends"}),
               boost::test_tools::per_element());
    // A discharge, a death, an order made and a condition added later.
    const auto discharged =
        file(order_o1, R"({"discharged": {"order": "O1", "on": "2026-05-04"}})");
    BOOST_TEST(ends(discharged, "2026-05-03") ==
                   (Lines{"2030-03-23 renewal_reminder", "2030-03-30 order_ends"}),
               boost::test_tools::per_element());
    BOOST_TEST(ends(discharged, "2026-05-04").empty());
    const auto dead = file(order_o1, R"({"died": {"on": "2025-04-10"}})");
    BOOST_TEST(coming(dead, "2025-04-09").front() == "2025-04-21 appeal");
    BOOST_TEST(coming(dead, "2025-04-10").empty());
    BOOST_TEST(coming(file(order_o1), "2025-03-30").empty());
    const auto added = file(order_o1, R"({"varied": {"order": "O1", "on": "2025-09-01", "adds": [
        {"id": "C2", "kind": "prohibition", "is": {"other": {}},
         "term": {"fixed": {"last_day": "2026-08-31"}}}]}})");
    const auto has_condition = [](const Lines& days) {
        return std::find(days.begin(), days.end(), "2026-08-31 condition_ends") != days.end();
    };
    BOOST_TEST(!has_condition(coming(added, "2025-08-31")));
    BOOST_TEST(has_condition(coming(added, "2025-09-01")));
}

BOOST_AUTO_TEST_CASE(a_hearing_to_come_is_known_from_its_application_on) {
    const auto matter =
        file(order_o1, R"({"applied": {"id": "V1", "order": "O1", "on": "2025-06-02",
                                       "seeks": "vary", "by": {"party": "defendant"}}},
                          {"hearing_fixed": {"applied": "V1", "on": "2025-08-01"}})");
    const auto has_hearing = [&](std::string_view as_at) {
        const auto days = coming(matter, as_at);
        return std::find(days.begin(), days.end(), "2025-08-01 hearing") != days.end();
    };
    BOOST_TEST(!has_hearing("2025-06-01"));
    BOOST_TEST(has_hearing("2025-06-02"));
    BOOST_TEST(has_hearing("2025-08-01"));
    BOOST_TEST(!has_hearing("2025-08-02"));
}

BOOST_AUTO_TEST_CASE(an_end_reached_in_doubt_is_not_told_as_sure) {
    const Timeline timeline{file(interim("I1", "2025-01-06", R"({"fixed": {"days": 28}})"),
                                 R"({"renewed": {"order": "I1", "on": "2025-02-10",
                                     "term": {"fixed": {"last_day": "2025-03-31"}}}})")};
    for (const auto& day : deadlines(timeline, {2025, 2, 11})) {
        if (day.kind != DeadlineKind::order_ends) continue;
        BOOST_TEST(day.day == Date(2025, 3, 31));
        BOOST_TEST(shown(day.why) == "for_the_court deadline_order_ends_if Q9");
    }
    // With a discharge on no day, what is missing is named.
    const Timeline undated{file(interim("I1", "2025-01-06", R"({"fixed": {"days": 28}})"),
                                R"({"discharged": {"order": "I1"}},
                                   {"renewed": {"order": "I1", "on": "2025-01-31",
                                     "term": {"fixed": {"last_day": "2025-03-31"}}}})")};
    for (const auto& day : deadlines(undated, {2025, 2, 11})) {
        if (day.kind != DeadlineKind::order_ends) continue;
        BOOST_TEST(shown(day.why) == "unknown deadline_order_ends_if_told");
        BOOST_TEST(undated.explain(day.why).missing == (Lines{"/events/0/discharged"}),
                   boost::test_tools::per_element());
    }
}

struct Appealable {
    const char* what;
    const char* events;
    const char* told;  ///< the citation and the finding
};

BOOST_AUTO_TEST_CASE(an_appeal_is_told_under_the_paragraph_that_gives_it_and_by_whom) {
    const std::vector<Appealable> rows{
        {"a variation the police asked for",
         R"({"varied": {"order": "O1", "on": "2026-06-01", "by": {"party": "chief_officer"}}})",
         "s.7(1)(c) for_the_court deadline_appeal_by_defendant Q30"},
        {"a variation the defendant asked for",
         R"({"varied": {"order": "O1", "on": "2026-06-01", "by": {"party": "defendant"}}})",
         "s.7(3) for_the_court deadline_appeal_by_relevant_officer Q30"},
        {"the same, asked for in an application",
         R"({"applied": {"id": "Y", "order": "O1", "on": "2026-05-01", "seeks": "renew",
                         "by": {"party": "defendant"}}},
            {"renewed": {"order": "O1", "on": "2026-06-01", "applied": "Y"}})",
         "s.7(3) for_the_court deadline_appeal_by_relevant_officer Q30"},
        {"a refusal of what the police asked for",
         R"({"applied": {"id": "Y", "order": "O1", "on": "2026-05-01", "seeks": "renew",
                         "by": {"party": "chief_officer"}}},
            {"determined": {"applied": "Y", "on": "2026-06-01", "outcome": "refused"}})",
         "s.7(2)(c) for_the_court deadline_appeal_by_applicant Q30"},
        {"a refusal of what the defendant asked for",
         R"({"applied": {"id": "Y", "order": "O1", "on": "2026-05-01", "seeks": "discharge",
                         "by": {"party": "defendant"}}},
            {"determined": {"applied": "Y", "on": "2026-06-01", "outcome": "refused"}})",
         "s.7(1)(d) for_the_court deadline_appeal_by_defendant Q30"},
        {"a grant of what the defendant asked for, of which no more is told",
         R"({"applied": {"id": "Y", "order": "O1", "on": "2026-05-01", "seeks": "vary",
                         "by": {"party": "defendant"}}},
            {"determined": {"applied": "Y", "on": "2026-06-01", "outcome": "granted"}})",
         "s.7(3) for_the_court deadline_appeal_by_relevant_officer Q30"},
        {"a discharge that nobody is recorded as asking for",
         R"({"discharged": {"order": "O1", "on": "2026-06-01"}})",
         "s.7 unknown deadline_appeal_by_not_recorded Q30"},
        {"a variation that somebody else asked for",
         R"({"varied": {"order": "O1", "on": "2026-06-01", "by": {"party": "other"}}})", "none"},
        {"an application withdrawn",
         R"({"applied": {"id": "Y", "order": "O1", "on": "2026-05-01", "seeks": "vary",
                         "by": {"party": "defendant"}}},
            {"determined": {"applied": "Y", "on": "2026-06-01", "outcome": "withdrawn"}})",
         "none"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.what) {
            const Timeline timeline{file(order_o1, row.events)};
            std::string told = "none";
            for (const auto& day : deadlines(timeline, {2026, 6, 3})) {
                if (day.kind != DeadlineKind::appeal) continue;
                BOOST_TEST(day.day == Date(2026, 6, 22));
                BOOST_TEST(told == "none");  // one only
                told = std::string{info(day.why.provision()).citation} + " " + shown(day.why);
            }
            BOOST_TEST(told == row.told);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_appeal_already_lodged_is_not_to_come) {
    const auto matter = file(order_o1, R"({"appealed": {"order": "O1", "on": "2025-04-10"}})");
    for (const auto& day : coming(matter, "2025-04-11")) BOOST_TEST(!day.ends_with("appeal"));
}

BOOST_AUTO_TEST_CASE(the_day_a_defendant_is_18) {
    const auto matter = parse_case_file(
        R"({"format": "spo-case/1", "jurisdiction": "england-and-wales",
            "defendant": {"id": "D1", "born": "2008-02-29"}})");
    BOOST_TEST(coming(matter, "2025-06-01") == (Lines{"2026-03-01 turns_18"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
