// Section 3: duration of orders.
#pragma once

#include "act/rule.hpp"

namespace spo::act {

Finding order_has_a_term(const OrderFacts& facts) noexcept;
Finding fixed_period_is_long_enough(const OrderFacts& facts) noexcept;
Finding own_period_sits_within_the_order(const ConditionInOrder& facts) noexcept;

bool is_full_for_a_fixed_period(const OrderFacts& facts) noexcept;
bool has_an_own_period(const ConditionInOrder& facts) noexcept;

}  // namespace spo::act
