// Requirements: done by their time or not, and the occasions of those that recur.
#include <algorithm>

#include "breach/matching.hpp"
#include "time/counting.hpp"

namespace spo::breach {
namespace {

/// The last day of the n-th period from `starts`; empty past the calendar.
std::optional<Date> last_day_of(const Every& every, Date starts, int n) {
    const auto total = static_cast<std::int64_t>(every.number()) * n;
    const auto days = [&](std::int64_t many) -> std::optional<Date> {
        if (many - 1 > days_between(starts, Date::last())) return std::nullopt;
        return starts.plus_days(static_cast<int>(many - 1));
    };
    switch (every.unit()) {
        case TimeUnit::day:
            return days(total);
        case TimeUnit::week:
            return days(total * 7);
        case TimeUnit::month:
            return time::last_day_of_months(starts, static_cast<int>(total));
        case TimeUnit::year:
            return time::last_day_of_months(starts, static_cast<int>(total * 12));
    }
    return std::nullopt;
}

/// The occasions looked at: those whose whole period lies within the days of the act and is over.
struct Occasions {
    Date from;
    Date to;
};

Occasions looked_at(const Held& held, Date starts) {
    const auto& conduct = held.conduct;
    const auto from = conduct.on ? *conduct.on : conduct.from.value_or(starts);
    const auto to = conduct.on ? *conduct.on : conduct.to.value_or(held.as_at);
    // The as-at day is not over yet and may still be used.
    const auto over = held.as_at == Date::first() ? held.as_at : held.as_at.plus_days(-1);
    return {std::max(from, starts), std::min(to, over)};
}

}  // namespace

Finding performed(const Held& held, const Performance& act) {
    if (act.done_on) {
        if (!act.due) return unknown(held, Reason::match_due_not_recorded);
        const auto due = operand(*act.due);
        return *act.done_on <= *act.due
                   ? not_met(held, Reason::match_done, due, operand(*act.done_on))
                   : met(held, Reason::match_done_late, due, operand(*act.done_on));
    }
    if (act.done != false) return unknown(held, Reason::match_done_not_recorded);
    if (!act.due) return unknown(held, Reason::match_due_not_recorded);
    return *act.due < held.as_at ? met(held, Reason::match_not_done, operand(*act.due))
                                 : not_met(held, Reason::match_not_due_yet, operand(*act.due));
}

Finding attended(const Held& held, const std::optional<Every>& every, const Attendances& act) {
    if (!every) return unknown(held, Reason::match_frequency_not_recorded);
    if (!act.starts) return unknown(held, Reason::match_starts_not_recorded);
    if (!act.days) return unknown(held, Reason::match_days_not_recorded);
    auto days = *act.days;
    std::sort(days.begin(), days.end());
    const auto [from, to] = looked_at(held, *act.starts);
    std::int32_t over = 0;
    std::int32_t missed = 0;
    auto first = *act.starts;
    for (int n = 1; first <= to; ++n) {
        const auto last = last_day_of(*every, *act.starts, n);
        if (!last || *last > to) break;
        if (first >= from) {
            ++over;
            const auto attended = std::lower_bound(days.begin(), days.end(), first);
            if (attended == days.end() || *attended > *last) {
                ++missed;
                if (held.missed != nullptr) held.missed->push_back({first, *last});
            }
        }
        if (*last == Date::last()) break;
        first = last->plus_days(1);
    }
    if (over == 0) return not_met(held, Reason::match_no_occasion_yet);
    return missed == 0 ? not_met(held, Reason::match_occasions_kept, count(over))
                       : met(held, Reason::match_occasions_missed, count(missed), count(over));
}

}  // namespace spo::breach
