// Section 8(1): a reported act against the conditions in force.
#include <array>
#include <boost/test/unit_test.hpp>

#include "breach_fixture.hpp"

namespace {

using namespace spo;
using namespace spo::life;

/// Terms, act, answer: a row a lawyer can check.
struct Row {
    const char* terms;
    const char* act;
    const char* answer;
};

template <std::size_t N>
void check(const std::array<Row, N>& rows) {
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.terms << " against " << row.act) {
            BOOST_TEST(touches({.terms = row.terms, .act = row.act}) == row.answer);
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(an_act_against_a_condition)

BOOST_AUTO_TEST_SUITE(contact)

BOOST_AUTO_TEST_CASE(is_within_when_the_person_and_the_channel_are_covered) {
    check(std::array{
        Row{R"({"no_contact": {"channels": ["any"], "through_others": true}})",
            R"({"contact": {"channel": "sms", "towards": "P1"}})", "met match_contact"},
        Row{R"({"no_contact": {"channels": ["any"]}})",
            R"({"contact": {"channel": "email", "towards": ["P1", "P3"], "through_others": false}})",
            "met match_contact"},
        Row{R"({"no_contact": {"channels": ["any"]}})",
            R"({"contact": {"towards": "P1", "through_others": false}})", "met match_contact"},
        Row{R"({"no_contact": {"channels": ["email", "sms"], "through_others": true}})",
            R"({"contact": {"channel": "sms", "towards": "P1"}})", "met match_contact"},
        Row{R"({"no_contact": {"channels": ["any"], "through_others": true, "whom": ["P3"]}})",
            R"({"contact": {"channel": "sms", "towards": "P3"}})", "met match_contact"},
    });
}

BOOST_AUTO_TEST_CASE(is_outside_when_the_person_or_the_channel_is_not) {
    check(std::array{
        Row{R"({"no_contact": {"channels": ["any"], "through_others": true}})",
            R"({"contact": {"channel": "sms", "towards": "P2"}})", "not_met match_other_person"},
        Row{R"({"no_contact": {"channels": ["any"], "through_others": true}})",
            R"({"contact": {"channel": "sms", "towards": []}})", "not_met match_other_person"},
        Row{R"({"no_contact": {"channels": ["any"], "through_others": true, "whom": ["P3"]}})",
            R"({"contact": {"channel": "sms", "towards": "P1"}})", "not_met match_other_person"},
        Row{R"({"no_contact": {"channels": ["email"], "through_others": true}})",
            R"({"contact": {"channel": "in_person", "towards": "P1"}})",
            "not_met match_other_channel"},
        Row{R"({"no_contact": {"channels": [], "through_others": true}})",
            R"({"contact": {"channel": "sms", "towards": "P1"}})", "not_met match_other_channel"},
    });
}

BOOST_AUTO_TEST_CASE(is_not_told_while_a_fact_is_missing) {
    check(std::array{
        Row{R"({"no_contact": {"channels": ["any"], "through_others": true}})",
            R"({"contact": {"channel": "sms"}})", "unknown match_towards_not_recorded"},
        Row{R"({"no_contact": {"channels": ["email"], "through_others": true}})",
            R"({"contact": {"towards": "P1"}})", "unknown match_channel_not_recorded"},
        Row{R"({"no_contact": {"through_others": true}})",
            R"({"contact": {"channel": "sms", "towards": "P1"}})",
            "unknown match_channels_not_recorded"},
        Row{R"({"no_contact": {"channels": ["any"]}})",
            R"({"contact": {"channel": "sms", "towards": "P1"}})",
            "unknown match_directness_not_recorded"},
        Row{R"({"no_contact": {"channels": ["any"]}})",
            R"({"contact": {"channel": "sms", "towards": "P1", "through_others": true}})",
            "unknown match_through_others_term_not_recorded"},
        Row{R"({"no_contact": {"channels": ["any"], "through_others": false}})",
            R"({"contact": {"channel": "sms", "towards": "P1", "through_others": true}})",
            "not_met match_through_others_not_covered"},
    });
    BOOST_TEST(touches({.terms = R"({"no_contact": {"channels": ["any"], "through_others": true}})",
                        .act = R"({"contact": {"channel": "sms", "towards": "P1"}})",
                        .protects = ""}) == "unknown match_whom_not_recorded");
}

BOOST_AUTO_TEST_CASE(outside_on_one_term_is_outside_whatever_is_missing) {
    check(std::array{
        Row{R"({"no_contact": {}})", R"({"contact": {"towards": "P2"}})",
            "not_met match_other_person"},
        Row{R"({"no_contact": {"channels": ["email"]}})", R"({"contact": {"channel": "post"}})",
            "not_met match_other_channel"},
    });
}

BOOST_AUTO_TEST_CASE(by_a_channel_that_overlaps_with_a_named_one_is_for_the_court) {
    for (const auto& [named, used] :
         {std::pair{"internet", "email"}, std::pair{"social_media", "messaging_app"},
          std::pair{"phone", "sms"}, std::pair{"post", "gift_or_delivery"},
          std::pair{"email", "internet"}, std::pair{"other", "sms"}, std::pair{"email", "other"},
          std::pair{"other", "other"}}) {
        BOOST_TEST_CONTEXT(named << ", " << used) {
            BOOST_TEST(touches({.terms = R"({"no_contact": {"channels": [")" + std::string{named} +
                                         R"("], "through_others": true}})",
                                .act = R"({"contact": {"channel": ")" + std::string{used} +
                                       R"(", "towards": "P1"}})"}) ==
                       "for_the_court match_channels_overlap");
        }
    }
}

BOOST_AUTO_TEST_CASE(attempted_is_within_only_where_attempts_are_covered) {
    check(std::array{
        Row{R"({"no_contact": {"channels": ["any"], "through_others": true, "attempts": true}})",
            R"({"attempted_contact": {"channel": "phone", "towards": "P1"}})", "met match_attempt"},
        Row{R"({"no_contact": {"channels": ["any"], "through_others": true, "attempts": false}})",
            R"({"attempted_contact": {"channel": "phone", "towards": "P1"}})",
            "not_met match_attempt_not_covered"},
        Row{R"({"no_contact": {"channels": ["any"], "through_others": true}})",
            R"({"attempted_contact": {"channel": "phone", "towards": "P1"}})",
            "unknown match_attempts_not_recorded"},
    });
}

BOOST_AUTO_TEST_CASE(through_others_is_its_own_condition) {
    check(std::array{
        Row{R"({"no_contact_through_others": {}})",
            R"({"contact": {"towards": "P1", "through_others": true}})", "met match_contact"},
        Row{R"({"no_contact_through_others": {}})",
            R"({"contact": {"towards": "P1", "through_others": false}})",
            "not_met match_direct_not_covered"},
        Row{R"({"no_contact_through_others": {}})", R"({"contact": {"towards": "P1"}})",
            "unknown match_directness_not_recorded"},
        Row{R"({"no_contact_through_others": {"attempts": true}})",
            R"({"attempted_contact": {"towards": "P1", "through_others": true}})",
            "met match_attempt"},
    });
}

