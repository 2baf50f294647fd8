// The days to come, as text.
#include "report/bodies.hpp"
#include "report/duty_words.hpp"
#include "report/life.hpp"
#include "report/text_parts.hpp"
#include "spo/render.hpp"

namespace spo {
namespace {

using report::Writer;

void write_deadline(Writer& writer, const Timeline& timeline, const Deadline& deadline) {
    writer.line();
    writer.paragraph("  ", report::days(deadline.day, deadline.latest) + "  " +
                               report::what(timeline.explainer(), deadline));
    report::write_finding(writer, "    ", timeline.explainer(), deadline.why);
    for (const auto& started : deadline.clock) {
        report::write_finding(writer, "    ", timeline.explainer(), started);
    }
}

}  // namespace

std::string deadlines_text(const Timeline& timeline, Date as_at,
                           std::span<const Deadline> deadlines, TextStyle style) {
    Writer writer{style};
    writer.title("Days to come, from " + as_at.in_words());
    if (deadlines.empty()) writer.paragraph("", "The file gives rise to no day to come.");
    report::write_notices(writer, report::notices(timeline, as_at));
    if (!deadlines.empty()) writer.heading("In order of day");
    for (const auto& deadline : deadlines) write_deadline(writer, timeline, deadline);
    report::write_questions(writer, report::questions(deadlines));
    report::write_ending(
        writer, timeline.case_file(), as_at,
        report::digests(timeline.case_file(), report::deadlines_body(timeline, as_at, deadlines)));
    return writer.take();
}

}  // namespace spo
