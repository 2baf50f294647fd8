// A track as the plain values it is pickled as, and back.
#include "track_arguments.hpp"

namespace spo::python {
namespace {

/// Takes the parts of a tuple in turn, each refused by its type.
class Parts {
public:
    explicit Parts(const py::handle& tuple) : parts_(argument_tuple(tuple)) {}

    template <class T>
    T next() {
        return argument<T>(parts_[at_++], "Track");
    }
    py::object next_object() { return parts_[at_++]; }

private:
    static py::tuple argument_tuple(const py::handle& value) {
        if (!py::isinstance<py::tuple>(value))
            throw WrongArgument("Track", ": a part must be tuple");
        return py::reinterpret_borrow<py::tuple>(value);
    }
    py::tuple parts_;
    std::size_t at_ = 0;
};

template <class T, class Write>
py::tuple written(const std::vector<T>& items, Write write) {
    py::tuple all(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) all[i] = write(items[i]);
    return all;
}

template <class T, class Read>
std::vector<T> read_all(const py::object& items, Read read) {
    std::vector<T> all;
    for (const auto item : items) all.push_back(read(Parts{item}));
    return all;
}

py::tuple state_of(const TrackOptions& options) {
    return py::make_tuple(options.gap_minutes, to_python(options.accuracy_metres),
                          options.times_without_offset == Instant::WithoutOffset::utc,
                          options.names.time, options.names.longitude, options.names.latitude,
                          options.names.accuracy, options.most_listed);
}

TrackOptions options_from(Parts parts) {
    TrackOptions options;
    options.gap_minutes = parts.next<int>();
    options.accuracy_metres = parts.next<std::optional<double>>();
    if (parts.next<bool>()) options.times_without_offset = Instant::WithoutOffset::utc;
    options.names.time = parts.next<std::string>();
    options.names.longitude = parts.next<std::string>();
    options.names.latitude = parts.next<std::string>();
    options.names.accuracy = parts.next<std::string>();
    options.most_listed = parts.next<int>();
    return options;
}

py::tuple state_of(const TrackFaultAt& at) { return py::make_tuple(at.fault, at.line); }

TrackFaultAt fault_from(Parts parts) {
    const auto fault = parts.next<TrackFault>();
    return {fault, parts.next<std::uint64_t>()};
}

py::tuple state_of(const TrackSummary& summary) {
    return py::make_tuple(summary.points, summary.used, summary.without_accuracy,
                          py::cast(summary.faults),
                          written(summary.listed, [](const auto& at) { return state_of(at); }),
                          to_python(summary.first), to_python(summary.last), summary.complete,
                          to_python(summary.sha256));
}

TrackSummary summary_from(Parts parts) {
    TrackSummary summary;
    summary.points = parts.next<std::uint64_t>();
    summary.used = parts.next<std::uint64_t>();
    summary.without_accuracy = parts.next<std::uint64_t>();
    summary.faults = parts.next<std::array<std::uint64_t, track_faults>>();
    summary.listed = read_all<TrackFaultAt>(parts.next_object(), fault_from);
    summary.first = parts.next<std::optional<Instant>>();
    summary.last = parts.next<std::optional<Instant>>();
    summary.complete = parts.next<bool>();
    summary.sha256 = parts.next<std::optional<std::string>>();
    return summary;
}

py::tuple state_of(const Visit& v) {
    return py::make_tuple(v.area, to_python(v.first), to_python(v.last), to_python(v.first_inside),
                          to_python(v.last_inside), to_python(v.outside_before),
                          to_python(v.outside_after), v.after_missing, v.before_missing,
                          v.points_inside, v.points_unknown, v.inside_microseconds);
}

Visit visit_from(Parts parts, std::size_t areas) {
    const auto area = parts.next<std::size_t>();
    if (area >= areas) throw WrongArgument("Track", ": a visit to no area");
    const auto first = parts.next<Instant>();
    Visit visit{.area = area, .first = first, .last = parts.next<Instant>()};
    visit.first_inside = parts.next<std::optional<Instant>>();
    visit.last_inside = parts.next<std::optional<Instant>>();
    visit.outside_before = parts.next<std::optional<Instant>>();
    visit.outside_after = parts.next<std::optional<Instant>>();
    visit.after_missing = parts.next<bool>();
    visit.before_missing = parts.next<bool>();
    visit.points_inside = parts.next<std::uint64_t>();
    visit.points_unknown = parts.next<std::uint64_t>();
    visit.inside_microseconds = parts.next<std::int64_t>();
    if (visit.first_inside.has_value() != visit.last_inside.has_value()) {
        throw WrongArgument("Track", ": a visit inside that has no end");
    }
    return visit;
}

py::tuple state_of(const MissingStretch& stretch) {
    return py::make_tuple(to_python(stretch.from), to_python(stretch.to));
}

MissingStretch missing_from(Parts parts) {
    const auto from = parts.next<Instant>();
    return {from, parts.next<Instant>()};
}

}  // namespace

py::tuple track_state(const Track& track) {
    const auto write = [](const auto& item) { return state_of(item); };
    return py::make_tuple(to_python(track.areas), state_of(track.options), state_of(track.summary),
                          written(track.visits, write), written(track.missing, write));
}

Track track_from_state(const py::tuple& state) {
    Parts parts{state};
    Track track{parts.next<std::vector<TrackedArea>>(),
                options_from(Parts{parts.next_object()}),
                summary_from(Parts{parts.next_object()}),
                {},
                {}};
    const auto areas = track.areas.size();
    track.visits =
        read_all<Visit>(parts.next_object(), [&](const Parts& v) { return visit_from(v, areas); });
    track.missing = read_all<MissingStretch>(parts.next_object(), missing_from);
    return track;
}

}  // namespace spo::python
