// The words of the reasons of duties and of days to come.
#pragma once

#include <array>

#include "spo/reason.hpp"

namespace spo::words {

inline constexpr std::array of_duties{
    ReasonInfo{Reason::duty_first_arises, "duty_first_arises",
               "The order is one under which a first notification must be given.",
               "{order}/kind {order}/made_on", ""},
    ReasonInfo{Reason::duty_replaces_interim, "duty_replaces_interim",
               "The order replaces {a}, an interim order that bound until then, so no first "
               "notification is owed under it.",
               "{order}/replaces", ""},
    ReasonInfo{Reason::duty_replaced_interim_had_ended, "duty_replaced_interim_had_ended",
               "The order replaces {a}, which had ended on {b}. Whether a first notification "
               "is then owed is open.",
               "{order}/replaces {a}/term", ""},
    ReasonInfo{Reason::duty_replaced_interim_not_served, "duty_replaced_interim_not_served",
               "The order replaces {a}, of which no service is recorded. Whether a first "
               "notification is then owed is open.",
               "{order}/replaces", ""},
    ReasonInfo{Reason::duty_replaced_interim_not_notified, "duty_replaced_interim_not_notified",
               "The order replaces {a}, under which no first notification is recorded. "
               "Whether one is then owed under this order is open.",
               "{order}/replaces", ""},
    ReasonInfo{Reason::duty_replaced_interim_exempt, "duty_replaced_interim_exempt",
               "The order replaces {a}, during which the defendant was exempt. Whether a "
               "first notification is owed when the exemption ends is open.",
               "{order}/replaces /sexual_offences_notification", ""},
    ReasonInfo{Reason::duty_replaces_not_recorded, "duty_replaces_not_recorded",
               "An interim order, {a}, was made on the same application. Whether this order "
               "replaces it is not recorded, and a replacing order needs no first "
               "notification.",
               "{a}", "{order}/replaces"},
    ReasonInfo{Reason::duty_order_day_not_recorded, "duty_order_day_not_recorded",
               "The day on which the order was made is not recorded, so the duty cannot be "
               "placed.",
               "", "{order}/made_on"},
    ReasonInfo{Reason::duty_outside_rules, "duty_outside_rules",
               "The order was made by a route whose law was not found; no notification duty "
               "is told.",
               "{order}/route", ""},
    ReasonInfo{Reason::duty_name_arises, "duty_name_arises",
               "The defendant used a name on {a} that had not been notified, while subject to "
               "{b}.",
               "{event}/on {b}", ""},
    ReasonInfo{Reason::duty_name_already_notified, "duty_name_already_notified",
               "The name had already been notified by {a}.", "{event}/name {a}/names", ""},
    ReasonInfo{Reason::duty_name_not_recorded, "duty_name_not_recorded",
               "Which name was used is not recorded, so whether it had been notified cannot "
               "be told.",
               "{event}/on", "{event}/name"},
    ReasonInfo{Reason::duty_move_arises, "duty_move_arises",
               "The defendant changed home address on {a}, while subject to {b}.", "{event}/on {b}",
               ""},
    ReasonInfo{Reason::duty_move_to_none, "duty_move_to_none",
               "The defendant lost the home address and has no new one to notify. No duty to "
               "notify that is stated.",
               "{event}/home", ""},
    ReasonInfo{Reason::duty_move_abroad, "duty_move_abroad",
               "The defendant left the United Kingdom and has no home address there to "
               "notify. No duty to notify that is stated.",
               "{event}/home", ""},
    ReasonInfo{Reason::duty_home_not_recorded, "duty_home_not_recorded",
               "Where the new home address is, or that there is one, is not recorded.",
               "{event}/on", "{event}/home"},
    ReasonInfo{Reason::duty_not_subject, "duty_not_subject",
               "The defendant was subject to no order on {a}.", "{event}/on", ""},
    ReasonInfo{Reason::duty_subject_not_known, "duty_subject_not_known",
               "Whether the defendant was subject to {b} on {a} cannot be told.", "{event}/on {b}",
               "{b}/term"},
    ReasonInfo{
        Reason::duty_subject_order_undated, "duty_subject_order_undated",
        "The day on which {b} was made is not recorded, so whether the defendant was subject "
        "to it on {a} cannot be told.",
        "{event}/on {b}", "{b}/made_on"},
    ReasonInfo{Reason::duty_event_undated, "duty_event_undated",
               "The day is not recorded, so whether a duty arose cannot be told.", "{event}",
               "{event}/on"},
    ReasonInfo{Reason::clock_received, "clock_received",
               "By the service in {b} the order is taken to have been received on {a}. A different "
               "day may be shown, and it then counts in place of that one.",
               "{b}/how {b}/on {b}/produced_on", ""},
    ReasonInfo{Reason::clock_received_between, "clock_received_between",
               "By the service in {c} the order is taken to have been received on {a} at the "
               "earliest and on {b} at the latest. A different day may be shown, and it then "
               "counts in place of those.",
               "{c}/how {c}/on", ""},
    ReasonInfo{Reason::clock_shown_received, "clock_shown_received",
               "The day of receipt was proved for the service in {b}: {a}.",
               "{b}/shown_received_on", ""},
    ReasonInfo{Reason::clock_holidays_known_up_to, "clock_holidays_known_up_to",
               "The day of receipt by {b} is counted by bank holidays known up to {a}. One "
               "proclaimed since for a later day would move it on.",
               "{b}/on {b}/produced_on", "{b}/shown_received_on"},
    ReasonInfo{Reason::clock_exempt_when_made, "clock_exempt_when_made",
               "When the order was made the defendant was subject to Part 2 of the Sexual Offences "
               "Act 2003, and ceased on {b}, the final day ({a}).",
               "{a} {order}/made_on", ""},
    ReasonInfo{Reason::clock_final_day, "clock_final_day",
               "The duty applies from {a}, the final day, as if the order had been served on it "
               "({b}).",
               "{b}/to", ""},
    ReasonInfo{Reason::stands_not_required, "stands_not_required", "Nothing has to be notified.",
               "", ""},
    ReasonInfo{Reason::stands_due, "stands_due",
               "Nothing is recorded as notified; the last day is {a}.", "", "/notifications"},
    ReasonInfo{Reason::stands_due_from, "stands_due_from",
               "Nothing is recorded as notified; the last day is {a}, counted from the "
               "service in {b}.",
               "{b}", "/notifications"},
    ReasonInfo{Reason::stands_late_from, "stands_late_from",
               "Nothing was recorded as notified by {a}, the last day, counted from the "
               "service in {c}; the first day of default is {b}.",
               "/notifications {c}", ""},
    ReasonInfo{Reason::stands_late, "stands_late",
               "Nothing was recorded as notified by {a}, the last day; the first day of "
               "default is {b}.",
               "/notifications", ""},
    ReasonInfo{Reason::stands_due_without_name, "stands_due_without_name",
               "{b} is recorded as giving no name, so what section 9(2) asks for has not been "
               "notified; the last day is {a}.",
               "{b}/names", "{b}/names"},
    ReasonInfo{Reason::stands_late_without_name, "stands_late_without_name",
               "{c} is recorded as giving no name, so by {a}, the last day, what section 9(2) asks "
               "for had not been notified; the first day of default is {b}.",
               "{c}/names", ""},
    ReasonInfo{Reason::stands_late_on_one_reading, "stands_late_on_one_reading",
               "It is not recorded as notified. The last day was {a} on one reading of "
               "service and is {b} on the other, by {c}.",
               "/notifications {c}", ""},
    ReasonInfo{Reason::stands_late_or_lapsed, "stands_late_or_lapsed",
               "It is not recorded as notified. On one reading of service the last day, {a}, had "
               "passed when the order ended on {b} ({c}), so that it was late; on the other it had "
               "not, and the duty ended with the order.",
               "/notifications {c}", ""},
    ReasonInfo{Reason::stands_done, "stands_done", "It was notified on {b} ({a}), in time.",
               "{a}/on", ""},
    ReasonInfo{Reason::stands_done_in_advance, "stands_done_in_advance",
               "It was notified on {b} ({a}), before it happened. How early that may be done "
               "is open.",
               "{a}/on", ""},
    ReasonInfo{Reason::stands_done_late, "stands_done_late",
               "It was notified on {b} ({a}), after {c}, the last day.", "{a}/on", ""},
    ReasonInfo{Reason::stands_done_between, "stands_done_between",
               "It was notified on {b} ({a}): in time on one reading of service, late on the "
               "other.",
               "{a}/on", ""},
    ReasonInfo{Reason::stands_done_late_or_lapsed, "stands_done_late_or_lapsed",
               "It was notified on {b} ({a}): late on one reading of service; on the other the "
               "order had ended ({c}) before the last day had passed, and the duty with it.",
               "{a}/on {c}", ""},
    ReasonInfo{Reason::stands_content_not_recorded, "stands_content_not_recorded",
               "{a} was given on {b}, and it is not recorded that it gave all that section 9(2) "
               "asks for: the names and the home address.",
               "{a}/on", "{a}/names {a}/home_address"},
    ReasonInfo{Reason::stands_names_open, "stands_names_open",
               "{a} was given on {b}, and a name recorded of the defendant is not among those it "
               "gave. Whether it gave each name that the defendant then used is for the court.",
               "{a}/names /defendant/name /defendant/other_names", ""},
    ReasonInfo{Reason::stands_not_as_section_10, "stands_not_as_section_10",
               "A notification was given on {b} ({a}), but not in the way section 10 asks. "
               "Whether it counts is for the court.",
               "{a}", ""},
    ReasonInfo{Reason::stands_notification_undated, "stands_notification_undated",
               "{a} may have done it, but its day is not recorded.", "{a}", "{a}/on"},
    ReasonInfo{Reason::stands_notification_unclear, "stands_notification_unclear",
               "{a} may be about this move, but which address it was about is not recorded.", "{a}",
               "{a}/event {a}/home_address"},
    ReasonInfo{Reason::stands_exempt, "stands_exempt",
               "The duty does not apply: the defendant was subject to Part 2 of the Sexual "
               "Offences Act 2003 on {a} ({b}).",
               "{b}", ""},
    ReasonInfo{Reason::stands_exempt_until, "stands_exempt_until",
               "The duty does not apply until {a}, the day on which the defendant ceases to "
               "be subject to Part 2 of the Sexual Offences Act 2003 ({b}).",
               "{b}", ""},
    ReasonInfo{Reason::stands_exempt_order_over, "stands_exempt_order_over",
               "The defendant was subject to Part 2 of the Sexual Offences Act 2003 when the "
               "order was made, and the order no longer had effect when that ended, on {a} ({b}).",
               "{b} {order}/made_on", ""},
    ReasonInfo{Reason::stands_exemption_began_later, "stands_exemption_began_later",
               "The defendant became subject to Part 2 of the Sexual Offences Act 2003 on "
               "{a}, while the duty could still be done, and ceased on {b} ({c}). What that leaves "
               "of the duty is open.",
               "{c}", ""},
    ReasonInfo{Reason::stands_exempt_since, "stands_exempt_since",
               "The duty has not applied since {a}, when the defendant became subject to Part "
               "2 of the Sexual Offences Act 2003 ({b}).",
               "{b}", ""},
    ReasonInfo{Reason::stands_exemption_not_known, "stands_exemption_not_known",
               "Whether the defendant was subject to Part 2 of the Sexual Offences Act 2003 "
               "on {a} cannot be told: the first day of {b} is not recorded.",
               "{b}", "{b}/from"},
    ReasonInfo{Reason::stands_exemption_open, "stands_exemption_open",
               "The defendant was subject on {a} to requirements in Part 2 of the Sexual "
               "Offences Act 2003 on another basis than a relevant offender ({b}). Whether section "
               "9(5) means those is open.",
               "{b}", ""},
    ReasonInfo{Reason::stands_service_not_recorded, "stands_service_not_recorded",
               "No service of the order is recorded, so the clock of the first notification "
               "cannot be told.",
               "{order}/made_on", "/events"},
    ReasonInfo{Reason::stands_service_day_not_known, "stands_service_day_not_known",
               "When the order was received by {a} cannot be told from the rules of court, so "
               "the last day cannot be told.",
               "{a}", "{a}/shown_received_on"},
    ReasonInfo{Reason::stands_service_facts_missing, "stands_service_facts_missing",
               "How or when the order was served in {a} is not recorded, so the last day cannot be "
               "told.",
               "{a}", "{a}/how {a}/on"},
    ReasonInfo{Reason::stands_service_outside_bank_holidays, "stands_service_outside_bank_holidays",
               "When the order was received by {a} turns on bank holidays of years that the "
               "library's table does not hold, so the last day cannot be told.",
               "{a}", "{a}/shown_received_on"},
    ReasonInfo{Reason::stands_not_known_whether_owed, "stands_not_known_whether_owed",
               "Whether the duty is owed cannot be told, so neither can how it stands. If it "
               "is owed, its last day is {a}.",
               "", ""},
    ReasonInfo{Reason::stands_lapsed, "stands_lapsed",
               "It had not been notified when {c} ended on {b}, before the last day, {a}, had "
               "passed.",
               "/notifications {c}/term {c}/made_on", ""},
    ReasonInfo{Reason::stands_lapsed_by, "stands_lapsed_by",
               "It had not been notified when the order ended on {b}, by {c}, before the last day, "
               "{a}, had passed.",
               "/notifications {c}", ""},
    ReasonInfo{
        Reason::stands_order_open, "stands_order_open",
        "It is not recorded as notified in time. Whether {b} bound on each of the three days to "
        "{a}, the last, is open, and with it how the duty stands.",
        "/notifications {b}/term {c}", ""},
    ReasonInfo{
        Reason::stands_order_not_known, "stands_order_not_known",
        "It is not recorded as notified in time. Whether {b} bound on each of the three days to "
        "{a}, the last, cannot be told, and so not how the duty stands.",
        "/notifications {b}", "{b}/term"},
    ReasonInfo{
        Reason::stands_order_not_known_by, "stands_order_not_known_by",
        "It is not recorded as notified in time. Whether {b} bound on each of the three days to "
        "{a}, the last, cannot be told for want of what is missing in {c}, and so not how "
        "the duty stands.",
        "/notifications {b} {c}", "{c}"},
    ReasonInfo{Reason::stands_no_answer, "stands_no_answer",
               "Whether the duty arose cannot be told, so neither can how it stands.", "", ""},
    ReasonInfo{Reason::where_own_area, "where_own_area",
               "At a police station in the police area of the home address.",
               "/defendant/police_area", ""},
    ReasonInfo{Reason::where_own_area_since_move, "where_own_area_since_move",
               "At a police station in the police area of the home address since {a}.", "{a}/area",
               ""},
    ReasonInfo{Reason::where_own_area_after_move, "where_own_area_after_move",
               "At a police station in the area of the new home address or, if it is notified "
               "before the move, of the old one.",
               "{event}/area /defendant/police_area", ""},
    ReasonInfo{Reason::where_court_area, "where_court_area",
               "The home address is not in England or Wales: at a police station in the area "
               "of the court that made {a}, the last order.",
               "{a}/court_area", ""},
    ReasonInfo{Reason::where_court_area_crown, "where_court_area_crown",
               "The home address is not in England or Wales, and the Crown Court made {a}, "
               "the last order. Which court then counts is open.",
               "{a}/court_area {a}/court_kind", ""},
    ReasonInfo{Reason::where_court_area_not_recorded, "where_court_area_not_recorded",
               "The home address is not in England or Wales, and in which police area the "
               "court that made {a} sits is not recorded.",
               "{a}", "{a}/court_area"},
    ReasonInfo{Reason::where_area_not_recorded, "where_area_not_recorded",
               "The police area of the home address is not recorded.", "",
               "/defendant/police_area"},
    ReasonInfo{Reason::where_nowhere, "where_nowhere", "Nothing has to be notified, so nowhere.",
               "", ""},
    ReasonInfo{Reason::deadline_notification, "deadline_notification", "Last day to notify: {a}.",
               "", ""},
    ReasonInfo{Reason::deadline_notification_two, "deadline_notification_two",
               "Last day to notify: {a} on one reading of service, {b} on the other.", "", ""},
    ReasonInfo{Reason::deadline_order_ends, "deadline_order_ends",
               "The period of the order ends at the end of {a}.", "{order}/term {order}/made_on",
               ""},
    ReasonInfo{Reason::deadline_order_ends_by, "deadline_order_ends_by",
               "The period of the order ends at the end of {a}, by {b}.", "{b}", ""},
    ReasonInfo{Reason::deadline_order_ends_two_by, "deadline_order_ends_two_by",
               "The period of the order ends at the end of {a} or of {b}: which, {c} leaves "
               "open.",
               "{c}", ""},
    ReasonInfo{Reason::deadline_order_ends_two, "deadline_order_ends_two",
               "The period of the order ends at the end of {a} or of {b}, by the reading.",
               "{order}/term {order}/made_on", ""},
    ReasonInfo{Reason::deadline_order_ends_if, "deadline_order_ends_if",
               "The period of the order ends at the end of {a}, if it binds until then, which is "
               "open.",
               "{order}/term {b}", ""},
    ReasonInfo{Reason::deadline_order_ends_if_told, "deadline_order_ends_if_told",
               "The period of the order ends at the end of {a}, if it binds until then, which "
               "cannot be told for want of what is missing in {b}.",
               "{order}/term {b}", "{b}"},
    ReasonInfo{Reason::deadline_condition_ends, "deadline_condition_ends",
               "The period of the condition ends at the end of {a}.", "{condition}/term", ""},
    ReasonInfo{Reason::deadline_condition_ends_by, "deadline_condition_ends_by",
               "The period of the condition ends at the end of {a}, by {b}.", "{b}", ""},
    ReasonInfo{Reason::deadline_condition_ends_two_by, "deadline_condition_ends_two_by",
               "The period of the condition ends at the end of {a} or of {b}: which, {c} "
               "leaves open.",
               "{c}", ""},
    ReasonInfo{Reason::deadline_condition_ends_two, "deadline_condition_ends_two",
               "The period of the condition ends at the end of {a} or of {b}, by the reading.",
               "{condition}/term", ""},
    ReasonInfo{Reason::deadline_condition_ends_if, "deadline_condition_ends_if",
               "The period of the condition ends at the end of {a}, if it binds until then, which "
               "is open.",
               "{condition}/term {b}", ""},
    ReasonInfo{Reason::deadline_condition_ends_if_told, "deadline_condition_ends_if_told",
               "The period of the condition ends at the end of {a}, if it binds until then, which "
               "cannot be told for want of what is missing in {b}.",
               "{condition}/term {b}", "{b}"},
    ReasonInfo{Reason::deadline_free_discharge, "deadline_free_discharge",
               "From {a} the order may be discharged without anybody's consent: the two years "
               "beginning with {b}, the day it was made, have then ended.",
               "{order}/made_on", ""},
    ReasonInfo{Reason::deadline_free_discharge_renewed, "deadline_free_discharge_renewed",
               "From {a} the order may be discharged without anybody's consent if the two "
               "years are counted from {b}, the day it was made; it has since been renewed by "
               "{c}, and whether that starts them anew is open.",
               "{order}/made_on {c}", ""},
    ReasonInfo{Reason::deadline_renewal_reminder, "deadline_renewal_reminder",
               "The order ends on {b}; an application to renew it would have to be decided by "
               "then. Reminder {a} days before.",
               "{order}/term", ""},
    ReasonInfo{Reason::deadline_interim_before_hearing, "deadline_interim_before_hearing",
               "The interim order ends on {a}, before the hearing of the main application "
               "fixed for {b} ({c}).",
               "{order}/term {c}/on", ""},
    ReasonInfo{Reason::deadline_hearing, "deadline_hearing", "A hearing is fixed for {a}.",
               "{event}/on", ""},
    ReasonInfo{Reason::deadline_appeal_order, "deadline_appeal_order",
               "The defendant may appeal against the making of the order. By the limit of {b} "
               "days after the decision, which is configuration, the last day is {a}. An "
               "appeal suspends nothing by itself.",
               "{order}/made_on", ""},
    ReasonInfo{Reason::deadline_appeal_refusal, "deadline_appeal_refusal",
               "The applicant may appeal against the refusal. By the limit of {b} days after "
               "the decision, which is configuration, the last day is {a}.",
               "{application}/determined", ""},
    ReasonInfo{Reason::deadline_appeal_by_defendant, "deadline_appeal_by_defendant",
               "The defendant may appeal against the decision on what was asked in {c}. By the "
               "limit of {b} days after it, which is configuration, the last day is {a}. An appeal "
               "suspends nothing by itself.",
               "{event}/on {c}/by", ""},
    ReasonInfo{Reason::deadline_appeal_by_applicant, "deadline_appeal_by_applicant",
               "The chief officer whose application in {c} was refused may appeal. By the limit of "
               "{b} days after the refusal, which is configuration, the last day is {a}.",
               "{event}/on {c}/by", ""},
    ReasonInfo{Reason::deadline_appeal_by_relevant_officer, "deadline_appeal_by_relevant_officer",
               "A relevant chief officer may appeal against the decision, which the defendant had "
               "asked for in {c}. By the limit of {b} days after it, which is configuration, the "
               "last day is {a}. An appeal suspends nothing by itself.",
               "{event}/on {c}/by", ""},
    ReasonInfo{Reason::deadline_appeal_by_not_recorded, "deadline_appeal_by_not_recorded",
               "Who asked for the decision, and so who may appeal against it, is not recorded in "
               "{c}. By the limit of {b} days after the decision, which is configuration, the last "
               "day is {a}.",
               "{event}/on", "{c}/by"},
    ReasonInfo{Reason::deadline_hearsay, "deadline_hearsay",
               "Notice of hearsay must be served not less than {c} days before the hearing "
               "fixed for {b}: by {a}, leaving clear days between.",
               "{event}/on", ""},
    ReasonInfo{Reason::deadline_turns_18, "deadline_turns_18",
               "The defendant is 18 from {a}. Which court then sits in a case begun before is "
               "open.",
               "/defendant/born", ""},
};

}  // namespace spo::words
