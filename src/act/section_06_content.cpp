// Section 6: what a full order and an interim order must state.
// https://www.legislation.gov.uk/ukpga/2019/9/section/6
#include "act/section_06_content.hpp"

#include "act/term_days.hpp"

namespace spo::act {
namespace {

using enum TermFacts::Kind;

/// s.6(b), of a fixed period whose length and last day are both given: they must be one period.
Finding length_and_last_day_agree(const TermFacts& term, Date made) noexcept {
    constexpr auto provision = spa("s6(b)");
    const auto last = operand(*term.last_day);
    const auto counted = last_day_by_length(term, made);
    if (!counted) return not_met(provision, Reason::period_out_of_calendar, last);
    if (counted->date == *term.last_day) return met(provision, Reason::period_agrees, last);
    if (counted->alternative == term.last_day) {
        return met(provision, Reason::period_agrees_on_other_method, last, operand(counted->date));
    }
    return not_met(provision, Reason::period_disagrees, last, operand(counted->date));
}

}  // namespace

// s.6(a): the date on which the order is made.
Finding specifies_the_date_made(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s6(a)");
    if (facts.omits_date_made) return not_met(provision, Reason::date_made_omitted);
    if (!facts.made_on) return unknown(provision, Reason::date_made_not_recorded);
    return met(provision, Reason::date_made_specified, operand(*facts.made_on));
}

// s.6(b): whether it has effect for a fixed period and, if so, how long that is. A last day is
// taken to state the length, since it follows by counting from the day made.
Finding specifies_the_period(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s6(b)");
    const auto& term = facts.term;
    if (facts.omits_period || term.kind == not_specified) {
        return not_met(provision, Reason::period_omitted);
    }
    if (term.kind == not_recorded) return unknown(provision, Reason::period_not_recorded);
    if (!term.last_day) return met(provision, Reason::period_specified);
    if (!term.length) {
        return met(provision, Reason::period_by_last_day, operand(*term.last_day));
    }
    if (!facts.made_on) return unknown(provision, Reason::period_not_countable);
    return length_and_last_day_agree(term, *facts.made_on);
}

// s.6(c): each prohibition or requirement.
Finding specifies_each_condition(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s6(c)");
    if (facts.omits_conditions) return not_met(provision, Reason::conditions_omitted);
    if (!facts.conditions) return unknown(provision, Reason::conditions_not_recorded);
    if (facts.conditions == 0) return not_met(provision, Reason::conditions_none);
    if (facts.without_wording > 0) {
        return unknown(provision, Reason::condition_wording_not_recorded,
                       condition_index(facts.first_without_wording), count(facts.without_wording));
    }
    return met(provision, Reason::conditions_specified, count(*facts.conditions));
}

// s.6(d): whether any is expressly limited to a locality and, if so, which.
Finding specifies_localities(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s6(d)");
    if (facts.omits_locality) return not_met(provision, Reason::locality_omitted);
    if (!facts.conditions) return unknown(provision, Reason::conditions_not_recorded);
    if (facts.locality_unstated > 0) {
        return not_met(provision, Reason::locality_unstated,
                       condition_index(facts.first_locality_unstated));
    }
    if (facts.locality_not_recorded > 0) {
        return unknown(provision, Reason::locality_not_recorded,
                       condition_index(facts.first_locality_not_recorded),
                       count(facts.locality_not_recorded));
    }
    return met(provision, Reason::locality_specified);
}

// s.6(e): whether any has a fixed period of its own and, if so, what it is. A condition with none
// recorded has effect as long as its order.
Finding specifies_differing_periods(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s6(e)");
    if (facts.omits_differing_period) return not_met(provision, Reason::own_period_omitted);
    if (!facts.conditions) return unknown(provision, Reason::conditions_not_recorded);
    if (facts.own_term_unstated > 0) {
        return not_met(provision, Reason::own_period_unstated,
                       condition_index(facts.first_own_term_unstated));
    }
    return met(provision, Reason::own_periods_specified, count(facts.own_terms));
}

}  // namespace spo::act
