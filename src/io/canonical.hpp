// Writing JSON: canonically (RFC 8785), for digests, and spaced, for people.
#pragma once

#include <boost/json/value.hpp>
#include <string>

namespace spo::io {

/// The JSON Canonicalization Scheme: keys sorted by UTF-16 code units, no white space, numbers as
/// ECMAScript writes them. The same value gives the same bytes everywhere.
std::string canonical(const boost::json::value& value);

/// The same value with two-space indentation, keys in the order they hold, a newline at the end.
std::string spaced(const boost::json::value& value);

}  // namespace spo::io
