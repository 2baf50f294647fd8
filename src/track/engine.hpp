// The visits of a tag, worked out as its points come.
#pragma once

#include <optional>
#include <vector>

#include "spo/track.hpp"
#include "track/near_areas.hpp"

namespace spo::tracking {

/// A point as a file has it.
struct Reported {
    TrackPoint point;
    std::uint64_t line;
    bool unreadable_accuracy = false;
};

class Engine {
public:
    Engine(std::vector<TrackedArea> areas, TrackOptions options, TrackListener listener);

    const TrackOptions& options() const { return options_; }

    void add(const Reported& reported);
    /// A line or a feature that is no point.
    void set_aside(TrackFault fault, std::uint64_t line);
    /// Points given without lines are numbered.
    std::uint64_t next_line() const { return summary_.points + 1; }

    /// Called now and then with how much of the file was read.
    void progress(std::uint64_t bytes) const;
    void broke_off() { summary_.complete = false; }
    void read_file(std::string sha256) { summary_.sha256 = std::move(sha256); }

    TrackSummary finish();

private:
    /// What is kept of an area: its visit while one is open.
    struct Open {
        std::optional<Visit> visit;
        bool last_was_inside = false;
        std::uint64_t seen_at = 0;  ///< the number of the last used point that was not outside
    };

    bool fits(const Reported& reported);
    void note(TrackFault fault, std::uint64_t line);
    void see(std::size_t area, Side side, const Instant& at, bool after_missing);
    void close(std::size_t area, std::optional<Instant> outside_after, bool before_missing);
    void close_all(bool before_missing);

    std::vector<TrackedArea> areas_;
    TrackOptions options_;
    TrackListener listener_;
    NearAreas near_;
    std::vector<Open> open_;            // one for each area
    std::vector<std::size_t> visited_;  // the areas whose visit is open
    std::vector<std::size_t> found_;    // kept between points for its memory
    std::optional<TrackPoint> before_;  // the last used
    bool before_is_sure_ = false;       // whether it has an accuracy
    TrackSummary summary_;
};

}  // namespace spo::tracking
