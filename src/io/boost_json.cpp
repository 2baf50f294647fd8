// Boost.JSON's own code, compiled once: the library needs no Boost binary to link or to ship.
#include <boost/json/src.hpp>
