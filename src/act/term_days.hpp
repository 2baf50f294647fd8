// The days a recorded term gives, used by the rules of sections 3, 5 and 6.
#pragma once

#include <algorithm>
#include <optional>
#include <variant>

#include "spo/facts.hpp"
#include "time/counting.hpp"

namespace spo::act {

/// A recorded term in plain numbers.
inline TermFacts term_facts(const std::optional<Term>& term) {
    if (!term) return {};
    if (std::holds_alternative<UntilFurtherOrder>(*term)) {
        return {.kind = TermFacts::Kind::until_further_order};
    }
    if (std::holds_alternative<TermNotSpecified>(*term)) {
        return {.kind = TermFacts::Kind::not_specified};
    }
    const auto& fixed = std::get<FixedTerm>(*term);
    return {.kind = TermFacts::Kind::fixed, .length = fixed.length(), .last_day = fixed.last_day()};
}

/// The last day that a term's length gives, beginning with the day made; empty without a length or
/// beyond the calendar.
inline std::optional<DateAnswer> last_day_by_length(const TermFacts& term, Date made) noexcept {
    if (!term.length) return std::nullopt;
    return time::last_day(made, *term.length, CountingWord::beginning_with);
}

/// The last day of a fixed term. Where a length and a last day are both given and differ, the
/// earlier: nobody is bound for longer than both of them say.
inline std::optional<Date> last_day(const TermFacts& term, Date made) noexcept {
    const auto by_length = last_day_by_length(term, made);
    if (!by_length) return term.last_day;
    return term.last_day ? std::min(by_length->date, *term.last_day) : by_length->date;
}

/// The last day of an order for a fixed period; empty for any other, or when it cannot be counted.
inline std::optional<Date> last_day_of_order(const OrderFacts& order) noexcept {
    if (order.term.kind != TermFacts::Kind::fixed || !order.made_on) return std::nullopt;
    return last_day(order.term, *order.made_on);
}

}  // namespace spo::act
