// An assessment as HTML: a case summary that can be filed, printed and walked by a screen reader.
#include "breach/elements.hpp"
#include "model/words.hpp"
#include "report/bodies.hpp"
#include "report/breach_words.hpp"
#include "report/html_parts.hpp"
#include "report/life.hpp"
#include "report/offence_words.hpp"
#include "report/page.hpp"
#include "spo/render.hpp"

namespace spo {
namespace {

using report::escaped;

constexpr std::string_view title = "Stalking protection orders: reported acts against the orders";

std::string table(std::string_view first, std::string_view second, const std::string& rows) {
    return report::table_html(
        report::head_html(first) + report::head_html(second) + report::head_html("Why"), rows);
}

std::string match_html(const BreachAssessment& assessment, const ConditionMatch& match) {
    const auto& condition = report::worded(assessment, match);
    std::string why;
    if (condition.wording) why += report::quote_html(*condition.wording);
    why += report::why_html(match.touches, assessment.explain(match));
    for (const auto& days : match.missed) {
        why += "<div>Missed: " + report::in_words(days) + "</div>";
    }
    if (match.in_force.verdict() != Verdict::met) {
        why += "<div>" +
               report::verdict_html(match.in_force.verdict(),
                                    report::binding_word(match.in_force.verdict())) +
               " " + report::why_html(match.in_force, assessment.explain(match.in_force)) +
               "</div>";
    }
    const auto id = assessment.timeline().explainer().condition_id(match.order, match.condition);
    return report::row_html(escaped(id) + "<div class=\"spo-fact\">" +
                                std::string{model::word(condition.kind)} + "</div>",
                            report::verdict_html(match.touches.verdict(),
                                                 report::touching_word(match.touches.verdict())),
                            why);
}

std::string elements_html(const BreachAssessment& assessment, const OrderElements& order,
                          const Conduct& conduct) {
    std::string rows;
    for (const auto& [element, finding] : order.elements) {
        auto why = report::why_html(finding, assessment.explain(finding));
        if (element == Element::without_reasonable_excuse && conduct.excuse &&
            conduct.excuse->words) {
            why += report::quote_html(*conduct.excuse->words);
        }
        rows += report::row_html(
            std::string{report::label(element)},
            report::verdict_html(finding.verdict(), report::label(finding.verdict())), why);
    }
    return table("To be proved", "Verdict", rows);
}

std::string order_html(const BreachAssessment& assessment, const ActAssessment& act,
                       const OrderElements& order) {
    const auto& file = assessment.case_file();
    auto out = "<h3>" + escaped(report::title_of((*file->orders)[order.order])) + "</h3>\n";
    if (breach::surely_did_not_bind(order)) {
        const auto& last = order.elements.size() > 1 ? order.elements[1] : order.elements[0];
        return out + "<p>" + report::why_html(last.finding, assessment.explain(last.finding)) +
               "</p>\n";
    }
    std::string rows;
    for (const auto* match : report::matches_of(act, order.order)) {
        rows += match_html(assessment, *match);
    }
    if (!rows.empty()) out += table("Condition", "The act is", rows);
    return out + elements_html(assessment, order, (*file->conduct)[act.conduct]);
}

std::string findings_html(const BreachAssessment& assessment, std::span<const Finding> findings) {
    std::string rows;
    for (const auto& finding : findings) {
        rows += report::row_html(
            escaped(info(finding.provision()).heading),
            report::verdict_html(finding.verdict(), report::label(finding.verdict())),
            report::why_html(finding, assessment.explain(finding)));
    }
    return rows.empty() ? rows : table("What", "Verdict", rows);
}

std::string offence_html(const BreachAssessment& assessment, Offence offence,
                         const std::optional<MaximumPenalty>& maximum,
                         std::span<const Finding> penalty) {
    std::string out = "<dl>\n";
    for (const auto& [label, text] : report::facts_of(offence)) {
        out += report::definition(label, escaped(text));
    }
    if (maximum) {
        out += report::definition("Summary", escaped(report::summary_term(*maximum)));
        if (maximum->summary_if_convicted_as_at) {
            out += report::definition(
                "Supposing", "a conviction on " + assessment.as_at().in_words() + ": " +
                                 std::to_string(*maximum->summary_if_convicted_as_at) + " months");
        }
        out += report::definition("Indictment", escaped(report::indictment_term(*maximum)));
    }
    return out + "</dl>\n" + findings_html(assessment, penalty);
}

std::string of_notifying_html(const BreachAssessment& assessment,
                              const NotificationOffence& offence) {
    auto out =
        "<h3>" + escaped(report::title_of(assessment.timeline().explainer(), offence)) +
        "</h3>\n<p>" + report::verdict_html(offence.verdict, report::label(offence.verdict)) + " " +
        escaped(report::days_of(offence)) + "</p>\n" + findings_html(assessment, offence.elements);
    const auto& failures = assessment.case_file()->notification_failures;
    if (offence.failure && failures && (*failures)[*offence.failure].excuse) {
        out += report::quote_html(*(*failures)[*offence.failure].excuse);
    }
    return out + findings_html(assessment, offence.matters) +
           offence_html(assessment, offence.offence, offence.maximum, offence.penalty);
}

std::string act_html(const BreachAssessment& assessment, const ActAssessment& act) {
    auto out = "<h2>" + escaped(report::title_of(assessment, act)) + "</h2>\n<ul>\n";
    for (const auto& line : report::in_short(assessment, act)) {
        out += "<li>" + escaped(line) + "</li>\n";
    }
    out += "</ul>\n";
    for (const auto& order : act.orders) out += order_html(assessment, act, order);
    if (!act.maximum) return out;
    return out + "<h3>If it was an offence</h3>\n" +
           offence_html(assessment, Offence::breach, act.maximum, act.penalty);
}

}  // namespace

std::string to_html_fragment(const BreachAssessment& assessment) {
    auto out = "<h1>" + escaped(title) + "</h1>\n<dl>\n" +
               report::origin_html(assessment.case_file(), assessment.as_at()) +
               report::definition("In short", escaped(report::summary(assessment))) + "</dl>\n" +
               report::caution_html() + "<p class=\"spo-fact\">" + escaped(report::breach_caution) +
               "</p>\n";
    out += report::notices_html(assessment.notices());
    for (const auto& act : assessment.acts()) out += act_html(assessment, act);
    if (!assessment.of_notifying().empty()) out += "<h2>Failures to notify</h2>\n";
    for (const auto& offence : assessment.of_notifying()) {
        out += of_notifying_html(assessment, offence);
    }
    return report::article_html(
        out + report::questions_html(assessment.questions()) +
        report::receipt_html("Assessment", report::digests(assessment.case_file(),
                                                           report::breach_body(assessment))));
}

std::string to_html(const BreachAssessment& assessment) {
    return report::page_html(title, to_html_fragment(assessment));
}

}  // namespace spo
