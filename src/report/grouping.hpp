// Findings that say the same of several conditions are told once.
#pragma once

#include <string>
#include <vector>

#include "spo/finding.hpp"

namespace spo::report {

/// Whether two findings are alike in everything but what they are about.
bool say_the_same(const Finding& a, const Finding& b);

/// The list that holds a condition: "/orders/0/conditions" of "/orders/0/conditions/1".
std::string list_of(const std::string& place);

/// The pointers of a finding on the first of several conditions of one list, standing for those of
/// all: "/orders/0/conditions/{0,1,3}/necessary".
std::vector<std::string> for_conditions(std::vector<std::string> pointers,
                                        const std::vector<std::string>& places);

}  // namespace spo::report
