// Section 7: appeals to the Crown Court.
#pragma once

#include "act/rule.hpp"

namespace spo::act {

Finding appeal_is_given(const AppealFacts& facts) noexcept;
Finding appeal_is_in_time(const AppealFacts& facts) noexcept;
Finding appeal_had_its_effect(const AppealEndFacts& facts) noexcept;

bool is_appeal_under_this_act(const AppealFacts& facts) noexcept;
/// The time to appeal runs from a decision against which section 7 gives an appeal to somebody.
bool is_appeal_against_a_decision(const AppealFacts& facts) noexcept;

}  // namespace spo::act
