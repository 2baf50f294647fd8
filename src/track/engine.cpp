#include "track/engine.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "area/plausible.hpp"
#include "model/integrity.hpp"
#include "spo/problem.hpp"
#include "track/fields.hpp"

namespace spo::tracking {
namespace {

constexpr int longest_gap = 100'000;
constexpr int most_metres = 1'000'000;
constexpr std::int64_t microseconds_per_minute = 60'000'000;

void check(const std::vector<TrackedArea>& areas, const TrackOptions& options) {
    std::vector<Defect> defects;
    if (options.gap_minutes < 1 || options.gap_minutes > longest_gap) {
        defects.push_back({"", "a gap of " + std::to_string(options.gap_minutes) + " minutes",
                           "from 1 to 100000 minutes"});
    }
    if (!is_accuracy(options.accuracy_metres.value_or(0))) {
        defects.push_back({"", "an accuracy out of range", "from 0 to 1000000 metres"});
    }
    const auto& names = options.names;
    std::set<std::string_view> different;
    for (const auto* name : {&names.time, &names.longitude, &names.latitude, &names.accuracy}) {
        if (trimmed(*name).empty()) {
            defects.push_back({"", "a column of no name", "the name that the file has"});
        } else if (!different.insert(*name).second) {
            defects.push_back({"", "two columns of one name", "a name of its own for each"});
        }
    }
    for (const auto& area : areas) {
        if (!model::is_id(area.place)) {
            defects.push_back(
                {"", "a place under a text that is no id", std::string{model::id_expected}});
        }
        if (area.within_metres >= 0 && area.within_metres <= most_metres) continue;
        defects.push_back({"", "a distance of " + std::to_string(area.within_metres) + " metres",
                           "from 0 to 1000000 metres"});
    }
    if (!defects.empty()) throw Problem(std::move(defects));
}

std::int64_t microseconds_between(const Instant& from, const Instant& to) {
    return to.microseconds_since_1970() - from.microseconds_since_1970();
}

}  // namespace

Engine::Engine(std::vector<TrackedArea> areas, TrackOptions options, TrackListener listener)
    : areas_((check(areas, options), std::move(areas))),
      options_(std::move(options)),
      listener_(std::move(listener)),
      near_(areas_),
      open_(areas_.size()) {}

void Engine::set_aside(TrackFault fault, std::uint64_t line) {
    ++summary_.points;
    note(fault, line);
}

void Engine::note(TrackFault fault, std::uint64_t line) {
    auto& count = summary_.faults.at(static_cast<std::size_t>(fault));
    ++count;
    if (count <= static_cast<std::uint64_t>(std::max(options_.most_listed, 0))) {
        summary_.listed.push_back({fault, line});
    }
}

/// Whether a point can follow the one before it; what speaks against it is noted.
bool Engine::fits(const Reported& reported) {
    const auto& point = reported.point;
    if (area::look_swapped_near_home(point.position.longitude(), point.position.latitude())) {
        note(TrackFault::position_swapped, reported.line);
        return false;
    }
    if (!before_ || point.at > before_->at) return true;
    if (point.at < before_->at) {
        note(TrackFault::time_backwards, reported.line);
        return false;
    }
    const bool is_the_same =
        point.position == before_->position && point.accuracy_metres == before_->accuracy_metres;
    note(is_the_same ? TrackFault::point_repeated : TrackFault::time_repeated, reported.line);
    return !is_the_same;
}

void Engine::add(const Reported& reported) {
    ++summary_.points;
    if (!fits(reported)) return;
    if (reported.unreadable_accuracy) note(TrackFault::unreadable_accuracy, reported.line);
    const auto& point = reported.point;
    auto accuracy = point.accuracy_metres;
    if (!accuracy && !reported.unreadable_accuracy) accuracy = options_.accuracy_metres;

    ++summary_.used;
    if (!accuracy) ++summary_.without_accuracy;
    if (!summary_.first) summary_.first = point.at;
    summary_.last = point.at;
    const bool after_missing = before_ && microseconds_between(before_->at, point.at) >
                                              options_.gap_minutes * microseconds_per_minute;
    if (after_missing) {
        close_all(true);
        if (listener_.missing) listener_.missing({before_->at, point.at});
    }

    near_.find(point.position, accuracy.value_or(0), found_);
    for (const auto area : found_) {
        if (open_[area].seen_at == summary_.used) continue;
        auto side = areas_[area].area.side_of(point.position, areas_[area].within_metres,
                                              accuracy.value_or(0));
        if (!accuracy && side == Side::inside) side = Side::unknown;
        if (side != Side::outside) see(area, side, point.at, after_missing);
    }
    std::erase_if(visited_, [&](std::size_t area) {
        if (open_[area].seen_at == summary_.used) return false;
        close(area, accuracy ? std::optional{point.at} : std::nullopt, false);
        return true;
    });
    before_ = point;
    before_is_sure_ = accuracy.has_value();
}

void Engine::see(std::size_t area, Side side, const Instant& at, bool after_missing) {
    auto& open = open_[area];
    const bool is_inside = side == Side::inside;
    if (!open.visit) {
        open.visit = Visit{.area = area, .first = at, .last = at, .after_missing = after_missing};
        if (before_ && before_is_sure_ && !after_missing) open.visit->outside_before = before_->at;
        visited_.push_back(area);
    } else if (is_inside && open.last_was_inside) {
        open.visit->inside_microseconds += microseconds_between(before_->at, at);
    }
    auto& visit = *open.visit;
    visit.last = at;
    ++(is_inside ? visit.points_inside : visit.points_unknown);
    if (is_inside) {
        if (!visit.first_inside) visit.first_inside = at;
        visit.last_inside = at;
    }
    open.last_was_inside = is_inside;
    open.seen_at = summary_.used;
}

void Engine::close(std::size_t area, std::optional<Instant> outside_after, bool before_missing) {
    auto& visit = open_[area].visit;
    visit->outside_after = outside_after;
    visit->before_missing = before_missing;
    if (listener_.visit) listener_.visit(*visit);
    visit.reset();
}

void Engine::close_all(bool before_missing) {
    for (const auto area : visited_) close(area, std::nullopt, before_missing);
    visited_.clear();
}

void Engine::progress(std::uint64_t bytes) const {
    if (listener_.progress) listener_.progress({bytes, summary_.points});
}

TrackSummary Engine::finish() {
    close_all(false);
    return std::move(summary_);
}

}  // namespace spo::tracking
