// The geodesic distance from one point to an edge that is straight in longitude and latitude.
#pragma once

#include "area/geodesic.hpp"

namespace spo::area {

struct Box;

/// One point from which distances are asked.
class FromPoint {
public:
    explicit FromPoint(const Point& point);

    /// Metres to the nearest point of the edge.
    double metres_to_edge(const Point& from, const Point& to) const;

    /// A distance, found at little cost, that nothing in the box or on the edge is nearer than.
    double at_least(const Box& box) const;
    double at_least_to_edge(const Point& from, const Point& to) const;

private:
    double metres_to_short_edge(const Point& from, const Point& to) const;

    Point point_;
    double cosine_;  ///< of the latitude
    DegreeLengths degree_;
};

}  // namespace spo::area
