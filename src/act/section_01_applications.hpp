// Section 1: applications for orders.
#pragma once

#include "act/rule.hpp"

namespace spo::act {

// At the officer's threshold.
Finding acts_appear(const ApplicationFacts& facts) noexcept;
Finding risk_appears(const ApplicationFacts& facts) noexcept;
Finding necessity_appears(const ApplicationFacts& facts) noexcept;

Finding defendant_is_within_the_area(const ApplicationFacts& facts) noexcept;
Finding harm_is_recorded(const ApplicationFacts& facts) noexcept;
Finding place_of_acts_does_not_matter(const ApplicationFacts& facts) noexcept;
Finding time_of_acts_does_not_matter(const ApplicationFacts& facts) noexcept;
Finding acts_are_listed_examples(const ApplicationFacts& facts) noexcept;

Finding order_prohibits_or_requires(const OrderFacts& facts) noexcept;

bool seeks_a_full_order(const ApplicationFacts& facts) noexcept;
bool may_have_an_area(const ApplicationFacts& facts) noexcept;
bool acts_were_done_elsewhere(const ApplicationFacts& facts) noexcept;
bool acts_were_done_before(const ApplicationFacts& facts) noexcept;
bool acts_are_recorded(const ApplicationFacts& facts) noexcept;

}  // namespace spo::act
