// Section 11: failures to notify as offences. When a duty is late is tested with the duties; here,
// what offence it would be, from when to when, what has to be shown, and what it carries.
#include <boost/test/unit_test.hpp>
#include <map>
#include <set>

#include "life_fixture.hpp"
#include "model/words.hpp"
#include "spo/offence.hpp"

namespace {

using namespace spo;
using namespace spo::life;

std::vector<NotificationOffence> offences_in(const CaseFile& file, std::string_view as_at) {
    return notification_offences(Timeline{file}, Date::parse(as_at));
}

std::string days(const std::optional<Date>& earliest, const std::optional<Date>& latest) {
    if (!earliest || !latest) return "?";
    return *earliest == *latest ? earliest->iso() : earliest->iso() + "/" + latest->iso();
}

/// "ST19002 unknown 2025-04-03 to 2025-05-01"
std::string told(const NotificationOffence& offence) {
    return std::string{info(offence.offence).code} + " " + std::string{name(offence.verdict)} +
           " " + days(offence.first_day_earliest, offence.first_day_latest) + " to " +
           days(offence.last_day_earliest, offence.last_day_latest);
}
std::string told(const CaseFile& file, std::string_view as_at) {
    std::string all;
    for (const auto& offence : offences_in(file, as_at)) {
        all += (all.empty() ? "" : "; ") + told(offence);
    }
    return all.empty() ? "none" : all;
}

std::string listed(const std::vector<Finding>& findings) {
    std::string all;
    for (const auto& finding : findings) {
        const auto id = info(finding.provision()).id.substr(std::string_view{"spa-2019:"}.size());
        all += (all.empty() ? "" : "; ") + std::string{id} + " " + shown(finding);
    }
    return all;
}

NotificationOffence only(const CaseFile& file, std::string_view as_at) {
    auto all = offences_in(file, as_at);
    BOOST_REQUIRE_EQUAL(all.size(), 1U);
    return all.front();
}

std::string summary(const NotificationOffence& offence) {
    if (!offence.maximum || !offence.maximum->summary) return "none";
    const auto [least, most] = *offence.maximum->summary;
    return least == most ? std::to_string(least)
                         : std::to_string(least) + " or " + std::to_string(most);
}

const std::string order_o1 = full("O1", "2025-03-31", R"({"fixed": {"years": 5}})");
const std::string handed = R"({"served": {"order": "O1", "on": "2025-03-31", "how": "handed"}})";
const std::string in_time =
    R"({"of": "first", "on": "2025-04-01", "area": "Cheshire", "attended": true, "oral": true,
        "names": ["Invented Name"], "home_address": "1 Invented Row"})";

std::string notified(std::string_view rest) {
    return R"(, "notifications": [)" + std::string{rest} + "]";
}
std::string failed(std::string_view rest) {
    return R"(, "notification_failures": [{)" + std::string{rest} + "}]";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(section_11_notification_offences)

BOOST_AUTO_TEST_SUITE(the_first_notification)

BOOST_AUTO_TEST_CASE(is_no_offence_until_its_last_day_is_over) {
    const auto matter = file(order_o1, handed);
    BOOST_TEST(told(matter, "2025-03-31") == "none");
    BOOST_TEST(told(matter, "2025-04-02") == "none");
    BOOST_TEST(told(matter, "2025-04-03") == "ST19002 unknown 2025-04-03 to 2025-04-03");
    BOOST_TEST(told(matter, "2025-05-01") == "ST19002 unknown 2025-04-03 to 2025-05-01");
}

BOOST_AUTO_TEST_CASE(shows_what_has_to_be_proved_and_what_is_missing) {
    const auto offence = only(file(order_o1, handed), "2025-05-01");
    BOOST_TEST(listed(offence.elements) ==
               "s9(1)(a) met duty_first_arises"
               "; s11(1)(a) met failure_not_notified"
               "; s11(1)(a) unknown failure_excuse_not_recorded");
    BOOST_TEST(listed(offence.matters) ==
               "s11(3) met failure_first_day Q16"
               "; s11(4) met failure_goes_on"
               "; s11(5) unknown failure_prosecution_not_recorded"
               "; s11(6) met failure_venue");
    BOOST_TEST(listed(offence.penalty) ==
               "s11(2) met penalty_of_an_adult"
               "; s11(2)(a) unknown general_limit_same_so_far Q38"
               "; s11(2)(b) met indictment_maximum");
}

BOOST_AUTO_TEST_CASE(given_in_time_is_no_offence_and_given_late_ends_one) {
    const auto given = [](std::string_view on) {
        return file(order_o1, handed,
                    notified(R"({"of": "first", "on": ")" + std::string{on} +
                             R"(", "area": "Cheshire", "attended": true, "oral": true,
        "names": ["Invented Name"], "home_address": "1 Invented Row"})"));
    };
    BOOST_TEST(told(given("2025-04-02"), "2025-05-01") == "none");
    BOOST_TEST(told(given("2025-04-03"), "2025-05-01") ==
               "ST19002 unknown 2025-04-03 to 2025-04-03");
    BOOST_TEST(told(given("2025-04-20"), "2025-05-01") ==
               "ST19002 unknown 2025-04-03 to 2025-04-20");
    const auto offence = only(given("2025-04-20"), "2025-05-01");
    BOOST_TEST(shown(offence.elements[1]) == "met failure_notified_late");
    BOOST_TEST(shown(offence.matters[1]) == "met failure_ended");
}

