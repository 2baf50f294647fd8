// The duties to notify, as text: what is to be done first.
#include "report/bodies.hpp"
#include "report/duty_words.hpp"
#include "report/life.hpp"
#include "report/page.hpp"
#include "report/text_parts.hpp"
#include "spo/render.hpp"

namespace spo {
namespace {

using report::Writer;

/// A line for each duty that is late or due.
void write_to_do(Writer& writer, const Timeline& timeline, std::span<const Duty> duties) {
    bool first = true;
    for (const auto& duty : duties) {
        if (duty.state != DutyState::late && duty.state != DutyState::due) continue;
        if (first) writer.heading("To be done");
        first = false;
        const auto last = report::days(duty.last_day_earliest, duty.last_day_latest);
        const auto area = report::areas(duty);
        writer.item(report::what(timeline.explainer(), duty) + ": " +
                    std::string{report::label(duty.state)} +
                    (last.empty() ? "" : ", last day " + last) +
                    (area.empty() ? "" : ", in the police area " + area) + ".");
    }
}

void write_duty(Writer& writer, const Timeline& timeline, const Duty& duty) {
    const auto& explainer = timeline.explainer();
    writer.line();
    writer.ruled("  " + report::what(explainer, duty), report::label(duty.state),
                 report::colour_of(duty.state));
    const auto clock = report::days(duty.clock_earliest, duty.clock_latest);
    const auto last = report::days(duty.last_day_earliest, duty.last_day_latest);
    if (!clock.empty()) writer.paragraph("    Clock     ", "started on " + clock);
    if (!last.empty()) writer.paragraph("    Last day  ", last);
    if (const auto area = report::areas(duty); !area.empty())
        writer.paragraph("    Area      ", area);
    report::write_finding(writer, "    ", explainer, duty.arises);
    if (duty.arises.verdict() == Verdict::not_met) return;
    for (const auto& started : duty.clock) {
        report::write_finding(writer, "    ", explainer, started);
    }
    report::write_finding(writer, "    ", explainer, duty.stands);
    for (const auto& said : duty.content) report::write_finding(writer, "    ", explainer, said);
    report::write_finding(writer, "    ", explainer, duty.where);
}

}  // namespace

std::string duties_text(const Timeline& timeline, Date as_at, std::span<const Duty> duties,
                        TextStyle style) {
    Writer writer{style};
    writer.title("Duties to notify the police, as at " + as_at.in_words());
    writer.paragraph("", report::summary(as_at, duties));
    report::write_notices(writer, report::notices(timeline, as_at));
    write_to_do(writer, timeline, duties);
    if (!duties.empty()) writer.heading("Each duty, and why");
    for (const auto& duty : duties) write_duty(writer, timeline, duty);
    report::write_questions(writer, report::questions(duties));
    report::write_ending(
        writer, timeline.case_file(), as_at,
        report::digests(timeline.case_file(), report::duties_body(timeline, as_at, duties)));
    return writer.take();
}

}  // namespace spo
