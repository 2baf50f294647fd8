// The words of the reasons of offences and of the greatest sentences for them.
#pragma once

#include <array>

#include "spo/reason.hpp"

namespace spo::words {

inline constexpr std::array of_offences{
    ReasonInfo{Reason::penalty_of_an_adult, "penalty_of_an_adult",
               "The defendant was 18 or over on every day that counts, so the figures of this "
               "subsection are the ones to look at.",
               "/defendant/born", ""},
    ReasonInfo{Reason::penalty_under_18, "penalty_under_18",
               "The defendant was under 18 on {a}, which counts here. The figures of this "
               "subsection are an adult's, and none is shown; what a court may do with a person "
               "under 18 is not in the library.",
               "/defendant/born", ""},
    ReasonInfo{Reason::penalty_age_not_recorded, "penalty_age_not_recorded",
               "The figures of this subsection are an adult's. The defendant's date of birth is "
               "not recorded, so whether they apply is not known.",
               "", "/defendant/born"},
    ReasonInfo{Reason::penalty_age_offence_day_not_recorded, "penalty_age_offence_day_not_recorded",
               "The defendant was under 18 until {a}, and without the day of the offence it cannot "
               "be told whether that was after it. The figures of this subsection are an adult's, "
               "and none is shown.",
               "/defendant/born", "{offence}/from"},
    ReasonInfo{Reason::convicted_before_offence, "convicted_before_offence",
               "The conviction is dated {a}, but the offence cannot have been committed before "
               "{b}. No maximum is worked out.",
               "{offence}/convicted_on {offence}/from", ""},
    ReasonInfo{
        Reason::general_limit, "general_limit",
        "For an offence committed since the limit began to follow the general limit in a "
        "magistrates' court, the maximum on summary conviction is {b} months on a conviction "
        "on {a}.",
        "{offence}/convicted_on", ""},
    ReasonInfo{
        Reason::general_limit_last_known, "general_limit_last_known",
        "For an offence committed since the limit began to follow the general limit in a "
        "magistrates' court, the maximum on summary conviction is {b} months on a conviction "
        "on {a}, as the law was known on {c}.",
        "{offence}/convicted_on", ""},
    ReasonInfo{
        Reason::general_limit_after_known, "general_limit_after_known",
        "The last general limit in a magistrates' court that is known is {c} months. A "
        "conviction on or after {a} comes after {b}, the last day on which the law was read, "
        "and regulations may have changed the limit since.",
        "{offence}/convicted_on {offence}/from", ""},
    ReasonInfo{Reason::general_limit_conviction_not_recorded,
               "general_limit_conviction_not_recorded",
               "For an offence committed since the limit began to follow the general limit in a "
               "magistrates' court, the maximum on summary conviction follows from the day of "
               "conviction, which is not recorded. On the days that are possible up to {c}, the "
               "last on which the law was read, it is {a} months at the least and {b} at the most.",
               "{offence}/from", "{offence}/convicted_on"},
    ReasonInfo{Reason::general_limit_same_so_far, "general_limit_same_so_far",
               "For an offence committed since the limit began to follow the general limit in a "
               "magistrates' court, the maximum on summary conviction follows from the day of "
               "conviction, which is not recorded. On every day that is possible up to {b}, the "
               "last on which the law was read, it is {a} months.",
               "{offence}/from", "{offence}/convicted_on"},
    ReasonInfo{Reason::indictment_maximum, "indictment_maximum",
               "On conviction on indictment the maximum is {a} years' imprisonment, a fine, or "
               "both, whatever the day.",
               "{offence}", ""},
    ReasonInfo{Reason::summary_before_change, "summary_before_change",
               "The offence was committed before {a}, so the maximum on summary conviction is {b} "
               "months, whatever the day of conviction.",
               "{offence}", ""},
    ReasonInfo{Reason::summary_range_open, "summary_range_open",
               "The offence is dated only to a range of days, some before {a} and some not. If it "
               "was committed before that day the maximum on summary conviction is {b} months; if "
               "not, it is the general limit in a magistrates' court.",
               "{offence}/from {offence}/to", ""},
    ReasonInfo{Reason::summary_continuing_open, "summary_continuing_open",
               "The failure began before {a} and went on into it. Whether the maximum on summary "
               "conviction is {b} months or the general limit in a magistrates' court is open.",
               "{offence}", ""},
    ReasonInfo{
        Reason::summary_first_day_open, "summary_first_day_open",
        "On one reading of the Act the failure was first an offence before {a}, on another "
        "not. On the first the maximum on summary conviction may be {b} months; on the other "
        "it is the general limit in a magistrates' court.",
        "{offence}", ""},
    ReasonInfo{
        Reason::summary_offence_day_not_recorded, "summary_offence_day_not_recorded",
        "Whether the offence was committed before {a} cannot be told from the days recorded. "
        "If it was, the maximum on summary conviction is {b} months; if not, it is the "
        "general limit in a magistrates' court.",
        "", "{offence}/from {offence}/to"},
    ReasonInfo{Reason::conditional_discharge_barred, "conditional_discharge_barred",
               "No court may give a conditional discharge for this offence.", "{offence}", ""},
    ReasonInfo{Reason::offence_before_commencement, "offence_before_commencement",
               "It is dated {a}, before {b}, when the section that makes it an offence came into "
               "force: it is no offence under this Act.",
               "{offence}/from {offence}/to", ""},
    ReasonInfo{Reason::offence_perhaps_before_commencement, "offence_perhaps_before_commencement",
               "The days recorded begin on {a}, before {b}, when the section that makes it an "
               "offence came into force. Whether it was done since then cannot be told.",
               "{offence}/from", "{offence}/on"},

    // What follows is said of the duty, or of the notification, that the finding is about.
    ReasonInfo{Reason::failure_not_notified, "failure_not_notified",
               "Nothing is recorded as notified by the end of {a}, the last day, nor since.",
               "/notifications", ""},
    ReasonInfo{Reason::failure_notified_late, "failure_notified_late",
               "It was notified on {b} ({c}), after {a}, the last day.", "{c}/on", ""},
    ReasonInfo{Reason::failure_not_made_out, "failure_not_made_out",
               "A failure is recorded that the other facts of the file do not bear out.",
               "{offence}", ""},
    ReasonInfo{Reason::failure_excuse_raised, "failure_excuse_raised",
               "An excuse was raised. Whether it is a reasonable one is for the court.",
               "{offence}/excuse_raised {offence}/excuse", ""},
    ReasonInfo{Reason::failure_no_excuse_raised, "failure_no_excuse_raised",
               "No excuse was raised. Whether there was a reasonable one is still for the court.",
               "{offence}/excuse_raised", ""},
    ReasonInfo{Reason::failure_excuse_not_recorded, "failure_excuse_not_recorded",
               "Whether an excuse was raised is not recorded.", "", "{offence}/excuse_raised"},
    ReasonInfo{Reason::failure_not_subject, "failure_not_subject",
               "The defendant was subject to no order on {a}, so what was given then was no "
               "notification under section 9.",
               "{notification}/on", ""},
    ReasonInfo{Reason::failure_subject_day_not_recorded, "failure_subject_day_not_recorded",
               "The day of the notification is not recorded, so whether the defendant was then "
               "subject to an order cannot be told.",
               "{notification}", "{notification}/on"},
    ReasonInfo{Reason::failure_subject_end_undone, "failure_subject_end_undone",
               "By {a} {b} had ended, and the end was undone later or may have been. Whether the "
               "defendant was subject to it on that day is for the court.",
               "{notification}/on {b}", ""},
    ReasonInfo{Reason::failure_first_day, "failure_first_day",
               "The first day of default is {b}, the day after {a}, the last day. Whether the "
               "offence was first committed on it, or at the very end of the last day, is open.",
               "/notifications", ""},
    ReasonInfo{Reason::failure_first_days, "failure_first_days",
               "The first day of default is {a} on one reading of service and {b} on the other.",
               "/events", ""},
    ReasonInfo{
        Reason::failure_goes_on, "failure_goes_on",
        "The offence goes on for as long as the failure does: from {a}, and still on {b}, the "
        "day for which this is answered.",
        "/notifications", ""},
    ReasonInfo{Reason::failure_ended, "failure_ended",
               "The offence went on for as long as the failure did: from {a} into {b}, the day on "
               "which it was notified.",
               "/notifications", ""},
    ReasonInfo{Reason::failure_after_order_ended, "failure_after_order_ended",
               "The offence goes on for as long as the failure does. It began on {a}, and on {b} "
               "the defendant ceased to be subject to the order. Whether it went on after that is "
               "not said.",
               "/notifications", ""},
    ReasonInfo{Reason::failure_identity_requested, "failure_identity_requested",
               "Whoever took the notification asked to take fingerprints or photographs.",
               "{notification}/fingerprints {notification}/photographs {notification}/given_to",
               ""},
    ReasonInfo{Reason::failure_identity_requested_by_another,
               "failure_identity_requested_by_another",
               "The notification was given to somebody who may not ask for fingerprints or "
               "photographs.",
               "{notification}/given_to", ""},
    ReasonInfo{Reason::failure_identity_not_recorded, "failure_identity_not_recorded",
               "A failure to allow fingerprints or photographs is recorded. Whether they were "
               "asked for at this notification is not.",
               "{notification}",
               "{notification}/fingerprints/requested {notification}/photographs/requested"},
    ReasonInfo{
        Reason::failure_identity_by_whom_not_recorded, "failure_identity_by_whom_not_recorded",
        "Fingerprints or photographs were asked for. Whether by a police officer or a person "
        "authorised for the purpose is not recorded.",
        "{notification}/fingerprints {notification}/photographs", "{notification}/given_to"},
    ReasonInfo{Reason::failure_identity_refused, "failure_identity_refused",
               "What was asked for was not allowed.",
               "{notification}/fingerprints {notification}/photographs", ""},
    ReasonInfo{Reason::failure_identity_answer_not_recorded, "failure_identity_answer_not_recorded",
               "Whether what was asked for was allowed is not recorded.", "",
               "{notification}/fingerprints/allowed {notification}/photographs/allowed"},
    ReasonInfo{Reason::failure_identity_day_not_said, "failure_identity_day_not_said",
               "The subsections on the day of the offence, and on its going on, do not name the "
               "duty to allow fingerprints and photographs, so it is not told as going on beyond "
               "the day of the request.",
               "{notification}/on", ""},
    ReasonInfo{Reason::information_notified, "information_notified",
               "Information was notified to the police, as if in compliance with the duty.",
               "{notification}/of", ""},
    ReasonInfo{Reason::information_alleged_false, "information_alleged_false",
               "It is alleged that something in it was false and that the person knew it. Whether "
               "that is so is for the court.",
               "{notification}/known_to_be_false", ""},
    ReasonInfo{Reason::information_falsity_not_recorded, "information_falsity_not_recorded",
               "A notification of false information is recorded. Whether it is alleged that "
               "something in this one was false, and known to be, is not.",
               "{offence}", "{notification}/known_to_be_false"},
    ReasonInfo{Reason::failure_not_prosecuted, "failure_not_prosecuted",
               "It has not been prosecuted before.", "{offence}/prosecuted", ""},
    ReasonInfo{Reason::failure_prosecuted, "failure_prosecuted",
               "It has been prosecuted already, and the same failure may not be prosecuted again.",
               "{offence}/prosecuted {offence}/convicted_on", ""},
    ReasonInfo{Reason::failure_prosecution_not_recorded, "failure_prosecution_not_recorded",
               "The same failure may be prosecuted only once. Whether it has been is not recorded.",
               "", "{offence}/prosecuted"},
    ReasonInfo{Reason::failure_venue, "failure_venue",
               "Proceedings may be begun in any court that has jurisdiction where the person "
               "charged resides or is found.",
               "/defendant", ""},
};

}  // namespace spo::words
