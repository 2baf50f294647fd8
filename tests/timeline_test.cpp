// The life of an order: what binds on a day, and which event says so.
#include <boost/test/unit_test.hpp>

#include "life_fixture.hpp"

namespace {

using namespace spo;
using namespace spo::life;

struct Row {
    const char* day;
    const char* answer;
};

void check_order(const Timeline& timeline, std::size_t order, const std::vector<Row>& rows) {
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.day) {
            BOOST_TEST(order_on(timeline, order, row.day) == row.answer);
        }
    }
}

void check_condition(const Timeline& timeline, std::string_view condition,
                     const std::vector<Row>& rows) {
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.day) {
            BOOST_TEST(condition_on(timeline, 0, condition, row.day) == row.answer);
        }
    }
}

/// One main application and the interim orders on it.
constexpr std::string_view on_a1 = R"(, "application": "A1")";
constexpr std::string_view a1_pending =
    R"(, "applications": [{"id": "A1", "seeks": "full_and_interim", "made_on": "2025-01-02"}])";

}  // namespace

BOOST_AUTO_TEST_SUITE(the_life_of_an_order)

BOOST_AUTO_TEST_SUITE(the_term)

BOOST_AUTO_TEST_CASE(an_order_binds_from_the_day_made_to_the_end_of_its_last_day) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})"))};
    check_order(timeline, 0,
                {{"2025-03-30", "not_met life_not_made_yet"},
                 {"2025-03-31", "met life_runs_to"},
                 {"2025-04-01", "met life_runs_to"},
                 {"2027-03-30", "met life_runs_to"},
                 {"2027-03-31", "not_met life_period_over"}});
    BOOST_TEST(days(timeline.changes()) == "2025-03-31, 2027-03-31");
}

BOOST_AUTO_TEST_CASE(an_order_until_a_further_order_has_no_end) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"("until_further_order")"))};
    check_order(timeline, 0,
                {{"2025-03-31", "met life_runs_open"}, {"2399-12-31", "met life_runs_open"}});
    BOOST_TEST(days(timeline.changes()) == "2025-03-31");
}

BOOST_AUTO_TEST_CASE(a_day_on_which_two_methods_differ_is_for_the_court) {
    // Two years beginning with 1 March 2022 end on 29 or on 28 February 2024.
    const Timeline timeline{file(full("O1", "2022-03-01", R"({"fixed": {"years": 2}})"))};
    check_order(timeline, 0,
                {{"2024-02-28", "met life_runs_to"},
                 {"2024-02-29", "for_the_court life_methods_differ"},
                 {"2024-03-01", "not_met life_period_over"}});
}

BOOST_AUTO_TEST_CASE(an_order_made_on_29_february_ends_on_28_february) {
    const Timeline timeline{file(full("O1", "2024-02-29", R"({"fixed": {"years": 2}})"))};
    check_order(timeline, 0,
                {{"2026-02-28", "met life_runs_to"}, {"2026-03-01", "not_met life_period_over"}});
}

BOOST_AUTO_TEST_CASE(between_a_length_and_a_last_day_that_disagree_it_is_for_the_court) {
    const Timeline timeline{
        file(full("O1", "2025-03-31", R"({"fixed": {"years": 2, "last_day": "2027-06-30"}})"))};
    check_order(timeline, 0,
                {{"2027-03-30", "met life_runs_to"},
                 {"2027-03-31", "for_the_court life_terms_disagree"},
                 {"2027-06-30", "for_the_court life_terms_disagree"},
                 {"2027-07-01", "not_met life_period_over"}});
}

BOOST_AUTO_TEST_CASE(a_term_not_recorded_leaves_every_later_day_unknown) {
    const Timeline timeline{file(R"({"id": "O1", "kind": "full", "made_on": "2025-03-31"})")};
    check_order(timeline, 0,
                {{"2025-03-31", "met life_made_that_day"},
                 {"2025-04-01", "unknown life_term_not_recorded"}});
}

BOOST_AUTO_TEST_CASE(a_term_the_order_does_not_state_is_for_the_court) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"("not_specified")"))};
    check_order(timeline, 0, {{"2025-04-01", "for_the_court life_term_not_specified"}});
}

BOOST_AUTO_TEST_CASE(a_proposed_order_and_an_undated_one_bind_on_no_day) {
    const Timeline timeline{
        file(R"({"id": "O1", "kind": "full", "stage": "proposed"}, {"id": "O2", "kind": "full"})")};
    check_order(timeline, 0, {{"2025-04-01", "not_met life_only_proposed"}});
    check_order(timeline, 1, {{"2025-04-01", "unknown life_day_not_recorded"}});
    BOOST_TEST(timeline.undated() == std::vector<std::string>{"/orders/1"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_order_by_a_route_of_the_2026_act_is_not_told) {
    const Timeline timeline{file(
        full("O1", "2026-06-01", R"("until_further_order")", R"(, "route": "on_conviction")"))};
    check_order(timeline, 0, {{"2026-06-02", "unknown life_outside_rules Q37"}});
}

BOOST_AUTO_TEST_CASE(a_period_beyond_the_calendar_binds_to_its_end) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"({"fixed": {"years": 400}})"))};
    check_order(timeline, 0, {{"2399-12-31", "met life_runs_past_calendar"}});
}

