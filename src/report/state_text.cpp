// What binds on a day, as text: first what an officer needs, then why.
#include "model/words.hpp"
#include "report/bodies.hpp"
#include "report/life.hpp"
#include "report/page.hpp"
#include "report/quoted.hpp"
#include "report/state_words.hpp"
#include "report/text_parts.hpp"
#include "spo/render.hpp"

namespace spo {
namespace {

using report::Writer;

void write_wording(Writer& writer, const Wording& worded, std::string_view lead) {
    if (!worded.condition.wording) {
        writer.paragraph("    ", std::string{lead} + "The court's wording is not recorded.");
        return;
    }
    if (!lead.empty()) writer.paragraph("    ", lead);
    for (const auto& line : report::quoted_lines(*worded.condition.wording))
        writer.paragraph("    | ", line);
}

void write_condition(Writer& writer, const Timeline& timeline, const ConditionState& state) {
    const auto& explainer = timeline.explainer();
    writer.line();
    std::string name = "  " + explainer.condition_id(state.order, state.condition) + " of order " +
                       explainer.order_id(state.order);
    if (state.worded != nullptr) {
        name += " (" + std::string{model::word(state.worded->condition.kind)} + ")";
    }
    writer.ruled(name, report::binding_word(state.why.verdict()), state.why.verdict());
    if (state.worded_before != nullptr) {
        write_wording(writer, *state.worded_before,
                      "Until it was changed in the course of the day: ");
        write_wording(writer, *state.worded, "From then on: ");
    } else if (state.worded != nullptr) {
        write_wording(writer, *state.worded, "");
    }
    report::write_finding(writer, "    ", explainer, state.why);
}

void write_conditions(Writer& writer, const Timeline& timeline, const State& state, Verdict verdict,
                      std::string_view title) {
    bool first = true;
    for (const auto& condition : state.conditions) {
        if (condition.why.verdict() != verdict) continue;
        if (first) writer.heading(title);
        first = false;
        write_condition(writer, timeline, condition);
    }
}

void write_orders(Writer& writer, const Timeline& timeline, const State& state) {
    if (state.orders.empty()) return;
    writer.heading("The orders");
    for (const auto& order : state.orders) {
        writer.line();
        writer.ruled("  " + report::title_of((*timeline.case_file()->orders)[order.order]),
                     report::binding_word(order.why.verdict()), order.why.verdict());
        report::write_finding(writer, "    ", timeline.explainer(), order.why);
    }
}

}  // namespace

std::string state_text(const Timeline& timeline, const State& state, TextStyle style) {
    Writer writer{style};
    writer.title("What binds on " + state.on.in_words());
    writer.paragraph("", report::summary(state));
    report::write_notices(writer, report::notices(timeline, state.on));
    write_conditions(writer, timeline, state, Verdict::met, "Conditions that bind");
    write_conditions(writer, timeline, state, Verdict::unknown,
                     "Conditions of which it is not known: facts are missing");
    write_conditions(writer, timeline, state, Verdict::for_the_court,
                     "Conditions that are for the court");
    write_orders(writer, timeline, state);
    write_conditions(writer, timeline, state, Verdict::not_met, "Conditions that do not bind");
    report::write_questions(writer, report::questions(state));
    report::write_ending(
        writer, timeline.case_file(), state.on,
        report::digests(timeline.case_file(), report::state_body(timeline, state)));
    return writer.take();
}

}  // namespace spo
