// A period is a length with a way to count it: two years are not two years beginning with a day.
// expect: no match for .operator==|invalid operands to binary expression
#include "spo/period.hpp"

bool same(spo::Period period, spo::Length length) { return period == length; }
