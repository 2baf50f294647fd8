// The greatest sentences: section 8(2) to (4), and section 11(2) and (7), which say the same.
#pragma once

#include "act/rule.hpp"

namespace spo::act {

bool may_carry_a_penalty(const PenaltyFacts& facts) noexcept;
bool figures_may_be_shown(const PenaltyFacts& facts) noexcept;
bool may_be_within_the_general_limit(const PenaltyFacts& facts) noexcept;
bool may_be_an_earlier_offence(const PenaltyFacts& facts) noexcept;
bool is_a_breach(const PenaltyFacts& facts) noexcept;
bool has_days_before_commencement(const PenaltyFacts& facts) noexcept;

Finding figures_are_an_adults(const PenaltyFacts& facts) noexcept;
Finding general_limit_by_conviction(const PenaltyFacts& facts) noexcept;
Finding maximum_on_indictment(const PenaltyFacts& facts) noexcept;
Finding maximum_of_an_earlier_offence(const PenaltyFacts& facts) noexcept;
Finding no_conditional_discharge(const PenaltyFacts& facts) noexcept;
Finding offence_comes_after_commencement(const PenaltyFacts& facts) noexcept;

}  // namespace spo::act
