// Section 2: power to make orders.
#pragma once

#include <optional>

#include "act/rule.hpp"

namespace spo::act {

Finding order_has_a_lawful_route(const OrderFacts& facts) noexcept;
/// What the court and the route alone tell, whatever the application: shared with section 5(2).
std::optional<Finding> court_or_appeal(const OrderFacts& facts, ProvisionId provision) noexcept;
/// What is wrong with, or missing of, the application behind an order: shared with section 5(2).
std::optional<Finding> application_behind(const OrderFacts& facts, ProvisionId provision) noexcept;

// At the court's threshold.
Finding court_found_acts(const OrderFacts& facts) noexcept;
Finding court_found_risk(const OrderFacts& facts) noexcept;
Finding court_found_the_order_necessary(const OrderFacts& facts) noexcept;

Finding condition_is_necessary(const ConditionInOrder& facts) noexcept;

// Shared with section 5(4) and (5), which say the same of interim orders.
Finding religious_conflict_is_avoided(const ConditionInOrder& facts) noexcept;
Finding work_and_education_are_left_alone(const ConditionInOrder& facts) noexcept;
Finding condition_has_effect_somewhere(const ConditionInOrder& facts) noexcept;

Finding place_of_acts_does_not_matter_to_the_court(const OrderFacts& facts) noexcept;
Finding time_of_acts_does_not_matter_to_the_court(const OrderFacts& facts) noexcept;

Finding compared_with_earlier_orders(const OrderFacts& facts) noexcept;
Finding pair_can_be_obeyed(const PairFacts& facts) noexcept;

}  // namespace spo::act
