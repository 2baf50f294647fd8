// The marks of a picture: what happened, numbered as the list below it is.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "report/axis.hpp"
#include "spo/timeline.hpp"

namespace spo::report {

/// One shape for each sort of thing, so that colour is never needed.
enum class Shape : std::uint8_t {
    square,    ///< an application
    circle,    ///< an order: made, or its last day
    diamond,   ///< an event
    triangle,  ///< a notification
    bar,       ///< anything else
    several,   ///< more than one thing, too near to be drawn apart
};

Shape shape_of(MilestoneKind kind) noexcept;

/// What stands in one place: one thing, or several that would be drawn over one another.
struct Mark {
    std::int64_t x;  ///< in tenths of a pixel
    Shape shape;
    std::size_t first;  ///< its number in the list, from 1
    std::size_t last;   ///< the same, unless there are several
};

/// A number, or the numbers of marks too near to be named apart.
struct MarkLabel {
    std::int64_t x;  ///< where it begins, so that the first number stands over its mark
    std::size_t first;
    std::size_t last;
};

/// The things with a place on the axis, in order of day.
std::vector<const Milestone*> marked(const Timeline& timeline, const Axis& axis);
std::vector<Mark> marks(const std::vector<const Milestone*>& things, const Axis& axis);
std::vector<MarkLabel> labels(const std::vector<Mark>& marks);

}  // namespace spo::report