BOOST_AUTO_TEST_CASE(the_calendars_own_first_and_last_days_can_be_asked_about) {
    const Timeline timeline{
        file(full("O1", "1900-01-01", R"({"fixed": {"last_day": "2399-12-31"}})"),
             R"({"discharged": {"order": "O1", "on": "2399-12-31"}})")};
    check_order(timeline, 0,
                {{"1900-01-01", "met life_runs_to"},
                 {"2399-12-30", "met life_runs_to"},
                 {"2399-12-31", "unknown life_ended_that_day"}});
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(ending)

BOOST_AUTO_TEST_CASE(on_the_day_of_a_discharge_it_bound_for_a_part_of_the_day) {
    const Timeline timeline{
        file(full("O1", "2025-03-31", R"("until_further_order")"),
             R"({"discharged": {"id": "V1", "order": "O1", "on": "2027-05-04"}})")};
    check_order(timeline, 0,
                {{"2027-05-03", "met life_runs_open"},
                 {"2027-05-04", "unknown life_ended_that_day"},
                 {"2027-05-05", "not_met life_discharged"}});
    const auto after = timeline.state(Date{2027, 5, 5}).orders[0].why;
    BOOST_TEST(timeline.explain(after).text ==
               "The order does not bind: it was discharged on 4 May 2027 by event V1 "
               "(discharged).");
    BOOST_TEST(timeline.explain(after).rests_on == std::vector<std::string>{"/events/0/discharged"},
               boost::test_tools::per_element());
    BOOST_TEST(info(after.provision()).citation == "s.4(3)");
}

BOOST_AUTO_TEST_CASE(death_ends_every_order) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"("until_further_order")"),
                                 R"({"died": {"on": "2026-01-10"}})")};
    check_order(timeline, 0,
                {{"2026-01-09", "met life_runs_open"},
                 {"2026-01-10", "unknown life_ended_that_day"},
                 {"2026-01-11", "not_met life_died"}});
}

BOOST_AUTO_TEST_CASE(a_death_on_a_day_not_recorded_leaves_every_day_unknown) {
    const Timeline timeline{
        file(full("O1", "2025-03-31", R"("until_further_order")"), R"({"died": {}})")};
    check_order(timeline, 0, {{"2026-01-01", "unknown life_undated_event"}});
}

BOOST_AUTO_TEST_CASE(a_discharge_on_a_day_not_recorded_leaves_every_day_unknown) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"("until_further_order")"),
                                 R"({"discharged": {"order": "O1"}})")};
    check_order(timeline, 0, {{"2025-04-01", "unknown life_undated_event"}});
    BOOST_TEST(conflicts(timeline) == std::vector<std::string>{"0 unknown conflict_event_undated"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(interim_orders)

BOOST_AUTO_TEST_CASE(renewed_three_times_and_then_replaced) {
    const Timeline timeline{
        file(interim("I1", "2025-01-06", R"({"fixed": {"last_day": "2025-02-02"}})", on_a1) + "," +
                 full("O1", "2025-04-14", R"({"fixed": {"years": 2}})",
                      R"(, "application": "A1", "replaces": "I1")"),
             R"({"renewed": {"order": "I1", "on": "2025-01-31",
                        "term": {"fixed": {"last_day": "2025-02-28"}}}},
           {"renewed": {"order": "I1", "on": "2025-02-27",
                        "term": {"fixed": {"last_day": "2025-03-31"}}}},
           {"renewed": {"id": "R3", "order": "I1", "on": "2025-03-28",
                        "term": {"fixed": {"last_day": "2025-04-30"}}}})",
             a1_pending)};
    check_order(timeline, 0,
                {{"2025-01-06", "met life_runs_to"},
                 {"2025-01-30", "met life_runs_to"},
                 {"2025-01-31", "met life_runs_to_as_changed"},
                 {"2025-02-03", "met life_runs_to_as_changed"},
                 {"2025-03-01", "met life_runs_to_as_changed"},
                 {"2025-04-13", "met life_runs_to_as_changed"},
                 {"2025-04-14", "unknown life_ceased_that_day"},
                 {"2025-04-15", "not_met life_ceased"}});
    check_order(timeline, 1,
                {{"2025-04-13", "not_met life_not_made_yet"}, {"2025-04-14", "met life_runs_to"}});
    const auto ceased = timeline.state(Date{2025, 4, 15}).orders[0].why;
    BOOST_TEST(info(ceased.provision()).citation == "s.5(6)(b)");
    BOOST_TEST(timeline.explain(ceased).text ==
               "The interim order does not bind: it ceased when the main application was "
               "determined on 14 April 2025 (order O1).");
    BOOST_TEST(conflicts(timeline).empty());
    for (const auto& line : timeline.chronology()) {
        BOOST_TEST((line.kind != MilestoneKind::gap_begins));
    }
}

BOOST_AUTO_TEST_CASE(lapsed_before_the_full_order_it_leaves_a_gap) {
    const Timeline timeline{file(interim("I1", "2025-01-06", R"({"fixed": {"days": 28}})", on_a1) +
                                     "," +
                                     full("O1", "2025-02-10", R"({"fixed": {"years": 2}})",
                                          R"(, "application": "A1", "replaces": "I1")"),
                                 "", a1_pending)};
    check_order(timeline, 0,
                {{"2025-02-02", "met life_runs_to"},
                 {"2025-02-03", "not_met life_period_over"},
                 {"2025-02-10", "not_met life_period_over"}});
    std::string gap;
    for (const auto& line : timeline.chronology()) {
        if (line.kind == MilestoneKind::gap_begins) gap += "from " + line.day.iso();
        if (line.kind == MilestoneKind::gap_ends) gap += " until " + line.day.iso();
    }
    BOOST_TEST(gap == "from 2025-02-03 until 2025-02-10");
}

BOOST_AUTO_TEST_CASE(refusal_of_the_main_application_ends_it) {
    const Timeline timeline{
        file(interim("I1", "2025-01-06", R"({"fixed": {"months": 6}})", on_a1),
             R"({"determined": {"id": "V1", "application": "A1", "on": "2025-03-03",
                                "outcome": "refused"}})",
             a1_pending)};
    check_order(timeline, 0,
                {{"2025-03-02", "met life_runs_to"},
                 {"2025-03-03", "unknown life_ceased_that_day"},
                 {"2025-03-04", "not_met life_ceased"}});
}

BOOST_AUTO_TEST_CASE(after_a_withdrawal_its_days_are_for_the_court) {
    const Timeline timeline{
        file(interim("I1", "2025-01-06", R"({"fixed": {"last_day": "2025-06-30"}})", on_a1),
             R"({"determined": {"application": "A1", "on": "2025-03-03", "outcome": "withdrawn"}})",
             a1_pending)};
    check_order(timeline, 0,
                {{"2025-03-02", "met life_runs_to"},
                 {"2025-03-03", "for_the_court life_main_withdrawn Q15"},
                 {"2025-06-30", "for_the_court life_main_withdrawn Q15"},
                 {"2025-07-01", "not_met life_period_over"}});
}

