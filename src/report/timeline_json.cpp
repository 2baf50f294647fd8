// The timeline's format, "spo-timeline/1".
#include "model/words.hpp"
#include "report/bodies.hpp"
#include "report/json_parts.hpp"
#include "report/life.hpp"
#include "spo/json.hpp"

namespace spo {
namespace report {
namespace {

namespace json = boost::json;

json::array stretches_json(const Explainer& explainer, std::span<const Stretch> stretches) {
    json::array array;
    for (const auto& stretch : stretches) {
        json::object object{{"first", text(stretch.first.iso())}};
        if (stretch.last) object.emplace("last", text(stretch.last->iso()));
        object.emplace("finding", finding_json(explainer, stretch.why));
        array.push_back(std::move(object));
    }
    return array;
}

json::array chronology_json(const Timeline& timeline) {
    json::array array;
    for (const auto& line : timeline.chronology()) {
        json::object object{{"day", text(line.day.iso())},
                            {"kind", text(model::word(line.kind))},
                            {"text", text(line.text)},
                            {"pointer", text(line.pointer)}};
        if (line.order) {
            object.emplace("order", text(timeline.explainer().order_id(*line.order)));
        }
        array.push_back(std::move(object));
    }
    return array;
}

/// The days of each wording and the events behind them, and not the words.
json::array wordings_json(const ConditionLife& life) {
    json::array array;
    for (const auto& wording : life.wordings) {
        json::object object{{"from", text(wording.from.iso())}};
        if (wording.event) object.emplace("event", text(event_place(*wording.event)));
        array.push_back(std::move(object));
    }
    return array;
}

json::object condition_json(const Timeline& timeline, const OrderLife& order,
                            const WithOrder& with_order, const ConditionLife& life) {
    const auto& explainer = timeline.explainer();
    json::object object{{"condition", text(life.id.value)},
                        {"pointer", text(explainer.condition_place(order.order, life.condition))}};
    if (life.added_by) object.emplace("added_by", text(event_place(*life.added_by)));
    object.emplace("wordings", wordings_json(life));
    object.emplace("stretches", stretches_json(explainer, life.stretches));
    const auto together = with_order.of(life, most_stretches);
    object.emplace("with_order", stretches_json(explainer, together.all));
    if (together.cut_at) object.emplace("with_order_cut_at", text(together.cut_at->iso()));
    return object;
}

json::object order_json(const Timeline& timeline, const OrderLife& life) {
    const auto& order = made(timeline, life);
    json::object object{{"order", text(order.id.value)},
                        {"kind", text(model::word(order.kind))},
                        {"stretches", stretches_json(timeline.explainer(), life.stretches)}};
    if (life.without_day) {
        object.emplace("without_day", finding_json(timeline.explainer(), *life.without_day));
    }
    json::array conditions;
    const WithOrder with_order{timeline, life};
    for (const auto& condition : life.conditions) {
        conditions.push_back(condition_json(timeline, life, with_order, condition));
    }
    object.emplace("conditions", std::move(conditions));
    return object;
}

}  // namespace

json::object timeline_body(const Timeline& timeline) {
    auto body = opening("spo-timeline/1", std::nullopt);
    body.emplace("chronology", chronology_json(timeline));
    json::array orders;
    for (const auto& life : timeline.orders()) orders.push_back(order_json(timeline, life));
    body.emplace("orders", std::move(orders));
    json::array changes;
    for (const auto day : timeline.changes()) changes.push_back(text(day.iso()));
    body.emplace("changes", std::move(changes));
    body.emplace("conflicts", findings_json(timeline.explainer(), timeline.conflicts()));
    body.emplace("undated", list(timeline.undated()));
    body.emplace("open_questions", questions_json(questions(timeline)));
    return body;
}

}  // namespace report

std::string to_json(const Timeline& timeline) {
    return report::with_receipt(report::timeline_body(timeline), timeline.case_file(),
                                std::nullopt);
}

}  // namespace spo