// The library never says that there was no reasonable excuse.
BOOST_AUTO_TEST_CASE(leaves_every_excuse_to_the_court) {
    struct Line {
        std::string record;
        std::string excuse;
        std::string verdict;
    };
    const std::vector<Line> table{
        {"", "unknown failure_excuse_not_recorded", "unknown"},
        {R"("of": "first", "order": "O1")", "unknown failure_excuse_not_recorded", "unknown"},
        {R"("of": "first", "order": "O1", "excuse_raised": false)",
         "for_the_court failure_no_excuse_raised", "for_the_court"},
        {R"("of": "first", "order": "O1", "excuse_raised": true)",
         "for_the_court failure_excuse_raised", "for_the_court"},
        {R"("of": "first", "order": "O1", "excuse": "He was in hospital.")",
         "for_the_court failure_excuse_raised", "for_the_court"},
    };
    for (const auto& line : table) {
        BOOST_TEST_CONTEXT(line.record) {
            const auto matter =
                file(order_o1, handed, line.record.empty() ? "" : failed(line.record));
            const auto offence = only(matter, "2025-05-01");
            BOOST_TEST(shown(offence.elements.back()) == line.excuse);
            BOOST_TEST(name(offence.verdict) == line.verdict);
        }
    }
}

BOOST_AUTO_TEST_CASE(may_be_prosecuted_once) {
    const auto once = [](std::string_view rest) {
        const auto matter =
            file(order_o1, handed, failed(R"("of": "first", "order": "O1")" + std::string{rest}));
        return shown(only(matter, "2025-05-01").matters[2]);
    };
    BOOST_TEST(once("") == "unknown failure_prosecution_not_recorded");
    BOOST_TEST(once(R"(, "prosecuted": false)") == "met failure_not_prosecuted");
    BOOST_TEST(once(R"(, "prosecuted": true)") == "not_met failure_prosecuted");
    BOOST_TEST(once(R"(, "convicted_on": "2025-04-30")") == "not_met failure_prosecuted");
}

BOOST_AUTO_TEST_CASE(has_two_first_days_where_service_can_be_read_two_ways) {
    // Handed on Maundy Thursday 2025 and posted that day.
    const auto matter =
        file(full("O1", "2025-04-16", R"({"fixed": {"years": 2}})"),
             R"({"served": {"order": "O1", "on": "2025-04-17", "how": "handed", "by": "police"}},
                {"served": {"order": "O1", "on": "2025-04-17", "how": "posted", "by": "court"}})");
    BOOST_TEST(told(matter, "2025-04-19") == "none");
    // Late on one reading only: that is for the court, and no excuse is recorded.
    BOOST_TEST(told(matter, "2025-04-20") == "ST19002 unknown 2025-04-20/2025-04-27 to 2025-04-20");
    BOOST_TEST(shown(only(matter, "2025-04-20").elements[1]) ==
               "for_the_court stands_late_on_one_reading Q19");
    BOOST_TEST(listed(only(matter, "2025-04-20").matters) ==
               "s11(5) unknown failure_prosecution_not_recorded; s11(6) met failure_venue");
    BOOST_TEST(told(matter, "2025-04-27") == "ST19002 unknown 2025-04-20/2025-04-27 to 2025-04-27");
    BOOST_TEST(shown(only(matter, "2025-04-27").matters[0]) ==
               "for_the_court failure_first_days Q16");
}

