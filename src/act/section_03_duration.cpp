// Section 3: how long a stalking protection order has effect.
// https://www.legislation.gov.uk/ukpga/2019/9/section/3
#include "act/section_03_duration.hpp"

#include "act/term_days.hpp"

namespace spo::act {
namespace {

using enum TermFacts::Kind;

/// What a length alone tells of the least period, whatever day it begins with: years and months
/// compare as they stand; days only when no calendar could make the difference.
std::optional<bool> long_enough_by_length(const Length& length, int least_months) noexcept {
    if (length.calendar_months() >= least_months) return true;
    // What is short is so many years, of 365 days and a leap day in four, and so many months of 28
    // to 31.
    const int months_short = least_months - length.calendar_months();
    const int years = months_short / 12;
    const int months = months_short % 12;
    const int leap_days_at_most = (years + 3) / 4;
    if (length.further_days() >= years * 365 + leap_days_at_most + months * 31) return true;
    if (length.further_days() < years * 365 + months * 28) return false;
    return std::nullopt;
}

}  // namespace

// s.3(1): a fixed period specified in the order, or until a further order.
Finding order_has_a_term(const OrderFacts& facts) noexcept {
    switch (facts.term.kind) {
        case fixed:
            return met(spa("s3(1)(a)"), Reason::term_fixed);
        case until_further_order:
            return met(spa("s3(1)(b)"), Reason::term_until_further_order);
        case not_specified:
            return not_met(spa("s3(1)"), Reason::term_not_specified);
        case not_recorded:
            break;
    }
    return unknown(spa("s3(1)"), Reason::term_not_recorded);
}

bool is_full_for_a_fixed_period(const OrderFacts& facts) noexcept {
    return facts.is_full() && facts.term.kind == fixed;
}

// s.3(2): a fixed period is at least two years beginning with the day the order is made. The day
// made counts. Where two methods of counting differ the later day is taken, and the other is told.
Finding fixed_period_is_long_enough(const OrderFacts& facts) noexcept {
    constexpr auto provision = spa("s3(2)");
    const auto& term = facts.term;
    if (!facts.made_on) {
        if (term.length && !term.last_day && facts.least_term) {
            const auto enough = long_enough_by_length(*term.length, facts.least_term->months);
            if (enough == true) return met(provision, Reason::least_term_reached_by_length);
            if (enough == false) return not_met(provision, Reason::least_term_short_by_length);
        }
        return unknown(provision, Reason::least_term_day_not_recorded);
    }
    if (!facts.least_term) {
        return unknown(provision, Reason::least_term_no_limit, operand(*facts.made_on));
    }
    const auto least = time::last_day_of_least_term(*facts.made_on, *facts.least_term);
    const auto last = last_day(term, *facts.made_on);
    // A last day beyond the calendar can only be that of a very long length.
    if (!last) return met(provision, Reason::least_term_reached_by_length);
    if (!least) return not_met(provision, Reason::least_term_past_calendar, operand(*last));
    const bool whole_years =
        !term.last_day && term.length->calendar_months() >= facts.least_term->months;
    if (whole_years || *last >= least->date) {
        return met(provision, Reason::least_term_reached, operand(*last), operand(least->date));
    }
    if (least->alternative && *last >= *least->alternative) {
        return not_met(provision, Reason::least_term_short_on_default, operand(*last),
                       operand(least->date), operand(*least->alternative));
    }
    return not_met(provision, Reason::least_term_short, operand(*last), operand(least->date));
}

bool has_an_own_period(const ConditionInOrder& facts) noexcept {
    const auto kind = facts.condition.own_term.kind;
    return !facts.order.outside_these_rules() && (kind == fixed || kind == until_further_order);
}

// s.3(3): different conditions may have different periods. Whether such a period may be shorter
// than two years, or outlast the order, is not said: Q7; nor is it said in terms that it may stand
// in an order until further order: Q8. Section 6(e) expects one in an interim order too,
// which has effect only for a fixed period: section 5(6)(a).
Finding own_period_sits_within_the_order(const ConditionInOrder& facts) noexcept {
    const auto& order = facts.order;
    const auto& own = facts.condition.own_term;
    const bool is_full = order.kind == OrderKind::full;
    const auto provision = is_full ? spa("s3(3)") : spa("s6(e)");
    if (!is_full && own.kind == until_further_order) {
        return not_met(spa("s5(6)(a)"), Reason::own_period_open_in_interim);
    }
    if (!is_full && order.term.kind != fixed) {
        return unknown(provision, Reason::own_period_not_countable);
    }
    if (own.kind == until_further_order) {
        if (order.term.kind == until_further_order) {
            return met(provision, Reason::own_period_same_kind);
        }
        if (order.term.kind == fixed) {
            return for_the_court(provision, Reason::own_period_open_in_fixed).leaning_on(7);
        }
        return unknown(provision, Reason::own_period_not_countable);
    }
    if (!order.made_on) return unknown(provision, Reason::own_period_not_countable);
    const auto last = last_day(own, *order.made_on);
    const auto order_last = last_day_of_order(order);
    const bool order_is_open = order.term.kind == until_further_order;
    if (!last || (!order_last && !order_is_open)) {
        return unknown(provision, Reason::own_period_not_countable);
    }
    const auto least = order.least_term
                           ? time::last_day_of_months(*order.made_on, order.least_term->months)
                           : std::nullopt;
    if (is_full && least && *last < *least) {
        return for_the_court(provision, Reason::own_period_under_least, operand(*last),
                             operand(*least))
            .leaning_on(7);
    }
    if (order_is_open) {
        return met(provision, Reason::own_period_under_until_further_order, operand(*last))
            .leaning_on(8);
    }
    if (*last > *order_last) {
        return for_the_court(provision, Reason::own_period_outlasts, operand(*last),
                             operand(*order_last))
            .leaning_on(7);
    }
    return met(provision, Reason::own_period_within, operand(*last));
}

}  // namespace spo::act
