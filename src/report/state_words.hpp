// What binds on a day, in one sentence.
#pragma once

#include <string>
#include <vector>

#include "spo/report.hpp"
#include "spo/timeline.hpp"

namespace spo::report {

struct StateCounts {
    Counts orders;
    Counts conditions;
};

StateCounts counts(const State& state);

/// "On 4 May 2025: 1 order and 3 conditions bind; 1 condition does not; 1 condition is for the
/// court."
std::string summary(const State& state);

/// The open questions that it leans on.
std::vector<const OpenQuestion*> questions(const State& state);

}  // namespace spo::report