BOOST_AUTO_TEST_CASE(by_publication_is_never_more_than_for_the_court) {
    check(std::array{
        Row{R"({"no_contact": {"channels": ["any"]}})",
            R"({"publication": {"towards": "P1", "directed_at": "P1"}})",
            "for_the_court match_may_amount"},
        Row{R"({"no_contact": {"channels": ["any"]}})",
            R"({"publication": {"towards": "P1", "directed_at": "P3"}})",
            "not_met match_other_person"},
        Row{R"({"no_contact": {"channels": ["any"]}})", R"({"publication": {"towards": "P1"}})",
            "unknown match_directed_not_recorded"},
        Row{R"({"no_contact_through_others": {}})",
            R"({"publication": {"towards": "P1", "directed_at": "P1"}})",
            "for_the_court match_may_amount"},
    });
}

BOOST_AUTO_TEST_CASE(is_not_made_by_viewing_that_nobody_was_shown) {
    check(std::array{
        Row{R"({"no_contact": {"channels": ["any"]}})",
            R"({"viewing": {"towards": "P1", "shown_to_them": false}})", "not_met match_not_shown"},
        Row{R"({"no_contact": {"channels": ["any"]}})",
            R"({"viewing": {"towards": "P1", "shown_to_them": true}})",
            "for_the_court match_may_amount"},
        Row{R"({"no_contact": {"channels": ["any"]}})", R"({"viewing": {"towards": "P1"}})",
            "unknown match_shown_not_recorded"},
    });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(coming_near)

BOOST_AUTO_TEST_CASE(a_distance_is_held_against_the_limit) {
    check(std::array{
        Row{R"({"no_approach": {"metres": 100}})",
            R"({"approach": {"towards": "P1", "metres": 99}})", "met match_approach"},
        Row{R"({"no_approach": {"metres": 100}})",
            R"({"approach": {"towards": "P1", "metres": 100}})",
            "for_the_court match_at_the_limit"},
        Row{R"({"no_approach": {"metres": 100}})",
            R"({"approach": {"towards": "P1", "metres": 101}})", "not_met match_too_far"},
        Row{R"({"no_approach": {"metres": 100}})", R"({"approach": {"towards": "P1"}})",
            "unknown match_distance_not_recorded"},
        Row{R"({"no_approach": {"metres": 100}})",
            R"({"approach": {"towards": "P1", "metres": 90, "accuracy_metres": 10}})",
            "unknown match_near_the_limit"},
        Row{R"({"no_approach": {"metres": 100}})",
            R"({"approach": {"towards": "P1", "metres": 100, "accuracy_metres": 0}})",
            "for_the_court match_at_the_limit"},
        Row{R"({"no_approach": {"metres": 100}})",
            R"({"approach": {"towards": "P1", "metres": 89, "accuracy_metres": 10}})",
            "met match_approach"},
        Row{R"({"no_approach": {"metres": 100}})",
            R"({"approach": {"towards": "P1", "metres": 111, "accuracy_metres": 10}})",
            "not_met match_too_far"},
        Row{R"({"no_approach": {}})", R"({"approach": {"towards": "P1", "metres": 5}})",
            "for_the_court match_approach_without_limit"},
        Row{R"({"no_approach": {"metres": 100}})",
            R"({"approach": {"towards": "P2", "metres": 5}})", "not_met match_other_person"},
    });
}

namespace {

/// A square of about 130 by 222 metres in open moorland, L1, and another place, L2.
std::string at_a_place(const char* act, const char* terms = R"({"no_enter": {"place": "L1"}})",
                       const char* of_place = R"(, "confidential": false)") {
    return touches({.terms = terms,
                    .act = act,
                    .places = R"({"id": "L1", "area": {"geojson": {"type": "Polygon",
                        "coordinates": [[[-2.002, 54.5], [-2.0, 54.5], [-2.0, 54.502],
                                         [-2.002, 54.502], [-2.002, 54.5]]]}})" +
                              std::string{of_place} + R"(}, {"id": "L2"})"});
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_position_is_held_against_an_area_within_its_accuracy) {
    BOOST_TEST(at_a_place(R"({"presence": {"at": {"at": [-2.001, 54.501],
                                                  "accuracy_metres": 10}}})") ==
               "met match_inside_by");
    BOOST_TEST(at_a_place(R"({"presence": {"at": {"at": [-2.001, 54.501],
                                                  "accuracy_metres": 70}}})") ==
               "unknown match_near_the_edge");
    BOOST_TEST(at_a_place(R"({"presence": {"at": {"at": [-2.001, 54.501]}}})") ==
               "unknown match_accuracy_not_recorded");
    BOOST_TEST(at_a_place(R"({"presence": {"at": {"at": [-1.999, 54.501],
                                                  "accuracy_metres": 10}}})") ==
               "not_met match_outside_by");
    // 65 metres outside: within the distance that the condition adds.
    BOOST_TEST(at_a_place(R"({"presence": {"at": {"at": [-1.999, 54.501],
                                                  "accuracy_metres": 10}}})",
                          R"({"no_enter": {"place": "L1", "metres": 100}})") ==
               "met match_inside_by");
    BOOST_TEST(at_a_place(R"({"presence": {"at": {"at": [-1.999, 54.501],
                                                  "accuracy_metres": 10}}})",
                          R"({"no_enter": {"place": "L1", "metres": 60}})") ==
               "unknown match_near_the_edge");
}

BOOST_AUTO_TEST_CASE(a_position_that_is_near_home_only_when_turned_round_is_on_neither_side) {
    BOOST_TEST(at_a_place(R"({"presence": {"at": {"at": [54.501, -2.001],
                                                  "accuracy_metres": 10}}})") ==
               "unknown match_position_swapped");
    // Far from home either way, it is taken as it stands.
    BOOST_TEST(at_a_place(R"({"presence": {"at": {"at": [2.35, 48.85],
                                                  "accuracy_metres": 10}}})") ==
               "not_met match_outside_by");
}

BOOST_AUTO_TEST_CASE(no_distance_from_a_place_is_told_unless_it_may_be_known) {
    for (const auto* of_place : {"", R"(, "confidential": true)"}) {
        BOOST_TEST(at_a_place(R"({"presence": {"at": {"at": [-2.001, 54.501],
                                                      "accuracy_metres": 10}}})",
                              R"({"no_enter": {"place": "L1"}})", of_place) == "met match_inside");
        BOOST_TEST(at_a_place(R"({"presence": {"at": {"at": [-1.999, 54.501],
                                                      "accuracy_metres": 10}}})",
                              R"({"no_enter": {"place": "L1"}})",
                              of_place) == "not_met match_outside");
    }
}

