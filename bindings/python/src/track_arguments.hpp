// What spo.track() takes, and what a track is pickled as.
#pragma once

#include "arguments.hpp"
#include "spo/track.hpp"
#include "track/words.hpp"

namespace spo::python {

template <>
struct TypeText<TrackPoint> {
    static std::string text() { return "TrackPoint"; }
};
template <>
struct TypeText<TrackedArea> {
    static std::string text() { return "TrackedArea"; }
};

Track track_from_arguments(const py::object& areas, const py::object& points,
                           const py::object& gap_minutes, const py::object& accuracy_metres,
                           const py::object& times_are_utc, const py::object& names,
                           const py::object& progress);

py::tuple track_state(const Track& track);
Track track_from_state(const py::tuple& state);

}  // namespace spo::python
