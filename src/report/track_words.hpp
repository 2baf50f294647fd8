// What both renderings of a tag's track say.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "spo/track.hpp"

namespace spo::report {

inline constexpr std::string_view track_caution =
    "Points say where the tag was reported, and not who had it. Where it was between two points is "
    "not recorded. A point no further from an edge than its accuracy is neither inside nor "
    "outside; one without an accuracy is never said to be either.";

inline constexpr std::string_view nowhere_inside =
    "No point used is inside any of the areas, or so near that it may be.";

/// How many points there are, when they are from, and what whoever asked stated besides them: a
/// label and words for each.
std::vector<std::pair<std::string, std::string>> opening(const Track& track);
/// "2025-06-14 10:32:05 UTC to 2025-06-14 11:02:05 UTC, 30 min 0 s"
std::string in_words(const MissingStretch& stretch);

/// "2025-06-14 10:32:05 UTC"
std::string in_words(const Instant& instant);
/// "1 h 5 min 0 s", cut to whole seconds.
std::string duration(std::int64_t microseconds);
/// "3 points".
std::string counted(std::uint64_t number, const std::string& thing);
/// "L1 or within 100 metres of it"
std::string name_of(const TrackedArea& area);
/// What is wrong with a point.
std::string_view words_of(TrackFault fault);
/// "2 points set aside: longitude and latitude swapped, it seems; lines 3, 7"
std::string in_words(const TrackSummary& summary, TrackFault fault);
/// When the tag came in and went out, so far as the points next to the visit tell.
std::string entry(const Visit& visit);
std::string exit(const Visit& visit);

/// Whether a point with this fault is left out of the answer.
bool is_set_aside(TrackFault fault);

/// The faults that there are, in their order.
std::vector<TrackFault> faults_found(const TrackSummary& summary);
/// Their first lines.
std::vector<std::uint64_t> lines_of(const TrackSummary& summary, TrackFault fault);

/// The longest that the visit can have been; nothing when that is not known.
std::optional<std::int64_t> most_microseconds(const Visit& visit);
std::int64_t microseconds_of(const MissingStretch& stretch);

/// Of the answer's canonical JSON without its receipt.
std::string track_sha256(const Track& track);

}  // namespace spo::report
