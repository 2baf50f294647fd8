// Confidential text prints to no stream.
// expect: no match for .operator<<|invalid operands to binary expression
#include <iostream>

#include "spo/confidential.hpp"

void leak(const spo::Confidential& address) { std::cout << address; }
