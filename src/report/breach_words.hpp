// The words of an assessment.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "spo/breach.hpp"

namespace spo::report {

/// "Within", "Outside", "Not known", "For the court": an act against a condition.
std::string_view touching_word(Verdict verdict) noexcept;
/// "No reasonable excuse", "Served by then (evidence)".
std::string_view label(Element element) noexcept;

/// "14 June 2025", "14 June 2025 to 20 June 2025".
std::string in_words(const DayRange& days);
/// "Act X1 (contact), 14 June 2025 at 02:15".
std::string title_of(const BreachAssessment& assessment, const ActAssessment& act);
/// What the first reader needs, a sentence each: which orders were in force, which conditions the
/// act is within, which are open, and which facts are missing.
std::vector<std::string> in_short(const BreachAssessment& assessment, const ActAssessment& act);
/// "1 act: 1 within a condition that bound."
std::string summary(const BreachAssessment& assessment);

/// The matches of one act with the conditions of one order.
std::vector<const ConditionMatch*> matches_of(const ActAssessment& act, std::size_t order);

/// The condition as it was worded when it was looked at.
const Condition& worded(const BreachAssessment& assessment, const ConditionMatch& match);

/// The one caution that an assessment adds to every answer's.
inline constexpr std::string_view breach_caution =
    "\"Within\" means that the act, as recorded, falls within the condition's typed terms. Nothing "
    "here says that an offence was committed, or by whom.";

}  // namespace spo::report
