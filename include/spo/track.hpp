// A location-tag file against areas: when the tag was where, so far as its points tell.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "spo/area.hpp"
#include "spo/case_file.hpp"
#include "spo/instant.hpp"
#include "spo/render.hpp"

namespace spo {

namespace tracking {
class Engine;
}

/// An area that a tag is held against, perhaps grown by a distance.
struct TrackedArea {
    std::string place;  ///< the id by which answers name it: never personal
    Area area;
    int within_metres = 0;  ///< how far outside still counts as inside

    friend bool operator==(const TrackedArea&, const TrackedArea&) = default;
};

/// The places of a case file that have an area. A place is grown by what conditions not to enter it
/// add, those among them that an event adds or changes: once for each distance that any gives, and
/// not at all when none does. On which days a condition binds is not asked here.
std::vector<TrackedArea> tracked_areas(const CaseFile& file);

/// One point of a tag.
struct TrackPoint {
    Instant at;
    Position position;
    /// The true position is taken to be within so many metres; absent: not recorded.
    std::optional<double> accuracy_metres = {};

    friend bool operator==(const TrackPoint&, const TrackPoint&) = default;
};

enum class TrackFormat : std::uint8_t { csv, geojson };

/// What the columns of a CSV file, or the properties of a GeoJSON feature, are called.
struct TrackNames {
    std::string time = "time";
    std::string longitude = "lon";  ///< of CSV only, as the next
    std::string latitude = "lat";
    std::string accuracy = "accuracy_m";

    friend bool operator==(const TrackNames&, const TrackNames&) = default;
};

struct TrackOptions {
    /// A stretch with no point for longer than this is missing. This is configuration, and no law:
    /// a tag that reports each minute wants less, one that reports each hour more.
    int gap_minutes = 10;
    /// The accuracy of points that record none of their own.
    std::optional<double> accuracy_metres = {};
    /// What a time without an offset means.
    Instant::WithoutOffset times_without_offset = Instant::WithoutOffset::refused;
    TrackNames names = {};
    /// What a file is; absent: GeoJSON when it begins with a brace, else CSV.
    std::optional<TrackFormat> format = {};
    /// How many faults of each sort are listed one by one. All are counted.
    int most_listed = 10;

    friend bool operator==(const TrackOptions&, const TrackOptions&) = default;
};

/// What is wrong with one point. A point with any but the last two is set aside.
enum class TrackFault : std::uint8_t {
    unreadable,             ///< a line or a feature that is none
    unreadable_time,        ///< no time, or not as RFC 3339 writes it
    time_without_offset,    ///< and nobody said that it is UTC
    unreadable_position,    ///< no position, or not two numbers
    position_out_of_range,  ///< nowhere on earth
    position_swapped,       ///< right, or near the United Kingdom, only with its numbers swapped
    time_backwards,         ///< before the point before it
    point_repeated,         ///< the same in everything as the point before it
    time_repeated,          ///< at the time of the point before it, and elsewhere
    unreadable_accuracy,    ///< taken as not recorded, whatever is stated for the file
};
inline constexpr std::size_t track_faults = 10;

struct TrackFaultAt {
    TrackFault fault;
    std::uint64_t line;  ///< of the file, from 1; of points given one by one, their number

    friend bool operator==(const TrackFaultAt&, const TrackFaultAt&) = default;
};

/// A run of points on end of which none is outside the area. It is broken where a stretch is
/// missing. Where the tag was between two points is not recorded.
struct Visit {
    std::size_t area;  ///< index into the areas
    Instant first;     ///< the first point that is not outside
    Instant last;      ///< the last
    /// The first and the last point that are surely inside; absent: none is.
    std::optional<Instant> first_inside = {};
    std::optional<Instant> last_inside = {};
    /// The points next to it, where they are surely outside and no missing stretch lies between:
    /// the tag came in after the one and left before the other. Absent: not known.
    std::optional<Instant> outside_before = {};
    std::optional<Instant> outside_after = {};
    bool after_missing = false;   ///< a missing stretch comes before it
    bool before_missing = false;  ///< a missing stretch comes after it
    std::uint64_t points_inside = 0;
    std::uint64_t points_unknown = 0;
    /// The time between points on end that are both inside.
    std::int64_t inside_microseconds = 0;

