// What both renderings of a tag's track say.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "spo/track.hpp"

namespace spo::report {

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
