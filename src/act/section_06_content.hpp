// Section 6: content of orders.
#pragma once

#include "act/rule.hpp"

namespace spo::act {

Finding specifies_the_date_made(const OrderFacts& facts) noexcept;
Finding specifies_the_period(const OrderFacts& facts) noexcept;
Finding specifies_each_condition(const OrderFacts& facts) noexcept;
Finding specifies_localities(const OrderFacts& facts) noexcept;
Finding specifies_differing_periods(const OrderFacts& facts) noexcept;

}  // namespace spo::act
