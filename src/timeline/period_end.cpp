#include "timeline/period_end.hpp"

#include "timeline/parts.hpp"

namespace spo::timeline {
namespace {

/// Whether a reason is that a period, an order's or a condition's own, has ended.
bool is_period_over(const Finding& why) {
    return ran_out(why) || why.reason() == Reason::condition_period_over ||
           why.reason() == Reason::condition_period_over_as_changed;
}

/// Whether a reason is that a day lies between two possible ends.
bool is_between_ends(Reason reason) {
    switch (reason) {
        case Reason::life_methods_differ:
        case Reason::life_terms_disagree:
        case Reason::life_change_start_open:
        case Reason::life_reversal_ends_open:
        case Reason::condition_methods_differ:
        case Reason::condition_terms_disagree:
        case Reason::condition_change_start_open:
            return true;
        default:
            return false;
    }
}

}  // namespace

std::vector<PeriodEnd> period_ends(const std::vector<Stretch>& stretches) {
    std::vector<PeriodEnd> ends;
    for (std::size_t i = 1; i < stretches.size(); ++i) {
        if (!is_period_over(stretches[i].why)) continue;
        const auto& before = stretches[i - 1];
        PeriodEnd end{*before.last, std::nullopt, before.why, stretches[i].why};
        if (before.why.reason() == Reason::life_main_withdrawn) {
            // A withdrawal may have ended the order in the course of its own day.
            end.latest = end.day;
            end.day = before.first;
        } else if (is_between_ends(before.why.reason()) && before.first > Date::first()) {
            end.latest = end.day;
            end.day = before.first.plus_days(-1);
        }
        ends.push_back(end);
    }
    return ends;
}

}  // namespace spo::timeline
