// An applicant as the rules read one.
#pragma once

#include <optional>

#include "spo/facts.hpp"

namespace spo::act {

inline ApplicantFacts applicant_facts(const std::optional<ChiefOfficer>& by) {
    if (!by) return {};
    return {.office = by->office, .force = by->force, .other_body = by->body && !by->force};
}

}  // namespace spo::act
