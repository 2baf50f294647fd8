// The tracker's face, and the two ways to a whole answer.
#include <algorithm>
#include <istream>

#include "spo/problem.hpp"
#include "spo/track.hpp"
#include "track/csv.hpp"
#include "track/engine.hpp"
#include "track/fields.hpp"
#include "track/geojson.hpp"
#include "track/lines.hpp"

namespace spo {
namespace {

using tracking::Engine;
using tracking::Lines;

TrackFormat format_of(std::string_view beginning) {
    constexpr std::string_view before_json = " \t\r\n\x1e";
    const auto begin = beginning.find_first_not_of(before_json);
    const auto first = begin == std::string_view::npos ? ' ' : beginning[begin];
    if (first == '[') {
        throw Problem("", "a list in JSON",
                      "a GeoJSON FeatureCollection, features one after another, or CSV with a "
                      "header");
    }
    return first == '{' ? TrackFormat::geojson : TrackFormat::csv;
}

/// Collects what a tracker tells.
TrackListener into(Track& track, std::function<void(const TrackProgress&)> progress) {
    return {.visit = [&track](const Visit& visit) { track.visits.push_back(visit); },
            .missing = [&track](const MissingStretch& m) { track.missing.push_back(m); },
            .progress = std::move(progress)};
}

}  // namespace

Tracker::Tracker(std::vector<TrackedArea> areas, TrackOptions options, TrackListener listener)
    : engine_(std::make_unique<Engine>(std::move(areas), std::move(options), std::move(listener))) {
}
Tracker::Tracker(Tracker&&) noexcept = default;
Tracker& Tracker::operator=(Tracker&&) noexcept = default;
Tracker::~Tracker() = default;

void Tracker::add(const TrackPoint& point) {
    add(point.at, point.position.longitude(), point.position.latitude(), point.accuracy_metres);
}

void Tracker::add(const Instant& at, double longitude, double latitude,
                  std::optional<double> accuracy_metres) {
    tracking::report(at, longitude, latitude, accuracy_metres, false, engine_->next_line(),
                     *engine_);
}

void Tracker::read(std::istream& file) {
    Lines lines{file};
    // The format shows in the first line that says anything.
    bool any = lines.next();
    while (any && tracking::trimmed(lines.piece()).empty()) any = lines.next();
    if (!any) throw Problem("", "an empty file", "a file of points");
    const auto& asked = engine_->options().format;
    if (asked.value_or(format_of(lines.piece())) == TrackFormat::csv) {
        tracking::read_csv(lines, *engine_);
    } else {
        tracking::read_geojson(lines, *engine_);
    }
    engine_->progress(lines.bytes());
    engine_->read_file(lines.sha256());
}

TrackSummary Tracker::finish() { return engine_->finish(); }

Track track(std::vector<TrackedArea> areas, TrackOptions options,
            const std::function<void(Tracker&)>& feed,
            std::function<void(const TrackProgress&)> progress) {
    Track track{areas, options, {}, {}, {}};
    Tracker tracker{std::move(areas), std::move(options), into(track, std::move(progress))};
    feed(tracker);
    track.summary = tracker.finish();
    std::ranges::stable_sort(track.visits, [](const Visit& a, const Visit& b) {
        return std::pair{a.first, a.area} < std::pair{b.first, b.area};
    });
    return track;
}

Track track(std::vector<TrackedArea> areas, std::istream& file, TrackOptions options,
            std::function<void(const TrackProgress&)> progress) {
    return track(
        std::move(areas), std::move(options), [&](Tracker& tracker) { tracker.read(file); },
        std::move(progress));
}

Track track(std::vector<TrackedArea> areas, std::span<const TrackPoint> points,
            TrackOptions options) {
    return track(std::move(areas), std::move(options), [&](Tracker& tracker) {
        for (const auto& point : points) tracker.add(point);
    });
}

}  // namespace spo
