// An assessment as text: what a response officer needs first, then what a lawyer does.
#include "breach/elements.hpp"
#include "model/words.hpp"
#include "report/bodies.hpp"
#include "report/breach_words.hpp"
#include "report/life.hpp"
#include "report/offence_words.hpp"
#include "report/page.hpp"
#include "report/quoted.hpp"
#include "report/text_parts.hpp"
#include "spo/json.hpp"
#include "spo/render.hpp"

namespace spo {
namespace {

using report::Writer;

void write_missed(Writer& writer, const ConditionMatch& match) {
    std::vector<std::string> occasions;
    for (const auto& days : match.missed) occasions.push_back(report::in_words(days));
    if (!occasions.empty()) writer.paragraph("      Missed    ", report::joined(occasions, "; "));
}

void write_match(Writer& writer, const BreachAssessment& assessment, const ConditionMatch& match) {
    const auto& timeline = assessment.timeline();
    const auto& condition = report::worded(assessment, match);
    writer.line();
    writer.ruled("    " + timeline.explainer().condition_id(match.order, match.condition) + " (" +
                     std::string{model::word(condition.kind)} + ")",
                 report::touching_word(match.touches.verdict()), match.touches.verdict());
    if (condition.wording) {
        for (const auto& line : report::quoted_lines(*condition.wording)) {
            writer.paragraph("      | ", line);
        }
    }
    report::write_finding(writer, "      ", match.touches, assessment.explain(match));
    write_missed(writer, match);
    if (match.in_force.verdict() == Verdict::met) return;
    writer.ruled("      And it itself then", report::binding_word(match.in_force.verdict()),
                 match.in_force.verdict());
    report::write_finding(writer, "      ", match.in_force, assessment.explain(match.in_force));
}

void write_elements(Writer& writer, const BreachAssessment& assessment, const OrderElements& order,
                    const Conduct& conduct) {
    for (const auto& [element, finding] : order.elements) {
        writer.line();
        writer.ruled("    " + std::string{report::label(element)}, report::label(finding.verdict()),
                     finding.verdict());
        report::write_finding(writer, "      ", finding, assessment.explain(finding));
        if (element != Element::without_reasonable_excuse || !conduct.excuse) continue;
        if (!conduct.excuse->words) continue;
        for (const auto& line : report::quoted_lines(*conduct.excuse->words)) {
            writer.paragraph("      | ", line);
        }
    }
}

void write_order(Writer& writer, const BreachAssessment& assessment, const ActAssessment& act,
                 const OrderElements& order) {
    const auto& file = assessment.case_file();
    writer.line();
    writer.line("  " + report::title_of((*file->orders)[order.order]));
    if (breach::surely_did_not_bind(order)) {
        // A line of what decides is enough of an order that did not bind.
        const auto& last = order.elements.size() > 1 ? order.elements[1] : order.elements[0];
        report::write_finding(writer, "    ", last.finding, assessment.explain(last.finding));
        return;
    }
    const auto matches = report::matches_of(act, order.order);
    if (!matches.empty()) writer.line("    Condition by condition");
    for (const auto* match : matches) write_match(writer, assessment, *match);
    writer.line();
    writer.line("    What has to be proved, and what is recorded of it");
    write_elements(writer, assessment, order, (*file->conduct)[act.conduct]);
}

void write_labelled(Writer& writer, std::string_view margin, std::string label,
                    std::string_view text) {
    label.resize(12, ' ');
    writer.paragraph(std::string{margin} + label, text);
}

void write_findings(Writer& writer, std::string_view margin, const BreachAssessment& assessment,
                    std::span<const Finding> findings) {
    for (const auto& finding : findings) {
        report::write_finding(writer, margin, finding, assessment.explain(finding));
    }
}

void write_maximum(Writer& writer, const BreachAssessment& assessment,
                   const MaximumPenalty& maximum, std::span<const Finding> findings) {
    write_labelled(writer, "    ", "Summary", report::summary_term(maximum));
    if (maximum.summary_if_convicted_as_at) {
        write_labelled(writer, "    ", "",
                       "supposing a conviction on " + assessment.as_at().in_words() + ": " +
                           std::to_string(*maximum.summary_if_convicted_as_at) + " months");
    }
    write_labelled(writer, "    ", "Indictment", report::indictment_term(maximum));
    write_findings(writer, "      ", assessment, findings);
}

void write_offence(Writer& writer, const BreachAssessment& assessment, const ActAssessment& act) {
    if (!act.maximum) return;
    writer.line();
    writer.line("  If it was an offence");
    for (const auto& [label, text] : report::facts_of(Offence::breach)) {
        write_labelled(writer, "    ", label, text);
    }
    write_maximum(writer, assessment, *act.maximum, act.penalty);
}

void write_of_notifying(Writer& writer, const BreachAssessment& assessment,
                        const NotificationOffence& offence) {
    const auto& timeline = assessment.timeline();
    writer.line();
    writer.ruled("  " + report::title_of(timeline.explainer(), offence),
                 report::label(offence.verdict), offence.verdict);
    if (const auto days = report::days_of(offence); !days.empty()) {
        write_labelled(writer, "    ", "Days", days);
    }
    write_findings(writer, "    ", assessment, offence.elements);
    const auto& failures = assessment.case_file()->notification_failures;
    if (offence.failure && failures && (*failures)[*offence.failure].excuse) {
        for (const auto& line : report::quoted_lines(*(*failures)[*offence.failure].excuse)) {
            writer.paragraph("    | ", line);
        }
    }
    write_findings(writer, "    ", assessment, offence.matters);
    for (const auto& [label, text] : report::facts_of(offence.offence)) {
        write_labelled(writer, "    ", label, text);
    }
    if (offence.maximum) write_maximum(writer, assessment, *offence.maximum, offence.penalty);
}

}  // namespace

std::string to_text(const BreachAssessment& assessment, TextStyle style) {
    Writer writer{style};
    writer.title("Reported acts against the orders, as at " + assessment.as_at().in_words());
    writer.paragraph("", report::summary(assessment));
    writer.paragraph("", report::breach_caution);
    report::write_notices(writer, assessment.notices());
    for (const auto& act : assessment.acts()) {
        writer.heading(report::title_of(assessment, act));
        for (const auto& line : report::in_short(assessment, act)) writer.item(line);
        for (const auto& order : act.orders) write_order(writer, assessment, act, order);
        write_offence(writer, assessment, act);
    }
    if (!assessment.of_notifying().empty()) writer.heading("Failures to notify");
    for (const auto& offence : assessment.of_notifying()) {
        write_of_notifying(writer, assessment, offence);
    }
    report::write_questions(writer, assessment.questions());
    report::write_ending(writer, assessment.case_file(), assessment.as_at(),
                         report::digests(assessment.case_file(), report::breach_body(assessment)));
    return writer.take();
}

}  // namespace spo
