// Requirements: done by their time or not, and the occasions of those that recur.
#include <algorithm>
#include <array>

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
    Occasions occasions{std::max(from, starts), std::min(to, over)};
    if (held.worded_from) occasions.from = std::max(occasions.from, *held.worded_from);
    if (held.worded_to) occasions.to = std::min(occasions.to, *held.worded_to);
    return occasions;
}

/// The occasions that a finding counts; empty when it counts none.
struct Counted {
    std::int32_t missed;
    std::int32_t over;
};
std::optional<Counted> counted(const Finding& finding) {
    switch (finding.reason()) {
        case Reason::match_occasions_missed:
            return Counted{finding.operand(1).value, finding.operand(2).value};
        case Reason::match_occasions_kept:
            return Counted{0, finding.operand(1).value};
        case Reason::match_no_occasion_yet:
            return Counted{0, 0};
        default:
            return std::nullopt;
    }
}

/// One occasion surely missed is enough, whatever the others are.
int weight(Verdict verdict) {
    constexpr std::array<int, 4> of_verdict{3, 0, 1, 2};
    return of_verdict[static_cast<std::size_t>(verdict)];
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

Finding attended_under_both(const Finding& one, const Finding& other) {
    const auto first = counted(one);
    const auto second = counted(other);
    if (!first || !second) return weight(one.verdict()) >= weight(other.verdict()) ? one : other;
    const auto missed = first->missed + second->missed;
    const auto over = first->over + second->over;
    const auto told = [&](Verdict verdict, Reason reason, Operand b = {}, Operand c = {}) {
        return Finding{verdict, one.provision(), reason, one.operand(0), b, c};
    };
    if (over == 0) return told(Verdict::not_met, Reason::match_no_occasion_yet);
    return missed == 0
               ? told(Verdict::not_met, Reason::match_occasions_kept, count(over))
               : told(Verdict::met, Reason::match_occasions_missed, count(missed), count(over));
}

}  // namespace spo::breach
