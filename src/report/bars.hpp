// The bars of a picture, before they have a place: one row for each order and each condition.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "spo/timeline.hpp"

namespace spo::report {

enum class BarKind : std::uint8_t { binds, unknown, for_the_court, gap };

struct Bar {
    std::int32_t first;
    std::optional<std::int32_t> last;  ///< inclusive; absent: it has no end
    BarKind kind;
    std::string words;  ///< "O1: binds, from 31 March 2025 to 30 March 2030"
};

struct Row {
    bool is_order;
    std::string id;
    std::string kind;  ///< "full", "interim"; empty for a condition
    std::vector<Bar> bars;
    std::string end;  ///< how it ends, in a few words; empty where it ends as its order does
};

std::vector<Row> rows_of(const Timeline& timeline);

}  // namespace spo::report
