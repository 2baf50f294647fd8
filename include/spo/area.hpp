// Where things are: positions on the earth, how exact they are, and the extents of places.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "spo/confidential.hpp"

namespace spo {

/// A position on the WGS84 ellipsoid, in degrees; longitude first, as GeoJSON has it (RFC 7946).
class Position {
public:
    /// Throws `Problem`, which repeats neither number, when one is not finite, the longitude is not
    /// from -180 to 180 or the latitude not from -90 to 90. When only swapping the two would help,
    /// the problem says that they look swapped.
    Position(double longitude, double latitude);

    double longitude() const noexcept { return longitude_; }
    double latitude() const noexcept { return latitude_; }

    friend bool operator==(const Position&, const Position&) = default;

private:
    double longitude_;
    double latitude_;
};

/// A position as it was found, and how exact it is.
struct Fix {
    Position at;
    /// The true position is taken to be within so many metres of `at`; absent: not recorded.
    std::optional<int> accuracy_metres = {};

    friend bool operator==(const Fix&, const Fix&) = default;
};

/// Rings as GeoJSON has them (RFC 7946, 3.1.6): the first position of each is also its last, and
/// edges are straight in longitude and latitude. Either winding is taken, and kept as given.
struct Polygon {
    std::vector<Position> outer;
    std::vector<std::vector<Position>> holes = {};

    friend bool operator==(const Polygon&, const Polygon&) = default;
};

/// Everywhere within so many metres of a position.
struct Circle {
    Position centre;
    int metres;

    friend bool operator==(const Circle&, const Circle&) = default;
};

/// Everywhere within so many metres of a line, to each side and round its ends.
struct Corridor {
    std::vector<Position> line;
    int metres;

    friend bool operator==(const Corridor&, const Corridor&) = default;
};

using AreaShape = std::variant<Circle, Corridor, std::vector<Polygon>>;

/// On which side of an edge a position lies, so far as its accuracy tells.
enum class Side : std::uint8_t { inside, outside, unknown };

/// The extent of a place. Coordinates can give an address away, so they are confidential by type:
/// an area prints to no stream, and only `reveal` gives its shape. Immutable; copying it is cheap.
class Area {
public:
    /// The most positions that an area may have, all its lines and rings together.
    static constexpr int most_positions = 100'000;

    /// Throws `Problem` with every defect found, each with its place in the JSON form of the area:
    /// a line or a ring that is too short, not closed, of no size, or crosses or touches itself; a
    /// hole that is not in its polygon or meets another; polygons that overlap or share an edge; no
    /// polygon at all; too many positions; metres that are not from 1 to 1,000,000; an edge over
    /// more than 180 degrees of longitude (an area across the antimeridian); and an area that is
    /// near the United Kingdom only when longitude and latitude are swapped, in all its positions
    /// or in some while others are near it as they stand.
    explicit Area(AreaShape shape);

    const AreaShape& reveal(ForPoliceAndCourtOnly) const noexcept;

    /// Metres from the edge: negative inside, positive outside.
    ///
    /// What is inside a polygon is told in longitude and latitude, as RFC 7946 (3.1.1) draws its
    /// edges. Distances are geodesic on WGS84, to the nearest point of such an edge, to better than
    /// a millimetre; a line's edges are the same. A circle is all within a geodesic distance.
    double metres_outside(const Position& position) const;

    /// On which side of the area, grown by `within_metres`, a position lies that may be out by
    /// `accuracy_metres`: unknown when it is no further from the edge than that, or a millimetre
    /// further. The same as comparing `metres_outside`, and faster. Neither number is negative.
    Side side_of(const Position& position, double within_metres, double accuracy_metres) const;

    friend bool operator==(const Area& a, const Area& b);

private:
    struct Prepared;
    std::shared_ptr<const Prepared> prepared_;
};

/// The geodesic distance on WGS84.
double metres_between(const Position& a, const Position& b);

}  // namespace spo
