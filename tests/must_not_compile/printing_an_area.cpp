// The extent of a place can give an address away: an area prints to no stream.
// expect: no match for .operator<<|invalid operands to binary expression
#include <iostream>

#include "spo/area.hpp"

void leak(const spo::Area& area) { std::cout << area; }
