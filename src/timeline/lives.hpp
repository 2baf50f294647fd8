// The life of one order and of its conditions, worked out event by event.
#pragma once

#include <optional>
#include <unordered_set>
#include <vector>

#include "spo/timeline.hpp"
#include "timeline/event_log.hpp"

namespace spo::timeline {

/// What the walks over orders share and write to.
struct Walk {
    const CaseFile& file;
    const ConditionIndex& conditions;
    const EventLog& log;
    std::vector<Finding>& conflicts;

    /// Records that an event does not fit; `conflict` is placed on it.
    void conflict(std::size_t event, Reason reason, Operand a, Operand b = {}, Operand c = {});
};

/// The provision under which an event of that kind is looked at.
ProvisionId provision_of(const CaseFile& file, const EventLog& log, std::size_t event);

/// An order's life, and the events that turned out not to fit it.
struct OrderWalk {
    OrderLife life;
    std::unordered_set<std::size_t> misfits;
};

OrderWalk walk_order(Walk& walk, std::size_t order);

/// The lives of the order's conditions. Events that do not fit the order change none of them.
std::vector<ConditionLife> walk_conditions(Walk& walk, std::size_t order,
                                           const std::unordered_set<std::size_t>& misfits);

/// Conflicts between events and applications, hearings, appeals and death: what the walks over
/// orders do not see.
void find_other_conflicts(Walk& walk);

}  // namespace spo::timeline
