// A date added to a date is not a date: only days can be added, with plus_days.
// expect: no match for .operator\+|invalid operands to binary expression
#include "spo/date.hpp"

auto sum() { return spo::Date(2025, 4, 1) + spo::Date(2025, 4, 2); }
