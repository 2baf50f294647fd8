// A tag held against areas, as text: when it was where, what is missing, what was set aside.
#include "report/track_words.hpp"
#include "report/writer.hpp"
#include "spo/receipt.hpp"

namespace spo {
namespace {

using namespace report;

constexpr std::string_view caution =
    "Points say where the tag was reported, and not who had it. Where it was between two points is "
    "not recorded. A point no further from an edge than its accuracy is neither inside nor "
    "outside; one without an accuracy is never said to be either.";

/// "2025-06-14 10:32:05 UTC"
std::string in_words(const Instant& instant) {
    auto text = instant.iso();
    text[text.find('T')] = ' ';
    text.pop_back();
    return text + " UTC";
}

/// "1 h 5 min 0 s", cut to whole seconds.
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

/// "3, 7, 9, ..."
std::string numbers(const std::vector<std::uint64_t>& lines, std::uint64_t all) {
    std::string text;
    for (const auto line : lines) text += (text.empty() ? "" : ", ") + std::to_string(line);
    return text + (lines.size() < all ? ", ..." : "");
}

void write_opening(Writer& writer, const Track& track) {
    const auto& summary = track.summary;
    writer.title("A location tag against " + counted(track.areas.size(), "area"));
    writer.paragraph("Points    ", std::to_string(summary.points) + " read, " +
                                       std::to_string(summary.used) + " used" +
                                       (summary.complete ? "" : "; the file breaks off"));
    if (summary.first && summary.last) {
        writer.paragraph("Times     ", in_words(*summary.first) + " to " + in_words(*summary.last));
    }
    writer.paragraph("Missing   ",
                     "a stretch without a point for more than " +
                         counted(static_cast<std::uint64_t>(track.options.gap_minutes), "minute") +
                         " (configuration, and no law)");
    if (summary.without_accuracy > 0) {
        writer.paragraph("Accuracy  ",
                         counted(summary.without_accuracy, "point") +
                             " used without one: never said to be inside or outside. One can be "
                             "stated for the whole file.");
    }
    writer.line();
    writer.paragraph("", caution);
}

/// When the tag came in, so far as the points next to the visit tell.
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

void write_visit(Writer& writer, const Track& track, const Visit& visit) {
    writer.line();
    const auto points = std::to_string(visit.points_inside) + " inside, " +
                        std::to_string(visit.points_unknown) + " neither inside nor outside";
    if (visit.first_inside) {
        writer.paragraph("  Inside    ", name_of(track.areas[visit.area]));
        writer.paragraph("    Seen      ", in_words(*visit.first_inside) + " to " +
                                               in_words(*visit.last_inside) + "; " +
                                               duration(visit.inside_microseconds) +
                                               " between points that are both inside");
    } else {
        writer.paragraph("  Perhaps   ", "inside " + name_of(track.areas[visit.area]));
        writer.paragraph("    Seen      ", in_words(visit.first) + " to " + in_words(visit.last));
    }
    writer.paragraph("    Points    ", points);
    writer.paragraph("    Came in   ", entry(visit));
    writer.paragraph("    Went out  ", exit(visit));
    if (const auto most = most_microseconds(visit)) {
        writer.paragraph("    At most   ", duration(*most));
    }
}

void write_faults(Writer& writer, const TrackSummary& summary) {
    const auto faults = faults_found(summary);
    if (faults.empty()) return;
    writer.heading("Points at fault");
    for (const auto fault : faults) {
        const auto count = summary.count(fault);
        writer.item(counted(count, "point") + (is_set_aside(fault) ? " set aside" : " used") +
                    ": " + std::string{words_of(fault)} + "; line" + (count == 1 ? " " : "s ") +
                    numbers(lines_of(summary, fault), count) + ".");
    }
}

}  // namespace

std::string to_text(const Track& track, TextStyle style) {
    Writer writer{style};
    write_opening(writer, track);
    writer.heading("Where the tag was");
    if (track.visits.empty()) {
        writer.line();
        writer.paragraph("  ",
                         "No point used is inside any of the areas, or so near that it may be.");
    }
    for (const auto& visit : track.visits) write_visit(writer, track, visit);
    if (!track.missing.empty()) writer.heading("Missing stretches");
    for (const auto& stretch : track.missing) {
        writer.item(in_words(stretch.from) + " to " + in_words(stretch.to) + ", " +
                    duration(microseconds_of(stretch)));
    }
    write_faults(writer, track.summary);
    writer.heading("Receipt");
    writer.paragraph("  Library   ", "libspo " + std::string{library_version()});
    if (track.summary.sha256) writer.paragraph("  Tag file  ", "SHA-256 " + *track.summary.sha256);
    writer.paragraph("  Answer    ", "SHA-256 " + track_sha256(track));
    return writer.take();
}

}  // namespace spo
