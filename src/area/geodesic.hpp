// The shortest way between two positions on the WGS84 ellipsoid.
#pragma once

namespace spo::area {

/// Longitude and latitude in degrees. A position on its way through a calculation: what may exist
/// as a `Position` was checked before.
struct Point {
    double lon;
    double lat;
};

struct Geodesic {
    double metres;
    double arrival;  ///< the direction in which it arrives, in radians clockwise from north
};

Geodesic geodesic(const Point& from, const Point& to);

inline constexpr double radians_per_degree = 3.14159265358979323846 / 180;

/// How many metres a degree of longitude and a degree of latitude are at a latitude.
struct DegreeLengths {
    double lon;
    double lat;
};
DegreeLengths degree_lengths(double latitude);

}  // namespace spo::area
