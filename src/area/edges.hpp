// The edges of lines and rings, prepared once so that many positions can be held against them.
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

#include "area/geodesic.hpp"
#include "spo/area.hpp"

namespace spo::area {

/// A range of longitude and of latitude.
struct Box {
    Point least;
    Point most;

    void add(const Point& point);
    void add(const Box& box);
};

/// Edges, each straight in longitude and latitude, with boxes around runs of them and boxes around
/// runs of boxes: neighbours in a line are neighbours on the ground, so no other order is needed.
class Edges {
public:
    /// Adds the edges between the positions of a line or of a closed ring.
    void add(const std::vector<Position>& line);
    /// Builds the boxes; nothing is added afterwards.
    void prepare();

    const Box& box() const { return levels_.back().front(); }

    /// Whether a ray to the east crosses the edges an odd number of times: inside, when they are
    /// rings of valid polygons. On an edge either may be said.
    bool surround(const Point& point) const;

    /// Geodesic metres to the nearest point of the nearest edge; infinity, perhaps, when that is
    /// more than `at_most`.
    double metres_to(const Point& point,
                     double at_most = std::numeric_limits<double>::infinity()) const;

private:
    struct Edge {
        Point from;
        Point to;
    };
    struct Nearest;

    std::size_t crossings(const Point& point, std::size_t level, std::size_t node) const;
    void search(std::size_t level, std::size_t node, Nearest& nearest) const;

    std::vector<Edge> edges_;
    /// The boxes of runs of edges, of runs of those, and so on up to one box around all.
    std::vector<std::vector<Box>> levels_;
};

}  // namespace spo::area
