// Confidential text is revealed to somebody, and the code says to whom.
// expect: no matching function for call to .*reveal|too few arguments to function call
#include "spo/confidential.hpp"

std::string leak(const spo::Confidential& address) { return address.reveal(); }
