// The format of a tag held against areas, "spo-track/1".
#include "io/canonical.hpp"
#include "report/json_parts.hpp"
#include "report/track_words.hpp"
#include "spo/receipt.hpp"
#include "track/words.hpp"

namespace spo {
namespace report {
namespace {

namespace json = boost::json;

void put(json::object& object, std::string_view key, const std::optional<Instant>& instant) {
    if (instant) object.emplace(json::string_view{key.data(), key.size()}, text(instant->iso()));
}

/// Whole seconds as a whole number.
json::value seconds(std::int64_t microseconds) {
    constexpr std::int64_t per_second = 1'000'000;
    if (microseconds % per_second == 0) return microseconds / per_second;
    return static_cast<double>(microseconds) / per_second;
}

json::object configuration(const TrackOptions& options) {
    json::object object{{"gap_minutes", options.gap_minutes}};
    if (options.accuracy_metres) object.emplace("accuracy_metres", *options.accuracy_metres);
    object.emplace("times_without_offset",
                   options.times_without_offset == Instant::WithoutOffset::utc ? "utc" : "refused");
    return object;
}

json::object points(const TrackSummary& summary) {
    json::object object{{"read", summary.points},
                        {"used", summary.used},
                        {"without_accuracy", summary.without_accuracy},
                        {"complete", summary.complete}};
    put(object, "first", summary.first);
    put(object, "last", summary.last);
    return object;
}

json::array faults(const TrackSummary& summary) {
    json::array all;
    for (const auto fault : faults_found(summary)) {
        json::array lines;
        for (const auto line : lines_of(summary, fault)) lines.push_back(line);
        all.push_back({{"fault", text(model::word(fault))},
                       {"set_aside", is_set_aside(fault)},
                       {"count", summary.count(fault)},
                       {"first_lines", lines}});
    }
    return all;
}

json::object visit_json(const Track& track, const Visit& visit) {
    const auto& area = track.areas[visit.area];
    json::object object{{"place", text(area.place)},
                        {"within_metres", area.within_metres},
                        {"inside", text(visit.first_inside ? "sure" : "possible")},
                        {"first", text(visit.first.iso())},
                        {"last", text(visit.last.iso())}};
    put(object, "first_inside", visit.first_inside);
    put(object, "last_inside", visit.last_inside);
    put(object, "outside_before", visit.outside_before);
    put(object, "outside_after", visit.outside_after);
    object.emplace("after_missing", visit.after_missing);
    object.emplace("before_missing", visit.before_missing);
    object.emplace("points_inside", visit.points_inside);
    object.emplace("points_unknown", visit.points_unknown);
    object.emplace("seconds_inside", seconds(visit.inside_microseconds));
    if (const auto most = most_microseconds(visit))
        object.emplace("seconds_at_most", seconds(*most));
    return object;
}

json::object track_body(const Track& track) {
    json::object body{{"format", "spo-track/1"},
                      {"library", {{"name", "libspo"}, {"version", text(library_version())}}},
                      {"configuration", configuration(track.options)}};
    json::array areas;
    for (const auto& area : track.areas) {
        areas.push_back({{"place", text(area.place)}, {"within_metres", area.within_metres}});
    }
    json::array visits;
    for (const auto& visit : track.visits) visits.push_back(visit_json(track, visit));
    json::array missing;
    for (const auto& stretch : track.missing) {
        missing.push_back({{"from", text(stretch.from.iso())},
                           {"to", text(stretch.to.iso())},
                           {"seconds", seconds(microseconds_of(stretch))}});
    }
    body.emplace("areas", std::move(areas));
    body.emplace("points", points(track.summary));
    body.emplace("faults", faults(track.summary));
    body.emplace("visits", std::move(visits));
    body.emplace("missing", std::move(missing));
    return body;
}

}  // namespace

std::string track_sha256(const Track& track) { return sha256(io::canonical(track_body(track))); }

}  // namespace report

std::string to_json(const Track& track) {
    auto body = report::track_body(track);
    boost::json::object receipt{{"library_version", report::text(library_version())}};
    if (track.summary.sha256) {
        receipt.emplace("input_sha256", report::text(*track.summary.sha256));
    }
    receipt.emplace("report_sha256", report::text(sha256(io::canonical(body))));
    body.emplace("receipt", std::move(receipt));
    return io::spaced(body);
}

}  // namespace spo