BOOST_AUTO_TEST_CASE(is_not_told_as_an_offence_where_the_duty_is_not_known) {
    // Never served: whether the duty ever began is open.
    const auto unserved = only(file(order_o1), "2025-05-01");
    BOOST_TEST(told(unserved) == "ST19002 unknown ? to ?");
    BOOST_TEST(shown(unserved.elements[1]) == "unknown stands_service_not_recorded Q19");
    // It cannot have been before the order was made.
    BOOST_TEST(summary(unserved) == "12");
    // Given in another area: whether that counts is for the court.
    const auto astray = only(
        file(order_o1, handed, notified(R"({"of": "first", "on": "2025-04-01", "area": "Kent"})")),
        "2025-05-01");
    BOOST_TEST(shown(astray.elements[1]) == "for_the_court stands_not_as_section_10");
    BOOST_TEST(told(astray) == "ST19002 unknown 2025-04-03 to 2025-05-01");
}

// As at a day nothing later is known: no order made since, no conviction, no end that was undone.
BOOST_AUTO_TEST_CASE(is_told_as_the_file_stood_on_that_day) {
    const auto later = file(full("O1", "2026-03-31", R"({"fixed": {"years": 5}})"));
    BOOST_TEST(told(later, "2026-03-30") == "none");
    BOOST_TEST(told(later, "2026-03-31") == "ST19002 unknown ? to ?");
    const auto convicted = file(order_o1, handed, failed(R"("of": "first", "order": "O1",
                                          "convicted_on": "2025-06-01")"));
    BOOST_TEST(shown(only(convicted, "2025-05-31").matters[2]) ==
               "unknown failure_prosecution_not_recorded");
    BOOST_TEST(shown(only(convicted, "2025-05-31").penalty[1]) ==
               "unknown general_limit_same_so_far Q38");
    BOOST_TEST(shown(only(convicted, "2025-06-01").matters[2]) == "not_met failure_prosecuted");
    BOOST_TEST(shown(only(convicted, "2025-06-01").penalty[1]) ==
               "met general_limit_last_known Q38");
    // Every duty behind an offence stands as the duties themselves tell it.
    const auto quashed =
        file(order_o1, handed + R"(, {"appealed": {"id": "V1", "order": "O1", "on": "2025-04-10"}},
                {"appeal_ended": {"appeal": "V1", "on": "2025-05-10", "outcome": "allowed",
                                  "order": "O1"}})");
    for (const auto* as_at : {"2025-05-09", "2025-05-11"}) {
        const Timeline timeline{quashed};
        const auto day = Date::parse(as_at);
        const auto duty = duties(timeline, day).front();
        for (const auto& offence : notification_offences(timeline, day)) {
            BOOST_TEST((offence.duty->stands == duty.stands));
        }
    }
}

BOOST_AUTO_TEST_CASE(is_no_offence_of_one_who_is_exempt_or_whose_order_ended_first) {
    BOOST_TEST(told(file(order_o1, handed,
                         R"(, "sexual_offences_notification": [{"from": "2020-01-01"}])"),
                    "2025-05-01") == "none");
    BOOST_TEST(
        told(file(order_o1, handed + R"(, {"discharged": {"order": "O1", "on": "2025-04-01"}})"),
             "2025-05-01") == "none");
}

BOOST_AUTO_TEST_CASE(does_not_surely_go_on_after_the_order_has_ended) {
    const auto matter =
        file(order_o1, handed + R"(, {"discharged": {"order": "O1", "on": "2025-04-20"}})");
    const auto offence = only(matter, "2025-05-01");
    BOOST_TEST(told(offence) == "ST19002 unknown 2025-04-03 to 2025-04-20/2025-05-01");
    BOOST_TEST(shown(offence.matters[1]) == "for_the_court failure_after_order_ended");
}

BOOST_AUTO_TEST_CASE(that_was_given_and_is_still_recorded_as_failed_is_told_as_not_made_out) {
    const auto matter =
        file(order_o1, handed, notified(in_time) + failed(R"("of": "first", "order": "O1")"));
    const auto offence = only(matter, "2025-05-01");
    BOOST_TEST(told(offence) == "ST19002 not_met ? to ?");
    BOOST_TEST(shown(offence.elements.back()) == "not_met failure_not_made_out");
    BOOST_TEST(!offence.maximum.has_value());
    BOOST_TEST(offence.matters.empty());
    const auto tried = [](std::string_view more, std::string_view as_at) {
        const auto told = only(
            file(order_o1, handed,
                 notified(in_time) + failed(R"("of": "first", "order": "O1")" + std::string{more})),
            as_at);
        return told.matters.empty() ? "" : shown(told.matters.front());
    };
    BOOST_TEST(tried(R"(, "prosecuted": true)", "2025-05-01") == "not_met failure_prosecuted");
    BOOST_TEST(tried(R"(, "prosecuted": false)", "2025-05-01") == "");
    BOOST_TEST(tried(R"(, "convicted_on": "2025-05-01")", "2025-05-01") ==
               "not_met failure_prosecuted");
    BOOST_TEST(tried(R"(, "convicted_on": "2025-05-02")", "2025-05-01") == "");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(names_and_addresses)

BOOST_AUTO_TEST_CASE(not_notified_have_codes_of_their_own) {
    const auto matter =
        file(order_o1,
             handed + R"(, {"name_used": {"id": "V1", "on": "2025-05-01", "name": "Pip Invented"}},
                {"moved": {"id": "V2", "on": "2025-05-10", "home": "england_or_wales",
                           "area": "Cheshire", "address": "2 Invented Row"}})",
             notified(in_time));
    BOOST_TEST(told(matter, "2025-05-03") == "none");
    BOOST_TEST(told(matter, "2025-05-04") == "ST19003 unknown 2025-05-04 to 2025-05-04");
    BOOST_TEST(told(matter, "2025-05-12") == "ST19003 unknown 2025-05-04 to 2025-05-12");
    BOOST_TEST(told(matter, "2025-05-13") ==
               "ST19003 unknown 2025-05-04 to 2025-05-13; ST19004 unknown 2025-05-13 to "
               "2025-05-13");
}

BOOST_AUTO_TEST_CASE(have_their_own_excuses) {
    const auto matter = file(
        order_o1,
        handed + R"(, {"name_used": {"id": "V1", "on": "2025-05-01", "name": "Pip Invented"}},
                {"moved": {"id": "V2", "on": "2025-05-01", "home": "england_or_wales",
                           "area": "Cheshire", "address": "2 Invented Row"}})",
        notified(in_time) + failed(R"("of": "address", "event": "V2", "excuse_raised": true)"));
    const auto all = offences_in(matter, "2025-06-01");
    BOOST_REQUIRE_EQUAL(all.size(), 2U);
    BOOST_TEST(shown(all[0].elements.back()) == "unknown failure_excuse_not_recorded");
    BOOST_TEST(shown(all[1].elements.back()) == "for_the_court failure_excuse_raised");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(fingerprints_and_photographs)

std::string identity(std::string_view rest) {
    return notified(R"({"id": "N1", "of": "first", "on": "2025-04-01", "area": "Cheshire",
                        "attended": true, "oral": true,
        "names": ["Invented Name"], "home_address": "1 Invented Row")" +
                    std::string{rest} + "}");
}

