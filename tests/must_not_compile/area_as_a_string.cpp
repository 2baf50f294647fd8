// An area converts to no text.
// expect: could not convert .area. from|no viable conversion from returned value
#include <string>

#include "spo/area.hpp"

std::string leak(const spo::Area& area) { return area; }