BOOST_AUTO_TEST_CASE(a_place_can_be_named_where_there_is_no_position) {
    BOOST_TEST(at_a_place(R"({"presence": {"place": "L1"}})") == "met match_at_place");
    BOOST_TEST(at_a_place(R"({"presence": {"place": "L2"}})") ==
               "unknown match_elsewhere_not_compared");
    BOOST_TEST(at_a_place(R"({"presence": {}})") == "unknown match_where_not_recorded");
    BOOST_TEST(at_a_place(R"({"presence": {"at": {"at": [-2.001, 54.501],
                                                  "accuracy_metres": 10}}})",
                          R"({"no_enter": {"place": "L2"}})") == "unknown match_area_not_recorded");
    BOOST_TEST(at_a_place(R"({"presence": {"place": "L1", "at": {"at": [-1.999, 54.501],
                                                                 "accuracy_metres": 10}}})") ==
               "unknown match_place_and_position_disagree");
    BOOST_TEST(at_a_place(R"({"presence": {"near": "L1", "metres": 49}})",
                          R"({"no_enter": {"place": "L1", "metres": 50}})") ==
               "met match_near_place");
    BOOST_TEST(at_a_place(R"({"presence": {"near": "L1", "metres": 50}})",
                          R"({"no_enter": {"place": "L1", "metres": 50}})") ==
               "for_the_court match_at_the_limit");
    BOOST_TEST(at_a_place(R"({"presence": {"near": "L1", "metres": 51}})",
                          R"({"no_enter": {"place": "L1", "metres": 50}})") ==
               "not_met match_too_far");
    BOOST_TEST(at_a_place(R"({"presence": {"near": "L1", "metres": 5}})") ==
               "not_met match_near_not_inside");
    BOOST_TEST(at_a_place(R"({"presence": {"near": "L1", "metres": 0}})") ==
               "unknown match_near_perhaps_inside");
    BOOST_TEST(at_a_place(R"({"presence": {"near": "L1", "metres": 5,
                              "accuracy_metres": 5}})") == "unknown match_near_perhaps_inside");
    BOOST_TEST(at_a_place(R"({"presence": {"near": "L1", "metres": 6,
                              "accuracy_metres": 5}})") == "not_met match_near_not_inside");
    // Two recorded facts that cannot both be: neither is chosen.
    BOOST_TEST(at_a_place(R"({"presence": {"near": "L1", "metres": 5000,
                              "at": {"at": [-2.001, 54.501], "accuracy_metres": 10}}})") ==
               "unknown match_position_and_distance_disagree");
    BOOST_TEST(at_a_place(R"({"presence": {"near": "L1", "metres": 1,
                              "at": {"at": [-3.0, 54.501], "accuracy_metres": 10}}})",
                          R"({"no_enter": {"place": "L1", "metres": 100}})") ==
               "unknown match_position_and_distance_disagree");
    BOOST_TEST(at_a_place(R"({"presence": {"near": "L1", "metres": 60,
                              "at": {"at": [-1.999, 54.501], "accuracy_metres": 10}}})",
                          R"({"no_enter": {"place": "L1", "metres": 100}})") ==
               "met match_inside_by");
    for (const char* act :
         {R"({"approach": {"towards": "P1", "metres": 5}})", R"({"following": {"towards": "P1"}})",
          R"({"surveillance": {"towards": "P1"}})",
          R"({"contact": {"towards": "P1", "channel": "in_person"}})"}) {
        BOOST_TEST(at_a_place(act) == "for_the_court match_may_amount");
    }
    BOOST_TEST(at_a_place(R"({"contact": {"towards": "P1", "channel": "email"}})") ==
               "not_met match_other_kind");
}

BOOST_AUTO_TEST_CASE(where_the_person_is_believed_to_be_needs_the_belief) {
    const auto answer = [](const char* more) {
        return touches({.terms = R"({"no_enter_where_believed": {}})",
                        .act = R"({"presence": {}})",
                        .of_act = std::string{R"(, "on": "2025-06-01")"} + more});
    };
    BOOST_TEST(answer("") == "unknown match_belief_not_recorded");
    BOOST_TEST(answer(R"(, "believed_there": ["P1"])") == "met match_believed_there");
    BOOST_TEST(answer(R"(, "believed_there": [])") == "not_met match_not_believed_there");
    BOOST_TEST(answer(R"(, "believed_there": ["P2"])") == "not_met match_not_believed_there");
}

