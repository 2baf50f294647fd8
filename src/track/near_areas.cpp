#include "track/near_areas.hpp"

#include <algorithm>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/geometry/strategies/cartesian.hpp>
#include <boost/iterator/function_output_iterator.hpp>
#include <cmath>
#include <utility>

#include "area/geodesic.hpp"
#include "area/plausible.hpp"

namespace spo::tracking {
namespace {

namespace bg = boost::geometry;
using FlatPoint = bg::model::d2::point_xy<double>;
using FlatBox = bg::model::box<FlatPoint>;
using Entry = std::pair<FlatBox, std::size_t>;

/// A range of longitude and latitude, which may run over the antimeridian on either side.
struct Range {
    double west;
    double south;
    double east;
    double north;

    void add(const Position& p) {
        west = std::min(west, p.longitude());
        east = std::max(east, p.longitude());
        south = std::min(south, p.latitude());
        north = std::max(north, p.latitude());
    }
};

Range range_of(const Position& p) {
    return {p.longitude(), p.latitude(), p.longitude(), p.latitude()};
}

/// Grown by at least so many metres to every side.
Range grown(Range range, double metres) {
    if (metres == 0) return range;
    // The shortest degree of latitude, and the shortest of longitude on the equator, less a little.
    constexpr double metres_of_latitude = 110'570;
    constexpr double metres_of_longitude = 111'319;
    constexpr double nearly_a_pole = 89;
    const double up = metres / metres_of_latitude;
    range.south -= up;
    range.north += up;
    const double furthest = std::max(std::abs(range.south), std::abs(range.north));
    if (furthest > nearly_a_pole) {
        range.west = -area::most_longitude;
        range.east = area::most_longitude;
        return range;
    }
    const double across =
        metres / (metres_of_longitude * std::cos(furthest * area::radians_per_degree));
    range.west -= across;
    range.east += across;
    return range;
}

/// The range around a shape, and how far it reaches beyond its positions.
struct Around {
    Range range;
    double metres;
};

Around around(const Circle& circle) {
    return {range_of(circle.centre), static_cast<double>(circle.metres)};
}

Around around(const Corridor& corridor) {
    Range range = range_of(corridor.line.front());
    for (const auto& p : corridor.line) range.add(p);
    return {range, static_cast<double>(corridor.metres)};
}

Around around(const std::vector<Polygon>& polygons) {
    Range range = range_of(polygons.front().outer.front());
    for (const auto& polygon : polygons) {
        for (const auto& p : polygon.outer) range.add(p);
    }
    return {range, 0};
}

FlatBox box(const Range& range, double turn) {
    return {{range.west + turn, range.south}, {range.east + turn, range.north}};
}

std::vector<Entry> entries(std::span<const TrackedArea> areas) {
    std::vector<Entry> all;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const auto& shape = areas[i].area.reveal(ForPoliceAndCourtOnly{});
        const auto [bare, reach] = std::visit([](const auto& s) { return around(s); }, shape);
        const auto range = grown(bare, reach + areas[i].within_metres);
        all.emplace_back(box(range, 0), i);
        // What lies beyond the antimeridian stands at the other end of the map as well.
        if (range.west < -area::most_longitude) all.emplace_back(box(range, 360), i);
        if (range.east > area::most_longitude) all.emplace_back(box(range, -360), i);
    }
    return all;
}

}  // namespace

struct NearAreas::Tree {
    bg::index::rtree<Entry, bg::index::rstar<16>> boxes;
};

NearAreas::NearAreas(std::span<const TrackedArea> areas)
    : tree_(std::make_unique<const Tree>(
          Tree{bg::index::rtree<Entry, bg::index::rstar<16>>(entries(areas))})) {}
NearAreas::NearAreas(NearAreas&&) noexcept = default;
NearAreas& NearAreas::operator=(NearAreas&&) noexcept = default;
NearAreas::~NearAreas() = default;

void NearAreas::find(const Position& position, double metres,
                     std::vector<std::size_t>& found) const {
    found.clear();
    const auto range = grown(range_of(position), metres);
    const auto add = [&](const Entry& entry) { found.push_back(entry.second); };
    const auto search = [&](double turn) {
        tree_->boxes.query(bg::index::intersects(box(range, turn)),
                           boost::make_function_output_iterator(add));
    };
    search(0);
    if (range.west < -area::most_longitude) search(360);
    if (range.east > area::most_longitude) search(-360);
}

}  // namespace spo::tracking