BOOST_AUTO_TEST_CASE(refused_when_asked_are_one_offence_on_one_day) {
    struct Line {
        std::string rest;
        std::string told;
    };
    const std::vector<Line> table{
        {"", "none"},
        {R"(, "fingerprints": {"allowed": false})", "ST19005 unknown 2025-04-01 to 2025-04-01"},
        {R"(, "fingerprints": {"requested": false, "allowed": false})", "none"},
        {R"(, "fingerprints": {"requested": true, "allowed": true})", "none"},
        {R"(, "fingerprints": {"requested": true, "allowed": false})",
         "ST19005 unknown 2025-04-01 to 2025-04-01"},
        {R"(, "photographs": {"requested": true, "allowed": false})",
         "ST19005 unknown 2025-04-01 to 2025-04-01"},
        {R"(, "fingerprints": {"requested": true, "allowed": false},
              "photographs": {"requested": true, "allowed": false})",
         "ST19005 unknown 2025-04-01 to 2025-04-01"},
        {R"(, "photographs": {"requested": true})", "ST19005 unknown 2025-04-01 to 2025-04-01"},
        {R"(, "given_to": "other", "photographs": {"requested": true, "allowed": false})",
         "ST19005 not_met 2025-04-01 to 2025-04-01"},
    };
    for (const auto& line : table) {
        BOOST_TEST_CONTEXT(line.rest) {
            std::string found = "none";
            for (const auto& offence :
                 offences_in(file(order_o1, handed, identity(line.rest)), "2025-05-01")) {
                if (offence.notification) found = told(offence);
            }
            BOOST_TEST(found == line.told);
        }
    }
    BOOST_TEST(told(file(order_o1, handed, identity(R"(, "given_to": "police_officer",
                                     "fingerprints": {"requested": true, "allowed": false})")),
                    "2025-03-31") == "none");
}

