// The words of the reasons of what binds on a day.
#pragma once

#include <array>

#include "spo/reason.hpp"

namespace spo::words {

inline constexpr std::array of_life{
    ReasonInfo{Reason::life_only_proposed, "life_only_proposed",
               "The order is only proposed, so it binds nobody.", "{order}/stage", ""},
    ReasonInfo{Reason::life_day_not_recorded, "life_day_not_recorded",
               "The day on which the order was made is not recorded, so the days on which it "
               "binds cannot be told.",
               "", "{order}/made_on"},
    ReasonInfo{Reason::life_not_made_yet, "life_not_made_yet", "The order was not made until {a}.",
               "{order}/made_on", ""},
    ReasonInfo{Reason::life_outside_rules, "life_outside_rules",
               "The order was made by a route of the Crime and Policing Act 2026 whose text "
               "and commencement were not found; how long it binds is not told.",
               "{order}/route", "{order}/route"},
    ReasonInfo{Reason::life_undated_event, "life_undated_event",
               "The day of {a} is not recorded, so on which days the order bound cannot be "
               "told.",
               "{a}", "{a}/on"},
    ReasonInfo{Reason::life_made_that_day, "life_made_that_day",
               "The order binds: it was made on this day, {a}.", "{order}/made_on", ""},
    ReasonInfo{Reason::life_runs_to, "life_runs_to",
               "The order binds: it was made on {a} and its period runs to the end of {b}.",
               "{order}/made_on {order}/term", ""},
    ReasonInfo{Reason::life_runs_open, "life_runs_open",
               "The order binds: it was made on {a} to have effect until a further order, and "
               "no further order has ended it.",
               "{order}/made_on {order}/term", ""},
    ReasonInfo{Reason::life_runs_past_calendar, "life_runs_past_calendar",
               "The order binds: it was made on {a} and its period runs beyond the last day "
               "this library counts.",
               "{order}/made_on {order}/term", ""},
    ReasonInfo{Reason::life_runs_to_as_changed, "life_runs_to_as_changed",
               "The order binds: by {b} its period runs to the end of {a}.", "{order}/made_on {b}",
               ""},
    ReasonInfo{Reason::life_runs_open_as_changed, "life_runs_open_as_changed",
               "The order binds: by {b}, made on {a}, it has effect until a further order.",
               "{order}/made_on {b}", ""},
    ReasonInfo{Reason::life_methods_differ, "life_methods_differ",
               "Two ways of counting the period give different last days, {a} and {b}, and no "
               "authority chooses; between them the reading is open.",
               "{order}/made_on {order}/term", ""},
    ReasonInfo{Reason::life_terms_disagree, "life_terms_disagree",
               "The order states a length and a last day that disagree: one ends on {a}, the "
               "other on {b}; between them the reading is open.",
               "{order}/made_on {order}/term", ""},
    ReasonInfo{Reason::life_change_start_open, "life_change_start_open",
               "The new period in {c} is a length, and from what day it counts is not stated: "
               "it ends on {a} at the earliest and on {b} at the latest; between them the "
               "reading is open.",
               "{c} {order}/made_on", "{c}/from"},
    ReasonInfo{Reason::life_term_not_recorded, "life_term_not_recorded",
               "How long the order runs is not recorded, so after the day it was made, {a}, "
               "whether it binds cannot be told.",
               "{order}/made_on", "{order}/term"},
    ReasonInfo{Reason::life_term_not_specified, "life_term_not_specified",
               "The order does not state how long it runs. What that means for the days after "
               "{a} is for the court.",
               "{order}/made_on {order}/term", ""},
    ReasonInfo{Reason::life_period_over, "life_period_over",
               "The order does not bind: its period ended at the end of {a}.",
               "{order}/made_on {order}/term", ""},
    ReasonInfo{Reason::life_period_over_as_changed, "life_period_over_as_changed",
               "The order does not bind: by {b} its period ended at the end of {a}.",
               "{order}/made_on {b}", ""},
    ReasonInfo{Reason::life_ended_that_day, "life_ended_that_day",
               "The order was ended on this day by {a}. It bound for a part of the day, and "
               "the time is not recorded.",
               "{a}", ""},
    ReasonInfo{Reason::life_discharged, "life_discharged",
               "The order does not bind: it was discharged on {b} by {a}.", "{a}", ""},
    ReasonInfo{Reason::life_ended_on_appeal, "life_ended_on_appeal",
               "The order does not bind: the Crown Court ended it on {b} by {a}.", "{a}", ""},
    ReasonInfo{Reason::life_died, "life_died",
               "The order does not bind: the defendant died on {b} ({a}).", "{a}", ""},
    ReasonInfo{Reason::life_ceased_that_day, "life_ceased_that_day",
               "The main application was determined on this day ({a}), so the interim order "
               "ceased in the course of it; the time is not recorded.",
               "{a}", ""},
    ReasonInfo{Reason::life_ceased, "life_ceased",
               "The interim order does not bind: it ceased when the main application was "
               "determined on {b} ({a}).",
               "{a}", ""},
    ReasonInfo{Reason::life_main_withdrawn, "life_main_withdrawn",
               "The main application was withdrawn on {b} ({a}). Whether a withdrawal "
               "determines it, and so ends the interim order, is open.",
               "{a}", ""},
    ReasonInfo{Reason::life_main_determined_undated, "life_main_determined_undated",
               "The main application has been determined ({a}), but the day is not recorded, "
               "so when the interim order ceased cannot be told.",
               "{a}", "{a}/determined/on {a}/on"},
    ReasonInfo{Reason::life_renewed_after_end, "life_renewed_after_end",
               "The order had ended on {b} when it was renewed by {a}. Whether an order that "
               "has ended can be renewed is open.",
               "{a} {order}/term", ""},
    ReasonInfo{Reason::life_renewed_after_one_end, "life_renewed_after_one_end",
               "On one reading the order had ended on {b} when it was given a new term by {a}. "
               "Whether an order that has ended can be renewed is open.",
               "{a} {order}/term", ""},
    ReasonInfo{Reason::life_renewed_without_term, "life_renewed_without_term",
               "The order was renewed by {a}, and for how long is not recorded; without that "
               "its period ended on {b}.",
               "{a} {order}/term", "{a}/term"},
    ReasonInfo{Reason::life_granted_without_order, "life_granted_without_order",
               "By {a} the application in {b} was granted, and what the court ordered is not "
               "recorded.",
               "{a} {b}", "{a}"},
    ReasonInfo{Reason::life_new_term_had_ended, "life_new_term_had_ended",
               "The new term in {a} had ended before the day on which it was given, so what "
               "bound after that day cannot be told.",
               "{a}", "{a}/from"},
    ReasonInfo{Reason::life_replaced, "life_replaced",
               "Order recorded as taking this one's place: {a}, made on {b}. The Act does not "
               "say that this ends an order that still runs.",
               "{a}/replaces {a}/made_on", ""},
    ReasonInfo{Reason::life_appeal_effect_not_recorded, "life_appeal_effect_not_recorded",
               "An appeal was allowed by {a}, and what that changed is not recorded.", "{a}",
               "{a}/effect"},
    ReasonInfo{Reason::life_decision_reversed, "life_decision_reversed",
               "By {a} the Crown Court reversed {b}. What that leaves of the order is for the "
               "court.",
               "{a} {b}", ""},
    ReasonInfo{Reason::life_reversal_ends_open, "life_reversal_ends_open",
               "A decision was reversed by {c}: with it the period of the order ended on {a} or on "
               "{b}, without it on the other of these days; between them the reading is open.",
               "{c} {order}/term", ""},
    ReasonInfo{Reason::condition_runs_with_order, "condition_runs_with_order",
               "The condition binds: it has no period of its own and its order binds.",
               "{order}/term {condition}", ""},
    ReasonInfo{Reason::condition_runs_to, "condition_runs_to",
               "The condition binds: it was imposed on {a} and its own period runs to the end "
               "of {b}.",
               "{condition}/term {order}/made_on", ""},
    ReasonInfo{Reason::condition_runs_open, "condition_runs_open",
               "The condition binds: it was imposed on {a} until a further order.",
               "{condition}/term", ""},
    ReasonInfo{Reason::condition_runs_past_calendar, "condition_runs_past_calendar",
               "The condition binds: it was imposed on {a} and its own period runs beyond the "
               "last day this library counts.",
               "{condition}/term", ""},
    ReasonInfo{Reason::condition_runs_to_as_changed, "condition_runs_to_as_changed",
               "The condition binds: by {b} its own period runs to the end of {a}.", "{b}", ""},
    ReasonInfo{Reason::condition_runs_open_as_changed, "condition_runs_open_as_changed",
               "The condition binds: by {b}, made on {a}, it runs until a further order.", "{b}",
               ""},
    ReasonInfo{Reason::condition_methods_differ, "condition_methods_differ",
               "Two ways of counting the condition's own period give different last days, {a} "
               "and {b}, and no authority chooses; between them the reading is open.",
               "{condition}/term {order}/made_on", ""},
    ReasonInfo{Reason::condition_terms_disagree, "condition_terms_disagree",
               "The condition states a length and a last day that disagree: one ends on {a}, "
               "the other on {b}; between them the reading is open.",
               "{condition}/term", ""},
    ReasonInfo{Reason::condition_change_start_open, "condition_change_start_open",
               "The condition's new period in {c} is a length, and from what day it counts is "
               "not stated: it ends on {a} at the earliest and on {b} at the latest; between "
               "them the reading is open.",
               "{c}", ""},
    ReasonInfo{Reason::condition_term_not_specified, "condition_term_not_specified",
               "The condition has a period of its own that the order does not state. What "
               "that means for the days after {a} is for the court.",
               "{condition}/term", ""},
    ReasonInfo{Reason::condition_period_over, "condition_period_over",
               "The condition does not bind: its own period ended at the end of {a}.",
               "{condition}/term {order}/made_on", ""},
    ReasonInfo{Reason::condition_period_over_as_changed, "condition_period_over_as_changed",
               "The condition does not bind: by {b} its own period ended at the end of {a}.", "{b}",
               ""},
    ReasonInfo{Reason::condition_not_imposed_yet, "condition_not_imposed_yet",
               "The condition was not imposed until {a}.", "{condition}", ""},
    ReasonInfo{Reason::condition_added_undated, "condition_added_undated",
               "The day on which the condition was added is not recorded, so whether it bound "
               "on this day cannot be told ({a}).",
               "{condition}", "{a}/on"},
    ReasonInfo{Reason::condition_removed_that_day, "condition_removed_that_day",
               "The condition was removed on this day by {a}. It bound for a part of the day, "
               "and the time is not recorded.",
               "{a}", ""},
    ReasonInfo{Reason::condition_removed, "condition_removed",
               "The condition does not bind: it was removed on {b} by {a}.", "{a}", ""},
    ReasonInfo{Reason::condition_outlasts_order, "condition_outlasts_order",
               "The order's period ended on {a}, and the condition's own period runs longer. "
               "Whether a condition may outlast its order is open.",
               "{condition}/term {order}/term", ""},
    ReasonInfo{Reason::condition_undated_event, "condition_undated_event",
               "The day of {a}, which changes the condition, is not recorded, so what bound "
               "on this day cannot be told.",
               "{a}", "{a}/on"},
    ReasonInfo{Reason::condition_decision_reversed, "condition_decision_reversed",
               "By {a} the Crown Court reversed {b}, which had changed the condition. What "
               "that leaves of it is for the court.",
               "{a} {b}", ""},
    ReasonInfo{Reason::condition_added_by_misfit, "condition_added_by_misfit",
               "The condition is added by {a}, which does not fit the life of its order, so "
               "whether it was ever imposed cannot be told.",
               "{a}", "{a}"},
};

}  // namespace spo::words
