// Whether polygons are what they should be, as Boost.Geometry tells it on the plane of longitude
// and latitude.
#include <algorithm>
#include <boost/geometry/algorithms/append.hpp>
#include <boost/geometry/algorithms/area.hpp>
#include <boost/geometry/algorithms/correct.hpp>
#include <boost/geometry/algorithms/is_valid.hpp>
#include <boost/geometry/geometries/multi_polygon.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/polygon.hpp>
#include <boost/geometry/strategies/cartesian.hpp>
#include <span>
#include <string>

#include "area/validity.hpp"

namespace spo::area {
namespace {

namespace bg = boost::geometry;
using Ring = std::vector<Position>;
using FlatPoint = bg::model::d2::point_xy<double>;
using FlatPolygon = bg::model::polygon<FlatPoint, false>;  // anticlockwise, as RFC 7946 advises
using FlatPolygons = bg::model::multi_polygon<FlatPolygon>;

/// Of more holes or polygons than this, which of them are at odds is not told one by one: each
/// would have to be held against each.
constexpr std::size_t most_told_apart = 64;

void append(const Ring& ring, FlatPolygon::ring_type& flat) {
    for (const auto& p : ring) bg::append(flat, FlatPoint{p.longitude(), p.latitude()});
}

/// As Boost.Geometry wants it: the outer ring anticlockwise, and holes clockwise.
FlatPolygon flat(const Ring& outer, std::span<const Ring> holes) {
    FlatPolygon polygon;
    append(outer, polygon.outer());
    polygon.inners().resize(holes.size());
    for (std::size_t i = 0; i < holes.size(); ++i) append(holes[i], polygon.inners()[i]);
    bg::correct(polygon);
    return polygon;
}

/// Whether all its positions are on one straight line.
bool is_on_a_line(const Ring& ring) {
    const auto& first = ring.front();
    const auto other = std::ranges::find_if(ring, [&](const Position& p) { return p != first; });
    if (other == ring.end()) return true;
    const double lon = other->longitude() - first.longitude();
    const double lat = other->latitude() - first.latitude();
    return std::ranges::all_of(ring, [&](const Position& p) {
        return lon * (p.latitude() - first.latitude()) == lat * (p.longitude() - first.longitude());
    });
}

void check_ring(const Ring& ring, const std::string& at, std::vector<Defect>& defects) {
    constexpr std::size_t fewest = 4;
    const auto before = defects.size();
    if (ring.size() < fewest) {
        defects.push_back({at, "a ring of " + std::to_string(ring.size()) + " positions",
                           "at least 4 positions, the last of which is the first"});
    }
    if (!ring.empty() && ring.front() != ring.back()) {
        defects.push_back({at, "a ring that is not closed", "a last position that is the first"});
    }
    check_antimeridian(ring, at, defects);
    if (defects.size() != before) return;
    // Parts of a ring that crosses itself may cancel each other out: it need not be around nothing
    // to be of no size.
    const auto polygon = flat(ring, {});
    if (is_on_a_line(ring)) {
        defects.push_back({at, "a ring around nothing", "a ring around an area"});
    } else if (bg::area(polygon) == 0 || !bg::is_valid(polygon)) {
        defects.push_back({at, "a ring that crosses itself, touches itself or turns back on itself",
                           "a ring that does not meet itself"});
    }
}

void check_holes(const Polygon& polygon, const std::string& at, std::vector<Defect>& defects) {
    if (bg::is_valid(flat(polygon.outer, polygon.holes))) return;
    const auto before = defects.size();
    for (std::size_t i = 0; i < std::min(polygon.holes.size(), most_told_apart); ++i) {
        if (bg::is_valid(flat(polygon.outer, std::span{polygon.holes}.subspan(i, 1)))) continue;
        defects.push_back({at + "/" + std::to_string(i + 1), "a hole that is not in its polygon",
                           "a hole within it, which meets its edge at one position at most"});
    }
    if (defects.size() != before) return;
    defects.push_back({at, "holes that overlap, or that cut the polygon in pieces",
                       "holes apart, in a polygon of one piece"});
}

void check_apart(const FlatPolygons& polygons, const std::string& at,
                 std::vector<Defect>& defects) {
    if (bg::is_valid(polygons)) return;
    const std::string expected = "polygons apart, or one polygon in their place";
    const auto before = defects.size();
    for (std::size_t i = 1; i < std::min(polygons.size(), most_told_apart); ++i) {
        for (std::size_t other = 0; other < i; ++other) {
            if (bg::is_valid(FlatPolygons{polygons[other], polygons[i]})) continue;
            defects.push_back(
                {at + "/" + std::to_string(i),
                 "a polygon that overlaps, or shares an edge with, number " + std::to_string(other),
                 expected});
            break;
        }
    }
    if (defects.size() == before) {
        defects.push_back({at, "polygons that overlap or share an edge", expected});
    }
}

}  // namespace

void check_polygons(const std::vector<Polygon>& polygons, std::vector<Defect>& defects) {
    const std::string at = "/geojson/coordinates";
    if (polygons.empty()) defects.push_back({at, "no polygon", "at least one polygon"});
    const auto before = defects.size();
    FlatPolygons all;
    for (std::size_t i = 0; i < polygons.size(); ++i) {
        // One polygon is written as a Polygon, several as a MultiPolygon.
        const auto polygon_at = polygons.size() == 1 ? at : at + "/" + std::to_string(i);
        const auto before_rings = defects.size();
        check_ring(polygons[i].outer, polygon_at + "/0", defects);
        for (std::size_t k = 0; k < polygons[i].holes.size(); ++k) {
            check_ring(polygons[i].holes[k], polygon_at + "/" + std::to_string(k + 1), defects);
        }
        if (defects.size() != before_rings) continue;
        check_holes(polygons[i], polygon_at, defects);
        all.push_back(flat(polygons[i].outer, polygons[i].holes));
    }
    if (defects.size() == before && all.size() > 1) check_apart(all, at, defects);
}

}  // namespace spo::area