BOOST_AUTO_TEST_CASE(determined_on_a_day_not_recorded_it_cannot_be_told) {
    const Timeline timeline{
        file(interim("I1", "2025-01-06", R"({"fixed": {"last_day": "2025-06-30"}})", on_a1),
             R"({"determined": {"application": "A1", "outcome": "refused"}})", a1_pending)};
    check_order(timeline, 0, {{"2025-02-01", "unknown life_main_determined_undated"}});
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(changes)

BOOST_AUTO_TEST_CASE(a_variation_adds_removes_and_rewords) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})"),
                                 R"({"varied": {"order": "O1", "on": "2025-09-01",
        "adds": [{"id": "C2", "kind": "prohibition", "wording": "Added.", "is": {"other": {}}}],
        "changes": [{"condition": "C1", "wording": "Worded anew."}]}},
        {"varied": {"order": "O1", "on": "2026-02-02", "removes": ["C2"]}})")};
    check_condition(timeline, "C2",
                    {{"2025-08-31", "not_met condition_not_imposed_yet"},
                     {"2025-09-01", "met condition_runs_with_order"},
                     {"2026-02-01", "met condition_runs_with_order"},
                     {"2026-02-02", "unknown condition_removed_that_day"},
                     {"2026-02-03", "not_met condition_removed"}});
    BOOST_TEST(wording_on(timeline, 0, "C1", "2025-08-31") == "As made.");
    BOOST_TEST(wording_on(timeline, 0, "C1", "2025-09-01") == "Worded anew.");
    BOOST_TEST(wording_on(timeline, 0, "C2", "2025-08-31") == "not yet");
    const auto that_day = timeline.state(Date{2025, 9, 1});
    BOOST_REQUIRE(that_day.conditions[0].worded_before != nullptr);
    BOOST_TEST(*that_day.conditions[0].worded_before->condition.wording == "As made.");
    BOOST_TEST((timeline.state(Date{2025, 9, 2}).conditions[0].worded_before == nullptr));
    BOOST_TEST(days(timeline.changes()) ==
               "2025-03-31, 2025-09-01, 2026-02-02, 2026-02-03, 2027-03-31");
}

BOOST_AUTO_TEST_CASE(a_condition_ends_by_its_own_period_and_may_be_lengthened_or_shortened) {
    const std::string order =
        R"({"id": "O1", "kind": "full", "made_on": "2025-03-31", "term": {"fixed": {"years": 3}},
            "conditions": [
              {"id": "C1", "kind": "prohibition", "is": {"other": {}},
               "term": {"fixed": {"years": 1}}},
              {"id": "C2", "kind": "prohibition", "is": {"other": {}},
               "term": {"fixed": {"years": 1}}}]})";
    const Timeline timeline{file(order, R"({"varied": {"order": "O1", "on": "2025-09-01", "changes":
        [{"condition": "C2", "term": {"fixed": {"last_day": "2025-12-31"}}}]}})")};
    check_condition(
        timeline, "C1",
        {{"2026-03-30", "met condition_runs_to"}, {"2026-03-31", "not_met condition_period_over"}});
    check_condition(timeline, "C2",
                    {{"2025-08-31", "met condition_runs_to"},
                     {"2025-12-31", "met condition_runs_to_as_changed"},
                     {"2026-01-01", "not_met condition_period_over_as_changed"}});
}

BOOST_AUTO_TEST_CASE(whether_a_condition_outlasts_an_expired_order_is_for_the_court) {
    const std::string order =
        R"({"id": "O1", "kind": "full", "made_on": "2025-03-31", "term": {"fixed": {"years": 2}},
            "conditions": [{"id": "C1", "kind": "prohibition", "is": {"other": {}},
                            "term": {"fixed": {"years": 3}}}]})";
    const Timeline timeline{file(order)};
    check_condition(timeline, "C1",
                    {{"2027-03-30", "met condition_runs_to"},
                     {"2027-03-31", "for_the_court condition_outlasts_order Q7"},
                     {"2028-03-30", "for_the_court condition_outlasts_order Q7"},
                     {"2028-03-31", "not_met condition_period_over"}});
    // Discharged, it does not: nothing is left for a condition to hang on.
    const Timeline discharged{
        file(order, R"({"discharged": {"order": "O1", "on": "2026-01-05"}})")};
    check_condition(discharged, "C1", {{"2027-06-01", "not_met life_discharged"}});
}

BOOST_AUTO_TEST_CASE(a_new_term_by_its_last_day_counts_from_nothing) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})"),
                                 R"({"renewed": {"order": "O1", "on": "2027-03-01",
                                     "term": {"fixed": {"last_day": "2029-03-30"}}}})")};
    check_order(timeline, 0,
                {{"2027-02-28", "met life_runs_to"},
                 {"2027-03-01", "met life_runs_to_as_changed"},
                 {"2029-03-30", "met life_runs_to_as_changed"},
                 {"2029-03-31", "not_met life_period_over_as_changed"}});
}

BOOST_AUTO_TEST_CASE(a_renewal_for_a_length_keeps_both_ends) {
    // Two years from the renewal, or from the end of the period that was running: Q9.
    const Timeline timeline{file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})"),
                                 R"({"renewed": {"order": "O1", "on": "2027-03-01",
                                     "term": {"fixed": {"years": 2}}}})")};
    check_order(timeline, 0,
                {{"2029-02-28", "met life_runs_to_as_changed"},
                 {"2029-03-01", "for_the_court life_change_start_open Q9"},
                 {"2029-03-30", "for_the_court life_change_start_open Q9"},
                 {"2029-03-31", "not_met life_period_over_as_changed"}});
    const Timeline stated{file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})"),
                               R"({"renewed": {"order": "O1", "on": "2027-03-01",
                                   "from": "2027-03-31", "term": {"fixed": {"years": 2}}}})")};
    check_order(stated, 0,
                {{"2029-03-30", "met life_runs_to_as_changed"},
                 {"2029-03-31", "not_met life_period_over_as_changed"}});
}

