// The report as HTML: headings and tables in reading order, every verdict in words, light and dark.
#include <utility>

#include "model/words.hpp"
#include "report/page.hpp"
#include "spo/render.hpp"

namespace spo {
namespace {

using report::Entry;
using report::Page;

// Class names begin with "spo-" so that a notebook's own styles are left alone. Contrast is at
// least 4.5 to 1 in both schemes, and a verdict's word is always there beside its colour.
constexpr std::string_view style = R"(<style>
.spo-report{--ink:#1b1b1b;--soft:#4d4d4d;--line:#c8c8c8;--paper:#fff;--met:#0b5d1e;--not_met:#a30000;
--unknown:#7a4b00;--for_the_court:#1d4f91;color:var(--ink);background:var(--paper);
font:15px/1.45 system-ui,sans-serif;max-width:62rem;padding:1rem}
.spo-report h1{font-size:1.4rem;margin:0 0 .5rem}.spo-report h2{font-size:1.1rem;margin:1.5rem 0 .4rem}
.spo-report dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:0}
.spo-report dt{color:var(--soft)}.spo-report dd{margin:0}
.spo-report table{border-collapse:collapse;width:100%;background:transparent}
.spo-report th,.spo-report td{text-align:left;vertical-align:top;padding:.45rem .6rem;
border-top:1px solid var(--line);color:var(--ink);background:transparent}
.spo-report tr>:nth-child(1){width:8rem}.spo-report tr>:nth-child(2){width:8rem}
.spo-report thead th{border-top:0;color:var(--soft);font-weight:600}
.spo-report .spo-fact{color:var(--soft);font-size:.87rem;overflow-wrap:anywhere}
.spo-report .spo-verdict{font-weight:700;white-space:nowrap;border-left:.35rem solid;padding-left:.4rem}
.spo-report .spo-met{color:var(--met)}.spo-report .spo-not_met{color:var(--not_met)}
.spo-report .spo-unknown{color:var(--unknown)}.spo-report .spo-for_the_court{color:var(--for_the_court)}
.spo-report a{color:inherit}.spo-report code{font-size:.9em;overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){.spo-report{--ink:#ececec;--soft:#b5b5b5;--line:#4a4a4a;
--paper:#161616;--met:#7ddc92;--not_met:#ff8f8f;--unknown:#f0bd6a;--for_the_court:#9cc3ff}}
@media print{.spo-report{max-width:none}}
</style>
)";

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::string verdict_html(Verdict verdict) {
    return "<span class=\"spo-verdict spo-" + std::string{name(verdict)} + "\">" +
           std::string{report::label(verdict)} + "</span>";
}

std::string definition(std::string_view term, const std::string& html) {
    return "<dt>" + std::string{term} + "</dt><dd>" + html + "</dd>\n";
}

std::string head_html(const Page& page) {
    const auto& report = *page.report;
    const auto& law = report.law();
    std::string out = "<h1>Stalking protection orders: report on a case file</h1>\n<dl>\n";
    out += definition("Defendant", escaped(report.case_file()->defendant.id.value));
    out += definition("As at", report.as_at().in_words());
    out += definition("Law", escaped(report::jurisdiction_name) + ", version " +
                                 escaped(law.version()) + ", known up to " +
                                 law.known_up_to().in_words());
    out += definition("Library", "libspo " + escaped(page.receipt.library_version));
    out +=
        definition("Verdict", verdict_html(report.verdict()) + " " + report::counted(page.counts));
    return out + "</dl>\n<p class=\"spo-fact\">" + escaped(report::caution) + "</p>\n";
}

std::string notices_html(const Page& page) {
    if (page.notices.empty()) return "";
    std::string out = "<h2>Before you read on</h2>\n<ul>\n";
    for (const auto& notice : page.notices) out += "<li>" + escaped(notice.text) + "</li>\n";
    return out + "</ul>\n";
}

std::string facts_html(std::string_view lead, const std::vector<std::string>& pointers) {
    if (pointers.empty()) return "";
    return "<div class=\"spo-fact\">" + std::string{lead} + " <code>" +
           escaped(report::joined(pointers, ", ")) + "</code></div>";
}

std::string entry_html(const Entry& entry) {
    const auto& provision = *entry.provision;
    std::string out = "<tr><th scope=\"row\"><a href=\"" + escaped(provision.link) + "\">" +
                      escaped(provision.citation) + "</a></th><td>" + verdict_html(entry.verdict) +
                      "</td><td><strong>" + escaped(provision.heading) + ".</strong> ";
    if (!entry.on.empty()) out += escaped(entry.on) + ": ";
    out += escaped(entry.text);
    out += "<div class=\"spo-fact\">The provision: " + escaped(provision.statement) + "</div>";
    out += facts_html("Rests on", entry.rests_on);
    out += facts_html("Missing", entry.missing);
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

std::string questions_html(const Page& page) {
    if (page.questions.empty()) return "";
    std::string out = "<h2>Open questions the findings lean on</h2>\n<dl>\n";
    for (const auto* question : page.questions) {
        out += definition(question->id, escaped(question->question) +
                                            "<div class=\"spo-fact\">Here: " +
                                            escaped(question->handling) + "</div>");
    }
    return out + "</dl>\n";
}

std::string receipt_html(const Page& page) {
    return "<h2>Receipt</h2>\n<dl>\n" +
           definition("Case file", "<code>SHA-256 " + page.receipt.input_sha256 + "</code>") +
           definition("Report", "<code>SHA-256 " + page.receipt.report_sha256 + "</code>") +
           "</dl>\n";
}

}  // namespace

std::string to_html_fragment(const Report& report) {
    const auto page = report::page(report);
    std::string out = std::string{style} + "<article class=\"spo-report\" lang=\"en-GB\">\n" +
                      head_html(page) + notices_html(page) +
                      summary_html(page, Verdict::not_met, report::not_met_title) +
                      summary_html(page, Verdict::unknown, report::unknown_title);
    for (const auto& chapter : page.chapters) out += chapter_html(chapter);
    return out + questions_html(page) + receipt_html(page) + "</article>\n";
}

std::string to_html(const Report& report) {
    return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n"
           "<title>Stalking protection orders: report on a case file</title>\n</head>\n<body>\n" +
           to_html_fragment(report) + "</body>\n</html>\n";
}

}  // namespace spo
