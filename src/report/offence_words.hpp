// The words of an offence, of its greatest sentence, and of a failure to notify.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "report/explainer.hpp"
#include "spo/duties.hpp"
#include "spo/offence.hpp"

namespace spo::report {

/// What is known of an offence whatever the facts: a label and what stands under it, in the order
/// in which a charging lawyer asks. Companions are pointers and say so.
std::vector<std::pair<std::string, std::string>> facts_of(Offence offence);

/// "6 months or 12 months, a fine, or both"; says when no figure is shown.
std::string summary_term(const MaximumPenalty& maximum);
std::string indictment_term(const MaximumPenalty& maximum);

/// "ST19002, First notification under order O1".
std::string title_of(const Explainer& explainer, const NotificationOffence& offence);
/// "first day 3 April 2025 or 4 April 2025; last day 1 May 2025"; empty when none can be told.
std::string days_of(const NotificationOffence& offence);

}  // namespace spo::report
