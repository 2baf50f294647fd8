#include "report/track_words.hpp"

#include <array>
#include <charconv>

namespace spo::report {
namespace {

/// "3, 7, 9, ..."
std::string numbers(const std::vector<std::uint64_t>& lines, std::uint64_t all) {
    std::string text;
    for (const auto line : lines) text += (text.empty() ? "" : ", ") + std::to_string(line);
    return text + (lines.size() < all ? ", ..." : "");
}

/// As few digits as tell it: "2.5", "3".
std::string number(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

}  // namespace

std::vector<std::pair<std::string, std::string>> opening(const Track& track) {
    const auto& summary = track.summary;
    const auto& options = track.options;
    std::vector<std::pair<std::string, std::string>> all{
        {"Points", std::to_string(summary.points) + " read, " + std::to_string(summary.used) +
                       " used" + (summary.complete ? "" : "; the file breaks off")}};
    if (summary.first && summary.last) {
        all.emplace_back("Times", in_words(*summary.first) + " to " + in_words(*summary.last));
    }
    all.emplace_back("Missing",
                     "a stretch without a point for more than " +
                         counted(static_cast<std::uint64_t>(options.gap_minutes), "minute") +
                         " (configuration, and no law)");
    if (options.accuracy_metres) {
        all.emplace_back("Stated", "an accuracy of " + number(*options.accuracy_metres) +
                                       " metres for every point that records none (configuration)");
    }
    if (options.times_without_offset == Instant::WithoutOffset::utc) {
        all.emplace_back("Stated", "a time without an offset is UTC (configuration)");
    }
    if (summary.without_accuracy > 0) {
        all.emplace_back("Accuracy", counted(summary.without_accuracy, "point") +
                                         " used without one: never said to be inside or outside. "
                                         "One can be stated for the whole file.");
    }
    return all;
}

std::string in_words(const Instant& instant) {
    auto text = instant.iso();
    text[text.find('T')] = ' ';
    text.pop_back();
    return text + " UTC";
}

std::string duration(std::int64_t microseconds) {
    const auto seconds = microseconds / 1'000'000;
    std::string text;
    if (seconds >= 3600) text = std::to_string(seconds / 3600) + " h ";
    if (seconds >= 60) text += std::to_string(seconds / 60 % 60) + " min ";
    return text + std::to_string(seconds % 60) + " s";
}

std::string counted(std::uint64_t number, const std::string& thing) {
    return std::to_string(number) + " " + thing + (number == 1 ? "" : "s");
}

std::string name_of(const TrackedArea& area) {
    if (area.within_metres == 0) return area.place;
    return area.place + " or within " +
           counted(static_cast<std::uint64_t>(area.within_metres), "metre") + " of it";
}

std::string_view words_of(TrackFault fault) {
    switch (fault) {
        case TrackFault::unreadable:
            return "nothing that can be read as a point";
        case TrackFault::unreadable_time:
            return "no time that can be read (RFC 3339)";
        case TrackFault::time_without_offset:
            return "a time without an offset from UTC";
        case TrackFault::unreadable_position:
            return "no position that can be read";
        case TrackFault::position_out_of_range:
            return "a position that is nowhere on earth";
        case TrackFault::position_swapped:
            return "longitude and latitude swapped, it seems";
        case TrackFault::time_backwards:
            return "a time before that of an earlier point";
        case TrackFault::point_repeated:
            return "the point before it, repeated";
        case TrackFault::time_repeated:
            return "the time of the point before it, with another position or accuracy";
        case TrackFault::unreadable_accuracy:
            return "an accuracy that cannot be read (taken as not recorded)";
    }
    return "";
}

std::string entry(const Visit& visit) {
    if (!visit.outside_before) {
        return visit.after_missing ? "not known: a stretch is missing before it"
                                   : "not known: no point surely outside comes before it";
    }
    const auto after = "after " + in_words(*visit.outside_before);
    return visit.first_inside ? after + ", by " + in_words(*visit.first_inside)
                              : "if it did, " + after;
}

std::string exit(const Visit& visit) {
    if (!visit.outside_after) {
        return visit.before_missing ? "not known: a stretch is missing after it"
                                    : "not known: no point surely outside comes after it";
    }
    const auto by = "by " + in_words(*visit.outside_after);
    return visit.last_inside ? "after " + in_words(*visit.last_inside) + ", " + by
                             : "if it was inside, " + by;
}

std::string in_words(const TrackSummary& summary, TrackFault fault) {
    const auto count = summary.count(fault);
    return counted(count, "point") + (is_set_aside(fault) ? " set aside" : " used") + ": " +
           std::string{words_of(fault)} + "; line" + (count == 1 ? " " : "s ") +
           numbers(lines_of(summary, fault), count);
}

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

std::string in_words(const MissingStretch& stretch) {
    return in_words(stretch.from) + " to " + in_words(stretch.to) + ", " +
           duration(microseconds_of(stretch));
}

std::int64_t microseconds_of(const MissingStretch& stretch) {
    return stretch.to.microseconds_since_1970() - stretch.from.microseconds_since_1970();
}

}  // namespace spo::report
