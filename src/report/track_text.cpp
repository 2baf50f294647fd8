// A tag held against areas, as text: when it was where, what is missing, what was set aside.
#include "report/track_words.hpp"
#include "report/writer.hpp"
#include "spo/receipt.hpp"

namespace spo {
namespace {

using namespace report;

void write_opening(Writer& writer, const Track& track) {
    writer.title("A location tag against " + counted(track.areas.size(), "area"));
    for (auto [label, words] : opening(track)) {
        label.resize(10, ' ');
        writer.paragraph(label, words);
    }
    writer.line();
    writer.paragraph("", track_caution);
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
    for (const auto fault : faults) writer.item(in_words(summary, fault) + ".");
}

}  // namespace

std::string to_text(const Track& track, TextStyle style) {
    Writer writer{style};
    write_opening(writer, track);
    writer.heading("Where the tag was");
    if (track.visits.empty()) {
        writer.line();
        writer.paragraph("  ", nowhere_inside);
    }
    for (const auto& visit : track.visits) write_visit(writer, track, visit);
    if (!track.missing.empty()) writer.heading("Missing stretches");
    for (const auto& stretch : track.missing) writer.item(in_words(stretch));
    write_faults(writer, track.summary);
    writer.heading("Receipt");
    writer.paragraph("  Library   ", "libspo " + std::string{library_version()});
    if (track.summary.sha256) writer.paragraph("  Tag file  ", "SHA-256 " + *track.summary.sha256);
    writer.paragraph("  Answer    ", "SHA-256 " + track_sha256(track));
    return writer.take();
}

}  // namespace spo
