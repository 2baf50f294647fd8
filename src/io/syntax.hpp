// JSON text to a JSON value, strictly: what is not JSON is told with its line and column.
#pragma once

#include <boost/json/value.hpp>
#include <cstddef>
#include <string_view>

namespace spo::io {

/// How deeply the values of a case file may be nested.
inline constexpr std::size_t deepest = 32;

/// Parses one JSON text (RFC 8259). Throws `Problem` for a syntax error, a key given twice, text
/// longer than 100,000 bytes, more levels of nesting, and bytes that are not UTF-8.
boost::json::value parse(std::string_view text, std::size_t most_levels = deepest);

}  // namespace spo::io
