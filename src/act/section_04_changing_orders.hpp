// Section 4: varying, renewing and discharging a stalking protection order.
#pragma once

#include "act/rule.hpp"

namespace spo::act {

Finding applicant_may_apply_for_change(const ChangeFacts& facts) noexcept;
Finding defendant_was_heard(const ChangeFacts& facts) noexcept;
Finding relevant_officers_were_heard(const ChangeFacts& facts) noexcept;
Finding change_is_the_courts(const ChangeFacts& facts) noexcept;
Finding added_conditions_are_necessary(const ChangeFacts& facts) noexcept;
Finding discharge_is_not_too_early(const ChangeFacts& facts) noexcept;
Finding defendant_consents_to_discharge(const ChangeFacts& facts) noexcept;
Finding applicant_consents_to_discharge(const ChangeFacts& facts) noexcept;
Finding orders_applicant_consents_to_discharge(const ChangeFacts& facts) noexcept;
Finding area_officer_consents_to_discharge(const ChangeFacts& facts) noexcept;

bool is_change_of_full_order(const ChangeFacts& facts) noexcept;
bool is_decision_on_full_order(const ChangeFacts& facts) noexcept;
/// A decision, or an application that is still to be decided.
bool is_for_decision_on_full_order(const ChangeFacts& facts) noexcept;
bool adds_to_full_order(const ChangeFacts& facts) noexcept;
/// A discharge, or an application for one that is still to be decided.
bool is_discharge_of_full_order(const ChangeFacts& facts) noexcept;
/// The same, within the two years in which consent is needed.
bool is_early_discharge(const ChangeFacts& facts) noexcept;
bool is_early_discharge_by_officer(const ChangeFacts& facts) noexcept;
bool is_early_discharge_by_another(const ChangeFacts& facts) noexcept;
bool is_early_discharge_by_recorded_other(const ChangeFacts& facts) noexcept;

}  // namespace spo::act
