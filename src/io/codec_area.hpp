// Positions and areas in JSON. Coordinates are described in errors, and never repeated.
#pragma once

#include "io/codec.hpp"

namespace spo::io {

/// [longitude, latitude]
template <>
struct Codec<Position> {
    static std::optional<Position> read(const json::value& value, const Pointer& at,
                                        Reading& reading);
    static json::value write(const Position& position);
    static json::value schema();
};

/// The coordinates of a GeoJSON Polygon: [[[longitude, latitude], ...], hole, ...]
template <>
struct Codec<Polygon> {
    static std::optional<Polygon> read(const json::value& value, const Pointer& at,
                                       Reading& reading);
    static json::value write(const Polygon& polygon);
    static json::value schema();
};

/// {"circle": {...}}, {"corridor": {...}}, or {"geojson": {...}} with a Polygon, a MultiPolygon or
/// a Feature of either.
template <>
struct Codec<Area> {
    static std::optional<Area> read(const json::value& value, const Pointer& at, Reading& reading);
    static json::value write(const Area& area);
    static json::value schema();
};

}  // namespace spo::io
