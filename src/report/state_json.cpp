// The format of what binds on a day, "spo-state/1".
#include "model/words.hpp"
#include "report/bodies.hpp"
#include "report/json_parts.hpp"
#include "report/life.hpp"
#include "report/state_words.hpp"
#include "spo/json.hpp"

namespace spo {
namespace report {
namespace {

namespace json = boost::json;

json::object worded_json(const Wording& worded) {
    json::object object{{"from", text(worded.from.iso())}};
    if (worded.event) object.emplace("event", text(event_place(*worded.event)));
    if (worded.condition.wording) object.emplace("wording", text(*worded.condition.wording));
    return object;
}

json::object condition_json(const Explainer& explainer, const ConditionState& state) {
    json::object object{{"order", text(explainer.order_id(state.order))},
                        {"condition", text(explainer.condition_id(state.order, state.condition))},
                        {"finding", finding_json(explainer, state.why)}};
    if (state.worded != nullptr) {
        object.emplace("kind", text(model::word(state.worded->condition.kind)));
        object.emplace("worded", worded_json(*state.worded));
    }
    if (state.worded_before != nullptr) {
        object.emplace("worded_before", worded_json(*state.worded_before));
    }
    return object;
}

}  // namespace

json::object state_body(const Timeline& timeline, const State& state) {
    const auto& explainer = timeline.explainer();
    const auto counted = counts(state);
    auto body = opening("spo-state/1", state.on);
    body.emplace("summary", text(summary(state)));
    body.emplace("counts", json::object{{"orders", counts_json(counted.orders)},
                                        {"conditions", counts_json(counted.conditions)}});
    Questions questions;
    json::array orders;
    for (const auto& order : state.orders) {
        questions.add(order.why);
        const auto& held = (*timeline.case_file()->orders)[order.order];
        orders.push_back({{"order", text(held.id.value)},
                          {"kind", text(model::word(held.kind))},
                          {"finding", finding_json(explainer, order.why)}});
    }
    body.emplace("orders", std::move(orders));
    json::array conditions;
    for (const auto& condition : state.conditions) {
        questions.add(condition.why);
        conditions.push_back(condition_json(explainer, condition));
    }
    body.emplace("conditions", std::move(conditions));
    body.emplace("open_questions", questions_json(questions.list()));
    body.emplace("notices", notices_json(notices(timeline, state.on)));
    return body;
}

}  // namespace report

std::string state_json(const Timeline& timeline, const State& state) {
    return report::with_receipt(report::state_body(timeline, state), timeline.case_file(),
                                state.on);
}

}  // namespace spo
