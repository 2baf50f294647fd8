// The words of the reasons of the rules on how a notification is given.
#pragma once

#include <array>

#include "spo/reason.hpp"

namespace spo::words {

inline constexpr std::array of_giving{
    ReasonInfo{Reason::names_notified, "names_notified",
               "Names were notified ({a}). Whether they are all that the person uses is not for "
               "the library to say.",
               "{notification}/names", ""},
    ReasonInfo{Reason::no_name_notified, "no_name_notified", "No name was notified.",
               "{notification}/names", ""},
    ReasonInfo{Reason::names_not_recorded, "names_not_recorded",
               "Which names were notified is not recorded.", "", "{notification}/names"},
    ReasonInfo{Reason::own_name_not_notified, "own_name_not_notified",
               "The name recorded of the defendant is not among the names notified, as they are "
               "written. Whether it is one of them in another form is for a person to say.",
               "{notification}/names /defendant/name", ""},
    ReasonInfo{Reason::used_name_not_notified, "used_name_not_notified",
               "A name that the defendant is recorded as having used by then, in {a}, is not among "
               "the names notified. What it is to use a name is open.",
               "{notification}/names {a}/name {a}/on", ""},
    ReasonInfo{Reason::other_name_not_notified, "other_name_not_notified",
               "Another name recorded of the defendant is not among the names notified. Whether "
               "it was in use then is not recorded, and what it is to use a name is open.",
               "{notification}/names /defendant/other_names", ""},
    ReasonInfo{Reason::home_address_notified, "home_address_notified",
               "A home address was notified.", "{notification}/home_address", ""},
    ReasonInfo{Reason::no_home_address_to_notify, "no_home_address_to_notify",
               "By {a} the defendant has no home address in the United Kingdom, so there was none "
               "to notify.",
               "{a}/home", ""},
    ReasonInfo{Reason::home_address_not_recorded, "home_address_not_recorded",
               "Whether a home address was notified is not recorded.", "",
               "{notification}/home_address"},
    ReasonInfo{Reason::station_not_attended, "station_not_attended",
               "The person did not attend at a police station.", "{notification}/attended", ""},
    ReasonInfo{Reason::attendance_not_recorded, "attendance_not_recorded",
               "Whether the person attended at a police station is not recorded.", "",
               "{notification}/attended"},
    ReasonInfo{Reason::station_area_not_recorded, "station_area_not_recorded",
               "In which police area the station is, is not recorded.", "{notification}/attended",
               "{notification}/area"},
    ReasonInfo{Reason::notified_near_home, "notified_near_home",
               "The station is in the police area in which the defendant is recorded as residing, "
               "which is taken to be that of the home address.",
               "{notification}/attended {notification}/area /defendant/police_area", ""},
    ReasonInfo{Reason::notified_far_from_home, "notified_far_from_home",
               "The station is in another police area than the one in which the defendant is "
               "recorded as residing, which is taken to be that of the home address.",
               "{notification}/attended {notification}/area /defendant/police_area", ""},
    ReasonInfo{Reason::notified_near_new_home, "notified_near_new_home",
               "The station is in the police area of the home address, by {a}.",
               "{notification}/attended {notification}/area {a}", ""},
    ReasonInfo{Reason::notified_far_from_new_home, "notified_far_from_new_home",
               "The station is in another police area than that of the home address, by {a}.",
               "{notification}/attended {notification}/area {a}", ""},
    ReasonInfo{Reason::notification_home_not_recorded, "notification_home_not_recorded",
               "In which police area the home address is, is not recorded.", "{notification}/area",
               "/defendant/police_area"},
    ReasonInfo{Reason::notification_day_not_recorded, "notification_day_not_recorded",
               "Moves of the defendant are recorded, but not the day of the notification, so which "
               "home address counts cannot be told.",
               "{notification}/area", "{notification}/on"},
    ReasonInfo{Reason::notification_move_incomplete, "notification_move_incomplete",
               "Which home address counts depends on {a}, of which the day or the new police area "
               "is not recorded.",
               "{notification}/area {a}", "{a}/on {a}/home {a}/area"},
    ReasonInfo{Reason::notification_order_not_recorded, "notification_order_not_recorded",
               "The person has no home address in England or Wales, and no order is recorded as "
               "made by that day, so the court in whose area to notify cannot be told.",
               "{notification}/on", "/orders"},
    ReasonInfo{
        Reason::notified_after_crown_court, "notified_after_crown_court",
        "The person has no home address in England or Wales, and the order last made, {a}, is the "
        "Crown Court's. Which magistrates' court's area is then the one is for the court.",
        "{notification}/area {a}/court_kind", ""},
    ReasonInfo{Reason::notification_court_not_recorded, "notification_court_not_recorded",
               "The person has no home address in England or Wales. Of {a} the day, or the police "
               "area of the court that made it, is not recorded.",
               "{notification}/area", "{a}/made_on {a}/court_area"},
    ReasonInfo{Reason::notified_near_court, "notified_near_court",
               "The person has no home address in England or Wales, and the station is in the "
               "police area of the court that last made an order, {a}.",
               "{notification}/attended {notification}/area {a}/court_area {a}/made_on", ""},
    ReasonInfo{Reason::notified_far_from_court, "notified_far_from_court",
               "The person has no home address in England or Wales, and the station is in another "
               "police area than the court that last made an order, {a}.",
               "{notification}/attended {notification}/area {a}/court_area {a}/made_on", ""},
    ReasonInfo{Reason::notified_orally, "notified_orally",
               "The notification was oral, to a police officer or an authorised person.",
               "{notification}/oral {notification}/given_to", ""},
    ReasonInfo{Reason::notification_not_oral, "notification_not_oral",
               "The notification was not oral.", "{notification}/oral", ""},
    ReasonInfo{Reason::notified_somebody_else, "notified_somebody_else",
               "The notification was given to somebody who is neither a police officer nor a "
               "person authorised for the purpose.",
               "{notification}/given_to", ""},
    ReasonInfo{Reason::notification_manner_not_recorded, "notification_manner_not_recorded",
               "Whether the notification was oral, or to whom it was given, is not recorded.", "",
               "{notification}/oral {notification}/given_to"},
    ReasonInfo{Reason::new_home_counts, "new_home_counts",
               "The move was notified after it happened, or on its day, by {a}: the new home "
               "address counts.",
               "{notification}/on {a}/on", ""},
    ReasonInfo{Reason::old_home_counts, "old_home_counts",
               "The move was notified before it happened, by {a}: the old home address counts.",
               "{notification}/on {a}/on", ""},
    ReasonInfo{Reason::move_or_notification_undated, "move_or_notification_undated",
               "The day of {a}, or of its notification, is not recorded, so whether the new home "
               "address counts or the old one cannot be told.",
               "{notification}/event", "{notification}/on {a}/on"},
    ReasonInfo{Reason::move_notified_not_recorded, "move_notified_not_recorded",
               "Which move was notified is not recorded, so whether the new home address counts or "
               "the old one cannot be told.",
               "", "{notification}/event"},
    ReasonInfo{Reason::notification_acknowledged, "notification_acknowledged",
               "The notification was acknowledged in writing.",
               "{notification}/acknowledged_in_writing", ""},
    ReasonInfo{Reason::notification_not_acknowledged, "notification_not_acknowledged",
               "The notification was not acknowledged in writing.",
               "{notification}/acknowledged_in_writing", ""},
    ReasonInfo{Reason::acknowledgement_not_recorded, "acknowledgement_not_recorded",
               "Whether the notification was acknowledged in writing is not recorded.", "",
               "{notification}/acknowledged_in_writing"},
    ReasonInfo{Reason::fingerprints_allowed, "fingerprints_allowed",
               "Fingerprints were asked for, and the person allowed them to be taken.",
               "{notification}/fingerprints", ""},
    ReasonInfo{Reason::fingerprints_refused, "fingerprints_refused",
               "Fingerprints were asked for, and the person did not allow them to be taken.",
               "{notification}/fingerprints", ""},
    ReasonInfo{Reason::fingerprints_answer_not_recorded, "fingerprints_answer_not_recorded",
               "Fingerprints were asked for, and whether the person allowed them to be taken is "
               "not recorded.",
               "{notification}/fingerprints/requested", "{notification}/fingerprints/allowed"},
    ReasonInfo{Reason::photographs_allowed, "photographs_allowed",
               "Photographs were asked for, and the person allowed them to be taken.",
               "{notification}/photographs", ""},
    ReasonInfo{Reason::photographs_refused, "photographs_refused",
               "Photographs were asked for, and the person did not allow them to be taken.",
               "{notification}/photographs", ""},
    ReasonInfo{Reason::photographs_answer_not_recorded, "photographs_answer_not_recorded",
               "Photographs were asked for, and whether the person allowed them to be taken is not "
               "recorded.",
               "{notification}/photographs/requested", "{notification}/photographs/allowed"},
};

}  // namespace spo::words
