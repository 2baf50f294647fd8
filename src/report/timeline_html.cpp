// The timeline as HTML: the picture, then the same in tables.
#include "report/bodies.hpp"
#include "report/grouping.hpp"
#include "report/html_parts.hpp"
#include "report/life.hpp"
#include "report/page.hpp"
#include "report/picture.hpp"
#include "spo/render.hpp"

namespace spo {
namespace {

using report::escaped;

constexpr std::string_view title = "Stalking protection orders: the life of the orders";

using report::head_html;
using report::table_html;

std::string chronology_html(const Timeline& timeline) {
    if (timeline.chronology().empty()) return "<p>Nothing in the file has a day.</p>\n";
    std::string rows;
    for (const auto& line : timeline.chronology()) {
        rows += "<tr><th scope=\"row\">" + line.day.in_words() + "</th><td>" + escaped(line.text) +
                "<div class=\"spo-fact\"><code>" + escaped(line.pointer) +
                "</code></div></td></tr>\n";
    }
    return table_html(head_html("Day") + head_html("What happened"), rows);
}

/// A finding as the last cells of a row: the verdict and why.
std::string cells(const Timeline& timeline, const Finding& finding, std::string_view word,
                  const std::vector<std::string>& places) {
    auto words = timeline.explain(finding);
    words.rests_on = report::for_conditions(std::move(words.rests_on), places);
    words.missing = report::for_conditions(std::move(words.missing), places);
    return "<td>" + report::verdict_html(finding.verdict(), word) + "</td><td>" +
           report::why_html(finding, words) + "</td>";
}

std::string stretches_html(const Timeline& timeline, const std::vector<Stretch>& stretches,
                           const std::vector<std::string>& places) {
    std::string rows;
    for (const auto& stretch : stretches) {
        rows += "<tr><th scope=\"row\">" + report::days_of(stretch) + "</th>" +
                cells(timeline, stretch.why, report::binding_word(stretch.binds()), places) +
                "</tr>\n";
    }
    return table_html(head_html("Days") + head_html("Whether") + head_html("Why"), rows);
}

std::string conditions_html(const Timeline& timeline, const OrderLife& order,
                            const report::AlikeConditions& group) {
    std::vector<std::string> ids;
    std::vector<std::string> places;
    for (const auto* condition : group.conditions) {
        ids.push_back(condition->id.value);
        places.push_back(timeline.explainer().condition_place(order.order, condition->condition));
    }
    const auto lead = "<h3>" + std::string{ids.size() == 1 ? "Condition " : "Conditions "} +
                      escaped(report::joined(ids, ", ")) + "</h3>\n";
    if (group.stretches.all.empty()) {
        return lead + "<p>No day on which it was imposed can be told.</p>\n";
    }
    const auto rest = report::left_out(group.stretches);
    return lead + stretches_html(timeline, group.stretches.all, places) +
           (rest.empty() ? "" : "<p>" + rest + "</p>\n");
}

std::string order_html(const Timeline& timeline, const OrderLife& life) {
    auto out = "<h2>" + escaped(report::title_of(report::made(timeline, life))) + "</h2>\n";
    if (life.without_day) {
        const auto& why = *life.without_day;
        return out + table_html(head_html("Days") + head_html("Whether") + head_html("Why"),
                                "<tr><th scope=\"row\">on any day</th>" +
                                    cells(timeline, why, report::binding_word(why.verdict()), {}) +
                                    "</tr>\n");
    }
    out += stretches_html(timeline, life.stretches, {});
    for (const auto& group : report::alike(timeline, life)) {
        out += conditions_html(timeline, life, group);
    }
    return out;
}

std::string conflicts_html(const Timeline& timeline) {
    std::string rows;
    for (const auto& conflict : timeline.conflicts()) {
        rows += "<tr><th scope=\"row\">" + escaped(timeline.explainer().subject(conflict)) +
                "</th>" + cells(timeline, conflict, report::label(conflict.verdict()), {}) +
                "</tr>\n";
    }
    if (rows.empty()) return "";
    return "<h2>What does not fit together</h2>\n" +
           table_html(head_html("What") + head_html("Verdict") + head_html("Why"), rows);
}

std::string undated_html(const Timeline& timeline) {
    std::string items;
    for (const auto& pointer : timeline.undated()) {
        items += "<li><code>" + escaped(pointer) + "</code></li>\n";
    }
    if (items.empty()) return "";
    return "<h2>Without a day, and so on no line</h2>\n<ul>\n" + items + "</ul>\n";
}

}  // namespace

std::string to_html_fragment(const Timeline& timeline) {
    std::string out = "<h1>" + escaped(title) + "</h1>\n<dl>\n" +
                      report::origin_html(timeline.case_file(), std::nullopt) + "</dl>\n" +
                      report::caution_html();
    if (report::has_days(timeline)) out += report::picture(timeline, std::nullopt);
    out += "<h2>What happened</h2>\n" + chronology_html(timeline);
    for (const auto& life : timeline.orders()) out += order_html(timeline, life);
    return report::article_html(
        out + conflicts_html(timeline) + undated_html(timeline) +
        report::questions_html(report::questions(timeline)) +
        report::receipt_html(
            "Timeline", report::digests(timeline.case_file(), report::timeline_body(timeline))));
}

std::string to_html(const Timeline& timeline) {
    return report::page_html(title, to_html_fragment(timeline));
}

}  // namespace spo