    friend bool operator==(const Visit&, const Visit&) = default;
};

/// No point lies between these two.
struct MissingStretch {
    Instant from;
    Instant to;

    friend bool operator==(const MissingStretch&, const MissingStretch&) = default;
};

/// What was read, whatever it says of the areas.
struct TrackSummary {
    std::uint64_t points = 0;  ///< lines or features read, good and bad
    std::uint64_t used = 0;
    /// Of those used, how many have no accuracy: none of them is said to be inside or outside.
    std::uint64_t without_accuracy = 0;
    std::array<std::uint64_t, track_faults> faults = {};  ///< by `TrackFault`
    std::vector<TrackFaultAt> listed = {};                ///< the first of them, in order
    std::optional<Instant> first = {};
    std::optional<Instant> last = {};
    /// Whether the file was read to its end; false: it broke off at the last line listed.
    bool complete = true;
    std::optional<std::string> sha256 = {};  ///< of the file's bytes

    std::uint64_t count(TrackFault fault) const { return faults[static_cast<std::size_t>(fault)]; }

    friend bool operator==(const TrackSummary&, const TrackSummary&) = default;
};

struct TrackProgress {
    std::uint64_t bytes;
    std::uint64_t points;
};

/// What is told while points come in. Visits come when they end.
struct TrackListener {
    std::function<void(const Visit&)> visit = {};
    std::function<void(const MissingStretch&)> missing = {};
    std::function<void(const TrackProgress&)> progress = {};
};

/// Holds points against areas as they come, and keeps none: memory grows with the areas only.
class Tracker {
public:
    /// Throws `Problem` unless the gap is from 1 to 100,000 minutes, the accuracy from 0 to
    /// 1,000,000 metres, each distance added from 0 to 1,000,000, every place named by an id such
    /// as a case file may have, and each of the names of its own.
    Tracker(std::vector<TrackedArea> areas, TrackOptions options, TrackListener listener);
    Tracker(Tracker&&) noexcept;
    Tracker& operator=(Tracker&&) noexcept;
    ~Tracker();

    void add(const TrackPoint& point);
    /// The same of numbers that may be no position and no accuracy: then that is a fault.
    void add(const Instant& at, double longitude, double latitude,
             std::optional<double> accuracy_metres);

    /// Reads a file to its end. Throws `Problem` when a CSV file has no header or lacks a column;
    /// everything else that is wrong is a fault of a line.
    void read(std::istream& file);

    /// Ends every visit that is still open. Nothing is added afterwards.
    TrackSummary finish();

private:
    std::unique_ptr<tracking::Engine> engine_;
};

/// The whole answer.
struct Track {
    std::vector<TrackedArea> areas;
    TrackOptions options;
    TrackSummary summary;
    std::vector<Visit> visits;  ///< in order of their first points, then of the areas
    std::vector<MissingStretch> missing;

    friend bool operator==(const Track&, const Track&) = default;
};

/// The answer to the points that `feed` gives to a tracker. It keeps every visit and every missing
/// stretch: whoever cannot have that makes a `Tracker`.
Track track(std::vector<TrackedArea> areas, TrackOptions options,
            const std::function<void(Tracker&)>& feed,
            std::function<void(const TrackProgress&)> progress = {});
Track track(std::vector<TrackedArea> areas, std::istream& file, TrackOptions options = {},
            std::function<void(const TrackProgress&)> progress = {});
Track track(std::vector<TrackedArea> areas, std::span<const TrackPoint> points,
            TrackOptions options = {});

/// The answer in words: places by their ids, and no position.
std::string to_text(const Track& track, TextStyle style = {});
/// The same as one self-contained page, and without the page around it, for a notebook.
std::string to_html(const Track& track);
std::string to_html_fragment(const Track& track);

/// The answer in the format "spo-track/1".
std::string to_json(const Track& track);

}  // namespace spo
