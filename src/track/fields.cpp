#include "track/fields.hpp"

#include <charconv>
#include <cmath>

#include "area/plausible.hpp"
#include "time/instant.hpp"

namespace spo::tracking {
namespace {

TrackFault fault_of(time::Unread why) {
    return why == time::Unread::no_offset ? TrackFault::time_without_offset
                                          : TrackFault::unreadable_time;
}

}  // namespace

bool is_accuracy(double metres) {
    constexpr double most = 1'000'000;
    return metres >= 0 && metres <= most;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n";
    const auto begin = text.find_first_not_of(spaces);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(spaces) + 1 - begin);
}

std::optional<double> number(std::string_view text) {
    text = trimmed(text);
    double value = 0;
    const auto* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (read.ec != std::errc{} || read.ptr != end || !std::isfinite(value)) return std::nullopt;
    return value;
}

void report(const Instant& at, double longitude, double latitude, std::optional<double> accuracy,
            bool accuracy_is_unreadable, std::uint64_t line, Engine& engine) {
    if (!area::is_on_earth(longitude, latitude)) {
        const bool helps_to_swap = area::is_on_earth(latitude, longitude);
        return engine.set_aside(
            helps_to_swap ? TrackFault::position_swapped : TrackFault::position_out_of_range, line);
    }
    Reported reported{{at, Position{longitude, latitude}}, line};
    reported.unreadable_accuracy = accuracy_is_unreadable || (accuracy && !is_accuracy(*accuracy));
    if (!reported.unreadable_accuracy) reported.point.accuracy_metres = accuracy;
    engine.add(reported);
}

void report(const Fields& fields, std::uint64_t line, Engine& engine) {
    if (!fields.time) return engine.set_aside(TrackFault::unreadable_time, line);
    const auto time =
        time::read_instant(trimmed(*fields.time), engine.options().times_without_offset);
    if (!time.instant) return engine.set_aside(fault_of(time.why), line);
    if (!fields.longitude || !fields.latitude) {
        return engine.set_aside(TrackFault::unreadable_position, line);
    }
    report(*time.instant, *fields.longitude, *fields.latitude, fields.accuracy,
           fields.accuracy_is_unreadable, line, engine);
}

}  // namespace spo::tracking
