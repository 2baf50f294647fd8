// The shape of an area is revealed to somebody, and the code says to whom.
// expect: no matching function for call to .*reveal|too few arguments to function call
#include "spo/area.hpp"

spo::AreaShape leak(const spo::Area& area) { return area.reveal(); }
