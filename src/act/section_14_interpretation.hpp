// Sections 14 and 15: interpretation, extent and commencement.
#pragma once

#include "act/rule.hpp"

namespace spo::act {

/// Whether an applicant is a chief officer within section 14(1), as far as recorded: `met`,
/// `not_met` (another body, or not the office of that force) or `unknown`.
Verdict is_chief_officer(const ApplicantFacts& by) noexcept;
Finding applicant_is_a_chief_officer(const ApplicationFacts& facts) noexcept;
Finding court_suits_the_defendants_age(const OrderFacts& facts) noexcept;
Finding order_comes_after_commencement(const OrderFacts& facts) noexcept;
Finding application_comes_after_commencement(const ApplicationFacts& facts) noexcept;

/// Whether the officer who applies or appeals is a relevant chief officer within section 14(1), for
/// the provision that asks for one.
Finding is_relevant_officer(ProvisionId provision, const PartyFacts& by,
                            const OrderApplicantFacts& order,
                            const ResidenceFacts& residence) noexcept;
/// Whether that officer is the one who applied for the order.
Finding is_officer_who_applied(ProvisionId provision, const PartyFacts& by,
                               const OrderApplicantFacts& order) noexcept;
/// Why it cannot be told where the defendant resides; only for a residence that is not known.
Finding residence_unknown(ProvisionId provision, const ResidenceFacts& residence) noexcept;

bool is_a_magistrates_courts_matter(const OrderFacts& facts) noexcept;

}  // namespace spo::act
