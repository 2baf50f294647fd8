// The days to come, as HTML: one table in order of day.
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

std::string title(Date as_at) { return "Days to come, from " + as_at.in_words(); }

std::string deadline_html(const Timeline& timeline, const Deadline& deadline) {
    const auto& explainer = timeline.explainer();
    auto why = report::why_html(deadline.why, explainer.explain(deadline.why));
    for (const auto& started : deadline.clock) {
        why += "<div>" + report::why_html(started, explainer.explain(started)) + "</div>";
    }
    return report::row_html(escaped(report::days(deadline.day, deadline.latest)),
                            escaped(report::what(explainer, deadline)), why);
}

}  // namespace

std::string deadlines_html_fragment(const Timeline& timeline, Date as_at,
                                    std::span<const Deadline> deadlines) {
    std::string rows;
    for (const auto& deadline : deadlines) rows += deadline_html(timeline, deadline);
    return report::article_html(
        "<h1>" + escaped(title(as_at)) + "</h1>\n<dl>\n" +
        report::origin_html(timeline.case_file(), as_at) + "</dl>\n" + report::caution_html() +
        report::notices_html(report::notices(timeline, as_at)) +
        (rows.empty()
             ? "<p>The file gives rise to no day to come.</p>\n"
             : report::table_html(head_html("Day") + head_html("What") + head_html("Why"), rows)) +
        report::questions_html(report::questions(deadlines)) +
        report::receipt_html("Answer",
                             report::digests(timeline.case_file(),
                                             report::deadlines_body(timeline, as_at, deadlines))));
}

std::string deadlines_html(const Timeline& timeline, Date as_at,
                           std::span<const Deadline> deadlines) {
    return report::page_html(title(as_at), deadlines_html_fragment(timeline, as_at, deadlines));
}

}  // namespace spo
