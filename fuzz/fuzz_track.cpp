// Any bytes as a tag file: read or refused with a Problem. No line is lost in silence, what is read
// twice is told the same, and what is told of visits holds together.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "spo/problem.hpp"
#include "spo/track.hpp"

namespace {

void require(bool holds, std::string_view what) {
    if (holds) return;
    std::cerr << "does not hold: " << what << '\n';
    std::abort();
}

const std::vector<spo::TrackedArea>& areas() {
    static const std::vector<spo::TrackedArea> all{
        {"L1", spo::Area{spo::Circle{{-5.62, 54.02}, 50}}, 100},
        {"L2", spo::Area{spo::Corridor{{{-5.6, 54}, {-5.58, 54.005}, {-5.56, 54}}, 60}}, 0},
        {"L3",
         spo::Area{std::vector{
             spo::Polygon{{{-5.7, 53.95}, {-5.5, 53.95}, {-5.5, 54.01}, {-5.7, 53.95}}}}},
         0},
        {"L4", spo::Area{spo::Circle{{179.999, -17}, 100'000}}, 5'000}};
    return all;
}

void check(const spo::Track& track) {
    const auto& summary = track.summary;
    std::uint64_t set_aside = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(spo::TrackFault::time_repeated); ++i) {
        set_aside += summary.faults[i];
    }
    require(summary.points == summary.used + set_aside, "a point is used or set aside");
    for (const auto& visit : track.visits) {
        require(visit.area < track.areas.size(), "a visit is to an area");
        require(visit.first <= visit.last, "a visit ends after it begins");
        require(visit.first_inside.has_value() == visit.last_inside.has_value() &&
                    visit.first_inside.has_value() == (visit.points_inside > 0),
                "who was inside has a first and a last moment there");
        require(!visit.first_inside ||
                    (visit.first <= *visit.first_inside &&
                     *visit.first_inside <= *visit.last_inside && *visit.last_inside <= visit.last),
                "the sure part is within the possible one");
        require(!visit.outside_before || *visit.outside_before <= visit.first, "in, after out");
        require(!visit.outside_after || *visit.outside_after >= visit.last, "out, after in");
    }
    for (const auto& stretch : track.missing) require(stretch.from < stretch.to, "time is missing");
    require(!spo::to_text(track).empty(), "a track is told");
    require(!spo::to_json(track).empty(), "a track is written");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text{reinterpret_cast<const char*>(data), size};
    spo::TrackOptions options;
    if (size % 3 == 1) options.accuracy_metres = 10;
    if (size % 5 == 1) options.times_without_offset = spo::Instant::WithoutOffset::utc;
    try {
        std::istringstream file{text};
        const auto track = spo::track(areas(), file, options);
        check(track);
        std::istringstream again{text};
        require(spo::track(areas(), again, options) == track, "an answer is replayed");
    } catch (const spo::Problem& problem) {
        require(!problem.defects().empty(), "a problem has a defect");
    }
    return 0;
}
