// The timeline as text.
#include "report/bodies.hpp"
#include "report/grouping.hpp"
#include "report/life.hpp"
#include "report/page.hpp"
#include "report/text_parts.hpp"
#include "spo/render.hpp"

namespace spo {
namespace {

using report::AlikeConditions;
using report::Writer;

void write_chronology(Writer& writer, const Timeline& timeline) {
    writer.heading("What happened");
    if (timeline.chronology().empty()) writer.paragraph("  ", "Nothing in the file has a day.");
    for (const auto& line : timeline.chronology()) {
        auto day = "  " + line.day.in_words();
        day.resize(21, ' ');  // "  30 September 2025" and two spaces
        writer.paragraph(day, line.text);
    }
}

/// A stretch: its days and whether it binds; why; what it rests on.
void write_stretch(Writer& writer, const Timeline& timeline, const Stretch& stretch,
                   const std::vector<std::string>& places) {
    writer.line();
    writer.ruled("  " + report::days_of(stretch), report::binding_word(stretch.binds()),
                 stretch.binds());
    auto words = timeline.explain(stretch.why);
    const auto question = stretch.why.question();
    writer.paragraph("    ",
                     std::string{info(stretch.why.provision()).citation} + ": " + words.text);
    report::write_facts(writer, "    ", report::for_conditions(std::move(words.rests_on), places),
                        report::for_conditions(std::move(words.missing), places),
                        question == 0 ? nullptr : &open_question(question));
}

void write_conditions(Writer& writer, const Timeline& timeline, const OrderLife& order,
                      const AlikeConditions& group) {
    std::vector<std::string> ids;
    std::vector<std::string> places;
    for (const auto* condition : group.conditions) {
        ids.push_back(condition->id.value);
        places.push_back(timeline.explainer().condition_place(order.order, condition->condition));
    }
    writer.line();
    writer.paragraph("",
                     (ids.size() == 1 ? "Condition " : "Conditions ") + report::joined(ids, ", "));
    if (group.stretches.all.empty()) {
        writer.paragraph("  ", "No day on which it was imposed can be told.");
    }
    for (const auto& stretch : group.stretches.all) {
        write_stretch(writer, timeline, stretch, places);
    }
    if (group.stretches.cut_at) {
        writer.line();
        writer.paragraph("  ", report::left_out(group.stretches));
    }
}

void write_order(Writer& writer, const Timeline& timeline, const OrderLife& life) {
    writer.heading(report::title_of(report::made(timeline, life)));
    if (life.without_day) {
        writer.line();
        writer.ruled("  on any day", report::binding_word(life.without_day->verdict()),
                     life.without_day->verdict());
        report::write_finding(writer, "    ", timeline.explainer(), *life.without_day);
        return;
    }
    for (const auto& stretch : life.stretches) write_stretch(writer, timeline, stretch, {});
    for (const auto& group : report::alike(timeline, life)) {
        write_conditions(writer, timeline, life, group);
    }
}

void write_conflicts(Writer& writer, const Timeline& timeline) {
    if (timeline.conflicts().empty()) return;
    writer.heading("What does not fit together");
    for (const auto& conflict : timeline.conflicts()) {
        writer.line();
        writer.ruled("  " + timeline.explainer().subject(conflict),
                     report::label(conflict.verdict()), conflict.verdict());
        report::write_finding(writer, "    ", timeline.explainer(), conflict);
    }
}

void write_undated(Writer& writer, const Timeline& timeline) {
    const auto undated = timeline.undated();
    if (undated.empty()) return;
    writer.heading("Without a day, and so on no line");
    for (const auto& pointer : undated) writer.item(pointer);
}

}  // namespace

std::string to_text(const Timeline& timeline, TextStyle style) {
    Writer writer{style};
    writer.title("Stalking protection orders: the life of the orders");
    report::write_origin(writer, timeline.case_file(), std::nullopt);
    writer.line();
    writer.paragraph("", report::caution);
    write_chronology(writer, timeline);
    for (const auto& life : timeline.orders()) write_order(writer, timeline, life);
    write_conflicts(writer, timeline);
    write_undated(writer, timeline);
    report::write_questions(writer, report::questions(timeline));
    report::write_receipt(writer, "Timeline",
                          report::digests(timeline.case_file(), report::timeline_body(timeline)));
    return writer.take();
}

}  // namespace spo