BOOST_AUTO_TEST_CASE(renewed_for_how_long_not_recorded_it_is_unknown_after_its_old_end) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})"),
                                 R"({"renewed": {"order": "O1", "on": "2027-03-01"}})")};
    check_order(timeline, 0,
                {{"2027-03-30", "met life_runs_to"},
                 {"2027-03-31", "unknown life_renewed_without_term Q9"}});
}

BOOST_AUTO_TEST_CASE(a_grant_without_what_was_ordered_leaves_it_unknown) {
    const Timeline timeline{
        file(full("O1", "2025-03-31", R"({"fixed": {"years": 5}})"),
             R"({"applied": {"id": "Y", "order": "O1", "on": "2026-01-01", "seeks": "discharge"}},
                {"determined": {"applied": "Y", "on": "2026-02-01", "outcome": "granted"}})")};
    check_order(
        timeline, 0,
        {{"2026-01-31", "met life_runs_to"}, {"2026-02-01", "unknown life_granted_without_order"}});
    const Timeline told{
        file(full("O1", "2025-03-31", R"({"fixed": {"years": 5}})"),
             R"({"applied": {"id": "Y", "order": "O1", "on": "2026-01-01", "seeks": "vary"}},
                {"determined": {"applied": "Y", "on": "2026-02-01", "outcome": "granted"}},
                {"varied": {"order": "O1", "on": "2026-02-01", "applied": "Y"}})")};
    check_order(told, 0, {{"2026-02-01", "met life_runs_to"}});
}

BOOST_AUTO_TEST_CASE(an_order_recorded_as_replaced_is_for_the_court) {
    const Timeline timeline{
        file(interim("I1", "2025-01-06", R"({"fixed": {"last_day": "2025-06-30"}})") + "," +
             interim("I2", "2025-02-03", R"({"fixed": {"last_day": "2025-06-30"}})",
                     R"(, "replaces": "I1")"))};
    check_order(timeline, 0,
                {{"2025-02-02", "met life_runs_to"},
                 {"2025-02-03", "for_the_court life_replaced"},
                 {"2025-07-01", "not_met life_period_over"}});
    check_order(timeline, 1, {{"2025-02-03", "met life_runs_to"}});
}

BOOST_AUTO_TEST_CASE(a_new_term_that_had_ended_when_it_was_given_is_told_and_leaves_it_unknown) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})"),
                                 R"({"varied": {"order": "O1", "on": "2025-06-01",
                                     "term": {"fixed": {"last_day": "2025-05-01"}}}})")};
    check_order(
        timeline, 0,
        {{"2025-05-31", "met life_runs_to"}, {"2025-06-01", "unknown life_new_term_had_ended"}});
    BOOST_TEST(
        conflicts(timeline) == std::vector<std::string>{"0 not_met conflict_term_ended_before"},
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(renewal_of_an_order_that_has_ended_is_for_the_court) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})"),
                                 R"({"renewed": {"order": "O1", "on": "2027-04-01",
                                     "term": {"fixed": {"years": 2}}}})")};
    check_order(timeline, 0,
                {{"2027-03-31", "not_met life_period_over"},
                 {"2027-04-01", "for_the_court life_renewed_after_end Q9"},
                 {"2029-03-31", "for_the_court life_renewed_after_end Q9"},
                 {"2029-04-01", "not_met life_period_over_as_changed"}});
}

/// An interim order of 28 days from 6 January 2025, and what happened to it.
Timeline interim_of_28_days(const std::string& events) {
    return Timeline{
        file(interim("I1", "2025-01-06", R"({"fixed": {"days": 28}})", on_a1), events, a1_pending)};
}
const std::string renewed_31_january =
    R"({"renewed": {"order": "I1", "on": "2025-01-31", "term": {"fixed": {"days": 28}}}})";

BOOST_AUTO_TEST_CASE(a_second_renewal_for_a_length_follows_either_end_of_the_first) {
    // The first may run to 27 February or to 2 March, so the second, of 26 February, may run to
    // 25 March, to 27 March or to 30 March: Q9.
    const auto timeline = interim_of_28_days(
        renewed_31_january +
        R"(, {"renewed": {"order": "I1", "on": "2025-02-26", "term": {"fixed": {"days": 28}}}})");
    check_order(timeline, 0,
                {{"2025-03-25", "met life_runs_to_as_changed"},
                 {"2025-03-26", "for_the_court life_change_start_open Q9"},
                 {"2025-03-28", "for_the_court life_change_start_open Q9"},
                 {"2025-03-30", "for_the_court life_change_start_open Q9"},
                 {"2025-03-31", "not_met life_period_over_as_changed"}});
    BOOST_TEST(conflicts(timeline).empty());
}

BOOST_AUTO_TEST_CASE(renewed_between_two_possible_ends_it_is_for_the_court_while_it_runs) {
    // On one reading the first renewal ended on 27 February, on the other on 2 March.
    const auto renewed_on = [](const char* day) {
        return interim_of_28_days(renewed_31_january + R"(, {"renewed": {"order": "I1", "on": ")" +
                                  std::string{day} +
                                  R"(", "term": {"fixed": {"last_day": "2025-03-31"}}}})");
    };
    const auto in_time = renewed_on("2025-02-27");
    check_order(in_time, 0,
                {{"2025-02-27", "met life_runs_to_as_changed"},
                 {"2025-03-31", "met life_runs_to_as_changed"},
                 {"2025-04-01", "not_met life_period_over_as_changed"}});
    for (const auto* day : {"2025-02-28", "2025-03-02"}) {
        BOOST_TEST_CONTEXT(day) {
            const auto between = renewed_on(day);
            check_order(between, 0,
                        {{day, "for_the_court life_renewed_after_one_end Q9"},
                         {"2025-03-31", "for_the_court life_renewed_after_one_end Q9"},
                         {"2025-04-01", "not_met life_period_over_as_changed"}});
        }
    }
    const auto after = renewed_on("2025-03-03");
    check_order(after, 0,
                {{"2025-03-03", "for_the_court life_renewed_after_end Q9"},
                 {"2025-03-31", "for_the_court life_renewed_after_end Q9"},
                 {"2025-04-01", "not_met life_period_over_as_changed"}});
}

