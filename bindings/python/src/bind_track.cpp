// A location tag held against areas.
#include <fstream>

#include "bind_answer.hpp"
#include "report/track_words.hpp"
#include "track_answers.hpp"
#include "track_arguments.hpp"

namespace spo::python {

namespace tags {

std::vector<Visit> visits_of(const Track& track) {
    constexpr double per_second = 1e6;
    std::vector<Visit> told;
    for (const auto& v : track.visits) {
        const auto& area = track.areas[v.area];
        std::optional<double> most;
        if (const auto found = report::most_microseconds(v)) {
            most = static_cast<double>(*found) / per_second;
        }
        told.push_back({area.place, area.within_metres, v.first, v.last, v.first_inside,
                        v.last_inside, v.outside_before, v.outside_after, v.after_missing,
                        v.before_missing, v.points_inside, v.points_unknown,
                        static_cast<double>(v.inside_microseconds) / per_second, most});
    }
    return told;
}

std::vector<MissingStretch> missing_of(const Track& track) {
    std::vector<MissingStretch> told;
    for (const auto& stretch : track.missing) told.push_back({stretch.from, stretch.to});
    return told;
}

std::vector<PointsAtFault> faults_of(const Track& track) {
    std::vector<PointsAtFault> told;
    for (const auto fault : report::faults_found(track.summary)) {
        told.push_back({fault, report::is_set_aside(fault), track.summary.count(fault),
                        report::lines_of(track.summary, fault)});
    }
    return told;
}

}  // namespace tags

namespace {

void bind_tracked_area(py::module_& m) {
    py::class_<TrackedArea> cls(m, "TrackedArea",
                                "An area that a tag is held against, perhaps grown by a distance.");
    cls.def(py::init([](const py::object& place, const py::object& area, const py::object& within) {
                return TrackedArea{argument<std::string>(place, "TrackedArea(): place"),
                                   argument<Area>(area, "TrackedArea(): area"),
                                   argument<int>(within, "TrackedArea(): within_metres")};
            }),
            py::kw_only(), py::arg("place"), py::arg("area"), py::arg("within_metres") = 0)
        .def_readonly("place", &TrackedArea::place, "The id by which answers name it.")
        .def_property_readonly(
            "area", [](const TrackedArea& a) { return a.area; }, "Its extent.")
        .def_readonly("within_metres", &TrackedArea::within_metres,
                      "How far outside still counts as inside.")
        .def(py::self == py::self)
        .def("__hash__",
             [](const TrackedArea& a) { return py::hash(py::make_tuple(a.place, a.area)); })
        .def("__repr__",
             [](const TrackedArea& a) {
                 return repr_of("TrackedArea", py::dict("place"_a = a.place, "area"_a = a.area,
                                                        "within_metres"_a = a.within_metres));
             })
        .def(py::pickle(
            [](const TrackedArea& a) { return py::make_tuple(a.place, a.area, a.within_metres); },
            [](const py::tuple& t) {
                return TrackedArea{argument<std::string>(t[0], "TrackedArea: place"),
                                   argument<Area>(t[1], "TrackedArea: area"),
                                   argument<int>(t[2], "TrackedArea: within_metres")};
            }));
    cls.attr("__match_args__") = py::make_tuple("place", "area", "within_metres");
}

TrackPoint point(const py::object& at, const py::object& position, const py::object& accuracy) {
    TrackPoint made{argument<Instant>(at, "TrackPoint(): at"),
                    argument<Position>(position, "TrackPoint(): position")};
    if (!accuracy.is_none())
        made.accuracy_metres = number(accuracy, "TrackPoint(): accuracy_metres");
    return made;
}

py::tuple parts_of(const TrackPoint& point) {
    return py::make_tuple(to_python(point.at), point.position, to_python(point.accuracy_metres));
}

void bind_track_point(py::module_& m) {
    py::class_<TrackPoint> cls(m, "TrackPoint", "One point of a tag.");
    cls.def(py::init(&point), py::kw_only(), py::arg("at"), py::arg("position"),
            py::arg("accuracy_metres") = py::none())
        .def_property_readonly(
            "at", [](const TrackPoint& p) { return to_python(p.at); }, "The moment.")
        .def_property_readonly(
            "position", [](const TrackPoint& p) { return p.position; }, "Where it was reported.")
        .def_property_readonly(
            "accuracy_metres", [](const TrackPoint& p) { return to_python(p.accuracy_metres); },
            "The true position is within so many metres; None: not recorded.")
        .def(py::self == py::self)
        .def("__hash__", [](const TrackPoint& p) { return py::hash(parts_of(p)); })
        .def("__repr__",
             [](const TrackPoint& p) {
                 return repr_of("TrackPoint",
                                py::dict("at"_a = to_python(p.at), "position"_a = p.position,
                                         "accuracy_metres"_a = to_python(p.accuracy_metres)));
             })
        .def(py::pickle([](const TrackPoint& p) { return parts_of(p); },
                        [](const py::tuple& t) { return point(t[0], t[1], t[2]); }));
    cls.attr("__match_args__") = py::make_tuple("at", "position", "accuracy_metres");
}

void bind_parts(py::module_& m) {
    bind_answer<tags::Visit>(m).def("__str__", [](const tags::Visit& v) {
        return std::string{v.first_inside ? "inside " : "perhaps inside "} + v.place + ", " +
               v.first.iso() + " to " + v.last.iso();
    });
    bind_answer<tags::MissingStretch>(m).def("__str__", [](const tags::MissingStretch& s) {
        return s.from.iso() + " to " + s.to.iso();
    });
    bind_answer<tags::PointsAtFault>(m).def("__str__", [](const tags::PointsAtFault& f) {
        return text_of(model::word(f.fault)) + ": " + std::to_string(f.count);
    });
}

void bind_track_itself(py::module_& m) {
    py::class_<Track> cls(m, "Track", "When a tag was where, so far as its points tell.");
    bind_as_list(
        cls, [](const Track& t) { return t.visits.size(); },
        [](const Track& t) { return to_python(tags::visits_of(t)); });
    bind_as_true(cls);
    cls.attr("__match_args__") = py::make_tuple("visits", "missing", "faults");
    cls.def_property_readonly(
           "areas", [](const Track& t) { return to_python(t.areas); }, "What it was held against.")
        .def_property_readonly(
            "visits", [](const Track& t) { return to_python(tags::visits_of(t)); },
            "In order of their first points, then of the areas.")
        .def_property_readonly(
            "missing", [](const Track& t) { return to_python(tags::missing_of(t)); },
            "The missing stretches, in order.")
        .def_property_readonly(
            "faults", [](const Track& t) { return to_python(tags::faults_of(t)); },
            "What was wrong with points, and how many were set aside.")
        .def_property_readonly(
            "points", [](const Track& t) { return t.summary.points; },
            "Lines or features read, good and bad.")
        .def_property_readonly(
            "used", [](const Track& t) { return t.summary.used; }, "Points used.")
        .def_property_readonly(
            "without_accuracy", [](const Track& t) { return t.summary.without_accuracy; },
            "Points used that have no accuracy: never said to be inside or outside.")
        .def_property_readonly(
            "first", [](const Track& t) { return to_python(t.summary.first); },
            "The first point used.")
        .def_property_readonly(
            "last", [](const Track& t) { return to_python(t.summary.last); }, "The last.")
        .def_property_readonly(
            "complete", [](const Track& t) { return t.summary.complete; },
            "Whether the file was read to its end.")
        .def_property_readonly(
            "sha256", [](const Track& t) { return to_python(t.summary.sha256); },
            "Of the file's bytes; None for points that came from none.")
        .def_property_readonly(
            "gap_minutes", [](const Track& t) { return t.options.gap_minutes; },
            "A stretch with no point for longer is missing.")
        .def_property_readonly(
            "accuracy_metres", [](const Track& t) { return to_python(t.options.accuracy_metres); },
            "The accuracy stated for points that record none.")
        .def(
            "to_text",
            [](const Track& t, bool colour, int width) {
                return to_text(t, {.colour = colour, .width = width});
            },
            py::kw_only(), py::arg("colour") = false, py::arg("width") = 96,
            "In words: places by their ids, and no position.")
        .def(
            "to_json", [](const Track& t) { return to_json(t); }, "Format spo-track/1.")
        .def("to_html", py::overload_cast<const Track&>(&to_html), "A self-contained page.")
        .def("_repr_html_", py::overload_cast<const Track&>(&to_html_fragment))
        .def(
            "__eq__", [](const Track& a, const Track& b) { return a == b; }, py::is_operator())
        .def("__hash__", [](const Track& t) { return py::hash(py::str(to_json(t))); })
        .def("__str__", [](const Track& t) { return to_text(t); })
        .def(py::pickle(&track_state, &track_from_state))
        .def("__repr__", [](const Track& t) {
            return "<Track of " + std::to_string(t.summary.used) + " points, " +
                   std::to_string(t.visits.size()) + " visits>";
        });
}

}  // namespace

void bind_track(py::module_& m) {
    bind_tracked_area(m);
    bind_track_point(m);
    bind_parts(m);
    bind_track_itself(m);
    m.def(
        "tracked_areas",
        [](const py::object& file) {
            return to_python(tracked_areas(argument<CaseFile>(file, "tracked_areas(): case")));
        },
        py::arg("case"),
        "The places of a case that have an area, each grown by what a condition not to enter it "
        "adds: once for every such distance.");
    m.def("track", &track_from_arguments, py::arg("areas"), py::arg("points"), py::kw_only(),
          py::arg("gap_minutes") = TrackOptions{}.gap_minutes,
          py::arg("accuracy_metres") = py::none(), py::arg("times_are_utc") = false,
          py::arg("names") = py::none(), py::arg("progress") = py::none(),
          "Holds the points of a tag against areas. `areas`: a case, a mapping from ids to areas, "
          "or TrackedAreas. `points`: the path of a CSV or GeoJSON file; TrackPoints, in order of "
          "time; or a mapping with arrays `time` (64-bit integers: microseconds since 1970 in "
          "UTC), `lon`, `lat` and perhaps `accuracy_m` (64-bit floats; NaN: not recorded). Times "
          "without an offset are refused unless `times_are_utc`. `names` says what a file calls "
          "its columns or properties, where not time, lon, lat, accuracy_m. `progress` is called "
          "with the bytes and points read so far. Raises Problem, and OSError.");
}

}  // namespace spo::python
