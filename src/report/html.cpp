// The report as HTML: headings and tables in reading order, every verdict in words, light and dark.
#include "report/html_parts.hpp"
#include "report/life.hpp"
#include "report/page.hpp"
#include "report/picture.hpp"
#include "spo/render.hpp"

namespace spo {
namespace {

using report::definition;
using report::Entry;
using report::escaped;
using report::label;
using report::Page;
using report::verdict_html;

constexpr std::string_view page_title = "Stalking protection orders: report on a case file";

std::string head_html(const Page& page) {
    const auto& report = *page.report;
    return "<h1>" + escaped(page_title) + "</h1>\n<dl>\n" +
           report::origin_html(report.case_file(), report.as_at()) +
           definition("Verdict", verdict_html(report.verdict(), label(report.verdict())) + " " +
                                     report::counted(page.counts)) +
           "</dl>\n" + report::caution_html();
}

std::string notices_html(const Page& page) {
    if (page.notices.empty()) return "";
    std::string out = "<h2>Before you read on</h2>\n<ul>\n";
    for (const auto& notice : page.notices) out += "<li>" + escaped(notice.text) + "</li>\n";
    return out + "</ul>\n";
}

std::string entry_html(const Entry& entry) {
    const auto& provision = *entry.provision;
    std::string out = "<tr>" + report::provision_html(provision) + "<td>" +
                      verdict_html(entry.verdict, label(entry.verdict)) + "</td><td><strong>" +
                      escaped(provision.heading) + ".</strong> ";
    if (!entry.on.empty()) out += escaped(entry.on) + ": ";
    out += escaped(entry.text);
    out += "<div class=\"spo-fact\">The provision: " + escaped(provision.statement) + "</div>";
    out += report::facts_html("Rests on", entry.rests_on);
    out += report::facts_html("Missing", entry.missing);
    if (entry.question != nullptr) {
        out += "<div class=\"spo-fact\">Open question " + escaped(entry.question->id) + "</div>";
    }
    return out + "</td></tr>\n";
}

/// The findings with one verdict, a line each: what a reader looks for first.
std::string summary_html(const Page& page, Verdict verdict, std::string_view title) {
    std::string items;
    for (const auto& line : report::summary(page, verdict)) {
        items += "<li>" + escaped(line) + "</li>\n";
    }
    if (items.empty()) return "";
    return "<h2>" + std::string{title} + "</h2>\n<ul>\n" + items + "</ul>\n";
}

std::string chapter_html(const report::Chapter& chapter) {
    std::string out = "<h2>" + escaped(chapter.title) +
                      "</h2>\n<table><thead><tr><th scope=\"col\">Provision</th>"
                      "<th scope=\"col\">Verdict</th><th scope=\"col\">Why</th></tr></thead>"
                      "<tbody>\n";
    for (const auto& entry : chapter.entries) out += entry_html(entry);
    return out + "</tbody></table>\n";
}

/// Where an order has days, the picture of them, with the day of the report marked.
std::string life_html(const Report& report) {
    const Timeline timeline{report.case_file()};
    if (!report::has_days(timeline)) return "";
    return "<h2>The life of the orders</h2>\n" + report::picture(timeline, report.as_at());
}

}  // namespace

std::string to_html_fragment(const Report& report) {
    const auto page = report::page(report);
    std::string out = head_html(page) + notices_html(page) +
                      summary_html(page, Verdict::not_met, report::not_met_title) +
                      summary_html(page, Verdict::unknown, report::unknown_title) +
                      life_html(report);
    for (const auto& chapter : page.chapters) out += chapter_html(chapter);
    return report::article_html(
        out + report::questions_html(page.questions) +
        report::receipt_html("Report", {page.receipt.input_sha256, page.receipt.report_sha256}));
}

std::string to_html(const Report& report) {
    return report::page_html(page_title, to_html_fragment(report));
}

}  // namespace spo
