// Every condition an order ever had, numbered: those it was made with, then those that events added
// to it, in the order in which the file lists the events.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "spo/case_file.hpp"

namespace spo::timeline {

/// One condition, and where the file holds it.
struct NumberedCondition {
    const Condition* condition;
    std::size_t order;
    std::size_t place;                 ///< in the order's list, or in the event's
    std::optional<std::size_t> event;  ///< the event that added it
    std::string_view event_word;       ///< "varied"; empty for a condition of the order itself

    /// "/orders/0/conditions/1", "/events/3/varied/adds/0".
    std::string pointer() const;
};

class ConditionIndex {
public:
    explicit ConditionIndex(const CaseFile& file);

    /// The conditions of the order of that index.
    std::span<const NumberedCondition> of(std::size_t order) const { return conditions_[order]; }
    /// The number of a condition in its order.
    std::optional<std::size_t> number(std::size_t order, std::string_view id) const;
    /// The index of an order in the file, by its id.
    std::optional<std::size_t> order(std::string_view id) const;

private:
    CaseFile file_;  ///< keeps alive what the index points at
    std::unordered_map<std::string_view, std::size_t> orders_;
    std::vector<std::vector<NumberedCondition>> conditions_;
    std::vector<std::unordered_map<std::string_view, std::size_t>> numbers_;
};

}  // namespace spo::timeline