BOOST_AUTO_TEST_CASE(a_doubt_whether_it_still_ran_is_not_cured_by_renewing_it_again) {
    const auto again =
        R"(, {"renewed": {"order": "I1", "on": "2025-03-20",
                          "term": {"fixed": {"last_day": "2025-04-30"}}}})";
    const auto after_end = interim_of_28_days(
        R"({"renewed": {"order": "I1", "on": "2025-02-10",
                        "term": {"fixed": {"last_day": "2025-03-31"}}}})" +
        std::string{again});
    check_order(after_end, 0,
                {{"2025-03-20", "for_the_court life_renewed_after_end Q9"},
                 {"2025-04-30", "for_the_court life_renewed_after_end Q9"},
                 {"2025-05-01", "not_met life_period_over_as_changed"}});
    // Nor is a withdrawal of the main application, which may have ended it: Q15.
    const auto withdrawn = interim_of_28_days(
        R"({"determined": {"application": "A1", "on": "2025-01-20", "outcome": "withdrawn"}},
           {"renewed": {"order": "I1", "on": "2025-02-01",
                        "term": {"fixed": {"last_day": "2025-03-31"}}}})");
    check_order(withdrawn, 0,
                {{"2025-01-31", "for_the_court life_main_withdrawn Q15"},
                 {"2025-02-01", "for_the_court life_main_withdrawn Q15"},
                 {"2025-04-01", "not_met life_period_over_as_changed"}});
    // Nor a discharge on a day not recorded.
    const auto undated =
        interim_of_28_days(R"({"discharged": {"order": "I1"}},)" + renewed_31_january);
    check_order(undated, 0, {{"2025-02-01", "unknown life_undated_event"}});
}

BOOST_AUTO_TEST_CASE(a_variation_on_a_day_not_recorded_leaves_what_it_touches_unknown) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})"),
                                 R"({"varied": {"order": "O1", "removes": ["C1"]}})")};
    check_order(timeline, 0, {{"2025-09-01", "met life_runs_to"}});
    check_condition(timeline, "C1", {{"2025-09-01", "unknown condition_undated_event"}});
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(appeals)

constexpr std::string_view lodged =
    R"({"appealed": {"id": "P1", "order": "O1", "on": "2025-04-10",
                     "by": {"party": "defendant"}}})";

std::string with(const std::string& ended) { return std::string{lodged} + "," + ended; }

BOOST_AUTO_TEST_CASE(an_appeal_suspends_nothing_and_an_order_upheld_ends_as_it_would_have) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})"),
                                 with(R"({"appeal_ended": {"appeal": "P1", "on": "2025-07-01",
                                       "outcome": "dismissed"}})"))};
    check_order(timeline, 0,
                {{"2025-04-11", "met life_runs_to"},
                 {"2025-07-01", "met life_runs_to"},
                 {"2027-03-30", "met life_runs_to"},
                 {"2027-03-31", "not_met life_period_over"}});
    BOOST_TEST(days(timeline.changes()) == "2025-03-31, 2027-03-31");
}

BOOST_AUTO_TEST_CASE(allowed_with_the_order_ended_it_binds_no_more) {
    const Timeline timeline{
        file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})"),
             with(R"({"appeal_ended": {"appeal": "P1", "on": "2025-07-01", "outcome": "allowed",
                                       "effect": "order_ended"}})"))};
    check_order(timeline, 0,
                {{"2025-06-30", "met life_runs_to"},
                 {"2025-07-01", "unknown life_ended_that_day"},
                 {"2025-07-02", "not_met life_ended_on_appeal"}});
}

BOOST_AUTO_TEST_CASE(allowed_with_the_term_changed_the_new_term_counts) {
    const Timeline timeline{
        file(full("O1", "2025-03-31", R"({"fixed": {"years": 5}})"),
             with(R"({"appeal_ended": {"appeal": "P1", "on": "2025-07-01", "outcome": "allowed",
                      "effect": "order_changed", "order": "O1",
                      "term": {"fixed": {"last_day": "2027-03-30"}}, "removes": ["C1"]}})"))};
    check_order(timeline, 0,
                {{"2027-03-30", "met life_runs_to_as_changed"},
                 {"2027-03-31", "not_met life_period_over_as_changed"}});
    check_condition(timeline, "C1", {{"2025-07-02", "not_met condition_removed"}});
}

BOOST_AUTO_TEST_CASE(allowed_with_no_effect_recorded_it_cannot_be_told) {
    const Timeline timeline{file(
        full("O1", "2025-03-31", R"({"fixed": {"years": 5}})"),
        with(R"({"appeal_ended": {"appeal": "P1", "on": "2025-07-01", "outcome": "allowed"}})"))};
    check_order(timeline, 0,
                {{"2025-06-30", "met life_runs_to"},
                 {"2025-07-01", "unknown life_appeal_effect_not_recorded"}});
}

BOOST_AUTO_TEST_CASE(an_appeal_dismissed_changes_nothing_whatever_it_records) {
    const Timeline timeline{
        file(full("O1", "2025-03-31", R"({"fixed": {"years": 5}})"),
             with(R"({"appeal_ended": {"appeal": "P1", "on": "2025-07-01", "outcome": "dismissed",
                      "effect": "order_changed", "order": "O1", "removes": ["C1"]}})"))};
    check_condition(timeline, "C1", {{"2025-07-02", "met condition_runs_with_order"}});
    BOOST_TEST(conflicts(timeline) ==
                   std::vector<std::string>{"1 not_met conflict_appeal_changed_nothing"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_appeal_allowed_after_the_order_had_run_out_revives_nothing) {
    const Timeline timeline{file(
        full("O1", "2025-03-31", R"({"fixed": {"years": 2}})"),
        with(R"({"appeal_ended": {"appeal": "P1", "on": "2029-01-01", "outcome": "allowed"}})"))};
    check_order(timeline, 0, {{"2029-01-02", "not_met life_period_over"}});
}

BOOST_AUTO_TEST_CASE(a_discharge_reversed_leaves_the_order_for_the_court) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"("until_further_order")"),
                                 R"({"discharged": {"id": "V1", "order": "O1", "on": "2027-05-04"}},
                {"appealed": {"id": "P1", "decision": "V1", "on": "2027-05-10"}},
                {"appeal_ended": {"appeal": "P1", "on": "2027-08-02", "outcome": "allowed",
                                  "effect": "decision_reversed"}})")};
    check_order(timeline, 0,
                {{"2027-08-01", "not_met life_discharged"},
                 {"2027-08-02", "for_the_court life_decision_reversed Q35"}});
}