std::string at_n1(const CaseFile& matter, std::string_view as_at = "2025-05-01") {
    for (const auto& offence : offences_in(matter, as_at)) {
        if (offence.notification) return told(offence) + " | " + listed(offence.elements);
    }
    return "none";
}
const std::string of_identity =
    failed(R"("of": "fingerprints_or_photographs", "notification": "N1", "excuse_raised": true)");

// What the file records of a failure is told, whether or not it records the request.
BOOST_AUTO_TEST_CASE(recorded_as_refused_are_told_whatever_is_recorded_of_the_request) {
    const auto with = [](std::string_view rest) {
        return at_n1(file(order_o1, handed, identity(rest) + of_identity));
    };
    const std::string open =
        "ST19005 unknown 2025-04-01 to 2025-04-01 | s10(5) unknown failure_identity_not_recorded"
        "; s11(1)(a) for_the_court failure_excuse_raised";
    const std::string not_made_out =
        "ST19005 not_met ? to ? | s11(1)(a) not_met failure_not_made_out";
    BOOST_TEST(with("") == open);
    BOOST_TEST(with(R"(, "fingerprints": {"requested": false})") == open);
    BOOST_TEST(
        with(R"(, "fingerprints": {"allowed": false}, "photographs": {"requested": false})") ==
        open);
    BOOST_TEST(with(R"(, "fingerprints": {"requested": true, "allowed": true},
                         "photographs": {"requested": false})") == not_made_out);
    BOOST_TEST(with(R"(, "fingerprints": {"requested": false},
                         "photographs": {"requested": false})") == not_made_out);
}

// Section 10(5) speaks of whoever gives notification under section 9, which binds nobody who is
// subject to no order.
BOOST_AUTO_TEST_CASE(are_owed_only_by_one_who_is_subject_to_an_order) {
    const auto given_on = [](std::string_view on, std::string_view more_events = "",
                             std::string_view as_at = "2025-05-01") {
        return at_n1(file(order_o1, handed + std::string{more_events},
                          notified(R"({"id": "N1", "of": "first", "on": ")" + std::string{on} +
                                   R"(", "given_to": "police_officer",
                              "fingerprints": {"requested": true, "allowed": false}})") +
                              of_identity),
                     as_at);
    };
    const std::string asked =
        "s10(5) met failure_identity_requested; s11(1)(a) met failure_identity_refused"
        "; s11(1)(a) for_the_court failure_excuse_raised";
    BOOST_TEST(given_on("2025-03-30") ==
               "ST19005 not_met 2025-03-30 to 2025-03-30 | s10(5) not_met failure_not_subject; " +
                   asked);
    BOOST_TEST(given_on("2025-03-31") ==
               "ST19005 for_the_court 2025-03-31 to 2025-03-31 | " + asked);
    const std::string_view over = R"(, {"discharged": {"order": "O1", "on": "2025-04-10"}})";
    BOOST_TEST(given_on("2025-04-09", over) ==
               "ST19005 for_the_court 2025-04-09 to 2025-04-09 | " + asked);
    // On the day of the discharge the hour is not known.
    BOOST_TEST(given_on("2025-04-10", over) ==
               "ST19005 unknown 2025-04-10 to 2025-04-10 | s4(3) unknown life_ended_that_day; " +
                   asked);
    BOOST_TEST(given_on("2025-04-11", over) ==
               "ST19005 not_met 2025-04-11 to 2025-04-11 | s10(5) not_met failure_not_subject; " +
                   asked);
    // An order made on a day that nobody recorded may have bound on any.
    const auto undated = [](std::string_view orders, std::string_view on) {
        return at_n1(file(orders, "",
                          notified(R"({"id": "N1", "of": "first")" + std::string{on} +
                                   R"(, "given_to": "police_officer",
                              "fingerprints": {"requested": true, "allowed": false}})") +
                              of_identity));
    };
    constexpr auto of_no_day = R"({"id": "O1", "kind": "full"})";
    BOOST_TEST(
        undated(of_no_day, R"(, "on": "2025-04-01")") ==
        "ST19005 unknown 2025-04-01 to 2025-04-01 | s3(1)(a) unknown life_day_not_recorded; " +
            asked);
    BOOST_TEST(undated(order_o1, "") ==
               "ST19005 unknown ? to ? | s10(5) unknown failure_subject_day_not_recorded; " +
                   asked);
    // Over by then, and that was undone later.
    const std::string_view undone = R"(, {"discharged": {"id": "V1", "order": "O1",
            "on": "2025-04-10"}},
        {"appealed": {"id": "P1", "decision": "V1", "on": "2025-04-20"}},
        {"appeal_ended": {"appeal": "P1", "on": "2025-05-10", "outcome": "allowed",
                          "effect": "decision_reversed"}})";
    BOOST_TEST(given_on("2025-05-01", undone, "2025-06-01") ==
               "ST19005 for_the_court 2025-05-01 to 2025-05-01 | s10(5) for_the_court "
               "failure_subject_end_undone Q35; " +
                   asked);
}

