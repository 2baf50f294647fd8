// A straight line in longitude and latitude is no geodesic, so no library's distance to a segment
// is the distance to it. Its nearest point is found by walking along it: the direction in which the
// geodesic arrives says how far along the edge the nearest point still is.
#include "area/closest.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "area/edges.hpp"

namespace spo::area {
namespace {

/// An edge is walked along in pieces of at most so many degrees, on each of which the distance
/// falls to one lowest value and rises again.
constexpr double longest_piece = 1;
/// How near along the edge the nearest point is found: the distance is then right to half of it.
constexpr double near_enough = 1e-4;

/// The lengths on the ellipsoid are at least those on a sphere of the polar radius.
constexpr double smallest_radius = 6'356'752.3;
/// Metres of the shortest degree of latitude, which is at the equator.
constexpr double shortest_degree = 110'574.0;

Point between(const Point& from, const Point& to, double share) {
    return {from.lon + share * (to.lon - from.lon), from.lat + share * (to.lat - from.lat)};
}

/// The whole turns after which a meridian is at most half way round from another.
double turns(double from, double to) { return -360 * std::round((to - from) / 360); }

/// How far `number` is from the range, 0 when it is in it.
double gap(double number, double least, double most) {
    return std::max({0.0, least - number, number - most});
}

double span(const Point& from, const Point& to) {
    return std::max(std::abs(to.lon - from.lon), std::abs(to.lat - from.lat));
}

/// On a plane on which degrees have these lengths: how far along the edge its nearest point is, and
/// how far that is.
struct OnPlane {
    double share;
    double metres;
};

OnPlane on_plane(const Point& point, const Point& from, const Point& to,
                 const DegreeLengths& degree) {
    const double edge_x = (to.lon - from.lon) * degree.lon;
    const double edge_y = (to.lat - from.lat) * degree.lat;
    const double x = (point.lon - from.lon) * degree.lon;
    const double y = (point.lat - from.lat) * degree.lat;
    const double squared = edge_x * edge_x + edge_y * edge_y;
    const double share =
        squared > 0 ? std::clamp((x * edge_x + y * edge_y) / squared, 0.0, 1.0) : 0;
    const double dx = x - share * edge_x;
    const double dy = y - share * edge_y;
    return {share, std::sqrt(dx * dx + dy * dy)};
}

}  // namespace

FromPoint::FromPoint(const Point& point)
    : point_(point),
      cosine_(std::cos(point.lat * radians_per_degree)),
      degree_(degree_lengths(point.lat)) {}

double FromPoint::metres_to_edge(const Point& from, const Point& to) const {
    const double turn = turns(point_.lon, (from.lon + to.lon) / 2);
    const Point a{from.lon + turn, from.lat};
    const Point b{to.lon + turn, to.lat};
    const double pieces = std::max(1.0, std::ceil(span(a, b) / longest_piece));
    double metres = std::numeric_limits<double>::infinity();
    for (double piece = 0; piece < pieces; ++piece) {
        const Point begin = between(a, b, piece / pieces);
        const Point end = between(a, b, (piece + 1) / pieces);
        if (at_least_to_edge(begin, end) >= metres) continue;
        metres = std::min(metres, metres_to_short_edge(begin, end));
    }
    return metres;
}

double FromPoint::metres_to_short_edge(const Point& from, const Point& to) const {
    constexpr int most_steps = 60;
    // The first guess is made on a plane that fits half way to the nearest point.
    const Point about = between(from, to, on_plane(point_, from, to, degree_).share);
    const auto halfway = degree_lengths((point_.lat + about.lat) / 2);
    double share = on_plane(point_, from, to, halfway).share;
    double least = 0;
    double most = 1;
    double metres = std::numeric_limits<double>::infinity();
    for (int step = 0; step < most_steps; ++step) {
        const Point at = between(from, to, share);
        const auto way = geodesic(point_, at);
        metres = std::min(metres, way.metres);
        const auto degree = degree_lengths(at.lat);
        const double east = (to.lon - from.lon) * degree.lon;
        const double north = (to.lat - from.lat) * degree.lat;
        const double length = std::hypot(east, north);
        if (length < near_enough) break;
        // How far the nearest point lies back along the edge.
        const double back =
            way.metres * (east * std::sin(way.arrival) + north * std::cos(way.arrival)) / length;
        if (std::abs(back) < near_enough) break;
        if ((back > 0 && share == 0) || (back < 0 && share == 1)) break;
        (back > 0 ? most : least) = share;
        double next = share - back / length;
        // An end is tried once; inside what is left, a step too far becomes half a step.
        if (next <= least) next = least == 0 ? 0 : (least + share) / 2;
        if (next >= most) next = most == 1 ? 1 : (most + share) / 2;
        share = next;
    }
    return metres;
}

double FromPoint::at_least(const Box& box) const {
    const double north = gap(point_.lat, box.least.lat, box.most.lat) * shortest_degree;
    const double degrees = std::min({gap(point_.lon, box.least.lon, box.most.lon),
                                     gap(point_.lon + 360, box.least.lon, box.most.lon),
                                     gap(point_.lon - 360, box.least.lon, box.most.lon)});
    // The nearest point of a meridian less than a quarter turn away; beyond, it is a pole.
    if (degrees >= 90) return north;
    const double angle = degrees * radians_per_degree;
    const double sine_at_least = angle * (1 - angle * angle / 6);
    return std::max(north, smallest_radius * cosine_ * sine_at_least);
}

double FromPoint::at_least_to_edge(const Point& from, const Point& to) const {
    // Near the point, and away from the poles, the plane that fits at the point is right to a
    // twentieth: over this distance a degree of longitude changes by less.
    constexpr double near = 50'000;
    constexpr double cosine_of_75_degrees = 0.2588;
    constexpr double share_that_is_sure = 0.95;
    if (cosine_ > cosine_of_75_degrees && span(from, to) <= longest_piece) {
        const double metres = on_plane(point_, from, to, degree_).metres;
        if (metres < near) return share_that_is_sure * metres;
    }
    Box box{from, from};
    box.add(to);
    return at_least(box);
}

}  // namespace spo::area
