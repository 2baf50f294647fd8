// There is no null position: one that is not recorded is an absent std::optional<Position>.
// expect: no matching function for call to .spo::Position::Position\(\)|no matching constructor
#include "spo/area.hpp"

spo::Position position;