BOOST_AUTO_TEST_CASE(what_is_one_thing_may_amount_to_another) {
    check(std::array{
        Row{R"({"no_contact": {"channels": ["any"]}})", R"({"approach": {"towards": "P1"}})",
            "for_the_court match_may_amount"},
        Row{R"({"no_contact": {"channels": ["email"]}})", R"({"approach": {"towards": "P1"}})",
            "not_met match_other_channel"},
        Row{R"({"no_approach": {}})", R"({"following": {"towards": "P1"}})",
            "for_the_court match_may_amount"},
        Row{R"({"no_approach": {"metres": 50}})",
            R"({"contact": {"towards": "P1", "channel": "in_person"}})",
            "for_the_court match_may_amount"},
        Row{R"({"no_approach": {"metres": 50}})",
            R"({"contact": {"towards": "P1", "channel": "email"}})", "not_met match_other_kind"},
        Row{R"({"no_approach": {"metres": 50}})", R"({"presence": {}})",
            "unknown match_distance_from_person_not_recorded"},
        Row{R"({"no_surveillance": {}})", R"({"viewing": {"towards": "P1"}})",
            "for_the_court match_may_amount"},
        Row{R"({"no_surveillance": {}})", R"({"surveillance": {"towards": "P1"}})",
            "met match_surveillance"},
        Row{R"({"no_following": {}})", R"({"following": {"towards": "P1"}})",
            "met match_following"},
        Row{R"({"no_following": {}})", R"({"following": {}})",
            "unknown match_towards_not_recorded"},
        Row{R"({"no_following": {}})", R"({"contact": {"towards": "P1"}})",
            "not_met match_other_kind"},
    });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(what_is_published_viewed_or_kept)

BOOST_AUTO_TEST_CASE(videos_viewed_with_no_message_sent) {
    check(std::array{
        Row{R"({"no_viewing_accounts": {}})",
            R"({"viewing": {"towards": "P1", "shown_to_them": false}})", "met match_viewing"},
        Row{R"({"no_viewing_accounts": {}})", R"({"viewing": {"towards": "P2"}})",
            "not_met match_other_person"},
        Row{R"({"no_viewing_accounts": {}})", R"({"viewing": {}})",
            "unknown match_towards_not_recorded"},
        Row{R"({"no_publication": {}})", R"({"viewing": {"towards": "P1"}})",
            "not_met match_other_kind"},
        Row{R"({"no_images": {}})", R"({"viewing": {"towards": "P1"}})",
            "not_met match_other_kind"},
    });
}

BOOST_AUTO_TEST_CASE(a_false_profile_in_the_name_of_the_person) {
    check(std::array{
        Row{R"({"no_publication": {}})", R"({"publication": {"purporting_from": "P1"}})",
            "for_the_court match_impersonation"},
        Row{R"({"no_publication": {}})",
            R"({"publication": {"purporting_from": "P1", "towards": "P1"}})",
            "met match_publication"},
        Row{R"({"no_publication": {}})", R"({"publication": {"purporting_from": "P3"}})",
            "unknown match_towards_not_recorded"},
        // Messages sent from a false profile are contact, whoever they purport to come from.
        Row{R"({"no_contact": {"channels": ["any"], "through_others": true}})",
            R"({"contact": {"channel": "social_media", "towards": "P1"}})", "met match_contact"},
    });
}

BOOST_AUTO_TEST_CASE(images) {
    check(std::array{
        Row{R"({"no_images": {}})", R"({"image_use": {"towards": "P1", "did": ["shared"]}})",
            "met match_images"},
        Row{R"({"no_images": {}})", R"({"image_use": {"towards": "P1"}})", "met match_images"},
        Row{R"({"no_images": {}})", R"({"publication": {"towards": "P1", "with_images": true}})",
            "met match_images_published"},
        Row{R"({"no_images": {}})", R"({"publication": {"towards": "P1", "with_images": false}})",
            "not_met match_without_images"},
        Row{R"({"no_images": {}})", R"({"publication": {"towards": "P1"}})",
            "unknown match_images_not_recorded"},
        Row{R"({"no_publication": {}})", R"({"image_use": {"towards": "P1", "did": ["posted"]}})",
            "for_the_court match_may_amount"},
        Row{R"({"no_publication": {}})", R"({"image_use": {"towards": "P1", "did": ["kept"]}})",
            "not_met match_other_kind"},
        Row{R"({"no_publication": {}})", R"({"image_use": {"towards": "P1"}})",
            "unknown match_image_deed_not_recorded"},
        Row{R"({"no_publication": {}})", R"({"image_use": {"towards": "P3"}})",
            "not_met match_other_person"},
        Row{R"({"no_surveillance": {}})",
            R"({"image_use": {"towards": "P1", "did": ["recorded"]}})",
            "for_the_court match_may_amount"},
    });
}

BOOST_AUTO_TEST_CASE(devices_and_the_internet) {
    check(std::array{
        Row{R"({"device_limits": {"most_devices": 1}})", R"({"device_use": {"devices": 2}})",
            "met match_too_many_devices"},
        Row{R"({"device_limits": {"most_devices": 1}})", R"({"device_use": {"devices": 1}})",
            "not_met match_devices_within"},
        Row{R"({"device_limits": {"most_devices": 1}})", R"({"device_use": {}})",
            "unknown match_devices_not_recorded"},
        Row{R"({"device_limits": {"must_keep_history": true}})",
            R"({"device_use": {"history_kept": false}})", "met match_history_not_kept"},
        Row{R"({"device_limits": {"most_devices": 1, "must_keep_history": true}})",
            R"({"device_use": {"devices": 1}})", "unknown match_devices_not_recorded"},
        Row{R"({"device_limits": {"no_internet": true}})", R"({"device_use": {"internet": true}})",
            "met match_internet_used"},
        Row{R"({"device_limits": {"no_internet": true}})",
            R"({"contact": {"channel": "email", "towards": "P3"}})", "met match_internet_used"},
        Row{R"({"device_limits": {"no_internet": true}})",
            R"({"contact": {"channel": "post", "towards": "P3"}})", "not_met match_other_kind"},
        Row{R"({"device_limits": {"no_internet": true}})", R"({"contact": {"towards": "P3"}})",
            "unknown match_channel_not_recorded"},
        Row{R"({"device_limits": {"most_devices": 1}})",
            R"({"contact": {"channel": "email", "towards": "P3"}})", "not_met match_other_kind"},
        Row{R"({"device_limits": {}})", R"({"device_use": {"devices": 9}})",
            "unknown match_devices_not_recorded"},
        Row{R"({"device_limits": {"no_internet": true}})", R"({"viewing": {"towards": "P1"}})",
            "for_the_court match_may_amount"},
    });
}

BOOST_AUTO_TEST_CASE(what_may_be_the_same_act_by_another_name_is_never_surely_outside) {
    const char* in_person = R"({"attempted_contact": {"channel": "in_person", "towards": "P1"}})";
    check(std::array{
        Row{R"({"no_approach": {"metres": 100}})", R"({"surveillance": {"towards": "P1"}})",
            "for_the_court match_may_amount"},
        Row{R"({"no_approach": {"metres": 100}})", in_person, "for_the_court match_may_amount"},
        Row{R"({"no_approach": {"metres": 100}})",
            R"({"attempted_contact": {"channel": "email", "towards": "P1"}})",
            "not_met match_other_kind"},
        Row{R"({"no_enter_where_believed": {}})", in_person, "unknown match_belief_not_recorded"},
        Row{R"({"no_contact": {"channels": ["any"]}})", R"({"following": {"towards": "P1"}})",
            "for_the_court match_may_amount"},
        Row{R"({"no_contact": {"channels": ["any"]}})", R"({"following": {"towards": "P2"}})",
            "not_met match_other_person"},
        Row{R"({"no_contact": {"channels": ["in_person"]}})",
            R"({"contact": {"channel": "gift_or_delivery", "towards": "P1", "through_others": false}})",
            "for_the_court match_channels_overlap"},
        Row{R"({"surrender_devices": {}})", R"({"device_use": {"devices": 3}})",
            "for_the_court match_may_amount"},
        Row{R"({"device_limits": {"no_internet": true}})", R"({"surveillance": {"towards": "P1"}})",
            "for_the_court match_may_amount"},
        Row{R"({"device_limits": {"no_internet": true}})", R"({"image_use": {"towards": "P1"}})",
            "for_the_court match_may_amount"},
        Row{R"({"device_limits": {"no_internet": true}})",
            R"({"contact": {"channel": "phone", "towards": "P3"}})",
            "for_the_court match_may_amount"},
        Row{R"({"device_limits": {"no_internet": true}})",
            R"({"contact": {"channel": "email", "towards": "P3", "through_others": true}})",
            "for_the_court match_may_amount"},
        Row{R"({"no_images": {}})",
            R"({"publication": {"towards": ["P1", "P3"], "with_images": true}})",
            "for_the_court match_may_amount"},
        Row{R"({"no_images": {}})", R"({"publication": {"towards": "P1", "with_images": true}})",
            "met match_images_published"},
        Row{R"({"no_publication": {}})", R"({"publication": {"towards": "P3"}})",
            "unknown match_in_whose_name_not_recorded"},
        Row{R"({"no_publication": {}})",
            R"({"publication": {"towards": "P3", "purporting_from": "P3"}})",
            "not_met match_other_person"},
    });
}

BOOST_AUTO_TEST_CASE(what_has_no_typed_meaning_is_always_for_a_person) {
    check(std::array{
        Row{R"({"other": {}})", R"({"contact": {"channel": "sms", "towards": "P1"}})",
            "for_the_court match_untyped"},
        Row{R"({"no_contact": {"channels": ["any"]}})", R"({"other": {}})",
            "for_the_court match_untyped_act"},
        Row{R"({"other": {}})", R"({"other": {}})", "for_the_court match_untyped"},
    });
}

BOOST_AUTO_TEST_CASE(an_exception_or_a_locality_leaves_it_to_the_court_and_is_named) {
    const auto answer = [](const char* of_condition) {
        return touches({.terms = R"({"no_contact": {"channels": ["any"], "through_others": true}})",
                        .act = R"({"contact": {"channel": "sms", "towards": "P1"}})",
                        .of_condition = of_condition});
    };
    BOOST_TEST(answer(R"(, "exceptions": [])") == "met match_contact");
    BOOST_TEST(answer(R"(, "exceptions": [{"kind": "through_solicitors"}])") ==
               "for_the_court match_exception");
    BOOST_TEST(answer(R"(, "exceptions": [{"kind": "child_arrangements"}, {"kind": "work"}])") ==
               "for_the_court match_exceptions");
    BOOST_TEST(answer(R"(, "locality": "uk_wide")") == "met match_contact");
    BOOST_TEST(answer(R"(, "locality": {"limited_to": "Saltwick"})") ==
               "for_the_court match_locality");
    const auto matter = file({.terms = R"({"no_contact": {"channels": ["any"]}})",
                              .act = R"({"contact": {"towards": "P1", "through_others": false}})",
                              .of_condition = R"(, "exceptions": [{"kind": "work"}])"});
    const auto assessed = assess(matter, std::nullopt, {2025, 7, 1});
    const auto words = assessed.explain(match_of(assessed));
    BOOST_TEST(words.text.find("an exception: work.") != std::string::npos);
    // What is outside is outside without its exceptions.
    BOOST_TEST(touches({.terms = R"({"no_contact": {"channels": ["any"]}})",
                        .act = R"({"contact": {"towards": "P2"}})",
                        .of_condition = R"(, "exceptions": [{"kind": "work"}])"}) ==
               "not_met match_other_person");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(requirements)

BOOST_AUTO_TEST_CASE(done_or_not_by_the_last_day_for_it) {
    const auto answer = [](const char* performance, Date as_at) {
        return touches({.terms = R"({"surrender_devices": {}})",
                        .act = R"({"performance": {"order": "O1", "condition": "C1")" +
                               std::string{performance} + "}}",
                        .of_act = "",
                        .kind = "requirement"},
                       as_at);
    };
    const Date later{2025, 7, 1};
    BOOST_TEST(answer(R"(, "due": "2025-05-01", "done": false)", later) == "met match_not_done");
    BOOST_TEST(answer(R"(, "due": "2025-05-01", "done": false)", {2025, 4, 30}) ==
               "not_met match_not_due_yet");
    BOOST_TEST(answer(R"(, "due": "2025-05-01", "done": false)", {2025, 5, 1}) ==
               "not_met match_not_due_yet");
    BOOST_TEST(answer(R"(, "due": "2025-05-01", "done": false)", {2025, 5, 2}) ==
               "met match_not_done");
    BOOST_TEST(answer(R"(, "due": "2025-05-01", "done_on": "2025-05-01")", later) ==
               "not_met match_done");
    BOOST_TEST(answer(R"(, "due": "2025-05-01", "done_on": "2025-05-02")", later) ==
               "met match_done_late");
    BOOST_TEST(answer(R"(, "due": "2025-05-01", "done": true)", later) ==
               "unknown match_done_not_recorded");
    BOOST_TEST(answer(R"(, "due": "2025-05-01")", later) == "unknown match_done_not_recorded");
    BOOST_TEST(answer(R"(, "done": false)", later) == "unknown match_due_not_recorded");
    BOOST_TEST(answer(R"(, "done_on": "2025-05-02")", later) == "unknown match_due_not_recorded");
}

BOOST_AUTO_TEST_CASE(the_occasions_missed_are_listed) {
    const auto assessed =
        assess(file({.terms = R"({"report_to_station": {"every": {"number": 1, "unit": "week"}}})",
                     .act = R"({"attendances": {"order": "O1", "condition": "C1",
                         "starts": "2025-04-07",
                         "days": ["2025-04-29", "2025-04-13", "2025-04-21"]}})",
                     .of_act = "",
                     .kind = "requirement"}),
               std::nullopt, {2025, 5, 12});
    const auto& match = match_of(assessed);
    // Weeks from 7, 14, 21, 28 April and 5 May; the second and the last were missed.
    BOOST_TEST(shown(match.touches) == "met match_occasions_missed");
    BOOST_REQUIRE_EQUAL(match.missed.size(), 2U);
    BOOST_TEST((match.missed[0] == DayRange{{2025, 4, 14}, {2025, 4, 20}}));
    BOOST_TEST((match.missed[1] == DayRange{{2025, 5, 5}, {2025, 5, 11}}));
    BOOST_TEST(assessed.explain(match).text == "Missed: 2 of the 5 occasions whose time is over.");
}

