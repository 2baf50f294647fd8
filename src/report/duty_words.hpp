// The words for duties and for days to come.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "report/explainer.hpp"
#include "spo/duties.hpp"

namespace spo::report {

/// "Due", "Done late".
std::string_view label(DutyState state) noexcept;
/// The verdict whose colour a state has: what is late as what is not met.
Verdict colour_of(DutyState state) noexcept;

/// "First notification under order O1", "Notification of the name in event V2 (name_used)".
std::string what(const Explainer& explainer, const Duty& duty);
/// "As at 4 May 2025: 1 late, 2 done."
std::string summary(Date as_at, std::span<const Duty> duties);

/// "Last day to notify".
std::string_view label(DeadlineKind kind) noexcept;
/// "Last day of the condition's own period (condition C1 of order O1)".
std::string what(const Explainer& explainer, const Deadline& deadline);

/// "2 April 2025", "2 or 3 April 2025" where there are two; empty where there is none.
std::string days(std::optional<Date> earliest, std::optional<Date> latest);

/// "Thames Valley (the new home), Cheshire (the old one)"; empty when it is not known.
std::string areas(const Duty& duty);

/// The open questions that they lean on.
std::vector<const OpenQuestion*> questions(std::span<const Duty> duties);
std::vector<const OpenQuestion*> questions(std::span<const Deadline> deadlines);

}  // namespace spo::report