BOOST_AUTO_TEST_CASE(are_not_told_as_a_failure_that_goes_on) {
    const auto offence =
        only(file(order_o1, handed,
                  identity(R"(, "given_to": "police_officer",
                              "fingerprints": {"requested": true, "allowed": false})") +
                      failed(R"("of": "fingerprints_or_photographs", "notification": "N1",
                                "excuse_raised": true)")),
             "2025-05-01");
    BOOST_TEST(listed(offence.elements) ==
               "s10(5) met failure_identity_requested"
               "; s11(1)(a) met failure_identity_refused"
               "; s11(1)(a) for_the_court failure_excuse_raised");
    BOOST_TEST(shown(offence.matters[0]) == "for_the_court failure_identity_day_not_said Q16");
    for (const auto& finding : offence.matters) {
        BOOST_TEST(info(finding.provision()).id != "spa-2019:s11(4)");
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(false_information)

BOOST_AUTO_TEST_CASE(is_told_only_where_it_is_alleged_and_is_for_the_court) {
    const auto with = [](std::string_view rest) {
        return file(order_o1, handed,
                    notified(R"({"id": "N1", "of": "first", "on": "2025-04-01", "area": "Cheshire",
                                 "attended": true, "oral": true,
        "names": ["Invented Name"], "home_address": "1 Invented Row")" +
                             std::string{rest} + "}"));
    };
    BOOST_TEST(told(with(""), "2025-05-01") == "none");
    BOOST_TEST(told(with(R"(, "known_to_be_false": false)"), "2025-05-01") == "none");
    const auto offence = only(with(R"(, "known_to_be_false": true)"), "2025-05-01");
    BOOST_TEST(told(offence) == "ST19006 for_the_court 2025-04-01 to 2025-04-01");
    BOOST_TEST(listed(offence.elements) ==
               "s11(1)(b) met information_notified"
               "; s11(1)(b) for_the_court information_alleged_false");
    // A reasonable excuse is no part of this offence, and (5) speaks of failures.
    BOOST_TEST(listed(offence.matters) == "s11(6) met failure_venue");
}

BOOST_AUTO_TEST_CASE(recorded_as_a_failure_is_told_whatever_is_alleged_of_it) {
    const auto with = [](std::string_view rest) {
        const auto offence = only(
            file(order_o1, handed,
                 notified(R"({"id": "N1", "of": "first", "on": "2025-04-01", "area": "Cheshire",
                              "attended": true, "oral": true,
                              "names": ["Invented Name"], "home_address": "1 Invented Row")" +
                          std::string{rest} + "}") +
                     failed(R"("of": "false_information", "notification": "N1")")),
            "2025-05-01");
        return told(offence) + " | " + shown(offence.elements.back());
    };
    BOOST_TEST(with("") ==
               "ST19006 unknown 2025-04-01 to 2025-04-01 | unknown "
               "information_falsity_not_recorded");
    BOOST_TEST(with(R"(, "known_to_be_false": false)") ==
               "ST19006 not_met ? to ? | not_met failure_not_made_out");
    BOOST_TEST(with(R"(, "known_to_be_false": true)") ==
               "ST19006 for_the_court 2025-04-01 to 2025-04-01 | for_the_court "
               "information_alleged_false");
}

// Section 15(3): whatever was done before, it was no offence under this Act.
BOOST_AUTO_TEST_CASE(is_none_before_the_section_was_in_force) {
    const auto given_on = [](std::string_view on) {
        for (const auto& offence :
             offences_in(file(order_o1, handed,
                              notified(R"({"of": "first", "on": ")" + std::string{on} +
                                       R"(", "known_to_be_false": true})")),
                         "2025-05-01")) {
            if (offence.notification) {
                return told(offence) + " | " + shown(offence.elements.back());
            }
        }
        return std::string{"none"};
    };
    BOOST_TEST(given_on("2020-01-19") ==
               "ST19006 not_met 2020-01-19 to 2020-01-19 | not_met offence_before_commencement");
    BOOST_TEST(given_on("2020-01-20") ==
               "ST19006 for_the_court 2020-01-20 to 2020-01-20 | for_the_court "
               "information_alleged_false");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(what_it_carries)

/// Handed over on that day, nothing notified; the summary maximum as at the last day.
NotificationOffence failing_since(std::string_view served, std::string_view as_at,
                                  std::string_view more = "") {
    return only(file(full("O1", "2022-04-01", R"({"fixed": {"years": 5}})"),
                     R"({"served": {"order": "O1", "on": ")" + std::string{served} +
                         R"(", "how": "handed"}})",
                     more),
                as_at);
}