BOOST_AUTO_TEST_CASE(
    a_requirement_worded_anew_counts_the_occasions_of_each_wording_on_its_own_days) {
    const auto answer = [](const char* varied, const char* days) {
        return assess(
            file({.terms = R"({"report_to_station": {"every": {"number": 1, "unit": "week"}}})",
                  .act = R"({"attendances": {"order": "O1", "condition": "C1",
                      "starts": "2025-04-07", "days": [)" +
                         std::string{days} + "]}}",
                  .of_act = "",
                  .events = varied,
                  .kind = "requirement"}),
            std::nullopt, {2025, 6, 10});
    };
    // Weeks from 7, 14 and 21 April; then, from 28 April, months from the 7th.
    constexpr auto monthly = R"({"varied": {"order": "O1", "on": "2025-04-28", "changes": [
        {"condition": "C1", "is": {"report_to_station": {"every": {"number": 1,
        "unit": "month"}}}}]}})";
    const auto both = answer(monthly, R"("2025-04-08", "2025-04-22")");
    BOOST_TEST(shown(match_of(both).touches) == "met match_occasions_missed");
    BOOST_REQUIRE_EQUAL(match_of(both).missed.size(), 2U);
    BOOST_TEST((match_of(both).missed[0] == DayRange{{2025, 4, 14}, {2025, 4, 20}}));
    BOOST_TEST((match_of(both).missed[1] == DayRange{{2025, 5, 7}, {2025, 6, 6}}));
    BOOST_TEST(both.explain(match_of(both)).text ==
               "Missed: 2 of the 4 occasions whose time is over.");
    // Missed under the first wording and kept under the second, it was missed.
    const auto one = answer(monthly, R"("2025-04-08", "2025-04-22", "2025-05-20")");
    BOOST_TEST(shown(match_of(one).touches) == "met match_occasions_missed");
    BOOST_TEST(match_of(one).missed.size() == 1U);
    const auto none = answer(monthly, R"("2025-04-08", "2025-04-15", "2025-04-22", "2025-05-20")");
    BOOST_TEST(shown(match_of(none).touches) == "not_met match_occasions_kept");
    // How often the second wording asks for it is not recorded: what was missed before is missed.
    constexpr auto unsaid = R"({"varied": {"order": "O1", "on": "2025-04-28", "changes": [
        {"condition": "C1", "is": {"report_to_station": {}}}]}})";
    BOOST_TEST(shown(match_of(answer(unsaid, R"("2025-04-08")")).touches) ==
               "met match_occasions_missed");
    BOOST_TEST(
        shown(match_of(answer(unsaid, R"("2025-04-08", "2025-04-15", "2025-04-22")")).touches) ==
        "unknown match_frequency_not_recorded");
}

BOOST_AUTO_TEST_CASE(attendances_bind_from_their_first_occasion_whatever_range_is_recorded) {
    const auto bound = [](const char* from) {
        const auto assessed = assess(
            file({.terms = R"({"report_to_station": {"every": {"number": 1, "unit": "week"}}})",
                  .act = R"({"attendances": {"order": "O1", "condition": "C1",
                      "starts": "2025-04-07", "days": []}})",
                  .of_act = R"(, "from": ")" + std::string{from} + R"(", "to": "2025-05-04")",
                  .kind = "requirement"}),
            std::nullopt, {2025, 6, 10});
        return shown(match_of(assessed).in_force);
    };
    BOOST_TEST(bound("2025-03-01") == "met bound_on_all_days");
    BOOST_TEST(bound("2025-04-07") == "met bound_on_all_days");
    BOOST_TEST(bound("2025-04-14") == "met bound_on_all_days");
}