BOOST_AUTO_TEST_CASE(a_renewal_reversed_binds_no_longer_than_on_either_reading) {
    // To 2 June 2027 as made, renewed to 2 June 2030, and the renewal reversed.
    const Timeline timeline{file(full("O1", "2024-06-03", R"({"fixed": {"years": 3}})"),
                                 R"({"renewed": {"id": "V1", "order": "O1", "on": "2026-06-01",
                                      "term": {"fixed": {"last_day": "2030-06-02"}}}},
                {"appealed": {"id": "P1", "decision": "V1", "on": "2026-06-10"}},
                {"appeal_ended": {"appeal": "P1", "on": "2026-09-01", "outcome": "allowed",
                                  "effect": "decision_reversed"}})")};
    check_order(timeline, 0,
                {{"2026-08-31", "met life_runs_to_as_changed"},
                 {"2026-09-01", "for_the_court life_decision_reversed Q35"},
                 {"2027-06-02", "for_the_court life_decision_reversed Q35"},
                 {"2027-06-03", "for_the_court life_reversal_ends_open Q35"},
                 {"2030-06-02", "for_the_court life_reversal_ends_open Q35"},
                 {"2030-06-03", "not_met life_period_over_as_changed"}});
}

BOOST_AUTO_TEST_CASE(a_shortening_reversed_may_run_as_long_as_before_it) {
    const Timeline timeline{file(full("O1", "2024-06-03", R"({"fixed": {"years": 3}})"),
                                 R"({"varied": {"id": "V1", "order": "O1", "on": "2025-06-02",
                                      "term": {"fixed": {"last_day": "2025-12-31"}}}},
                {"appealed": {"id": "P1", "decision": "V1", "on": "2025-06-10"}},
                {"appeal_ended": {"appeal": "P1", "on": "2025-09-01", "outcome": "allowed",
                                  "effect": "decision_reversed"}})")};
    check_order(timeline, 0,
                {{"2025-12-31", "for_the_court life_decision_reversed Q35"},
                 {"2026-01-01", "for_the_court life_reversal_ends_open Q35"},
                 {"2027-06-02", "for_the_court life_reversal_ends_open Q35"},
                 {"2027-06-03", "not_met life_period_over"}});
}

BOOST_AUTO_TEST_CASE(a_discharge_reversed_runs_no_longer_than_the_order_would_have) {
    const auto reversed_on = [](const char* day) {
        return Timeline{file(full("O1", "2024-06-03", R"({"fixed": {"years": 3}})"),
                             R"({"discharged": {"id": "V1", "order": "O1", "on": "2026-06-01"}},
                {"appealed": {"id": "P1", "decision": "V1", "on": "2026-06-10"}},
                {"appeal_ended": {"appeal": "P1", "on": ")" +
                                 std::string{day} +
                                 R"(", "outcome": "allowed", "effect": "decision_reversed"}})")};
    };
    check_order(reversed_on("2026-09-01"), 0,
                {{"2026-08-31", "not_met life_discharged"},
                 {"2026-09-01", "for_the_court life_decision_reversed Q35"},
                 {"2027-06-02", "for_the_court life_decision_reversed Q35"},
                 {"2027-06-03", "not_met life_period_over"}});
    check_order(reversed_on("2027-06-03"), 0, {{"2027-06-03", "not_met life_period_over"}});
}

BOOST_AUTO_TEST_CASE(a_renewal_reversed_after_a_discharge_revives_nothing) {
    const Timeline timeline{file(full("O1", "2024-06-03", R"({"fixed": {"years": 3}})"),
                                 R"({"renewed": {"id": "V1", "order": "O1", "on": "2026-06-01",
                                      "term": {"fixed": {"last_day": "2030-06-02"}}}},
                {"discharged": {"order": "O1", "on": "2026-07-01"}},
                {"appealed": {"id": "P1", "decision": "V1", "on": "2026-06-10"}},
                {"appeal_ended": {"appeal": "P1", "on": "2026-09-01", "outcome": "allowed",
                                  "effect": "decision_reversed"}})")};
    check_order(timeline, 0, {{"2026-09-02", "not_met life_discharged"}});
}

BOOST_AUTO_TEST_CASE(a_refusal_to_discharge_reversed_keeps_the_end_of_the_period) {
    const auto refused = [](const char* sought) {
        return Timeline{file(full("O1", "2024-06-03", R"({"fixed": {"years": 3}})"),
                             R"({"applied": {"id": "Y", "order": "O1", "on": "2026-05-01",
                                             "seeks": ")" +
                                 std::string{sought} + R"("}},
                {"determined": {"id": "V1", "applied": "Y", "on": "2026-06-01",
                                "outcome": "refused"}},
                {"appealed": {"id": "P1", "decision": "V1", "on": "2026-06-10"}},
                {"appeal_ended": {"appeal": "P1", "on": "2026-09-01", "outcome": "allowed",
                                  "effect": "decision_reversed"}})")};
    };
    check_order(refused("discharge"), 0,
                {{"2027-06-02", "for_the_court life_decision_reversed Q35"},
                 {"2027-06-03", "not_met life_period_over"}});
    // What the Crown Court ordered in place of a refusal to renew is not told, nor its end.
    check_order(refused("renew"), 0, {{"2031-01-01", "for_the_court life_decision_reversed Q35"}});
}

