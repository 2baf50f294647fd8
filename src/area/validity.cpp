#include "area/validity.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "area/plausible.hpp"

namespace spo::area {
namespace {

/// Calls `visit` for every line and ring.
template <class Visit>
void for_each_line(const AreaShape& shape, Visit visit) {
    if (const auto* circle = std::get_if<Circle>(&shape)) {
        visit(std::vector{circle->centre});
    } else if (const auto* corridor = std::get_if<Corridor>(&shape)) {
        visit(corridor->line);
    } else {
        for (const auto& polygon : std::get<std::vector<Polygon>>(shape)) {
            visit(polygon.outer);
            for (const auto& hole : polygon.holes) visit(hole);
        }
    }
}

/// Whether positions would be near the United Kingdom with their numbers swapped, and are not.
enum class Swapped : std::uint8_t { none, some, all };

/// Some: and there are others near it as they stand. One slip among them would grow the area over
/// half of Africa.
Swapped looks_swapped(const AreaShape& shape) {
    bool any = false;
    bool all = true;
    bool any_near_home = false;
    for_each_line(shape, [&](const std::vector<Position>& line) {
        for (const auto& p : line) {
            const bool looks = look_swapped_near_home(p.longitude(), p.latitude());
            any = any || looks;
            all = all && looks;
            any_near_home = any_near_home || is_near_home(p.longitude(), p.latitude());
        }
    });
    if (any && all) return Swapped::all;
    return any && any_near_home ? Swapped::some : Swapped::none;
}

std::size_t number_of_positions(const AreaShape& shape) {
    std::size_t number = 0;
    for_each_line(shape, [&](const std::vector<Position>& line) { number += line.size(); });
    return number;
}

void check_metres(int metres, const std::string& at, std::vector<Defect>& defects) {
    constexpr int most = 1'000'000;
    if (metres >= 1 && metres <= most) return;
    defects.push_back(
        {at, "the number " + std::to_string(metres), "a whole number from 1 to 1000000"});
}

void check_line(const std::vector<Position>& line, const std::string& at,
                std::vector<Defect>& defects) {
    const auto is_first = [&](const Position& position) { return position == line.front(); };
    if (std::ranges::all_of(line, is_first)) {
        defects.push_back({at, "a line without two different positions", "a line between two"});
    }
    check_antimeridian(line, at, defects);
}

}  // namespace

void check_antimeridian(const std::vector<Position>& line, const std::string& at,
                        std::vector<Defect>& defects) {
    constexpr double half_round = 180;
    const auto is_far = [](const Position& a, const Position& b) {
        return std::abs(a.longitude() - b.longitude()) > half_round;
    };
    if (std::ranges::adjacent_find(line, is_far) == line.end()) return;
    defects.push_back({at, "an edge over more than 180 degrees of longitude",
                       "an area that does not cross the antimeridian, or one cut in two there "
                       "(RFC 7946, 3.1.9)"});
}

std::vector<Defect> defects_of(const AreaShape& shape) {
    std::vector<Defect> defects;
    const auto positions = number_of_positions(shape);
    if (positions > Area::most_positions) {
        return {{"", std::to_string(positions) + " positions", "at most 100,000 positions"}};
    }
    if (const auto swapped = looks_swapped(shape); swapped != Swapped::none) {
        const std::string where = swapped == Swapped::some ? " in some positions" : "";
        defects.push_back({"",
                           "latitude before longitude" + where +
                               ", it seems: near the United Kingdom only when they are swapped",
                           "longitude first, then latitude (RFC 7946)"});
    }
    if (const auto* circle = std::get_if<Circle>(&shape)) {
        check_metres(circle->metres, "/circle/metres", defects);
    } else if (const auto* corridor = std::get_if<Corridor>(&shape)) {
        check_line(corridor->line, "/corridor/line", defects);
        check_metres(corridor->metres, "/corridor/metres", defects);
    } else {
        check_polygons(std::get<std::vector<Polygon>>(shape), defects);
    }
    return defects;
}

}  // namespace spo::area