BOOST_AUTO_TEST_CASE(an_occasion_counts_when_its_whole_time_is_over) {
    const auto answer = [](const char* terms, const char* attendances, Date as_at) {
        return touches({.terms = terms,
                        .act = R"({"attendances": {"order": "O1", "condition": "C1")" +
                               std::string{attendances} + "}}",
                        .of_act = "",
                        .kind = "requirement"},
                       as_at);
    };
    constexpr auto weekly = R"({"report_to_station": {"every": {"number": 1, "unit": "week"}}})";
    constexpr auto none = R"(, "starts": "2025-04-07", "days": [])";
    BOOST_TEST(answer(weekly, none, {2025, 4, 13}) == "not_met match_no_occasion_yet");
    BOOST_TEST(answer(weekly, none, {2025, 4, 14}) == "met match_occasions_missed");
    BOOST_TEST(answer(weekly, R"(, "starts": "2025-04-07", "days": ["2025-04-13"])",
                      {2025, 4, 14}) == "not_met match_occasions_kept");
    BOOST_TEST(answer(weekly, R"(, "starts": "2025-04-07", "days": ["2025-04-14"])",
                      {2025, 4, 15}) == "met match_occasions_missed");
    BOOST_TEST(answer(weekly, R"(, "starts": "2025-04-07")", {2025, 6, 1}) ==
               "unknown match_days_not_recorded");
    BOOST_TEST(answer(weekly, R"(, "days": [])", {2025, 6, 1}) ==
               "unknown match_starts_not_recorded");
    BOOST_TEST(answer(R"({"report_to_station": {}})", none, {2025, 6, 1}) ==
               "unknown match_frequency_not_recorded");
    BOOST_TEST(answer(R"({"surrender_devices": {}})", none, {2025, 6, 1}) ==
               "unknown match_frequency_not_recorded");
    // Months are counted as everywhere: from the 31st to the end of a short month and on.
    constexpr auto monthly = R"({"device_inspection": {"every": {"number": 1, "unit": "month"}}})";
    BOOST_TEST(answer(monthly, R"(, "starts": "2025-03-31", "days": ["2025-04-30"])",
                      {2025, 5, 1}) == "not_met match_occasions_kept");
    BOOST_TEST(answer(monthly, none, Date::first()) == "not_met match_no_occasion_yet");
    BOOST_TEST(answer(weekly, none, Date::last()) == "met match_occasions_missed");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(whether_it_bound)

namespace {

std::string in_force(std::string_view of_act, std::string_view events = "",
                     Date as_at = {2026, 7, 1}) {
    const auto assessed =
        assess(file({.terms = R"({"no_contact": {"channels": ["any"], "through_others": true}})",
                     .act = R"({"contact": {"channel": "sms", "towards": "P1"}})",
                     .of_act = std::string{of_act},
                     .events = std::string{events}}),
               std::nullopt, as_at);
    const auto of_order = element(assessed, Element::in_force);
    const auto of_condition = shown(match_of(assessed).in_force);
    return of_order == of_condition ? of_order : of_order + "; " + of_condition;
}

}  // namespace

BOOST_AUTO_TEST_CASE(before_the_order_on_its_first_day_on_its_last_and_after_its_end) {
    BOOST_TEST(in_force(R"(, "on": "2025-03-30")") == "not_met life_not_made_yet");
    // On the very day it was made, before or after its making: no file records the hour.
    BOOST_TEST(in_force(R"(, "on": "2025-03-31")") == "unknown bound_made_that_day");
    BOOST_TEST(in_force(R"(, "on": "2025-03-31", "at": "23:59")") == "unknown bound_made_that_day");
    BOOST_TEST(in_force(R"(, "on": "2025-04-01")") ==
               "met life_runs_to; met condition_runs_with_order");
    BOOST_TEST(in_force(R"(, "on": "2030-03-30")") ==
               "met life_runs_to; met condition_runs_with_order");
    BOOST_TEST(in_force(R"(, "on": "2030-03-31")") == "not_met life_period_over");
}

BOOST_AUTO_TEST_CASE(on_the_day_the_order_was_ended_it_is_not_known) {
    constexpr auto discharged = R"({"discharged": {"order": "O1", "on": "2026-05-10"}})";
    BOOST_TEST(in_force(R"(, "on": "2026-05-09")", discharged) ==
               "met life_runs_to; met condition_runs_with_order");
    BOOST_TEST(in_force(R"(, "on": "2026-05-10")", discharged) == "unknown life_ended_that_day");
    BOOST_TEST(in_force(R"(, "on": "2026-05-11")", discharged) == "not_met life_discharged");
}

BOOST_AUTO_TEST_CASE(over_a_range_it_bound_on_all_on_some_or_on_none_of_the_days) {
    BOOST_TEST(in_force(R"(, "from": "2025-04-01", "to": "2025-05-01")") ==
               "met bound_on_all_days");
    // It may have been done on the day of making, and before the making.
    BOOST_TEST(in_force(R"(, "from": "2025-03-31", "to": "2025-04-01")") ==
               "unknown bound_on_some_days");
    BOOST_TEST(in_force(R"(, "from": "2025-03-30", "to": "2025-03-31")") ==
               "unknown bound_surely_on_no_day");
    BOOST_TEST(in_force(R"(, "from": "2025-03-01", "to": "2025-03-30")") ==
               "not_met life_not_made_yet");
    BOOST_TEST(in_force(R"(, "from": "2030-03-30", "to": "2030-04-02")") ==
               "unknown bound_on_some_days");
    BOOST_TEST(in_force(R"(, "from": "2025-03-30", "to": "2030-04-02")") ==
               "unknown bound_on_some_days");
    BOOST_TEST(in_force(R"(, "from": "2025-04-01")") == "met bound_on_all_days");
    BOOST_TEST(in_force(R"(, "to": "2025-04-01")") == "unknown bound_day_not_recorded");
    BOOST_TEST(in_force(R"(, "to": "2025-03-30")") == "not_met life_not_made_yet");
    BOOST_TEST(in_force("") == "unknown bound_day_not_recorded");
}

BOOST_AUTO_TEST_CASE(a_range_that_ends_on_the_day_of_discharge_was_not_surely_bound_throughout) {
    const auto assessed =
        assess(file({.terms = R"({"no_contact": {"channels": ["any"], "through_others": true}})",
                     .act = R"({"contact": {"channel": "sms", "towards": "P1"}})",
                     .of_act = R"(, "from": "2026-05-01", "to": "2026-05-10")",
                     .events = R"({"discharged": {"order": "O1", "on": "2026-05-10"}})"}),
               std::nullopt, {2026, 7, 1});
    const auto words = assessed.explain(match_of(assessed).in_force);
    BOOST_TEST(words.text.find("from 1 May 2026 to 9 May 2026") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_day_of_making_is_no_day_on_which_it_surely_bound_a_range) {
    const auto assessed =
        assess(file({.terms = R"({"no_contact": {"channels": ["any"], "through_others": true}})",
                     .act = R"({"contact": {"channel": "sms", "towards": "P1"}})",
                     .of_act = R"(, "from": "2025-03-20", "to": "2025-04-10")"}),
               std::nullopt, {2026, 7, 1});
    const auto words = assessed.explain(match_of(assessed).in_force);
    BOOST_TEST(words.text.find("from 1 April 2025 to 10 April 2025") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_was_left_undone_on_the_day_of_making_was_so_after_the_making) {
    const auto bound = [](const char* act) {
        const auto assessed = assess(file({.terms = R"({"report_to_station": {"every": {"number": 1,
                             "unit": "week"}}})",
                                           .act = act,
                                           .of_act = "",
                                           .kind = "requirement"}),
                                     std::nullopt, {2025, 6, 10});
        return match_of(assessed).in_force.verdict();
    };
    BOOST_TEST(bound(R"({"attendances": {"order": "O1", "condition": "C1",
                         "starts": "2025-03-31", "days": []}})") == Verdict::met);
    // At what hour of that day it had to be done is not recorded.
    BOOST_TEST(bound(R"({"performance": {"order": "O1", "condition": "C1",
                         "due": "2025-03-31", "done": false}})") == Verdict::unknown);
}

