#include "track_arguments.hpp"

#include <cerrno>
#include <cmath>
#include <fstream>

namespace spo::python {
namespace {

bool is_mapping(const py::object& value) { return py::hasattr(value, "keys"); }

std::vector<TrackedArea> areas_of(const py::object& areas) {
    if (py::isinstance<CaseFile>(areas)) return tracked_areas(areas.cast<CaseFile>());
    if (!is_mapping(areas)) {
        return argument<std::vector<TrackedArea>>(
            areas, "track(): areas, where it is no CaseFile and no mapping,");
    }
    std::vector<TrackedArea> all;
    for (const auto& [place, area] : py::dict(areas)) {
        all.push_back({argument<std::string>(place, "track(): areas, each id of it,"),
                       argument<Area>(area, "track(): areas, each value of it,")});
    }
    return all;
}

TrackNames names_of(const py::object& given) {
    TrackNames names;
    if (given.is_none()) return names;
    if (!is_mapping(given)) throw WrongArgument("track(): names", " must be a mapping");
    for (const auto& [key, value] : py::dict(given)) {
        const auto what = argument<std::string>(key, "track(): names, each key of it,");
        auto name = argument<std::string>(value, "track(): names, each value of it,");
        if (what == "time") {
            names.time = std::move(name);
        } else if (what == "lon") {
            names.longitude = std::move(name);
        } else if (what == "lat") {
            names.latitude = std::move(name);
        } else if (what == "accuracy_m") {
            names.accuracy = std::move(name);
        } else {
            throw WrongArgument("track(): names", " may have the keys time, lon, lat, accuracy_m");
        }
    }
    return names;
}

/// Lets an interrupt in, and tells whoever asked to be told.
std::function<void(const TrackProgress&)> listener(const py::object& progress) {
    if (!progress.is_none() && PyCallable_Check(progress.ptr()) == 0) {
        throw WrongArgument("track(): progress", " must be callable");
    }
    return [&progress](const TrackProgress& made) {
        const py::gil_scoped_acquire gil;
        if (PyErr_CheckSignals() != 0) throw py::error_already_set();
        if (!progress.is_none()) progress(made.bytes, made.points);
    };
}

/// Reads a file with Python's lock let go.
void read_file(Tracker& tracker, const py::object& path) {
    const auto encoded = py::module_::import("os").attr("fsencode")(path).cast<std::string>();
    errno = 0;
    std::ifstream file{encoded, std::ios::binary};
    if (file) file.peek();  // a folder opens, and cannot be read
    if (!file && !file.eof()) {
        if (errno == 0) errno = EIO;
        PyErr_SetFromErrnoWithFilenameObject(PyExc_OSError, path.ptr());
        throw py::error_already_set();
    }
    file.clear();
    const py::gil_scoped_release unlocked;
    tracker.read(file);
}

/// One of several arrays of the same length.
template <class T>
class Column {
public:
    Column(const py::dict& columns, const char* name)
        : info_(buffer(columns, name).request()), name_(name) {
        if (info_.ndim != 1 || info_.itemsize != sizeof(T) ||
            !info_.item_type_is_equivalent_to<T>()) {
            const std::string kind = std::is_integral_v<T> ? "integers" : "floats";
            throw WrongArgument("track(): points",
                                ", its " + name_ + " must be one row of 64-bit " + kind);
        }
    }
    std::size_t size() const { return static_cast<std::size_t>(info_.shape[0]); }
    T operator[](std::size_t i) const {
        return *reinterpret_cast<const T*>(static_cast<const char*>(info_.ptr) +
                                           static_cast<py::ssize_t>(i) * info_.strides[0]);
    }

private:
    static py::buffer buffer(const py::dict& columns, const char* name) {
        if (!columns.contains(name)) {
            throw WrongArgument("track(): points", " must have the key " + std::string{name});
        }
        const py::object column = columns[name];
        if (PyObject_CheckBuffer(column.ptr()) == 0) {
            throw WrongArgument("track(): points",
                                ", its " + std::string{name} + " must be an array");
        }
        return py::reinterpret_borrow<py::buffer>(column);
    }

    py::buffer_info info_;
    std::string name_;
};

void add_columns(Tracker& tracker, const py::dict& columns) {
    const Column<std::int64_t> time{columns, "time"};
    const Column<double> longitude{columns, "lon"};
    const Column<double> latitude{columns, "lat"};
    std::optional<Column<double>> accuracy;
    if (columns.contains("accuracy_m")) accuracy.emplace(columns, "accuracy_m");
    if (longitude.size() != time.size() || latitude.size() != time.size() ||
        (accuracy && accuracy->size() != time.size())) {
        throw Problem("/points", "arrays of different lengths", "arrays of one length");
    }
    const py::gil_scoped_release unlocked;
    for (std::size_t i = 0; i < time.size(); ++i) {
        std::optional<double> metres;
        if (accuracy && !std::isnan((*accuracy)[i])) metres = (*accuracy)[i];
        tracker.add(Instant::from_microseconds_since_1970(time[i]), longitude[i], latitude[i],
                    metres);
    }
}

void add_points(Tracker& tracker, const py::object& points) {
    if (!py::isinstance<py::iterable>(points)) {
        throw WrongArgument(
            "track(): points",
            " must be a path, an iterable of TrackPoint, or a mapping of arrays, not " +
                py::type::handle_of(points).attr("__name__").cast<std::string>());
    }
    for (const auto item : points) {
        tracker.add(argument<TrackPoint>(item, "track(): points, each of them,"));
    }
}

bool is_path(const py::object& value) {
    return PyUnicode_Check(value.ptr()) || py::hasattr(value, "__fspath__");
}

}  // namespace

Track track_from_arguments(const py::object& areas, const py::object& points,
                           const py::object& gap_minutes, const py::object& accuracy_metres,
                           const py::object& times_are_utc, const py::object& names,
                           const py::object& progress) {
    TrackOptions options;
    options.gap_minutes = argument<int>(gap_minutes, "track(): gap_minutes");
    if (!accuracy_metres.is_none()) {
        options.accuracy_metres = number(accuracy_metres, "track(): accuracy_metres");
    }
    if (argument<bool>(times_are_utc, "track(): times_are_utc")) {
        options.times_without_offset = Instant::WithoutOffset::utc;
    }
    options.names = names_of(names);
    const auto feed = [&](Tracker& tracker) {
        if (is_path(points)) {
            read_file(tracker, points);
        } else if (is_mapping(points)) {
            add_columns(tracker, py::dict(points));
        } else {
            add_points(tracker, points);
        }
    };
    return track(areas_of(areas), std::move(options), feed, listener(progress));
}

}  // namespace spo::python
