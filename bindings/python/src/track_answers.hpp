// What a tag's track says, as Python has it: places in place of indices.
#pragma once

#include "bind.hpp"
#include "spo/track.hpp"

namespace spo::python::tags {

struct Visit {
    std::string place;
    int within_metres;
    Instant first;
    Instant last;
    std::optional<Instant> first_inside;
    std::optional<Instant> last_inside;
    std::optional<Instant> outside_before;
    std::optional<Instant> outside_after;
    bool after_missing;
    bool before_missing;
    std::uint64_t points_inside;
    std::uint64_t points_unknown;
    double seconds_inside;
    std::optional<double> seconds_at_most;
};

struct MissingStretch {
    Instant from;
    Instant to;
};

struct PointsAtFault {
    TrackFault fault;
    bool set_aside;
    std::uint64_t count;
    std::vector<std::uint64_t> first_lines;
};

std::vector<Visit> visits_of(const Track& track);
std::vector<MissingStretch> missing_of(const Track& track);
std::vector<PointsAtFault> faults_of(const Track& track);

}  // namespace spo::python::tags

namespace spo::model {

namespace tags = python::tags;

template <>
struct Described<tags::Visit> {
    static constexpr std::string_view name = "Visit";
    static constexpr std::string_view doc =
        "A run of points on end of which none is outside a place; broken where a stretch is "
        "missing.";
    static constexpr auto fields = std::tuple{
        field("place", &tags::Visit::place, "The place's id."),
        field("within_metres", &tags::Visit::within_metres,
              "How far outside the place still counts as inside."),
        field("first", &tags::Visit::first, "The first point that is not outside."),
        field("last", &tags::Visit::last, "The last."),
        field("first_inside", &tags::Visit::first_inside,
              "The first point surely inside; None: none is."),
        field("last_inside", &tags::Visit::last_inside, "The last."),
        field("outside_before", &tags::Visit::outside_before,
              "The point before it, where that is surely outside: it came in later. None: not "
              "known."),
        field("outside_after", &tags::Visit::outside_after,
              "The point after it, where that is surely outside: it had left by then. None: not "
              "known."),
        field("after_missing", &tags::Visit::after_missing, "A missing stretch comes before it."),
        field("before_missing", &tags::Visit::before_missing, "A missing stretch comes after it."),
        field("points_inside", &tags::Visit::points_inside, "How many points are surely inside."),
        field("points_unknown", &tags::Visit::points_unknown,
              "How many are neither inside nor outside."),
        field("seconds_inside", &tags::Visit::seconds_inside,
              "The time between points on end that are both inside."),
        field("seconds_at_most", &tags::Visit::seconds_at_most,
              "The time between the points outside before and after it; None: not known."),
    };
};

template <>
struct Described<tags::MissingStretch> {
    static constexpr std::string_view name = "MissingStretch";
    static constexpr std::string_view doc =
        "Two points with none between them, further apart than the gap asked for.";
    static constexpr auto fields = std::tuple{
        field("from", &tags::MissingStretch::from, "The last point before it."),
        field("to", &tags::MissingStretch::to, "The first point after it."),
    };
};

template <>
struct Described<tags::PointsAtFault> {
    static constexpr std::string_view name = "PointsAtFault";
    static constexpr std::string_view doc = "Points with one thing wrong with them.";
    static constexpr auto fields = std::tuple{
        field("fault", &tags::PointsAtFault::fault, "What is wrong."),
        field("set_aside", &tags::PointsAtFault::set_aside,
              "Whether they are left out of the answer."),
        field("count", &tags::PointsAtFault::count, "How many there are."),
        field("first_lines", &tags::PointsAtFault::first_lines,
              "The lines of the first of them, from 1."),
    };
};

}  // namespace spo::model
