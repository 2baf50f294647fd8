// A duty that an order took with it: what is said of it, whatever the facts are read from.
#pragma once

#include "duties/bound_days.hpp"
#include "timeline/cause.hpp"
#include "timeline/operands.hpp"

namespace spo::duty {

/// What ended the order; the order itself, where it was its own period.
inline Operand ender(const BoundDays::Throughout& bound) {
    const auto cause = bound.why ? timeline::cause_of(*bound.why) : Operand{};
    return cause.kind == OperandKind::none ? timeline::order_operand(bound.order) : cause;
}

/// The order ended before the last day for doing it was over.
inline Finding lapsed(ProvisionId provision, Date last_day, const BoundDays::Throughout& bound) {
    const auto by = ender(bound);
    const auto reason = by == timeline::order_operand(bound.order) ? Reason::stands_lapsed
                                                                   : Reason::stands_lapsed_by;
    const auto ended = bound.ended_on.value_or(last_day);
    return {Verdict::met, provision, reason, operand(last_day), operand(ended), by};
}

}  // namespace spo::duty
