// Section 7: appeals to the Crown Court.
#pragma once

#include <cstdint>

#include "act/rule.hpp"

namespace spo::act {

/// Who may appeal against a decision.
enum class Appellant : std::uint8_t {
    nobody,
    not_known,  ///< it turns on who had asked for the decision, which is not recorded
    the_defendant,
    the_officer_refused,  ///< the chief officer who had asked
    a_relevant_officer,
};

/// Whose an appeal against a decision is, and by which paragraph; `s.7` where none can be named.
struct AppealRight {
    ProvisionId provision;
    Appellant whose;
};
AppealRight right_of_appeal(const AppealFacts& facts) noexcept;

Finding appeal_is_given(const AppealFacts& facts) noexcept;
Finding appeal_is_in_time(const AppealFacts& facts) noexcept;
Finding appeal_had_its_effect(const AppealEndFacts& facts) noexcept;

bool is_appeal_under_this_act(const AppealFacts& facts) noexcept;
/// The time to appeal runs from a decision against which section 7 gives an appeal to somebody.
bool is_appeal_against_a_decision(const AppealFacts& facts) noexcept;

}  // namespace spo::act
