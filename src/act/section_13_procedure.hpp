// Section 13: procedure.
#pragma once

#include "act/rule.hpp"

namespace spo::act {

Finding application_is_by_complaint(const ApplicationFacts& facts) noexcept;
Finding acts_are_never_too_old(const ApplicationFacts& facts) noexcept;
Finding change_is_sought_by_complaint(const ChangeFacts& facts) noexcept;

bool form_of_application_is_recorded(const ApplicationFacts& facts) noexcept;
/// The oldest act lies more than six months before the application, or before the as-at day while
/// that is not made.
bool acts_are_older_than_six_months(const ApplicationFacts& facts) noexcept;
bool form_of_change_is_recorded(const ChangeFacts& facts) noexcept;

}  // namespace spo::act