BOOST_AUTO_TEST_CASE(a_failure_across_2_may_2022_has_both_answers) {
    struct Line {
        std::string served;
        std::string as_at;
        std::string months;
        std::string why;
    };
    const std::vector<Line> table{
        // In default from 28 April: over before the change, and across it.
        {"2022-04-25", "2022-05-01", "6", "met summary_before_change"},
        {"2022-04-25", "2022-05-02", "6 or 12", "for_the_court summary_continuing_open Q17"},
        // In default from 1 May.
        {"2022-04-28", "2022-05-01", "6", "met summary_before_change"},
        {"2022-04-28", "2022-05-02", "6 or 12", "for_the_court summary_continuing_open Q17"},
        // In default from 2 May, or at the end of 1 May.
        {"2022-04-29", "2022-05-02", "6 or 12", "for_the_court summary_first_day_open Q16"},
        // In default from 3 May.
        {"2022-04-30", "2022-05-03", "6 or 12", ""},
    };
    for (const auto& line : table) {
        BOOST_TEST_CONTEXT(line.served << " as at " << line.as_at) {
            const auto offence = failing_since(line.served, line.as_at);
            BOOST_TEST(summary(offence) == line.months);
            std::string why;
            for (const auto& finding : offence.penalty) {
                if (info(finding.provision()).id == "spa-2019:s11(7)") why = shown(finding);
            }
            BOOST_TEST(why == line.why);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_recorded_conviction_settles_the_general_limit) {
    const auto convicted = [](std::string_view on) {
        return summary(failing_since(
            "2022-05-10", "2026-01-01",
            failed(R"("of": "first", "order": "O1", "convicted_on": ")" + std::string{on} + "\"")));
    };
    BOOST_TEST(convicted("2023-03-29") == "12");
    BOOST_TEST(convicted("2023-03-30") == "6");
    BOOST_TEST(convicted("2024-11-17") == "6");
    BOOST_TEST(convicted("2024-11-18") == "12");
    BOOST_TEST(convicted("2022-05-12") == "none");  // before the first day of default
}

BOOST_AUTO_TEST_SUITE_END()

// Every provision of section 11 that is said to be applied is cited by one of these answers, every
// reason is given, and each goes with one verdict.
BOOST_AUTO_TEST_CASE(every_provision_and_every_reason_is_used) {
    const std::string many =
        handed + R"(, {"name_used": {"id": "V1", "on": "2025-05-01", "name": "Pip Invented"}})";
    const std::vector<CaseFile> files{
        file(order_o1, handed),
        file(order_o1, handed + R"(, {"discharged": {"order": "O1", "on": "2025-04-20"}})"),
        file(order_o1, handed, notified(in_time) + failed(R"("of": "first", "order": "O1")")),
        file(order_o1, handed,
             failed(R"("of": "first", "order": "O1", "excuse_raised": true, "prosecuted": true)")),
        file(order_o1, handed, failed(R"("of": "first", "order": "O1", "excuse_raised": false,
                       "prosecuted": false)")),
        file(order_o1, many, notified(R"({"of": "first", "on": "2025-04-20", "area": "Cheshire",
                          "names": ["Invented Name"], "home_address": "1 Invented Row"})")),
        file(full("O1", "2025-04-16", R"({"fixed": {"years": 2}})"),
             R"({"served": {"order": "O1", "on": "2025-04-17", "how": "handed"}},
                {"served": {"order": "O1", "on": "2025-04-17", "how": "posted"}})"),
        file(order_o1, handed,
             notified(R"({"of": "first", "on": "2025-04-01", "given_to": "authorised_person",
                          "known_to_be_false": true,
                          "photographs": {"requested": true, "allowed": false}},
                         {"of": "first", "on": "2025-04-01", "given_to": "other",
                          "photographs": {"requested": true, "allowed": false}},
                         {"of": "first", "on": "2025-04-01",
                          "photographs": {"requested": true}},
                         {"id": "N1", "of": "first", "on": "2025-04-01"},
                         {"of": "first", "on": "2025-03-01", "given_to": "police_officer",
                          "photographs": {"requested": true}})") +
                 R"(, "notification_failures": [
                        {"of": "fingerprints_or_photographs", "notification": "N1"},
                        {"of": "false_information", "notification": "N1"}])"),
        file(order_o1, handed + R"(, {"discharged": {"order": "O1", "on": "2025-04-10"}})",
             notified(R"({"of": "first", "on": "2025-04-10", "given_to": "police_officer",
                          "photographs": {"requested": true}},
                         {"of": "first", "photographs": {"requested": true}})")),
        file(order_o1, handed + R"(, {"discharged": {"id": "V1", "order": "O1",
                "on": "2025-04-10"}},
            {"appealed": {"id": "P1", "decision": "V1", "on": "2025-04-20"}},
            {"appeal_ended": {"appeal": "P1", "on": "2025-05-10", "outcome": "allowed",
                              "effect": "decision_reversed"}})",
             notified(R"({"of": "first", "on": "2025-05-01", "given_to": "police_officer",
                          "photographs": {"requested": true}})")),
    };
    std::set<std::string_view> cited;
    std::map<Reason, Verdict> given;
    for (const auto& file : files) {
        const Timeline timeline{file};
        for (const auto& offence : notification_offences(timeline, {2025, 6, 1})) {
            for (const auto* findings : {&offence.elements, &offence.matters}) {
                for (const auto& finding : *findings) {
                    cited.insert(info(finding.provision()).id);
                    const auto [known, is_new] = given.emplace(finding.reason(), finding.verdict());
                    BOOST_TEST((is_new || known->second == finding.verdict()));
                    const auto told = timeline.explain(finding);
                    BOOST_TEST_CONTEXT(info(finding.reason()).code) {
                        BOOST_TEST(told.text.find('{') == std::string::npos);
                        // At what hour an order ended is in no file, and so is not missing.
                        if (finding.reason() == Reason::life_ended_that_day) continue;
                        BOOST_TEST(told.missing.empty() == (finding.verdict() != Verdict::unknown));
                    }
                }
            }
        }
    }
    for (const auto provision : {"spa-2019:s11(1)(a)", "spa-2019:s11(1)(b)", "spa-2019:s11(3)",
                                 "spa-2019:s11(4)", "spa-2019:s11(5)", "spa-2019:s11(6)"}) {
        BOOST_TEST(cited.contains(provision), provision);
    }
    for (const auto& reason : reasons()) {
        if (reason.reason < Reason::failure_not_notified) continue;
        if (reason.reason > Reason::failure_venue) continue;
        BOOST_TEST(given.contains(reason.reason), reason.code << " is never given");
    }
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_named_where_it_would_be) {
    const auto missing = [](const CaseFile& file, std::size_t element) {
        const Timeline timeline{file};
        const auto all = notification_offences(timeline, {2025, 6, 1});
        return timeline.explain(all.front().elements.at(element)).missing;
    };
    using Places = std::vector<std::string>;
    BOOST_TEST((missing(file(order_o1, handed), 2) == Places{"/notification_failures"}));
    BOOST_TEST((missing(file(order_o1, handed, failed(R"("of": "first", "order": "O1")")), 2) ==
                Places{"/notification_failures/0/excuse_raised"}));
    const Timeline timeline{
        file(order_o1, handed, notified(R"({"of": "name", "given_to": "police_officer",
                          "photographs": {"requested": true, "allowed": false}})"))};
    for (const auto& offence : notification_offences(timeline, {2025, 6, 1})) {
        if (!offence.notification) continue;
        for (const auto& finding : offence.penalty) {
            if (finding.reason() != Reason::summary_offence_day_not_recorded) continue;
            BOOST_TEST((timeline.explain(finding).missing == Places{"/notifications/0/on"}));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
