// There is no null date: a day that is not recorded is an absent std::optional<Date>.
// expect: no matching function for call to .spo::Date::Date\(\)|no matching constructor
#include "spo/date.hpp"

spo::Date day;
