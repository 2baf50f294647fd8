// Words of somebody else's, safe to print.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace spo::report {

/// A line of theirs at a time. Control characters, which could drive a terminal, become spaces.
std::vector<std::string> quoted_lines(std::string_view words);

}  // namespace spo::report