BOOST_AUTO_TEST_CASE(a_change_to_a_conditions_own_period_reversed_keeps_the_later_end) {
    const std::string order =
        R"({"id": "O1", "kind": "full", "made_on": "2025-03-31", "term": {"fixed": {"years": 5}},
            "conditions": [{"id": "C1", "kind": "prohibition", "is": {"other": {}},
                            "term": {"fixed": {"years": 1}}}]})";
    const Timeline timeline{
        file(order, R"({"varied": {"id": "V1", "order": "O1", "on": "2025-09-01", "changes":
                 [{"condition": "C1", "term": {"fixed": {"last_day": "2027-12-31"}}}]}},
                {"appealed": {"id": "P1", "decision": "V1", "on": "2025-09-10"}},
                {"appeal_ended": {"appeal": "P1", "on": "2025-11-03", "outcome": "allowed",
                                  "effect": "decision_reversed"}})")};
    check_condition(timeline, "C1",
                    {{"2025-11-03", "for_the_court condition_decision_reversed Q35"},
                     {"2027-12-31", "for_the_court condition_decision_reversed Q35"},
                     {"2028-01-01", "not_met condition_period_over_as_changed"}});
}

BOOST_AUTO_TEST_CASE(a_variation_reversed_leaves_what_it_touched_for_the_court) {
    const Timeline timeline{
        file(full("O1", "2025-03-31", R"("until_further_order")"),
             R"({"varied": {"id": "V1", "order": "O1", "on": "2026-05-04", "removes": ["C1"]}},
                {"appealed": {"id": "P1", "decision": "V1", "on": "2026-05-10"}},
                {"appeal_ended": {"appeal": "P1", "on": "2026-08-03", "outcome": "allowed",
                                  "effect": "decision_reversed"}})")};
    check_order(timeline, 0, {{"2026-08-03", "met life_runs_open"}});
    check_condition(timeline, "C1",
                    {{"2026-05-05", "not_met condition_removed"},
                     {"2026-08-03", "for_the_court condition_decision_reversed Q35"}});
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(events_that_do_not_fit)

struct Misfit {
    const char* what;
    const char* events;
    std::vector<std::string> conflicts;
};

BOOST_AUTO_TEST_CASE(are_told_with_the_other_event_and_nothing_is_dropped) {
    const std::vector<Misfit> rows{
        {"varied before it was made",
         R"({"varied": {"order": "O1", "on": "2025-03-30"}})",
         {"0 not_met conflict_before_made"}},
        {"served before it was made",
         R"({"served": {"order": "O1", "on": "2025-03-30", "how": "handed"}})",
         {"0 not_met conflict_before_made"}},
        {"discharged twice",
         R"({"discharged": {"order": "O1", "on": "2025-05-01"}},
            {"discharged": {"order": "O1", "on": "2025-06-01"}})",
         {"1 not_met conflict_discharged_twice"}},
        {"discharged twice on one day",
         R"({"discharged": {"order": "O1", "on": "2025-05-01"}},
            {"discharged": {"order": "O1", "on": "2025-05-01"}})",
         {"1 not_met conflict_discharged_twice"}},
        {"served after it was discharged",
         R"({"discharged": {"order": "O1", "on": "2025-05-01"}},
            {"served": {"order": "O1", "on": "2025-05-02"}})",
         {"1 not_met conflict_after_event"}},
        {"served on the day it was discharged",
         R"({"discharged": {"order": "O1", "on": "2025-05-01"}},
            {"served": {"order": "O1", "on": "2025-05-01"}})",
         {"1 unknown conflict_same_day_as_end"}},
        {"served after its period had ended",
         R"({"served": {"order": "O1", "on": "2027-03-31"}})",
         {"0 not_met conflict_after_period"}},
        {"a condition removed twice",
         R"({"varied": {"order": "O1", "on": "2025-05-01", "removes": ["C1"]}},
            {"varied": {"order": "O1", "on": "2025-06-01", "removes": ["C1"]}})",
         {"1 not_met conflict_removed_twice"}},
        {"a condition changed after it was removed",
         R"({"varied": {"order": "O1", "on": "2025-05-01", "removes": ["C1"]}},
            {"varied": {"order": "O1", "on": "2025-06-01",
                        "changes": [{"condition": "C1", "wording": "Again."}]}})",
         {"1 not_met conflict_changed_after_removal"}},
        {"a condition removed before it was added",
         R"({"varied": {"order": "O1", "on": "2025-05-01", "removes": ["C2"]}},
            {"varied": {"order": "O1", "on": "2025-06-01", "adds": [
               {"id": "C2", "kind": "prohibition", "is": {"other": {}}}]}})",
         {"0 not_met conflict_condition_not_there_yet"}},
        {"two determinations of one application",
         R"({"determined": {"application": "A1", "on": "2025-03-31", "outcome": "granted"}},
            {"determined": {"application": "A1", "on": "2025-04-30", "outcome": "refused"}})",
         {"1 not_met conflict_determined_twice"}},
        {"determined before it was made",
         R"({"determined": {"application": "A1", "on": "2025-01-01", "outcome": "granted"}})",
         {"0 not_met conflict_determined_before_made"}},
        {"one application to discharge decided twice",
         R"({"applied": {"id": "V1", "order": "O1", "on": "2025-05-01", "seeks": "discharge"}},
            {"determined": {"applied": "V1", "on": "2025-06-01", "outcome": "refused"}},
            {"determined": {"applied": "V1", "on": "2025-07-01", "outcome": "refused"}})",
         {"2 not_met conflict_determined_twice"}},
        {"granted, and what was granted: one decision",
         R"({"applied": {"id": "V1", "order": "O1", "on": "2025-05-01", "seeks": "discharge"}},
            {"determined": {"applied": "V1", "on": "2025-06-01", "outcome": "granted"}},
            {"discharged": {"order": "O1", "applied": "V1", "on": "2025-06-01"}})",
         {}},
        {"decided before it was applied for",
         R"({"applied": {"id": "V1", "order": "O1", "on": "2025-05-01"}},
            {"varied": {"order": "O1", "applied": "V1", "on": "2025-04-30"}})",
         {"1 not_met conflict_decided_before_applied"}},
        {"a hearing before the application",
         R"({"hearing_fixed": {"application": "A1", "on": "2025-01-01"}})",
         {"0 not_met conflict_hearing_before_application"}},
        {"an appeal that ends twice",
         R"({"appealed": {"id": "P1", "order": "O1", "on": "2025-04-10"}},
            {"appeal_ended": {"appeal": "P1", "on": "2025-05-10", "outcome": "dismissed"}},
            {"appeal_ended": {"appeal": "P1", "on": "2025-06-10", "outcome": "dismissed"}})",
         {"2 not_met conflict_appeal_ended_twice"}},
        {"an appeal that ends before it began",
         R"({"appealed": {"id": "P1", "order": "O1", "on": "2025-04-10"}},
            {"appeal_ended": {"appeal": "P1", "on": "2025-04-09", "outcome": "dismissed"}})",
         {"1 not_met conflict_appeal_ended_before_lodged"}},
        {"an appeal before the decision",
         R"({"varied": {"id": "V1", "order": "O1", "on": "2025-06-01"}},
            {"appealed": {"decision": "V1", "on": "2025-05-31"}})",
         {"1 not_met conflict_appeal_before_decision"}},
        {"an event that points at one of another kind",
         R"({"served": {"id": "V1", "order": "O1", "on": "2025-04-01"}},
            {"varied": {"order": "O1", "applied": "V1", "on": "2025-05-01"}})",
         {"1 not_met conflict_wrong_kind"}},
        {"a move after death",
         R"({"died": {"on": "2025-05-01"}}, {"moved": {"on": "2025-05-02", "home": "none"}})",
         {"1 not_met conflict_after_death"}},
        {"two deaths",
         R"({"died": {"on": "2025-05-01"}}, {"died": {"on": "2025-05-02"}})",
         {"1 not_met conflict_died_twice"}},
        {"received before it was sent",
         R"({"served": {"order": "O1", "on": "2025-04-02", "shown_received_on": "2025-04-01"}})",
         {"0 not_met conflict_received_before_sent"}},
        {"an event of a draft",
         R"({"served": {"order": "O2", "on": "2025-04-02"}})",
         {"0 not_met conflict_order_never_made"}},
        {"in any order, when the days fit",
         R"({"discharged": {"order": "O1", "on": "2026-05-01"}},
            {"varied": {"order": "O1", "on": "2025-05-01"}},
            {"served": {"order": "O1", "on": "2025-04-01"}})",
         {}},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.what) {
            const Timeline timeline{
                file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})") +
                         R"(, {"id": "O2", "kind": "full", "stage": "proposed"})",
                     row.events, R"(, "applications": [{"id": "A1", "made_on": "2025-02-03"}])")};
            BOOST_TEST(conflicts(timeline) == row.conflicts, boost::test_tools::per_element());
            // Each names the other thing in words, and points at places that are there.
            for (const auto& conflict : timeline.conflicts()) {
                BOOST_TEST(!timeline.explain(conflict).text.empty());
                BOOST_TEST(!timeline.explain(conflict).rests_on.empty());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_misfit_changes_nothing) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})"),
                                 R"({"discharged": {"order": "O1", "on": "2025-05-01"}},
                {"renewed": {"order": "O1", "on": "2025-06-01", "term": "until_further_order"}})")};
    check_order(timeline, 0, {{"2025-06-02", "not_met life_discharged"}});
    BOOST_TEST(conflicts(timeline) == std::vector<std::string>{"1 not_met conflict_after_event"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_CASE(stretches_cover_every_day_once) {
    const Timeline timeline{file(full("O1", "2022-03-01", R"({"fixed": {"years": 2}})"),
                                 R"({"varied": {"order": "O1", "on": "2023-01-01",
                            "term": {"fixed": {"years": 3}}}},
                {"renewed": {"order": "O1", "on": "2025-02-01",
                             "term": {"fixed": {"years": 2}}}},
                {"discharged": {"order": "O1", "on": "2026-05-01"}})")};
    const auto& stretches = timeline.orders()[0].stretches;
    BOOST_REQUIRE(stretches.size() > 3);
    BOOST_TEST(stretches.front().first == Date(2022, 3, 1));
    for (std::size_t i = 1; i < stretches.size(); ++i) {
        BOOST_REQUIRE(stretches[i - 1].last.has_value());
        BOOST_TEST(stretches[i].first == stretches[i - 1].last->plus_days(1));
    }
    BOOST_TEST(!stretches.back().last.has_value());
}

BOOST_AUTO_TEST_CASE(the_chronology_is_in_order_of_day_and_speaks_of_ids) {
    const Timeline timeline{file(full("O1", "2025-03-31", R"({"fixed": {"years": 2}})"),
                                 R"({"discharged": {"order": "O1", "on": "2026-05-01"}},
           {"served": {"id": "V1", "order": "O1", "on": "2025-03-31", "how": "handed",
                       "by": "police"}})",
                                 R"(, "notifications": [{"of": "first", "on": "2025-04-02"}],
           "sexual_offences_notification": [{"from": "2024-01-01", "to": "2025-06-01"}])")};
    std::string lines;
    for (const auto& line : timeline.chronology()) {
        lines += line.day.iso() + " " + line.text + " " + line.pointer + "\n";
    }
    BOOST_TEST(lines ==
               "2024-01-01 Subject to Part 2 of the Sexual Offences Act 2003 from this day "
               "/sexual_offences_notification/0/from\n"
               "2025-03-31 Order O1 made (full) /orders/0/made_on\n"
               "2025-03-31 Copy of order O1 served (handed), by the police [V1] /events/1\n"
               "2025-04-02 Notification to the police (first) /notifications/0\n"
               "2025-06-01 Ceased to be subject to Part 2 of the Sexual Offences Act 2003 "
               "/sexual_offences_notification/0/to\n"
               "2026-05-01 Order O1 discharged /events/0\n");
}

BOOST_AUTO_TEST_SUITE_END()
