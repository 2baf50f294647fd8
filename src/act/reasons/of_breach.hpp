// The words of the reasons of an assessment: acts held against conditions, and what has to be
// proved. The first operand of each is the act.
#pragma once

#include <array>

#include "spo/reason.hpp"

namespace spo::words {

inline constexpr std::array of_breach{
    ReasonInfo{Reason::match_untyped, "match_untyped",
               "The condition has no typed meaning, and nothing is read from its wording: "
               "a person must hold it against {a}.",
               "{a}/is {condition}/is", ""},
    ReasonInfo{Reason::match_untyped_act, "match_untyped_act",
               "{A} has no typed meaning, and nothing is read from its summary: a person "
               "must hold it against the condition.",
               "{a}/is {condition}/is", ""},
    ReasonInfo{Reason::match_other_kind, "match_other_kind",
               "{A} is recorded as something else than the condition is about. Nothing "
               "recorded of it is what the condition forbids.",
               "{a}/is {condition}/is", ""},
    ReasonInfo{Reason::match_may_amount, "match_may_amount",
               "Whether {a}, as recorded, amounts to what the condition forbids is for the "
               "court.",
               "{a}/is {condition}/is", ""},
    ReasonInfo{Reason::match_other_person, "match_other_person",
               "{A} is recorded as towards other people than the condition is about.",
               "{act}/towards {terms}/whom {condition}/protects", ""},
    ReasonInfo{Reason::match_towards_not_recorded, "match_towards_not_recorded",
               "Towards whom {a} was is not recorded.", "", "{act}/towards"},
    ReasonInfo{Reason::match_whom_not_recorded, "match_whom_not_recorded",
               "Whom the condition is about is not recorded.", "",
               "{terms}/whom {condition}/protects"},
    ReasonInfo{Reason::match_contact, "match_contact",
               "{A} is contact with a person, by a channel, that the condition covers.",
               "{act}/channel {act}/towards {terms}/channels {terms}/whom "
               "{condition}/protects",
               ""},
    ReasonInfo{Reason::match_attempt, "match_attempt",
               "{A} is an attempt at contact with a person, by a channel, that the "
               "condition covers, and the condition covers attempts.",
               "{act}/channel {act}/towards {terms}/channels {terms}/attempts {terms}/whom "
               "{condition}/protects",
               ""},
    ReasonInfo{Reason::match_attempt_not_covered, "match_attempt_not_covered",
               "{A} is an attempt that is not known to have reached anybody, and the "
               "condition does not cover attempts.",
               "{act} {terms}/attempts", ""},
    ReasonInfo{Reason::match_attempts_not_recorded, "match_attempts_not_recorded",
               "{A} is an attempt that is not known to have reached anybody. Whether the "
               "condition covers attempts is not recorded.",
               "{act}", "{terms}/attempts"},
    ReasonInfo{Reason::match_other_channel, "match_other_channel",
               "{A} was by a channel that the condition does not name.",
               "{act}/channel {terms}/channels", ""},
    ReasonInfo{Reason::match_channels_overlap, "match_channels_overlap",
               "{A} was by a channel that overlaps with one the condition names. Whether "
               "it is covered is for the court.",
               "{act}/channel {terms}/channels", ""},
    ReasonInfo{Reason::match_channel_not_recorded, "match_channel_not_recorded",
               "By which channel {a} was is not recorded.", "{terms}/channels", "{act}/channel"},
    ReasonInfo{Reason::match_channels_not_recorded, "match_channels_not_recorded",
               "Which channels the condition covers is not recorded.", "{act}/channel",
               "{terms}/channels"},
    ReasonInfo{Reason::match_through_others_not_covered, "match_through_others_not_covered",
               "{A} was through somebody else, and the condition does not cover that.",
               "{act}/through_others {terms}/through_others", ""},
    ReasonInfo{Reason::match_through_others_term_not_recorded,
               "match_through_others_term_not_recorded",
               "{A} was through somebody else. Whether the condition covers that is not "
               "recorded.",
               "{act}/through_others", "{terms}/through_others"},
    ReasonInfo{Reason::match_direct_not_covered, "match_direct_not_covered",
               "{A} was direct, and the condition is about contact through others.",
               "{act}/through_others {terms}", ""},
    ReasonInfo{Reason::match_directness_not_recorded, "match_directness_not_recorded",
               "Whether {a} was direct or through somebody else is not recorded, and the "
               "condition does not cover both.",
               "{terms}/through_others", "{act}/through_others"},
    ReasonInfo{Reason::match_shown_not_recorded, "match_shown_not_recorded",
               "Whether the person was shown who had viewed is not recorded.", "{act}",
               "{act}/shown_to_them"},
    ReasonInfo{Reason::match_not_shown, "match_not_shown",
               "{A} is viewing that the person was not shown, and the condition is about "
               "contact.",
               "{act}/shown_to_them {terms}", ""},
    ReasonInfo{Reason::match_directed_not_recorded, "match_directed_not_recorded",
               "Whom the publication in {a} was meant to reach is not recorded.", "{act}",
               "{act}/directed_at"},
    ReasonInfo{Reason::match_approach, "match_approach",
               "{A} came within {b}; the condition forbids coming within {c}.",
               "{act}/metres {act}/towards {terms}/metres {terms}/whom "
               "{condition}/protects",
               ""},
    ReasonInfo{Reason::match_approach_without_limit, "match_approach_without_limit",
               "The condition forbids an approach and, as typed, states no distance. "
               "Whether {a} was one is for the court.",
               "{act} {terms}", "{terms}/metres"},
    ReasonInfo{Reason::match_too_far, "match_too_far",
               "{A} came no nearer than {b}; the condition forbids coming within {c}.",
               "{act}/metres {terms}/metres", ""},
    ReasonInfo{Reason::match_at_the_limit, "match_at_the_limit",
               "{A} came to exactly {b}, which is the limit. Whether the limit itself "
               "counts is for the court.",
               "{act}/metres {terms}/metres", ""},
    ReasonInfo{Reason::match_near_the_limit, "match_near_the_limit",
               "{A} came to {b}, and that is not exact enough to say on which side of {c} "
               "it was.",
               "{act}/metres {act}/accuracy_metres {terms}/metres", ""},
    ReasonInfo{
        Reason::match_near_perhaps_inside, "match_near_perhaps_inside",
        "{A} is recorded as {b} from the place that the condition forbids entering, and that "
        "is not exact enough to say whether it was inside.",
        "{act}/near {act}/metres {act}/accuracy_metres {terms}/place", ""},
    ReasonInfo{Reason::match_distance_not_recorded, "match_distance_not_recorded",
               "How near {a} came is not recorded.", "{terms}/metres", "{act}/metres"},
    ReasonInfo{Reason::match_distance_from_person_not_recorded,
               "match_distance_from_person_not_recorded",
               "{A} is recorded as being somewhere. How near to the person that was is not "
               "recorded.",
               "{act}", "{act}/metres"},
    ReasonInfo{Reason::match_at_place, "match_at_place",
               "{A} was at the place that the condition names.", "{act}/place {terms}/place", ""},
    ReasonInfo{Reason::match_place_and_position_disagree, "match_place_and_position_disagree",
               "{A} is recorded as at the place that the condition names, and its position as "
               "outside it: the two facts do not agree.",
               "{act}/place {act}/at {terms}/place {b}/area", ""},
    ReasonInfo{
        Reason::match_position_and_distance_disagree, "match_position_and_distance_disagree",
        "The position recorded in {a} and the distance recorded there from the place that the "
        "condition names do not give the same answer.",
        "{act}/at {act}/near {act}/metres {terms}/place", ""},
    ReasonInfo{
        Reason::match_position_swapped, "match_position_swapped",
        "The position recorded in {a} is near the United Kingdom only when its longitude and "
        "its latitude change places, so where it was cannot be told.",
        "{act}/at", "{act}/at"},
    ReasonInfo{Reason::match_inside, "match_inside",
               "{A} was inside the place that the condition names, or within the distance "
               "it states, by more than the accuracy of the position.",
               "{act}/at {terms}/place {b}/area {terms}/metres", ""},
    ReasonInfo{Reason::match_inside_by, "match_inside_by",
               "{A} was inside the place that the condition names, or within the distance "
               "it states, by {c}; the position is more exact than that.",
               "{act}/at {terms}/place {b}/area {terms}/metres", ""},
    ReasonInfo{Reason::match_outside, "match_outside",
               "{A} was outside the place that the condition names, and beyond any "
               "distance it states, by more than the accuracy of the position.",
               "{act}/at {terms}/place {b}/area {terms}/metres", ""},
    ReasonInfo{Reason::match_outside_by, "match_outside_by",
               "{A} was outside the place that the condition names, and beyond any "
               "distance it states, by {c}; the position is more exact than that.",
               "{act}/at {terms}/place {b}/area {terms}/metres", ""},
    ReasonInfo{Reason::match_near_the_edge, "match_near_the_edge",
               "The position in {a} is within its accuracy of the edge, so whether it was "
               "inside cannot be told.",
               "{act}/at {terms}/place {b}/area {terms}/metres", ""},
    ReasonInfo{Reason::match_accuracy_not_recorded, "match_accuracy_not_recorded",
               "How exact the position in {a} is, is not recorded, so on which side of the "
               "edge it was cannot be told.",
               "{act}/at {terms}/place {b}/area", "{act}/at/accuracy_metres"},
    ReasonInfo{Reason::match_area_not_recorded, "match_area_not_recorded",
               "The extent of the place that the condition names is not recorded.",
               "{act}/at {act}/place {terms}/place", "{b}/area"},
    ReasonInfo{Reason::match_where_not_recorded, "match_where_not_recorded",
               "Where {a} was done is not recorded.", "{terms}/place", "{act}/place {act}/at"},
    ReasonInfo{Reason::match_elsewhere_not_compared, "match_elsewhere_not_compared",
               "{A} was at another recorded place. Whether that lies inside the one that "
               "the condition names cannot be told without a position.",
               "{act}/place {terms}/place", "{act}/at"},
    ReasonInfo{Reason::match_near_place, "match_near_place",
               "{A} came within {b} of the place that the condition names; it forbids "
               "coming within {c}.",
               "{act}/near {act}/metres {terms}/place {terms}/metres", ""},
    ReasonInfo{Reason::match_near_not_inside, "match_near_not_inside",
               "{A} is recorded as {b} from the place that the condition names, and the "
               "condition forbids entering it.",
               "{act}/near {act}/metres {terms}/place", ""},
    ReasonInfo{Reason::match_believed_there, "match_believed_there",
               "The defendant is recorded as knowing or believing the person to be there.",
               "{a}/believed_there {terms}/whom {condition}/protects", ""},
    ReasonInfo{Reason::match_not_believed_there, "match_not_believed_there",
               "Nobody the condition is about is recorded among those whom the defendant "
               "knew or believed to be there.",
               "{a}/believed_there {terms}/whom {condition}/protects", ""},
    ReasonInfo{Reason::match_belief_not_recorded, "match_belief_not_recorded",
               "Whether the defendant knew or believed the person to be there is not "
               "recorded.",
               "{act}", "{a}/believed_there"},
    ReasonInfo{Reason::match_surveillance, "match_surveillance",
               "{A} is surveillance of a person whom the condition is about.",
               "{act}/towards {terms}/whom {condition}/protects", ""},
    ReasonInfo{Reason::match_following, "match_following",
               "{A} is following a person whom the condition is about.",
               "{act}/towards {terms}/whom {condition}/protects", ""},
    ReasonInfo{Reason::match_publication, "match_publication",
               "{A} is publication about a person whom the condition is about.",
               "{act}/towards {terms}/whom {condition}/protects", ""},
    ReasonInfo{Reason::match_impersonation, "match_impersonation",
               "{A} is publication in the name of a person whom the condition is about. "
               "Whether it is about, or refers to, that person is for the court.",
               "{act}/purporting_from {terms}/whom {condition}/protects", ""},
    ReasonInfo{Reason::match_images, "match_images",
               "{A} is the use of an image of a person whom the condition is about.",
               "{act}/towards {terms}/whom {condition}/protects", ""},
    ReasonInfo{Reason::match_images_published, "match_images_published",
               "{A} is publication with an image of a person whom the condition is about.",
               "{act}/with_images {act}/towards {terms}/whom {condition}/protects", ""},
    ReasonInfo{Reason::match_without_images, "match_without_images",
               "{A} is publication without an image.", "{act}/with_images {terms}", ""},
    ReasonInfo{Reason::match_images_not_recorded, "match_images_not_recorded",
               "Whether the publication in {a} was with an image is not recorded.", "{act}",
               "{act}/with_images"},
    ReasonInfo{
        Reason::match_image_deed_not_recorded, "match_image_deed_not_recorded",
        "What was done with the image in {a}, and so whether it was passed on to anybody, is "
        "not recorded.",
        "{act}", "{act}/did"},
    ReasonInfo{Reason::match_in_whose_name_not_recorded, "match_in_whose_name_not_recorded",
               "In whose name the publication in {a} was made is not recorded, and it is not about "
               "a person whom the condition is about.",
               "{act}/towards", "{act}/purporting_from"},
    ReasonInfo{Reason::match_viewing, "match_viewing",
               "{A} is viewing of an account of a person whom the condition is about.",
               "{act}/towards {terms}/whom {condition}/protects", ""},
    ReasonInfo{Reason::match_too_many_devices, "match_too_many_devices",
               "{B} devices were held; the condition allows {c}.",
               "{act}/devices {terms}/most_devices", ""},
    ReasonInfo{Reason::match_history_not_kept, "match_history_not_kept",
               "A device was used that did not keep its history, and the condition demands "
               "that.",
               "{act}/history_kept {terms}/must_keep_history", ""},
    ReasonInfo{Reason::match_internet_used, "match_internet_used",
               "The internet was used, and the condition forbids all use of it.",
               "{act} {terms}/no_internet", ""},
    ReasonInfo{Reason::match_devices_within, "match_devices_within",
               "What is recorded of devices and the internet is within what the condition "
               "allows.",
               "{act} {terms}", ""},
    ReasonInfo{Reason::match_devices_not_recorded, "match_devices_not_recorded",
               "What the condition limits about devices and the internet, or what was "
               "done, is not recorded.",
               "{act} {terms}",
               "{act}/devices {act}/history_kept {act}/internet {terms}/most_devices "
               "{terms}/must_keep_history {terms}/no_internet"},
    ReasonInfo{Reason::match_not_done, "match_not_done",
               "It was not done by {b}, the last day for it.", "{act}/done {act}/due", ""},
    ReasonInfo{Reason::match_done_late, "match_done_late",
               "It was done on {c}, after {b}, the last day for it.", "{act}/done_on {act}/due",
               ""},
    ReasonInfo{Reason::match_done, "match_done", "It was done on {c}, by {b}, the last day for it.",
               "{act}/done_on {act}/due", ""},
    ReasonInfo{Reason::match_not_due_yet, "match_not_due_yet", "Its last day, {b}, has not passed.",
               "{act}/due", ""},
    ReasonInfo{Reason::match_due_not_recorded, "match_due_not_recorded",
               "The last day for it is not recorded.", "{act}/done {act}/done_on", "{act}/due"},
    ReasonInfo{Reason::match_done_not_recorded, "match_done_not_recorded",
               "Whether it was done, or on which day, is not recorded.", "{act}/due",
               "{act}/done {act}/done_on"},
    ReasonInfo{Reason::match_occasions_missed, "match_occasions_missed",
               "Missed: {b} of the {c} occasions whose time is over.",
               "{act}/starts {act}/days {terms}/every", ""},
    ReasonInfo{Reason::match_occasions_kept, "match_occasions_kept",
               "None of the {b} occasions whose time is over was missed.",
               "{act}/starts {act}/days {terms}/every", ""},
    ReasonInfo{Reason::match_no_occasion_yet, "match_no_occasion_yet",
               "No occasion for it is over yet.", "{act}/starts {terms}/every", ""},
    ReasonInfo{Reason::match_frequency_not_recorded, "match_frequency_not_recorded",
               "How often it must be done is not recorded.", "{condition}/is", "{terms}/every"},
    ReasonInfo{Reason::match_starts_not_recorded, "match_starts_not_recorded",
               "The first day of its first period is not recorded, so the occasions cannot "
               "be counted.",
               "{terms}/every", "{act}/starts"},
    ReasonInfo{Reason::match_days_not_recorded, "match_days_not_recorded",
               "On which days it was done is not recorded.", "{terms}/every", "{act}/days"},
    ReasonInfo{Reason::match_exception, "match_exception",
               "{A} is within the condition's terms, which allow an exception: {b}. "
               "Whether that applies is for the court.",
               "{a}/is {condition}/is {condition}/exceptions", ""},
    ReasonInfo{Reason::match_exceptions, "match_exceptions",
               "{A} is within the condition's terms, which allow exceptions: {b}, {c} and "
               "any others listed. Whether one applies is for the court.",
               "{a}/is {condition}/is {condition}/exceptions", ""},
    ReasonInfo{Reason::match_locality, "match_locality",
               "{A} is within the condition's terms, and the condition is limited to a "
               "locality. Whether it was done there is for the court.",
               "{a}/is {condition}/is {condition}/locality", ""},
    ReasonInfo{
        Reason::match_wordings_differ, "match_wordings_differ",
        "The condition was worded anew in the course of the days of {a}, and the two wordings "
        "do not give the same answer.",
        "{a}/from {a}/to {condition}", "{a}/on"},
    ReasonInfo{
        Reason::match_worded_anew_that_day, "match_worded_anew_that_day",
        "The condition was worded anew on the day of {a}, at a time that no file records, and "
        "the two wordings do not give the same answer.",
        "{a}/on {condition}", ""},
    ReasonInfo{
        Reason::bound_made_that_day, "bound_made_that_day",
        "The order was made on {b}, the very day of {a}. Whether it had been made by then is "
        "not recorded.",
        "{a}/on", ""},
    ReasonInfo{Reason::bound_on_all_days, "bound_on_all_days",
               "It bound on every day from {b} to {c}, the days on which {a} may have been "
               "done.",
               "{a}/on {a}/from {a}/to", ""},
    ReasonInfo{Reason::bound_on_no_day, "bound_on_no_day",
               "It bound on no day from {b} to {c}, the days on which {a} may have been "
               "done.",
               "{a}/on {a}/from {a}/to", ""},
    ReasonInfo{Reason::bound_on_some_days, "bound_on_some_days",
               "It did not surely bind on every day on which {a} may have been done. It "
               "did from {b} to {c}.",
               "{a}/from {a}/to", "{a}/on"},
    ReasonInfo{Reason::bound_surely_on_no_day, "bound_surely_on_no_day",
               "On none of the days on which {a} may have been done did it surely bind, "
               "and for some of them that cannot be told.",
               "{a}/from {a}/to", "{a}/on"},
    ReasonInfo{Reason::bound_day_not_recorded, "bound_day_not_recorded",
               "On which day {a} was done is not recorded.", "", "{a}/on"},
    ReasonInfo{Reason::element_order_made, "element_order_made",
               "The order is recorded as made on {b}.", "{order}/made_on", ""},
    ReasonInfo{Reason::element_order_proposed, "element_order_proposed",
               "The order is a proposal: no court is recorded as having made it.", "{order}/stage",
               ""},
    ReasonInfo{Reason::element_order_undated, "element_order_undated",
               "The day on which the order was made is not recorded.", "", "{order}/made_on"},
    ReasonInfo{Reason::element_by_defendant, "element_by_defendant",
               "The order was made in respect of the defendant, who is recorded as having "
               "done it. That the defendant did is for proof.",
               "{a}/by /defendant/id", ""},
    ReasonInfo{Reason::element_by_another, "element_by_another",
               "Another person is recorded as having done it. Whether the defendant, whom "
               "alone the order binds, did it through that person is for the court.",
               "{a}/by /defendant/id", ""},
    ReasonInfo{Reason::element_by_nobody_identified, "element_by_nobody_identified",
               "Nobody has been identified as having done it.", "{a}/by", ""},
    ReasonInfo{Reason::element_by_not_recorded, "element_by_not_recorded",
               "Who is said to have done it is not recorded.", "", "{a}/by"},
    ReasonInfo{Reason::element_within, "element_within",
               "Conditions that bound and that the act is within, on the facts stated: {b}.", "{a}",
               ""},
    ReasonInfo{Reason::element_not_within, "element_not_within",
               "On the facts stated, the act is within no condition that bound.", "{a}", ""},
    ReasonInfo{Reason::element_within_unknown, "element_within_unknown",
               "Whether the act is within a condition that bound cannot be told: a fact is "
               "missing.",
               "{a}", ""},
    ReasonInfo{Reason::element_within_for_the_court, "element_within_for_the_court",
               "Whether the act is within a condition that bound is for the court.", "{a}", ""},
    ReasonInfo{Reason::element_no_conditions, "element_no_conditions",
               "The conditions of the order are not recorded.", "", "{order}/conditions"},
    ReasonInfo{Reason::element_excuse_raised, "element_excuse_raised",
               "An excuse was raised. Whether it is a reasonable one is for the court.",
               "{a}/excuse", ""},
    ReasonInfo{Reason::element_excuse_not_raised, "element_excuse_not_raised",
               "No excuse was raised. Whether there was a reasonable one remains for the "
               "court.",
               "{a}/excuse/raised", ""},
    ReasonInfo{Reason::element_excuse_not_recorded, "element_excuse_not_recorded",
               "Whether an excuse was raised is not recorded.", "", "{a}/excuse"},
    ReasonInfo{Reason::element_in_england_or_wales, "element_in_england_or_wales",
               "It was done in England or Wales.", "{a}/country", ""},
    ReasonInfo{Reason::element_elsewhere_in_uk, "element_elsewhere_in_uk",
               "It was done elsewhere in the United Kingdom. The order has effect there; "
               "whether it is an offence that can be tried in England and Wales is open.",
               "{a}/country", ""},
    ReasonInfo{Reason::element_outside_uk, "element_outside_uk",
               "It was done outside the United Kingdom. The Act gives an order effect in "
               "the United Kingdom; whether it reaches this act is open.",
               "{a}/country", ""},
    ReasonInfo{Reason::element_country_not_recorded, "element_country_not_recorded",
               "In which country it was done is not recorded.", "", "{a}/country"},
    ReasonInfo{Reason::element_served_before, "element_served_before",
               "The order was served by {b}, before or on the first day of the act.", "{b}", ""},
    ReasonInfo{Reason::element_served_perhaps, "element_served_perhaps",
               "The order was served by {b} on one reading only of the rules on service "
               "before the act was done.",
               "{b}", ""},
    ReasonInfo{Reason::element_served_same_day, "element_served_same_day",
               "The order was served by {b} on the day, or on one of the days, of the act. Which "
               "came first is not recorded.",
               "{b} {a}/on {a}/from", "{b}/at {a}/at"},
    ReasonInfo{Reason::element_served_after, "element_served_after",
               "No service before the act is recorded: that of {b} is later. The Act does not"
               " make service a condition of the order binding; it bears on "
               "knowledge and excuse.",
               "{b}", ""},
    ReasonInfo{Reason::element_service_undated, "element_service_undated",
               "The day of the service in {b} cannot be told.", "{b}", "{b}/on"},
    ReasonInfo{Reason::element_service_day_not_told, "element_service_day_not_told",
               "The rules of court do not tell the day of the service in {b}.", "{b}", ""},
    ReasonInfo{Reason::element_service_not_recorded, "element_service_not_recorded",
               "No service of the order is recorded. The Act does not make service a "
               "condition of the order binding; it bears on knowledge and excuse.",
               "", "/events"},
    ReasonInfo{Reason::element_service_and_act_undated, "element_service_and_act_undated",
               "A service is recorded in {b}, and not the day of the act.", "{b}", "{a}/on"},
    ReasonInfo{Reason::element_knew, "element_knew",
               "The defendant is recorded as having known of the order.", "{a}/knew_of_order", ""},
    ReasonInfo{Reason::element_did_not_know, "element_did_not_know",
               "The defendant is recorded as not having known of the order. What follows "
               "from that is for the court.",
               "{a}/knew_of_order", ""},
    ReasonInfo{Reason::element_knowledge_not_recorded, "element_knowledge_not_recorded",
               "Whether the defendant knew of the order is not recorded.", "", "{a}/knew_of_order"},
    ReasonInfo{Reason::element_copy_held, "element_copy_held",
               "A copy of the order certified by the designated officer of the court is "
               "held: it proves the making and the contents.",
               "{order}/certified_copy_held", ""},
    ReasonInfo{Reason::element_copy_not_held, "element_copy_not_held",
               "No certified copy of the order is held. One proves the making and the "
               "contents.",
               "{order}/certified_copy_held", ""},
    ReasonInfo{Reason::element_copy_not_recorded, "element_copy_not_recorded",
               "Whether a certified copy of the order is held is not recorded.", "",
               "{order}/certified_copy_held"},
};

}  // namespace spo::words
