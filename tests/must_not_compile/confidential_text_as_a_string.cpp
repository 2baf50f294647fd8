// Confidential text converts to no string: reveal asks for proof that the reader may have it.
// expect: could not convert .address. from|no viable conversion from returned value
#include "spo/confidential.hpp"

std::string leak(const spo::Confidential& address) { return address; }
