// A tag held against areas, as HTML: when it was where, what is missing, what was set aside.
#include "report/html_parts.hpp"
#include "report/track_words.hpp"
#include "spo/receipt.hpp"

namespace spo {
namespace {

using namespace report;

std::string title(const Track& track) {
    return "A location tag against " + counted(track.areas.size(), "area");
}

std::string opening_html(const Track& track) {
    std::string out = "<dl>\n";
    for (const auto& [label, words] : opening(track)) out += definition(label, escaped(words));
    return out + "</dl>\n<p class=\"spo-fact\">" + escaped(track_caution) + "</p>\n";
}

std::string visit_html(const Track& track, const Visit& visit) {
    const bool was_inside = visit.first_inside.has_value();
    const auto seen = was_inside
                          ? in_words(*visit.first_inside) + " to " + in_words(*visit.last_inside)
                          : in_words(visit.first) + " to " + in_words(visit.last);
    std::string what = "<div>Seen " + seen + "</div>";
    if (was_inside) {
        what += "<div>" + duration(visit.inside_microseconds) +
                " between points that are both inside</div>";
    }
    if (const auto most = most_microseconds(visit)) {
        what += "<div>At most " + duration(*most) + "</div>";
    }
    what += "<div>Came in: " + entry(visit) + "</div><div>Went out: " + exit(visit) +
            "</div><div class=\"spo-fact\">" + std::to_string(visit.points_inside) +
            " points inside, " + std::to_string(visit.points_unknown) +
            " neither inside nor outside</div>";
    return row_html(escaped(name_of(track.areas[visit.area])),
                    verdict_html(was_inside ? Verdict::met : Verdict::unknown,
                                 was_inside ? "Inside" : "Perhaps inside"),
                    what);
}

std::string list_html(std::string_view heading, const std::vector<std::string>& items) {
    if (items.empty()) return "";
    auto out = "<h2>" + std::string{heading} + "</h2>\n<ul>\n";
    for (const auto& item : items) out += "<li>" + escaped(item) + "</li>\n";
    return out + "</ul>\n";
}

std::string receipt_html(const Track& track) {
    auto out =
        "<h2>Receipt</h2>\n<dl>\n" + definition("Library", "libspo " + escaped(library_version()));
    if (track.summary.sha256) {
        out += definition("Tag file", "<code>SHA-256 " + *track.summary.sha256 + "</code>");
    }
    return out + definition("Answer", "<code>SHA-256 " + track_sha256(track) + "</code>") +
           "</dl>\n";
}

}  // namespace

std::string to_html_fragment(const Track& track) {
    std::string rows;
    for (const auto& visit : track.visits) rows += visit_html(track, visit);
    std::vector<std::string> missing;
    for (const auto& stretch : track.missing) missing.push_back(in_words(stretch));
    std::vector<std::string> faults;
    for (const auto fault : faults_found(track.summary)) {
        faults.push_back(in_words(track.summary, fault));
    }
    return article_html(
        "<h1>" + title(track) + "</h1>\n" + opening_html(track) + "<h2>Where the tag was</h2>\n" +
        (rows.empty()
             ? "<p>" + std::string{nowhere_inside} + "</p>\n"
             : table_html(head_html("Area") + head_html("Whether") + head_html("When"), rows)) +
        list_html("Missing stretches", missing) + list_html("Points at fault", faults) +
        receipt_html(track));
}

std::string to_html(const Track& track) { return page_html(title(track), to_html_fragment(track)); }

}  // namespace spo
