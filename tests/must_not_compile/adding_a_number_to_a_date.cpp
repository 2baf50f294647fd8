// A number added to a date does not say of what: plus_days does.
// expect: no match for .operator\+|invalid operands to binary expression
#include "spo/date.hpp"

auto later() { return spo::Date(2025, 4, 1) + 21; }
