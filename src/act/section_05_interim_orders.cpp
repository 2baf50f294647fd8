// Section 5: interim stalking protection orders. Subsections (7) and (8), on what may be done to
// one after it is made, stand in section_05_changing_interim_orders.cpp.
// https://www.legislation.gov.uk/ukpga/2019/9/section/5
#include "act/section_05_interim_orders.hpp"

#include "act/section_02_power_to_make_orders.hpp"
#include "act/term_days.hpp"

namespace spo::act {
namespace {

using enum TermFacts::Kind;

/// s.5(1), on a given day: is the main application still undetermined? Without the day it can only
/// be told when no determination is recorded. Whether a withdrawal determines it: Q15.
Finding pending(const MainApplicationFacts& main, std::optional<Date> day,
                Reason day_missing) noexcept {
    constexpr auto provision = spa("s5(1)");
    if (!main.recorded) return unknown(provision, Reason::main_not_recorded);
    if (main.seeks_interim_only) return not_met(provision, Reason::main_seeks_interim_only);
    if (!main.outcome) {
        return day ? met(provision, Reason::main_pending, operand(*day))
                   : met(provision, Reason::main_pending_undated);
    }
    if (!day) return unknown(provision, day_missing);
    if (!main.determined_on) {
        return unknown(provision, Reason::main_determination_day_not_recorded);
    }
    if (*main.determined_on > *day) return met(provision, Reason::main_pending, operand(*day));
    if (*main.determined_on == *day) {
        return unknown(provision, Reason::main_determined_same_day, operand(*day));
    }
    if (main.outcome == Outcome::withdrawn) {
        return for_the_court(provision, Reason::main_withdrawn_before, operand(*day),
                             operand(*main.determined_on))
            .leaning_on(15);
    }
    return not_met(provision, Reason::main_already_determined, operand(*day),
                   operand(*main.determined_on));
}

/// Whether two applicants are certainly not one officer, as far as they are recorded.
bool certainly_differ(const ApplicantFacts& one, const ApplicantFacts& other) noexcept {
    if (one.force && other.force) return one.force != other.force;
    return (one.force && other.is_no_chief_officer()) || (other.force && one.is_no_chief_officer());
}

/// s.5(2)(b): a separate application, after the main one, by the officer who made that one.
Finding sought_after_main(const MainApplicationFacts& main, const ApplicantFacts& by,
                          std::optional<Date> made_on) noexcept {
    constexpr auto provision = spa("s5(2)(b)");
    if (!main.recorded) return unknown(provision, Reason::main_of_application_not_recorded);
    if (main.made_on && made_on && *made_on < *main.made_on) {
        return not_met(provision, Reason::interim_sought_before_main, operand(*made_on),
                       operand(*main.made_on));
    }
    if (certainly_differ(main.by, by)) {
        return not_met(provision, Reason::interim_by_another_officer);
    }
    if (!main.by.force || !by.force)
        return unknown(provision, Reason::interim_officers_not_recorded);
    if (!main.made_on || !made_on) {
        return unknown(provision, Reason::interim_days_not_recorded);
    }
    return met(provision, Reason::interim_sought_after_main);
}

}  // namespace

bool seeks_only_an_interim_order(const ApplicationFacts& facts) noexcept {
    return facts.seeks == Seeks::interim;
}

bool may_end_on_determination(const OrderFacts& facts) noexcept {
    const bool determined_before_making =
        facts.main.determined_on && facts.made_on && *facts.main.determined_on < *facts.made_on;
    return facts.is_interim() && !determined_before_making;
}

bool seeks_an_interim_order(const ApplicationFacts& facts) noexcept {
    return facts.seeks == Seeks::interim || facts.seeks == Seeks::full_and_interim;
}

// s.5(1): there is an application for a full order that has not been determined. For an order, on
// the day it is made; for one only proposed, and for an application not yet made, on the as-at day.
Finding main_application_is_pending(const OrderFacts& facts) noexcept {
    return pending(facts.main, facts.proposed && !facts.made_on ? facts.as_at : facts.made_on,
                   Reason::interim_day_not_recorded);
}
Finding main_application_is_pending_for_application(const ApplicationFacts& facts) noexcept {
    const bool is_draft = !facts.made_on && !facts.determined;
    return pending(facts.main, is_draft ? facts.as_at : facts.made_on,
                   Reason::application_day_not_recorded_for_main);
}

// s.5(2): sought at the same time and by the same officer as the main application (a), or by the
// officer who made it, when it has already been made (b).
Finding interim_was_rightly_sought(const OrderFacts& facts) noexcept {
    if (const auto told = court_or_appeal(facts, spa("s5(2)"))) return *told;
    if (!facts.has_application) {
        return unknown(spa("s5(2)"), Reason::interim_application_not_recorded);
    }
    if (!facts.application_seeks) {
        return unknown(spa("s5(2)"), Reason::interim_seeks_not_recorded);
    }
    if (facts.application_seeks == Seeks::full) {
        return not_met(spa("s5(2)"), Reason::interim_not_sought);
    }
    // The outcome of an application for both orders is that of the main one, which comes later.
    const bool sought_apart = facts.application_seeks == Seeks::interim;
    if (sought_apart && facts.application_outcome &&
        facts.application_outcome != Outcome::granted) {
        return not_met(spa("s5(2)"), Reason::application_failed);
    }
    if (const auto told = application_behind(facts, spa("s5(2)"))) return *told;
    if (!sought_apart) return met(spa("s5(2)(a)"), Reason::interim_sought_with_main);
    return sought_after_main(facts.main, facts.application_by, facts.application_made_on);
}
Finding interim_application_is_rightly_made(const ApplicationFacts& facts) noexcept {
    if (facts.seeks == Seeks::full_and_interim) {
        return met(spa("s5(2)(a)"), Reason::interim_sought_with_main);
    }
    return sought_after_main(facts.main, facts.by, facts.made_on);
}

// s.5(3): the court considers it appropriate. No finding of acts, risk or necessity is written in:
// Q4.
Finding court_thought_it_appropriate(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s5(3)");
    return by(
        facts.found_appropriate, met(provision, Reason::court_found_appropriate).leaning_on(4),
        not_met(provision, Reason::court_did_not_find_appropriate),
        facts.proposed ? for_the_court(provision, Reason::appropriate_for_the_court).leaning_on(4)
                       : unknown(provision, Reason::appropriate_not_recorded));
}

// s.5(3)(a)-(b): it prohibits the defendant from doing something, or requires something.
Finding interim_prohibits_or_requires(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s5(3)");
    if (!facts.conditions) return unknown(provision, Reason::conditions_not_recorded);
    if (facts.conditions == 0) return not_met(provision, Reason::interim_imposes_nothing);
    return met(provision, Reason::order_imposes_conditions, count(*facts.conditions));
}

// s.5(6)(a): an interim order has effect only for a fixed period specified in it. No least length.
Finding interim_has_a_fixed_period(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s5(6)(a)");
    switch (facts.term.kind) {
        case fixed:
            return met(provision, Reason::interim_fixed);
        case until_further_order:
            return not_met(provision, Reason::interim_open_ended);
        case not_specified:
            return not_met(provision, Reason::interim_without_period);
        case not_recorded:
            break;
    }
    return unknown(provision, Reason::interim_period_not_recorded);
}

// s.5(6)(b): it ceases when the main application is determined, if it has not ended before. What
// happens after the as-at day is not looked at. Whether a withdrawal determines: Q15.
Finding interim_ends_on_determination(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s5(6)(b)");
    const auto& main = facts.main;
    if (!main.recorded) return unknown(provision, Reason::main_not_recorded);
    const auto last = last_day_of_order(facts);
    if (!main.outcome || (main.determined_on && *main.determined_on > facts.as_at)) {
        if (last && *last < facts.as_at) {
            return met(provision, Reason::interim_period_over, operand(*last),
                       operand(facts.as_at));
        }
        return met(provision, Reason::interim_runs_until_determination, operand(facts.as_at));
    }
    if (last && main.determined_on && *last < *main.determined_on) {
        return met(provision, Reason::interim_ended_before, operand(*last),
                   operand(*main.determined_on));
    }
    if (main.outcome == Outcome::withdrawn) {
        return for_the_court(provision, Reason::interim_main_withdrawn).leaning_on(15);
    }
    if (!main.determined_on) {
        return unknown(provision, Reason::main_determination_day_not_recorded);
    }
    return met(provision, Reason::interim_ceased, operand(*main.determined_on));
}

}  // namespace spo::act
