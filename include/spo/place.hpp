// Places a condition names: an address, an area, a route, a station.
#pragma once

#include <cstdint>
#include <optional>

#include "spo/area.hpp"
#include "spo/confidential.hpp"
#include "spo/id.hpp"

namespace spo {

enum class PlaceKind : std::uint8_t { address, area, route, police_station, other };

/// A place, entered once and pointed at by id. Its description may be a protected person's address,
/// and its area gives one away, so both are confidential by type.
struct Place {
    Id<Place> id;
    std::optional<PlaceKind> kind = {};
    std::optional<Confidential> description = {};
    std::optional<bool> confidential = {};
    std::optional<Area> area = {};

    friend bool operator==(const Place&, const Place&) = default;
};

}  // namespace spo