BOOST_AUTO_TEST_CASE(the_wording_of_the_day_is_the_one_looked_at) {
    constexpr auto reworded = R"({"varied": {"order": "O1", "on": "2025-06-01",
        "changes": [{"condition": "C1", "is": {"no_contact": {"channels": ["email"],
                     "through_others": true}}}]}})";
    const auto assessed = [&](const char* of_act) {
        return assess(
            file({.terms = R"({"no_contact": {"channels": ["any"], "through_others": true}})",
                  .act = R"({"contact": {"channel": "post", "towards": "P1"}})",
                  .of_act = of_act,
                  .events = reworded}),
            std::nullopt, {2026, 7, 1});
    };
    const auto answer = [&](const char* of_act) {
        const auto all = assessed(of_act);
        return shown(match_of(all).touches);
    };
    BOOST_TEST(answer(R"(, "on": "2025-05-31")") == "met match_contact");
    BOOST_TEST(answer(R"(, "on": "2025-06-01")") == "unknown match_worded_anew_that_day");
    BOOST_TEST(answer(R"(, "on": "2025-06-02")") == "not_met match_other_channel");
    BOOST_TEST(answer(R"(, "from": "2025-05-31", "to": "2025-06-02")") ==
               "unknown match_wordings_differ");
    BOOST_TEST(answer("") == "unknown match_wordings_differ");
    const auto after = assessed(R"(, "on": "2025-06-02")");
    BOOST_TEST((match_of(after).worded_by == 0U));
    BOOST_TEST(after.explain(match_of(after)).rests_on ==
                   (std::vector<std::string>{"/conduct/0/is/contact/channel",
                                             "/events/0/varied/changes/0/is/no_contact/channels"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_condition_removed_before_the_act_did_not_bind) {
    constexpr auto removed = R"({"varied": {"order": "O1", "on": "2025-05-10",
                                            "removes": ["C1"]}})";
    BOOST_TEST(in_force(R"(, "on": "2025-06-01")", removed) ==
               "met life_runs_to; not_met condition_removed");
}

BOOST_AUTO_TEST_CASE(an_interim_order_binds_as_a_full_one_does) {
    const auto matter = file(
        R"({"id": "I1", "kind": "interim", "made_on": "2020-03-19",
            "term": {"fixed": {"last_day": "2020-07-02"}}, "conditions": [
            {"id": "C1", "kind": "prohibition", "protects": ["P1"],
             "is": {"no_contact": {"channels": ["any"], "through_others": true}}}]})",
        "", R"(, "protected_persons": [{"id": "P1"}], "conduct": [
            {"id": "X1", "from": "2020-03-20", "to": "2020-05-04",
             "is": {"contact": {"channel": "social_media", "towards": "P1"}}}])");
    const auto assessed = assess(matter, std::nullopt, {2020, 6, 1});
    BOOST_TEST((match_of(assessed).verdict() == Verdict::met));
    BOOST_TEST(element(assessed, Element::act_within_condition) == "met element_within");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(what_has_to_be_proved)

namespace {

BreachAssessment with(std::string_view of_act, std::string_view events = "") {
    return assess(file({.terms = R"({"no_contact": {"channels": ["any"], "through_others": true}})",
                        .act = R"({"contact": {"channel": "sms", "towards": "P1"}})",
                        .of_act = R"(, "on": "2025-06-01")" + std::string{of_act},
                        .events = std::string{events}}),
                  std::nullopt, {2025, 7, 1});
}

}  // namespace

BOOST_AUTO_TEST_CASE(nothing_recorded_is_nothing_known) {
    const auto assessed = with("");
    BOOST_TEST(element(assessed, Element::order_made) == "met element_order_made");
    BOOST_TEST(element(assessed, Element::person_bound) == "unknown element_by_not_recorded");
    BOOST_TEST(element(assessed, Element::without_reasonable_excuse) ==
               "unknown element_excuse_not_recorded");
    BOOST_TEST(element(assessed, Element::where_done) == "unknown element_country_not_recorded");
    BOOST_TEST(element(assessed, Element::served) == "unknown element_service_not_recorded Q6");
    BOOST_TEST(element(assessed, Element::known) == "unknown element_knowledge_not_recorded");
    BOOST_TEST(element(assessed, Element::certified_copy) == "unknown element_copy_not_recorded");
}

BOOST_AUTO_TEST_CASE(an_excuse_is_never_decided) {
    const auto answer = [](const char* excuse) {
        return element(with(std::string{R"(, "excuse": )"} + excuse),
                       Element::without_reasonable_excuse);
    };
    BOOST_TEST(answer(R"({"raised": false})") == "for_the_court element_excuse_not_raised");
    BOOST_TEST(answer(R"({"raised": true})") == "for_the_court element_excuse_raised");
    BOOST_TEST(answer(R"({"words": "My phone dialled by itself."})") ==
               "for_the_court element_excuse_raised");
    BOOST_TEST(answer("{}") == "unknown element_excuse_not_recorded");
}

BOOST_AUTO_TEST_CASE(who_did_it_is_recorded_and_never_found) {
    const auto answer = [](const char* by) {
        return element(with(std::string{R"(, "by": ")"} + by + '"'), Element::person_bound);
    };
    BOOST_TEST(answer("defendant") == "met element_by_defendant");
    BOOST_TEST(answer("another_person") == "for_the_court element_by_another");
    BOOST_TEST(answer("not_identified") == "unknown element_by_nobody_identified");
}

BOOST_AUTO_TEST_CASE(outside_england_and_wales_is_the_open_question) {
    const auto answer = [](const char* country) {
        return element(with(std::string{R"(, "country": ")"} + country + '"'), Element::where_done);
    };
    BOOST_TEST(answer("england_and_wales") == "met element_in_england_or_wales");
    BOOST_TEST(answer("scotland") == "for_the_court element_elsewhere_in_uk Q20");
    BOOST_TEST(answer("northern_ireland") == "for_the_court element_elsewhere_in_uk Q20");
    BOOST_TEST(answer("elsewhere") == "for_the_court element_outside_uk Q20");
}

BOOST_AUTO_TEST_CASE(service_before_the_act_is_evidence_and_its_day_is_read_both_ways) {
    const auto answer = [](const char* events, const char* of_act = "") {
        return element(with(of_act, events), Element::served);
    };
    BOOST_TEST(answer(R"({"served": {"order": "O1", "on": "2025-05-31", "how": "handed"}})") ==
               "met element_served_before");
    BOOST_TEST(answer(R"({"served": {"order": "O1", "on": "2025-06-01", "how": "handed"}})") ==
               "unknown element_served_same_day");
    BOOST_TEST(answer(R"({"served": {"order": "O1", "on": "2025-06-01", "how": "handed",
                                     "at": "09:00"}})",
                      R"(, "at": "22:15")") == "met element_served_before");
    BOOST_TEST(answer(R"({"served": {"order": "O1", "on": "2025-06-01", "how": "handed",
                                     "at": "23:00"}})",
                      R"(, "at": "22:15")") == "for_the_court element_served_after Q6");
    BOOST_TEST(answer(R"({"served": {"order": "O1", "on": "2025-06-02", "how": "handed"}})") ==
               "for_the_court element_served_after Q6");
    BOOST_TEST(answer(R"({"served": {"order": "O1", "on": "2025-06-01", "how": "handed",
                                     "at": "22:15"}})",
                      R"(, "at": "22:15")") == "unknown element_served_same_day");
    BOOST_TEST(answer(R"({"served": {"order": "O1", "how": "handed"}})") ==
               "unknown element_service_undated Q19");
    // Some of what lasted for days came before the service and some after it.
    const auto over_days = [](const char* served_on) {
        const auto assessed =
            assess(file({.terms = R"({"no_contact": {"channels": ["any"]}})",
                         .act = R"({"contact": {"towards": "P1"}})",
                         .of_act = R"(, "from": "2025-06-01", "to": "2025-06-10")",
                         .events = R"({"served": {"order": "O1", "how": "handed", "on": ")" +
                                   std::string{served_on} + R"("}})"}),
                   std::nullopt, {2025, 7, 1});
        return element(assessed, Element::served);
    };
    BOOST_TEST(over_days("2025-05-31") == "met element_served_before");
    BOOST_TEST(over_days("2025-06-02") == "unknown element_served_same_day");
    BOOST_TEST(over_days("2025-06-10") == "unknown element_served_same_day");
    BOOST_TEST(over_days("2025-06-11") == "for_the_court element_served_after Q6");
    BOOST_TEST(answer(R"({"served": {"order": "O1", "on": "2025-06-02", "how": "handed"}},
                         {"served": {"order": "O1", "on": "2025-04-01", "how": "posted"}})") ==
               "met element_served_before");
}

