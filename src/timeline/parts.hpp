// What a timeline keeps.
#pragma once

#include <algorithm>
#include <iterator>
#include <mutex>
#include <optional>
#include <vector>

#include "report/explainer.hpp"
#include "spo/timeline.hpp"
#include "timeline/event_log.hpp"

namespace spo {

struct Timeline::Parts {
    /// The whole file; or, with a day, what was known of it on that day. The second has no life of
    /// an order that was yet to be made, nor of a condition that was yet to be added, and looks for
    /// no conflicts.
    explicit Parts(CaseFile file, std::optional<Date> as_at = {});

    CaseFile file;
    timeline::ConditionIndex conditions;
    timeline::EventLog log;
    std::vector<OrderLife> lives;
    std::vector<Finding> conflicts;

    // Made when they are first asked for.
    mutable std::once_flag chronology_once;
    mutable std::vector<Milestone> chronology;
    mutable std::once_flag explainer_once;
    mutable std::optional<report::Explainer> explainer;
};

namespace timeline {

/// Whether it is the order's own period that is over, and not some event that ended it.
constexpr bool ran_out(const Finding& order) noexcept {
    return order.reason() == Reason::life_period_over ||
           order.reason() == Reason::life_period_over_as_changed;
}

/// The stretch that holds a day; null before the first or when there are none.
inline const Stretch* stretch_on(const std::vector<Stretch>& stretches, Date day) {
    // Most lives have two or three: among so few, each is looked at sooner than one is searched
    // for.
    constexpr std::size_t few = 8;
    auto after = stretches.end();
    if (stretches.size() > few) {
        after = std::upper_bound(stretches.begin(), stretches.end(), day,
                                 [](Date d, const Stretch& one) { return d < one.first; });
    } else {
        while (after != stretches.begin() && day < std::prev(after)->first) --after;
    }
    return after == stretches.begin() ? nullptr : &*std::prev(after);
}

/// Whether a condition binds on a day: its order's answer and its own together.
Finding condition_on(const OrderLife& order, const ConditionLife& condition, const Order& made,
                     Date day);
/// Whether an order binds on a day.
Finding order_on(const OrderLife& order, const Order& made, Date day);
/// The answer for a day before any stretch: the order was not made yet.
Finding before_it_was_made(OrderKind kind, Date made, std::size_t order);

std::vector<Milestone> chronology_of(const Timeline::Parts& parts);

}  // namespace timeline
}  // namespace spo
