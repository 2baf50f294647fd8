#include "area/edges.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "area/closest.hpp"

namespace spo::area {
namespace {

/// How many edges a box is around, and how many boxes a box of the next level.
constexpr std::size_t run = 8;

Point point_of(const Position& position) { return {position.longitude(), position.latitude()}; }

/// Calls `visit` for each of the numbers below `size` that are in run `node`.
template <class Visit>
void for_each_in_run(std::size_t node, std::size_t size, Visit visit) {
    const std::size_t end = std::min(size, (node + 1) * run);
    for (std::size_t i = node * run; i < end; ++i) visit(i);
}

}  // namespace

void Box::add(const Point& point) {
    least = {std::min(least.lon, point.lon), std::min(least.lat, point.lat)};
    most = {std::max(most.lon, point.lon), std::max(most.lat, point.lat)};
}

void Box::add(const Box& box) {
    add(box.least);
    add(box.most);
}

void Edges::add(const std::vector<Position>& line) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        edges_.push_back({point_of(line[i - 1]), point_of(line[i])});
    }
}

void Edges::prepare() {
    std::vector<Box> boxes;
    boxes.reserve(edges_.size());
    for (const auto& edge : edges_) {
        boxes.push_back({edge.from, edge.from});
        boxes.back().add(edge.to);
    }
    do {
        std::vector<Box> around;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (i % run == 0) {
                around.push_back(boxes[i]);
            } else {
                around.back().add(boxes[i]);
            }
        }
        levels_.push_back(around);
        boxes = std::move(around);
    } while (boxes.size() > 1);
}

bool Edges::surround(const Point& point) const {
    return crossings(point, levels_.size() - 1, 0) % 2 == 1;
}

std::size_t Edges::crossings(const Point& point, std::size_t level, std::size_t node) const {
    const Box& box = levels_[level][node];
    if (point.lat < box.least.lat || point.lat > box.most.lat || point.lon > box.most.lon) return 0;
    std::size_t count = 0;
    if (level > 0) {
        for_each_in_run(node, levels_[level - 1].size(),
                        [&](std::size_t i) { count += crossings(point, level - 1, i); });
        return count;
    }
    for_each_in_run(node, edges_.size(), [&](std::size_t i) {
        const auto& [from, to] = edges_[i];
        // An end on the ray belongs to the edge above it, so that it counts once.
        if ((from.lat > point.lat) == (to.lat > point.lat)) return;
        const double side = (to.lon - from.lon) * (point.lat - from.lat) -
                            (point.lon - from.lon) * (to.lat - from.lat);
        if ((side > 0) == (to.lat > from.lat)) ++count;
    });
    return count;
}

struct Edges::Nearest {
    FromPoint from;
    double at_most;
    double metres = std::numeric_limits<double>::infinity();

    bool rules_out(double at_least) const { return at_least >= metres || at_least > at_most; }
};

double Edges::metres_to(const Point& point, double at_most) const {
    Nearest nearest{.from = FromPoint{point}, .at_most = at_most};
    search(levels_.size() - 1, 0, nearest);
    return nearest.metres;
}

void Edges::search(std::size_t level, std::size_t node, Nearest& nearest) const {
    constexpr double seen = std::numeric_limits<double>::infinity();
    std::array<double, run> at_least{};
    at_least.fill(seen);
    const std::size_t size = level > 0 ? levels_[level - 1].size() : edges_.size();
    for_each_in_run(node, size, [&](std::size_t i) {
        at_least.at(i % run) = level > 0
                                   ? nearest.from.at_least(levels_[level - 1][i])
                                   : nearest.from.at_least_to_edge(edges_[i].from, edges_[i].to);
    });
    // The most promising first, until none can be nearer than what was found.
    for (;;) {
        auto* const next = std::ranges::min_element(at_least);
        if (nearest.rules_out(*next)) return;
        *next = seen;
        const std::size_t i = node * run + static_cast<std::size_t>(next - at_least.begin());
        if (level > 0) {
            search(level - 1, i, nearest);
        } else {
            const double metres = nearest.from.metres_to_edge(edges_[i].from, edges_[i].to);
            nearest.metres = std::min(nearest.metres, metres);
        }
    }
}

}  // namespace spo::area