BOOST_AUTO_TEST_CASE(only_one_condition_need_be_touched) {
    const auto matter = file(
        R"({"id": "O1", "kind": "full", "made_on": "2025-03-31",
            "term": {"fixed": {"years": 5}}, "conditions": [
            {"id": "C1", "kind": "prohibition", "protects": ["P1"], "is": {"other": {}}},
            {"id": "C2", "kind": "prohibition", "protects": ["P1"],
             "is": {"no_contact": {"channels": ["any"], "through_others": true}}}]},
           {"id": "O2", "kind": "full", "stage": "proposed", "conditions": []})",
        "", R"(, "protected_persons": [{"id": "P1"}], "conduct": [
            {"id": "X1", "on": "2025-06-01",
             "is": {"contact": {"channel": "sms", "towards": "P1"}}}])");
    const auto assessed = assess(matter, std::nullopt, {2025, 7, 1});
    BOOST_TEST(shown(match_of(assessed, 0).touches) == "for_the_court match_untyped");
    BOOST_TEST(shown(match_of(assessed, 1).touches) == "met match_contact");
    BOOST_TEST(element(assessed, Element::act_within_condition) == "met element_within");
    BOOST_TEST(element(assessed, Element::order_made, 1) == "not_met element_order_proposed");
    BOOST_TEST(element(assessed, Element::in_force, 1) == "none");
}

BOOST_AUTO_TEST_CASE(what_it_carries_is_told_by_the_day_of_the_act_and_of_the_conviction) {
    const auto assessed = with(R"(, "convicted_on": "2025-06-20")");
    const auto& act = assessed.acts().front();
    BOOST_REQUIRE(act.maximum.has_value());
    BOOST_TEST((act.maximum->summary == SummaryMonths{12, 12}));
    BOOST_TEST((act.maximum->indictment_years == 5));
    BOOST_TEST(!act.penalty.empty());
    for (const auto& finding : act.penalty) {
        BOOST_TEST((finding.subject_kind() == SubjectKind::conduct));
        for (const auto& pointer : assessed.explain(finding).missing) {
            BOOST_TEST(!pointer.starts_with("/notification_failures"), pointer);
        }
    }
    // A conviction after the day looked at has not happened.
    const auto to_come = with(R"(, "convicted_on": "2099-06-20")");
    BOOST_TEST((to_come.acts().front().maximum == with("").acts().front().maximum));
    // Where no order can have bound there is no offence under the Act, and nothing that it carries.
    const auto before = assess(file({.terms = R"({"other": {}})",
                                     .act = R"({"other": {}})",
                                     .of_act = R"(, "on": "2025-03-30")"}),
                               std::nullopt, {2025, 7, 1});
    BOOST_TEST(!before.acts().front().maximum.has_value());
}

BOOST_AUTO_TEST_CASE(an_undated_act_is_no_later_for_one_order_being_dated_and_another_not) {
    const auto maximum = [](const char* first) {
        const std::string orders = std::string{first} + R"(,
            {"id": "O2", "kind": "full", "made_on": "2022-06-01", "term": {"fixed": {"years": 5}},
             "conditions": []})";
        const auto assessed =
            assess(file(orders, "", R"(, "conduct": [{"id": "X1", "is": {"other": {}},
                                               "convicted_on": "2025-01-10"}])"),
                   std::nullopt, {2025, 7, 1});
        return assessed.acts().front().maximum->verdict;
    };
    BOOST_TEST(
        (maximum(R"({"id": "O1", "kind": "full", "made_on": "2023-06-01"})") == Verdict::met));
    BOOST_TEST((maximum(R"({"id": "O1", "kind": "full"})") != Verdict::met));
}

BOOST_AUTO_TEST_CASE(outside_the_conditions_added_says_nothing_of_those_not_recorded) {
    const auto assessed = assess(file(R"({"id": "O1", "kind": "full", "made_on": "2025-03-31",
                 "term": {"fixed": {"years": 5}}})",
                                      R"({"varied": {"order": "O1", "on": "2025-04-10", "adds": [
                 {"id": "C9", "kind": "prohibition", "is": {"no_following": {}},
                  "protects": ["P1"]}]}})",
                                      R"(, "protected_persons": [{"id": "P1"}],
                "conduct": [{"id": "X1", "is": {"viewing": {"towards": "P1"}}, "on": "2025-06-01"}])"),
                                 std::nullopt, {2025, 7, 1});
    BOOST_TEST(element(assessed, Element::act_within_condition) == "unknown element_no_conditions");
}

BOOST_AUTO_TEST_CASE(an_act_can_be_asked_for_by_its_id) {
    const auto assessed = with("");
    BOOST_TEST(assess(assessed.case_file(), Ref<Conduct>{"X1"}, {2025, 7, 1}).acts().size() == 1U);
    BOOST_CHECK_EXCEPTION(assess(assessed.case_file(), Ref<Conduct>{"X9"}, {2025, 7, 1}), Problem,
                          [](const Problem& problem) {
                              return problem.defects().front().expected == "the id of an act (X1)";
                          });
}

BOOST_AUTO_TEST_CASE(what_the_reader_must_know_besides_is_told) {
    const auto late = assess(with("").case_file(), std::nullopt, {2025, 5, 1});
    BOOST_REQUIRE(!late.notices().empty());
    BOOST_TEST(late.notices().back().code == "conduct_after_as_at");
    const auto none = assess(file(full("O1", "2025-03-31", R"("until_further_order")")),
                             std::nullopt, {2025, 5, 1});
    BOOST_TEST(none.notices().back().code == "no_conduct");
    const auto codes = [](const BreachAssessment& assessed) {
        std::string all;
        for (const auto& notice : assessed.notices()) all += notice.code + notice.pointer + " ";
        return all;
    };
    const auto order_made_on_31_march = with("").case_file();
    BOOST_TEST(codes(assess(order_made_on_31_march, std::nullopt, {2025, 3, 30}))
                   .find("order_after_as_at/orders/0") != std::string::npos);
    BOOST_TEST(codes(assess(order_made_on_31_march, std::nullopt, {2025, 3, 31}))
                   .find("order_after_as_at") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE_END()
