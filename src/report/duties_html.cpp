// The duties to notify, as HTML: one table of all, then each with its reasons.
#include "report/bodies.hpp"
#include "report/duty_words.hpp"
#include "report/html_parts.hpp"
#include "report/life.hpp"
#include "report/page.hpp"
#include "spo/render.hpp"

namespace spo {
namespace {

using report::escaped;
using report::head_html;

std::string title(Date as_at) { return "Duties to notify the police, as at " + as_at.in_words(); }

std::string state_of(const Duty& duty) {
    return report::verdict_html(report::colour_of(duty.state), report::label(duty.state));
}

/// Where nothing has to be notified there is nothing to do by a day or at a place; who is exempt
/// may owe it later.
std::string if_owed(const Duty& duty, const std::string& text) {
    if (duty.state == DutyState::not_required) return "none";
    if (!text.empty()) return escaped(text);
    return duty.state == DutyState::exempt ? "none" : "not known";
}

/// What an officer needs: what, whether, by when and where.
std::string overview_html(const Timeline& timeline, std::span<const Duty> duties) {
    std::string rows;
    for (const auto& duty : duties) {
        rows += "<tr><th scope=\"row\">" + escaped(report::what(timeline.explainer(), duty)) +
                "</th><td>" + state_of(duty) + "</td><td>" +
                if_owed(duty, report::days(duty.last_day_earliest, duty.last_day_latest)) +
                "</td><td>" + if_owed(duty, report::areas(duty)) + "</td></tr>\n";
    }
    if (rows.empty()) return "";
    return report::table_html(
        head_html("Duty") + head_html("Whether") + head_html("Last day") + head_html("Police area"),
        rows);
}

std::string finding_html(const Timeline& timeline, std::string_view what, const Finding& finding) {
    return report::row_html(
        std::string{what},
        report::verdict_html(finding.verdict(), report::label(finding.verdict())),
        report::why_html(finding, timeline.explainer().explain(finding)));
}

std::string duty_html(const Timeline& timeline, const Duty& duty) {
    auto out = "<h2>" + escaped(report::what(timeline.explainer(), duty)) + "</h2>\n<p>" +
               state_of(duty) + "</p>\n";
    auto rows = finding_html(timeline, "Whether there is one", duty.arises);
    if (duty.arises.verdict() != Verdict::not_met) {
        for (const auto& started : duty.clock) {
            rows += finding_html(timeline, "The clock", started);
        }
        rows += finding_html(timeline, "How it stands", duty.stands);
        for (const auto& said : duty.content) rows += finding_html(timeline, "What was said", said);
        rows += finding_html(timeline, "Where", duty.where);
    }
    return out +
           report::table_html(head_html("What") + head_html("Verdict") + head_html("Why"), rows);
}

}  // namespace

std::string duties_html_fragment(const Timeline& timeline, Date as_at,
                                 std::span<const Duty> duties) {
    auto out = "<h1>" + escaped(title(as_at)) + "</h1>\n<dl>\n" +
               report::origin_html(timeline.case_file(), as_at) +
               report::definition("In short", escaped(report::summary(as_at, duties))) + "</dl>\n" +
               report::caution_html() + report::notices_html(report::notices(timeline, as_at)) +
               overview_html(timeline, duties);
    for (const auto& duty : duties) out += duty_html(timeline, duty);
    return report::article_html(
        out + report::questions_html(report::questions(duties)) +
        report::receipt_html(
            "Answer",
            report::digests(timeline.case_file(), report::duties_body(timeline, as_at, duties))));
}

std::string duties_html(const Timeline& timeline, Date as_at, std::span<const Duty> duties) {
    return report::page_html(title(as_at), duties_html_fragment(timeline, as_at, duties));
}

}  // namespace spo
