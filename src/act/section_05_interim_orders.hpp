// Section 5: interim stalking protection orders.
#pragma once

#include "act/rule.hpp"

namespace spo::act {

Finding main_application_is_pending(const OrderFacts& facts) noexcept;
Finding main_application_is_pending_for_application(const ApplicationFacts& facts) noexcept;
Finding interim_was_rightly_sought(const OrderFacts& facts) noexcept;
Finding interim_application_is_rightly_made(const ApplicationFacts& facts) noexcept;
Finding court_thought_it_appropriate(const OrderFacts& facts) noexcept;
Finding interim_prohibits_or_requires(const OrderFacts& facts) noexcept;
Finding interim_has_a_fixed_period(const OrderFacts& facts) noexcept;
Finding interim_ends_on_determination(const OrderFacts& facts) noexcept;
Finding applicant_may_apply_for_interim_change(const ChangeFacts& facts) noexcept;
Finding interim_change_is_the_courts(const ChangeFacts& facts) noexcept;

bool is_change_of_interim_order(const ChangeFacts& facts) noexcept;
/// A decision, or an application that is still to be decided.
bool is_for_decision_on_interim_order(const ChangeFacts& facts) noexcept;

/// Section 5(6)(b) has nothing to say of an order made after the determination: section 5(1) has.
bool may_end_on_determination(const OrderFacts& facts) noexcept;
bool seeks_an_interim_order(const ApplicationFacts& facts) noexcept;
bool seeks_only_an_interim_order(const ApplicationFacts& facts) noexcept;

}  // namespace spo::act
