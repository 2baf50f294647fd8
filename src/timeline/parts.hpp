// What a timeline keeps.
#pragma once

#include <mutex>
#include <optional>
#include <vector>

#include "report/explainer.hpp"
#include "spo/timeline.hpp"
#include "timeline/event_log.hpp"

namespace spo {

struct Timeline::Parts {
    explicit Parts(CaseFile file);

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

/// Whether a reason is that an order's period, or a condition's own, has ended.
constexpr bool is_period_over(Reason reason) noexcept {
    return reason == Reason::life_period_over || reason == Reason::life_period_over_as_changed ||
           reason == Reason::condition_period_over ||
           reason == Reason::condition_period_over_as_changed;
}

/// The stretch that holds a day; null before the first or when there are none.
const Stretch* stretch_on(const std::vector<Stretch>& stretches, Date day);

/// Whether a condition binds on a day: its order's answer and its own together.
Finding condition_on(const OrderLife& order, const ConditionLife& condition, const Order& made,
                     Date day);
/// Whether an order binds on a day.
Finding order_on(const OrderLife& order, const Order& made, Date day);

std::vector<Milestone> chronology_of(const Timeline::Parts& parts);

}  // namespace timeline
}  // namespace spo
