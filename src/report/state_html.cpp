// What binds on a day, as HTML: first the conditions that bind, in the court's words, then why.
#include "model/words.hpp"
#include "report/bodies.hpp"
#include "report/html_parts.hpp"
#include "report/life.hpp"
#include "report/page.hpp"
#include "report/state_words.hpp"
#include "spo/render.hpp"

namespace spo {
namespace {

using report::escaped;
using report::head_html;

std::string title(const State& state) { return "What binds on " + state.on.in_words(); }

std::string wording_html(const Wording& worded, std::string_view lead) {
    if (!worded.condition.wording) {
        return "<p>" + std::string{lead} + "The court's wording is not recorded.</p>";
    }
    return (lead.empty() ? "" : "<p>" + std::string{lead} + "</p>") +
           report::quote_html(*worded.condition.wording);
}

std::string wordings_html(const ConditionState& state) {
    if (state.worded == nullptr) return "";
    if (state.worded_before == nullptr) return wording_html(*state.worded, "");
    return wording_html(*state.worded_before, "Until it was changed in the course of the day: ") +
           wording_html(*state.worded, "From then on: ");
}

std::string condition_html(const Timeline& timeline, const ConditionState& state) {
    const auto& explainer = timeline.explainer();
    auto name = escaped(explainer.condition_id(state.order, state.condition)) +
                "<div class=\"spo-fact\">of order " + escaped(explainer.order_id(state.order)) +
                "</div>";
    if (state.worded != nullptr) {
        name += "<div class=\"spo-fact\">" +
                std::string{model::word(state.worded->condition.kind)} + "</div>";
    }
    return report::row_html(
        name, report::verdict_html(state.why.verdict(), report::binding_word(state.why.verdict())),
        wordings_html(state) + report::why_html(state.why, explainer.explain(state.why)));
}

std::string conditions_html(const Timeline& timeline, const State& state, Verdict verdict,
                            std::string_view heading) {
    std::string rows;
    for (const auto& condition : state.conditions) {
        if (condition.why.verdict() == verdict) rows += condition_html(timeline, condition);
    }
    if (rows.empty()) return "";
    return "<h2>" + std::string{heading} + "</h2>\n" +
           report::table_html(
               head_html("Condition") + head_html("Whether") + head_html("Its words, and why"),
               rows);
}

std::string orders_html(const Timeline& timeline, const State& state) {
    std::string rows;
    for (const auto& order : state.orders) {
        rows += report::row_html(
            escaped(report::title_of((*timeline.case_file()->orders)[order.order])),
            report::verdict_html(order.why.verdict(), report::binding_word(order.why.verdict())),
            report::why_html(order.why, timeline.explainer().explain(order.why)));
    }
    if (rows.empty()) return "";
    return "<h2>The orders</h2>\n" +
           report::table_html(head_html("Order") + head_html("Whether") + head_html("Why"), rows);
}

}  // namespace

std::string state_html_fragment(const Timeline& timeline, const State& state) {
    return report::article_html(
        "<h1>" + escaped(title(state)) + "</h1>\n<dl>\n" +
        report::origin_html(timeline.case_file(), state.on) +
        report::definition("In short", escaped(report::summary(state))) + "</dl>\n" +
        report::caution_html() + report::notices_html(report::notices(timeline, state.on)) +
        conditions_html(timeline, state, Verdict::met, "Conditions that bind") +
        conditions_html(timeline, state, Verdict::unknown,
                        "Conditions of which it is not known: facts are missing") +
        conditions_html(timeline, state, Verdict::for_the_court,
                        "Conditions that are for the court") +
        orders_html(timeline, state) +
        conditions_html(timeline, state, Verdict::not_met, "Conditions that do not bind") +
        report::questions_html(report::questions(state)) +
        report::receipt_html(
            "Answer", report::digests(timeline.case_file(), report::state_body(timeline, state))));
}

std::string state_html(const Timeline& timeline, const State& state) {
    return report::page_html(title(state), state_html_fragment(timeline, state));
}

}  // namespace spo
