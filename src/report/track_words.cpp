#include "report/track_words.hpp"

namespace spo::report {

bool is_set_aside(TrackFault fault) { return fault < TrackFault::time_repeated; }

std::vector<TrackFault> faults_found(const TrackSummary& summary) {
    std::vector<TrackFault> found;
    for (std::size_t i = 0; i < track_faults; ++i) {
        if (summary.faults.at(i) > 0) found.push_back(static_cast<TrackFault>(i));
    }
    return found;
}

std::vector<std::uint64_t> lines_of(const TrackSummary& summary, TrackFault fault) {
    std::vector<std::uint64_t> lines;
    for (const auto& listed : summary.listed) {
        if (listed.fault == fault) lines.push_back(listed.line);
    }
    return lines;
}

std::optional<std::int64_t> most_microseconds(const Visit& visit) {
    if (!visit.outside_before || !visit.outside_after) return std::nullopt;
    return visit.outside_after->microseconds_since_1970() -
           visit.outside_before->microseconds_since_1970();
}

std::int64_t microseconds_of(const MissingStretch& stretch) {
    return stretch.to.microseconds_since_1970() - stretch.from.microseconds_since_1970();
}

}  // namespace spo::report
