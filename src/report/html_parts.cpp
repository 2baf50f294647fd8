#include "report/html_parts.hpp"

#include "report/page.hpp"
#include "report/picture.hpp"
#include "spo/receipt.hpp"

namespace spo::report {
namespace {

// Class names begin with "spo-" so that a notebook's own styles are left alone. Contrast is at
// least 4.5 to 1 in both schemes, and a verdict's word is always there beside its colour. A
// notebook sets its tables to the right by rules of two classes: three outweigh them.
constexpr std::string_view style =
    R"(.spo-report{--ink:#1b1b1b;--soft:#4d4d4d;--line:#c8c8c8;--paper:#fff;--met:#0b5d1e;--not_met:#a30000;
--unknown:#7a4b00;--for_the_court:#1d4f91;color:var(--ink);background:var(--paper);
font:15px/1.45 system-ui,sans-serif;max-width:62rem;padding:1rem}
.spo-report h1{font-size:1.4rem;margin:0 0 .5rem}.spo-report h2{font-size:1.1rem;margin:1.5rem 0 .4rem}
.spo-report dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:0}
.spo-report dt{color:var(--soft)}.spo-report dd{margin:0}
.spo-report table{border-collapse:collapse;width:100%;background:transparent}
.spo-report.spo-report.spo-report :is(th,td){text-align:left;vertical-align:top;padding:.45rem .6rem;
border-top:1px solid var(--line);color:var(--ink);background:transparent}
.spo-report tr>:nth-child(1){width:8rem}.spo-report tr>:nth-child(2){width:8rem}
.spo-report thead th{border-top:0;color:var(--soft);font-weight:600}
.spo-report .spo-fact{color:var(--soft);font-size:.87rem;overflow-wrap:anywhere}
.spo-report .spo-verdict{font-weight:700;white-space:nowrap;border-left:.35rem solid;padding-left:.4rem}
.spo-report .spo-met{color:var(--met)}.spo-report .spo-not_met{color:var(--not_met)}
.spo-report .spo-unknown{color:var(--unknown)}.spo-report .spo-for_the_court{color:var(--for_the_court)}
.spo-report blockquote{white-space:pre-wrap;margin:.4rem 0;padding-left:.7rem;border-left:2px solid var(--line)}
.spo-report a{color:inherit}.spo-report code{font-size:.9em;overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){.spo-report{--ink:#ececec;--soft:#b5b5b5;--line:#4a4a4a;
--paper:#161616;--met:#7ddc92;--not_met:#ff8f8f;--unknown:#f0bd6a;--for_the_court:#9cc3ff}}
@media print{.spo-report{max-width:none}}
)";

}  // namespace

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

std::string verdict_html(Verdict verdict, std::string_view word) {
    return "<span class=\"spo-verdict spo-" + std::string{name(verdict)} + "\">" +
           std::string{word} + "</span>";
}

std::string definition(std::string_view term, const std::string& html) {
    return "<dt>" + std::string{term} + "</dt><dd>" + html + "</dd>\n";
}

std::string origin_html(const CaseFile& file, std::optional<Date> as_at) {
    return definition("Defendant", escaped(file->defendant.id.value)) +
           (as_at ? definition("As at", as_at->in_words()) : "") +
           definition("Law", escaped(law_line(Law::england_and_wales()))) +
           definition("Library", "libspo " + escaped(library_version()));
}

std::string caution_html() { return "<p class=\"spo-fact\">" + escaped(caution) + "</p>\n"; }

std::string facts_html(std::string_view lead, const std::vector<std::string>& pointers) {
    if (pointers.empty()) return "";
    return "<div class=\"spo-fact\">" + std::string{lead} + " <code>" +
           escaped(joined(pointers, ", ")) + "</code></div>";
}

std::string why_html(const Finding& finding, const Explanation& words) {
    const auto& provision = info(finding.provision());
    std::string out = "<a href=\"" + escaped(provision.link) + "\">" + escaped(provision.citation) +
                      "</a>: " + escaped(words.text) + facts_html("Rests on", words.rests_on) +
                      facts_html("Missing", words.missing);
    if (finding.question() != 0) {
        out += "<div class=\"spo-fact\">Open question " +
               escaped(open_question(finding.question()).id) + "</div>";
    }
    return out;
}

std::string notices_html(std::span<const Notice> notices) {
    if (notices.empty()) return "";
    std::string out = "<h2>Before you read on</h2>\n<ul>\n";
    for (const auto& notice : notices) out += "<li>" + escaped(notice.text) + "</li>\n";
    return out + "</ul>\n";
}

std::string head_html(std::string_view words) {
    return "<th scope=\"col\">" + std::string{words} + "</th>";
}

std::string table_html(const std::string& heads, const std::string& rows) {
    return "<table><thead><tr>" + heads + "</tr></thead><tbody>\n" + rows + "</tbody></table>\n";
}

std::string row_html(const std::string& head, const std::string& verdict, const std::string& why) {
    return "<tr><th scope=\"row\">" + head + "</th><td>" + verdict + "</td><td>" + why +
           "</td></tr>\n";
}

std::string quote_html(std::string_view words) {
    return "<blockquote>" + escaped(words) + "</blockquote>";
}

std::string provision_html(const Provision& provision) {
    return "<th scope=\"row\"><a href=\"" + escaped(provision.link) + "\">" +
           escaped(provision.citation) + "</a></th>";
}

std::string questions_html(std::span<const OpenQuestion* const> questions) {
    if (questions.empty()) return "";
    std::string out = "<h2>Open questions the findings lean on</h2>\n<dl>\n";
    for (const auto* question : questions) {
        out += definition(question->id, escaped(question->question) +
                                            "<div class=\"spo-fact\">Here: " +
                                            escaped(question->handling) + "</div>");
    }
    return out + "</dl>\n";
}

std::string receipt_html(std::string_view what, const Digests& digests) {
    return "<h2>Receipt</h2>\n<dl>\n" +
           definition("Case file", "<code>SHA-256 " + digests.input_sha256 + "</code>") +
           definition(what, "<code>SHA-256 " + digests.report_sha256 + "</code>") + "</dl>\n";
}

std::string article_html(const std::string& content) {
    return "<style>\n" + std::string{style} + std::string{picture_style} +
           "</style>\n<article class=\"spo-report\" lang=\"en-GB\">\n" + content + "</article>\n";
}

std::string page_html(std::string_view title, const std::string& fragment) {
    return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" +
           escaped(title) + "</title>\n</head>\n<body>\n" + fragment + "</body>\n</html>\n";
}

}  // namespace spo::report
